import type { Article } from "../base/index.ts";
import { fileId } from "./article-size.ts";
import { collect, oneChunk } from "./byte-stream.ts";
import { decode } from "./encoding.ts";
import { readJsonl } from "./jsonl.ts";
import type { Place, ReadContext, Reader, Source } from "./reader.ts";
import { recordArticle } from "./record.ts";

/**
 * A JSON file: one object, or an array of objects. A `.json` file that holds JSON Lines, as many do, is read as lines. The file is held
 * whole, within `maxRecordBytes`. A single object without id is called after the file; an array's items after the file and their
 * number (`wire:12`).
 */
export const jsonReader: Reader = {
  name: "json",
  extensions: [".json"],
  sniff(head) {
    const text = new TextDecoder().decode(head).trimStart();
    return /^(?:\{\s*["}]|\[\s*[{[\]])/.test(text);
  },
  read: readJson,
};

async function* readJson(source: Source, context: ReadContext): AsyncGenerator<Article, void, undefined> {
  const { bytes, complete } = await collect(source.bytes, context.maxRecordBytes);
  if (!complete) {
    const message = `a JSON file is read up to ${context.maxRecordBytes} bytes, this one is longer; JSON Lines has no such bound`;
    context.onProblem({ code: "article-too-large", input: source.name, position: context.maxRecordBytes, message });
    return;
  }
  const { text, problems } = decode(bytes, { input: source.name });
  const content = parse(text);
  if (content === undefined && holdsLines(text)) {
    yield* readJsonl({ name: source.name, bytes: oneChunk(bytes) }, context);
    return;
  }
  for (const problem of problems) context.onProblem(problem);
  if (content === undefined) {
    const isBlank = text.trim() === "";
    context.onProblem({
      code: isBlank ? "empty-text" : "malformed-json",
      input: source.name,
      position: null,
      message: isBlank ? "the file is empty" : "the file is not valid JSON",
    });
    return;
  }
  const base = fileId(source.name);
  if (!Array.isArray(content.value)) {
    const place: Place = { input: source.name, position: null, label: "" };
    const article = await recordArticle(content.value, place, base, false, context);
    if (article !== undefined) yield article;
    return;
  }
  for (const [index, record] of content.value.entries()) {
    const place: Place = { input: source.name, position: index + 1, label: `item ${index + 1}` };
    const article = await recordArticle(record, place, `${base}:${index + 1}`, true, context);
    context.origin.position = index + 1;
    context.origin.label = place.label;
    if (article !== undefined) yield article;
  }
}

/** Wrapped, since `null` is JSON too. */
function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Whether some line but not the whole is JSON: several lines, the first or second of them a record by itself. */
function holdsLines(text: string): boolean {
  const start = text.search(/\S/);
  if (start < 0) return false;
  const first = text.indexOf("\n", start);
  if (first < 0) return false;
  const second = text.indexOf("\n", first + 1);
  const lines = [text.slice(start, first), text.slice(first + 1, second < 0 ? undefined : second)];
  return lines.some((line) => typeof parse(line)?.value === "object");
}
