/**
 * Fits what the trees of a story are judged by, on the true trees of generated cascades: a conditional random field (Lafferty, McCallum, Pereira 2001) over the trees
 * that the search meets, by projected gradient ascent (Adam: Kingma, Ba 2015).
 */
import {
  EVIDENCE_FEATURES,
  firstSigns,
  standingOf,
  stepSigns,
  waySigns,
  type EvidenceFeature,
  type WaySigns,
} from "../../src/derive/index.ts";
import type { Kin } from "../../src/derive/kinship.ts";
import { commonText, findReadings } from "../../src/derive/readings.ts";
import {
  ancestorsOf,
  LOST,
  NONE,
  pairWeight,
  placeIn,
  treeEvidence,
  treeSigns,
  type TreeEvidence,
} from "../../src/derive/tree-score.ts";
import { neighborsOf } from "../../src/derive/tree-search.ts";
import { analyzeArticle } from "../../src/pipeline/analyze.ts";
import { valuesOf } from "../../src/pipeline/families.ts";
import { matchedWords } from "../../src/pipeline/pair.ts";
import { compareSettings, knowingOutlets } from "../../src/pipeline/settings.ts";
import type { Cascade } from "../corpora/cascades.ts";
import type { SeenPair } from "./seen-pairs.ts";
import { PRIORS } from "./priors.ts";

const FEATURES = Object.keys(EVIDENCE_FEATURES) as EvidenceFeature[];
const COUNT = FEATURES.length;
/** Places of the weights: four for each feature, the constants of near and far, two times the signs of a third text, those of a tree, of its first, of its steps from the first and from a copy. */
const [NEAR, FAR, CONSTANTS, BESIDE] = [0, 2 * COUNT, 4 * COUNT, 4 * COUNT + 2] as const;
/** How many of the last three there are. */
const [OF_TREE, OF_FIRST, OF_STEP] = [5, 7, 6] as const;
const TREE_PRIOR = [-0.05, -0.08, 0, -0.85, 1];
const [MOST_WITNESSES, MOST_TREES, ROUNDS, STEPS, RATE, RIDGE] = [10, 120, 2, 120, 0.04, 2] as const;
/** Least that one half of a weight may be. */
const LEAST_HALF = -1;
/** Most that a sign outside the shared text may say: real desks know more of where a text is from than the line above it says. */
const MOST_STANDING = 2;

/** The witnesses of one source, of which the way is known. */
export interface Story {
  readonly evidence: Pick<TreeEvidence, "size" | "sets">;
  /** `firstSigns` of each witness. */
  readonly firsts: readonly (readonly number[])[];
  /** `stepSigns` from each to each. */
  readonly steps: readonly (readonly (readonly number[])[])[];
  readonly pairs: readonly { readonly x: number; readonly y: number; readonly signs: WaySigns }[];
  /** The parents of each witness, one of which is right. */
  readonly parents: readonly (readonly number[])[];
}

interface Tree {
  readonly parent: readonly number[];
  /** Those that are not zero: the places of their weights, and the signs. */
  readonly places: Uint16Array;
  readonly signs: Float64Array;
  readonly isTrue: boolean;
}

export interface SeenCascade {
  readonly cascade: Cascade;
  readonly seen: readonly SeenPair[];
}

export interface TreeWeights {
  readonly features: Readonly<Record<string, readonly number[]>>;
  readonly near: number;
  readonly far: number;
  readonly beside: readonly number[];
  readonly besideLost: readonly number[];
  readonly tree: readonly number[];
  readonly first: readonly number[];
  readonly ofFirst: readonly number[];
  readonly ofCopy: readonly number[];
}

/** `besides`, `against` and `third` are the weights of pairs that stand alone, to which those of a tree are drawn. */
export function fitTrees(
  cascades: readonly SeenCascade[],
  start: {
    readonly besides: readonly number[];
    readonly against: readonly number[];
    readonly third: readonly number[];
  },
): TreeWeights & { readonly stories: number } {
  return fitStories(cascades.flatMap(storyOf), start);
}

