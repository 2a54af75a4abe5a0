/** The likeliest way of a text through its witnesses, and how much likelier it is than the likeliest of another kind. */

import { ancestorsOf, LOST, NONE, relationIn, scoreTree, type TreeEvidence } from "./tree-score.ts";

export interface SearchedTree {
  /** The parent of each witness in the likeliest tree, `NONE`, or `LOST`. */
  readonly parent: readonly number[];
  /** For each pair of the evidence, the scores of the best trees in which `x` came before `y`, `y` before `x`, and neither. */
  readonly best: readonly (readonly [number, number, number])[];
}

/** Of the trees handed in, those from which better ones are looked for. */
const CLIMBED = 3;
/** Steps of a climb; each makes the tree better, and few are needed. */
const MOST_STEPS = 64;

/**
 * Climbs from the best of `starts`, and from the tree in which all are witnesses of a lost source: a witness is put below another, or below the lost source, as long as
 * that makes the tree likelier. A lost source is drawn where the tree beats every other by `margin`, in log-odds. O(steps × size² × (pairs + sets × size)).
 */
export function searchTree(
  evidence: TreeEvidence,
  starts: readonly (readonly number[])[],
  margin: number,
): SearchedTree {
  const { size, pairs } = evidence;
  const known = new Map<string, number>();
  const best = pairs.map((): [number, number, number] => [-Infinity, -Infinity, -Infinity]);
  let [held, lost]: [Found, Found] = [NOTHING, NOTHING];
  const scoreOf = (parent: readonly number[]): number => {
    const name = parent.join();
    const before = known.get(name);
    if (before !== undefined) return before;
    const above = ancestorsOf(parent);
    const score = scoreTree(evidence, parent, above);
    known.set(name, score);
    if (parent.includes(LOST)) {
      if (score > lost.score) lost = { parent, score };
    } else if (score > held.score) held = { parent, score };
    pairs.forEach(({ x, y }, index) => {
      const relation = relationIn(above, x, y);
      best[index]![relation] = Math.max(best[index]![relation], score);
    });
    return score;
  };
  const climb = (start: readonly number[]): void => {
    let [tree, score] = [start, scoreOf(start)];
    for (let step = 0; step < MOST_STEPS; step++) {
      let next: Found = { parent: tree, score };
      for (const neighbor of neighborsOf(tree)) {
        const found = scoreOf(neighbor);
        if (found > next.score + LEAST_GAIN) next = { parent: neighbor, score: found };
      }
      if (next.parent === tree) return;
      [tree, score] = [next.parent, next.score];
    }
  };
  const ranked = [...starts].sort((one, other) => scoreOf(other) - scoreOf(one));
  for (const start of ranked.slice(0, CLIMBED)) climb(start);
  climb(Array.from({ length: size }, () => LOST));
  return { parent: lost.score - held.score >= margin ? lost.parent : held.parent, best };
}

interface Found {
  readonly parent: readonly number[];
  readonly score: number;
}

const NOTHING: Found = { parent: [], score: -Infinity };
const LEAST_GAIN = 1e-9;

/** Trees in which one witness has another parent. One that is put below its own descendant changes places with it, or hands its other copies on to it. */
function* neighborsOf(tree: readonly number[]): IterableIterator<readonly number[]> {
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
    if (up >= 0) yield tree.map((old, one) => (one === node || old === NONE ? LOST : old));
  }
}

function isBelow(tree: readonly number[], node: number, top: number): boolean {
  for (let up = tree[node]!; up >= 0; up = tree[up]!) if (up === top) return true;
  return false;
}
