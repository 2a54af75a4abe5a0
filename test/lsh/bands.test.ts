import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidateProbability, chooseBands } from "../../src/lsh/index.ts";

describe("candidateProbability", () => {
  it("gives the recall of other tools' bandings, as their code has them", () => {
    // notes/performance.md 1.2: datasketch, NeMo Curator, datatrove, gaoya.
    expect(candidateProbability(0.8, 9, 13)).toBeCloseTo(0.4, 2);
    expect(candidateProbability(0.7, 20, 13)).toBeCloseTo(0.177, 3);
    expect(candidateProbability(0.8, 14, 8)).toBeCloseTo(0.924, 3);
    expect(candidateProbability(0.7, 50, 4)).toBeCloseTo(1, 3);
  });

  it("is 0 at 0, 1 at 1, and does not vanish by rounding in between", () => {
    expect(candidateProbability(0, 16, 8)).toBeCloseTo(0, 15);
    expect(candidateProbability(1, 16, 8)).toBe(1);
    expect(candidateProbability(1e-4, 16, 8)).toBeCloseTo(16e-32, 40);
    expect(candidateProbability(1e-4, 16, 8)).toBeGreaterThan(0);
  });
});

describe("chooseBands", () => {
  it("reaches the recall with the most rows that can, and fits the slots", () => {
    const fraction = fc.double({ min: 0.2, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 64, max: 512 }), fraction, fraction, (slots, threshold, recall) => {
        const { bands, rows, recallAtThreshold } = chooseBands({ slots, threshold, recall });
        expect(bands * rows).toBeLessThanOrEqual(slots);
        expect(recallAtThreshold).toBeGreaterThanOrEqual(recall);
        expect(recallAtThreshold).toBeCloseTo(1 - (1 - threshold ** rows) ** bands, 10);
        for (let more = rows + 1; more <= slots; more++) {
          expect(candidateProbability(threshold, Math.floor(slots / more), more)).toBeLessThan(recall);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("has the defaults its documentation gives", () => {
    const { bands, rows, recallAtThreshold } = chooseBands();
    expect([bands, rows]).toEqual([42, 3]);
    expect(recallAtThreshold).toBeCloseTo(0.996, 3);
    expect(candidateProbability(0.5, 32, 4)).toBeCloseTo(0.873, 3);
  });

  it("reports the mean rates of false candidates and misses", () => {
    // One band of one row: the probability is the resemblance, so the means are those of a straight line.
    const { bands, rows, falseCandidateRate, missRate } = chooseBands({ slots: 1, threshold: 0.6, recall: 0.5 });
    expect([bands, rows]).toEqual([1, 1]);
    expect(falseCandidateRate).toBeCloseTo(0.3, 12);
    expect(missRate).toBeCloseTo(0.2, 12);
  });

  it("says what is possible where the recall is not", () => {
    expect(() => chooseBands({ threshold: 0.01 })).toThrow(
      /recall must be at most 0\.7237 at threshold 0\.01 with 128 slots/,
    );
    expect(() => chooseBands({ recall: 1 })).toThrow(RangeError);
    expect(chooseBands({ threshold: 1, recall: 1 }).rows).toBe(128);
    expect(() => chooseBands({ threshold: 1.5 })).toThrow(/^threshold/);
    expect(() => chooseBands({ num_perm: 128 } as never)).toThrow(TypeError);
  });
});
