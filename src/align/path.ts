/** The matched words of one chain, gaps filled, and of one passage beyond its ends. */

import type { AlignableText } from "./alignable.ts";
import type { Chain } from "./chain.ts";
import type { Filler } from "./fill.ts";
import type { Rectangle } from "./rectangle.ts";
import type { Runs } from "./runs.ts";

/** How far beyond its last run a chain is looked after, in words. */
const REACH = 40;
/** Gaps up to this many words on both sides are aligned from end to end. */
const NARROW = 20;

/** Which words better chains have taken. */
export interface Taken {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
}

/** Interleaved token pairs (a, b, a, b, ...), rising on both sides. */
export function chainPath(chain: Chain, runs: Runs, filler: Filler): Int32Array {
  const pairs: number[] = [];
  let endA = runs.a[chain.runs[0]!]!;
  let endB = runs.b[chain.runs[0]!]!;
  chain.runs.forEach((run, index) => {
    const skip = chain.trimmed[index]!;
    const startA = runs.a[run]! + skip;
    const startB = runs.b[run]! + skip;
    append(pairs, fillBetween({ a0: endA, a1: startA, b0: endB, b1: startB }, filler));
    const length = runs.length[run]! - skip;
    for (let t = 0; t < length; t++) pairs.push(startA + t, startB + t);
    endA = startA + length;
    endB = startB + length;
  });
  return Int32Array.from(pairs);
}

/**
 * A wide gap is no rewritten stretch but text of its own on one side or both: it is searched from its two ends only, or words scattered over it
 * would be taken for copied ones.
 */
function fillBetween(gap: Rectangle, filler: Filler): readonly number[] {
  if (Math.max(gap.a1 - gap.a0, gap.b1 - gap.b0) <= NARROW) return filler.fill(gap, "between");
  const after = filler.fill(
    { ...gap, a1: Math.min(gap.a1, gap.a0 + REACH), b1: Math.min(gap.b1, gap.b0 + REACH) },
    "after",
  );
  const a0 = after.length === 0 ? gap.a0 : after[after.length - 2]! + 1;
  const b0 = after.length === 0 ? gap.b0 : after[after.length - 1]! + 1;
  const before = filler.fill(
    { a0: Math.max(a0, gap.a1 - REACH), a1: gap.a1, b0: Math.max(b0, gap.b1 - REACH), b1: gap.b1 },
    "before",
  );
  return [...after, ...before];
}

function append(pairs: number[], more: readonly number[]): void {
  for (const value of more) pairs.push(value);
}

/**
 * The pairs with what is found beyond both ends, in the blocks where they lie and up to the words that other passages have. Done for passages and not
 * for chains: a chain may have gone on to a chance phrase elsewhere, where its passage goes on right here.
 */
export function extendPairs(
  pairs: Int32Array,
  a: AlignableText,
  b: AlignableText,
  taken: Taken,
  filler: Filler,
): Int32Array {
  const head = equalWordsBefore(pairs[0]!, pairs[1]!, a, b, taken);
  const tail = equalWordsAfter(pairs[pairs.length - 2]!, pairs[pairs.length - 1]!, a, b, taken);
  const firstA = pairs[0]! - head;
  const firstB = pairs[1]! - head;
  const endA = pairs[pairs.length - 2]! + tail + 1;
  const endB = pairs[pairs.length - 1]! + tail + 1;
  const before = filler.fill(
    { a0: reachBack(firstA, a, taken.a), a1: firstA, b0: reachBack(firstB, b, taken.b), b1: firstB },
    "before",
  );
  const after = filler.fill(
    { a0: endA, a1: reachOn(endA, a, taken.a), b0: endB, b1: reachOn(endB, b, taken.b) },
    "after",
  );
  const lastA = after.length > 0 ? after[after.length - 2]! : endA - 1;
  const lastB = after.length > 0 ? after[after.length - 1]! : endB - 1;
  const end = sentenceEdge(lastA, lastB, a, b, taken, 1);
  const start = sentenceEdge(before[0] ?? firstA, before[1] ?? firstB, a, b, taken, -1);
  if (before.length + after.length + head + tail + start.length + end.length === 0) return pairs;
  const grown = [...start, ...before];
  for (let t = head; t > 0; t--) grown.push(pairs[0]! - t, pairs[1]! - t);
  for (const value of pairs) grown.push(value);
  for (let t = tail; t > 0; t--) grown.push(endA - t, endB - t);
  for (const value of after) grown.push(value);
  for (const value of end) grown.push(value);
  return Int32Array.from(grown);
}

