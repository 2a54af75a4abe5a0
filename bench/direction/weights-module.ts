/** The text of src/derive/weights.ts. */

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
`;
}
