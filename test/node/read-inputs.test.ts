import { execFileSync } from "node:child_process";
import { chmodSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Article, Limit, Problem } from "../../src/base/index.ts";
import { readInputs, type ReadInputsOptions } from "../../src/node/index.ts";
import { chunksOf } from "../contract/reader.ts";
import { temporaryFolders } from "./temporary-folder.ts";

const folderWith = temporaryFolders();

interface Outcome {
  readonly articles: Article[];
  readonly ids: string[];
  readonly problems: Problem[];
  readonly limits: Limit[];
}

async function read(inputs: readonly string[], options: ReadInputsOptions = {}): Promise<Outcome> {
  const outcome: Outcome = { articles: [], ids: [], problems: [], limits: [] };
  const onProblem = (problem: Problem): number => outcome.problems.push(problem);
  const onLimit = (limit: Limit): number => outcome.limits.push(limit);
  for await (const article of readInputs(inputs, { onProblem, onLimit, ...options })) {
    outcome.articles.push(article);
    outcome.ids.push(article.id);
  }
  return outcome;
}

describe("readInputs", () => {
  it("reads a folder recursively in the code-unit order of names, hidden files skipped and counted", async () => {
    const folder = folderWith({
      "b.txt": "b",
      "a/z.txt": "z",
      "B.txt": "B",
      "ä.txt": "ä",
      "a10.txt": "a10",
      "a9.txt": "a9",
      ".hidden.txt": "h",
    });
    const { ids, problems, limits } = await read([folder]);
    expect(ids).toEqual(["B", "z", "a10", "a9", "b", "ä"]);
    expect(problems).toEqual([]);
    expect(limits).toEqual([{ limit: "hidden-files", value: 1, where: folder }]);
  });

  it("reads files of every format, gzip among them, and reports what it has no reader for", async () => {
    const folder = folderWith({
      "a.jsonl.gz": gzipSync('{"text":"one"}\n{"id":"x","text":"two"}\n'),
      "b.txt.gz": gzipSync("Three"),
      "c.html": "<p>Four is here.</p>",
      "d.json": '{"text":"five"}',
      "e.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0),
      "f.unknown": "Six",
      "g.csv": "id,text",
    });
    const { ids, problems } = await read([folder]);
    expect(ids).toEqual(["a:1", "x", "b", "c", "d", "f"]);
    expect(problems.map(({ code, input }) => [code, relative(folder, input)])).toEqual([
      ["missing-id", "a.jsonl.gz"],
      ["unsupported-format", "e.png"],
      ["unsupported-format", "g.csv"],
    ]);
  });

  it("leaves a README and an earlier report among articles alone and counts them, but reads them when they are named", async () => {
    const folder = folderWith({
      "a.txt": "one",
      "README.md": "About the articles",
      "expected.json": '{\n  "format": "wirecopy-findings",\n  "articles": []\n}',
      "out/findings.json": '{"format":"wirecopy-findings"}',
      "out/report.html": "<p>Report of an earlier run.</p>",
      "out/report.md": "Report",
      "own/report.html": "<p>A report that is an article.</p>",
    });
    const { ids, problems, limits } = await read([folder]);
    expect(ids).toEqual(["a", "report"]);
    expect(problems).toEqual([]);
    expect(limits).toEqual([
      { limit: "earlier-report", value: 3, where: join(folder, "out") },
      { limit: "other-files", value: 1, where: folder },
      { limit: "earlier-report", value: 1, where: folder },
    ]);
    expect((await read([join(folder, "README.md")])).ids).toEqual(["README"]);
  });

  it("reads patterns, sorted, and says when one matches nothing", async () => {
    const folder = folderWith({ "b.txt": "b", "a.txt": "a", "sub/c.txt": "c", "d.json": "{}" });
    const { ids, problems } = await read([join(folder, "*.txt"), join(folder, "**/c.*"), join(folder, "*.none")]);
    expect(ids).toEqual(["a", "b", "c"]);
    expect(problems).toMatchObject([{ code: "no-input", input: join(folder, "*.none") }]);
  });

  it("takes a file whose name looks like a pattern for the file", async () => {
    const folder = folderWith({ "a[1].txt": "bracket", "a1.txt": "one" });
    expect((await read([join(folder, "a[1].txt")])).ids).toEqual(["a[1]"]);
  });

  it("reads a file named twice once, and says so", async () => {
    const folder = folderWith({ "a.txt": "a", "b.txt": "b" });
    const { ids, problems, limits } = await read([join(folder, "b.txt"), folder, join(folder, "*.txt")]);
    expect(ids).toEqual(["b", "a"]);
    expect(problems).toEqual([]);
    expect(limits.map(({ limit }) => limit)).toEqual(["repeated-input", "repeated-input", "repeated-input"]);
  });

  it("renames files of one name in two folders", async () => {
    const folder = folderWith({ "x/a.txt": "1", "y/a.txt": "2" });
    const { ids, problems } = await read([folder]);
    expect(ids).toEqual(["a", "a#2"]);
    expect(problems.map(({ code }) => code)).toEqual(["duplicate-id"]);
  });

  it("reads standard input for -, its format by the content", async () => {
    const bytes = new TextEncoder().encode('{"id":"a","text":"t"}\n{"text":"u"}\n');
    expect((await read(["-"], { stdin: chunksOf(bytes, 3) })).ids).toEqual(["a", "stdin:2"]);
    expect((await read(["-"], { stdin: chunksOf(gzipSync("Plain text"), 3) })).ids).toEqual(["stdin"]);
  });

  it("reports paths that are not there and goes on", async () => {
    const folder = folderWith({ "a.txt": "a", "empty/.keep": "" });
    const { ids, problems } = await read([
      join(folder, "none.txt"),
      join(folder, "a.txt", "b"),
      join(folder, "empty"),
      join(folder, "a.txt"),
    ]);
    expect(ids).toEqual(["a"]);
    expect(problems.map(({ code }) => code)).toEqual(["no-input", "no-input", "no-input"]);
  });

  it("finds nothing wrong with an empty folder inside one that has files", async () => {
    const folder = folderWith({ "a.txt": "a", "empty/.keep": "", "deep/er/.keep": "" });
    expect(await read([folder])).toMatchObject({ ids: ["a"], problems: [] });
    const { problems } = await read([join(folder, "deep")]);
    expect(problems).toMatchObject([{ code: "no-input", input: join(folder, "deep") }]);
  });

  it.skipIf(process.getuid?.() === 0)(
    "reports a file that it may not read (skipped for root, who may read all)",
    async () => {
      const folder = folderWith({ "a.txt": "a" });
      chmodSync(join(folder, "a.txt"), 0);
      expect((await read([folder])).problems).toMatchObject([
        { code: "unreadable-input", message: "cannot be read at byte offset 0: EACCES" },
      ]);
    },
  );

  it("ends in spite of links to folders above, and reports a broken link", async () => {
    const folder = folderWith({ "a/x.txt": "x", "b/y.txt": "y" });
    symlinkSync(folder, join(folder, "a", "up"));
    symlinkSync(join(folder, "a"), join(folder, "b", "a"));
    symlinkSync(join(folder, "nowhere"), join(folder, "broken"));
    const { ids, problems, limits } = await read([folder]);
    expect(ids).toEqual(["x", "y"]);
    expect(problems).toMatchObject([{ code: "unreadable-input", input: join(folder, "broken") }]);
    expect(limits.map(({ limit }) => limit)).toEqual(["repeated-input", "repeated-input"]);
    expect((await read([join(folder, "**/*.txt")])).ids).toEqual(["x", "y"]);
  });

  it.skipIf(process.platform === "win32")(
    "does not wait for a pipe inside a folder (skipped on Windows, which has none)",
    async () => {
      const folder = folderWith({ "a.txt": "a" });
      execFileSync("mkfifo", [join(folder, "pipe")]);
      const { ids, problems } = await read([folder]);
      expect(ids).toEqual(["a"]);
      expect(problems).toMatchObject([{ code: "unsupported-format", input: join(folder, "pipe") }]);
    },
  );

  it("outletFrom takes the outlet from the path where the article names none", async () => {
    const folder = folderWith({
      "courier/a.txt": "a",
      "herald/b.jsonl": '{"id":"b","text":"b"}\n{"id":"c","text":"c","outlet":"Own"}',
    });
    const { articles } = await read([folder], { outletFrom: "(?<outlet>[^/]+)/[^/]+$" });
    expect(articles.map(({ id, outlet }) => [id, outlet])).toEqual([
      ["a", "courier"],
      ["b", "herald"],
      ["c", "Own"],
    ]);
  });

  it("outletFrom takes a date from the path too, where it is one and the article has none", async () => {
    const folder = folderWith({
      "courier/2026-02-03-a.txt": "a",
      "courier/2026-02-31-b.txt": "b",
      "herald/20260204-c.jsonl": '{"id":"c","text":"c","date":"2026-01-01"}',
      "herald/loose.txt": "d",
    });
    const { articles, limits } = await read([folder], { outletFrom: "{outlet}/{date}-*" });
    expect(articles.map(({ outlet, publishedAt }) => [outlet, publishedAt])).toEqual([
      ["courier", "2026-02-03"],
      ["courier", undefined],
      ["herald", "2026-01-01"],
      [undefined, undefined],
    ]);
    expect(limits).toMatchObject([{ limit: "unmatched-path", value: 1 }]);
  });

  it("throws at once for a wrong option or input, and names it", () => {
    expect(() => readInputs(["a"], { outletFrom: "(" })).toThrow(RangeError);
    expect(() => readInputs(["a"], { outletFrom: "(a)" })).toThrow(/outlet/);
    expect(() => readInputs(["a"], { outletfrom: "" } as ReadInputsOptions)).toThrow(TypeError);
    expect(() => readInputs("a" as unknown as string[])).toThrow(/inputs/);
    expect(() => readInputs([""])).toThrow(RangeError);
  });

  it("throws the signal's reason between files", async () => {
    const folder = folderWith({ "a.txt": "a", "b.txt": "b" });
    const controller = new AbortController();
    const reading = (async (): Promise<void> => {
      for await (const { id } of readInputs([folder], { signal: controller.signal })) {
        expect(id).toBe("a");
        controller.abort(new Error("stopped"));
      }
    })();
    await expect(reading).rejects.toThrow("stopped");
  });
});

