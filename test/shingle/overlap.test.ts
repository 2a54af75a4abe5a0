import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containment, containmentAInB, intersectionSize, resemblance, shingleSet } from "../../src/shingle/index.ts";
import { containedShare, jaccard, sharedMembers } from "../oracle/jaccard.ts";

const members = fc.array(fc.oneof(fc.nat(60), fc.nat(0xffffffff)), { maxLength: 80 });
const few = fc.array(fc.nat(2000), { maxLength: 4 });
const many = fc.array(fc.nat(2000), { minLength: 200, maxLength: 600 });

describe("intersectionSize, resemblance and containment", () => {
  it.each([
    ["sets of like size", members, members],
    ["a few members against many, which are searched rather than walked", few, many],
    ["many members against few", many, few],
  ])("agree with their definitions: %s", (_, first, second) => {
    fc.assert(
      fc.property(first, second, (a, b) => {
        const [x, y] = [shingleSet(a), shingleSet(b)];
        expect(intersectionSize(x, y)).toBe(sharedMembers(a, b));
        expect(resemblance(x, y)).toBe(jaccard(a, b));
        expect(containmentAInB(x, y)).toBe(containedShare(a, b));
        expect(containment(x, y)).toEqual({ aInB: containedShare(a, b), bInA: containedShare(b, a) });
      }),
    );
  });

  it("finds the first and the last member of a long set", () => {
    const long = shingleSet(Array.from({ length: 1000 }, (_, i) => i * 3));
    expect(intersectionSize(shingleSet([0, 2997]), long)).toBe(2);
    expect(intersectionSize(shingleSet([1, 2998, 5000]), long)).toBe(0);
  });

  it("gives containment its direction", () => {
    const [part, whole] = [shingleSet([1, 2]), shingleSet([1, 2, 3, 4])];
    expect(containmentAInB(part, whole)).toBe(1);
    expect(containmentAInB(whole, part)).toBe(0.5);
  });

  it("lets the empty set share nothing, not even with itself", () => {
    const empty = shingleSet([]);
    expect(resemblance(empty, empty)).toBe(0);
    expect(containment(empty, shingleSet([1]))).toEqual({ aInB: 0, bInA: 0 });
  });
});
