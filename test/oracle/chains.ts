/** Slow, obvious twin of the chaining: the best chain that ends in each run, over all runs before it. */
import type { PlainRun } from "./runs.ts";

/** Bits of `count` words of a run from its word `from` on. */
export type RunBits = (run: number, from: number, count: number) => number;

function costOfGap(gapA: number, gapB: number): number {
  const both = Math.min(gapA, gapB);
  const one = Math.max(gapA, gapB) - both;
  return 2 * both + (one === 0 ? 0 : 2.5 + 0.15 * one + Math.log2(one + 1));
}

/** The score of the best chain of all. O(runs^2). */
export function bestChainScore(runs: readonly PlainRun[], bits: RunBits): number {
  const memo = new Map<number, number>();
  const endingIn = (k: number): number => {
    const known = memo.get(k);
    if (known !== undefined) return known;
    const run = runs[k]!;
    let best = bits(k, 0, run.length);
    for (let p = 0; p < k; p++) {
      const before = runs[p]!;
      if (before.a >= run.a) continue;
      const skip = Math.max(0, before.a + before.length - run.a, before.b + before.length - run.b);
      if (skip >= run.length) continue;
      const gapA = run.a + skip - before.a - before.length;
      const gapB = run.b + skip - before.b - before.length;
      if (Math.min(gapA, gapB) > 15 || Math.abs(gapA - gapB) > 150) continue;
      best = Math.max(best, endingIn(p) + bits(k, skip, run.length - skip) - costOfGap(gapA, gapB));
    }
    memo.set(k, best);
    return best;
  };
  return Math.max(...runs.map((_, k) => endingIn(k)));
}
