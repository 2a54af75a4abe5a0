import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainRuns } from "../../src/align/chain.ts";
import type { Information } from "../../src/align/information.ts";
import type { Runs } from "../../src/align/runs.ts";
import { bestChainScore, type RunBits } from "../oracle/chains.ts";
import type { PlainRun } from "../oracle/runs.ts";

/** The first word of a run is worth six bits, every further one three. */
const information: Information = {
  alike: () => true,
  alikeIn: () => [],
  alone: () => 6,
  continued: () => 3,
  account: () => undefined,
};

function bitsOf(_: number, from: number, count: number): number {
  return 3 * count + (from === 0 && count > 0 ? 3 : 0);
}

function plainRuns(maxLength: number): fc.Arbitrary<PlainRun[]> {
  const run = fc.record({ a: fc.nat(300), b: fc.nat(300), length: fc.integer({ min: 3, max: 12 }) });
  return fc.array(run, { minLength: 1, maxLength }).map((runs) => {
    const apart = runs.filter((one, k) =>
      runs.slice(0, k).every((other) => one.a - one.b !== other.a - other.b || Math.abs(one.a - other.a) > 12),
    );
    return apart.sort((x, y) => x.b - y.b || x.a - y.a);
  });
}

function columns(runs: readonly PlainRun[]): Runs {
  return {
    count: runs.length,
    a: Int32Array.from(runs, (run) => run.a),
    b: Int32Array.from(runs, (run) => run.b),
    length: Int32Array.from(runs, (run) => run.length),
    cut: 0,
  };
}

describe("chainRuns", () => {
  it("finds the best chain of all while no more runs lie between than it looks back over", () => {
    fc.assert(
      fc.property(plainRuns(48), (runs) => {
        const [first] = chainRuns(columns(runs), information, 0);
        expect(first!.score).toBeCloseTo(bestChainScore(runs, bitsOf as RunBits), 6);
      }),
      { numRuns: 200 },
    );
  });

  it("uses every run in one chain at most, rising on both sides, and no chain under the least score", () => {
    fc.assert(
      fc.property(plainRuns(120), fc.integer({ min: 0, max: 60 }), (runs, minScore) => {
        const chains = chainRuns(columns(runs), information, minScore);
        const used = chains.flatMap((chain) => chain.runs);
        expect(new Set(used).size).toBe(used.length);
        for (const chain of chains) {
          expect(chain.score).toBeGreaterThanOrEqual(minScore);
          chain.runs.forEach((run, k) => {
            expect(chain.trimmed[k]).toBeLessThan(runs[run]!.length);
            if (k === 0) return expect(chain.trimmed[k]).toBe(0);
            const before = runs[chain.runs[k - 1]!]!;
            expect(runs[run]!.a + chain.trimmed[k]!).toBeGreaterThanOrEqual(before.a + before.length);
            expect(runs[run]!.b + chain.trimmed[k]!).toBeGreaterThanOrEqual(before.b + before.length);
          });
        }
        for (let k = 1; k < chains.length; k++) expect(chains[k]!.score).toBeLessThanOrEqual(chains[k - 1]!.score);
      }),
    );
  });

  it("loses little to its limit where far more runs lie between", () => {
    fc.assert(
      fc.property(plainRuns(200), (runs) => {
        const [first] = chainRuns(columns(runs), information, 0);
        const best = bestChainScore(runs, bitsOf as RunBits);
        expect(first!.score).toBeLessThanOrEqual(best + 1e-6);
        expect(first!.score).toBeGreaterThan(0.75 * best);
      }),
      { numRuns: 50 },
    );
  });

  it("goes over a sentence that one side cut, and not over a page", () => {
    const near = [
      { a: 0, b: 0, length: 10 },
      { a: 40, b: 10, length: 10 },
    ];
    const far = [near[0]!, { a: 200, b: 10, length: 10 }];
    expect(chainRuns(columns(near), information, 0)[0]!.runs).toEqual([0, 1]);
    expect(chainRuns(columns(far), information, 0).map((chain) => chain.runs)).toEqual([[0], [1]]);
  });
});
