/** Chains of runs of equal words, and the words between the runs of a chain: the second half of `alignWordHashes`. */

import { gapCost } from "./chain.ts";
import type { WordRuns } from "./word-runs.ts";

const BITS_A_WORD = 6;
/** Bits from which a chain counts. */
const MIN_CHAIN_BITS = 50;
const LOOK_BACK = 32;
/** Runs in a row that did not make a chain better, after which nobody looks further back. */
const PATIENCE = 6;
const MAX_REPLACED = 40;
const MAX_ONE_SIDED = 150;
/** Words on either side of a gap that are matched one by one. */
const MAX_GAP = 24;

/** Runs as columns that grow, kept between calls. */
class RunColumns {
  count = 0;
  a: Int32Array = new Int32Array(1 << 8);
  b: Int32Array = new Int32Array(1 << 8);
  length: Int32Array = new Int32Array(1 << 8);

  clear(): void {
    this.count = 0;
  }

  push(a: number, b: number, length: number): void {
    const at = this.count++;
    if (at === this.a.length) this.#grow();
    this.a[at] = a;
    this.b[at] = b;
    this.length[at] = length;
  }

  #grow(): void {
    const grown = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(2 * column.length);
      larger.set(column);
      return larger;
    };
    [this.a, this.b, this.length] = [grown(this.a), grown(this.b), grown(this.length)];
  }
}

export const chainScratch: RunColumns = new RunColumns();
const found = new RunColumns();
let best = new Float64Array(1 << 8);
let previous = new Int32Array(1 << 8);
let trims = new Int32Array(1 << 8);
let used = new Uint8Array(1 << 8);
let takenA = new Uint8Array(1 << 10);
let takenB = new Uint8Array(1 << 10);
const lcs = new Uint8Array((MAX_GAP + 1) * (MAX_GAP + 1));

/** Chains what is in `chainScratch`. O(runs * 32). */
export function chainWordRuns(a: Uint32Array, b: Uint32Array, cut: number): WordRuns {
  const { count } = chainScratch;
  found.clear();
  if (count > 0) {
    if (best.length < count) {
      best = new Float64Array(2 * count);
      previous = new Int32Array(2 * count);
      trims = new Int32Array(2 * count);
      used = new Uint8Array(2 * count);
    }
    inOrder();
    score();
    takeChains(a, b);
  }
  let matched = 0;
  for (let k = 0; k < found.count; k++) matched += found.length[k]!;
  return {
    count: found.count,
    a: found.a.slice(0, found.count),
    b: found.b.slice(0, found.count),
    length: found.length.slice(0, found.count),
    matched,
    cut,
  };
}

/** By `b`, then `a`. They come nearly so: a run that grew to the left moves up past a few. */
function inOrder(): void {
  const { count, a, b, length } = chainScratch;
  let moves = 16 * count;
  for (let k = 1; k < count; k++) {
    const runA = a[k]!;
    const runB = b[k]!;
    const words = length[k]!;
    let at = k;
    for (; at > 0 && (b[at - 1]! > runB || (b[at - 1] === runB && a[at - 1]! > runA)); at--) {
      a[at] = a[at - 1]!;
      b[at] = b[at - 1]!;
      length[at] = length[at - 1]!;
      moves--;
    }
    a[at] = runA;
    b[at] = runB;
    length[at] = words;
    if (moves < 0) return sortAll();
  }
}

function sortAll(): void {
  const { count, a, b, length } = chainScratch;
  const order = Array.from({ length: count }, (_, k) => k).sort((x, y) => b[x]! - b[y]! || a[x]! - a[y]!);
  const copies = [a, b, length].map((column) => column.slice(0, count));
  [a, b, length].forEach((column, which) => order.forEach((from, to) => (column[to] = copies[which]![from]!)));
}

/** `gapCost` of words that one side has alone. */
let oneSidedCost: Float64Array | undefined;

/** f(k) = bits(k) + max(0, max over the runs p before it of f(p) - gapCost(p, k)). */
function score(): void {
  const { count, a, b, length } = chainScratch;
  const alone = (oneSidedCost ??= Float64Array.from({ length: MAX_ONE_SIDED + 1 }, (_, words) => gapCost(words, 0)));
  const replacedCost = gapCost(1, 1);
  for (let k = 0; k < count; k++) {
    const startA = a[k]!;
    const startB = b[k]!;
    const words = length[k]!;
    let top = BITS_A_WORD * words;
    let from = -1;
    let trim = 0;
    let misses = 0;
    const last = Math.max(0, k - LOOK_BACK);
    for (let p = k - 1; p >= last && misses < PATIENCE; p--) {
      const endA = a[p]! + length[p]!;
      const endB = b[p]! + length[p]!;
      if (a[p]! >= startA) continue;
      const overlap = Math.max(0, endA - startA, endB - startB);
      if (overlap >= words) continue;
      const gapA = startA + overlap - endA;
      const gapB = startB + overlap - endB;
      const replaced = Math.min(gapA, gapB);
      const oneSided = gapA + gapB - 2 * replaced;
      if (replaced > MAX_REPLACED || oneSided > MAX_ONE_SIDED) continue;
      const bits = best[p]! + BITS_A_WORD * (words - overlap) - replacedCost * replaced - alone[oneSided]!;
      if (bits > top) {
        top = bits;
        from = p;
        trim = overlap;
        misses = 0;
      } else if (from >= 0) misses++;
    }
    best[k] = top;
    previous[k] = from;
    trims[k] = trim;
    used[k] = 0;
  }
}

