/**
 * Whether two articles that share text got it from a third rather than one from the other.
 *
 * Each piece of evidence for one side as the source says two things: that the other is not the source of this one, and, some of it, that this one is the
 * source of the other. A sentence that only one has excludes the other as its source, and is as much to be expected where both cut a third text; a
 * credit that names the other's outlet excludes the third. So there are three hypotheses, with a score each, and what speaks on both sides at once
 * speaks for the third (the criterion of textual criticism: neither can have got from the other what the other lacks).
 */

import { commonSource } from "./credit.ts";
import type { Observation } from "./evidence.ts";
import type { EvidenceFeature } from "./kinds.ts";
import { handoutShare } from "./handout.ts";
import type { AlignedPair, Side } from "./side.ts";
import { AGAINST_OTHER, SHARED_SOURCE_WEIGHTS, WEIGHTS } from "./weights.ts";

/**
 * Probability of a third text before anything is seen of a pair that stands alone: three stories in ten lack the text that their copies go back to. Where the
 * third text is here as well, the family tells.
 */
export const SHARED_SOURCE_PRIOR = 0.3;

/**
 * What it adds, in log-odds, that a paper says it has the shared text from an office, whose text every paper was given: of two such prints three in four have it from there. Set and not
 * fitted, since the generator's stories, copied or not, say so alike.
 */
export const HANDOUT: number = Math.log(3) - Math.log(SHARED_SOURCE_PRIOR / (1 - SHARED_SOURCE_PRIOR));

/** Probability from 0 to 1 that the shared text came from a third. `handout` is what speaks for an office's, in log-odds. O(observations + edits). */
export function sharedSourceProbability(
  pair: AlignedPair,
  observations: readonly Observation[],
  handout: number = HANDOUT * handoutShare(pair),
): number {
  const of = (side: Side, weightOf: (feature: EvidenceFeature) => number): number =>
    observations.reduce((sum, one) => sum + (one.towards === side ? weightOf(one.feature) * one.strength : 0), 0);
  const against = (feature: EvidenceFeature): number => AGAINST_OTHER[feature];
  const besides = (feature: EvidenceFeature): number => WEIGHTS[feature] - AGAINST_OTHER[feature];
  const fromA = of("a", besides) - of("b", against);
  const fromB = of("b", besides) - of("a", against);
  const third = thirdSigns(pair).reduce((sum, sign, i) => sum + sign * (SHARED_SOURCE_WEIGHTS[i] ?? 0), 0);
  const odds = third + handout + Math.log(SHARED_SOURCE_PRIOR / (1 - SHARED_SOURCE_PRIOR)) - logOfMean(fromA, fromB);
  return 1 / (1 + Math.exp(-odds));
}

/** Square root of the words put otherwise, in a hundred, from which more say nothing: one hand that rewrites thoroughly looks like two that do not. */
const MOST_PUT = 1.5;
/** Words of shared text from which a rate of changes is one. */
const LEAST_WORDS = 50;

/**
 * What two copies of a third text show on both sides alike, a constant first: how much of the fuller copied side is not shared; words put otherwise, by their
 * rate; words that either has and the other lacks; changes of style; a credit of both that names neither.
 */
export function thirdSigns(pair: AlignedPair): number[] {
  let [put, inA, inB, style] = [0, 0, 0, 0];
  for (const { class: of, a, b } of pair.edits.flat()) {
    if (of === "style") style++;
    else if (of === "error") continue;
    else if (b.start === b.end) inA++;
    else if (a.start === a.end) inB++;
    else put++;
  }
  const words = pair.passages.reduce((sum, { aTokens }) => sum + aTokens.length, 0);
  return [
    1,
    1 - Math.max(pair.coverage.a, pair.coverage.b),
    Math.min(MOST_PUT, Math.sqrt((100 * put) / Math.max(LEAST_WORDS, words))),
    Math.log1p(Math.min(inA, inB)),
    Math.log1p(style),
    namesAbsent(pair) ? 1 : 0,
  ];
}

/** Both credit an outlet that neither is, as far as both outlets are known: one without a name may be the credited one's own. */
function namesAbsent(pair: AlignedPair): boolean {
  return (pair.a.outlet ?? "") !== "" && (pair.b.outlet ?? "") !== "" && commonSource(pair).length > 0;
}

function logOfMean(x: number, y: number): number {
  const most = Math.max(x, y);
  return most + Math.log((Math.exp(x - most) + Math.exp(y - most)) / 2);
}
