import { describe, expect, it } from "vitest";
import { align, toAlignable } from "../../src/align/index.ts";
import { segment } from "../../src/text/index.ts";
import { alignSlowly } from "../oracle/align-dp.ts";
import { makeEditedCopy } from "../support/edited-copies.ts";
import { seedArticles } from "../support/seed-articles.ts";

const MIN_SCORE = 50;
const articles = seedArticles();

function tokensFound(seed: number): { readonly slow: number; readonly both: number; readonly fast: number } {
  const { source, copy } = makeEditedCopy(articles, seed);
  const a = toAlignable(segment(source));
  const b = toAlignable(segment(copy));
  const slow = new Set(alignSlowly(a, b, MIN_SCORE).map(([, j]) => j));
  const fast = new Set(align(a, b).passages.flatMap((passage) => [...passage.bTokens]));
  return { slow: slow.size, both: [...slow].filter((j) => fast.has(j)).length, fast: fast.size };
}

describe("align beside a full alignment of every word with every word", () => {
  const totals = { slow: 0, both: 0, fast: 0 };

  it("matches 99 % of the words that the full alignment matches, over twenty copies", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const one = tokensFound(seed);
      totals.slow += one.slow;
      totals.both += one.both;
      totals.fast += one.fast;
      // Copy 15 has a sentence of the source twice, once inside a paragraph of another article; each side may take either place.
      expect(one.both / one.slow, `copy ${seed}`).toBeGreaterThan(0.93);
    }
    expect(totals.both / totals.slow).toBeGreaterThanOrEqual(0.99);
  });

  it("does not get there by matching everything", () => {
    expect(totals.fast / totals.slow).toBeLessThan(1.05);
  });
});
