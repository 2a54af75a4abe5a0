import { describe, expect, it } from "vitest";
import { htmlReader, jsonlReader, jsonReader, READERS, txtReader } from "../../src/ingest/index.ts";
import { readerContract, runReader } from "../contract/reader.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

readerContract({
  name: "txt",
  reader: txtReader,
  good: {
    input: "stories/000_flood.txt",
    bytes: utf8("\ufeff\r\n  Flood reaches town \r\n\r\nThe river rose – “fast”, she said.\r\n"),
    articles: [
      {
        id: "000_flood",
        title: "Flood reaches town",
        text: "\r\n  Flood reaches town \r\n\r\nThe river rose – “fast”, she said.\r\n",
      },
    ],
  },
  broken: [
    { title: "white space alone", input: "a.txt", bytes: utf8(" \r\n\t\n"), codes: ["empty-text"], articles: 0 },
    { title: "no bytes", input: "a.txt", bytes: utf8(""), codes: ["empty-text"], articles: 0 },
    {
      title: "UTF-8 with a bad byte",
      input: "a.txt",
      bytes: latin("caf\xc3\xa9 na\xc3\xafve \xff end"),
      codes: ["undecodable-bytes"],
      articles: 1,
    },
  ],
});

readerContract({
  name: "jsonl",
  reader: jsonlReader,
  good: {
    input: "wire.jsonl",
    bytes: utf8(
      '\ufeff{"id":"a","text":"one\\r\\ntwo é"}\r\n\n{"doc_id":7,"body":"second"}\n \n{"id":"c","text":"third\u2028 line"}',
    ),
    articles: [
      { id: "a", text: "one\r\ntwo é" },
      { id: "7", text: "second" },
      { id: "c", text: "third\u2028 line" },
    ],
  },
  broken: [
    {
      title: "a line that is not JSON, between two that are",
      input: "wire.jsonl",
      bytes: utf8('{"id":1,"text":"a"}\n{"id":2,\n{"id":3,"text":"c"}\n'),
      codes: ["malformed-json"],
      articles: 2,
    },
    {
      title: "lines that are no objects",
      input: "w.jsonl",
      bytes: utf8('[1]\n3\nnull\n"x"\n'),
      codes: Array<"malformed-json">(4).fill("malformed-json"),
      articles: 0,
    },
    {
      title: "missing id, missing text and empty text",
      input: "w.jsonl",
      bytes: utf8('{"text":"a"}\n{"id":1}\n{"id":2,"text":""}\n{"id":3,"text":" \\n"}'),
      codes: ["missing-id", "missing-text", "empty-text", "empty-text"],
      articles: 1,
    },
    {
      title: "a bad date",
      input: "w.jsonl",
      bytes: utf8('{"id":1,"text":"a","date":"yesterday"}'),
      codes: ["invalid-date"],
      articles: 1,
    },
    {
      title: "a line with bad bytes, the others whole",
      input: "w.jsonl",
      bytes: latin('{"id":1,"text":"caf\xc3\xa9"}\n{"id":2,"text":"caf\xc3\xa9 na\xc3\xafve \xff"}\n'),
      codes: ["undecodable-bytes"],
      articles: 2,
    },
    {
      title: "UTF-16 of which nothing is JSON",
      input: "w.jsonl",
      bytes: latin("\xff\xfea\0\n\0b\0"),
      codes: ["malformed-json", "malformed-json"],
      articles: 0,
    },
  ],
});

readerContract({
  name: "json",
  reader: jsonReader,
  good: {
    input: "wire.json",
    bytes: utf8('[\n {"id":"a","text":"one two three"},\n {"uri":"b","content":"second"}]'),
    articles: [
      { id: "a", text: "one two three" },
      { id: "b", text: "second" },
    ],
  },
  broken: [
    { title: "a file that is not JSON", input: "w.json", bytes: utf8("{oops"), codes: ["malformed-json"], articles: 0 },
    { title: "an empty file", input: "w.json", bytes: utf8(" \n"), codes: ["empty-text"], articles: 0 },
    { title: "a bare number", input: "w.json", bytes: utf8("12"), codes: ["malformed-json"], articles: 0 },
    {
      title: "items that are no objects",
      input: "w.json",
      bytes: utf8('[1,{"id":1,"text":"a"},[]]'),
      codes: ["malformed-json", "malformed-json"],
      articles: 1,
    },
    { title: "an item without id", input: "w.json", bytes: utf8('[{"text":"a"}]'), codes: ["missing-id"], articles: 1 },
  ],
});

const prose =
  "The river rose fast, the mayor said, and the bridge was closed before noon, as it had been in the spring. ";
