import type { AlignedPassage } from "./passage.ts";

/** Words between two passages of one stretch: few on one side, and no more than a long paragraph on the other. */
export const MAX_BETWEEN_NEAR = 12;
export const MAX_BETWEEN_FAR = 90;

type Placed = Pick<AlignedPassage, "a" | "b" | "aTokens" | "bTokens">;

/** Numbers the stretches in the order of `a`: passages that follow one another on both sides are one. O(p log p). */
export function numberStretches<T extends Placed>(passages: readonly T[]): (T & { readonly stretch: number })[] {
  const sorted = [...passages].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
  let stretch = -1;
  return sorted.map((passage, index) => {
    const before = sorted[index - 1];
    if (before === undefined || !continues(before, passage)) stretch++;
    return { ...passage, stretch };
  });
}

function continues(before: Placed, after: Placed): boolean {
  const gapA = after.aTokens[0]! - before.aTokens[before.aTokens.length - 1]! - 1;
  const gapB = after.bTokens[0]! - before.bTokens[before.bTokens.length - 1]! - 1;
  if (gapA < 0 || gapB < 0) return false;
  return Math.min(gapA, gapB) <= MAX_BETWEEN_NEAR && Math.max(gapA, gapB) <= MAX_BETWEEN_FAR;
}
