/**
 * Weights of the evidence, in log-odds (natural logarithm) for a single occurrence. Written by `node bench/direction/fit.mjs`, not by hand.
 *
 * Fitted together on 1632 pairs of source and copy out of 420 generated cascades, so that what says the same thing twice does not count twice; bounds and priors are
 * in bench/direction/priors.ts. The numbers beside them are how often a feature spoke, and for the right side, alone.
 */

import type { EvidenceFeature } from "./kinds.ts";

export const WEIGHTS: Readonly<Record<EvidenceFeature, number>> = {
  "time-day": 2.36, // right 66 of 66 times
  "time-hour": 1.91, // right 446 of 482 times
  "time-minute": 1.95, // right 95 of 96 times
  contained: 0.11, // right 508 of 966 times
  "dropped-quote": 0.96, // right 225 of 260 times
  "cut-sentence": 0.86, // right 190 of 232 times
  "cut-paragraph": 0.74, // right 290 of 395 times
  "cut-tail": 0.8, // right 346 of 429 times
  "scattered-cuts": 0, // right 223 of 261 times
  "inserted-block": 0.8, // right 410 of 565 times
  "own-lead": 0.8, // right 188 of 204 times
  "exchanged-text": 0.8, // right 470 of 519 times
  "added-hedge": 1.5, // right 173 of 173 times
  "removed-attribution": 1.14, // right 73 of 80 times
  "vaguer-figure": 1.37, // right 137 of 145 times
  "fewer-words": 0.6, // right 278 of 283 times
  misspelt: 0.59, // right 429 of 653 times
  "known-better": 0.5, // right 8 of 13 times
  "surname-dangles": 1.8, // right 69 of 69 times
  "opening-dangles": 0.51, // right 119 of 142 times
  "acronym-dangles": 0.8, // right 17 of 17 times
  "mended-introduction": 0.87, // right 9 of 9 times
  scar: 0.75, // right 87 of 105 times
  "marks-change": 1.54, // right 96 of 107 times
  "mixed-style": 0.61, // right 20 of 32 times
  "wire-mark": 1.5, // right 326 of 353 times
  "names-outlet": 3.09, // right 129 of 129 times
  "names-outlet-in-passing": 2.28, // right 78 of 78 times
  "is-agency": 2.66, // right 228 of 228 times
  "stripped-credit": 0.72, // right 150 of 212 times
  "names-somebody": 0.34, // right 206 of 315 times
};

/** Weights of `sharedSourceSigns`, fitted on the same pairs and 1740 of two copies of a third text. */
export const SHARED_SOURCE_WEIGHTS: readonly number[] = [-0.48, -0.07, 0.42, 1.32, 2.03, -0.11, -0.37, -0.26];
