/**
 * Weights of the evidence, in log-odds (natural logarithm) for a single occurrence. Written by `node bench/direction/fit.mjs`, not by hand.
 *
 * Fitted together on 1632 pairs of source and copy out of 420 generated cascades, so that what says the same thing twice does not count twice; bounds and priors are
 * in bench/direction/priors.ts. The numbers beside them are how often a feature spoke, and for the right side, alone.
 */

import type { EvidenceFeature } from "./kinds.ts";

export const WEIGHTS: Readonly<Record<EvidenceFeature, number>> = {
  "time-day": 2.37, // right 66 of 66 times
  "time-hour": 2.01, // right 446 of 482 times
  "time-minute": 2.01, // right 95 of 96 times
  contained: 0, // right 508 of 966 times
  "dropped-quote": 1, // right 225 of 260 times
  "cut-sentence": 0.91, // right 190 of 232 times
  "cut-paragraph": 0.74, // right 290 of 395 times
  "cut-tail": 0.8, // right 346 of 429 times
  "scattered-cuts": 0, // right 223 of 261 times
  "inserted-block": 0.8, // right 410 of 565 times
  "own-lead": 0.8, // right 188 of 204 times
  "added-hedge": 1.5, // right 173 of 173 times
  "removed-attribution": 1.2, // right 73 of 80 times
  "vaguer-figure": 1.34, // right 137 of 145 times
  "fewer-words": 0.6, // right 278 of 283 times
  misspelt: 0.56, // right 429 of 653 times
  "known-better": 0.48, // right 8 of 13 times
  "surname-dangles": 1.94, // right 69 of 69 times
  "opening-dangles": 0.47, // right 119 of 142 times
  "acronym-dangles": 0.82, // right 17 of 17 times
  "mended-introduction": 0.9, // right 9 of 9 times
  scar: 0.84, // right 87 of 105 times
  "marks-change": 1.7, // right 96 of 107 times
  "mixed-style": 0.55, // right 20 of 32 times
  "wire-mark": 1.5, // right 326 of 353 times
  "names-outlet": 3.1, // right 129 of 129 times
  "names-outlet-in-passing": 2.31, // right 78 of 78 times
  "is-agency": 2.71, // right 228 of 228 times
  "stripped-credit": 0.73, // right 150 of 212 times
  "names-somebody": 0.33, // right 206 of 315 times
};

/** Weights of `sharedSourceSigns`, fitted on the same pairs and 1740 of two copies of a third text. */
export const SHARED_SOURCE_WEIGHTS: readonly number[] = [-0.41, -0.03, 0.51, 1.24, 2.26, -0.12, -0.35, -0.16];
