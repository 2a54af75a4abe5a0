/** The text of src/derive/weights.ts. */

import type { TreeWeights } from "./fit-trees.ts";

export interface FittedWeight {
  readonly feature: string;
  readonly weight: number;
  readonly against: number;
  readonly seen: number;
  readonly right: number;
}

export function weightsModule(
  fitted: readonly FittedWeight[],
  shared: readonly number[],
  belonging: readonly number[],
  corpus: { readonly cascades: number; readonly directed: number; readonly siblings: number; readonly gaps: number },
  trees: TreeWeights & { readonly stories: number },
): string {
  const nameOf = (feature: string): string => (/^[a-z]+$/.test(feature) ? feature : `"${feature}"`);
  const rows = fitted.map(
    ({ feature, weight, seen, right }) =>
      `  ${nameOf(feature)}: ${weight}, // ${seen === 0 ? "not seen: the prior" : `right ${right} of ${seen} times`}`,
  );
  const against = fitted.map((one) => `  ${nameOf(one.feature)}: ${one.against},`);
  return `/**
 * Weights of the evidence, in log-odds (natural logarithm) for a single occurrence. Written by \`node bench/direction/fit.mjs\`, not by hand.
 *
 * Fitted together on ${corpus.directed} pairs of source and copy out of ${corpus.cascades} generated cascades, so that what says the same thing twice does not count twice, then scaled by one
 * factor on cascades of their own, so that the probability is what it says; bounds and priors are
 * in bench/direction/priors.ts. The numbers beside them are how often a feature spoke, and for the right side, alone.
 */

import type { EvidenceFeature } from "./kinds.ts";

export const WEIGHTS: Readonly<Record<EvidenceFeature, number>> = {
${rows.join("\n")}
};

/**
 * Of each weight the part that speaks against the other side as the source, and says nothing against a third text that both have copied. The rest speaks
 * against such a text too. Fitted on the same pairs and ${corpus.siblings} of two copies of a third text.
 */
export const AGAINST_OTHER: Readonly<Record<EvidenceFeature, number>> = {
${against.join("\n")}
};

/** Weights of \`thirdSigns\`, fitted together with the others; from even chances of a third text. */
export const SHARED_SOURCE_WEIGHTS: readonly number[] = [${shared.join(", ")}];

/** Weights of \`belongingSigns\`, fitted on ${corpus.gaps} gaps, of which it is known whether the text stood in the common source. */
export const BELONGING_WEIGHTS: readonly number[] = [${belonging.join(", ")}];

/**
 * For each feature what it says in the tree of a story: for its side as the source of the other, straight, and against the other as the source of its own; the same by way of
 * further witnesses. All against two copies of a third. Fitted on the trees of ${trees.stories} stories.
 */
export const TREE_FEATURES: Readonly<Record<EvidenceFeature, readonly [number, number, number, number]>> = {
${Object.entries(trees.features)
  .map(([feature, weights]) => `  ${nameOf(feature)}: [${weights.join(", ")}],`)
  .join("\n")}
};

/** Constants of the two, and weights of \`thirdSigns\` for two copies of a third that is a witness and of one that is not. */
export const TREE_THIRD: Readonly<{
  readonly near: number;
  readonly far: number;
  readonly beside: readonly number[];
  readonly besideLost: readonly number[];
}> = {
  near: ${trees.near},
  far: ${trees.far},
  beside: [${trees.beside.join(", ")}],
  besideLost: [${trees.besideLost.join(", ")}],
};

/** Weights of \`treeSigns\`. */
export const TREE_WEIGHTS: readonly number[] = [${trees.tree.join(", ")}];

/** Weights of \`firstSigns\`. */
export const FIRST_WEIGHTS: readonly number[] = [${trees.first.join(", ")}];

/** Weights of \`stepSigns\`, where the one copied from is the first of all, and where it is a copy itself. */
export const STEP_WEIGHTS: Readonly<Record<"ofFirst" | "ofCopy", readonly number[]>> = {
  ofFirst: [${trees.ofFirst.join(", ")}],
  ofCopy: [${trees.ofCopy.join(", ")}],
};
`;
}
