/** Shingles and minimizers by their definitions: slices of arrays, nothing rolled, nothing reused. */
import { combine, finishRolling } from "../../src/hash/index.ts";

export interface NaiveShingle {
  readonly start: number;
  readonly length: number;
  readonly block: number;
  readonly hash: number;
}

/** The shingles of blocks given as lists of token hashes. */
export function naiveShingles(blocks: readonly (readonly number[])[], size: number): NaiveShingle[] {
  const shingles: NaiveShingle[] = [];
  let offset = 0;
  blocks.forEach((words, block) => {
    const length = Math.min(size, words.length);
    for (let i = 0; length > 0 && i + length <= words.length; i++) {
      const hash = finishRolling(words.slice(i, i + length).reduce(combine, 0), length);
      shingles.push({ start: offset + i, length, block, hash });
    }
    offset += words.length;
  });
  return shingles;
}

/** Start tokens of the rightmost smallest shingle of every window, and of every block with fewer shingles than the window. */
export function naiveMinimizers(shingles: readonly NaiveShingle[], window: number): number[] {
  const chosen = new Set<number>();
  for (const block of new Set(shingles.map((shingle) => shingle.block))) {
    const own = shingles.filter((shingle) => shingle.block === block);
    for (let i = 0; i === 0 || i + window <= own.length; i++) {
      const inside = own.slice(i, i + window);
      const least = Math.min(...inside.map((shingle) => shingle.hash));
      chosen.add(inside.findLast((shingle) => shingle.hash === least)!.start);
    }
  }
  return [...chosen].sort((x, y) => x - y);
}
