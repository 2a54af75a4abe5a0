import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DisjointSet } from "../../src/cluster/index.ts";
import { naiveComponents } from "../oracle/components.ts";

describe("DisjointSet", () => {
  it("keeps the sets that flooding finds", () => {
    const link = fc.tuple(fc.nat(19), fc.nat(19));
    fc.assert(
      fc.property(fc.array(link, { maxLength: 30 }), (links) => {
        const sets = new DisjointSet(20);
        for (const [a, b] of links) sets.union(a, b);
        const expected = naiveComponents(20, links);
        expect(sets.count).toBe(new Set(expected).size);
        for (let a = 0; a < 20; a++) {
          expect(sets.sizeOf(a)).toBe(expected.filter((cluster) => cluster === expected[a]).length);
          for (let b = 0; b < 20; b++) expect(sets.connected(a, b)).toBe(expected[a] === expected[b]);
        }
      }),
    );
  });

  it("says whether a union joined anything", () => {
    const sets = new DisjointSet(3);
    expect([sets.length, sets.union(0, 1), sets.union(1, 0), sets.count]).toEqual([3, true, false, 2]);
  });

  it("takes a million unions along a chain", () => {
    const sets = new DisjointSet(1_000_000);
    for (let i = 1; i < 1_000_000; i++) sets.union(i - 1, i);
    expect([sets.count, sets.sizeOf(0)]).toEqual([1, 1_000_000]);
  });

  it("refuses a member that is not there", () => {
    const sets = new DisjointSet(2);
    expect(() => sets.find(2)).toThrow(new RangeError("member must be an integer >= 0 and < 2, got 2"));
    expect(() => sets.union(0, -1)).toThrow(RangeError);
    expect(() => sets.find(0.5)).toThrow(RangeError);
    expect(() => new DisjointSet(-1)).toThrow(/^length/);
  });
});
