import type { Article } from "../base/index.ts";
import { fileId } from "./article-size.ts";
import { collect, oneChunk, peek, splitLines, type Line } from "./byte-stream.ts";
import { byteOrderMark, decode, sniffUtf16 } from "./encoding.ts";
import { cutBlocks } from "./line-blocks.ts";
import { HEAD_BYTES, type Place, type ReadContext, type Reader, type Source } from "./reader.ts";
import { recordArticle } from "./record.ts";

/**
 * JSON Lines: one record a line, streamed, so that memory holds one line. Each line is decoded by itself: a line with bad bytes or bad
 * JSON is reported with its number and the others are read. A record without id is called after the file and the line (`wire:12`).
 */
export const jsonlReader: Reader = {
  name: "jsonl",
  extensions: [".jsonl", ".ndjson", ".jsonlines"],
  sniff(head) {
    const text = new TextDecoder().decode(head).trimStart();
    if (!text.startsWith("{")) return false;
    const end = text.indexOf("\n");
    // A first line longer than the head is one record either way, and a stream is the safer reading.
    return end < 0 || isJson(text.slice(0, end));
  },
  read: readJsonl,
  readBlocks: async function* (source, context) {
    yield* cutBlocks(source.name, await utf8Bytes(source, context), context);
  },
};

/** The articles of a stream of lines. Shared with `.json` files that turn out to hold lines. */
export async function* readJsonl(source: Source, context: ReadContext): AsyncGenerator<Article, void, undefined> {
  const reader = openLineReader(source.name, context);
  for await (const line of splitLines(await utf8Bytes(source, context), context.maxRecordBytes)) {
    const result = reader(line);
    // Awaiting every record would cost a turn of the queue for each of millions.
    const article = result instanceof Promise ? await result : result;
    if (article !== undefined) yield article;
  }
}

/** Reads one line after another; `undefined` where a line holds no article. A promise only where HTML must be stripped. */
export function openLineReader(
  name: string,
  context: ReadContext,
): (line: Line) => Article | undefined | Promise<Article | undefined> {
  const base = fileId(name);
  const strict = new TextDecoder("utf-8", { fatal: true });
  return (line) => {
    const place: Place = { input: name, position: line.number, label: `line ${line.number}` };
    if (line.tooLong) {
      const message = `line ${line.number} is longer than ${context.maxRecordBytes} bytes and is left out`;
      context.onProblem({ code: "article-too-large", input: name, position: line.number, message });
      return undefined;
    }
    const text = decodeLine(line, strict, place, context);
    let record: unknown;
    try {
      record = JSON.parse(text);
    } catch {
      if (text.trim() === "") return undefined;
      // Without the engine's own words: they differ between engines and versions, and findings must not.
      const message = `line ${line.number} is not valid JSON`;
      context.onProblem({ code: "malformed-json", input: name, position: line.number, message });
      return undefined;
    }
    context.origin.position = line.number;
    context.origin.label = place.label;
    return recordArticle(record, place, `${base}:${line.number}`, true, context);
  };
}

function decodeLine(line: Line, strict: TextDecoder, place: Place, context: ReadContext): string {
  try {
    return strict.decode(line.bytes);
  } catch {
    const options = { input: place.input, offset: line.offset, prefix: `${place.label}: ` };
    const { text, problems } = decode(line.bytes, options);
    for (const problem of problems) context.onProblem(problem);
    return text;
  }
}

/** UTF-16 cannot be cut at the byte 10, half of the letter U+0A00's row: it is decoded whole, within `maxRecordBytes`. */
async function utf8Bytes(source: Source, context: ReadContext): Promise<AsyncIterable<Uint8Array>> {
  const { head, all } = await peek(source.bytes, HEAD_BYTES);
  const isWide = byteOrderMark(head)?.encoding.startsWith("utf-16") ?? sniffUtf16(head) !== undefined;
  if (!isWide) return all;
  const { bytes, complete } = await collect(all, context.maxRecordBytes);
  if (!complete) {
    const message = `UTF-16 is read up to ${context.maxRecordBytes} bytes; the rest is left out`;
    const position = context.maxRecordBytes;
    context.onProblem({ code: "article-too-large", input: source.name, position, message });
  }
  const { text, problems } = decode(bytes, { input: source.name });
  for (const problem of problems) context.onProblem(problem);
  return oneChunk(new TextEncoder().encode(text));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
