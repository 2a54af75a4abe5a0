/** Seeded chance for tests: the same seed gives the same draws on every machine. */
export interface Random {
  /** True with this probability. Draws even at 0 and 1, so that a changed probability leaves later draws where they were. */
  chance(probability: number): boolean;
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** One of the items; `undefined` of none. */
  pick<T>(items: readonly T[]): T | undefined;
}

/** Splitmix32: a Weyl sequence through a 32-bit finalizer (constants: C. Wellons, Prospecting for Hash Functions, 2018). */
export function splitmix32(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { chance: (probability) => next() < probability, below, pick: (items) => items[below(items.length)] };
}
