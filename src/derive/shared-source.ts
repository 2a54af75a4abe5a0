/**
 * Whether two articles that share text got it from a third rather than one from the other.
 *
 * A copy of a third text has lost some of it, and so has the other copy, each in places of its own: where one article is the source, the losses lie on
 * one side (the criterion of textual criticism: neither can have got from the other what the other lacks). Additions blur this; hence a probability.
 */

import type { Observation } from "./evidence.ts";
import type { Gap } from "./gaps.ts";
import type { EvidenceFeature } from "./kinds.ts";
import type { AlignedPair, Side } from "./side.ts";
import { SHARED_SOURCE_WEIGHTS, WEIGHTS } from "./weights.ts";

/** Evidence that speaks of the text and not of the record: dates say who was first among two copies of a third too. */
const OF_THE_RECORD: ReadonlySet<string> = new Set([
  "time-day",
  "time-hour",
  "time-minute",
  "is-agency",
  "names-outlet",
  "names-outlet-in-passing",
  "stripped-credit",
  "names-somebody",
]);

/** Probability from 0 to 1 that the shared text came from a third. */
export function sharedSourceProbability(
  pair: AlignedPair,
  gaps: Readonly<Record<Side, readonly Gap[]>>,
  observations: readonly Observation[],
): number {
  const signs = sharedSourceSigns(pair, gaps, observations);
  const odds = signs.reduce((sum, sign, i) => sum + sign * (SHARED_SOURCE_WEIGHTS[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-odds));
}

/**
 * What the probability rests on, a constant first: losses on both sides in the middle of shared text, in detail, and all told; how much of the fuller copied side
 * is not shared; one-sided evidence of the text; a record that names one of the two as the source; a common agency credit.
 */
export function sharedSourceSigns(
  pair: AlignedPair,
  gaps: Readonly<Record<Side, readonly Gap[]>>,
  observations: readonly Observation[],
  weights: Readonly<Record<EvidenceFeature, number>> = WEIGHTS,
): number[] {
  const sum = (side: Side, counts: (one: Observation) => boolean): number =>
    observations
      .filter((one) => one.towards === side && counts(one))
      .reduce((total, one) => total + weights[one.feature] * one.strength, 0);
  const both = (counts: (one: Observation) => boolean): number => Math.min(sum("a", counts), sum("b", counts));
  const isOfText = (one: Observation): boolean => !OF_THE_RECORD.has(one.feature);
  const within = (side: Side): number =>
    gaps[side].filter((gap) => gap.closed && (gap.place === "inside" || gap.place === "between")).length;
  const [textA, textB] = [sum("a", isOfText), sum("b", isOfText)];
  const record = Math.abs(sum("a", (one) => !isOfText(one)) - sum("b", (one) => !isOfText(one)));
  return [
    1,
    Math.min(3, within("a"), within("b")),
    both(
      (one) =>
        one.feature === "fewer-words" || one.feature === "removed-attribution" || one.feature === "vaguer-figure",
    ),
    Math.min(textA, textB),
    1 - Math.max(pair.coverage.a, pair.coverage.b),
    Math.abs(textA - textB),
    Math.min(4, record),
    both((one) => one.feature === "misspelt"),
  ];
}
