/**
 * Weights of the evidence, in log-odds (natural logarithm) for a single occurrence. Written by `node bench/direction/fit.mjs`, not by hand.
 *
 * Fitted together on 1565 pairs of source and copy out of 420 generated cascades, so that what says the same thing twice does not count twice, then scaled by one
 * factor on cascades of their own, so that the probability is what it says; bounds and priors are
 * in bench/direction/priors.ts. The numbers beside them are how often a feature spoke, and for the right side, alone.
 */

import type { EvidenceFeature } from "./kinds.ts";

export const WEIGHTS: Readonly<Record<EvidenceFeature, number>> = {
  "time-day": 2.66, // right 47 of 47 times
  "time-hour": 2.41, // right 458 of 487 times
  "time-minute": 2.04, // right 76 of 77 times
  contained: 0.17, // right 522 of 942 times
  "left-text": 0.81, // right 1530 of 1877 times
  "own-text": 1.1, // right 1071 of 1275 times
  "added-hedge": 2.1, // right 162 of 163 times
  "removed-attribution": 1.72, // right 67 of 75 times
  "vaguer-figure": 1.47, // right 121 of 137 times
  "fewer-words": 0, // right 244 of 550 times
  misspelt: 0.72, // right 412 of 641 times
  "known-better": 0.78, // right 6 of 6 times
  "surname-dangles": 1.96, // right 84 of 86 times
  "opening-dangles": 0.17, // right 115 of 153 times
  "acronym-dangles": 0.84, // right 20 of 21 times
  "mended-introduction": 0.93, // right 11 of 11 times
  scar: 2.06, // right 90 of 100 times
  "marks-change": 2.75, // right 98 of 103 times
  "mixed-style": 0.42, // right 22 of 40 times
  "wire-mark": 2.37, // right 333 of 351 times
  "names-outlet": 4.25, // right 205 of 205 times
  "names-outlet-in-passing": 3.36, // right 70 of 70 times
  "is-agency": 3.3, // right 258 of 258 times
  "stripped-credit": 1.02, // right 148 of 219 times
  "names-somebody": 0.97, // right 218 of 301 times
};

/**
 * Of each weight the part that speaks against the other side as the source, and says nothing against a third text that both have copied. The rest speaks
 * against such a text too. Fitted on the same pairs and 1687 of two copies of a third text.
 */
export const AGAINST_OTHER: Readonly<Record<EvidenceFeature, number>> = {
  "time-day": 2.66,
  "time-hour": 2.41,
  "time-minute": 2.04,
  contained: 0.17,
  "left-text": 0.69,
  "own-text": 1,
  "added-hedge": 2.1,
  "removed-attribution": 1.43,
  "vaguer-figure": 1.03,
  "fewer-words": 0,
  misspelt: 0.72,
  "known-better": 0.78,
  "surname-dangles": 1.7,
  "opening-dangles": 0.17,
  "acronym-dangles": 0.84,
  "mended-introduction": 0.93,
  scar: 1.45,
  "marks-change": 1.5,
  "mixed-style": 0.37,
  "wire-mark": 1.59,
  "names-outlet": 0.15,
  "names-outlet-in-passing": 0.2,
  "is-agency": 0.23,
  "stripped-credit": 1,
  "names-somebody": 0.97,
};

/** Weights of `thirdSigns`, fitted together with the others; from even chances of a third text. */
export const SHARED_SOURCE_WEIGHTS: readonly number[] = [-2.28, 2.12, 0.77, 0.92, 0.17, 1.19];

/** Weights of `belongingSigns`, fitted on 9602 gaps, of which it is known whether the text stood in the common source. */
export const BELONGING_WEIGHTS: readonly number[] = [
  -3.13, -1.52, -0.11, -0.89, -0.67, -0.79, 0.56, -0.41, 1.15, -0.78, 1.18, -0.82, 1.11, -0.69, -0.02, -0.7, 1.25, 0.21,
];

/**
 * For each feature what it says in the tree of a story: for its side as the source of the other, straight, and against the other as the source of its own; the same by way of
 * further witnesses. All against two copies of a third. Fitted on the trees of 660 stories.
 */
export const TREE_FEATURES: Readonly<Record<EvidenceFeature, readonly [number, number, number, number]>> = {
  "time-day": [0, 2.51, 0, 2.61],
  "time-hour": [0, 2.7, 0, 2.15],
  "time-minute": [0, 2.82, 0, 1.92],
  contained: [0.05, 0.1, -0.19, 0.34],
  "left-text": [0.07, 0.78, 0.24, -0.1],
  "own-text": [0.18, 0.82, 0.12, 0.88],
  "added-hedge": [-0.32, 2.82, 0.23, 1.99],
  "removed-attribution": [0.14, 1.41, 0.92, 1.08],
  "vaguer-figure": [0.21, 1.57, -0.09, 0.09],
  "fewer-words": [0, 0, 0, 0],
  misspelt: [-0.29, 0.43, 0.18, 0.17],
  "known-better": [0.14, 0.72, -0.3, 0.71],
  "surname-dangles": [0.55, 1.87, -0.08, 1.56],
  "opening-dangles": [0.16, 0.27, 0.31, -0.08],
  "acronym-dangles": [0.12, 0.58, 0.08, 0.77],
  "mended-introduction": [-0.08, 0.89, 0.57, 0.85],
  scar: [0.53, 0.61, 0.25, 1.75],
  "marks-change": [1.05, 1.45, 0.81, 1.54],
  "mixed-style": [0.06, 0.45, 0.59, 0.43],
  "wire-mark": [0.57, 1.62, 0.96, 1.34],
  "names-outlet": [3.71, 0.29, 3, 0.19],
  "names-outlet-in-passing": [3.59, 0.41, 2.98, 0.21],
  "is-agency": [2.11, 0.48, 2.8, 0.2],
  "stripped-credit": [0.21, 1.79, 0.34, 0.77],
  "names-somebody": [-0.51, 0.62, -0.61, 1.95],
};

/** Constants of the two, and weights of `thirdSigns` for two copies of a third that is a witness and of one that is not. */
export const TREE_THIRD: Readonly<{
  readonly near: number;
  readonly far: number;
  readonly beside: readonly number[];
  readonly besideLost: readonly number[];
}> = {
  near: 0.7,
  far: -0.48,
  beside: [-1.6, 1.62, 0.59, 1.11, 0.41, 0.35],
  besideLost: [-1.4, 1.26, 0.36, 0.81, 0.27, 1.36],
};

/** Weights of `treeSigns`. */
export const TREE_WEIGHTS: readonly number[] = [-0.068, -0.132, -0.958, 1.389];
