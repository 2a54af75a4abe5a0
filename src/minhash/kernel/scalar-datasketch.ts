/** The schemes of Python's datasketch in plain JavaScript; `datasketch-parameters.ts` says what they are. */
import { fmix32 } from "../../hash/index.ts";
import { EMPTY_SLOT } from "../signature.ts";
import type { FillSlots, KernelParameters } from "./kernel.ts";

export function affine({ slots, multipliers, increments }: KernelParameters): FillSlots {
  return (hashes, count, values) => {
    values.fill(EMPTY_SLOT, 0, slots);
    for (let i = 0; i < count; i++) {
      const y = fmix32(hashes[i]!);
      for (let slot = 0; slot < slots; slot++) {
        const value = (Math.imul(y, multipliers[slot]!) + increments[slot]!) >>> 0;
        if (value < values[slot]!) values[slot] = value;
      }
    }
  };
}

export function legacy({ slots, multipliers, increments }: KernelParameters): FillSlots {
  return (hashes, count, values) => {
    values.fill(EMPTY_SLOT, 0, slots);
    for (let i = 0; i < count; i++) {
      const h = hashes[i]!;
      for (let slot = 0; slot < slots; slot++) {
        const at = slot * 2;
        const value = apply(h, multipliers[at]!, multipliers[at + 1]!, increments[at]!, increments[at + 1]!);
        if (value < values[slot]!) values[slot] = value;
      }
    }
  };
}

/** The low 32 bits of `((a * h + b) mod 2^64) mod (2^61 - 1)`, `a` and `b` given in halves. */
function apply(h: number, aLow: number, aHigh: number, bLow: number, bHigh: number): number {
  // aLow * h in 64 bits: the products of 16 by 32 bits are exact in a double, and so are their sums.
  const lower = (aLow & 0xffff) * h;
  const upper = (aLow >>> 16) * h + Math.floor(lower / 0x10000);
  const low = ((upper << 16) | (lower & 0xffff)) >>> 0;
  const sumLow = low + bLow;
  const carry = sumLow > 0xffffffff ? 1 : 0;
  const sumHigh = (Math.floor(upper / 0x10000) + Math.imul(aHigh, h) + bHigh + carry) >>> 0;
  // 2^61 is 1 modulo the prime, so the three bits above are added at the bottom.
  const reducedLow = (sumLow >>> 0) + (sumHigh >>> 29);
  const reducedHigh = (sumHigh & 0x1fffffff) + (reducedLow > 0xffffffff ? 1 : 0);
  const isAtLeastPrime = reducedHigh > 0x1fffffff || (reducedHigh === 0x1fffffff && reducedLow === 0xffffffff);
  // Taking the prime off adds 1 to the low half.
  return isAtLeastPrime ? (reducedLow + 1) >>> 0 : reducedLow >>> 0;
}
