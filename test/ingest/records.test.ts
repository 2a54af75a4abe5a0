import { describe, expect, it } from "vitest";
import { normalizeDate, uniqueIds, jsonlReader } from "../../src/ingest/index.ts";
import type { Article, Problem } from "../../src/base/index.ts";
import { runReader, type Outcome } from "../contract/reader.ts";

const lines = (...records: unknown[]): Promise<Outcome> => {
  const text = records.map((record) => (typeof record === "string" ? record : JSON.stringify(record))).join("\n");
  return runReader(jsonlReader, "wire.jsonl", new TextEncoder().encode(text));
};

describe("the fields of a JSON record", () => {
  it.each([
    ["doc_id", "id"],
    ["uri", "id"],
    ["guid", "id"],
    ["series", "outlet"],
    ["source", "outlet"],
    ["outlet", "outlet"],
    ["content", "text"],
    ["body", "text"],
    ["headline", "title"],
    ["lang", "language"],
    ["url", "url"],
  ])("%s is read as %s", async (alias, field) => {
    const { articles, problems } = await lines({
      ...(field !== "id" && { id: "x" }),
      ...(field !== "text" && { text: "t" }),
      [alias]: "value",
    });
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({ [field]: "value" });
    expect(articles[0]).not.toHaveProperty("metadata");
  });

  it.each(["publishedAt", "date", "created", "datePublished", "firstCreated", "versionCreated"])(
    "%s is read as publishedAt",
    async (alias) => {
      const { articles } = await lines({ id: "x", text: "t", [alias]: "2014-08-24" });
      expect(articles).toEqual([{ id: "x", text: "t", publishedAt: "2014-08-24" }]);
    },
  );

  it("the canonical name wins, whatever the order, and the alias is kept in metadata", async () => {
    const { articles } = await lines({
      doc_id: "other",
      source: "Alias",
      id: "mine",
      outlet: "Ours",
      body: "b",
      text: "t",
    });
    expect(articles[0]).toMatchObject({ id: "mine", outlet: "Ours", text: "t" });
    expect({ ...articles[0]?.metadata }).toEqual({ doc_id: "other", source: "Alias", body: "b" });
  });

  it("an alias stands in for a canonical name without a usable value", async () => {
    const { articles, problems } = await lines({ id: null, guid: 12, text: "", body: "b", title: 5, headline: "h" });
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({ id: "12", text: "b", title: "h" });
    expect({ ...articles[0]?.metadata }).toEqual({ title: 5 });
  });

  it("takes ninjs bodies and headlines, the main one first, plain text before markup", async () => {
    const { articles } = await lines({
      uri: "urn:1",
      headlines: [
        { role: "short", value: "S" },
        { role: "main", value: "Main" },
      ],
      bodies: [
        { contenttype: "text/html", value: "<p>h</p>" },
        { contenttype: "text/plain", value: "plain" },
      ],
    });
    expect(articles[0]).toMatchObject({ id: "urn:1", title: "Main", text: "plain" });
    expect(articles[0]?.metadata?.["bodies"]).toHaveLength(1);
  });

  it("strips HTML where the content type says so, and only there", async () => {
    const html =
      "<p>One <b>bold</b> &amp; two</p><figure><figcaption>Cap</figcaption></figure><script>x()</script><p>Three</p>";
    const { articles } = await lines(
      { id: 1, bodies: [{ contenttype: "text/html; charset=utf-8", value: html }] },
      { id: 2, text: html },
    );
    expect(articles.map(({ text }) => text)).toEqual(["One bold & two\n\nCap\n\nThree", html]);
  });

  it("opens a metadata object, and loses neither of two fields of one name", async () => {
    const { articles } = await lines({ id: 1, text: "t", desk: "outer", metadata: { desk: "inner", n: 1 } });
    expect({ ...articles[0]?.metadata }).toEqual({ desk: "inner", n: 1, "desk#2": "outer" });
  });

  it("keeps __proto__ a plain name, as id and as field", async () => {
    const { articles, problems } = await lines(
      '{"id":"__proto__","text":"t","__proto__":{"polluted":1},"constructor":"c","metadata":{"__proto__":2}}',
    );
    expect(problems).toEqual([]);
    expect(articles[0]?.id).toBe("__proto__");
    const metadata = articles[0]?.metadata ?? {};
    expect(Object.getPrototypeOf(metadata)).toBe(null);
    expect(Object.keys(metadata).sort()).toEqual(["__proto__", "__proto__#2", "constructor"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("reads the fields of the record itself, not what objects inherit", async () => {
    const { problems } = await lines('{"__proto__":{"id":"x","text":"inherited"}}');
    expect(problems.map(({ code }) => code)).toEqual(["missing-text"]);
  });

  it("leaves out a field nested too deep for JSON.stringify and keeps the article", async () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const { articles, problems } = await lines(`{"id":1,"text":"t","deep":${deep},"flat":[1]}`);
    expect(JSON.stringify(articles)).toBe('[{"id":"1","text":"t","metadata":{"flat":[1]}}]');
    expect(problems).toMatchObject([{ code: "malformed-json", position: 1 }]);
  });

  it("keeps lone surrogates as they came", async () => {
    const { articles } = await lines('{"id":"\\ud800","text":"a \\udfff b"}');
    expect(articles[0]).toEqual({ id: "\ud800", text: "a \udfff b" });
  });

  it("never cuts a long text inside a surrogate pair", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ id: 1, text: "😀".repeat(10) }));
    const { articles } = await runReader(jsonlReader, "w.jsonl", bytes, 100, { maxArticleLength: 7 });
    expect(articles[0]?.text).toBe("😀😀😀");
  });

  it("cuts a long text after the last paragraph that fits", async () => {
    const text = "First paragraph.\r\n\r\nSecond one.\r\n\r\nThird paragraph is long.";
    const bytes = new TextEncoder().encode(JSON.stringify({ id: 1, text }));
    const { articles, problems } = await runReader(jsonlReader, "w.jsonl", bytes, 100, { maxArticleLength: 45 });
    expect(articles[0]?.text).toBe("First paragraph.\r\n\r\nSecond one.");
    expect(problems).toMatchObject([{ code: "article-too-large", position: 31 }]);
  });
});

