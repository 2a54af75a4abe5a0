/** All sketch schemes by their definitions, in `BigInt`: every function of every word, no early stop. */
import type { KernelParameters } from "../../src/minhash/index.ts";

const WORD = 1n << 32n;

export function naiveSignature(parameters: KernelParameters, hashes: Iterable<number>): number[] {
  if (parameters.scheme === "datasketch-legacy") return legacySignature(parameters, [...hashes]);
  const words = [...hashes].map((hash) => mix(BigInt(hash) ^ BigInt(parameters.mixer)));
  const slots = Array.from({ length: parameters.slots }, (_, slot) => slot);
  if (words.length === 0) return slots.map(() => 0xffffffff);
  const apply = (f: number, word: bigint): bigint =>
    (BigInt(parameters.multipliers[f]!) * word + BigInt(parameters.increments[f]!)) % WORD;

  if (parameters.scheme === "datasketch") {
    return slots.map((slot) => Number(words.map((word) => apply(slot, word)).reduce(lesser)));
  }
  if (parameters.scheme === "classic") {
    return slots.map((slot) => {
      const values = words.map((word) => apply(slot, word) ^ 0x80000000n);
      return Number(values.reduce(lesser) >> 1n);
    });
  }
  const k = BigInt(parameters.slots);
  const bits = BigInt(30 - Math.ceil(Math.log2(parameters.slots)));
  const best = slots.map(() => 1n << 40n);
  for (let round = 0; round < 2 * parameters.slots; round++) {
    for (const word of words) {
      const h = apply(round, word);
      const slot = round < parameters.slots ? Number(((h >> 16n) * k) >> 16n) : round - parameters.slots;
      const value = (BigInt(round) << bits) | ((h >> 2n) & ((1n << bits) - 1n));
      best[slot] = lesser(best[slot]!, value);
    }
  }
  return best.map(Number);
}

function legacySignature({ slots, multipliers, increments }: KernelParameters, hashes: readonly number[]): number[] {
  const wide = (column: Uint32Array, i: number): bigint => (BigInt(column[2 * i + 1]!) << 32n) | BigInt(column[2 * i]!);
  return Array.from({ length: slots }, (_, slot) => {
    const values = hashes.map((hash) => {
      const wrapped = (wide(multipliers, slot) * BigInt(hash) + wide(increments, slot)) % (1n << 64n);
      return (wrapped % ((1n << 61n) - 1n)) % WORD;
    });
    return Number(values.reduce(lesser, WORD - 1n));
  });
}

function lesser(x: bigint, y: bigint): bigint {
  return x < y ? x : y;
}

function mix(word: bigint): bigint {
  let h = word;
  h = ((h ^ (h >> 16n)) * 0x85ebca6bn) % WORD;
  h = ((h ^ (h >> 13n)) * 0xc2b2ae35n) % WORD;
  return h ^ (h >> 16n);
}
