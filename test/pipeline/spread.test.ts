/** Boilerplate and syndication, told apart in whole corpora. */
import { describe, expect, it } from "vitest";
import { audit, type Article, type Findings } from "../../src/index.ts";
import { newsParagraphs } from "../support/newsroom.ts";

const SIGN_OFF =
  "Subscribers of the Marl Courier receive a printed edition every Saturday; complaints about delivery go to the circulation desk in Tanner Street, which is staffed from eight until noon.";

function day(number: number): string {
  return new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
}

/** 200 articles of one paper under which the same line stands. */
const COURIER: readonly Article[] = Array.from({ length: 200 }, (_, n) => ({
  id: `courier${String(n).padStart(3, "0")}`,
  text: [...newsParagraphs(n), SIGN_OFF].join("\n\n"),
  outlet: "Marl Courier",
  publishedAt: day(n),
}));

/** One story that 300 outlets ran within three days: two thirds whole, the others three of its paragraphs in a report of their own. */
const STORY = newsParagraphs(5000);
const SYNDICATED: readonly Article[] = Array.from({ length: 300 }, (_, n) => ({
  id: `story${String(n).padStart(3, "0")}`,
  text: (n % 3 === 0
    ? [...STORY.slice(0, 3), ...newsParagraphs(6000 + n, 5)]
    : [...STORY, ...newsParagraphs(6000 + n, 1)]
  ).join("\n\n"),
  outlet: `Outlet ${n}`,
  publishedAt: day(40 + (n % 3)),
}));

const without = (articles: readonly Article[], ...fields: readonly ("outlet" | "publishedAt")[]): Article[] =>
  articles.map((article) => ({ ...article, ...Object.fromEntries(fields.map((field) => [field, undefined])) }));
const labels = (findings: Findings): string[] =>
  [...new Set(findings.pairs.flatMap(({ passages }) => passages.map(({ spread }) => spread?.label ?? "none")))].sort();

describe("a line under every article of an outlet", () => {
  it("is boilerplate, in the articles and in their pairs, and nobody copied anybody", async () => {
    const findings = await audit(COURIER);
    expect(findings.families).toEqual([]);
    expect(labels(findings)).toEqual(["boilerplate"]);
    // Labelled, not deleted: the pairs and the passage are there.
    expect(findings.pairs.length).toBeGreaterThan(COURIER.length);
    expect(findings.pairs[0]).toMatchObject({
      relation: "unrelated",
      credit: "not-applicable",
      coverage: { a: 0, b: 0 },
    });
    expect(findings.pairs[0]!.passages[0]!.spread).toMatchObject({ articles: 200, outlets: 1, days: 200 });
    for (const { text, boilerplate = [] } of findings.articles) {
      expect(boilerplate).toHaveLength(1);
      expect(text!.slice(boilerplate[0]!.start, boilerplate[0]!.end)).toBe(SIGN_OFF.slice(0, -1));
    }
    const [courier] = findings.outlets;
    expect(courier).toMatchObject({ articles: 200, original: 200, derived: 0, ownRepeat: 0 });
    expect(courier!.words!.boilerplate).toBeGreaterThan(200 * 20);
  }, 60_000);

  it.each([["publishedAt"], ["outlet"], ["outlet", "publishedAt"]] as const)(
    "is not called boilerplate without %s, and still nobody copied anybody",
    async (...fields) => {
      const findings = await audit(without(COURIER.slice(0, 80), ...fields));
      expect(findings.pairs.length).toBeGreaterThan(80);
      expect(findings.families).toEqual([]);
      expect(labels(findings)).toEqual(["undecided"]);
      expect(findings.articles.every(({ boilerplate }) => boilerplate === undefined)).toBe(true);
    },
    60_000,
  );

  it("does not hide what one of the articles copied from another outlet", async () => {
    const copied = newsParagraphs(9000);
    const findings = await audit([
      ...COURIER.slice(0, 60),
      { id: "wire", text: copied.join("\n\n"), outlet: "Wire", publishedAt: day(3) },
      {
        id: "taken",
        text: [...copied.slice(0, 3), ...newsParagraphs(9001, 3), SIGN_OFF].join("\n\n"),
        outlet: "Marl Courier",
        publishedAt: day(4),
      },
    ]);
    expect(findings.families).toMatchObject([{ articles: ["taken", "wire"] }]);
  }, 60_000);
});

describe("a story that three hundred outlets ran", () => {
  it("is syndication and one family, however little of it some of them took", async () => {
    const findings = await audit([...SYNDICATED, ...COURIER.slice(0, 40)]);
    const [family] = findings.families;
    expect(findings.families).toHaveLength(1);
    expect(family!.articles).toHaveLength(300);
    const shared = findings.pairs.filter(({ a }) => a.startsWith("story"));
    expect(shared.every(({ relation }) => relation !== "unrelated" && relation !== "same-event")).toBe(true);
    expect(new Set(shared.flatMap(({ passages }) => passages.map(({ spread }) => spread?.label)))).toEqual(
      new Set(["syndication"]),
    );
    expect(findings.stories![0]).toMatchObject({ link: "copied-text", outlets: 300 });
    expect(findings.stories![0]!.origins).toHaveLength(1);
  }, 60_000);

  it.each([["publishedAt"], ["outlet"], ["outlet", "publishedAt"]] as const)(
    "is one family without %s too; what it is stays undecided",
    async (...fields) => {
      const findings = await audit(without([...SYNDICATED.slice(0, 90), ...COURIER.slice(0, 10)], ...fields));
      expect(findings.families).toHaveLength(1);
      expect(findings.families[0]!.articles).toHaveLength(90);
      expect(labels(findings)).toEqual(["undecided"]);
    },
    60_000,
  );
});
