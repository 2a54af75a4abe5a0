import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areOneMisread, JOINED_SHAPES, LIKE, LIKE_JOINED, misreadCost, SHAPES } from "../../src/edit/misreading.ts";
import { slowMisreadCost } from "../oracle/misread.ts";
import { editsBetweenLines } from "../support/expect-edits.ts";

const exchange = (x: string, y: string): number =>
  x === y ? 0 : SHAPES.some((shape) => shape.includes(x) && shape.includes(y)) ? LIKE : 1;
const joined = (two: string, one: string): boolean => JOINED_SHAPES.includes(two + one);

describe("the cost of misreading", () => {
  it("is that of the cheapest way, whatever the letters", () => {
    const word = fc.string({ unit: fc.constantFrom(..."rnmiluhdcewvoe01s5té"), maxLength: 9 });
    fc.assert(
      fc.property(word, word, (x, y) => {
        const slow = slowMisreadCost(x, y, exchange, joined, LIKE_JOINED);
        expect(misreadCost(x, y)).toBeCloseTo(slow, 9);
        expect(misreadCost(y, x)).toBeCloseTo(slow, 9);
        for (const most of [0.5, 1, 2]) if (slow <= most) expect(misreadCost(x, y, most)).toBeCloseTo(slow, 9);
      }),
    );
  });
});

describe("two forms of one word", () => {
  it.each([
    ["january", "jaiiuary"],
    ["the", "tbe"],
    ["commission", "cornmission"],
    ["modern", "modem"],
    ["debt", "dobt"],
    ["billion", "bilhon"],
    ["electricity", "eleotrioity"],
  ])("are told by their shapes: %s, %s", (right, read) => {
    expect(areOneMisread(right, read, true)).toBe(true);
    expect(areOneMisread(read, right, true)).toBe(true);
  });

  it.each([
    ["river", "bridge", false],
    ["early", "ojbqp", true],
    ["said", "told", false],
    ["to", "of", false],
  ])("are not %s and %s", (x, y, isOneKnown) => {
    expect(areOneMisread(x, y, isOneKnown)).toBe(false);
  });
});

describe("the words of a scan", () => {
  it("are errors where their shapes are alike, and facts where they are figures", () => {
    const edits = (a: string, b: string): unknown => editsBetweenLines(a, b, { isScanned: true });
    expect(edits("They closed the bridge again.", "They closed tbe bridge again.")).toEqual([
      { kind: "spelling-error", a: "the", b: "tbe", erroneous: "b" },
    ]);
    expect(edits("They sold 210 boats there.", "They sold 270 boats there.")).toMatchObject([{ kind: "number" }]);
    expect(edits("They closed the old bridge.", "They closed the stone bridge.")).toMatchObject([
      { kind: "substitution" },
    ]);
  });

  it("are none where no scanner was at work", () => {
    expect(editsBetweenLines("They sold the farm there.", "They sold the form there.")).toMatchObject([
      { kind: "substitution" },
    ]);
  });
});
