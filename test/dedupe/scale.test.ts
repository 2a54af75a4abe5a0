import { describe, expect, it } from "vitest";
import { generateArticles } from "../../bench/corpora/articles.ts";
import type { Article } from "../../src/base/index.ts";
import { dedupe } from "../../src/dedupe/index.ts";
import { createFingerprinter } from "../../src/minhash/index.ts";
import { resemblance, shingleSet, type ShingleSet } from "../../src/shingle/index.ts";
import { edited, prose, sourceOf } from "./corpus.ts";

const STORY = prose(1, 200);

/** `count` edited copies of one story among `count` other articles. */
function copies(count: number, chance: number = 0.01): Article[] {
  return Array.from({ length: count }, (_, i) => [
    { id: `copy-${i}`, text: edited(STORY, i + 1, chance).join(" ") },
    { id: `other-${i}`, text: prose(i + 1000, 60).join(" ") },
  ]).flat();
}

describe("the most-copied story", () => {
  it("comes out as one cluster of 5,000", async () => {
    const { clusters, limits } = await dedupe(sourceOf(copies(5000)));
    expect(clusters.map(({ size }) => size)).toEqual([5000]);
    expect(clusters[0]!.members.every(({ id }) => id.startsWith("copy-"))).toBe(true);
    expect(clusters[0]!.members.every((member) => member.resemblance! > 0.5)).toBe(true);
    expect(limits).toMatchObject([{ limit: "bucket-cap", value: 64 }]);
  });

  it("does not lose a copy that is less like the other copies than like the story", async () => {
    const articles = copies(3000, 0.03);
    const { clusters } = await dedupe(sourceOf(articles));
    const fingerprinter = createFingerprinter();
    const story = shingleSet(fingerprinter.shingles(STORY.join(" ")));
    const like = articles.filter(({ text }) => resemblance(shingleSet(fingerprinter.shingles(text)), story) >= 0.5);
    const members = new Set(clusters[0]!.members.map(({ id }) => id));
    // The story as it was is among them thanks to three copies without an edit.
    const lost = like.filter(({ id }) => !members.has(id));
    expect(like.length).toBeGreaterThan(2000);
    expect(lost.length / like.length).toBeLessThan(0.05);
  });

  it("takes time that grows with the copies, not with their square", async () => {
    const cpu = async (count: number): Promise<number> => {
      const source = sourceOf(copies(count));
      const begun = process.cpuUsage();
      await dedupe(source);
      const { user, system } = process.cpuUsage(begun);
      return user + system;
    };
    await cpu(1000);
    const small = Math.min(await cpu(1000), await cpu(1000));
    const large = await cpu(8000);
    // Linear would be 8, quadratic 64. Processor time, since the machine may be busy; threads of the runtime count, hence the room.
    expect(large / small).toBeLessThan(20);
  });
});

describe("20,000 generated articles", () => {
  it("recall of the labelled copies at the threshold is at least 0.95, and no pair of strangers is joined", async () => {
    const articles = [...generateArticles(20_000)];
    const numbers = new Map(articles.map(({ id }, number) => [id, number]));
    const { clusters } = await dedupe(sourceOf(articles));
    const clusterOf = new Map<number, string>();
    for (const { cluster, members } of clusters) for (const { id } of members) clusterOf.set(numbers.get(id)!, cluster);

    const fingerprinter = createFingerprinter();
    const setOf = (number: number): ShingleSet => shingleSet(fingerprinter.shingles(articles[number]!.text));
    let near = 0;
    let found = 0;
    const labelled = articles.flatMap(({ copyOf }, number) => (copyOf < 0 ? [] : [[number, copyOf] as const]));
    for (const [copy, original] of labelled) {
      if (resemblance(setOf(copy), setOf(original)) < 0.5) continue;
      near++;
      if (clusterOf.has(copy) && clusterOf.get(copy) === clusterOf.get(original)) found++;
    }
    expect(near).toBeGreaterThan(2000);
    expect(found / near).toBeGreaterThanOrEqual(0.95);

    // Copies of one original, at whatever remove, are no strangers.
    const rootOf = (number: number): number => {
      let at = number;
      while (articles[at]!.copyOf >= 0) at = articles[at]!.copyOf;
      return at;
    };
    for (const { members } of clusters) expect(new Set(members.map(({ id }) => rootOf(numbers.get(id)!))).size).toBe(1);
  }, 120_000);
});
