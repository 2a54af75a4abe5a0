/** Fits the weights of the evidence on generated cascades of the training stories and writes src/derive/weights.ts. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EVIDENCE_FEATURES, sharedSourceSigns, type EvidenceFeature } from "../../src/derive/index.ts";
import { cascadeStories } from "../quality/shared-data.ts";
import { fitLogistic, oddsOf, type Example } from "./logistic.ts";
import { mixedCascades, seenPairs, type SeenPair } from "./seen-pairs.ts";
import { PRIORS } from "./priors.ts";
import { weightsModule } from "./weights-module.ts";

const FEATURES = Object.keys(EVIDENCE_FEATURES) as EvidenceFeature[];
const COUNT = 420;
const CALIBRATION = 240;
const SEED = 1;

export function fitWeights(root: string, isDry: boolean): void {
  const stories = cascadeStories(root);
  if (stories === undefined) throw new Error("../shared is absent: there is nothing to fit the weights on");
  const seen = [...seenPairs(mixedCascades(stories.training, SEED, COUNT))];
  const directed = seen.filter(({ gold }) => gold.relation === "ancestor");
  const raw = fitDirection(directed);
  // Dependence that the sum does not know makes it too sure: one factor for all, from cascades of their own, mends that. A factor far above 1 would
  // only push the weights past their bounds, and the dates with them.
  const others = [...seenPairs(mixedCascades(stories.training, SEED + 10, CALIBRATION))];
  const [scale] = fitLogistic(
    others
      .filter(({ gold }) => gold.relation === "ancestor")
      .map((one) => ({ signs: [oddsOf(vectorOf(one), raw)], isTrue: one.gold.source === "a" })),
    { prior: [1], lowest: [0.2], highest: [1.1], ridge: 1 },
  ) as [number];
  const weights = raw.map((weight) => weight * scale);
  const forSigns = Object.fromEntries(FEATURES.map((feature, i) => [feature, weights[i]!])) as Record<
    EvidenceFeature,
    number
  >;
  const thirds = seen.map(({ pair, gaps, observations, gold }): Example => ({
    signs: sharedSourceSigns(pair, gaps, observations, forSigns),
    isTrue: gold.relation === "siblings",
  }));
  const size = thirds[0]!.signs.length;
  const shared = fitLogistic(thirds, {
    prior: Array.from({ length: size }, () => 0),
    lowest: Array.from({ length: size }, () => -5),
    highest: Array.from({ length: size }, () => 5),
    ridge: 5,
  });
  const rounded = (values: readonly number[]): number[] => values.map((value) => Math.round(100 * value) / 100);
  const counts = FEATURES.map((feature) => countOf(directed, feature));
  const module = weightsModule(
    FEATURES.map((feature, i) => ({ feature, weight: rounded(weights)[i]!, ...counts[i]! })),
    rounded(shared),
    { cascades: COUNT, directed: directed.length, siblings: seen.length - directed.length },
  );
  process.stdout.write(module);
  const right = directed.filter((one) => oddsOf(vectorOf(one), weights) > 0 === (one.gold.source === "a")).length;
  process.stdout.write(
    `// scale ${scale.toFixed(3)}; training: ${(right / directed.length).toFixed(4)} of ${directed.length} directed pairs on the right side of even odds\n`,
  );
  if (!isDry) writeFileSync(join(root, "src/derive/weights.ts"), module);
}

/** For each pair both ways round, so that neither side is preferred. */
function fitDirection(pairs: readonly SeenPair[]): number[] {
  const examples = pairs.map((one): Example => ({ signs: vectorOf(one), isTrue: one.gold.source === "a" }));
  return fitLogistic(examples, {
    prior: FEATURES.map((feature) => PRIORS[feature].prior),
    lowest: FEATURES.map(() => 0),
    highest: FEATURES.map((feature) => PRIORS[feature].most),
    ridge: 4,
  });
}

function vectorOf({ observations }: SeenPair): number[] {
  return FEATURES.map((feature) =>
    observations.reduce(
      (sum, one) => (one.feature !== feature ? sum : sum + (one.towards === "a" ? one.strength : -one.strength)),
      0,
    ),
  );
}

/** In how many pairs the feature spoke, and how often for the side that was the source. */
function countOf(
  pairs: readonly SeenPair[],
  feature: EvidenceFeature,
): { readonly seen: number; readonly right: number } {
  const spoke = pairs.flatMap(({ observations, gold }) =>
    observations.filter((one) => one.feature === feature).map((one) => one.towards === gold.source),
  );
  return { seen: spoke.length, right: spoke.filter(Boolean).length };
}
