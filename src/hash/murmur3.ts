/**
 * MurmurHash3, the 32-bit variant for x86, over bytes and over UTF-16 code units.
 *
 * Austin Appleby, MurmurHash3.cpp (public domain). Not for use against an adversary: collisions are easy to construct.
 */
import { fmix32 } from "./mix.ts";

/** MurmurHash3_x86_32 of the bytes, unsigned. O(n). `seed` defaults to 0. */
export function murmur3(bytes: Uint8Array, seed: number = 0): number {
  const whole = bytes.length & ~3;
  let h = seed | 0;
  for (let i = 0; i < whole; i += 4) {
    h = absorb(h, bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24));
  }
  let tail = 0;
  for (let i = bytes.length - 1; i >= whole; i--) tail = (tail << 8) | bytes[i]!;
  if (bytes.length > whole) h ^= scramble(tail);
  return fmix32(h ^ bytes.length);
}

/**
 * MurmurHash3_x86_32 of the UTF-16LE bytes of `text`, unsigned, without making them. O(n). `seed` defaults to 0.
 * Lone surrogates count as the code units they are.
 */
export function murmur3Text(text: string, seed: number = 0): number {
  const whole = text.length & ~1;
  let h = seed | 0;
  for (let i = 0; i < whole; i += 2) h = absorb(h, text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16));
  if (text.length > whole) h ^= scramble(text.charCodeAt(whole));
  return fmix32(h ^ (text.length * 2));
}

/** Takes one 32-bit word into an unfinished hash. Signed; finish with `fmix32`. */
export function absorb(accumulated: number, word: number): number {
  const h = accumulated ^ scramble(word);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function scramble(word: number): number {
  const k = Math.imul(word, 0xcc9e2d51);
  return Math.imul((k << 15) | (k >>> 17), 0x1b873593);
}