describe("normalizeDate", () => {
  it.each([
    ["2014-08-24", "2014-08-24"],
    ["20140824", "2014-08-24"],
    [20140824, "2014-08-24"],
    ["2014-08-24T18:30:00Z", "2014-08-24T18:30:00Z"],
    ["2014-08-24 18:30", "2014-08-24T18:30:00Z"],
    ["2014-08-24T18:30:00.123456+0100", "2014-08-24T18:30:00.123+01:00"],
    ["20140824T183000Z", "2014-08-24T18:30:00Z"],
    ["2016-02-29", "2016-02-29"],
    ["Sun, 24 Aug 2014 18:30:00 +0100", "2014-08-24T18:30:00+01:00"],
    ["24 Aug 14 8:30 EST", "2014-08-24T08:30:00-05:00"],
    ["26-FEB-1987 15:01:01", "1987-02-26T15:01:01Z"],
    ["June 7, 2013", "2013-06-07"],
    ["Tuesday, Aug. 17, 2010", "2010-08-17"],
    ["September 1st, 2011, 6:37 PM EDT", "2011-09-01T18:37:00-04:00"],
    ["Mar 3 2015 at 12:05 a.m.", "2015-03-03T00:05:00Z"],
    ["Fri Mar 13 21:30:09 EST 2015", "2015-03-13T21:30:09-05:00"],
    ["2017-05-15T03:42-500", "2017-05-15T03:42:00-05:00"],
    [1408905000, "2014-08-24T18:30:00.000Z"],
    [1408905000000, "2014-08-24T18:30:00.000Z"],
    ["1408905000", "2014-08-24T18:30:00.000Z"],
  ])("reads %j as %s", (value, expected) => {
    expect(normalizeDate(value)).toBe(expected);
    expect(Number.isNaN(Date.parse(expected))).toBe(false);
  });

  it.each([
    "yesterday",
    "",
    "2014",
    "2014-08",
    "2014-13-01",
    "2015-02-29",
    "24/08/2014",
    "2014-08-24T25:00Z",
    "2014-08-24T10:00+99:00",
    "31 Foo 2014",
    "24 Aug 2014 10:00 XYZ",
    "May 2014",
    "June 31, 2013",
    "June 7, 2013 13:05 PM",
    "Page 7, 2013",
    2014,
    -1,
    NaN,
    Infinity,
    1e300,
    true,
    null,
    {},
    "9".repeat(10_000),
  ])("is undefined for %j", (value) => {
    expect(normalizeDate(value)).toBeUndefined();
  });
});

describe("uniqueIds", () => {
  const collect = async (ids: readonly string[]): Promise<{ ids: string[]; problems: Problem[] }> => {
    const problems: Problem[] = [];
    const found: string[] = [];
    const articles = ids.map((id): Article => ({ id, text: "t" }));
    for await (const article of uniqueIds(articles, (problem) => problems.push(problem))) found.push(article.id);
    return { ids: found, problems };
  };

  it("numbers the later ones and reports each", async () => {
    const { ids, problems } = await collect(["a", "b", "a", "a", "__proto__", "__proto__"]);
    expect(ids).toEqual(["a", "b", "a#2", "a#3", "__proto__", "__proto__#2"]);
    expect(problems.map(({ code, input }) => [code, input])).toEqual([
      ["duplicate-id", "a"],
      ["duplicate-id", "a"],
      ["duplicate-id", "__proto__"],
    ]);
  });

  it("passes over a number that an article already bears", async () => {
    expect((await collect(["a#2", "a", "a", "a#2", "a"])).ids).toEqual(["a#2", "a", "a#3", "a#2#2", "a#4"]);
  });

  it("stays linear for 200,000 articles of one id", async () => {
    const { ids } = await collect(Array<string>(200_000).fill("x"));
    expect(new Set(ids).size).toBe(200_000);
  }, 10_000);
});
