import { describe, expect, it } from "vitest";
import { detectionsOf } from "../../src/evaluate/index.ts";

const passage = (
  a: number,
  b: number,
  length: number,
  stretch?: number,
): Parameters<typeof detectionsOf>[0][number] => ({
  a: { start: a, end: a + length },
  b: { start: b, end: b + length },
  stretch,
});

describe("detectionsOf", () => {
  const text = `${"a".repeat(10)}.”\n\n${"b".repeat(10)} own words ${"c".repeat(10)}`;
  const stretch = [passage(0, 0, 10, 7), passage(14, 14, 10, 7), passage(35, 35, 10, 7)];

  it("makes one detection of a stretch, and bridges what holds no letter or digit", () => {
    expect(detectionsOf(stretch, "passages", { a: text, b: text })).toEqual([
      {
        a: [
          { start: 0, end: 24 },
          { start: 35, end: 45 },
        ],
        b: [
          { start: 0, end: 24 },
          { start: 35, end: 45 },
        ],
      },
    ]);
  });

  it("takes everything from the first character to the last for a hull", () => {
    expect(detectionsOf(stretch, "hull")).toEqual([{ a: [{ start: 0, end: 45 }], b: [{ start: 0, end: 45 }] }]);
  });

  it("bridges four code units and no more where no text says what they are", () => {
    expect(detectionsOf(stretch, "passages")[0]!.a).toEqual([
      { start: 0, end: 24 },
      { start: 35, end: 45 },
    ]);
    expect(detectionsOf([passage(0, 0, 10, 7), passage(15, 15, 10, 7)], "passages")[0]!.a).toHaveLength(2);
  });

  it("keeps passages of other stretches and without one apart, and leaves empty ones out", () => {
    const apart = [
      passage(0, 0, 10, 1),
      passage(10, 10, 5, 2),
      passage(15, 15, 5),
      passage(20, 20, 5),
      passage(30, 30, 0),
    ];
    expect(detectionsOf(apart, "passages")).toHaveLength(4);
  });

  it("tells the order of the passages nothing", () => {
    expect(detectionsOf([...stretch].reverse(), "passages", { a: text, b: text })).toEqual(
      detectionsOf(stretch, "passages", { a: text, b: text }),
    );
  });
});
