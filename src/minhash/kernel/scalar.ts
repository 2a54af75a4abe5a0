/**
 * The portable kernel: both sketch schemes in plain JavaScript, in 32-bit integer arithmetic throughout.
 *
 * `fast-similarity`: S. Dahlgaard, M. B. T. Knudsen, M. Thorup, "Fast Similarity Sketching" (FOCS 2017; arXiv 1704.04370), section 3. Round
 * by round every element throws one dart at one slot; a dart's value is its round, then its hash, so an earlier round always wins and the
 * rounds stop when no slot is empty. Rounds `slots` to `2 slots - 1` aim at one slot each, which fills whatever is left. Expected cost
 * O(n + slots log slots), against O(n slots) of `classic`, and less variance, because darts of one round that hit distinct slots are drawn
 * without replacement.
 *
 * `classic`: A. Broder et al., "Min-wise independent permutations" (STOC 1998), with one affine function for each slot.
 *
 * Both mix every word first (`fmix32`), because affine functions of consecutive integers are not minwise enough (bias 0.011 measured).
 */
import { EMPTY_SLOT } from "../signature.ts";
import type { FillSlots, KernelParameters, SignatureKernel } from "./kernel.ts";
import { slotBits } from "./kernel.ts";
import { affine, legacy } from "./scalar-datasketch.ts";
import { textShingles } from "./text-shingles.ts";

/** Fills signatures in plain JavaScript, everywhere; with the same bits as `simdKernel`, at a third of its speed or less. */
export const scalarKernel: SignatureKernel = {
  name: "scalar",
  prepare(parameters) {
    switch (parameters.scheme) {
      case "fast-similarity":
        return fastSimilarity(parameters);
      case "classic":
        return classic(parameters);
      case "datasketch":
        return affine(parameters);
      case "datasketch-legacy":
        return legacy(parameters);
    }
  },
  prepareText(parameters, shingling) {
    const fill = scalarKernel.prepare(parameters);
    const { slots } = parameters;
    let signed: Uint32Array = new Uint32Array(0);
    return {
      sign(text, values, at) {
        signed = textShingles(text, shingling);
        fill(signed, signed.length, values.subarray(at, at + slots));
      },
      countSigned: () => new Set(signed).size,
      shingles: (text) => textShingles(text, shingling),
    };
  },
};

/** Larger than the minimum of any slot but for one dart in 2^23, and then equal to it, which does no harm. */
const FREE = 0x7fffffff;

function fastSimilarity({ slots, mixer, multipliers, increments }: KernelParameters): FillSlots {
  const valueBits = 30 - slotBits(slots);
  const valueMask = (1 << valueBits) - 1;
  // The minima, and behind them the mixed words: of each array V8 looks up address, length and kind anew at every access, which was a third of the instructions.
  let memory = new Int32Array(slots + 1024);

  return (hashes, count, values) => {
    if (count === 0) {
      values.fill(EMPTY_SLOT);
      return;
    }
    if (memory.length < slots + count) memory = new Int32Array(slots + count * 2);
    const free = throwFirst(hashes, count, memory, slots, mixer, multipliers[0]!, increments[0]!, valueMask);
    if (free > 0 && throwRounds(memory, count, slots, free, multipliers, increments, valueBits) > 0) {
      fillLast(memory, count, slots, multipliers, increments, valueBits);
    }
    for (let i = 0; i < slots; i++) values[i] = memory[i]!;
  };
}

/** Round 0, where nearly every dart counts: mixes the words on the way and takes minima without a branch. Returns the free slots. */
function throwFirst(
  hashes: Uint32Array,
  count: number,
  memory: Int32Array,
  slots: number,
  mixer: number,
  a: number,
  b: number,
  valueMask: number,
): number {
  memory.fill(FREE, 0, slots);
  for (let i = 0; i < count; i = (i + 1) | 0) {
    let y = hashes[i]! ^ mixer;
    y = Math.imul(y ^ (y >>> 16), 0x85ebca6b);
    y = Math.imul(y ^ (y >>> 13), 0xc2b2ae35);
    y ^= y >>> 16;
    memory[(slots + i) | 0] = y;
    const h = (Math.imul(y, a) + b) | 0;
    const slot = Math.imul(h >>> 16, slots) >>> 16;
    const current = memory[slot]!;
    const difference = (((h >>> 2) & valueMask) - current) | 0;
    memory[slot] = current + (difference & (difference >> 31));
  }
  let free = 0;
  for (let i = 0; i < slots; i++) if (memory[i]! === FREE) free++;
  return free;
}

