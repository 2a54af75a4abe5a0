import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/base/index.ts";
import {
  detectReader,
  extensionOf,
  fileId,
  readArticles,
  readSource,
  type ReadOptions,
} from "../../src/ingest/index.ts";
import { chunksOf } from "../contract/reader.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function run(
  inputs: readonly (readonly [string, Uint8Array])[],
  options: ReadOptions = {},
): Promise<{ ids: string[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const ids: string[] = [];
  const sources = inputs.map(([name, bytes]) => ({ name, bytes: chunksOf(bytes, 10) }));
  for await (const { id } of readArticles(sources, { ...options, onProblem: (problem) => problems.push(problem) }))
    ids.push(id);
  return { ids, problems };
}

describe("readArticles", () => {
  it("reads sources of several formats in order, each id once", async () => {
    const { ids, problems } = await run([
      ["b/a.txt", utf8("text")],
      ["w.jsonl", utf8('{"id":"a","text":"t"}\n')],
      ["stdin", utf8('{"id":"c","text":"t"}\n{"id":"d","text":"t"}')],
      ["stdin", utf8("<!doctype html><p>Hello there.</p>")],
    ]);
    expect(ids).toEqual(["a", "a#2", "c", "d", "stdin"]);
    const message = 'line 1: the id "a" is taken; this article is now "a#2"';
    expect(problems).toEqual([{ code: "duplicate-id", input: "w.jsonl", position: 1, message }]);
  });

  it.each([
    ["a.txt", "PK\x03\x04rest", "ZIP"],
    ["a.txt", "%PDF-1.7\n", "PDF"],
    ["a.html", "\x89PNG\r\n\x1a\n", "PNG"],
    ["a.jsonl", "\xff\xd8\xff\xe0", "JPEG"],
    ["a.txt", "\xff\xfe\0\0A\0\0\0", "UTF-32"],
    ["noname", "text\0with\0\0NUL and more text after it", "binary"],
    ["feed.xml", "<?xml version='1.0'?><rss></rss>", ".xml"],
    ["noname", "<?xml version='1.0'?><rss></rss>", "XML"],
    ["table.csv", "id,text\n1,t\n", ".csv"],
  ])("reports %s that begins with %j as unsupported", async (name, start, word) => {
    const { ids, problems } = await run([[name, latin(start)]]);
    expect(ids).toEqual([]);
    expect(problems).toMatchObject([{ code: "unsupported-format", input: name, position: null }]);
    expect(problems[0]?.message).toContain(word);
  });

  it.each(["BZh", "ID3 tags explained", "RIFF raff", "PAR1", "GIF8 is no format"])(
    "reads a text that begins with %j, a magic number in letters",
    async (text) => {
      expect(await run([["a.txt", utf8(text)]])).toEqual({ ids: ["a"], problems: [] });
    },
  );

  it("reports an empty input, and gzip that nobody gave it means to unpack", async () => {
    const { problems } = await run([
      ["a.txt", utf8("")],
      ["b.jsonl.gz", Uint8Array.from(gzipSync("x"))],
    ]);
    expect(problems.map(({ code, input }) => [code, input])).toEqual([
      ["empty-text", "a.txt"],
      ["unsupported-format", "b.jsonl.gz"],
    ]);
  });

  it("keeps what came before the bytes broke off, and goes on with the next source", async () => {
    async function* broken(): AsyncGenerator<Uint8Array, void, undefined> {
      yield await Promise.resolve(utf8('{"id":1,"text":"a"}\n{"id":2'));
      throw Object.assign(new Error("words that depend on the language"), { code: "EIO" });
    }
    const problems: Problem[] = [];
    const ids: string[] = [];
    const sources = [
      { name: "w.jsonl", bytes: broken() },
      { name: "b.txt", bytes: chunksOf(utf8("text"), 9) },
    ];
    for await (const { id } of readArticles(sources, { onProblem: (problem) => problems.push(problem) })) ids.push(id);
    expect(ids).toEqual(["1", "b"]);
    expect(problems).toMatchObject([
      { code: "unreadable-input", input: "w.jsonl", position: 27, message: "cannot be read at byte offset 27: EIO" },
      { code: "malformed-json", position: 2 },
    ]);
  });

  it("lists a thousand problems of one code and counts the others", async () => {
    const { problems } = await run([["w.jsonl", utf8("x\n".repeat(1500))]]);
    expect(problems).toHaveLength(1001);
    expect(problems[1000]).toMatchObject({
      code: "malformed-json",
      position: null,
      message: "500 more of these, not listed",
    });
  });

  it("throws the signal's reason once aborted, and closes the source", async () => {
    const controller = new AbortController();
    let isClosed = false;
    async function* endless(): AsyncGenerator<Uint8Array, void, undefined> {
      try {
        for (;;) yield await Promise.resolve(utf8('{"id":1,"text":"a"}\n'));
      } finally {
        isClosed = true;
      }
    }
    const reading = (async (): Promise<void> => {
      for await (const article of readSource({ name: "w.jsonl", bytes: endless() }, { signal: controller.signal })) {
        expect(article.id).toBe("1");
        controller.abort(new Error("enough"));
      }
    })();
    await expect(reading).rejects.toThrow("enough");
    expect(isClosed).toBe(true);
  });

  it("throws at once for a wrong option, and names it", () => {
    expect(() => readArticles([], { maxArticleLength: 0 })).toThrow(RangeError);
    expect(() => readArticles([], { maxArticleLength: "1" as unknown as number })).toThrow(/maxArticleLength/);
    expect(() => readArticles([], { onproblem: 1 } as ReadOptions)).toThrow(/onproblem/);
  });
});

describe("names of inputs", () => {
  it("fileId and extensionOf look through .gz and ignore a leading dot", () => {
    expect(
      ["a/b.jsonl.gz", "1.5.txt", "README", ".hidden", "c\\d.HTML", "x.gz", "e.tar.GZ"].map((name) => [
        fileId(name),
        extensionOf(name),
      ]),
    ).toEqual([
      ["b", ".jsonl"],
      ["1.5", ".txt"],
      ["README", ""],
      [".hidden", ""],
      ["d", ".html"],
      ["x", ""],
      ["e", ".tar"],
    ]);
  });

  it("detectReader goes by the extension before the content, and by the content without one", () => {
    const name = (head: string, input: string): string => {
      const found = detectReader(utf8(head), input);
      return "reader" in found ? found.reader.name : "none";
    };
    expect(name("<p>markup in a text</p>", "a.txt")).toBe("txt");
    expect(name('{"a":1}\n', "a.unknown")).toBe("jsonl");
    expect(name("News.", "a.unknown")).toBe("txt");
    expect(name("x", "a.XHTML.gz")).toBe("html");
  });
});
