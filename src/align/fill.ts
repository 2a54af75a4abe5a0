/**
 * Exact alignment of the words between two runs, and of those beyond the ends of a chain: dynamic programming with affine gaps
 * (Gotoh 1982) that maximizes the bits of the shared words.
 *
 * A lone "the" inside a rewritten stretch is not kept: to keep it would split one replacement in two, and the second gap costs more than
 * the word carries. That is what makes edits readable (diff-match-patch needs a clean-up pass for it).
 * Where the words around it are replaced one for one, `withWordsInStep` takes it up again.
 *
 * O(width * height) per rectangle; rectangles over `MAX_CELLS` are left unmatched and counted.
 */

import type { Information } from "./information.ts";
import type { Rectangle } from "./rectangle.ts";

export const MAX_CELLS: number = 1 << 16;
const OPEN = 2.5;
const EXTEND = 0.2;
/** Beyond a chain's end words are strangers until proven otherwise: gaps cost more there, and what is found must be worth it. */
const END_OPEN = 2.5;
const END_EXTEND = 0.6;
const END_MIN_GAIN = 6;

/** Between two runs; on from the last run of a chain; back from its first. */
export type FillMode = "between" | "after" | "before";

/** Pairs of words alike up to which the places beyond an end are weighed without a table. */
const FEW_ALIKE = 48;
/** More than a table of single precision is off by. */
const ROUNDING = 0.01;

function gapBits(words: number): number {
  return words === 0 ? 0 : END_OPEN + END_EXTEND * words;
}

export interface Filler {
  /** Token pairs that are alike, interleaved (a, b, a, b, ...), in reading order; none where the rectangle is too large. */
  fill(rectangle: Rectangle, mode: FillMode): readonly number[];
  /** Rectangles that were too large. */
  readonly skipped: () => number;
}