describe("a folder's articles.json", () => {
  const texts = { "a.txt": "Title\n\nText a", "b.txt": "Text b" };

  it("describes the folder's articles by id and is no article itself", async () => {
    const sidecar = {
      a: {
        title: "Better",
        source: "Courier",
        date: "Sun, 24 Aug 2014 18:30:00 GMT",
        lang: "en",
        url: "https://x.example",
        desk: "home",
      },
    };
    const { articles, problems, limits } = await read([
      folderWith({ ...texts, "articles.json": JSON.stringify(sidecar) }),
    ]);
    expect(problems).toEqual([]);
    expect(limits).toEqual([]);
    const { metadata, ...fields } = articles[0]!;
    expect(fields).toEqual({
      id: "a",
      text: "Title\n\nText a",
      title: "Better",
      outlet: "Courier",
      publishedAt: "2014-08-24T18:30:00Z",
      language: "en",
      url: "https://x.example",
    });
    expect({ ...metadata }).toEqual({ desk: "home" });
    expect(articles[1]).toEqual({ id: "b", text: "Text b", title: "Text b" });
  });

  it("may be an array, reaches files that are named themselves, and stays in its folder", async () => {
    const folder = folderWith({ ...texts, "articles.json": '[{"id":"b","outlet":"Herald"}]', "sub/b.txt": "Other b" });
    const named = await read([join(folder, "b.txt"), join(folder, "sub/b.txt")]);
    expect(named.articles.map(({ outlet }) => outlet)).toEqual(["Herald", undefined]);
    expect(named.limits).toEqual([]);
  });

  it("counts the ids that no article has", async () => {
    const folder = folderWith({ ...texts, "articles.json": '{"a":{"outlet":"X"},"nobody":{"outlet":"Y"}}' });
    expect((await read([folder])).limits).toEqual([
      { limit: "unmatched-metadata", value: 1, where: join(folder, "articles.json") },
    ]);
  });

  it.each([
    ["{oops", "malformed-json"],
    ["3", "malformed-json"],
    ['{"a":4}', "malformed-json"],
    ['[{"outlet":"X"}]', "missing-id"],
    ['[{"id":"a"},{"id":"a"}]', "duplicate-id"],
    ['{"a":{"date":"soon"}}', "invalid-date"],
  ])("that holds %j is reported, and the articles are read without it", async (content, code) => {
    const folder = folderWith({ ...texts, "articles.json": content });
    const { ids, problems } = await read([folder]);
    expect(ids).toEqual(["a", "b"]);
    expect(problems).toMatchObject([{ code, input: join(folder, "articles.json") }]);
  });

  it("is input like any other when it is named itself or its records have texts", async () => {
    const corpus = folderWith({ "articles.json": '[{"id":"x","text":"t"}]' });
    expect((await read([corpus])).ids).toEqual(["x"]);
    const described = folderWith({ "articles.json": '{"id":"y"}' });
    expect((await read([join(described, "articles.json")])).problems).toMatchObject([{ code: "missing-text" }]);
  });

  it("pollutes nothing through __proto__", async () => {
    const folder = folderWith({
      "__proto__.txt": "Text",
      "articles.json": '{"__proto__":{"outlet":"P","__proto__":{"x":1}}}',
    });
    const { articles } = await read([folder]);
    expect(articles).toMatchObject([{ id: "__proto__", outlet: "P" }]);
    expect(Object.keys(articles[0]?.metadata ?? {})).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});
