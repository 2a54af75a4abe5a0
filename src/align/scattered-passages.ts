/** Passages of two stretches whose words stand in another order: the words that still rise on both sides, a passage for each block. */

import type { AlignableText } from "./alignable.ts";
import { bitsAgainstChance, SCATTERED } from "./chance.ts";
import { MAX_CELLS, type Filler } from "./fill.ts";
import type { Information } from "./information.ts";
import { worthOf, type Candidate } from "./measure.ts";
import type { AlignedPassage, Edges } from "./passage.ts";
import type { Thresholds } from "./ordered.ts";
import { beginsPassage, goesOver } from "./passages.ts";
import type { Taken } from "./path.ts";
import type { Scattered, ScatteredWords } from "./scattered.ts";
import type { Rectangle } from "./rectangle.ts";

/** Words that one passage matches at least. */
const FEWEST_WORDS = 2;
/** Words of a piece that is filled at once: in a square of them a cell is spent on every pair of words. */
const PIECE = 160;
/** Words on either side of a cut among which those that only one place of both texts has say where the cut lies on the other side. */
const NEAR = 40;

type Known = Pick<AlignedPassage, "aTokens" | "bTokens">;

/** A passage of scattered words, and the stretches it was found in. */
export interface ScatteredCandidate {
  readonly candidate: Candidate;
  readonly edges: Edges;
  readonly words: ScatteredWords;
  /** Bits that were asked of it beside its neighbors; `null` where the stretches stand alone. */
  readonly needed: number | null;
}

/**
 * Passages in what `known` leaves of the stretches. Where known passages lie in them, the rest is asked for less: what must lie between its neighbors has few
 * places for chance (`bitsAgainstChance` of that rectangle, and no less than of one that goes on with another). Marks their words in `taken`. O(words of the stretches * `PIECE`).
 */
export function passagesOf(
  { found, within }: Scattered,
  known: readonly Known[],
  a: AlignableText,
  b: AlignableText,
  information: Information,
  filler: Filler,
  taken: Taken,
  { alone, least }: Thresholds,
): ScatteredCandidate[] {
  const made: ScatteredCandidate[] = [];
  for (const words of found) {
    const rectangles = freeRectangles(words, known);
    const isWhole = rectangles.length === 1 && isSame(rectangles[0]!, words);
    for (const rectangle of rectangles) {
      const stretches = isWhole ? words : within(rectangle);
      const cells = (rectangle.a1 - rectangle.a0) * (rectangle.b1 - rectangle.b0);
      const needed = SCATTERED * Math.max(least, bitsAgainstChance(cells));
      if (!isWhole && stretches.bits < needed) continue;
      const path = piecesOf(stretches, a, b).flatMap((piece) => [...filler.fill(piece, "between")]);
      const parts = cutAtBlocks(freeOf(path, taken), a, b, taken).filter((pairs) => pairs.length >= 2 * FEWEST_WORDS);
      const candidates = parts.map((pairs) => ({ pairs, ...worthOf(pairs, a, b, information) }));
      // However a text was shuffled, some of its words still come in one order. Where they hardly do, two told the same facts, or filled in the same table.
      const inOrder = candidates.reduce((sum, { surprise }) => sum + surprise, 0);
      if (inOrder < (isWhole ? alone : least)) continue;
      candidates.forEach((candidate, k) => {
        const edges = edgesOf(candidate.pairs, parts[k + 1], stretches, a, b, taken);
        taken.a.fill(1, edges.first[0], edges.last[0] + 1);
        taken.b.fill(1, edges.first[1], edges.last[1] + 1);
        made.push({ candidate, edges, words, needed: isWhole ? null : needed });
      });
    }
  }
  return made;
}

function isSame(one: Rectangle, other: Rectangle): boolean {
  return one.a0 === other.a0 && one.a1 === other.a1 && one.b0 === other.b0 && one.b1 === other.b1;
}

/**
 * Up to the ends of the stretches, of the blocks and of what is taken: the first and the last word of a shuffled sentence are hardly ever among
 * those that rise on both sides.
 */
function edgesOf(
  pairs: Int32Array,
  after: Int32Array | undefined,
  { a0, a1, b0, b1 }: Rectangle,
  a: AlignableText,
  b: AlignableText,
  taken: Taken,
): Edges {
  const edge = (text: AlignableText, others: Uint8Array, from: number, to: number): number => {
    const { blockOfToken } = text.segmented;
    let at = from;
    const step = to < from ? -1 : 1;
    while (at !== to && blockOfToken[at + step] === blockOfToken[from] && !text.masked[at + step] && !others[at + step])
      at += step;
    return at;
  };
  const [lastA, lastB] = [pairs[pairs.length - 2]!, pairs[pairs.length - 1]!];
  const high = after === undefined ? [a1 - 1, b1 - 1] : [after[0]! - 1, after[1]! - 1];
  let ofA: TokenRange = [edge(a, taken.a, pairs[0]!, a0), edge(a, taken.a, lastA, high[0]!)];
  let ofB: TokenRange = [edge(b, taken.b, pairs[1]!, b0), edge(b, taken.b, lastB, high[1]!)];
  // A word at the edge of one side may have its like at an edge of the other that is cut off.
  for (let words = Infinity, left = 0; left < words;) {
    words = ofA[1] - ofA[0] + ofB[1] - ofB[0];
    ofA = withinShared(a, ofA, [pairs[0]!, lastA], b, ofB);
    ofB = withinShared(b, ofB, [pairs[1]!, lastB], a, ofA);
    left = ofA[1] - ofA[0] + ofB[1] - ofB[0];
  }
  return { first: [ofA[0], ofB[0]], last: [ofA[1], ofB[1]] };
}

