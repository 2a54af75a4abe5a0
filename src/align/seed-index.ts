/**
 * Where each three-word sequence of an article occurs: an open-addressing table from trigram hash to its first place, and a chain
 * from each place to the next.
 *
 * Three words, not the five of a shingle: of a text with a third of its words replaced at random 30 % of the trigrams survive, but only
 * 13 % of the five-word sequences. The chance seeds that this lets in are outweighed later, when chains are scored in bits.
 */

import { fmix32 } from "../hash/index.ts";

export const SEED_WORDS = 3;

export interface SeedIndex {
  readonly mask: number;
  /** How many trigrams there are, repeats not counted. */
  readonly distinct: number;
  /** First token of the first occurrence, by slot; -1 where empty. */
  readonly slots: Int32Array;
  /** Hash of the trigram that starts at each token; meaningless where `valid` is 0. */
  readonly hashes: Uint32Array;
  readonly valid: Uint8Array;
  /** The next token where the same trigram starts; -1 at the last. */
  readonly next: Int32Array;
}

/** The hash of three words in a row, from their token hashes: what `AlignOptions.commonness` is asked for. O(1). */
export function trigramHash(first: number, second: number, third: number): number {
  return fmix32(Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third);
}

/** O(n). `masked` tokens start, end or cross no seed. */
export function buildSeedIndex(words: Uint32Array, masked: Uint8Array): SeedIndex {
  const count = words.length;
  let capacity = 16;
  while (capacity < count * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity).fill(-1);
  const last = new Int32Array(capacity);
  const hashes = new Uint32Array(count);
  const valid = new Uint8Array(count);
  const next = new Int32Array(count).fill(-1);
  let distinct = 0;
  for (let i = 0; i + 2 < count; i++) {
    if (masked[i]! | masked[i + 1]! | masked[i + 2]!) continue;
    const hash = trigramHash(words[i]!, words[i + 1]!, words[i + 2]!);
    hashes[i] = hash;
    valid[i] = 1;
    let slot = hash & mask;
    while (slots[slot]! >= 0 && hashes[slots[slot]!] !== hash) slot = (slot + 1) & mask;
    if (slots[slot]! < 0) {
      slots[slot] = i;
      distinct++;
    } else next[last[slot]!] = i;
    last[slot] = i;
  }
  return { mask, distinct, slots, hashes, valid, next };
}

/** The first token where the trigram starts, or -1. */
export function firstOccurrence(index: SeedIndex, hash: number): number {
  let slot = hash & index.mask;
  for (;;) {
    const place = index.slots[slot]!;
    if (place < 0 || index.hashes[place] === hash) return place;
    slot = (slot + 1) & index.mask;
  }
}