export function createFiller(information: Information): Filler {
  let skipped = 0;
  let scores = new Float32Array(0);
  let trace = new Uint8Array(0);

  function fill(rectangle: Rectangle, mode: FillMode): readonly number[] {
    const width = rectangle.a1 - rectangle.a0;
    const height = rectangle.b1 - rectangle.b0;
    if (width <= 0 || height <= 0) return [];
    if (width * height > MAX_CELLS) {
      skipped++;
      return [];
    }
    if (mode !== "between" && isVain(rectangle, mode)) return [];
    const cells = (width + 1) * (height + 1);
    if (trace.length < cells) trace = new Uint8Array(cells);
    if (scores.length < 3 * (width + 1)) scores = new Float32Array(3 * (width + 1));
    return run(rectangle, mode, width, height);
  }

  /**
   * Whether nothing beyond an end is worth `END_MIN_GAIN`, as nearly always: the same recurrence over the few words that are alike, in place of all cells. `false` where
   * there are too many of them, or where the table, which rounds, may see it otherwise.
   */
  function isVain(rectangle: Rectangle, mode: FillMode): boolean {
    const pairs = information.alikeIn(rectangle, FEW_ALIKE);
    const count = pairs.length / 2;
    if (count > FEW_ALIKE) return false;
    const sums = new Float64Array(count);
    const [edgeA, edgeB] = mode === "before" ? [rectangle.a1, rectangle.b1] : [rectangle.a0 - 1, rectangle.b0 - 1];
    for (let step = 0; step < count; step++) {
      // From the end of the chain on; backwards where the rectangle lies before it.
      const at = mode === "before" ? count - 1 - step : step;
      const [i, j] = [pairs[2 * at]!, pairs[2 * at + 1]!];
      let from = -gapBits(Math.abs(i - edgeA) - 1) - gapBits(Math.abs(j - edgeB) - 1);
      for (let before = 0; before < step; before++) {
        const other = mode === "before" ? count - 1 - before : before;
        const skippedA = mode === "before" ? pairs[2 * other]! - i : i - pairs[2 * other]!;
        const skippedB = mode === "before" ? pairs[2 * other + 1]! - j : j - pairs[2 * other + 1]!;
        if (skippedA <= 0 || skippedB <= 0) continue;
        from = Math.max(from, sums[other]! - gapBits(skippedA - 1) - gapBits(skippedB - 1));
      }
      sums[at] = from + information.alone(i, j);
      if (sums[at]! > END_MIN_GAIN - ROUNDING) return false;
    }
    return true;
  }

  /**
   * States: 0 match, 1 gap in b (a word of `a` skipped), 2 gap in a. `trace` packs, per cell, where each state came from (2 bits each).
   * `before` runs the same recurrence on the reversed rectangle.
   */
  function run(rectangle: Rectangle, mode: FillMode, width: number, height: number): number[] {
    const open = mode === "between" ? OPEN : END_OPEN;
    const extend = mode === "between" ? EXTEND : END_EXTEND;
    const backwards = mode === "before";
    const columns = width + 1;
    const match = scores.subarray(0, columns);
    const skipA = scores.subarray(columns, 2 * columns);
    const skipB = scores.subarray(2 * columns, 3 * columns);
    let bestScore = END_MIN_GAIN;
    let bestX = 0;
    let bestY = 0;
    match[0] = 0;
    skipA[0] = skipB[0] = -Infinity;
    trace[0] = 0;
    for (let x = 1; x <= width; x++) {
      match[x] = skipB[x] = -Infinity;
      skipA[x] = -open - extend * x;
      trace[x] = x === 1 ? 0 : 1 << 2;
    }
    for (let y = 1; y <= height; y++) {
      const j = backwards ? rectangle.b1 - y : rectangle.b0 + y - 1;
      // Words seldom match, and what is known need not be read again: the table is most of the work of a pair.
      let left = -Infinity;
      let diagonalMatch = match[0]!;
      let diagonalA = skipA[0]!;
      let diagonalB = skipB[0]!;
      match[0] = skipA[0] = -Infinity;
      skipB[0] = -open - extend * y;
      const row = y * columns;
      trace[row] = y === 1 ? 0 : 2 << 4;
      for (let x = 1; x <= width; x++) {
        const i = backwards ? rectangle.a1 - x : rectangle.a0 + x - 1;
        let packed = 0;
        // Gap in a: this word of b is skipped; comes from the row above.
        const upMatch = match[x]!;
        const upA = skipA[x]!;
        const upB = skipB[x]!;
        const openB = upMatch - open - extend;
        const goOnB = upB - extend;
        const switchB = upA - open - extend;
        let newB = openB;
        if (goOnB > newB) {
          newB = goOnB;
          packed |= 2 << 4;
        }
        if (switchB > newB) {
          newB = switchB;
          packed = (packed & ~(3 << 4)) | (1 << 4);
        }
        // Gap in b: this word of a is skipped; comes from the cell to the left in this row.
        const openA = left - open - extend;
        const goOnA = skipA[x - 1]! - extend;
        let newA = openA;
        if (goOnA > newA) {
          newA = goOnA;
          packed |= 1 << 2;
        }
        left = -Infinity;
        if (information.alike(i, j)) {
          let from = diagonalMatch;
          if (diagonalA > from) {
            from = diagonalA;
            packed |= 1;
          }
          if (diagonalB > from) {
            from = diagonalB;
            packed = (packed & ~3) | 2;
          }
          const score = from + information.alone(i, j);
          // As the table rounds it.
          left = match[x] = Math.fround(score);
          if (mode !== "between" && score > bestScore) {
            bestScore = score;
            bestX = x;
            bestY = y;
          }
        } else match[x] = -Infinity;
        diagonalMatch = upMatch;
        diagonalA = upA;
        diagonalB = upB;
        skipA[x] = newA;
        skipB[x] = newB;
        trace[row + x] = packed;
      }
    }
    let state = 0;
    if (mode === "between") {
      bestX = width;
      bestY = height;
      if (skipA[width]! > match[width]!) state = 1;
      if (skipB[width]! > Math.max(match[width]!, skipA[width]!)) state = 2;
    }
    return traceBack(rectangle, backwards, columns, bestX, bestY, state);
  }

  function traceBack(
    rectangle: Rectangle,
    backwards: boolean,
    columns: number,
    x: number,
    y: number,
    state: number,
  ): number[] {
    const pairs: number[] = [];
    while (x > 0 || y > 0) {
      const packed = trace[y * columns + x]!;
      if (state === 0) {
        if (backwards) pairs.push(rectangle.a1 - x, rectangle.b1 - y);
        else pairs.push(rectangle.b0 + y - 1, rectangle.a0 + x - 1);
        state = packed & 3;
        x--;
        y--;
      } else if (state === 1) {
        state = (packed >> 2) & 3;
        x--;
      } else {
        state = (packed >> 4) & 3;
        y--;
      }
    }
    return backwards ? pairs : pairs.reverse();
  }

  return { fill, skipped: () => skipped };
}
