/**
 * Shingle sets: sorted, distinct 32-bit fingerprints.
 *
 * A. Broder, "On the resemblance and containment of documents" (SEQUENCES 1997), section 2.
 */
import { checkIterable, describe } from "../base/index.ts";
import { sortDistinct } from "./sort.ts";

/** The distinct shingle fingerprints of a text, ascending. Two sets compare only if both come from the same shingle size and normalization. */
export interface ShingleSet {
  readonly hashes: Uint32Array;
}

/** The set without shingles. */
export const EMPTY_SHINGLE_SET: ShingleSet = { hashes: new Uint32Array(0) };

/**
 * The set of the given fingerprints, whole numbers from 0 to 2^32 - 1 in any order, repeats allowed. O(n log n) at worst, O(n) for many.
 *
 * @throws {TypeError} Not an iterable.
 */
export function shingleSet(hashes: Iterable<number>): ShingleSet {
  checkIterable(hashes, "hashes", "fingerprints");
  // `from` walks any iterable value by value, which takes longer than the sort.
  const column = hashes instanceof Uint32Array ? hashes.slice() : Uint32Array.from(hashes);
  return { hashes: sortDistinct(column, column.length) };
}

/**
 * The set as it is, where it is one.
 *
 * @throws {TypeError} naming what is none: the result of `shingleBlocks` itself, say, which has sets.
 */
export function checkShingleSet(set: ShingleSet, name: string): ShingleSet {
  if ((set as Partial<ShingleSet> | null | undefined)?.hashes instanceof Uint32Array) return set;
  throw new TypeError(`${name} must be a shingle set, as \`shingleSet\` makes them, got ${describe(set)}`);
}

/**
 * The union of shingle sets, in any order. O(n) in the sum of their sizes.
 *
 * @throws {TypeError} Not an array of shingle sets.
 */
export function unionOf(sets: readonly ShingleSet[]): ShingleSet {
  checkIterable(sets, "sets", "shingle sets");
  let total = 0;
  for (const set of sets) total += checkShingleSet(set, "sets").hashes.length;
  const column = new Uint32Array(total);
  let at = 0;
  for (const set of sets) {
    column.set(set.hashes, at);
    at += set.hashes.length;
  }
  return { hashes: sortDistinct(column, total) };
}
