import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components, membersOf, type WeightedEdge } from "../../src/cluster/index.ts";
import { naiveComponents } from "../oracle/components.ts";

const edge = fc.record({ a: fc.nat(14), b: fc.nat(14), weight: fc.constantFrom(0.3, 0.5, 0.9) });

describe("components", () => {
  it("agrees with flooding over the edges from the threshold on, whatever their order", () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 20 }), (edges) => {
        const links = edges.filter(({ weight }) => weight >= 0.5).map(({ a, b }) => [a, b] as const);
        const expected = naiveComponents(15, links);
        const { clusterOf, count } = components(15, edges, 0.5);
        expect([...clusterOf]).toEqual(expected);
        expect(count).toBe(new Set(expected).size);
        expect(components(15, edges.toReversed(), 0.5).clusterOf).toEqual(clusterOf);
      }),
    );
  });

  it("takes every edge by default, and any iterable", () => {
    const edges = new Set<WeightedEdge>([{ a: 2, b: 1, weight: 0 }]);
    expect([...components(3, edges).clusterOf]).toEqual([0, 1, 1]);
    expect(components(0, []).count).toBe(0);
  });

  it("refuses a node beyond the count", () => {
    expect(() => components(2, [{ a: 0, b: 2, weight: 1 }])).toThrow(
      /^edge\.b must be an integer >= 0 and <= 1, got 2/,
    );
    expect(() => components(-1, [])).toThrow(/^nodeCount/);
  });
});

describe("membersOf", () => {
  it("lists clusters by lowest member, from a size on", () => {
    const clustering = components(5, [
      { a: 4, b: 0, weight: 1 },
      { a: 2, b: 3, weight: 1 },
    ]);
    expect(membersOf(clustering)).toEqual([[0, 4], [1], [2, 3]]);
    expect(membersOf(clustering, 2)).toEqual([
      [0, 4],
      [2, 3],
    ]);
  });
});
