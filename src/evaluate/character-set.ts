/** Sets of characters as sorted, disjoint spans. */

import { mergeSpans, type Span } from "../base/index.ts";

/** Sorted and disjoint, none of them empty: what `mergeSpans` returns. */
export type CharacterSet = readonly Span[];

export function sizeOf(set: CharacterSet): number {
  let size = 0;
  for (const { start, end } of set) size += end - start;
  return size;
}

/** Characters that both sets have. O(x + y). */
export function intersection(x: CharacterSet, y: CharacterSet): Span[] {
  const common: Span[] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const start = Math.max(x[i]!.start, y[j]!.start);
    const end = Math.min(x[i]!.end, y[j]!.end);
    if (start < end) common.push({ start, end });
    if (x[i]!.end < y[j]!.end) i++;
    else j++;
  }
  return common;
}

export function union(sets: readonly CharacterSet[]): Span[] {
  return mergeSpans(sets.flat());
}
