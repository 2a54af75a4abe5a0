/** The likeliest way of a text through its witnesses, and how much likelier it is than the likeliest of another kind. */

import { ancestorsOf, LOST, NONE, relationIn, scoreTree, type TreeEvidence } from "./tree-score.ts";

export interface SearchedTree {
  /** The parent of each witness, `NONE`, or `LOST`, in the tree that has most of them right, as far as all trees can tell. */
  readonly parent: readonly number[];
  /** For each pair of the evidence, the probabilities that `x` came before `y`, that `y` came before `x`, and that neither did. */
  readonly relations: readonly (readonly [number, number, number])[];
}

/** Of the trees handed in, those from which better ones are looked for. */
const CLIMBED = 3;
/** Steps of a climb; each makes the tree better, and few are needed. */
const MOST_STEPS = 64;

/**
 * Climbs from the best of `starts`, and from the tree in which all are witnesses of a lost source: a witness is put below another, or below the lost source, as long as
 * that makes the tree likelier. All trees met on the way are weighed by their likelihood: one copy's place may be sure where another's is not, and then the
 * likeliest tree of all is likely to be wrong somewhere. A lost source is drawn where trees with one have the odds `margin`, in log-odds; where the
 * first one is known to be among `firsts`, none is looked for.
 * O(steps × size² × (pairs + sets × size)).
 */
export function searchTree(
  evidence: TreeEvidence,
  starts: readonly (readonly number[])[],
  margin: number,
  firsts?: readonly number[],
): SearchedTree {
  const { size, pairs } = evidence;
  const known = new Map<string, Found>();
  const seen = (parent: readonly number[]): Found => {
    const name = parent.join();
    const before = known.get(name);
    if (before !== undefined) return before;
    const above = ancestorsOf(parent);
    const found = { parent, above, score: scoreTree(evidence, parent, above) };
    known.set(name, found);
    return found;
  };
  const climb = (start: readonly number[]): void => {
    let tree = seen(start);
    for (let step = 0; step < MOST_STEPS; step++) {
      let next = tree;
      for (const neighbor of neighborsOf(tree.parent, firsts === undefined)) {
        const found = seen(neighbor);
        if (found.score > next.score + LEAST_GAIN) next = found;
      }
      if (next === tree) return;
      tree = next;
    }
  };
  const isIn = (parent: readonly number[]): boolean => firsts?.includes(parent.indexOf(NONE)) ?? true;
  const ranked = starts.filter(isIn).sort((one, other) => seen(other).score - seen(one).score);
  for (const start of ranked.slice(0, CLIMBED)) climb(start);
  if (firsts === undefined) climb(Array.from({ length: size }, () => LOST));
  return weighed(
    [...known.values()].filter(({ parent }) => isIn(parent)),
    size,
    pairs,
    margin,
  );
}

interface Found {
  readonly parent: readonly number[];
  readonly above: Int32Array;
  readonly score: number;
}

const LEAST_GAIN = 1e-9;

function weighed(all: readonly Found[], size: number, pairs: TreeEvidence["pairs"], margin: number): SearchedTree {
  const most = all.reduce((top, { score }) => Math.max(top, score), -Infinity);
  const trees = all.map((tree) => ({
    ...tree,
    weight: Math.exp(tree.score - most),
    isLost: tree.parent.includes(LOST),
  }));
  const total = trees.reduce((sum, { weight }) => sum + weight, 0);
  // A first one is the parent of itself here, and the lost source has the place behind all.
  const place = (up: number, node: number): number => (up === LOST ? size : up === NONE ? node : up);
  const places = new Float64Array(size * (size + 1));
  const relations = pairs.map((): [number, number, number] => [0, 0, 0]);
  let ofLost = 0;
  for (const { parent, above, weight, isLost } of trees) {
    if (isLost) ofLost += weight / total;
    parent.forEach((up, node) => (places[node * (size + 1) + place(up, node)]! += weight / total));
    pairs.forEach(({ x, y }, index) => (relations[index]![relationIn(above, x, y)] += weight / total));
  }
  const hasLost = Math.log(ofLost) - Math.log1p(-ofLost) >= margin;
  let [best, mostRight]: [readonly number[], number] = [[], -Infinity];
  for (const { parent, weight, isLost } of trees) {
    if (isLost !== hasLost) continue;
    // The likelier of two that have as many right.
    const right = parent.reduce((sum, up, node) => sum + places[node * (size + 1) + place(up, node)]!, 1e-6 * weight);
    if (right > mostRight) [best, mostRight] = [parent, right];
  }
  return { parent: best, relations };
}

/** Trees in which one witness has another parent. One that is put below its own descendant changes places with it, or hands its other copies on to it. */
export function* neighborsOf(tree: readonly number[], mayBeLost = true): IterableIterator<readonly number[]> {
  const witnesses = tree.filter((up) => up === LOST).length;
  for (let node = 0; node < tree.length; node++) {
    const up = tree[node]!;
    for (let other = 0; other < tree.length; other++) {
      if (other === node || other === up) continue;
      if (!isBelow(tree, other, node)) {
        if (up === NONE) continue;
        // A lost source of one witness is none.
        const isLast = up === LOST && witnesses === 2;
        yield tree.map((old, one) => (one === node ? other : isLast && old === LOST ? NONE : old));
        continue;
      }
      yield tree.map((old, one) => (one === other ? up : one === node ? other : old === node ? other : old));
      if (tree[other] === node) yield tree.map((old, one) => (one === other ? up : one === node ? other : old));
    }
    if (mayBeLost && up >= 0) yield tree.map((old, one) => (one === node || old === NONE ? LOST : old));
  }
}

function isBelow(tree: readonly number[], node: number, top: number): boolean {
  for (let up = tree[node]!; up >= 0; up = tree[up]!) if (up === top) return true;
  return false;
}
