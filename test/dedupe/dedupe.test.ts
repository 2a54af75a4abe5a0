import { describe, expect, it } from "vitest";
import type { Article } from "../../src/base/index.ts";
import { dedupe, type DedupeResult } from "../../src/dedupe/index.ts";
import { createFingerprinter } from "../../src/minhash/index.ts";
import { resemblance, shingleSet } from "../../src/shingle/index.ts";
import { edited, groups, prose, shuffled, sourceOf } from "./corpus.ts";

/** Stories with one to four edited copies each, and some that have none. */
function corpus(stories: number): Article[] {
  const articles: Article[] = [];
  for (let story = 0; story < stories; story++) {
    const words = prose(story + 1, 120);
    for (let copy = 0; copy <= story % 5; copy++) {
      const text = edited(words, story * 10 + copy, copy === 0 ? 0 : 0.03).join(" ");
      articles.push({ id: `s${story}c${copy}`, text: `${text} end${copy}`, publishedAt: `2024-01-0${5 - copy}` });
    }
  }
  return articles;
}

describe("dedupe", () => {
  it("puts copies together and tells their exact resemblance to the representative", async () => {
    const articles = corpus(40);
    const result = await dedupe(sourceOf(articles));
    expect(groups(result).sort()).toEqual(
      Array.from({ length: 40 }, (_, story) =>
        Array.from({ length: (story % 5) + 1 }, (_, copy) => `s${story}c${copy}`),
      )
        .filter(({ length }) => length > 1)
        .sort(),
    );
    const fingerprinter = createFingerprinter();
    const setOf = (id: string) => shingleSet(fingerprinter.shingles(articles.find((one) => one.id === id)!.text));
    for (const { representative, members, size, cluster } of result.clusters) {
      expect(size).toBe(members.length);
      expect(members[0]).toEqual({ id: representative, estimated: 1, resemblance: 1 });
      expect(cluster).toBe(members.map(({ id }) => id).sort()[0]);
      for (const { id, resemblance: told, estimated } of members) {
        const exact = resemblance(setOf(id), setOf(representative));
        expect(told).toBeCloseTo(exact, 4);
        expect(Math.abs(estimated - exact)).toBeLessThan(0.2);
      }
    }
  });

  it("finds the same clusters in the same order whatever the order of the articles", async () => {
    const articles = corpus(60);
    const first = await dedupe(sourceOf(articles));
    for (const seed of [1, 2, 3]) {
      const other = await dedupe(sourceOf(shuffled(articles, seed)));
      expect(other.clusters).toEqual(first.clusters);
    }
  });

  it("orders clusters by size, then by name", async () => {
    const { clusters } = await dedupe(sourceOf(corpus(20)));
    const keys = clusters.map(({ size, cluster }) => `${String(99 - size)} ${cluster}`);
    expect(keys).toEqual([...keys].sort());
  });

  it("keeps the earliest, the longest or the first, and the lowest id among equals", async () => {
    const text = prose(1, 80).join(" ");
    const articles: Article[] = [
      { id: "undated", text },
      { id: "late", text: `${text} and more`, publishedAt: "2024-05-02T00:30:00+02:00" },
      { id: "day", text, publishedAt: "2024-05-02" },
      { id: "b-day", text, publishedAt: "2024-05-02T00:00:00Z" },
    ];
    const kept = async (keep: "earliest" | "longest" | "first"): Promise<string[]> => {
      const result = await dedupe(sourceOf(articles), { keep });
      expect(result.clusters).toHaveLength(1);
      expect(result.clusters[0]!.cluster).toBe("b-day");
      return [
        result.clusters[0]!.representative,
        ...articles.filter((_, index) => result.isKept(index)).map(({ id }) => id),
      ];
    };
    expect(await kept("earliest")).toEqual(["late", "late"]); // 22:30 UTC of the day before
    expect(await kept("longest")).toEqual(["late", "late"]);
    expect(await kept("first")).toEqual(["undated", "undated"]);
    articles[1] = { id: "late", text, publishedAt: "2024-05-03" };
    expect(await kept("earliest")).toEqual(["b-day", "b-day"]);
    expect(await kept("longest")).toEqual(["b-day", "b-day"]);
  });

  it("takes texts shorter than a shingle whole, and puts texts without a word nowhere", async () => {
    const articles = ["Rain.", "rain", "Rain today.", "…", "", "!", "Rain today"].map((text, i) => ({
      id: `${i}`,
      text,
    }));
    const result = await dedupe(sourceOf(articles));
    expect(groups(result)).toEqual([
      ["0", "1"],
      ["2", "6"],
    ]);
    expect(articles.map((_, index) => result.isKept(index))).toEqual([true, false, true, true, true, true, false]);
  });

  it("does not let a chain join what is unlike", async () => {
    const chain = Array.from({ length: 12 }, (_, i) => ({
      id: `c${String(i).padStart(2, "0")}`,
      text: prose(5, 400)
        .slice(i * 25, i * 25 + 100)
        .join(" "),
    }));
    const { clusters } = await dedupe(sourceOf(chain));
    expect(clusters.length).toBeGreaterThan(1);
    for (const { size } of clusters) expect(size).toBeLessThanOrEqual(3);
  });

  it("reads once without verifying, twice with it, and once where there is nothing to verify", async () => {
    const copies = sourceOf(corpus(5));
    const result = await dedupe(copies, { verify: false });
    expect(copies.readings()).toBe(1);
    expect(result.clusters.flatMap(({ members }) => members.slice(1)).every((one) => one.resemblance === null)).toBe(
      true,
    );
    const verified = sourceOf(corpus(5));
    await dedupe(verified);
    expect(verified.readings()).toBe(2);
    const alone = sourceOf([{ id: "a", text: prose(1, 50).join(" ") }]);
    await dedupe(alone);
    expect(alone.readings()).toBe(1);
  });

  it("judges by the sizes of the sets where it does not verify: short texts are mistaken less than by equal slots", async () => {
    // Two texts of 24 words, the first 4 to 9 of them others: of 20 shingles 16 to 11 are shared, resemblances from 0.67 to 0.38.
    const articles = Array.from({ length: 1200 }, (_, i) => {
      const words = prose(i >> 1, 24);
      if (i % 2 === 1) for (let k = 0; k < 4 + ((i >> 1) % 6); k++) words[k] = `x${i}k${k}`;
      return { id: `a${i}`, text: words.join(" ") };
    });
    const pairsOf = ({ clusters }: DedupeResult): Set<string> => new Set(clusters.map(({ cluster }) => cluster));
    const truth = pairsOf(await dedupe(sourceOf(articles)));
    const estimated = pairsOf(await dedupe(sourceOf(articles), { verify: false }));
    const mistaken = (found: ReadonlySet<string>): number =>
      [...truth].filter((name) => !found.has(name)).length + [...found].filter((name) => !truth.has(name)).length;
    const fingerprinter = createFingerprinter();
    const bySlots = new Set<string>();
    for (let i = 0; i < articles.length; i += 2) {
      const [a, b] = [fingerprinter.sign(articles[i]!.text).values, fingerprinter.sign(articles[i + 1]!.text).values];
      if (a.filter((slot, k) => slot === b[k]).length >= 64) bySlots.add(articles[i]!.id);
    }
    expect(truth.size).toBeGreaterThan(100);
    expect(mistaken(bySlots)).toBeGreaterThan(8);
    expect(mistaken(estimated)).toBeLessThan(0.6 * mistaken(bySlots));
  });

  it("hands out the second reading in order, and reports articles that did not come again", async () => {
    const articles = corpus(4);
    const met: string[] = [];
    const onSecondReading = ({ id }: Article, index: number): void => void met.push(`${index} ${id}`);
    const result = await dedupe(sourceOf(articles), { verify: false, onSecondReading });
    expect(met).toEqual(articles.map(({ id }, index) => `${index} ${id}`));
    expect(result.problems).toEqual([]);
    let readings = 0;
    const read = (): Article[] => (readings++ === 0 ? articles : articles.slice(0, -1));
    const changed = await dedupe({ read });
    expect(changed.problems).toMatchObject([{ code: "unreadable-input" }]);
    expect(groups(changed)).toEqual(groups(await dedupe(sourceOf(articles))));
  });

  it("compares paragraphs with --unit paragraph, and says where they stand", async () => {
    const shared = prose(9, 40).join(" ");
    const articles = [
      { id: "a", text: `${prose(1, 30).join(" ")}.\n\n${shared}.` },
      { id: "b", text: `${shared}.\n\n${prose(2, 30).join(" ")}.` },
    ];
    const { clusters, units } = await dedupe(sourceOf(articles), { unit: "paragraph" });
    expect(units).toBe(4);
    expect(clusters).toHaveLength(1);
    const [a, b] = clusters[0]!.members;
    expect(articles[0]!.text.slice(a!.start, a!.end)).toBe(`${shared}.`);
    expect(articles[1]!.text.slice(b!.start, b!.end)).toBe(`${shared}.`);
    expect(b).toMatchObject({ article: "b", id: `b:0-${shared.length + 1}`, resemblance: 1 });
    expect(await dedupe(sourceOf(articles))).toMatchObject({ clusters: [] });
  });

  it("leaves furniture and bylines out of the paragraphs, and says how many", async () => {
    const page = (seed: number): string =>
      `By Jane Roe\n\n${prose(seed, 30).join(" ")}.\n\nMore on this topic\n\nAll rights reserved.`;
    const articles = Array.from({ length: 20 }, (_, i) => ({ id: `a${i}`, text: page(i + 1) }));
    const { clusters, units, limits } = await dedupe(sourceOf(articles), { unit: "paragraph" });
    expect(clusters).toEqual([]);
    expect(units).toBe(20);
    expect(limits).toMatchObject([{ limit: "furniture", value: 60 }]);
  });

  it("keeps ids as they are, lone surrogates and marks at the beginning included", async () => {
    const ids = ["\ud800", "\udc00x", "\ufeffa", "", "__proto__", "é".repeat(700_000), "z"];
    const text = prose(3, 30).join(" ");
    const { clusters } = await dedupe(sourceOf(ids.map((id) => ({ id, text }))));
    expect(clusters[0]!.members.map(({ id }) => id).sort()).toEqual([...ids].sort());
    // Without lone surrogates ids are compared as bytes, whose order is not that of code units everywhere.
    const orderly = ["\u{1f600}", "\ufb01", "ab", "a", "é", "\ue000b", "\u{10000}a", "z", "\ud7ff"];
    const ordered = await dedupe(sourceOf(orderly.map((id) => ({ id, text }))), { keep: "earliest" });
    expect(ordered.clusters[0]!.members.map(({ id }) => id)).toEqual([...orderly].sort());
  });

  it("refuses unknown and wrong options by name", async () => {
    await expect(dedupe(sourceOf([]), { treshold: 1 } as never)).rejects.toThrow(/dedupe has no option "treshold"/);
    await expect(dedupe(sourceOf([]), { threshold: 2 })).rejects.toThrow(/threshold must be/);
    await expect(dedupe(sourceOf([]), { keep: "last" as never })).rejects.toThrow(/keep must be one of/);
    await expect(dedupe(sourceOf([]), { verify: 1 as never })).rejects.toThrow(/verify must be/);
  });
});
