/**
 * Chains of runs that keep their order in both articles: minimap2's anchor chaining (Li 2018, section 2.1.1) with bits for scores.
 *
 * f(k) = bits(k) + max(0, max over the last `LOOK_BACK` runs p of f(p) - gapCost(p, k)). O(runs * LOOK_BACK).
 */

import type { Information } from "./information.ts";
import type { Runs } from "./runs.ts";

const LOOK_BACK = 48;
/**
 * Words that may lie between two runs of one chain: replaced on both sides, or present on one side only. Where more were replaced the path is cut into
 * passages anyway; with 40, two repetitions of a paragraph were matched crosswise because together they outweighed each with its like.
 */
const MAX_REPLACED = 15;
const MAX_ONE_SIDED = 150;

export interface Chain {
  /** Indices into the runs, in order. */
  readonly runs: readonly number[];
  /** Words to leave off the front of each run, which the run before it already has. */
  readonly trimmed: readonly number[];
  readonly score: number;
}

/**
 * What it costs to go from one shared stretch to the next over `gapA` and `gapB` unmatched words.
 *
 * Replaced words speak against copying one by one; words that only one side has are what an editor cuts or inserts in one stroke, so
 * they cost little more than their logarithm, as in minimap2. The linear part is needed: with the logarithm alone, single words picked out of
 * a long unrelated stretch paid for the way to them.
 */
export function gapCost(gapA: number, gapB: number): number {
  if (gapA === 0 && gapB === 0) return 0;
  const replaced = Math.min(gapA, gapB);
  const oneSided = Math.max(gapA, gapB) - replaced;
  return 2 * replaced + (oneSided > 0 ? 2.5 + 0.15 * oneSided + Math.log2(1 + oneSided) : 0);
}

/** Chains in order of falling score; every run is in at most one. Those under `minScore` are left out. */
export function chainRuns(runs: Runs, information: Information, minScore: number): Chain[] {
  const { count, a, b, length } = runs;
  const bits = cumulativeBits(runs, information);
  const best = new Float64Array(count);
  const previous = new Int32Array(count).fill(-1);
  const trims = new Int32Array(count);
  for (let k = 0; k < count; k++) {
    const whole = bits.total(k, 0);
    best[k] = whole;
    for (let p = k - 1; p >= Math.max(0, k - LOOK_BACK); p--) {
      if (a[p]! >= a[k]!) continue;
      const overlap = Math.max(0, a[p]! + length[p]! - a[k]!, b[p]! + length[p]! - b[k]!);
      if (overlap >= length[k]!) continue;
      const gapA = a[k]! + overlap - a[p]! - length[p]!;
      const gapB = b[k]! + overlap - b[p]! - length[p]!;
      const replaced = Math.min(gapA, gapB);
      if (replaced > MAX_REPLACED || Math.max(gapA, gapB) - replaced > MAX_ONE_SIDED) continue;
      const score = best[p]! + (overlap === 0 ? whole : bits.total(k, overlap)) - gapCost(gapA, gapB);
      if (score > best[k]!) {
        best[k] = score;
        previous[k] = p;
        trims[k] = overlap;
      }
    }
  }
  return backtrack(best, previous, trims, minScore);
}

function cumulativeBits(runs: Runs, information: Information): { total(k: number, skip: number): number } {
  const { count, a, b, length } = runs;
  const offsets = new Int32Array(count + 1);
  for (let k = 0; k < count; k++) offsets[k + 1] = offsets[k]! + length[k]!;
  const sums = new Float64Array(offsets[count]!);
  for (let k = 0; k < count; k++) {
    let sum = 0;
    for (let t = 0; t < length[k]!; t++) {
      const i = a[k]! + t;
      const j = b[k]! + t;
      sum += t === 0 ? information.alone(i, j) : information.continued(i, j, t);
      sums[offsets[k]! + t] = sum;
    }
  }
  return {
    total(k: number, skip: number): number {
      const whole = sums[offsets[k + 1]! - 1]!;
      return skip === 0 ? whole : whole - sums[offsets[k]! + skip - 1]!;
    },
  };
}

function backtrack(best: Float64Array, previous: Int32Array, trims: Int32Array, minScore: number): Chain[] {
  const order = Array.from(best.keys())
    .filter((k) => best[k]! >= minScore)
    .sort((x, y) => best[y]! - best[x]! || x - y);
  const used = new Uint8Array(best.length);
  const chains: Chain[] = [];
  for (const end of order) {
    if (used[end]) continue;
    const runs: number[] = [];
    const trimmed: number[] = [];
    let k = end;
    while (k >= 0 && !used[k]) {
      used[k] = 1;
      runs.push(k);
      trimmed.push(trims[k]!);
      k = previous[k]!;
    }
    // The rest of the path belongs to a better chain: its score is not this one's.
    const score = best[end]! - (k >= 0 ? best[k]! : 0);
    if (k >= 0) trimmed[trimmed.length - 1] = 0;
    if (score < minScore) continue;
    chains.push({ runs: runs.reverse(), trimmed: trimmed.reverse(), score });
  }
  return chains.sort((x, y) => y.score - x.score || x.runs[0]! - y.runs[0]!);
}
