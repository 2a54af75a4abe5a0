/**
 * How many overlaps chance alone would bring, after the statistics of local alignments (Karlin and Altschul 1990): of two texts of n and m words
 * E = K * n * m * 2^(-DECAY * bits) overlaps of that many bits or more.
 *
 * The form is theirs, the two constants are fitted: to the best overlaps of random pairs of Reuters stories of one day, single ones (2^15 cells) and
 * joined in sixes (2^20), tellings of one event among them. A bit of surprise is worth a fifth of a bit there and not a whole one, because words of one
 * trade and one day are not drawn independently.
 */

/** Halvings of the number of chance overlaps for each bit of surprise. */
const CHANCE_DECAY = 0.185;
/** Of the cells n * m, those where a chance overlap would begin. */
const CHANCE_STARTS = 3.5e-6;
/** Chance overlaps that a pair may have on average: one in a thousand pairs. */
export const CHANCE_RATE = 0.001;

/** Words in any order say less than words in one: so many times the bits are asked of them. */
export const SCATTERED = 2;

/** Overlaps of `bits` or more to be expected by chance where `cells` pairs of words were compared: words of one text times words of the other. O(1). */
export function expectedByChance(bits: number, cells: number): number {
  return CHANCE_STARTS * cells * 2 ** (-CHANCE_DECAY * bits);
}

/** Bits that an overlap must have, so that no more than `rate` (default 0.001) of that strength are to be expected by chance. 0 or more. O(1). */
export function bitsAgainstChance(cells: number, rate: number = CHANCE_RATE): number {
  return Math.max(0, Math.log2((CHANCE_STARTS * cells) / rate) / CHANCE_DECAY);
}
