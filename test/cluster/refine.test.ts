import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components, membersOf, refine, type WeightedEdge } from "../../src/cluster/index.ts";
import { randomWords } from "../oracle/random-words.ts";

const link = (a: number, b: number, weight = 0.9): WeightedEdge => ({ a, b, weight });

/** All pairs of the nodes, each kept with the given probability. */
function clique(nodes: readonly number[], kept = 1, next: () => number = randomWords(1)): WeightedEdge[] {
  const edges: WeightedEdge[] = [];
  for (const a of nodes) for (const b of nodes) if (a < b && next() < kept * 2 ** 32) edges.push(link(a, b));
  return edges;
}

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i);

describe("refine", () => {
  it("splits a chain of 50 into stars of at most three", () => {
    const chain = range(1, 50).map((node) => link(node - 1, node));
    expect(components(50, chain).count).toBe(1);
    const sizes = membersOf(refine(50, chain)).map((members) => members.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(3);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(50);
  });

  it("splits a chain whose ids are shuffled, too", () => {
    const chain = range(1, 50).map((node) => link(((node - 1) * 17) % 50, (node * 17) % 50));
    const sizes = membersOf(refine(50, chain)).map((members) => members.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(3);
  });

  it.each([
    ["a clique", clique(range(0, 30))],
    ["a clique that lost one link in ten", clique(range(0, 30), 0.9)],
    ["a clique that lost one link in four", clique(range(0, 30), 0.75)],
    ["a source and its copies, which are unlike each other", range(1, 30).map((copy) => link(0, copy))],
    ["a bucket linked through two representatives", range(2, 30).flatMap((node) => [link(0, node), link(1, node)])],
  ])("keeps %s whole", (_, edges) => {
    expect(refine(30, edges).count).toBe(1);
  });

  it("keeps two cliques that share a link apart, whichever ends it has and however heavy it is", () => {
    for (const [a, b] of [
      [0, 10],
      [9, 19],
      [4, 10],
      [9, 14],
    ] as const) {
      const edges = [...clique(range(0, 10)), ...clique(range(10, 20)), link(a, b, 1)];
      expect(membersOf(refine(20, edges))).toEqual([range(0, 10), range(10, 20)]);
    }
  });

  it("keeps twenty cliques in a ring apart", () => {
    const groups = range(0, 20).map((i) => range(i * 8, i * 8 + 8));
    const ring = groups.map((group, i) => link(group[7]!, groups[(i + 1) % 20]![0]!));
    const { count, clusterOf } = refine(160, [...groups.flatMap((group) => clique(group)), ...ring]);
    expect(count).toBe(20);
    for (const group of groups) expect(new Set(group.map((node) => clusterOf[node])).size).toBe(1);
  });

  it("joins nothing that is not connected, names clusters by lowest member, and gives each member a link", () => {
    const edge = fc.record({ a: fc.nat(14), b: fc.nat(14), weight: fc.constantFrom(0.3, 0.5, 0.9) });
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 40 }), (edges) => {
        const { clusterOf, count } = refine(15, edges, { threshold: 0.5 });
        const whole = components(15, edges, 0.5).clusterOf;
        expect(new Set(clusterOf).size).toBe(count);
        clusterOf.forEach((cluster, node) => {
          expect(cluster).toBeLessThanOrEqual(node);
          expect(clusterOf[cluster]).toBe(cluster);
          expect(whole[node]).toBe(whole[cluster]);
          const peers = range(0, 15).filter((peer) => peer !== node && clusterOf[peer] === cluster);
          const linked = edges.some(({ a, b, weight }) => {
            const peer = a === node ? b : b === node ? a : -1;
            return weight >= 0.5 && peers.includes(peer);
          });
          expect(linked).toBe(peers.length > 0);
        });
      }),
    );
  });

  it("is the same for any order of edges and ends, and for edges given twice", () => {
    const edge = fc.record({ a: fc.nat(11), b: fc.nat(11), weight: fc.constantFrom(0.1, 0.7, 0.9) });
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 40 }), (edges) => {
        const turned = edges.toReversed().map(({ a, b, weight }) => ({ a: b, b: a, weight }));
        const expected = refine(12, edges).clusterOf;
        expect(refine(12, turned).clusterOf).toEqual(expected);
        expect(refine(12, [...edges, ...turned]).clusterOf).toEqual(expected);
      }),
    );
  });

  it("leaves stars apart where minShare is 1", () => {
    const edges = clique(range(0, 30), 0.75);
    expect(refine(30, edges, { minShare: 1 }).count).toBeGreaterThan(1);
  });

  it("takes a chain and a star of 200,000 nodes each without going quadratic", () => {
    const chain = range(1, 200_000).map((node) => link(node - 1, node));
    const star = range(200_001, 400_000).map((node) => link(200_000, node));
    const { clusterOf } = refine(400_000, [...chain, ...star]);
    expect(clusterOf[399_999]).toBe(200_000);
  });

  it("names the argument that is wrong", () => {
    expect(() => refine(2, [], { minShare: 2 })).toThrow(/^minShare must be between 0 and 1/);
    expect(() => refine(2, [link(0, 2)])).toThrow(RangeError);
    expect(() => refine(2, [], { share: 1 } as never)).toThrow(/no option "share"/);
  });
});
