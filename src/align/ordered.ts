/** Passages whose words stand in one order on both sides: chains best first, extended, and what lies around them. */

import { acceptPassages, isQuotation, type FoundPassage } from "./accept.ts";
import type { AlignableText } from "./alignable.ts";
import { chainRuns, type Chain } from "./chain.ts";
import type { Filler } from "./fill.ts";
import { withWordsInStep } from "./in-step.ts";
import type { Information } from "./information.ts";
import { measure, type Candidate } from "./measure.ts";
import { passagesAround } from "./neighborhood.ts";
import { toPassage } from "./passage.ts";
import { coreOf, cutPassages } from "./passages.ts";
import { chainPath, extendPairs, type Taken } from "./path.ts";
import type { Runs } from "./runs.ts";
import { numberStretches } from "./stretches.ts";

/** Share of the least surprise at which an overlap is worth extending. */
const PROMISING = 0.6;
/** Words, and how alike they must be, for a passage to count as copied a second time; of whole sentences fewer, since phrases that come back are parts of them. */
const REPEAT_WORDS = 25;
const REPEAT_SENTENCE_WORDS = 12;
const REPEAT_SIMILARITY = 0.9;
/** Share of them that must be new on one side. */
const REPEAT_FRESH = 0.9;

/** Bits that are asked of a passage. */
export interface Thresholds {
  /** As the caller says. */
  readonly minSurprise: number;
  /** Of one that stands alone in a pair of this size. */
  readonly alone: number;
  /** Of one that goes on with such a one. */
  readonly least: number;
}

/** Marks the words of the passages in `taken`, with what lies between them: passages never overlap. */
export function orderedPassages(
  runs: Runs,
  left: AlignableText,
  right: AlignableText,
  information: Information,
  filler: Filler,
  taken: Taken,
  { minSurprise, alone, least }: Thresholds,
): FoundPassage[] {
  const chains = chainRuns(runs, information, PROMISING * least);
  if (chains.length === 0) return [];
  const nothingTaken = { a: new Uint8Array(left.counts.length), b: new Uint8Array(right.counts.length) };
  const candidates: Candidate[] = [];
  const mark = (candidate: Candidate, value: 0 | 1): void => markTaken(candidate, value, taken);
  const keep = (candidate: Candidate): void => {
    mark(candidate, 1);
    candidates.push(candidate);
  };
  for (const chain of chains) {
    if (isWholly(chain, runs, taken)) continue;
    const path = withWordsInStep(chainPath(chain, runs, filler), information);
    const found = cutPassages(path, left, right, information, taken)
      .filter((one) => one.surprise >= PROMISING * least)
      .sort((x, y) => y.surprise - x.surprise);
    // None of them grows into the words of another that is to stay; a chance phrase that is not sure to stay must not stand in the way of one.
    for (const one of found) if (one.surprise >= least) mark(one, 1);
    let kept = 0;
    for (const one of found) {
      if (one.surprise < least && overlapsTaken(one, taken)) continue;
      const beyond = withWordsInStep(extendPairs(one.pairs, left, right, taken, filler), information);
      const grown = coreOf(beyond, one.pairs, left, right);
      const extended = measure(grown, left, right, information) ?? one;
      if (one.surprise >= least) mark(one, 0);
      if (extended.surprise < least) continue;
      keep(extended);
      kept++;
    }
    if (kept > 0 || chain.score < minSurprise || !mayRepeat(path, taken)) continue;
    // All that the chain has is taken by better ones: the same passage copied a second time, if it is new on one side.
    cutPassages(path, left, right, information, nothingTaken)
      .filter((one) => one.surprise >= minSurprise && isRepeat(one, taken, candidates, left, right))
      .forEach(keep);
  }
  const toFound = (candidate: Candidate): Omit<FoundPassage, "stretch"> => ({
    ...toPassage(candidate, left.segmented, right.segmented, taken),
    candidate,
  });
  const accepted = acceptPassages(numberStretches(candidates.map(toFound)), alone);
  // What is not told keeps no words: a few that stand in one order by chance split the stretches of a shuffled paragraph.
  if (accepted.length < candidates.length) {
    candidates.forEach((one) => mark(one, 0));
    accepted.forEach((one) => mark(one.candidate, 1));
  }
  const around = accepted.every(isQuotation) ? [] : passagesAround(accepted, left, right, information, filler, least);
  around.forEach((one) => mark(one.candidate, 1));
  const more = around.map(({ candidate, cells }) => ({ ...toFound(candidate), cells }));
  return more.length === 0 ? accepted : numberStretches([...accepted, ...more]);
}