/** Rounds 1 to `slots - 1`, until no slot is free. Returns the free slots. */
function throwRounds(
  memory: Int32Array,
  count: number,
  slots: number,
  free: number,
  multipliers: Uint32Array,
  increments: Uint32Array,
  valueBits: number,
): number {
  const valueMask = (1 << valueBits) - 1;
  const end = (slots + count) | 0;
  for (let round = 1; free > 0 && round < slots; round++) {
    const a = multipliers[round]! | 0;
    const b = increments[round]! | 0;
    const base = round << valueBits;
    for (let place = slots; place < end; place = (place + 1) | 0) {
      const h = (Math.imul(memory[place]!, a) + b) | 0;
      const slot = Math.imul(h >>> 16, slots) >>> 16;
      const current = memory[slot]!;
      // Only a slot that was free when the round began holds `base` or more.
      if (current < base) continue;
      const value = base | ((h >>> 2) & valueMask);
      if (value < current) {
        if (current === FREE) free--;
        memory[slot] = value;
      }
    }
  }
  return free;
}

function fillLast(
  memory: Int32Array,
  count: number,
  slots: number,
  multipliers: Uint32Array,
  increments: Uint32Array,
  valueBits: number,
): void {
  const valueMask = (1 << valueBits) - 1;
  for (let slot = 0; slot < slots; slot++) {
    if (memory[slot]! !== FREE) continue;
    const a = multipliers[slots + slot]!;
    const b = increments[slots + slot]!;
    const base = (slots + slot) << valueBits;
    let minimum = FREE;
    for (let place = slots; place < slots + count; place++) {
      const h = (Math.imul(memory[place]!, a) + b) | 0;
      const value = base | ((h >>> 2) & valueMask);
      if (value < minimum) minimum = value;
    }
    memory[slot] = minimum;
  }
}

/** Slots outside, words inside, four slots at a time, so that four minima stay in registers: 2.5 times as fast as the other way round. */
function classic({ slots, mixer, multipliers, increments }: KernelParameters): FillSlots {
  let mixed = new Int32Array(1024);

  return (hashes, count, values) => {
    if (count === 0) {
      values.fill(EMPTY_SLOT);
      return;
    }
    if (mixed.length < count) mixed = new Int32Array(count * 2);
    const words = mixed;
    for (let i = 0; i < count; i++) {
      let y = hashes[i]! ^ mixer;
      y = Math.imul(y ^ (y >>> 16), 0x85ebca6b);
      y = Math.imul(y ^ (y >>> 13), 0xc2b2ae35);
      words[i] = y ^ (y >>> 16);
    }
    for (let slot = 0; slot < slots; slot += 4) {
      // Past the last slot the reads give `undefined`, which counts as 0, and the writes are lost.
      const a0 = multipliers[slot]! | 0;
      const a1 = multipliers[slot + 1]! | 0;
      const a2 = multipliers[slot + 2]! | 0;
      const a3 = multipliers[slot + 3]! | 0;
      const b0 = increments[slot]! | 0;
      const b1 = increments[slot + 1]! | 0;
      const b2 = increments[slot + 2]! | 0;
      const b3 = increments[slot + 3]! | 0;
      let m0 = FREE;
      let m1 = FREE;
      let m2 = FREE;
      let m3 = FREE;
      for (let i = 0; i < count; i++) {
        const y = words[i]!;
        const h0 = (Math.imul(y, a0) + b0) | 0;
        const h1 = (Math.imul(y, a1) + b1) | 0;
        const h2 = (Math.imul(y, a2) + b2) | 0;
        const h3 = (Math.imul(y, a3) + b3) | 0;
        if (h0 < m0) m0 = h0;
        if (h1 < m1) m1 = h1;
        if (h2 < m2) m2 = h2;
        if (h3 < m3) m3 = h3;
      }
      // The signed minimum, moved to unsigned order and halved: 31 bits, so that `EMPTY_SLOT` stays out of reach.
      values[slot] = (m0 ^ 0x80000000) >>> 1;
      values[slot + 1] = (m1 ^ 0x80000000) >>> 1;
      values[slot + 2] = (m2 ^ 0x80000000) >>> 1;
      values[slot + 3] = (m3 ^ 0x80000000) >>> 1;
    }
  };
}