type TokenRange = readonly [first: number, last: number];

/** From the first to the last word of a range that the other range has, or that is matched. */
function withinShared(
  own: AlignableText,
  [first, last]: TokenRange,
  [firstMatched, lastMatched]: TokenRange,
  other: AlignableText,
  [from, to]: TokenRange,
): TokenRange {
  const words = own.segmented.tokens.hashes;
  const there = new Set(other.segmented.tokens.hashes.subarray(from, to + 1));
  let [start, end] = [first, last];
  while (start < firstMatched && !there.has(words[start]!)) start++;
  while (end > lastMatched && !there.has(words[end]!)) end--;
  return [start, end];
}

/** What lies between the passages inside the stretches, as far as those come in one order. */
function freeRectangles({ a0, a1, b0, b1 }: ScatteredWords, known: readonly Known[]): Rectangle[] {
  const ends = known
    .map(({ aTokens, bTokens }) => ({
      a0: aTokens[0]!,
      a1: aTokens[aTokens.length - 1]! + 1,
      b0: bTokens[0]!,
      b1: bTokens[bTokens.length - 1]! + 1,
    }))
    .filter((one) => one.a1 > a0 && one.a0 < a1 && one.b1 > b0 && one.b0 < b1)
    .sort((x, y) => x.a0 - y.a0);
  const rectangles: Rectangle[] = [];
  let [fromA, fromB] = [a0, b0];
  for (const one of [...ends, { a0: a1, a1, b0: b1, b1 }]) {
    if (one.a0 < fromA || one.b0 < fromB) continue;
    rectangles.push({ a0: fromA, a1: Math.min(one.a0, a1), b0: fromB, b1: Math.min(one.b0, b1) });
    [fromA, fromB] = [one.a1, one.b1];
  }
  return rectangles.filter((one) => one.a1 > one.a0 && one.b1 > one.b0);
}

/** Cuts a rectangle along its diagonal into pieces that can be filled. */
function piecesOf(rectangle: Rectangle, a: AlignableText, b: AlignableText): Rectangle[] {
  const { a0, a1, b0, b1 } = rectangle;
  if (a1 - a0 <= PIECE && (a1 - a0) * (b1 - b0) <= MAX_CELLS) return [rectangle];
  const anchors = anchorsIn(rectangle, a, b);
  const pieces: Rectangle[] = [];
  let [fromA, fromB] = [a0, b0];
  for (let at = a0 + PIECE; at < a1; at += PIECE) {
    const near = anchors.filter(([i]) => Math.abs(i - at) <= NEAR).map(([i, j]) => j + at - i);
    const middle = near.sort((x, y) => x - y)[near.length >> 1];
    // Without a word to go by the next piece is as much longer.
    if (middle === undefined || middle <= fromB || middle >= b1) continue;
    pieces.push({ a0: fromA, a1: at, b0: fromB, b1: middle });
    [fromA, fromB] = [at, middle];
  }
  return [...pieces, { a0: fromA, a1, b0: fromB, b1 }];
}

/** Places of the words that stand once in either text. */
function anchorsIn({ a0, a1, b0, b1 }: Rectangle, a: AlignableText, b: AlignableText): (readonly [number, number])[] {
  const places = new Map<number, number>();
  for (let j = b0; j < b1; j++) if (b.counts[j] === 1) places.set(b.segmented.tokens.hashes[j]!, j);
  const anchors: (readonly [number, number])[] = [];
  for (let i = a0; i < a1; i++) {
    const j = a.counts[i] === 1 ? places.get(a.segmented.tokens.hashes[i]!) : undefined;
    if (j !== undefined) anchors.push([i, j]);
  }
  return anchors;
}

/** Passages that do not come in one order with the others inside the stretches keep their words. */
function freeOf(path: readonly number[], taken: Taken): Int32Array {
  return Int32Array.from(path.filter((_, k) => !taken.a[path[k & ~1]!] && !taken.b[path[k | 1]!]));
}

function cutAtBlocks(path: Int32Array, a: AlignableText, b: AlignableText, taken: Taken): Int32Array[] {
  const parts: Int32Array[] = [];
  let start = 0;
  for (let k = 2; k < path.length; k += 2) {
    if (!beginsPassage(a, b, path[k - 2]!, path[k]!, path[k - 1]!, path[k + 1]!) && !goesOver(path, k, taken)) continue;
    parts.push(path.slice(start, k));
    start = k;
  }
  return [...parts, path.slice(start)];
}