/**
 * Whether a chain has nothing that better ones left: one of its sides is theirs to the last word, and the other has too few words for a repetition. Two texts of three
 * words repeated have a run on every third diagonal, two hundred chains of which the first few have it all.
 */
function isWholly({ runs: own }: Chain, runs: Runs, taken: Taken): boolean {
  const first = own[0]!;
  const last = own[own.length - 1]!;
  const length = runs.length[last]!;
  const freshA = freshWords(taken.a, runs.a[first]!, runs.a[last]! + length);
  const freshB = freshWords(taken.b, runs.b[first]!, runs.b[last]! + length);
  return Math.min(freshA, freshB) === 0 && Math.max(freshA, freshB) < REPEAT_FRESH * REPEAT_SENTENCE_WORDS;
}

/** Whether a stretch of the path can pass as a repetition by the words that are new on one side. */
function mayRepeat(path: Int32Array, taken: Taken): boolean {
  let freshA = 0;
  let freshB = 0;
  for (let k = 0; k < path.length; k += 2) {
    freshA += 1 - taken.a[path[k]!]!;
    freshB += 1 - taken.b[path[k + 1]!]!;
  }
  return Math.max(freshA, freshB) >= REPEAT_FRESH * REPEAT_SENTENCE_WORDS;
}

/** Words that no passage has, from `from` to `end`. */
function freshWords(taken: Uint8Array, from: number, end: number): number {
  let count = 0;
  for (let at = from; at < end; at++) count += 1 - taken[at]!;
  return count;
}

/** With what lies between its words, which is none of theirs and yet of no other passage. */
export function markTaken({ pairs }: Candidate, value: 0 | 1, taken: Taken): void {
  taken.a.fill(value, pairs[0]!, pairs[pairs.length - 2]! + 1);
  taken.b.fill(value, pairs[1]!, pairs[pairs.length - 1]! + 1);
}

/** Whether the stretch from its first to its last word meets one that another passage has. */
function overlapsTaken({ pairs }: Candidate, taken: Taken): boolean {
  const meets = (column: Uint8Array, from: number, to: number): boolean => column.subarray(from, to + 1).includes(1);
  return meets(taken.a, pairs[0]!, pairs[pairs.length - 2]!) || meets(taken.b, pairs[1]!, pairs[pairs.length - 1]!);
}

function isRepeat(
  candidate: Candidate,
  taken: Taken,
  kept: readonly Candidate[],
  left: AlignableText,
  right: AlignableText,
): boolean {
  let freshA = 0;
  let freshB = 0;
  for (let k = 0; k < candidate.pairs.length; k += 2) {
    if (!taken.a[candidate.pairs[k]!]) freshA++;
    if (!taken.b[candidate.pairs[k + 1]!]) freshB++;
  }
  const { pairs } = candidate;
  const matched = pairs.length / 2;
  const words = pairs[pairs.length - 2]! - pairs[0]! + pairs[pairs.length - 1]! - pairs[1]! + 2;
  const last = pairs.length - 2;
  const isSentence =
    matched < REPEAT_WORDS &&
    matched >= REPEAT_SENTENCE_WORDS &&
    areSentences(left, pairs[0]!, pairs[last]!) &&
    areSentences(right, pairs[1]!, pairs[last + 1]!) &&
    areMatched(pairs, freshA < freshB ? 0 : 1, kept);
  const isLike = (matched >= REPEAT_WORDS || isSentence) && 2 * matched >= REPEAT_SIMILARITY * words;
  return isLike && Math.max(freshA, freshB) >= REPEAT_FRESH * matched;
}

/** Whether the words from `first` to `last` are sentences from their first word to their last. */
function areSentences({ segmented: { sentenceOfToken } }: AlignableText, first: number, last: number): boolean {
  const isBegun = first === 0 || sentenceOfToken[first - 1] !== sentenceOfToken[first];
  return isBegun && sentenceOfToken[last + 1] !== sentenceOfToken[last];
}

/** Whether other passages have most of the words of a side matched, and not only between their own: a sentence that moved within a passage is an edit of it. */
function areMatched(pairs: Int32Array, side: 0 | 1, kept: readonly Candidate[]): boolean {
  const [first, last] = [pairs[side]!, pairs[pairs.length - 2 + side]!];
  let count = 0;
  for (const { pairs: own } of kept) {
    if (own[side]! > last || own[own.length - 2 + side]! < first) continue;
    for (let k = side; k < own.length; k += 2) if (own[k]! >= first && own[k]! <= last) count++;
  }
  return count >= REPEAT_FRESH * (last - first + 1);
}