/** The best chain, then the best of what is left, and so on, each without the words that better ones have. */
function takeChains(wordsA: Uint32Array, wordsB: Uint32Array): void {
  const { count } = chainScratch;
  let ends: number[] | undefined;
  let top = 0;
  for (let k = 1; k < count; k++) if (best[k]! > best[top]!) top = k;
  if (best[top]! < MIN_CHAIN_BITS) return;
  takenA = cleared(takenA, wordsA.length);
  takenB = cleared(takenB, wordsB.length);
  takeChain(top, wordsA, wordsB);
  for (let k = 0; k < count; k++) if (!used[k] && best[k]! >= MIN_CHAIN_BITS) (ends ??= []).push(k);
  ends?.sort((x, y) => best[y]! - best[x]! || x - y);
  for (const end of ends ?? []) if (!used[end]) takeChain(end, wordsA, wordsB);
}

function cleared(column: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  if (column.length < size) return new Uint8Array(2 * size);
  column.fill(0, 0, size);
  return column;
}

function takeChain(end: number, wordsA: Uint32Array, wordsB: Uint32Array): void {
  const { a, b, length } = chainScratch;
  let start = end;
  let k = end;
  // Backwards along the chain, turning its links round.
  let after = -1;
  while (k >= 0 && !used[k]) {
    used[k] = 1;
    const before = previous[k]!;
    previous[k] = after;
    after = k;
    start = k;
    k = before;
  }
  if (best[end]! - (k >= 0 ? best[k]! : 0) < MIN_CHAIN_BITS) return;
  if (k >= 0) trims[start] = 0;
  let endA = -1;
  let endB = -1;
  for (let at = start; at >= 0; at = at === end ? -1 : previous[at]!) {
    let fromA = a[at]! + trims[at]!;
    let fromB = b[at]! + trims[at]!;
    const stop = a[at]! + length[at]!;
    for (; fromA < stop && takenA[fromA]! | takenB[fromB]!; fromA++) fromB++;
    let words = 0;
    while (fromA + words < stop && !(takenA[fromA + words]! | takenB[fromB + words]!)) words++;
    if (words === 0) continue;
    if (endA >= 0) matchGap(wordsA, wordsB, endA, fromA, endB, fromB);
    take(fromA, fromB, words);
    endA = fromA + words;
    endB = fromB + words;
  }
}

function take(a: number, b: number, words: number): void {
  found.push(a, b, words);
  // Not `fill`, whose call takes longer than most runs.
  for (let t = 0; t < words; t++) {
    takenA[a + t] = 1;
    takenB[b + t] = 1;
  }
}

/** Words in a narrow gap that stand on both sides in one order: a longest common subsequence (Wagner and Fischer 1974). O(24 * 24). */
function matchGap(
  wordsA: Uint32Array,
  wordsB: Uint32Array,
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
): void {
  const width = toA - fromA;
  const height = toB - fromB;
  if (width <= 0 || height <= 0 || width > MAX_GAP || height > MAX_GAP || width * height === 1) return;
  const columns = width + 1;
  for (let x = 0; x < columns; x++) lcs[x] = 0;
  for (let y = 1; y <= height; y++) {
    const word = wordsB[toB - y]!;
    let left = 0;
    const row = y * columns;
    lcs[row] = 0;
    for (let x = 1; x <= width; x++) {
      const above = lcs[row - columns + x]!;
      left = wordsA[toA - x] === word ? lcs[row - columns + x - 1]! + 1 : above > left ? above : left;
      lcs[row + x] = left;
    }
  }
  if (lcs[height * columns + width] === 0) return;
  let x = width;
  let y = height;
  while (x > 0 && y > 0) {
    const i = toA - x;
    const j = toB - y;
    if (wordsA[i] === wordsB[j]) {
      if (!(takenA[i]! | takenB[j]!)) take(i, j, 1);
      x--;
      y--;
    } else if (lcs[y * columns + x - 1]! >= lcs[(y - 1) * columns + x]!) x--;
    else y--;
  }
}
