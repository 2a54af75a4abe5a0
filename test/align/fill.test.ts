import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFiller, type FillMode } from "../../src/align/fill.ts";
import type { Information } from "../../src/align/information.ts";
import { bestGlobalScore, bestPrefixScore, type PairBits, scoreOfPath } from "../oracle/fill.ts";

const COSTS = { open: 2.5, extend: 0.2 };
const END_COSTS = { open: 2.5, extend: 0.6 };
const MIN_GAIN = 6;

/** Two texts of few words, each word with its bits. */
const texts = fc.record({
  a: fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }),
  b: fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }),
  bits: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 6, maxLength: 6 }),
});
type Texts = typeof texts extends fc.Arbitrary<infer T> ? T : never;

function bitsOf({ a, b, bits }: Texts): PairBits {
  return (x, y) => (a[x] === b[y] ? bits[a[x]!]! / 4 : undefined);
}

function informationOf(pairBits: PairBits): Information {
  return {
    alike: (i, j) => pairBits(i, j) !== undefined,
    alikeIn({ a0, a1, b0, b1 }) {
      const pairs: number[] = [];
      for (let j = b0; j < b1; j++) for (let i = a0; i < a1; i++) if (pairBits(i, j) !== undefined) pairs.push(i, j);
      return pairs;
    },
    alone: (i, j) => pairBits(i, j)!,
    account: () => undefined,
    continued: (i, j) => pairBits(i, j)!,
  };
}

function filled(one: Texts, mode: FillMode): (readonly [number, number])[] {
  const rectangle = { a0: 0, a1: one.a.length, b0: 0, b1: one.b.length };
  const flat = createFiller(informationOf(bitsOf(one))).fill(rectangle, mode);
  return Array.from({ length: flat.length / 2 }, (_, k) => [flat[2 * k]!, flat[2 * k + 1]!] as const);
}

function expectRising(path: readonly (readonly [number, number])[], one: Texts): void {
  path.forEach(([i, j], k) => {
    expect(one.a[i]).toBe(one.b[j]);
    if (k > 0) expect(i > path[k - 1]![0] && j > path[k - 1]![1]).toBe(true);
  });
}

describe("the filler", () => {
  it("aligns a rectangle between two runs as well as anything can", () => {
    fc.assert(
      fc.property(texts, (one) => {
        const path = filled(one, "between");
        expectRising(path, one);
        const best = bestGlobalScore(one.a.length, one.b.length, bitsOf(one), COSTS);
        const score = scoreOfPath(path, one.a.length, one.b.length, bitsOf(one), COSTS, true);
        expect(score).toBeCloseTo(best, 3);
      }),
      { numRuns: 300 },
    );
  });

  it.each(["after", "before"] as const)("finds the best way %s a run, and nothing that is not worth it", (mode) => {
    fc.assert(
      fc.property(texts, (one) => {
        const path = filled(one, mode);
        expectRising(path, one);
        // What comes before is what comes after, seen in a mirror.
        const mirror = { ...one, a: one.a.toReversed(), b: one.b.toReversed() };
        const seen = mode === "after" ? one : mirror;
        const steps =
          mode === "after"
            ? path
            : path.map(([i, j]) => [one.a.length - 1 - i, one.b.length - 1 - j] as const).toReversed();
        const best = bestPrefixScore(one.a.length, one.b.length, bitsOf(seen), END_COSTS);
        if (best <= MIN_GAIN - 1e-3) expect(path).toEqual([]);
        if (best < MIN_GAIN + 1e-3) return;
        expect(scoreOfPath(steps, 0, 0, bitsOf(seen), END_COSTS, false)).toBeCloseTo(best, 3);
      }),
      { numRuns: 300 },
    );
  });

  it("does not keep a small word inside a rewritten stretch", () => {
    const one = { a: [1, 0, 2], b: [3, 0, 4], bits: [12, 40, 40, 40, 40, 40] };
    expect(filled(one, "between")).toEqual([]);
    expect(filled({ ...one, bits: [60, 40, 40, 40, 40, 40] }, "between")).toEqual([[1, 1]]);
  });

  it("leaves a rectangle over 65,536 cells alone and counts it", () => {
    const filler = createFiller(informationOf(() => 5));
    expect(filler.fill({ a0: 0, a1: 257, b0: 0, b1: 256 }, "between")).toEqual([]);
    expect(filler.skipped()).toBe(1);
    expect(filler.fill({ a0: 0, a1: 256, b0: 0, b1: 256 }, "between")).toHaveLength(512);
    expect(filler.skipped()).toBe(1);
  });
});