export function fitStories(
  stories: readonly Story[],
  start: Parameters<typeof fitTrees>[1],
): ReturnType<typeof fitTrees> {
  const size = start.third.length;
  const prior = [
    ...start.besides,
    ...start.against,
    ...start.besides,
    ...start.against,
    0,
    0,
    ...start.third,
    ...start.third,
    ...TREE_PRIOR,
    ...Array.from({ length: OF_FIRST + 2 * OF_STEP }, () => 0),
  ];
  let weights: readonly number[] = prior;
  for (let round = 0; round < ROUNDS; round++) {
    const trees = stories.map((story) => treesOf(story, weights, size));
    weights = ascend(trees, prior);
  }
  const ofTree = BESIDE + 2 * size;
  const rounded = weights.map((weight) => Math.round(100 * weight) / 100);
  const part = (from: number, count: number): number[] => rounded.slice(from, from + count);
  return {
    stories: stories.length,
    features: Object.fromEntries(
      FEATURES.map((feature, i) => [feature, [NEAR, NEAR + COUNT, FAR, FAR + COUNT].map((at) => rounded[at + i]!)]),
    ),
    near: rounded[CONSTANTS]!,
    far: rounded[CONSTANTS + 1]!,
    beside: part(BESIDE, size),
    besideLost: part(BESIDE + size, size),
    tree: weights.slice(ofTree, ofTree + OF_TREE).map((weight) => Math.round(1000 * weight) / 1000),
    first: part(ofTree + OF_TREE, OF_FIRST),
    ofFirst: part(ofTree + OF_TREE + OF_FIRST, OF_STEP),
    ofCopy: part(ofTree + OF_TREE + OF_FIRST + OF_STEP, OF_STEP),
  };
}

/** What goes back to one source, if two at least do and its way is one tree. */
function storyOf({ cascade, seen }: SeenCascade): Story[] {
  const lost = cascade.lost.find(({ operations }) => !operations.includes("background"));
  const source = lost ?? cascade.articles.find(({ parents, role }) => parents.length === 0 && role !== "independent");
  const below = new Set([source?.article.id]);
  for (const { article, parents } of cascade.articles) if (parents.some((one) => below.has(one))) below.add(article.id);
  const witnesses = cascade.articles.filter(({ article }) => below.has(article.id));
  if (witnesses.length < 2 || witnesses.length > MOST_WITNESSES) return [];
  const place = new Map(witnesses.map(({ article }, index) => [article.id, index]));
  const settings = knowingOutlets(
    compareSettings({}),
    cascade.articles.map(({ article }) => article),
  );
  const analyzed = witnesses.map(({ article }) => analyzeArticle(article, settings));
  const common = commonText(analyzed.map(({ segmented }) => segmented.tokens.count));
  const pairs = seen.flatMap(({ gold, pair, observations }) => {
    const [x, y] = [place.get(gold.a), place.get(gold.b)];
    if (x === undefined || y === undefined) return [];
    const words = matchedWords(pair);
    common.join(x, words.a, y, words.b);
    return [{ x, y, signs: waySigns(pair, observations) }];
  });
  const members = witnesses.map((_, index) => index);
  const readings = findReadings(members, common, (member) => valuesOf(analyzed[member]!));
  const { size, sets } = treeEvidence(members, [] as Kin[], readings);
  const parents = witnesses.map(({ parents: own }) => {
    if (own.length === 0) return [NONE];
    const here = own.flatMap((one) => place.get(one) ?? []);
    return here.length > 0 ? here : [LOST];
  });
  const standings = analyzed.map(({ segmented, credits, danglingReferences, article: { outlet = null } }) =>
    standingOf({ segmented, credits, danglingReferences: danglingReferences(), outlet }),
  );
  const story = {
    evidence: { size, sets },
    firsts: firstSigns(standings),
    steps: standings.map((from) => standings.map((to) => stepSigns(from, to, standings))),
    pairs,
    parents,
  };
  // A lost source of one witness is none.
  const ofLost = parents.filter(([one]) => one === LOST).length;
  if (ofLost === 1) return [{ ...story, parents: parents.map((own) => (own[0] === LOST ? [NONE] : own)) }];
  return [story];
}

/** The trees that a climb meets, the true ones, and the neighbors of the first of these; the likeliest of them. */
function treesOf(story: Story, weights: readonly number[], third: number): Tree[] {
  const known = new Map<string, Tree & { readonly score: number }>();
  const seen = (parent: readonly number[]): Tree & { readonly score: number } => {
    const name = parent.join();
    let tree = known.get(name);
    if (tree === undefined) {
      const all = signsOf(story, parent, weights, third);
      const places = Uint16Array.from(all.keys()).filter((at) => all[at] !== 0);
      const signs = Float64Array.from(places, (at) => all[at]!);
      const isTrue = parent.every((up, node) => story.parents[node]!.includes(up));
      tree = { parent, places, signs, isTrue, score: scoreOf(places, signs, weights) };
      known.set(name, tree);
    }
    return tree;
  };
  const climb = (start: readonly number[]): void => {
    for (let tree = seen(start); ;) {
      let next = tree;
      for (const neighbor of neighborsOf(tree.parent)) {
        const found = seen(neighbor);
        if (found.score > next.score + 1e-9) next = found;
      }
      if (next === tree) return;
      tree = next;
    }
  };
  const { size } = story.evidence;
  const members = story.parents.map((_, member) => member);
  const stars = members.map((top) => members.map((member) => (member === top ? NONE : top)));
  stars.sort((one, other) => seen(other).score - seen(one).score);
  for (const start of stars.slice(0, 3)) climb(start);
  climb(Array.from({ length: size }, () => LOST));
  const truth = story.parents.map(([first]) => first!);
  seen(truth);
  for (const neighbor of neighborsOf(truth)) seen(neighbor);
  const sorted = [...known.values()].sort((one, other) => other.score - one.score);
  return sorted.filter(({ isTrue }, index) => isTrue || index < MOST_TREES);
}