readerContract({
  name: "html",
  reader: htmlReader,
  good: {
    input: "pages/flood.html",
    bytes: utf8(
      `<!doctype html><html lang="en"><head><title>Flood</title></head><body><nav>Home</nav><article><p>${prose.repeat(3)}</p>` +
        `<p>${prose.repeat(3)}</p></article></body></html>`,
    ),
    articles: [{ id: "flood", title: "Flood", language: "en" }],
  },
  broken: [
    {
      title: "a page without text",
      input: "a.html",
      bytes: utf8("<html><body><script>x</script></body></html>"),
      codes: ["malformed-html"],
      articles: 0,
    },
    { title: "an empty page", input: "a.html", bytes: utf8(" "), codes: ["empty-text"], articles: 0 },
    {
      title: "a bad date",
      input: "a.html",
      bytes: utf8('<meta name="date" content="soon"><p>Text.</p>'),
      codes: ["invalid-date"],
      articles: 1,
    },
  ],
});

describe("the table of readers", () => {
  it("gives each extension to one reader", () => {
    const extensions = READERS.flatMap((reader) => reader.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
    for (const extension of extensions) expect(extension).toMatch(/^\.[a-z]+$/);
  });

  it("sends each good beginning to one format only", () => {
    const heads = [
      '{"id":1}\n{"id":2}',
      '{\n  "id": 1\n}',
      '[{"id":1}]',
      "<!DOCTYPE html><p>x",
      "<p>x</p>",
      "News today",
    ];
    const names = heads.map((head) => READERS.find((reader) => reader.sniff(utf8(head), ""))?.name);
    expect(names).toEqual(["jsonl", "json", "json", "html", "html", "txt"]);
  });
});

describe("txtReader", () => {
  it("gives no title where the first line is a paragraph", async () => {
    const { articles } = await runReader(txtReader, "a.txt", utf8("word ".repeat(100)));
    expect(articles[0]).not.toHaveProperty("title");
  });

  it("reads a line of 50 MB within seconds and keeps the first two million code units", async () => {
    const { articles, problems } = await runReader(txtReader, "a.txt", utf8("word ".repeat(10_000_000)));
    expect(articles[0]?.text.length).toBe(1_999_999);
    expect(problems).toMatchObject([{ code: "article-too-large", position: 1_999_999 }]);
  }, 10_000);
});

describe("jsonReader", () => {
  it("reads a .json file of JSON Lines as lines", async () => {
    const { articles, problems } = await runReader(
      jsonReader,
      "w.json",
      utf8('{"id":1,"text":"a"}\nbad\n{"id":2,"text":"b"}\n'),
    );
    expect(articles.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(problems).toMatchObject([{ code: "malformed-json", position: 2 }]);
  });

  it("calls a single object after its file", async () => {
    const { articles, problems } = await runReader(jsonReader, "x/w.json", utf8('{"text":"a"}'));
    expect(articles).toEqual([{ id: "w", text: "a" }]);
    expect(problems).toEqual([]);
  });

  it("leaves out a file over maxRecordBytes and says so", async () => {
    const { articles, problems } = await runReader(jsonReader, "w.json", utf8('{"text":"abcdef"}'), 4, {
      maxRecordBytes: 8,
    });
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ code: "article-too-large", position: 8 }]);
  });
});

describe("jsonlReader", () => {
  it("passes over a line longer than maxRecordBytes, reads the next, and counts lines on", async () => {
    const bytes = utf8(`{"id":1,"text":"${"x".repeat(100)}"}\n{"id":2,"text":"b"}\n{`);
    for (const size of [1, 10, 1000]) {
      const { articles, problems } = await runReader(jsonlReader, "w.jsonl", bytes, size, { maxRecordBytes: 50 });
      expect(articles.map(({ id }) => id)).toEqual(["2"]);
      expect(problems.map(({ code, position }) => [code, position])).toEqual([
        ["article-too-large", 1],
        ["malformed-json", 3],
      ]);
    }
  });

  it("gives the byte offset of the first bad byte in the file, not in the line", async () => {
    const bytes = latin('{"id":1,"text":"x"}\n{"id":2,"text":"\xc3\xa9\xc3\xa9\xff"}\n');
    const { problems } = await runReader(jsonlReader, "w.jsonl", bytes);
    expect(problems[0]?.position).toBe(bytes.indexOf(0xff));
    expect(problems[0]?.message).toContain("line 2");
  });

  it("reads UTF-16 with and without a mark", async () => {
    const text = '{"id":"ਊ","text":"ਊ one"}\n{"id":"b","text":"two"}\n';
    const wide = Uint8Array.from(Buffer.from(text, "utf16le"));
    for (const bytes of [wide, Uint8Array.of(0xff, 0xfe, ...wide)]) {
      const { articles, problems } = await runReader(jsonlReader, "w.jsonl", bytes, 3);
      expect(articles.map(({ id }) => id)).toEqual(["ਊ", "b"]);
      expect(problems).toEqual([]);
    }
  });

  it("reads 100,000 lines within seconds", async () => {
    const bytes = utf8(`{"id":"x","text":"${"words ".repeat(50)}"}\n`.repeat(100_000));
    expect((await runReader(jsonlReader, "w.jsonl", bytes)).articles).toHaveLength(100_000);
  }, 10_000);
});