/** Words from the end of a passage to the end of its sentence, on either side, within which the last word is looked at. */
const NEAR_EDGE = 6;

/**
 * The last word of the sentence where it is the same on both sides, with no more than a few others before it ("… under the old ferry pier." and "… under
 * the new ferry berth at the pier."); `step` is 1, or -1 for the first word. Whether it is worth the way is for `measure` to say.
 */
function sentenceEdge(
  i: number,
  j: number,
  a: AlignableText,
  b: AlignableText,
  taken: Taken,
  step: 1 | -1,
): readonly number[] {
  const edgeA = edgeOf(i, a, taken.a, step);
  const edgeB = edgeOf(j, b, taken.b, step);
  if (edgeA < 0 || edgeB < 0 || edgeA === i || edgeB === j) return [];
  return a.segmented.tokens.hashes[edgeA] === b.segmented.tokens.hashes[edgeB] ? [edgeA, edgeB] : [];
}

/** The last word of the sentence on from `from`; -1 where it is too far or another passage's. */
function edgeOf(from: number, { segmented, masked }: AlignableText, taken: Uint8Array, step: 1 | -1): number {
  const { sentenceOfToken } = segmented;
  let at = from;
  for (let words = 0; sentenceOfToken[at + step] === sentenceOfToken[from]; words++) {
    at += step;
    if (words === NEAR_EDGE || masked[at] || taken[at]) return -1;
  }
  return at;
}

/**
 * Words right before a passage that are equal on both sides, in its blocks. They ask no gain of their own, as words found across a gap do: a run of
 * the paragraph before may have gone on into this one for its first "The", and left it behind when it was cut.
 */
function equalWordsBefore(i: number, j: number, a: AlignableText, b: AlignableText, taken: Taken): number {
  const lowA = reachBack(i, a, taken.a);
  const lowB = reachBack(j, b, taken.b);
  const [wordsA, wordsB] = [a.segmented.tokens.hashes, b.segmented.tokens.hashes];
  let count = 0;
  while (i - count > lowA && j - count > lowB && wordsA[i - count - 1] === wordsB[j - count - 1]) count++;
  return count;
}

function equalWordsAfter(i: number, j: number, a: AlignableText, b: AlignableText, taken: Taken): number {
  const highA = reachOn(i + 1, a, taken.a);
  const highB = reachOn(j + 1, b, taken.b);
  const [wordsA, wordsB] = [a.segmented.tokens.hashes, b.segmented.tokens.hashes];
  let count = 0;
  while (i + 1 + count < highA && j + 1 + count < highB && wordsA[i + 1 + count] === wordsB[j + 1 + count]) count++;
  return count;
}

function reachBack(from: number, { segmented, masked }: AlignableText, taken: Uint8Array): number {
  const block = segmented.blockOfToken[from];
  let to = from;
  while (to > 0 && from - to < REACH && segmented.blockOfToken[to - 1] === block && !masked[to - 1] && !taken[to - 1])
    to--;
  return to;
}

function reachOn(from: number, { segmented, masked }: AlignableText, taken: Uint8Array): number {
  const block = segmented.blockOfToken[from - 1];
  let to = from;
  while (to < masked.length && to - from < REACH && segmented.blockOfToken[to] === block && !masked[to] && !taken[to])
    to++;
  return to;
}
