/**
 * What the texts of a cascade can tell at most: the likeliest trees for one who knows of every letter where it was first written, and so which words are the source's
 * and which a copy's own. wirecopy has to tell both from the texts.
 *
 * Words of the source that a copy has, and the one above it lacks, are as good as impossible, and so are the own words of a copy in one that is not below it;
 * words lost cost a little each. Trees that are equally good are one as likely as the other: a copy that changed nothing which others kept.
 */
import { LOST, NONE, type TreeEvidence } from "../../src/derive/tree-score.ts";
import { neighborsOf } from "../../src/derive/tree-search.ts";
import type { Cascade } from "../corpora/cascades.ts";

export interface Bound {
  /** For each copy of the source the share of the best trees in which it has its parent. */
  readonly right: ReadonlyMap<string, number>;
  /** The share of the best trees with a lost source. */
  readonly lost: number;
}

/** Letters of a stretch that is told from chance, and of one that is lost by a decision of its own. */
const [LEAST, WHOLE] = [4, 40];
const [IMPOSSIBLE, LOSS, LOST_SOURCE] = [20, 0.5, 0.85];
/** Best trees that are told apart from others, and how good they are: as scores up to this. */
const EQUAL = 1e-6;

interface Stretches {
  readonly ofSource: TreeEvidence["sets"];
  readonly own: TreeEvidence["sets"];
}

export function boundOf(cascade: Cascade): Bound {
  const lost = cascade.lost.find(({ operations }) => !operations.includes("background"));
  const source = lost ?? cascade.articles.find(({ parents, role }) => parents.length === 0 && role !== "independent");
  const below = new Set([source?.article.id]);
  for (const { article, parents } of cascade.articles) if (parents.some((one) => below.has(one))) below.add(article.id);
  const witnesses = cascade.articles.filter(({ article }) => below.has(article.id));
  if (source === undefined || witnesses.length < 2) return { right: new Map(), lost: 0 };
  const place = new Map(witnesses.map(({ article }, index) => [article.id, index]));
  const truth = witnesses.map((one) => (one === source ? NONE : (place.get(one.parents[0]!) ?? LOST)));
  const stretches = stretchesOf(
    witnesses.map(({ units }) => units),
    new Set(source.units),
  );
  const best = bestTrees(stretches, witnesses.length, truth.filter((up) => up === LOST).length === 1 ? null : truth);
  const share = (of: (tree: readonly number[]) => boolean): number => best.filter(of).length / best.length;
  return {
    right: new Map(
      witnesses.flatMap((one, index) =>
        one === source ? [] : [[one.article.id, share((tree) => tree[index] === truth[index])] as const],
      ),
    ),
    lost: share((tree) => tree.includes(LOST)),
  };
}

/** Stretches of letters that the same witnesses have, those of the source apart. */
function stretchesOf(texts: readonly Int32Array[], ofSource: ReadonlySet<number>): Stretches {
  const masks = new Map<number, number>();
  texts.forEach((units, index) => {
    for (const unit of units) masks.set(unit, (masks.get(unit) ?? 0) | (1 << index));
  });
  const sets = [
    new Map<number, { telling: number; whole: number }>(),
    new Map<number, { telling: number; whole: number }>(),
  ];
  texts.forEach((units, index) => {
    let [from, run] = [0, 0];
    for (let at = 1; at <= units.length; at++) {
      const [mask, isOfSource] = [masks.get(units[from]!)!, ofSource.has(units[from]!)];
      run++;
      if (at < units.length && masks.get(units[at]!) === mask && ofSource.has(units[at]!) === isOfSource) continue;
      // Each stretch once, as the first of its witnesses has it.
      if (run >= LEAST && (mask & -mask) === 1 << index) {
        const list = sets[isOfSource ? 0 : 1]!;
        const set = list.get(mask) ?? { telling: 0, whole: 0 };
        set.telling++;
        set.whole += Math.min(1, run / WHOLE);
        list.set(mask, set);
      }
      [from, run] = [at, 0];
    }
  });
  const [first, second] = sets.map((list): TreeEvidence["sets"] =>
    [...list].map(([mask, set]) => ({
      ...set,
      mask,
      witnesses: texts.flatMap((_, k) => (((mask >> k) & 1) === 1 ? [k] : [])),
    })),
  );
  return { ofSource: first!, own: second! };
}

function bestTrees(stretches: Stretches, size: number, truth: readonly number[] | null): (readonly number[])[] {
  const scores = new Map<string, number>();
  const trees = new Map<string, readonly number[]>();
  const scoreOf = (tree: readonly number[]): number => {
    const name = tree.join();
    const score = scores.get(name) ?? scoreTree(stretches, size, tree);
    scores.set(name, score);
    trees.set(name, tree);
    return score;
  };
  const climb = (start: readonly number[]): void => {
    for (let tree = start; ;) {
      let next = tree;
      for (const neighbor of neighborsOf(tree)) if (scoreOf(neighbor) > scoreOf(next) + EQUAL) next = neighbor;
      if (next === tree) return;
      tree = next;
    }
  };
  const members = Array.from({ length: size }, (_, member) => member);
  for (const top of members) climb(members.map((member) => (member === top ? NONE : top)));
  climb(members.map(() => LOST));
  if (truth !== null) climb(truth);
  const most = Math.max(...scores.values());
  return [...scores].filter(([, score]) => score >= most - EQUAL).map(([name]) => trees.get(name)!);
}

function scoreTree({ ofSource, own }: Stretches, size: number, tree: readonly number[]): number {
  const top = tree.indexOf(NONE);
  const hasLost = tree.includes(LOST);
  let [impossible, losses] = [0, 0];
  const count = (sets: TreeEvidence["sets"], isOfSource: boolean): void => {
    for (const { mask, telling, whole } of sets) {
      let [beginnings, lost] = [0, 0];
      for (let node = 0; node < size; node++) {
        const up = tree[node]!;
        // The source is above all, here or not, and has its words and none of the others'.
        const isAbove = up === LOST ? isOfSource : up >= 0 && ((mask >> up) & 1) === 1;
        const has = ((mask >> node) & 1) === 1;
        if (has && !isAbove && !(node === top && isOfSource)) beginnings++;
        if (!has && isAbove) lost++;
      }
      const isInFirst = top >= 0 && ((mask >> top) & 1) === 1;
      impossible += telling * (isOfSource ? beginnings : Math.max(0, beginnings - 1) + (isInFirst ? 1 : 0));
      losses += whole * lost;
    }
  };
  count(ofSource, true);
  count(own, false);
  return -IMPOSSIBLE * impossible - LOSS * losses - (hasLost ? LOST_SOURCE : 0);
}
