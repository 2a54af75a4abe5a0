/**
 * Weights of the evidence, in log-odds (natural logarithm) for a single occurrence. Written by `node bench/direction/fit.mjs`, not by hand.
 *
 * Fitted together on 1632 pairs of source and copy out of 420 generated cascades, so that what says the same thing twice does not count twice, then scaled by one
 * factor on cascades of their own, so that the probability is what it says; bounds and priors are
 * in bench/direction/priors.ts. The numbers beside them are how often a feature spoke, and for the right side, alone.
 */

import type { EvidenceFeature } from "./kinds.ts";

export const WEIGHTS: Readonly<Record<EvidenceFeature, number>> = {
  "time-day": 3.83, // right 70 of 70 times
  "time-hour": 3.06, // right 450 of 484 times
  "time-minute": 3.17, // right 93 of 96 times
  contained: 0.46, // right 513 of 964 times
  "dropped-quote": 1.02, // right 226 of 265 times
  "cut-sentence": 1.46, // right 190 of 229 times
  "cut-paragraph": 0.85, // right 286 of 400 times
  "cut-tail": 1.28, // right 349 of 432 times
  "scattered-cuts": 0, // right 223 of 264 times
  "inserted-block": 1.28, // right 392 of 545 times
  "own-lead": 1.28, // right 187 of 203 times
  "exchanged-text": 1.28, // right 473 of 525 times
  "added-hedge": 2.39, // right 172 of 172 times
  "removed-attribution": 1.99, // right 76 of 83 times
  "vaguer-figure": 2.26, // right 138 of 146 times
  "fewer-words": 0.96, // right 279 of 284 times
  misspelt: 1.02, // right 426 of 652 times
  "known-better": 1.03, // right 8 of 12 times
  "surname-dangles": 2.94, // right 69 of 69 times
  "opening-dangles": 0.7, // right 118 of 142 times
  "acronym-dangles": 1.29, // right 17 of 17 times
  "mended-introduction": 1.4, // right 9 of 9 times
  scar: 1.38, // right 87 of 106 times
  "marks-change": 2.4, // right 88 of 100 times
  "mixed-style": 0.92, // right 20 of 32 times
  "wire-mark": 2.24, // right 305 of 331 times
  "names-outlet": 4.94, // right 149 of 149 times
  "names-outlet-in-passing": 3.68, // right 77 of 77 times
  "is-agency": 3.96, // right 260 of 260 times
  "stripped-credit": 1.14, // right 144 of 202 times
  "names-somebody": 0.54, // right 204 of 302 times
};

/** Weights of `sharedSourceSigns`, fitted on the same pairs and 1742 of two copies of a third text. */
export const SHARED_SOURCE_WEIGHTS: readonly number[] = [-0.56, 0.05, 0.33, 0.84, 1.95, -0.06, -0.21, -0.31];