function signsOf(
  { evidence, pairs, firsts, steps }: Story,
  parent: readonly number[],
  weights: readonly number[],
  third: number,
): Float64Array {
  const signs = new Float64Array(BESIDE + 2 * third + OF_TREE + OF_FIRST + 2 * OF_STEP);
  const above = ancestorsOf(parent);
  const weight = pairWeight(evidence.size);
  for (const { x, y, signs: own } of pairs) {
    const place = placeIn(parent, above, x, y);
    if (place >= 4) {
      own.third.forEach((sign, i) => (signs[BESIDE + (place - 4) * third + i]! += weight * sign));
      continue;
    }
    signs[CONSTANTS + (place < 2 ? 0 : 1)]! += weight;
    const [first, second] = place % 2 === 0 ? [own.a, own.b] : [own.b, own.a];
    const from = place < 2 ? NEAR : FAR;
    for (let i = 0; i < COUNT; i++) {
      signs[from + i]! += weight * first[i]!;
      signs[from + COUNT + i]! -= weight * second[i]!;
    }
  }
  const ofTree = BESIDE + 2 * third;
  signs.set(treeSigns(evidence, parent, above, weights.slice(ofTree, ofTree + OF_TREE)), ofTree);
  signs.set(firsts[parent.indexOf(NONE)] ?? [], ofTree + OF_TREE);
  parent.forEach((up, node) => {
    if (up < 0) return;
    const at = ofTree + OF_TREE + OF_FIRST + (parent[up] === NONE ? 0 : OF_STEP);
    steps[up]![node]!.forEach((sign, i) => (signs[at + i]! += sign));
  });
  return signs;
}

function ascend(stories: readonly (readonly Tree[])[], prior: readonly number[]): number[] {
  const weights = [...prior];
  const [first, second] = [weights.map(() => 0), weights.map(() => 0)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight, i) => RIDGE * (prior[i]! - weight));
    for (const trees of stories) addGradient(gradient, trees, weights);
    const rate = step > 0.6 * STEPS ? 0.3 * RATE : RATE;
    gradient.forEach((slope, i) => {
      first[i] = 0.9 * first[i]! + 0.1 * slope;
      second[i] = 0.99 * second[i]! + 0.01 * slope * slope;
      const [mean, square] = [first[i]! / (1 - 0.9 ** step), second[i]! / (1 - 0.99 ** step)];
      weights[i]! += (rate * mean) / (Math.sqrt(square) + 1e-8);
    });
    bound(weights);
  }
  return weights;
}

function addGradient(gradient: number[], trees: readonly Tree[], weights: readonly number[]): void {
  const scores = trees.map(({ places, signs }) => scoreOf(places, signs, weights));
  const most = Math.max(...scores);
  const chances = scores.map((score) => Math.exp(score - most));
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  const right = trees.reduce((sum, { isTrue }, k) => sum + (isTrue ? chances[k]! : 0), 0);
  if (right === 0) return;
  trees.forEach(({ places, signs, isTrue }, k) => {
    const share = (isTrue ? chances[k]! / right : 0) - chances[k]! / all;
    if (Math.abs(share) < 1e-6) return;
    for (let i = 0; i < places.length; i++) gradient[places[i]!]! += share * signs[i]!;
  });
}

function scoreOf(places: Uint16Array, signs: Float64Array, weights: readonly number[]): number {
  let score = 0;
  for (let i = 0; i < places.length; i++) score += signs[i]! * weights[places[i]!]!;
  return score;
}

/** Both halves of a weight together are held by the bounds of the pair's: evidence never speaks against its side, and no more than may be. */
function bound(weights: number[]): void {
  FEATURES.forEach((feature, i) => {
    const { most, least = 0, leavesThird } = PRIORS[feature];
    for (const from of [NEAR, FAR]) {
      const [own, other] = [from + i, from + COUNT + i];
      weights[own] = leavesThird === true || most === 0 ? 0 : Math.max(LEAST_HALF, weights[own]!);
      weights[other] = most === 0 ? 0 : Math.max(LEAST_HALF, weights[other]!);
      const sum = weights[own]! + weights[other]!;
      const over = sum > most ? sum - most : sum < least ? sum - least : 0;
      if (over === 0) continue;
      if (leavesThird === true) weights[other]! -= over;
      else {
        weights[own]! -= over / 2;
        weights[other]! -= over / 2;
      }
    }
  });
  for (let i = weights.length - OF_FIRST - 2 * OF_STEP; i < weights.length; i++)
    weights[i] = Math.max(-MOST_STANDING, Math.min(MOST_STANDING, weights[i]!));
}
