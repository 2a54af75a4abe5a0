/**
 * The bucket keys of a signature: 64 bits for each band, as two columns of 32.
 *
 * 32 bits are not enough: a million articles in 16 bands would yield 1,900 pairs of strangers that share a bucket by the key alone, ten
 * million 190,000. The murmur3 body runs over the rows, with the band in the seed so that equal rows in different bands do not meet.
 */
import { absorb, fmix32 } from "../hash/index.ts";

/** Writes the keys of all bands at `at` in both columns. O(bands × rows). */
export function writeBandKeys(
  values: Uint32Array,
  bands: number,
  rows: number,
  low: Uint32Array,
  high: Uint32Array,
  at: number,
): void {
  for (let band = 0, slot = 0; band < bands; band++) {
    let x = band;
    let y = ~band;
    for (const end = slot + rows; slot < end; slot++) {
      const value = values[slot]!;
      x = absorb(x, value);
      // A second function of the same words: the murmur3 step is a bijection of its accumulator, so it must not be the same step.
      y = Math.imul(y ^ value, 0x9e3779b1) ^ (y >>> 15);
    }
    low[at + band] = fmix32(x);
    high[at + band] = fmix32(y);
  }
}
