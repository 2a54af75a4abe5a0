/**
 * Weights of the evidence, in log-odds (natural logarithm) for a single occurrence. Written by `node bench/direction/fit.mjs`, not by hand.
 *
 * Fitted together on 1565 pairs of source and copy out of 420 generated cascades, so that what says the same thing twice does not count twice, then scaled by one
 * factor on cascades of their own, so that the probability is what it says; bounds and priors are
 * in bench/direction/priors.ts. The numbers beside them are how often a feature spoke, and for the right side, alone.
 */

import type { EvidenceFeature } from "./kinds.ts";

export const WEIGHTS: Readonly<Record<EvidenceFeature, number>> = {
  "time-day": 2.57, // right 47 of 47 times
  "time-hour": 2.52, // right 458 of 487 times
  "time-minute": 1.91, // right 76 of 77 times
  contained: 0.15, // right 522 of 942 times
  "dropped-quote": 1.03, // right 243 of 288 times
  "cut-sentence": 0.99, // right 195 of 259 times
  "cut-paragraph": 0.47, // right 239 of 360 times
  "cut-tail": 1.87, // right 363 of 441 times
  "scattered-cuts": 0, // right 220 of 281 times
  "inserted-block": 2.19, // right 367 of 511 times
  "own-lead": 1.3, // right 192 of 212 times
  "exchanged-text": 1.67, // right 414 of 451 times
  "added-hedge": 1.83, // right 162 of 163 times
  "removed-attribution": 1.2, // right 67 of 75 times
  "vaguer-figure": 1.24, // right 121 of 137 times
  "fewer-words": 0, // right 244 of 550 times
  misspelt: 0.57, // right 412 of 641 times
  "known-better": 0.68, // right 5 of 8 times
  "surname-dangles": 1.83, // right 84 of 86 times
  "opening-dangles": 0.21, // right 115 of 154 times
  "acronym-dangles": 0.83, // right 20 of 21 times
  "mended-introduction": 0.97, // right 11 of 11 times
  scar: 1.39, // right 90 of 100 times
  "marks-change": 1.95, // right 98 of 103 times
  "mixed-style": 0.63, // right 22 of 40 times
  "wire-mark": 1.86, // right 333 of 351 times
  "names-outlet": 3.42, // right 153 of 153 times
  "names-outlet-in-passing": 2.52, // right 57 of 57 times
  "is-agency": 2.83, // right 258 of 258 times
  "stripped-credit": 1.12, // right 137 of 191 times
  "names-somebody": 0.57, // right 219 of 304 times
};

/** Weights of `sharedSourceSigns`, fitted on the same pairs and 1684 of two copies of a third text. */
export const SHARED_SOURCE_WEIGHTS: readonly number[] = [-0.43, 0.26, 0.03, 0.91, 2.27, -0.12, -0.22, 0.35];
