import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maximumBranching, type Arc } from "../../src/derive/branching.ts";
import { hasCircle, heaviestBranching } from "../oracle/branching.ts";
import { splitmix32 } from "../support/splitmix32.ts";

function parentsOf(nodes: number, arcs: readonly Arc[]): (number | undefined)[] {
  return [...maximumBranching(nodes, arcs)].map((arc) => (arc < 0 ? undefined : arcs[arc]!.source));
}

function weightOf(nodes: number, arcs: readonly Arc[]): number {
  return [...maximumBranching(nodes, arcs)].reduce((sum, arc) => sum + (arc < 0 ? 0 : arcs[arc]!.weight), 0);
}

const graphs = fc.integer({ min: 1, max: 6 }).chain((nodes) =>
  fc.tuple(
    fc.constant(nodes),
    fc.array(
      fc.record({
        source: fc.nat(nodes - 1),
        derivative: fc.nat(nodes - 1),
        weight: fc.integer({ min: -5, max: 20 }),
      }),
      { maxLength: 14 },
    ),
  ),
);

describe("maximumBranching", () => {
  it("weighs what the best of all choices weighs, without a circle and with one arc to a node", () => {
    fc.assert(
      fc.property(graphs, ([nodes, arcs]) => {
        const taken = [...maximumBranching(nodes, arcs)];
        taken.forEach((arc, node) => {
          if (arc >= 0) expect(arcs[arc]!.derivative).toBe(node);
        });
        expect(hasCircle(parentsOf(nodes, arcs))).toBe(false);
        expect(weightOf(nodes, arcs)).toBe(heaviestBranching(nodes, arcs));
      }),
      { numRuns: 2000 },
    );
  });

  it("weighs the same whatever the order of the arcs", () => {
    fc.assert(
      fc.property(graphs, ([nodes, arcs]) => {
        expect(weightOf(nodes, [...arcs].reverse())).toBe(weightOf(nodes, arcs));
      }),
    );
  });

  it("breaks a circle where that costs least, unlike the best arcs one by one", () => {
    const arcs = [
      { source: 0, derivative: 1, weight: 10 },
      { source: 1, derivative: 0, weight: 9 },
      { source: 2, derivative: 0, weight: 8 },
      { source: 2, derivative: 1, weight: 1 },
    ];
    expect(parentsOf(3, arcs)).toEqual([2, 0, undefined]);
  });

  it("takes half a million arcs of a thousand nodes in its stride", () => {
    const random = splitmix32(7);
    const arcs: Arc[] = [];
    for (let x = 0; x < 1000; x++)
      for (let y = 0; y < x; y++)
        arcs.push({
          ...(random.chance(0.5) ? { source: x, derivative: y } : { source: y, derivative: x }),
          weight: random.below(1e6) + 1,
        });
    const from = process.cpuUsage();
    const parents = parentsOf(1000, arcs);
    // Of the processor and not of the clock: other tests run beside this one.
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(10_000);
    expect(hasCircle(parents)).toBe(false);
    // Two nodes that no arc enters are as good as impossible among so many.
    expect(parents.filter((parent) => parent === undefined)).toHaveLength(1);
  });
});
