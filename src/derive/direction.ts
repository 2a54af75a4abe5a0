/** Which of two articles is the source: the observations, weighed and summed. */

import { weigh, type Evidence, type Observation } from "./evidence.ts";
import { detailObservations } from "./evidence-of-detail.ts";
import { houseStyleObservations, misspellingObservations, seamObservations } from "./evidence-of-hand.ts";
import { containmentObservations, droppedObservations, insertedObservations } from "./evidence-of-loss.ts";
import { creditObservations, timeObservations } from "./evidence-of-record.ts";
import { referenceObservations } from "./evidence-of-reference.ts";
import { scarObservations, sharedErrorObservations } from "./evidence-of-scars.ts";
import { findGaps, type Gap } from "./gaps.ts";
import { handoutShare } from "./handout.ts";
import { HANDOUT, sharedSourceProbability } from "./shared-source.ts";
import type { AlignedPair, Side } from "./side.ts";
import { waysOf, waySigns, type Ways } from "./ways.ts";
import { isOfOneHouse, officeVoiceObservations, versionObservations, wireMarkObservations } from "./wire-marks.ts";

/** Probability from which a source is named: two to one. */
export const DECIDED: number = 2 / 3;
/** No sum of reasons makes certain: what the weights were fitted on does not hold every newsroom. */
export const SUREST = 0.995;
/** Probability of a third text from which no source is named, however the rest speaks: it is likelier than both others together. */
export const SHARED_SOURCE = 0.5;

export interface Direction {
  /** `null` where the text cannot tell. */
  readonly source: Side | null;
  /** That the likelier side is the source, if one of the two is. */
  readonly probability: number;
  /** The likelier side, decided or not. */
  readonly likelier: Side;
  /** Probability that both copied a third text. */
  readonly sharedSource: number;
  readonly evidence: readonly Evidence[];
  /** What the same evidence says of the places of the two in the tree of a story; for who looks for that tree. */
  readonly ways?: Ways;
}

/** Everything seen in a pair that speaks for a direction. `gaps` are those of the pair. O(tokens + passages * edits). */
export function observeDirection(
  pair: AlignedPair,
  gaps: Readonly<Record<Side, readonly Gap[]>> = findGaps(pair),
): {
  readonly observations: readonly Observation[];
  readonly gaps: Readonly<Record<Side, readonly Gap[]>>;
} {
  const observations = [
    ...timeObservations(pair),
    ...creditObservations(pair),
    ...wireMarkObservations(pair),
    ...officeVoiceObservations(pair),
    ...versionObservations(pair),
    ...referenceObservations(pair, gaps),
    ...(isOfOneHouse(pair) ? [] : lossObservations(pair, gaps)),
    ...((pair.misread ?? 0) > 0 ? [] : letterObservations(pair, gaps)),
  ];
  return { observations, gaps };
}

/**
 * Who takes another's text cuts it, and what he adds he adds in blocks. A house adds to its own text as the day goes on, and the longer version, with more quotations between the
 * paragraphs, is the later one more often than not: there it tells nothing.
 */
function lossObservations(pair: AlignedPair, gaps: Readonly<Record<Side, readonly Gap[]>>): Observation[] {
  return [...droppedObservations(pair, gaps), ...insertedObservations(pair, gaps), ...containmentObservations(pair)];
}

/** What letters and marks tell of the hands that a text went through; in a scan they tell of the scanner, which came after all of them. */
function letterObservations(pair: AlignedPair, gaps: Readonly<Record<Side, readonly Gap[]>>): Observation[] {
  return [
    ...misspellingObservations(pair),
    ...sharedErrorObservations(pair, gaps),
    ...scarObservations(pair),
    ...seamObservations(pair),
    ...detailObservations(pair),
    ...houseStyleObservations(pair),
  ];
}

/**
 * The direction of a pair: the weights of the evidence added from even odds. Evidence comes strongest first. No source is named where the odds are too even, or
 * where both are likelier to have copied a third text, of which there may be signs on both sides at once.
 */
export function decideDirection(pair: AlignedPair): Direction {
  const { observations } = observeDirection(pair);
  const handout = HANDOUT * handoutShare(pair);
  const sharedSource = sharedSourceProbability(pair, observations, handout);
  const evidence = weigh(observations);
  const odds = evidence.reduce((sum, one) => sum + (one.towards === "a" ? one.weight : -one.weight), 0);
  const likelier: Side = odds >= 0 ? "a" : "b";
  const probability = Math.min(SUREST, 1 / (1 + Math.exp(-Math.abs(odds))));
  return {
    source: probability >= DECIDED && sharedSource < SHARED_SOURCE ? likelier : null,
    probability: rounded(probability),
    likelier,
    sharedSource: rounded(sharedSource),
    evidence,
    ways: waysOf(waySigns(pair, observations), handout),
  };
}

function rounded(probability: number): number {
  return Math.round(1000 * probability) / 1000;
}
