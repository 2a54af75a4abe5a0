import { describe, expect, it } from "vitest";
import { DisjointSet } from "../../src/cluster/index.ts";
import { shingleSet } from "../../src/shingle/index.ts";
import type { AnalyzedArticle } from "../../src/pipeline/analyze.ts";
import { thinLargeFamilies } from "../../src/pipeline/large-families.ts";
import { splitmix32 } from "../support/splitmix32.ts";

/** An article with these shingles, and so many words. */
function article(hashes: readonly number[], words: number = hashes.length): AnalyzedArticle {
  const fake = { article: {}, shingles: { article: shingleSet(hashes) }, alignable: { masked: new Uint8Array(words) } };
  return fake as unknown as AnalyzedArticle;
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i);
}

/** Every article with the first eight, as a capped list links them. */
function throughEight(count: number): number[] {
  const pairs: number[] = [];
  for (let a = 0; a < 8; a++) for (let b = a + 1; b < count; b++) pairs.push(a * count + b);
  return pairs;
}

/** How many groups the pairs leave. */
function groupsOf(pairs: readonly number[], count: number): number {
  const groups = new DisjointSet(count);
  for (const pair of pairs) groups.union(Math.floor(pair / count), pair % count);
  return new Set(range(0, count).map((one) => groups.find(one))).size;
}

/** The articles that each is paired with. */
function partnersOf(pairs: readonly number[], count: number): Set<number>[] {
  const partners = range(0, count).map(() => new Set<number>());
  for (const pair of pairs) {
    const [a, b] = [Math.floor(pair / count), pair % count];
    partners[a]!.add(b);
    partners[b]!.add(a);
  }
  return partners;
}

