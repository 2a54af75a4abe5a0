/**
 * Weights of the evidence, in log-odds (natural logarithm) for a single occurrence. Written by `node bench/direction/fit.mjs`, not by hand.
 *
 * Fitted together on 1565 pairs of source and copy out of 420 generated cascades, so that what says the same thing twice does not count twice, then scaled by one
 * factor on cascades of their own, so that the probability is what it says; bounds and priors are
 * in bench/direction/priors.ts. The numbers beside them are how often a feature spoke, and for the right side, alone.
 */

import type { EvidenceFeature } from "./kinds.ts";

export const WEIGHTS: Readonly<Record<EvidenceFeature, number>> = {
  "time-day": 2.65, // right 47 of 47 times
  "time-hour": 2.42, // right 458 of 487 times
  "time-minute": 2.04, // right 76 of 77 times
  contained: 0.17, // right 522 of 942 times
  "left-text": 0.81, // right 1529 of 1876 times
  "own-text": 1.1, // right 1070 of 1276 times
  "added-hedge": 2.07, // right 150 of 151 times
  "removed-attribution": 1.71, // right 62 of 70 times
  "vaguer-figure": 1.5, // right 114 of 130 times
  "fewer-words": 0, // right 233 of 529 times
  misspelt: 0.6, // right 366 of 569 times
  "known-better": 0.79, // right 6 of 6 times
  "surname-dangles": 1.97, // right 84 of 86 times
  "opening-dangles": 0.17, // right 115 of 153 times
  "acronym-dangles": 0.84, // right 20 of 21 times
  "mended-introduction": 0.93, // right 11 of 11 times
  scar: 2.06, // right 89 of 99 times
  "marks-change": 2.72, // right 91 of 96 times
  "mixed-style": 0.4, // right 20 of 38 times
  "wire-mark": 2.36, // right 333 of 351 times
  "names-outlet": 4.29, // right 205 of 205 times
  "names-outlet-in-passing": 3.4, // right 70 of 70 times
  "is-agency": 3.3, // right 258 of 258 times
  "stripped-credit": 0.36, // right 170 of 322 times
  "names-somebody": 0.87, // right 211 of 292 times
};

/**
 * Of each weight the part that speaks against the other side as the source, and says nothing against a third text that both have copied. The rest speaks
 * against such a text too. Fitted on the same pairs and 1687 of two copies of a third text.
 */
export const AGAINST_OTHER: Readonly<Record<EvidenceFeature, number>> = {
  "time-day": 2.65,
  "time-hour": 2.42,
  "time-minute": 2.04,
  contained: 0.17,
  "left-text": 0.69,
  "own-text": 1,
  "added-hedge": 2.07,
  "removed-attribution": 1.36,
  "vaguer-figure": 0.99,
  "fewer-words": 0,
  misspelt: 0.6,
  "known-better": 0.79,
  "surname-dangles": 1.72,
  "opening-dangles": 0.17,
  "acronym-dangles": 0.84,
  "mended-introduction": 0.93,
  scar: 1.33,
  "marks-change": 1.57,
  "mixed-style": 0.36,
  "wire-mark": 1.64,
  "names-outlet": 0.15,
  "names-outlet-in-passing": 0.21,
  "is-agency": 0.23,
  "stripped-credit": 0.36,
  "names-somebody": 0.87,
};

/** Weights of `thirdSigns`, fitted together with the others; from even chances of a third text. */
export const SHARED_SOURCE_WEIGHTS: readonly number[] = [-2.19, 2, 0.78, 0.96, 0.18, 1.13];

/** Weights of `belongingSigns`, fitted on 9599 gaps, of which it is known whether the text stood in the common source. */
export const BELONGING_WEIGHTS: readonly number[] = [
  -3.1, -1.53, -0.12, -0.9, -0.68, -0.79, 0.55, -0.41, 1.15, -0.78, 1.18, -0.82, 1.11, -0.69, -0.01, -0.7, 1.25, 0.21,
];

/**
 * For each feature what it says in the tree of a story: for its side as the source of the other, straight, and against the other as the source of its own; the same by way of
 * further witnesses. All against two copies of a third. Fitted on the trees of 660 stories.
 */
export const TREE_FEATURES: Readonly<Record<EvidenceFeature, readonly [number, number, number, number]>> = {
  "time-day": [0, 2.51, 0, 2.55],
  "time-hour": [0, 2.68, 0, 2.19],
  "time-minute": [0, 2.79, 0, 1.91],
  contained: [-0.02, 0.17, -0.21, 0.36],
  "left-text": [0.06, 0.78, 0.24, -0.08],
  "own-text": [0.18, 0.82, 0.12, 0.88],
  "added-hedge": [-0.17, 2.67, 0.09, 1.95],
  "removed-attribution": [0.21, 1.48, 0.9, 1.1],
  "vaguer-figure": [0.41, 1.49, -0.05, 0.05],
  "fewer-words": [0, 0, 0, 0],
  misspelt: [-0.18, 0.38, 0.17, 0.06],
  "known-better": [0.13, 0.72, -0.26, 0.71],
  "surname-dangles": [0.55, 1.87, -0.16, 1.58],
  "opening-dangles": [0.06, 0.15, 0.25, -0.1],
  "acronym-dangles": [0.15, 0.56, 0.09, 0.77],
  "mended-introduction": [-0.01, 0.89, 0.57, 0.85],
  scar: [0.74, 0.65, 0.28, 1.72],
  "marks-change": [0.97, 1.53, 0.62, 1.62],
  "mixed-style": [0.01, 0.39, 0.69, 0.42],
  "wire-mark": [0.48, 1.66, 0.85, 1.39],
  "names-outlet": [3.76, 0.24, 3.12, 0.18],
  "names-outlet-in-passing": [3.59, 0.41, 3, 0.21],
  "is-agency": [2.36, 0.5, 2.8, 0.2],
  "stripped-credit": [0.17, 0.8, -0.1, 0.36],
  "names-somebody": [-0.59, 0.59, -0.71, 1.75],
};

/** Constants of the two, and weights of `thirdSigns` for two copies of a third that is a witness and of one that is not. */
export const TREE_THIRD: Readonly<{
  readonly near: number;
  readonly far: number;
  readonly beside: readonly number[];
  readonly besideLost: readonly number[];
}> = {
  near: 0.67,
  far: -0.37,
  beside: [-1.58, 1.56, 0.62, 1.08, 0.37, -0.03],
  besideLost: [-1.32, 1.08, 0.35, 0.87, 0.26, 1.39],
};

/** Weights of `treeSigns`. */
export const TREE_WEIGHTS: readonly number[] = [-0.073, -0.135, -0.978, 1.389];
