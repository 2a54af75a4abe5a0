/**
 * The random numbers of numpy's `RandomState`, for constants that others drew with it.
 *
 * MT19937: M. Matsumoto, T. Nishimura, "Mersenne twister" (ACM TOMACS 8(1), 1998), seeded by the authors' `init_genrand` of 2002, as
 * `RandomState(seed)` does for an integer. Agreement with numpy 2.4.6 is tested by the vectors of datasketch.
 */

const SIZE = 624;
const MIDDLE = 397;

/** Endless unsigned 32-bit numbers; `RandomState(seed).randint(0, 2**32, dtype=uint32)` gives the same. `seed`: 0 to 2^32 - 1. */
export function mersenneTwister(seed: number): () => number {
  const state = new Uint32Array(SIZE);
  state[0] = seed;
  for (let i = 1; i < SIZE; i++) {
    const previous = state[i - 1]!;
    state[i] = Math.imul(previous ^ (previous >>> 30), 1812433253) + i;
  }
  let at = SIZE;
  return () => {
    if (at === SIZE) {
      twist(state);
      at = 0;
    }
    let y = state[at++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  };
}

function twist(state: Uint32Array): void {
  for (let i = 0; i < SIZE; i++) {
    const y = (state[i]! & 0x80000000) | (state[(i + 1) % SIZE]! & 0x7fffffff);
    state[i] = state[(i + MIDDLE) % SIZE]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
  }
}
