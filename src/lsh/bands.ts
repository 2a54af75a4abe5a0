/**
 * How to cut a signature into bands so that a promised share of the similar pairs is found.
 *
 * Two signatures with resemblance `s` agree in all `r` rows of at least one of `b` bands with probability `1 - (1 - s^r)^b`.
 * Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4. Most tools weigh false candidates against missed ones and end with a recall of
 * 0.3 to 0.55 at their own threshold. A missed pair is lost for good, and a false candidate costs one comparison of
 * 0.2 µs, so here the recall is given and the false candidates follow.
 */
import { checkFraction, checkInteger, checkOptionNames } from "../base/index.ts";

/** Options of `chooseBands`. */
export interface BandOptions {
  /**
   * Slots of the signatures.
   *
   * Default: `128`
   */
  readonly slots?: number | undefined;
  /**
   * Resemblance from which pairs must be found.
   *
   * Default: `0.5`
   */
  readonly threshold?: number | undefined;
  /**
   * Share of the pairs at exactly `threshold` that must become candidates; above the threshold more are found. 1 is out of reach below a threshold of 1.
   *
   * Default: `0.95`
   */
  readonly recall?: number | undefined;
}

/** A way to cut signatures, with what it does in theory. */
export interface Banding {
  readonly bands: number;
  readonly rows: number;
  /** Probability that a pair at the threshold becomes a candidate. */
  readonly recallAtThreshold: number;
  /** Mean probability that a pair becomes a candidate, its resemblance evenly distributed below the threshold. */
  readonly falseCandidateRate: number;
  /** Mean probability that a pair is missed, its resemblance evenly distributed from the threshold to 1. */
  readonly missRate: number;
}

/**
 * Chooses the largest number of rows, hence the fewest false candidates, with which the bands that fit reach `recall` at `threshold`. All
 * bands that fit are used, so the recall is usually well above the promise: 128 slots, 0.5 and 0.95 give 42 bands of 3 rows and 0.996, because 32
 * of 4 reach 0.873 only. O(slots).
 *
 * The curve assumes independent slots. `fast-similarity` slots deviate from it by less than 0.03.
 *
 * @throws {RangeError} An option is out of range, or no banding of so few slots reaches the recall at so low a threshold.
 */
export function chooseBands(options: BandOptions = {}): Banding {
  checkOptionNames(options, ["slots", "threshold", "recall"], "chooseBands");
  const slots = checkInteger(options.slots ?? 128, "slots", 1, 4096);
  const threshold = checkFraction(options.threshold ?? 0.5, "threshold");
  const recall = checkFraction(options.recall ?? 0.95, "recall");
  if (recall === 1 && threshold < 1)
    throw new RangeError(`recall must be below 1 at threshold ${threshold}: no banding is sure`);
  for (let rows = slots; rows >= 1; rows--) {
    const bands = Math.floor(slots / rows);
    const recallAtThreshold = candidateProbability(threshold, bands, rows);
    if (recallAtThreshold < recall) continue;
    const falseCandidateRate = meanProbability(0, threshold, bands, rows);
    const missRate = 1 - meanProbability(threshold, 1, bands, rows);
    return { bands, rows, recallAtThreshold, falseCandidateRate, missRate };
  }
  const best = candidateProbability(threshold, slots, 1);
  throw new RangeError(
    `recall must be at most ${best.toFixed(4)} at threshold ${threshold} with ${slots} slots, got ${recall}; raise slots or threshold`,
  );
}

/**
 * Probability that two signatures of the given resemblance share a bucket: `1 - (1 - resemblance^rows)^bands`, slots taken for independent. O(1).
 *
 * @throws {TypeError} An argument is no number.
 * @throws {RangeError} `resemblance` is not between 0 and 1, or `bands` or `rows` is not an integer >= 1.
 */
export function candidateProbability(resemblance: number, bands: number, rows: number): number {
  checkFraction(resemblance, "resemblance");
  checkInteger(bands, "bands", 1);
  checkInteger(rows, "rows", 1);
  // By logarithms, since 1 - x^r rounds to 1 for small x: 1 - (1 - 1e-20)^16 must not be 0.
  return -Math.expm1(bands * Math.log1p(-(resemblance ** rows)));
}

/** Mean of `candidateProbability` over `[low, high]`, by Simpson's rule on 256 intervals; the value itself where the range is empty. */
function meanProbability(low: number, high: number, bands: number, rows: number): number {
  const intervals = 256;
  let sum = 0;
  for (let i = 0; i <= intervals; i++) {
    const weight = i === 0 || i === intervals ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * candidateProbability(low + ((high - low) * i) / intervals, bands, rows);
  }
  return sum / (3 * intervals);
}
