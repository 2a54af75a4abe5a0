import { EVIDENCE_FEATURES, type EvidenceFeature, type EvidenceKind } from "./kinds.ts";
import type { Side, SidedSpan } from "./side.ts";
import { WEIGHTS } from "./weights.ts";

/** One reason for a direction. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The side it speaks for as the source. */
  readonly towards: Side;
  /** Log-odds (natural logarithm), positive. */
  readonly weight: number;
  /** The reason in plain English. */
  readonly text: string;
  readonly spans: readonly SidedSpan[];
}

/** Something seen in a pair, before it is weighed. */
export interface Observation {
  readonly feature: EvidenceFeature;
  readonly towards: Side;
  /** How much of it: 1 for a single occurrence, less than in proportion for more. */
  readonly strength: number;
  readonly text: string;
  readonly spans: readonly SidedSpan[];
}

/** Weights below say nothing that a reader should weigh. */
const LEAST_WEIGHT = 0.05;

/** Observations with their fitted weights, strongest first. */
export function weigh(observations: readonly Observation[]): Evidence[] {
  return observations
    .map(({ feature, towards, strength, text, spans }) => ({
      kind: EVIDENCE_FEATURES[feature],
      towards,
      weight: Math.round(100 * WEIGHTS[feature] * strength) / 100,
      text,
      spans,
    }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((x, y) => y.weight - x.weight);
}

/** The second occurrence of a thing says less than the first, and from the fourth on more of it says nothing new: one hand made them all. */
export function strengthOf(count: number): number {
  return Math.min(2, Math.log2(1 + count));
}

/** "2 sentences", "1 sentence". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** A few words of a text for a sentence about it, in quotation marks. */
export function excerpt(text: string, span: { readonly start: number; readonly end: number }, longest = 60): string {
  // Marks of its own would stand doubled inside these.
  const words = text
    .slice(span.start, span.end)
    .replace(/\s+/g, " ")
    .replace(/^[\s"“„«]+|[\s"”»]+$/g, "");
  if (words.length <= longest) return `“${words}”`;
  const cut = words.slice(0, longest);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest - 20))} …”`;
}
