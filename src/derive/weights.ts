/**
 * Weights of the evidence, in log-odds (natural logarithm) for a single occurrence. Written by `node bench/direction/fit.mjs`, not by hand.
 *
 * Fitted together on 1565 pairs of source and copy out of 420 generated cascades, so that what says the same thing twice does not count twice, then scaled by one
 * factor on cascades of their own, so that the probability is what it says; bounds and priors are
 * in bench/direction/priors.ts. The numbers beside them are how often a feature spoke, and for the right side, alone.
 */

import type { EvidenceFeature } from "./kinds.ts";

/** Log-odds for the source that one occurrence of each kind of evidence carries, fitted by `bench/direction`. */
export const WEIGHTS: Readonly<Record<EvidenceFeature, number>> = {
  "time-day": 2.83, // right 88 of 88 times
  "time-hour": 2.36, // right 422 of 451 times
  "time-minute": 2.05, // right 72 of 73 times
  contained: 0.17, // right 522 of 942 times
  "left-text": 0.8, // right 1529 of 1876 times
  "own-text": 1.1, // right 1070 of 1276 times
  "added-hedge": 2.08, // right 150 of 151 times
  "removed-attribution": 1.7, // right 62 of 70 times
  "vaguer-figure": 1.47, // right 114 of 130 times
  "fewer-words": 0, // right 233 of 529 times
  misspelt: 0.6, // right 366 of 569 times
  "known-better": 0.79, // right 6 of 6 times
  "surname-dangles": 2, // right 84 of 86 times
  "opening-dangles": 0.17, // right 115 of 153 times
  "acronym-dangles": 0.84, // right 20 of 21 times
  "mended-introduction": 0.94, // right 11 of 11 times
  scar: 2.08, // right 89 of 99 times
  "marks-change": 2.68, // right 91 of 96 times
  "mixed-style": 0.43, // right 20 of 38 times
  "wire-mark": 2.35, // right 333 of 351 times
  "names-outlet": 4.29, // right 205 of 205 times
  "names-outlet-in-passing": 3.4, // right 70 of 70 times
  "is-agency": 3.3, // right 258 of 258 times
  "stripped-credit": 1.08, // right 135 of 189 times
  "names-somebody": 0.94, // right 211 of 292 times
};

/**
 * Of each weight the part that speaks against the other side as the source, and says nothing against a third text that both have copied. The rest speaks
 * against such a text too. Fitted on the same pairs and 1687 of two copies of a third text.
 */
export const AGAINST_OTHER: Readonly<Record<EvidenceFeature, number>> = {
  "time-day": 2.83,
  "time-hour": 2.36,
  "time-minute": 2.05,
  contained: 0.17,
  "left-text": 0.69,
  "own-text": 1.02,
  "added-hedge": 2.08,
  "removed-attribution": 1.36,
  "vaguer-figure": 0.95,
  "fewer-words": 0,
  misspelt: 0.6,
  "known-better": 0.79,
  "surname-dangles": 1.74,
  "opening-dangles": 0.17,
  "acronym-dangles": 0.84,
  "mended-introduction": 0.94,
  scar: 1.36,
  "marks-change": 1.56,
  "mixed-style": 0.35,
  "wire-mark": 1.6,
  "names-outlet": 0.15,
  "names-outlet-in-passing": 0.21,
  "is-agency": 0.22,
  "stripped-credit": 0.93,
  "names-somebody": 0.94,
};

/** Weights of `thirdSigns`, fitted together with the others; from even chances of a third text. */
export const SHARED_SOURCE_WEIGHTS: readonly number[] = [-2.21, 2.01, 0.78, 0.96, 0.19, 1.13];

/** Weights of `belongingSigns`, fitted on 9599 gaps, of which it is known whether the text stood in the common source. */
export const BELONGING_WEIGHTS: readonly number[] = [
  -3.1, -1.53, -0.12, -0.9, -0.68, -0.79, 0.55, -0.41, 1.15, -0.78, 1.18, -0.82, 1.11, -0.69, -0.01, -0.7, 1.25, 0.21,
];

/**
 * For each feature what it says in the tree of a story: for its side as the source of the other, straight, and against the other as the source of its own; the same by way of
 * further witnesses. All against two copies of a third. Fitted on the trees of 660 stories.
 */
export const TREE_FEATURES: Readonly<Record<EvidenceFeature, readonly [number, number, number, number]>> = {
  "time-day": [0, 2.74, 0, 2.69],
  "time-hour": [0, 2.63, 0, 2.11],
  "time-minute": [0, 2.56, 0, 1.89],
  contained: [0.02, 0.13, -0.13, 0.28],
  "left-text": [0.02, 0.58, 0.21, -0.12],
  "own-text": [0.21, 0.79, 0.11, 0.89],
  "added-hedge": [-0.13, 2.63, -0.03, 1.96],
  "removed-attribution": [0.01, 1.25, 0.83, 1.1],
  "vaguer-figure": [0.63, 1.33, -0.04, 0.04],
  "fewer-words": [0, 0, 0, 0],
  misspelt: [-0.11, 0.27, 0.22, 0.06],
  "known-better": [0.11, 0.72, -0.23, 0.71],
  "surname-dangles": [0.28, 1.91, -0.08, 1.59],
  "opening-dangles": [0.27, 0.36, 0.17, -0.02],
  "acronym-dangles": [0.14, 0.62, 0.06, 0.78],
  "mended-introduction": [-0.08, 0.92, 0.36, 0.85],
  scar: [0.68, 0.73, 0.26, 1.74],
  "marks-change": [1.07, 1.43, 0.42, 1.54],
  "mixed-style": [0.15, 0.29, 0.62, 0.61],
  "wire-mark": [0.36, 1.58, 0.92, 1.24],
  "names-outlet": [3.88, 0.12, 3.25, 0.14],
  "names-outlet-in-passing": [3.65, 0.34, 2.96, 0.2],
  "is-agency": [2.54, 0.24, 2.8, 0.2],
  "stripped-credit": [-0.11, 0.92, -0.03, 0.35],
  "names-somebody": [-0.33, 0.33, -0.38, 1.43],
};

/** Constants of the two, and weights of `thirdSigns` for two copies of a third that is a witness and of one that is not. */
export const TREE_THIRD: Readonly<{
  readonly near: number;
  readonly far: number;
  readonly beside: readonly number[];
  readonly besideLost: readonly number[];
}> = {
  near: 0.78,
  far: -0.48,
  beside: [-1.5, 1.43, 0.62, 1, 0.27, -0.08],
  besideLost: [-1.39, 1.18, 0.29, 0.74, 0.2, 0.66],
};

/** Weights of `treeSigns`. */
export const TREE_WEIGHTS: readonly number[] = [-0.059, -0.208, -0.137, -0.573, 1.11];

/** Weights of `firstSigns`. */
export const FIRST_WEIGHTS: readonly number[] = [-1.41, -1, -1.6, 0.83, -0.16, -2, -1.25];

/** Weights of `stepSigns`, where the one copied from is the first of all, and where it is a copy itself. */
export const STEP_WEIGHTS: Readonly<Record<"ofFirst" | "ofCopy", readonly number[]>> = {
  ofFirst: [0.58, -1.58, -1.52, -0.29, -1.65, 0.33],
  ofCopy: [-1.79, -0.78, 0.07, -1.53, -1.37, -0.88],
};
