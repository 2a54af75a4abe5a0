import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article, Problem } from "../../src/base/index.ts";
import { createTextBatches } from "../../src/batches/index.ts";
import { isLineBlock, readSource, readSourceBlocks, type LineBlock } from "../../src/ingest/index.ts";
import { scalarKernel, simdKernel } from "../../src/minhash/index.ts";
import { hostileText } from "../oracle/hostile-text.ts";

const encoder = new TextEncoder();

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

interface Read {
  readonly articles: Article[];
  readonly problems: Problem[];
}

/** As the library reads it, record by record. */
async function readSlowly(bytes: Uint8Array, maxArticleLength: number): Promise<Read> {
  const problems: Problem[] = [];
  const articles: Article[] = [];
  const options = { onProblem: (problem: Problem) => problems.push(problem), maxArticleLength };
  for await (const article of readSource({ name: "wire.jsonl", bytes: chunksOf(bytes, 1 << 20) }, options)) {
    articles.push(article);
  }
  return { articles, problems };
}

async function blocksOf(bytes: Uint8Array, chunk: number, options = {}): Promise<LineBlock[]> {
  const blocks: LineBlock[] = [];
  for await (const item of readSourceBlocks({ name: "wire.jsonl", bytes: chunksOf(bytes, chunk) }, options)) {
    if (!isLineBlock(item)) throw new Error("an article among the blocks");
    blocks.push(item);
  }
  return blocks;
}

const NAMES = [
  "id",
  "doc_id",
  "text",
  "body",
  "date",
  "title",
  "contenttype",
  "metadata",
  "__proto__",
  "x",
  "te\\u0078t",
  "",
];
const spaces = fc.constantFrom("", "", "", " ", "\t ", "\r");
const prose = fc
  .array(fc.constantFrom("The", "U.S.", "don’t", "Москва", "東京", "2,000", "\\n", "\\u00e9", "\\ud83d\\ude00", "\\udc00", "“said”", "\\\"", "\\/", "é", "😀"), { maxLength: 40 })
  .map((words) => `"${words.join(" ")}"`); // prettier-ignore
const scalar = fc.oneof(
  fc.constantFrom("1", "0", "-0", "01", "1.5e3", "1e", "12345678901234567890", "true", "false", "null", "nul", '""', '"2024-01-02"', '"today"', '"text/html"', '"\u0001"', '"\\x"', '"\\u12g4"'),
  hostileText.map((text) => JSON.stringify(text)),
  prose,
); // prettier-ignore
const value = fc.oneof({ weight: 8, arbitrary: scalar }, fc.constantFrom("[]", "{}", "[1,", '[{"a":[1,2]},"]"]', '{"a":{}}', "[,]", "{,}", '{"a"}', '[{"text":"in"}]')); // prettier-ignore
const member = fc
  .tuple(spaces, fc.constantFrom(...NAMES), spaces, spaces, value, spaces)
  .map(([a, name, b, c, content, d]) => `${a}"${name}"${b}:${c}${content}${d}`);
const record = fc.oneof(
  { weight: 6, arbitrary: fc.array(member, { maxLength: 6 }).map((members) => `{${members.join(",")}}`) },
  { weight: 6, arbitrary: fc.tuple(fc.nat(), prose).map(([id, text]) => `{"id": "${id}", "text": ${text}}`) },
  fc.tuple(fc.nat(), fc.nat(99999999), prose).map(([id, date, text]) => `{"id":${id},"date":"${date}","text":${text}}`),
  fc.constantFrom("", " ", "{", "[]", "null", '{"id":"a","text":"b"', '{"id":"a","text":"b"} x', '{"id":"a","text":"b",}'),
); // prettier-ignore

const file = fc
  .tuple(fc.array(record, { minLength: 1, maxLength: 12 }), fc.boolean(), fc.option(fc.nat(255)))
  .map(([records, isEnded, bad]) => {
    const bytes = encoder.encode(`{"id":"first","text":"one two three"}\n${records.join("\n")}${isEnded ? "\n" : ""}`);
    // One byte that may be no UTF-8, or break the JSON; not 0, which would make the file a binary one.
    if (bad !== null) bytes[40 + ((bad * 7919) % (bytes.length - 39)) - 1] = bad || 255;
    return bytes;
  });

