/**
 * Mixing of 32-bit words: the murmur3 finalizer, and a polynomial that folds a sequence of words into one and can be rolled.
 *
 * `fmix32` is from MurmurHash3 by Austin Appleby (public domain). The polynomial is Karp and Rabin, "Efficient randomized
 * pattern-matching algorithms" (IBM J. R&D 31(2), 1987), modulo 2^32.
 */

/**
 * Base of the rolling polynomial. Congruent to 3 modulo 8, because two words swapped at distance d collide when their difference
 * kills `ROLLING_BASE^d - 1`: with 5 modulo 8 that factor holds more powers of two at d = 1, where swaps are commonest.
 */
export const ROLLING_BASE = 0x9e3779bb;

/** A bijection on 32 bits in which every input bit sways every output bit. Takes any number as `ToInt32` does; returns an unsigned integer. */
export function fmix32(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One step of the polynomial: `accumulated * base + word` modulo 2^32, signed. Depends on order; finalize with `finishRolling`. */
export function combine(accumulated: number, word: number): number {
  return (Math.imul(accumulated, ROLLING_BASE) + word) | 0;
}

/** `base^exponent` modulo 2^32, signed: the weight of the word that leaves a window of `exponent + 1` words. O(exponent). */
export function rollingWeight(exponent: number): number {
  let weight = 1;
  for (let i = 0; i < exponent; i++) weight = Math.imul(weight, ROLLING_BASE);
  return weight;
}

/**
 * The fingerprint of `length` words folded by `combine`: finalized, unsigned.
 *
 * The length goes in because words whose hash is 0 leave no trace in the polynomial, and three words must not pass for five. Finalizing
 * is not optional: sketches of unfinalized values were biased by up to 0.011.
 */
export function finishRolling(accumulated: number, length: number): number {
  return fmix32(accumulated ^ Math.imul(length, 0x85ebca77));
}
