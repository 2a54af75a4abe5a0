/** Fits the weights of the evidence on generated cascades of the training stories and writes src/derive/weights.ts. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EVIDENCE_FEATURES, thirdSigns, type EvidenceFeature } from "../../src/derive/index.ts";
import { cascadeStories } from "../quality/shared-data.ts";
import { fitBelonging, seenWith } from "./fit-belonging.ts";
import { fitTrees, type SeenCascade } from "./fit-trees.ts";
import { fitLogistic, oddsOf } from "./logistic.ts";
import { fitChoices, type Choice } from "./multinomial.ts";
import { mixedCascades, seenPairs, type SeenPair } from "./seen-pairs.ts";
import { PRIORS } from "./priors.ts";
import { weightsModule } from "./weights-module.ts";

const FEATURES = Object.keys(EVIDENCE_FEATURES) as EvidenceFeature[];
const COUNT = 420;
const CALIBRATION = 240;
const SEED = 1;
const RIDGE = 4;

export function fitWeights(root: string, isDry: boolean): void {
  const stories = cascadeStories(root);
  if (stories === undefined) throw new Error("../shared is absent: there is nothing to fit the weights on");
  const seenIn = (seed: number, count: number): SeenCascade[] =>
    mixedCascades(stories.training, seed, count).map((cascade) => ({ cascade, seen: [...seenPairs([cascade])] }));
  const [first, second] = [seenIn(SEED, COUNT), seenIn(SEED + 10, CALIBRATION)];
  const belonging = fitBelonging(first.flatMap(({ seen: own }) => own));
  const again = (all: readonly SeenCascade[]): SeenCascade[] =>
    all.map(({ cascade, seen: own }) => ({ cascade, seen: own.map(seenWith(belonging.weights)) }));
  const [training, calibrating] = [again(first), again(second)];
  const seen = training.flatMap(({ seen: own }) => own);
  const directed = seen.filter(({ gold }) => gold.relation === "ancestor");
  const raw = fitThree(seen);
  // Dependence that the sum does not know makes it too sure: one factor for all, from cascades of their own, mends that. A factor far above 1 would
  // only push the weights past their bounds, and the dates with them.
  const others = calibrating.flatMap(({ seen: own }) => own);
  const total = FEATURES.map((_, i) => raw.besides[i]! + raw.against[i]!);
  const [scale] = fitLogistic(
    others
      .filter(({ gold }) => gold.relation === "ancestor")
      .map((one) => ({ signs: [oddsOf(differenceOf(one), total)], isTrue: one.gold.source === "a" })),
    { prior: [1], lowest: [0.2], highest: [1.1], ridge: 1 },
  ) as [number];
  const scaled = (values: readonly number[]): number[] => values.map((value) => Math.round(100 * scale * value) / 100);
  const [weights, against] = [scaled(total), scaled(raw.against)];
  const counts = FEATURES.map((feature) => countOf(directed, feature));
  // The constant is told from even chances of a third text: what is usual is for whoever asks to say.
  const third = scaled(raw.third);
  third[0] = Math.round(100 * (third[0]! - Math.log((2 * (seen.length - directed.length)) / directed.length))) / 100;
  const trees = fitTrees([...training, ...calibrating], raw);
  const module = weightsModule(
    FEATURES.map((feature, i) => ({ feature, weight: weights[i]!, against: against[i]!, ...counts[i]! })),
    third,
    belonging.weights,
    { cascades: COUNT, directed: directed.length, siblings: seen.length - directed.length, gaps: belonging.gaps },
    trees,
  );
  process.stdout.write(module);
  const right = directed.filter((one) => oddsOf(differenceOf(one), weights) > 0 === (one.gold.source === "a")).length;
  process.stdout.write(
    `// scale ${scale.toFixed(3)}; training: ${(right / directed.length).toFixed(4)} of ${directed.length} directed pairs on the right side of even odds\n`,
  );
  if (!isDry) writeFileSync(join(root, "src/derive/weights.ts"), module);
}

interface ThreeWeights {
  /** What each feature says for its side as the source of the other, against a third. */
  readonly besides: readonly number[];
  /** What it says against the other side as the source of this one. */
  readonly against: readonly number[];
  readonly third: readonly number[];
}

/** All pairs, with the outcomes that `a` is the source, that `b` is, and that neither is. Neither side is preferred: they have their weights in common. */
function fitThree(pairs: readonly SeenPair[]): ThreeWeights {
  const count = FEATURES.length;
  const choices = pairs.map(choiceOf);
  const size = thirdSigns(pairs[0]!.pair).length;
  const most = (i: number): number => PRIORS[FEATURES[i]!].most;
  const prior = [
    ...FEATURES.map((feature) => (PRIORS[feature].excludesThird === true ? PRIORS[feature].prior : 0)),
    ...FEATURES.map((feature) => (PRIORS[feature].excludesThird === true ? 0 : PRIORS[feature].prior)),
    ...Array.from({ length: size }, () => 0),
  ];
  const weights = fitChoices(choices, {
    prior,
    lowest: prior.map((_, place) =>
      place >= 2 * count ? -5 : place < count ? 0 : (PRIORS[FEATURES[place - count]!].least ?? 0),
    ),
    // Both halves of a weight together are held by one bound.
    highest: (place, now) => {
      if (place >= 2 * count) return 5;
      if (place < count && PRIORS[FEATURES[place]!].leavesThird === true) return 0;
      return Math.max(0, most(place % count) - now[(place + count) % (2 * count)]!);
    },
    ridge: RIDGE,
  });
  return {
    besides: weights.slice(0, count),
    against: weights.slice(count, 2 * count),
    third: weights.slice(2 * count),
  };
}

function choiceOf(one: SeenPair): Choice {
  const count = FEATURES.length;
  const [ofA, ofB] = [strengthsOf(one, "a"), strengthsOf(one, "b")];
  const third = thirdSigns(one.pair);
  const speaking = FEATURES.flatMap((_, i) => (ofA[i] !== 0 || ofB[i] !== 0 ? [i] : []));
  const none = speaking.map(() => 0);
  const minus = (values: readonly number[]): number[] => speaking.map((i) => -values[i]!);
  const plus = (values: readonly number[]): number[] => speaking.map((i) => values[i]!);
  const no = third.map(() => 0);
  return {
    places: [...speaking, ...speaking.map((i) => i + count), ...third.map((_, k) => 2 * count + k)],
    signs: [
      [...plus(ofA), ...minus(ofB), ...no],
      [...plus(ofB), ...minus(ofA), ...no],
      [...none, ...none, ...third],
    ],
    truth: one.gold.relation === "siblings" ? 2 : one.gold.source === "a" ? 0 : 1,
  };
}

function strengthsOf({ observations }: SeenPair, side: "a" | "b"): number[] {
  return FEATURES.map((feature) =>
    observations.reduce((sum, one) => (one.feature === feature && one.towards === side ? sum + one.strength : sum), 0),
  );
}

function differenceOf(one: SeenPair): number[] {
  const [ofA, ofB] = [strengthsOf(one, "a"), strengthsOf(one, "b")];
  return ofA.map((strength, i) => strength - ofB[i]!);
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
