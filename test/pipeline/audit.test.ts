import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit, compare, Corpus, type Article } from "../../src/index.ts";
import { parseFindings } from "../../src/findings/index.ts";
import { VERSION } from "../../src/base/index.ts";
import manifest from "../../package.json" with { type: "json" };

const WIRE =
  "The last ferry to the island was cancelled on Friday after engineers found cracks in the loading ramp, the harbour board said. " +
  "Some four hundred passengers spent the night in the terminal, where volunteers handed out soup and blankets until morning.";
const OTHER =
  "A committee of farmers met in the capital to discuss the price of barley. No decision was taken, and the talks will go on next month.";

function article(id: string, text: string, more: Partial<Article> = {}): Article {
  return { id, text, ...more };
}

describe("audit", () => {
  it("lists every pair up to fifty articles and only those that share text beyond", async () => {
    const few = await audit([article("a", WIRE), article("b", WIRE), article("c", OTHER)]);
    expect(few.pairs.map((pair) => [pair.a, pair.b, pair.relation])).toEqual([
      ["a", "b", "duplicate"],
      ["a", "c", "unrelated"],
      ["b", "c", "unrelated"],
    ]);
    const noise = Array.from({ length: 60 }, (_, n) =>
      article(`n${n}`, `${OTHER} Paragraph number ${n} ends it.`.split(" ").reverse().join(" ")),
    );
    const many = await audit([...noise, article("x", WIRE), article("y", `${OTHER}\n\n${WIRE}`)], { allPairs: false });
    expect(many.pairs.map((pair) => pair.a + pair.b)).toContain("xy");
    expect(many.pairs.every((pair) => pair.passages.length > 0)).toBe(true);
  });

  it("finds one copied sentence among hundreds of articles", async () => {
    const words =
      "harbour ferry barley price night board island engineer ramp crack soup blanket talk month farmer capital volunteer passenger".split(
        " ",
      );
    const filler = (seed: number): string => {
      let state = seed * 2654435761;
      return Array.from(
        { length: 300 },
        () => words[(state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % words.length],
      ).join(" ");
    };
    const crowd = Array.from({ length: 200 }, (_, n) => article(`crowd${n}`, filler(n + 1)));
    const sentence =
      "Divers who went down at first light brought up the bronze bell of a steamer that nobody had missed since the war.";
    const findings = await audit([
      ...crowd,
      article("one", `${filler(901)}. ${sentence} ${filler(902)}`),
      article("two", `${filler(903)}. ${sentence} ${filler(904)}`),
    ]);
    const pair = findings.pairs.find((one) => one.a === "one" && one.b === "two");
    expect(pair?.passages).toHaveLength(1);
    const { start, end } = pair!.passages[0]!.a;
    expect(findings.articles.find((one) => one.id === "one")!.text!.slice(start, end)).toBe(sentence);
  });

  it("does not lose the story that three hundred outlets ran", async () => {
    const outlets = Array.from({ length: 300 }, (_, n) =>
      article(`outlet${n}`, `${WIRE}\n\nLocal line number ${n}.`, { outlet: `Outlet ${n}` }),
    );
    const findings = await audit([...outlets, article("stranger", OTHER)]);
    const family = findings.families.find((one) => one.articles.length > 1);
    expect(family?.articles).toHaveLength(300);
    expect(findings.limits.map((limit) => limit.limit)).toContain("bucket-cap");
    // Linear, not the 44,850 pairs of all with all.
    expect(findings.pairs.length).toBeLessThan(300 * 40);
  });

  it("renames the later of two articles with one id, reports it, and does so for any order", async () => {
    const articles = [article("same", WIRE), article("same", OTHER), article("same#2", OTHER)];
    const findings = await audit(articles);
    expect(findings.articles.map((one) => one.id)).toEqual(["same", "same#2", "same#3"]);
    expect(findings.problems).toMatchObject([{ code: "duplicate-id", input: "same" }]);
    expect(await audit([...articles].reverse())).toEqual(findings);
  });

  it("reports records without id or text and goes on with the others", async () => {
    const findings = await audit([
      { text: WIRE },
      { id: "empty" },
      { id: 7, text: WIRE },
      article("good", OTHER),
    ] as never);
    expect(findings.articles.map((one) => one.id)).toEqual(["articles[0]", "articles[2]", "good"]);
    expect(findings.problems.map((problem) => [problem.code, problem.input])).toEqual([
      ["missing-id", "articles[0]"],
      ["missing-text", "articles[1]"],
      ["missing-id", "articles[2]"],
    ]);
  });

  it("compares with the reference and not inside it", async () => {
    const findings = await audit([article("new", WIRE)], { reference: [article("old1", WIRE), article("old2", WIRE)] });
    expect(findings.pairs.map((pair) => pair.a + pair.b).sort()).toEqual(["newold1", "newold2"]);
  });

  it("takes hostile ids and texts as they are", async () => {
    const ids = ["__proto__", "constructor", "toString", "hasOwnProperty", ""];
    const findings = await audit(ids.map((id) => article(id, WIRE)));
    expect(findings.articles.map((one) => one.id)).toEqual([...ids].sort());
    expect(findings.families[0]!.articles).toHaveLength(5);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("calls two texts of one repeated word duplicates, in bounded time", async () => {
    const findings = await audit([
      article("a", "buffalo ".repeat(40_000)),
      article("b", "buffalo ".repeat(40_000)),
      article("c", "buffalo ".repeat(38_000)),
    ]);
    expect(findings.pairs[0]!.relation).toBe("duplicate");
    expect(findings.limits.some((limit) => limit.limit === "seed-growth")).toBe(true);
  }, 20_000);

  it("analyzes an article beyond the limit up to its last whole paragraph and says so", async () => {
    const long = Array.from({ length: 40 }, () => WIRE).join("\n\n");
    const findings = await audit([article("long", long)], { maxArticleLength: 2000 });
    expect(findings.limits).toMatchObject([
      { limit: "max-article-length", value: 2000, where: expect.stringContaining("long") },
    ]);
    const last = findings.articles[0]!.blocks.at(-1)!;
    expect(long.slice(last.start, last.end)).toBe(WIRE);
  });

  it("gives findings that parse, for arbitrary articles in any order", async () => {
    const anyArticle = fc.record({
      id: fc.string({ unit: "binary", maxLength: 6 }),
      text: fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(WIRE, OTHER, `${WIRE}\n\n${OTHER}`)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyArticle, { maxLength: 5 }), async (articles) => {
        const findings = await audit(articles);
        expect(parseFindings(JSON.stringify(findings))).toBeDefined();
        expect(await audit([...articles].reverse())).toEqual(findings);
      }),
      { numRuns: 60, seed: 20 },
    );
  });

  it("refuses wrong options with their names", async () => {
    await expect(audit([], { threshhold: 1 } as never)).rejects.toThrow(/no option "threshhold"/);
    await expect(audit([], { threshold: 2 })).rejects.toThrow(RangeError);
    await expect(audit([], { shingleSize: "5" } as never)).rejects.toThrow(/shingleSize/);
    await expect(audit(["text"] as never)).rejects.toThrow(/articles\[0\] must be an article/);
    await expect(audit(undefined as never)).rejects.toThrow(/articles must be an iterable/);
  });

  it("states the parameters and the package's version", async () => {
    const findings = await audit([article("a", WIRE)], { shingleSize: 4 });
    expect(findings.tool.version).toBe(manifest.version);
    expect(VERSION).toBe(manifest.version);
    expect(findings.parameters).toMatchObject({ shingleSize: 4, threshold: 0.5, recall: 0.95, stem: "english" });
  });
});

describe("compare", () => {
  it("keeps the order of its arguments and mirrors when they are swapped", () => {
    const copy = `${WIRE.split(". ")[0]}.\n\n${OTHER}`;
    const forth = compare(article("x", WIRE), article("y", copy));
    const back = compare(article("y", copy), article("x", WIRE));
    expect(forth.a).toBe("x");
    expect(back.a).toBe("y");
    expect(back.coverage).toEqual({ a: forth.coverage.b, b: forth.coverage.a });
    expect(back.passages.map(({ a, b }) => ({ a: b, b: a }))).toEqual(forth.passages.map(({ a, b }) => ({ a, b })));
  });

  it("calls a quotation that both share a shared quotation", () => {
    const quote =
      "“We will rebuild the ramp before the summer, and until then nobody will cross this water in a boat that I would not board myself,” she said.";
    const a = article(
      "a",
      `The harbour board met on Monday in the old customs house. ${quote} Members then left by the back door without taking questions.`,
    );
    const b = article(
      "b",
      `Passengers had waited all weekend for an answer. ${quote} Shops on the island report that bread is short and candles are shorter.`,
    );
    const pair = compare(a, b);
    expect(pair.relation).toBe("shared-quotation");
    expect(pair.credit).toBe("not-applicable");
    expect(pair.passages).toHaveLength(1);
  });

  it("takes the earlier article for the source when the text cannot tell, and nobody when the days overlap", () => {
    const later = compare(
      article("a", WIRE, { publishedAt: "2026-03-05T12:00:00Z" }),
      article("b", WIRE, { publishedAt: "2026-03-04T09:00:00Z" }),
    );
    expect(later.direction.source).toBe("b");
    const sameDay = compare(
      article("a", WIRE, { publishedAt: "2026-03-05" }),
      article("b", WIRE, { publishedAt: "2026-03-05T09:00:00Z" }),
    );
    expect(sameDay.direction).toMatchObject({ source: null, probability: 0.5 });
  });

  it("knows a credited copy from an uncredited and a miscredited one", () => {
    const source = article("source", WIRE, { outlet: "Reuters" });
    const credit = (line: string): string =>
      compare(source, article("copy", `${line}\n\n${WIRE}`, { outlet: "Island Mail", publishedAt: "2026-01-02" }), {})
        .credit;
    expect(credit("Ferry passengers spend the night in the terminal\n\nBy Reuters Staff")).toBe("credited");
    expect(credit("Ferry passengers spend the night in the terminal")).toBe("uncredited");
  });
});

describe("Corpus", () => {
  it("answers near-duplicates of an article that is not in it, and forgets what was removed", () => {
    const corpus = new Corpus();
    corpus.add(article("wire", WIRE));
    corpus.add(article("other", OTHER));
    const question = article("new", `${WIRE} One more sentence was added.`);
    expect(corpus.query(question)).toMatchObject([{ id: "wire" }]);
    expect(corpus.query(question)[0]!.containment.articleInQuery).toBeGreaterThan(0.9);
    expect(corpus.remove("wire")).toBe(true);
    expect(corpus.remove("wire")).toBe(false);
    expect(corpus.query(question)).toEqual([]);
    expect(() => corpus.add(article("other", WIRE))).toThrow(RangeError);
  });

  it("audits what is in it as audit does", async () => {
    const articles = [article("b", WIRE), article("a", OTHER), article("c", `${WIRE}\n\n${OTHER}`)];
    const corpus = new Corpus();
    for (const one of articles) corpus.add(one);
    expect(await corpus.audit()).toEqual(await audit(articles));
  });
});
