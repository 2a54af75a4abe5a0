/**
 * Hash of a word: FNV-1a over its folded code points (not bytes), finished with MurmurHash3's fmix32.
 *
 * FNV alone leaves the low bits of short words poorly mixed, and shingle hashes, buckets and sketches all look at low
 * bits. Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv; Appleby, MurmurHash3. Not proof against an adversary.
 */
export const HASH_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export function addToHash(hash: number, codePoint: number): number {
  return Math.imul(hash ^ codePoint, FNV_PRIME);
}

/** Unsigned 32 bits. */
export function finishHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
