/**
 * Runs of equal words that two texts share, in a few microseconds: seed, chain, extend (minimap2, Li 2018) over word hashes alone.
 *
 * The quick sister of `align`: no blocks, no sentences, no names, no knowledge of the language. A shared word counts six bits, what English carries given
 * the words before it (Shannon 1951), so that nine words in a row make a chain. For whoever has to look at millions of pairs, and for dismissing one.
 *
 * All working memory is kept between calls and grows with the longest text seen. Never read before written.
 */

import { chainScratch, chainWordRuns } from "./word-chains.ts";

/** What two texts share. Runs of one chain rise on both sides; no word is in two runs. */
export interface WordRuns {
  readonly count: number;
  /** First word on either side and number of words, by run: the chains in order of falling score, each in its own order. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly length: Int32Array;
  /** Words matched in all. */
  readonly matched: number;
  /** Places of repeated words that the bounds left untried; 0 when every run was found. */
  readonly cut: number;
}

export const WORD_RUN_SEED = 3;
/** Places of one seed that are tried: enough for any refrain, not for a text of one word. */
const MAX_PLACES = 16;
/** Seed places and words of growth that a pair may cost, for each of its words; ordinary pairs take about one. */
const EFFORT = 8;

/**
 * Runs shared by two sequences of word hashes (`tokenize`, `wordHashes`); three words or more, and single ones between the runs of a chain. O(n + m), on
 * any input.
 *
 * @throws {TypeError} Not word hashes.
 */
export function alignWordHashes(a: Uint32Array, b: Uint32Array): WordRuns {
  if (!(a instanceof Uint32Array)) throw new TypeError("a must be a Uint32Array of word hashes");
  if (!(b instanceof Uint32Array)) throw new TypeError("b must be a Uint32Array of word hashes");
  const cut = findSeedRuns(a, b);
  return chainWordRuns(a, b, cut);
}

let table = new Int32Array(1 << 11);
/** What is added to a place in the table, so that entries of earlier calls read as empty and nothing has to be cleared. */
let epoch = 0;
let next = new Int32Array(1 << 10);
let covered = new Int32Array(1 << 11);

function reserve(n: number, m: number): void {
  let capacity = table.length;
  while (capacity < 2 * n) capacity *= 2;
  if (capacity > table.length || epoch > 0x3fffffff) {
    table = new Int32Array(capacity);
    epoch = 0;
  }
  if (next.length < n) next = new Int32Array(2 * n);
  if (covered.length < n + m + 1) covered = new Int32Array(2 * (n + m + 1));
  else covered.fill(0, 0, n + m + 1);
}

function seedHash(first: number, second: number, third: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b) ^ third;
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
}

/**
 * Writes the maximal runs to `chainScratch`, nearly in the order of `b`. Returns how many places were left untried.
 *
 * Inside a run nothing is looked up: its words are spoken for, and a longer run that begins there grows back to its start from behind it. That makes
 * nearly equal texts the cheapest of all.
 */
function findSeedRuns(a: Uint32Array, b: Uint32Array): number {
  const n = a.length;
  const m = b.length;
  chainScratch.clear();
  if (n < WORD_RUN_SEED || m < WORD_RUN_SEED) return 0;
  reserve(n, m);
  const places = table;
  const following = next;
  const ends = covered;
  const shift = Math.clz32(places.length) + 1;
  const base = epoch + 1;
  epoch = base + n;
  // From the end, so that the places of a seed come in rising order.
  for (let i = n - WORD_RUN_SEED; i >= 0; i--) {
    const slot = seedHash(a[i]!, a[i + 1]!, a[i + 2]!) >>> shift;
    following[i] = places[slot]!;
    places[slot] = base + i;
  }
  let effort = EFFORT * (n + m) + 4096;
  let cut = 0;
  for (let j = 0; j + WORD_RUN_SEED <= m; j++) {
    const first = b[j]!;
    let entry = places[seedHash(first, b[j + 1]!, b[j + 2]!) >>> shift]!;
    let furthest = j;
    let tried = 0;
    while (entry >= base) {
      const i = entry - base;
      entry = following[i]!;
      if (a[i] !== first || a[i + 1] !== b[j + 1] || a[i + 2] !== b[j + 2]) continue;
      if (tried === MAX_PLACES || effort <= 0) {
        cut++;
        break;
      }
      tried++;
      const diagonal = i - j + m;
      const from = ends[diagonal]!;
      if (j < from) continue;
      let start = 0;
      while (i > start && j - start > from && a[i - start - 1] === b[j - start - 1]) start++;
      let end = WORD_RUN_SEED;
      while (i + end < n && j + end < m && a[i + end] === b[j + end]) end++;
      effort -= start + end;
      ends[diagonal] = j + end;
      if (j + end > furthest) furthest = j + end;
      chainScratch.push(i - start, j - start, start + end);
    }
    if (furthest - j > WORD_RUN_SEED) j = furthest - WORD_RUN_SEED;
  }
  return cut;
}
