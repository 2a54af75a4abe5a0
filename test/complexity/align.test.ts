import { describe, expect, it } from "vitest";
import { align, toAlignable } from "../../src/align/index.ts";
import { findEdits } from "../../src/edit/index.ts";
import { segment } from "../../src/text/index.ts";
import { madeUpText, madeUpWords, pairContext } from "../support/align-texts.ts";
import { fittedExponent, leastTimes } from "../support/growth.ts";
import { splitmix32 } from "../support/splitmix32.ts";

interface Prepared {
  readonly work: () => { readonly edits: number; readonly passages: number; readonly limits: readonly string[] };
}

/** Alignment and edits of two texts, segmentation and word lists left outside. */
function prepared(aText: string, bText: string): Prepared {
  const a = segment(aText);
  const b = segment(bText);
  const [left, right] = [toAlignable(a), toAlignable(b)];
  const context = pairContext(a, b);
  const work: Prepared["work"] = () => {
    const { passages, limits } = align(left, right);
    let edits = 0;
    for (const passage of passages) edits += findEdits(passage, a, b, context).length;
    return { edits, passages: passages.length, limits: limits.map((one) => one.limit) };
  };
  return { work };
}

function lightlyEdited(text: string): string {
  const random = splitmix32(5);
  return text.replace(/[a-z]{4,}/g, (word) =>
    random.chance(0.04) ? (random.chance(0.5) ? "other" : `${word} again`) : word,
  );
}

function periodic(period: number, words: number): string {
  const vocabulary = madeUpWords(period, 17);
  return Array.from({ length: words }, (_, i) => vocabulary[i % period]).join(" ");
}

describe("the fitter", () => {
  it("tells linear from linearithmic from quadratic growth", () => {
    const fitted = (cost: (n: number) => number): number =>
      fittedExponent([1000, 2000, 4000, 8000, 16_000].map((size) => ({ size, cost: cost(size) })));
    expect(fitted((n) => 3 * n)).toBeCloseTo(1, 6);
    expect(fitted((n) => n * n)).toBeCloseTo(2, 6);
    expect(fitted((n) => n * Math.log(n))).toBeLessThan(1.3);
    expect(fitted((n) => n + n * n * 1e-3)).toBeGreaterThan(1.3);
  });

  it("tells a loop from a loop in a loop by the clock", { retry: 3 }, () => {
    const spin = (rounds: number): (() => void) => {
      return () => {
        let x = 1;
        for (let i = 0; i < rounds; i++) x = Math.imul(x ^ i, 0x9e3779b1);
        if (x === 0) throw new Error("never");
      };
    };
    const sizes = [1000, 2000, 4000, 8000];
    const fitted = (rounds: (n: number) => number): number => {
      const costs = leastTimes(
        sizes.map((n) => spin(rounds(n))),
        5,
      );
      return fittedExponent(sizes.map((size, k) => ({ size, cost: costs[k]! })));
    };
    expect(fitted((n) => 1000 * n)).toBeLessThan(1.4);
    expect(fitted((n) => n * n)).toBeGreaterThan(1.6);
  });
});

describe("alignment with edits", () => {
  it("takes time in proportion to the length of ordinary text", { retry: 3, timeout: 120_000 }, () => {
    const sizes = [8000, 16_000, 32_000, 64_000];
    const works = sizes.map((size) => {
      const text = madeUpText(size, 1);
      const { work } = prepared(text, lightlyEdited(text));
      expect(work().edits).toBeGreaterThan(size / 100);
      return work;
    });
    const costs = leastTimes(works, 5);
    expect(fittedExponent(sizes.map((size, k) => ({ size, cost: costs[k]! })))).toBeLessThanOrEqual(1.3);
  });

  const once = madeUpText(20_000, 3);
  const words = madeUpWords(20_000, 9);
  const alternation = words.map((word) => `yes ${word}`).join(" ");
  const shuffled = words.map((_, i) => `yes ${words[(i * 7919) % words.length]!}`).join(" ");

  it.each<readonly [name: string, a: string, b: string, limits: readonly string[], passages: number]>([
    ["one word 200,000 times against itself", "word ".repeat(200_000), "word ".repeat(200_000), [], 1],
    ["one word 200,000 times and once more", "word ".repeat(200_000), "word ".repeat(200_001), ["seed-growth"], 0],
    ["one word 200,000 times against 1,000 times", "word ".repeat(200_000), "word ".repeat(1000), ["seed-growth"], 0],
    ["two texts of one period", periodic(7, 100_000), periodic(7, 100_003), ["seed-growth"], 1],
    ["two texts of periods that differ by one", periodic(50, 100_000), periodic(51, 100_000), ["seed-growth"], 0],
    ["a text against itself doubled", once, `${once}\n\n${once}`, [], 2],
    ["20,000 alternations of two words against themselves", alternation, alternation, [], 1],
    ["20,000 alternations of two words, shuffled", alternation, shuffled, [], 0],
  ])(
    "ends in seconds: %s",
    (_, a, b, limits, passages) => {
      const { work } = prepared(a, b);
      const start = performance.now();
      const result = work();
      // A quadratic stage would take minutes; a loaded machine takes several seconds.
      expect(performance.now() - start).toBeLessThan(40_000);
      expect(result.limits).toEqual(limits);
      expect(result.passages).toBeGreaterThanOrEqual(passages);
    },
    120_000,
  );
});
