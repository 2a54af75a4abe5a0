/** Confidence intervals by bootstrap: pairs of articles drawn with replacement, the figures computed again from each draw. */

export interface BootstrapOptions {
  /**
   * Draws; 0 leaves the intervals out.
   *
   * Default: `1000`
   */
  readonly samples?: number | undefined;
  /**
   * Seed of the draws. The same seed gives the same intervals on any machine.
   *
   * Default: `1`
   */
  readonly seed?: number | undefined;
}

export const DEFAULT_SAMPLES = 1000;
export const MAX_SAMPLES = 100_000;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Share of the draws that an interval leaves out at either end, for 95 % in between. */
const TAIL = 0.025;

/**
 * The 95 % percentile interval of each figure (Efron 1979). `figures` computes all of them from how often each of `count` pairs was drawn; a figure
 * that is `null` in a draw is left out of that draw, and one that is `null` in all has no interval. O(samples * cost of `figures`).
 */
export function bootstrapIntervals(
  count: number,
  samples: number,
  seed: number,
  figures: (weights: Uint32Array) => ReadonlyMap<string, number | null>,
): Map<string, Interval> {
  const values = new Map<string, number[]>();
  const weights = new Uint32Array(count);
  const below = generator(seed);
  for (let sample = 0; sample < samples && count > 0; sample++) {
    weights.fill(0);
    for (let draw = 0; draw < count; draw++) weights[below(count)]!++;
    for (const [name, value] of figures(weights)) {
      if (value === null) continue;
      const own = values.get(name);
      if (own === undefined) values.set(name, [value]);
      else own.push(value);
    }
  }
  return new Map([...values].map(([name, own]) => [name, intervalOf(own)]));
}

function intervalOf(values: readonly number[]): Interval {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  return { low: at(TAIL), high: at(1 - TAIL) };
}

/** Whole numbers below a limit, drawn from a seed by a Weyl sequence and a 32-bit finalizer (splitmix32). No chance is involved. */
function generator(seed: number): (limit: number) => number {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return Math.floor((((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000) * limit);
  };
}