describe("large families", () => {
  it("are left alone up to the cap", () => {
    const count = 32;
    const pairs = throughEight(count);
    const articles = Array.from({ length: count }, () => article(range(1, 100)));
    expect(thinLargeFamilies({ pairs, limits: [] }, articles)).toEqual({ pairs, limits: [] });
  });

  it("of ten thousand near-duplicates take a comparison or two each, stay one family, and are told", () => {
    const count = 10_000;
    const pairs = throughEight(count);
    const articles = range(0, count).map((i) => article([...range(1, 100), 1000 + i]));
    const thinned = thinLargeFamilies({ pairs, limits: [] }, articles);
    expect(thinned.pairs.length).toBeLessThan(2 * count);
    expect(groupsOf(thinned.pairs, count)).toBe(1);
    expect(thinned.limits).toHaveLength(1);
    expect(thinned.limits[0]!.limit).toBe("partner-cap");
    expect(thinned.limits[0]!.where).toContain(`${pairs.length - thinned.pairs.length} pairs`);
  });

  it("keep the nearest of each, where its parent is", () => {
    const count = 3000;
    const pairs = throughEight(count);
    // Every article has one of the eight for its source: a word of its own, which the others lack.
    const articles = range(0, count).map((i) => article([...range(1, 100), ...range(1000 + 10 * (i % 8), 10)]));
    const thinned = thinLargeFamilies({ pairs, limits: [] }, articles);
    const partners = partnersOf(thinned.pairs, count);
    expect(range(8, count - 8).filter((one) => !partners[one]!.has(one % 8))).toEqual([]);
  });

  it("of texts that repeat their words are compared less, others of their size are not", () => {
    const count = 32;
    const pairs: number[] = [];
    for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) pairs.push(a * count + b);
    const repeating = range(0, count).map((i) => article(range(1, 5), 1000 + i));
    const thinned = thinLargeFamilies({ pairs, limits: [] }, repeating);
    expect(thinned.pairs.length).toBeLessThan(3 * count);
    expect(groupsOf(thinned.pairs, count)).toBe(1);
    expect(thinned.limits[0]!.where).toContain("repeats its words");
    const plain = range(0, count).map((i) => article(range(1, 500), 1000 + i));
    expect(thinLargeFamilies({ pairs, limits: [] }, plain).pairs).toEqual(pairs);
  });

  it("have an article and its source compared that no candidate pair has", () => {
    const count = 400;
    // The source of the last is number 200, which the lists that are full do not link it to.
    const articles = range(0, count).map((i) =>
      article([...range(1, 100), ...(i === 200 || i === count - 1 ? range(5000, 30) : []), 10_000 + i]),
    );
    const thinned = thinLargeFamilies({ pairs: throughEight(count), limits: [] }, articles);
    expect(partnersOf(thinned.pairs, count)[count - 1]!.has(200)).toBe(true);
    const across = thinLargeFamilies({ pairs: throughEight(count), limits: [] }, articles, (a, b) => a % 2 !== b % 2);
    expect(
      across.pairs.every(
        (pair) => throughEight(count).includes(pair) || Math.floor(pair / count) % 2 !== (pair % count) % 2,
      ),
    ).toBe(true);
  });

  it("leave out two that were cut in different places, but for what the whole text lacks", () => {
    const count = 60;
    // Number 0 has the whole text, the others a part of it; of these 58 and 59 have a passage of their own in common.
    const passage = (i: number): number[] => (i >= 58 ? range(5000, 20) : []);
    const articles = range(0, count).map((i) =>
      article(i === 0 ? range(1, 400) : [...range(1 + 5 * i, 80), ...passage(i), ...range(10_000 + 100 * i, 30)]),
    );
    const pairs: number[] = [];
    for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) pairs.push(a * count + b);
    const partners = partnersOf(thinLargeFamilies({ pairs, limits: [] }, articles).pairs, count);
    expect(range(1, count - 1).every((one) => partners[one]!.has(0))).toBe(true);
    expect(partners[1]!.has(15)).toBe(false);
    expect(partners[58]!.has(59)).toBe(true);
  });

  it("linked by a formula keep what else an article shares with one of them", () => {
    const count = 5000;
    const pairs = throughEight(count);
    const story = range(500_000, 60);
    // All have one paragraph; number 3 ran a story that every hundredth took from it.
    const articles = range(0, count).map((i) =>
      article([...range(1, 20), ...(i === 3 || i % 100 === 50 ? story : []), ...range(1_000_000 + 300 * i, 300)]),
    );
    const thinned = thinLargeFamilies({ pairs, limits: [] }, articles);
    expect(thinned.pairs.length).toBeLessThan(3 * count);
    const partners = partnersOf(thinned.pairs, count);
    expect(range(0, count).filter((one) => one % 100 === 50 && !partners[one]!.has(3))).toEqual([]);
    expect(groupsOf(thinned.pairs, count)).toBe(1);
    expect(thinned.limits.map(({ where }) => where).join()).toContain("shares most with");
  });

  it("never part what any candidates linked", () => {
    const { below } = splitmix32(7);
    for (let round = 0; round < 5; round++) {
      const count = 1500 + below(1000);
      const pairs = new Set<number>();
      const link = (a: number, b: number): unknown => a !== b && pairs.add(Math.min(a, b) * count + Math.max(a, b));
      for (let hub = 0; hub < 5; hub++) for (let i = 0; i < count; i++) if (below(10) > 2) link(below(8), i);
      for (let i = 0; i < count; i++) link(below(count), below(count));
      const articles = range(0, count).map(() =>
        article([...range(1, 10 + below(5)), ...range(100 * below(3) + 100, below(30))], 10 + below(2000)),
      );
      const before = [...pairs].sort((x, y) => x - y);
      const { pairs: after } = thinLargeFamilies({ pairs: before, limits: [] }, articles);
      const kept = new Set(after);
      expect(after).toEqual([...kept].sort((x, y) => x - y));
      expect(groupsOf(after, count)).toBe(groupsOf(before, count));
    }
  });
});
