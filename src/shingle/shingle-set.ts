/**
 * Shingle sets: sorted, distinct 32-bit fingerprints.
 *
 * A. Broder, "On the resemblance and containment of documents" (SEQUENCES 1997), section 2.
 */
import { sortDistinct } from "./sort.ts";

/** The distinct shingle fingerprints of a text, ascending. Two sets compare only if both come from the same shingle size and normalization. */
export interface ShingleSet {
  readonly hashes: Uint32Array;
}

/** The set without shingles. */
export const EMPTY_SHINGLE_SET: ShingleSet = { hashes: new Uint32Array(0) };

/** The set of the given fingerprints, in any order, repeats allowed. O(n). */
export function shingleSet(hashes: Iterable<number>): ShingleSet {
  // `from` walks any iterable value by value, which takes longer than the sort.
  const column = hashes instanceof Uint32Array ? hashes.slice() : Uint32Array.from(hashes);
  return { hashes: sortDistinct(column, column.length) };
}

/** The union of shingle sets, in any order. O(n) in the sum of their sizes. */
export function unionOf(sets: readonly ShingleSet[]): ShingleSet {
  let total = 0;
  for (const set of sets) total += set.hashes.length;
  const column = new Uint32Array(total);
  let at = 0;
  for (const set of sets) {
    column.set(set.hashes, at);
    at += set.hashes.length;
  }
  return { hashes: sortDistinct(column, total) };
}
