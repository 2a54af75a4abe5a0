import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustedRandIndex } from "../../src/evaluate/index.ts";
import { bootstrapIntervals } from "../../src/evaluate/bootstrap.ts";
import { directionScores, labelConfusion, labelScores } from "../../src/evaluate/labels.ts";

describe("adjustedRandIndex", () => {
  it("gives the worked example of Hubert and Arabie's formula", () => {
    // 3 and 3 against 2, 1 and 3: contingency 2 1 0 / 0 0 3; 4 pairs in both, 6 and 4 in each, 15 in all.
    const gold = [
      ["a", "b", "c"],
      ["d", "e", "f"],
    ];
    const found = [["a", "b"], ["c"], ["d", "e", "f"]];
    const expected = (4 - (6 * 4) / 15) / ((6 + 4) / 2 - (6 * 4) / 15);
    expect(adjustedRandIndex("abcdef", gold, found)).toBeCloseTo(expected, 12);
  });

  it("is 1 for the same groups, whatever their order, and takes an ungrouped item for a group of its own", () => {
    expect(adjustedRandIndex("abcd", [["a", "b"], ["c"], ["d"]], [["b", "a"]])).toBe(1);
    expect(adjustedRandIndex("abc", [], [])).toBe(1);
    expect(adjustedRandIndex("abc", [["a", "b", "c"]], [["c", "b", "a"]])).toBe(1);
    expect(adjustedRandIndex([], [], [])).toBe(1);
  });

  it("is 0 where one side says nothing, and below 0 where they agree less than by chance", () => {
    expect(adjustedRandIndex("abcd", [["a", "b", "c", "d"]], [])).toBe(0);
    expect(
      adjustedRandIndex(
        "abcd",
        [
          ["a", "b"],
          ["c", "d"],
        ],
        [
          ["a", "c"],
          ["b", "d"],
        ],
      ),
    ).toBeLessThan(0);
  });

  it("counts pairs of items as they are", () => {
    const grouping = fc.array(fc.nat(3), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(grouping, grouping, (x, y) => {
        const items = x.slice(0, y.length).map((_, index) => String(index));
        const groups = (of: readonly number[]): string[][] =>
          [0, 1, 2, 3].map((group) => items.filter((item) => of[Number(item)] === group));
        let [both, inX, inY, all] = [0, 0, 0, 0];
        for (let i = 0; i < items.length; i++) {
          for (let j = i + 1; j < items.length; j++) {
            all++;
            if (x[i] === x[j]) inX++;
            if (y[i] === y[j]) inY++;
            if (x[i] === x[j] && y[i] === y[j]) both++;
          }
        }
        const expected = (inX * inY) / all;
        const most = (inX + inY) / 2;
        const index = most === expected ? 1 : (both - expected) / (most - expected);
        expect(adjustedRandIndex(items, groups(x), groups(y))).toBeCloseTo(index, 10);
      }),
    );
  });
});

describe("labelScores", () => {
  const labels = ["cat", "dog", "cow"] as const;
  const answers = [
    { gold: "cat", found: "cat" },
    { gold: "cat", found: "dog" },
    { gold: "dog", found: "dog" },
    null,
  ] as const;

  it("averages F1 over the labels that occur, on either side", () => {
    // cat: precision 1, recall 1/2; dog: precision 1/2, recall 1.
    expect(labelScores(answers, labels)).toEqual({ pairs: 3, accuracy: 2 / 3, macroF1: 2 / 3 });
    expect(labelScores([...answers, { gold: "cat", found: "cow" }], labels).macroF1).toBeCloseTo(
      (0.5 + 2 / 3 + 0) / 3,
      12,
    );
  });

  it("counts a pair as often as it was drawn", () => {
    expect(labelScores(answers, labels, Uint32Array.of(3, 1, 0, 9))).toMatchObject({ pairs: 4, accuracy: 0.75 });
    expect(labelScores([null], labels)).toEqual({ pairs: 0, accuracy: null, macroF1: null });
  });

  it("shows which is taken for which, gold in rows", () => {
    expect(labelConfusion(answers, labels)).toEqual({
      labels: ["cat", "dog"],
      rows: [
        [1, 1],
        [0, 1],
      ],
    });
  });
});

describe("directionScores", () => {
  it("keeps what is undecided out of the accuracy of what is decided", () => {
    const scores = directionScores(["right", "right", "wrong", "undecided", "claimed", "open", "open", null]);
    expect(scores).toEqual({
      known: 4,
      accuracy: 2 / 3,
      accuracyOfAll: 0.5,
      undecided: 0.25,
      open: 3,
      claimed: 1 / 3,
    });
  });

  it("has no figure of nothing", () => {
    expect(directionScores([null])).toMatchObject({ known: 0, accuracy: null, undecided: null, claimed: null });
  });
});

describe("bootstrapIntervals", () => {
  const values = Array.from({ length: 200 }, (_, index) => index % 2);
  const mean = (weights: Uint32Array): Map<string, number | null> =>
    new Map([["mean", values.reduce((sum, value, index) => sum + value * weights[index]!, 0) / values.length]]);

  it("draws as many as there are, and gives the interval that the normal law gives a mean", () => {
    const { low, high } = bootstrapIntervals(200, 2000, 1, mean).get("mean")!;
    const halfWidth = 1.96 * Math.sqrt(0.25 / 200);
    expect(low).toBeCloseTo(0.5 - halfWidth, 1);
    expect(high).toBeCloseTo(0.5 + halfWidth, 1);
    expect(high - low).toBeGreaterThan(halfWidth);
    bootstrapIntervals(200, 5, 1, (weights) => {
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(200);
      return new Map();
    });
  });

  it("gives the same of the same seed, and another of another", () => {
    expect(bootstrapIntervals(200, 300, 7, mean)).toEqual(bootstrapIntervals(200, 300, 7, mean));
    expect(bootstrapIntervals(200, 300, 7, mean)).not.toEqual(bootstrapIntervals(200, 300, 8, mean));
  });

  it("leaves out draws that have no figure, and figures that no draw has", () => {
    let draw = 0;
    const sometimes = (): Map<string, number | null> =>
      new Map([
        ["some", draw++ % 2 === 0 ? 1 : null],
        ["none", null],
      ]);
    const intervals = bootstrapIntervals(3, 10, 1, sometimes);
    expect(intervals.get("some")).toEqual({ low: 1, high: 1 });
    expect(intervals.has("none")).toBe(false);
    expect(bootstrapIntervals(0, 10, 1, sometimes).size).toBe(0);
  });
});
