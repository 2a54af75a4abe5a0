/**
 * How much two shingle sets share: resemblance and containment.
 *
 * A. Broder, "On the resemblance and containment of documents" (SEQUENCES 1997). Here the empty set shares nothing: its resemblance to any
 * set and its containment in any set is 0, where set theory would say 1 for the two empty sets. Two articles without a word are no
 * evidence of copying.
 */
import { checkShingleSet, type ShingleSet } from "./shingle-set.ts";

/** Containment in both directions. */
export interface Containment {
  /** Share of A's shingles that are in B. */
  readonly aInB: number;
  /** Share of B's shingles that are in A. */
  readonly bInA: number;
}

/**
 * Number of shingles in both sets. O(|a| + |b|), or O(s log(l / s)) where the larger set has `l` members and the smaller `s`, with `l`
 * more than sixteen times `s`: a paragraph against a long article.
 *
 * @throws {TypeError} An argument is no shingle set; so does everything here.
 */
export function intersectionSize(a: ShingleSet, b: ShingleSet): number {
  checkShingleSet(a, "a");
  checkShingleSet(b, "b");
  const [small, large] = a.hashes.length <= b.hashes.length ? [a.hashes, b.hashes] : [b.hashes, a.hashes];
  if (small.length === 0) return 0;
  return large.length > small.length * GALLOP_RATIO ? gallop(small, large) : zip(small, large);
}

/** Jaccard similarity `|a ∩ b| / |a ∪ b|`, from 0 to 1; 0 where both are empty. Cost: `intersectionSize`. */
export function resemblance(a: ShingleSet, b: ShingleSet): number {
  const shared = intersectionSize(a, b);
  return shared === 0 ? 0 : shared / (a.hashes.length + b.hashes.length - shared);
}

/** Share of A's shingles that are in B, from 0 to 1; 0 where A is empty. Cost: `intersectionSize`. */
export function containmentAInB(a: ShingleSet, b: ShingleSet): number {
  const shared = intersectionSize(a, b);
  return shared === 0 ? 0 : shared / a.hashes.length;
}

/** Resemblance and containment both ways for the cost of one `intersectionSize`. */
export function overlap(a: ShingleSet, b: ShingleSet): Containment & { readonly resemblance: number } {
  const shared = intersectionSize(a, b);
  if (shared === 0) return { resemblance: 0, aInB: 0, bInA: 0 };
  const [ofA, ofB] = [a.hashes.length, b.hashes.length];
  return { resemblance: shared / (ofA + ofB - shared), aInB: shared / ofA, bInA: shared / ofB };
}

/** Containment both ways for the cost of one `intersectionSize`. */
export function containment(a: ShingleSet, b: ShingleSet): Containment {
  const shared = intersectionSize(a, b);
  if (shared === 0) return { aInB: 0, bInA: 0 };
  return { aInB: shared / a.hashes.length, bInA: shared / b.hashes.length };
}

const GALLOP_RATIO = 16;

/** Branch-free, because which side is smaller is a coin toss for unrelated sets: 3.3 µs against 6.0 at 400 shingles (node 20.20). */
function zip(a: Uint32Array, b: Uint32Array): number {
  let i = 0;
  let j = 0;
  let steps = 0;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    const y = b[j]!;
    i = (i + +(x <= y)) | 0;
    j = (j + +(y <= x)) | 0;
    steps++;
  }
  // A step moves both sides where they agree, and one where they do not.
  return i + j - steps;
}

/** Exponential search of each member of the smaller set, from where the last one ended (Bentley and Yao 1976). */
function gallop(small: Uint32Array, large: Uint32Array): number {
  let shared = 0;
  let low = 0;
  for (let i = 0; i < small.length && low < large.length; i++) {
    const value = small[i]!;
    let step = 1;
    while (low + step < large.length && large[low + step]! < value) step *= 2;
    let high = Math.min(low + step, large.length - 1) + 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (large[middle]! < value) low = middle + 1;
      else high = middle;
    }
    if (low < large.length && large[low]! === value) shared++;
  }
  return shared;
}
