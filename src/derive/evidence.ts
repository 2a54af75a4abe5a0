import type { EvidenceKind } from "./kinds.ts";
import type { Side, SidedSpan } from "./side.ts";

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
