/**
 * The constants that Python's datasketch draws for a seed.
 *
 * Read from datasketch 2.0.0 (`MinHash._init_permutations`) and numpy 2.4.6 (`RandomState.randint`, which for an integer type draws words, masks them
 * to the next power of two and rejects what exceeds the range; a 64-bit word is two of 32, the high one first).
 *
 * `datasketch` (its scheme "affine32", the default since 2.0): `(a * fmix32(h) + b) mod 2^32`, all multipliers drawn first.
 * `datasketch-legacy` (all versions before, and scheme "legacy" since): `((a * h + b) mod 2^64) mod (2^61 - 1)`, cut to 32 bits. The product was meant to
 * be exact and overflows; sharing signatures means sharing that. Multipliers and increments alternate.
 */
import { mersenneTwister } from "../../hash/index.ts";
import type { DatasketchScheme } from "../signature.ts";
import type { KernelParameters } from "./kernel.ts";

/** For `datasketch-legacy` constants are pairs: low half, high half. */
export function datasketchParameters(scheme: DatasketchScheme, slots: number, seed: number): KernelParameters {
  const next = mersenneTwister(seed);
  if (scheme === "datasketch") {
    // randint(0, 2^31) masks off the highest bit, which doubling would lose anyway.
    const multipliers = Uint32Array.from({ length: slots }, () => next() * 2 + 1);
    const increments = Uint32Array.from({ length: slots }, next);
    return { scheme, slots, mixer: 0, multipliers, increments };
  }
  const multipliers = new Uint32Array(slots * 2);
  const increments = new Uint32Array(slots * 2);
  for (let i = 0; i < slots; i++) {
    draw61(next, 1n, multipliers, i * 2);
    draw61(next, 0n, increments, i * 2);
  }
  return { scheme, slots, mixer: 0, multipliers, increments };
}

const MERSENNE_PRIME = (1n << 61n) - 1n;

/** `randint(low, 2^61 - 1, dtype=uint64)`. */
function draw61(next: () => number, low: bigint, into: Uint32Array, at: number): void {
  let value: bigint;
  do {
    const high = BigInt(next() & 0x1fffffff);
    value = (high << 32n) | BigInt(next());
  } while (value > MERSENNE_PRIME - 1n - low);
  value += low;
  into[at] = Number(value & 0xffffffffn);
  into[at + 1] = Number(value >> 32n);
}
