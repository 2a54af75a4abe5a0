/** The text of src/derive/weights.ts. */

export interface FittedWeight {
  readonly feature: string;
  readonly weight: number;
  readonly seen: number;
  readonly right: number;
}

export function weightsModule(
  fitted: readonly FittedWeight[],
  shared: readonly number[],
  corpus: { readonly cascades: number; readonly directed: number; readonly siblings: number },
): string {
  const rows = fitted.map(({ feature, weight, seen, right }) => {
    const name = /^[a-z]+$/.test(feature) ? feature : `"${feature}"`;
    return `  ${name}: ${weight}, // ${seen === 0 ? "not seen: the prior" : `right ${right} of ${seen} times`}`;
  });
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

/** Weights of \`sharedSourceSigns\`, fitted on the same pairs and ${corpus.siblings} of two copies of a third text. */
export const SHARED_SOURCE_WEIGHTS: readonly number[] = [${shared.join(", ")}];
`;
}
