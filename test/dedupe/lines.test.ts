import { describe, expect, it } from "vitest";
import type { Article, Problem } from "../../src/base/index.ts";
import { dedupe, type DedupeResult, type DedupeSource } from "../../src/dedupe/index.ts";
import { readArticles, readSourceBlocks, type Source } from "../../src/ingest/index.ts";
import { edited, prose, shuffled } from "./corpus.ts";

const encoder = new TextEncoder();

function sourceNamed(name: string, text: string): Source {
  return {
    name,
    bytes: (async function* () {
      yield encoder.encode(text);
    })(),
  };
}

/** The same inputs as articles, and as unread lines. Each reading may give other texts. */
function inputs(readings: readonly (readonly string[])[]): {
  readonly asArticles: DedupeSource;
  readonly asLines: DedupeSource;
  readonly problems: Problem[];
} {
  const problems: Problem[] = [];
  const named = (texts: readonly string[]): Source[] => texts.map((text, i) => sourceNamed(`wire${i}.jsonl`, text));
  const next = (): (() => readonly string[]) => {
    let reading = 0;
    return () => readings[Math.min(reading++, readings.length - 1)]!;
  };
  const [forArticles, forLines] = [next(), next()];
  return {
    problems,
    asArticles: {
      read: () => readArticles(named(forArticles()), { onProblem: (problem) => problems.push(problem) }),
    },
    asLines: {
      read: () => {
        throw new Error("whole articles were asked for");
      },
      async *readBlocks() {
        for (const source of named(forLines())) yield* readSourceBlocks(source);
      },
    },
  };
}

/** Copies, dates, and records that only the slow way takes; the file is larger than a block. */
function records(): object[] {
  const found: object[] = [];
  for (let story = 0; story < 400; story++) {
    const words = prose(story, 60 + (story % 90));
    for (let copy = 0; copy <= story % 3; copy++) {
      const text = edited(words, story * 10 + copy, 0.02).join(" ");
      const id = story % 40 === 7 ? "again" : `s${story}-${copy}`;
      if (story % 50 === 1) found.push({ uri: id, body: `${text} 東京 e\u0301`, date: "yesterday" });
      else if (story % 50 === 2) found.push({ text, title: "no id" });
      else found.push({ id, text, date: `2024-01-${String(1 + ((story + copy) % 28)).padStart(2, "0")}` });
    }
  }
  return found;
}

function lines(some: readonly object[]): string {
  return some.map((record) => `${JSON.stringify(record)}\n`).join("");
}

function told({ clusters, articles, units, limits }: DedupeResult): object {
  return { clusters, articles, units, limits };
}

describe("lines that dedupe reads itself", () => {
  const all = records();
  const texts = [lines(all.slice(0, 500)), `${lines(all.slice(500))}{broken\n`];

  it("give the clusters and the problems that their articles give", async () => {
    expect(texts[0]!.length).toBeGreaterThan(1 << 18);
    const { asArticles, asLines, problems } = inputs([texts]);
    const expected = await dedupe(asArticles);
    const found = await dedupe(asLines);
    expect(expected.clusters.length).toBeGreaterThan(200);
    expect(told(found)).toEqual(told(expected));
    const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    const byMessage = (x: Problem, y: Problem): number => (x.message < y.message ? -1 : 1);
    expect([...found.problems].sort(byMessage)).toEqual([...once.values()].sort(byMessage));
    expect(new Set(found.problems.map(({ code }) => code))).toEqual(
      new Set(["duplicate-id", "missing-id", "invalid-date", "malformed-json"]),
    );
  });

  it("give the same clusters in any order", async () => {
    const unique = all.filter((record) => "id" in record && record.id !== "again");
    const { clusters } = await dedupe(inputs([[lines(unique)]]).asLines);
    const other = await dedupe(inputs([[lines(shuffled(unique, 1))]]).asLines);
    expect(other.clusters).toEqual(clusters);
  });

  it("that are others when they come again are told, and judged by their estimate", async () => {
    const { asArticles } = inputs([texts]);
    const expected = await dedupe(asArticles);
    const moved = texts[0]!.replace('"s4-0"', '"x4-0"');
    for (const second of [[moved, texts[1]!], [texts[0]!], [`${texts[0]!}\n`, texts[1]!], []]) {
      const { problems, clusters } = await dedupe(inputs([texts, second]).asLines);
      const changed = problems.filter(({ code }) => code === "unreadable-input");
      expect(changed).toHaveLength(1);
      expect(changed[0]!.message).toContain("changed while it was read");
      expect(clusters.flatMap(({ members }) => members).some(({ resemblance }) => resemblance === null)).toBe(true);
      expect(Math.abs(clusters.length - expected.clusters.length)).toBeLessThan(20);
    }
  });

  it("stand beside articles of other formats, in the order of the input", async () => {
    const story = prose(3000, 80);
    const article = (id: string, seed: number): Article => ({ id, text: edited(story, seed, 0.02).join(" ") });
    const block = lines([article("line-1", 1), article("line-2", 2)]);
    const source: DedupeSource = {
      read: () => [],
      async *readBlocks() {
        yield article("first", 3);
        yield* readSourceBlocks(sourceNamed("a.jsonl", block));
        yield article("line-2", 4);
        yield* readSourceBlocks(sourceNamed("b.jsonl", lines([article("last", 5)])));
      },
    };
    const { clusters, problems, isKept } = await dedupe(source, { keep: "first" });
    expect(clusters).toHaveLength(1);
    expect(clusters[0]!.members.map(({ id }) => id)).toEqual(["first", "last", "line-1", "line-2", "line-2#2"]);
    expect(clusters[0]!.members.every(({ resemblance }) => resemblance !== null)).toBe(true);
    expect(problems.map(({ code }) => code)).toEqual(["duplicate-id"]);
    expect([0, 1, 2, 3, 4].map(isKept)).toEqual([true, false, false, false, false]);
  });

  it("are not asked for where the articles themselves are wanted", async () => {
    const { asArticles } = inputs([texts]);
    const source: DedupeSource = {
      read: () => asArticles.read(),
      readBlocks: () => {
        throw new Error("lines were asked for");
      },
    };
    let met = 0;
    await dedupe(source, { verify: false, onSecondReading: () => void met++ });
    expect(met).toBeGreaterThan(700);
    await dedupe(source, { unit: "paragraph", verify: false });
  });
});