describe.each([simdKernel, scalarKernel])("lines of JSON on the $name kernel", (kernel) => {
  it("give the ids, lengths, dates, signatures and problems that their articles give, for any lines", async () => {
    const batches = createTextBatches({ kernel });
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom(7, 2_000_000), async (bytes, maxArticleLength) => {
        const { articles, problems } = await readSlowly(bytes, maxArticleLength);
        const blocks = await blocksOf(bytes, 11, { maxArticleLength });
        const signed = await Promise.all(blocks.map((block) => batches.signLines(block, true)));
        expect(signed.flatMap(({ ids }) => ids)).toEqual(articles.map(({ id }) => id));
        expect(signed.flatMap(({ lengths }) => [...lengths])).toEqual(articles.map(({ text }) => text.length));
        expect(signed.flatMap(({ problems }) => problems)).toEqual(problems);
        const texts = articles.map(({ text }) => text);
        expect(signed.flatMap(({ values }) => [...values])).toEqual([...batches.signatures(texts).values]);
        const { ends } = batches.shingleSets(texts);
        const sizes = texts.map((_, i) => ends[i]! - (ends[i - 1] ?? 0));
        expect(signed.flatMap((one) => [...one.sizes])).toEqual(sizes);
        expect([...batches.signatures(texts, true).sizes]).toEqual(sizes);
        const times = articles.map(({ publishedAt: at }) => (at === undefined ? Infinity : Date.parse(at)));
        expect(signed.flatMap(({ times }) => [...times])).toEqual(times);

        const again = await blocksOf(bytes, 4096, { maxArticleLength });
        const sets = await Promise.all(again.map((block, i) => batches.shingleLines(block, signed[i]!.spans)));
        expect(sets.flatMap(({ ids }) => ids)).toEqual(articles.map(({ id }) => id));
        expect(sets.flatMap(({ lengths }) => [...lengths])).toEqual(articles.map(({ text }) => text.length));
        expect(sets.flatMap((one) => [...one.sets.hashes])).toEqual([...batches.shingleSets(texts).hashes]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("blocks of lines", () => {
  const lines = Array.from(
    { length: 3000 },
    (_, i) => `{"id":"${i}","text":"${"word ".repeat(1 + ((i * 37) % 200))}"}\n`,
  );

  it("are cut at the same places however the bytes arrive, and hold every byte once", async () => {
    const bytes = encoder.encode(lines.join(""));
    const whole = await blocksOf(bytes, bytes.length);
    expect(whole.length).toBeGreaterThan(3);
    expect(Buffer.concat(whole.map((block) => block.bytes)).equals(bytes)).toBe(true);
    for (const block of whole) expect(block.bytes[block.bytes.length - 1]).toBe(10);
    for (const chunk of [1 << 10, 262_144, 300_000]) {
      expect(
        (await blocksOf(bytes, chunk)).map(({ bytes: { length }, line, offset }) => [length, line, offset]),
      ).toEqual(whole.map(({ bytes: { length }, line, offset }) => [length, line, offset]));
    }
  });

  it("pass a line over the bound over, told once with its number, whether it would fit a block or not", async () => {
    for (const length of [5000, 3_000_000]) {
      const long = `{"id":"long","text":"${"x".repeat(length)}"}\n`;
      const bytes = encoder.encode([...lines.slice(0, 2000), long, ...lines.slice(2000)].join(""));
      const problems: Problem[] = [];
      const options = { maxRecordBytes: 4000, onProblem: (problem: Problem) => problems.push(problem) };
      const batches = createTextBatches();
      const blocks = await blocksOf(bytes, 100_000, options);
      const signed = await Promise.all(blocks.map((block) => batches.signLines(block)));
      expect(signed.flatMap(({ ids }) => ids)).toEqual(lines.map((_, i) => String(i)));
      expect([...problems, ...signed.flatMap((one) => one.problems)]).toEqual([
        { code: "article-too-large", input: "wire.jsonl", position: 2001, message: "line 2001 is longer than 4000 bytes and is left out" },
      ]); // prettier-ignore
    }
  });
});
