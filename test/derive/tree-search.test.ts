/** The search for the likeliest way of a text, held against every way there is. */
import { describe, expect, it } from "vitest";
import type { Kin } from "../../src/derive/kinship.ts";
import type { Readings } from "../../src/derive/readings.ts";
import { ancestorsOf, LOST, NONE, relationIn, scoreTree, treeEvidence } from "../../src/derive/tree-score.ts";
import { searchTree } from "../../src/derive/tree-search.ts";
import { everyTree, lineOf } from "../oracle/trees.ts";
import { splitmix32, type Random } from "../support/splitmix32.ts";

const SIZE = 4;
const MEMBERS = [0, 1, 2, 3];

function kinOf(x: number, y: number, odds: number, sibling: number): Kin {
  return { x, y, ownOdds: odds, odds, sibling, within: [false, false], third: null, shared: 1000, nearness: 1000 };
}

/** Runs of words with the witnesses that have them. */
function readingsOf(runs: readonly (readonly number[])[], bits = 40): Readings {
  const all = runs.map((witnesses) => ({ witnesses, bits, telling: bits - 10, from: 0, to: 1 }));
  const of = MEMBERS.map((member) =>
    Int32Array.from(runs.flatMap((witnesses, index) => (witnesses.includes(member) ? [index] : []))),
  );
  return { all, of, bits: of.map((list) => bits * list.length) };
}

function drawn(random: Random): ReturnType<typeof treeEvidence> {
  const kin = MEMBERS.flatMap((x) =>
    MEMBERS.filter((y) => y > x).map((y) => kinOf(x, y, random.below(600) / 100 - 3, (5 + random.below(90)) / 100)),
  );
  const runs = Array.from({ length: 1 + random.below(8) }, () => MEMBERS.filter(() => random.chance(0.5)));
  return treeEvidence(MEMBERS, kin, readingsOf(runs.filter((witnesses) => witnesses.length > 0)));
}

const STARS = MEMBERS.map((root) => MEMBERS.map((member) => (member === root ? NONE : root)));
const OPEN = MEMBERS.flatMap((x) => MEMBERS.filter((y) => y > x).map((y) => kinOf(x, y, 0, 0.3)));

describe("searchTree", () => {
  it("weighs the relations of four witnesses as all trees there are do, nearly, and has most parents right", () => {
    const trees = everyTree(SIZE);
    const random = splitmix32(11);
    let [off, right, best] = [0, 0, 0];
    const rounds = 150;
    for (let round = 0; round < rounds; round++) {
      const evidence = drawn(random);
      const scores = trees.map((tree) => scoreTree(evidence, tree, ancestorsOf(tree)));
      const most = Math.max(...scores);
      const weights = scores.map((score) => Math.exp(score - most));
      const sum = (of: (tree: readonly number[], index: number) => boolean): number =>
        weights.reduce((total, weight, index) => (of(trees[index]!, index) ? total + weight : total), 0);
      const all = sum(() => true);
      // A lost source is drawn where trees with one are likelier than all others.
      const { parent, relations } = searchTree(evidence, STARS, 0);
      expect(trees).toContainEqual(parent);
      evidence.pairs.forEach(({ x, y }, index) => {
        const exact = [0, 1, 2].map((one) => sum((tree) => relationIn(ancestorsOf(tree), x, y) === one) / all);
        off = Math.max(off, ...exact.map((chance, one) => Math.abs(chance - relations[index]![one]!)));
      });
      const rightIn = (tree: readonly number[]): number =>
        tree.reduce((total, up, node) => total + sum((other) => other[node] === up) / all, 0);
      const isLost = sum((tree) => tree.includes(LOST)) > all / 2;
      right += rightIn(parent);
      best += Math.max(...trees.filter((tree) => tree.includes(LOST) === isLost).map(rightIn));
    }
    // Of 125 trees a climb meets most, and the likeliest.
    expect(off).toBeLessThan(0.1);
    expect(right / rounds).toBeGreaterThan(best / rounds - 0.02);
  });

  it("puts the text that lies between two others between them", () => {
    // 0 and 1 have what 2 and 3 lack, 1 and 2 what 0 and 3 lack: a line from 0 to 3.
    const readings = readingsOf([[0, 1], [0, 1], [1, 2], [1, 2], [2, 3], [2, 3], [0]]);
    const kin = OPEN.map((pair) => (pair.x === 0 ? { ...pair, ownOdds: 2, odds: 2 } : pair));
    expect(searchTree(treeEvidence(MEMBERS, kin, readings), STARS, 0).parent).toEqual([NONE, 0, 1, 2]);
  });

  it("draws a lost source where each two share what the others lack, and only by the margin", () => {
    const runs = MEMBERS.flatMap((x) =>
      MEMBERS.filter((y) => y > x).flatMap((y) => [
        [x, y],
        [x, y],
        [x, y],
      ]),
    );
    const evidence = treeEvidence(MEMBERS, OPEN, readingsOf(runs));
    expect(searchTree(evidence, STARS, Math.log(2)).parent).toEqual([LOST, LOST, LOST, LOST]);
    expect(searchTree(evidence, STARS, 1000).parent).not.toContain(LOST);
  });

  it("draws none where one witness has all that the others share", () => {
    const runs = [
      [0, 1, 2],
      [0, 1, 3],
      [0, 2, 3],
      [0, 1],
      [0, 2],
      [0, 3],
    ];
    const kin = OPEN.map((pair) => (pair.x === 0 ? { ...pair, ownOdds: 1, odds: 1 } : pair));
    expect(searchTree(treeEvidence(MEMBERS, kin, readingsOf(runs)), STARS, 0).parent).toEqual([NONE, 0, 0, 0]);
  });
});

describe("ancestorsOf", () => {
  it("knows the relation of any two witnesses of any tree", () => {
    for (const tree of everyTree(SIZE)) {
      const above = ancestorsOf(tree);
      for (const x of MEMBERS)
        for (const y of MEMBERS) {
          if (x === y) continue;
          const told = lineOf(tree, y)!.includes(x) ? 0 : lineOf(tree, x)!.includes(y) ? 1 : 2;
          expect(relationIn(above, x, y)).toBe(told);
        }
    }
  });
});
