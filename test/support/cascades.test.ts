/** The generator of cascades: the same for the same seed, with gold that its own texts bear out. */
import { describe, expect, it } from "vitest";
import { generateArticles } from "../../bench/corpora/articles.ts";
import { makeCascades, partByTime, storiesOf, type Cascade } from "../../bench/corpora/cascades.ts";

const STORIES = storiesOf(
  Array.from(generateArticles(120, 5), ({ id, text }, i) => ({
    id,
    text,
    title: `Headline of story ${i}`,
    publishedAt: new Date(Date.UTC(2020, 0, 1, i)).toISOString(),
    metadata: { dateline: "LONDON, Jan 1 -" },
  })),
);
const made = new Map<string, readonly Cascade[]>();
const make = (dates: "given" | "withheld" | "wrong"): readonly Cascade[] => {
  const known = made.get(dates) ?? generate(3, dates, 10);
  made.set(dates, known);
  return known;
};
function generate(seed: number, dates: "given" | "withheld" | "wrong", count: number): Cascade[] {
  return [...makeCascades(STORIES, { seed, count, dates, lost: 0.4 })];
}

describe("generated cascades", () => {
  it("are the same for the same seed, and differ for another", () => {
    expect(generate(7, "given", 3)).toEqual(generate(7, "given", 3));
    expect(generate(8, "given", 3)).not.toEqual(generate(7, "given", 3));
  });

  it("have the same texts whatever the dates say", () => {
    const texts = (cascades: readonly Cascade[]): string[] =>
      cascades.flatMap(({ articles }) => articles.map(({ article }) => article.text));
    expect(texts(make("withheld"))).toEqual(texts(make("given")));
    expect(texts(make("wrong"))).toEqual(texts(make("given")));
    expect(make("withheld").some(({ articles }) => articles.some(({ article }) => "publishedAt" in article))).toBe(
      false,
    );
  });

  it("name parents that are in the cascade, and withhold the lost one", () => {
    const cascades = make("given");
    expect(cascades.some(({ lost }) => lost.length > 0)).toBe(true);
    for (const { articles, lost } of cascades) {
      const present = articles.map(({ article }) => article.id);
      const known = new Set([...present, ...lost.map(({ article }) => article.id)]);
      expect(new Set(present).size).toBe(present.length);
      for (const { parents, role } of articles) {
        expect(parents.every((parent) => known.has(parent))).toBe(true);
        if (["subscriber", "copy-of-copy"].includes(role)) expect(parents).toHaveLength(1);
        if (role === "mosaic") expect(parents).toHaveLength(2);
      }
    }
  });

  it("never stamp a copy before its parent where dates are given to the minute", () => {
    for (const { articles } of make("given")) {
      const stamps = new Map(articles.map(({ article }) => [article.id, article.publishedAt!]));
      for (const { article, parents } of articles)
        for (const parent of parents) {
          const [own, theirs] = [article.publishedAt!, stamps.get(parent)];
          if (theirs?.includes("T") && own.includes("T")) expect(own > theirs).toBe(true);
        }
    }
  });

  it("count as shared what both texts hold, and nothing between independent reports", () => {
    let [ancestors, siblings, independent] = [0, 0, 0];
    for (const { articles, pairs } of make("given")) {
      const textOf = new Map(articles.map(({ article }) => [article.id, article.text]));
      for (const { a, b, relation, shared, source, via } of pairs) {
        const common = sharedWords(textOf.get(a)!, textOf.get(b)!);
        if (relation === "independent") {
          independent++;
          expect(shared).toBe(0);
          expect(common).toBeLessThan(80);
        } else if (shared > 800) expect(common).toBeGreaterThan(80);
        if (relation === "ancestor") ancestors++;
        if (relation === "siblings") siblings++;
        expect(source !== null).toBe(relation === "ancestor");
        expect(via !== null).toBe(relation === "siblings");
      }
    }
    expect(Math.min(ancestors, siblings, independent)).toBeGreaterThan(5);
  });

  it("are made of disjoint stories in the two parts of a corpus, a day apart", () => {
    const { first, second } = partByTime(STORIES, 0.5);
    const latest = Math.max(...first.map(({ time }) => time));
    expect(Math.min(...second.map(({ time }) => time)) - latest).toBeGreaterThan(1440);
    expect(first.length + second.length).toBeLessThan(STORIES.length);
  });

  it("are refused where there are too few stories", () => {
    expect(() => [...makeCascades(STORIES.slice(0, 20), { seed: 1, count: 10, dates: "given" })]).toThrow(RangeError);
  });
});

/** Words in runs of six that both texts hold. */
function sharedWords(a: string, b: string): number {
  const runs = (text: string): string[] => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.map((_, i) => words.slice(i, i + 6).join(" "));
  };
  const theirs = new Set(runs(b));
  return runs(a).filter((run) => theirs.has(run)).length;
}
