/**
 * Passages as TextPAIR (ARTFL) writes its `alignments.jsonl`: one alignment a line, each metadata field once for the source and once for the target.
 *
 * Offsets count bytes of UTF-8 and are strings, as its Go matcher writes them. They are offsets in the article's text: TextPAIR's count in a file, and
 * whoever loads these must save the texts as files of their own.
 */

import type { Findings } from "../../findings/index.ts";
import { jsonLine } from "../json.ts";
import { spanConverter, type SpanConverter } from "./offsets.ts";
import { sharedPassages, type PassageSide } from "./shared-passage.ts";

/** Characters of context on either side, as `contextsize` has it by default. */
const CONTEXT = 300;

/** Streams. Linear in the passages, and in the texts. */
export function* textpairLines(findings: Findings): Generator<string, void, undefined> {
  const convert = spanConverter("utf8");
  for (const { pair, passage, source, derivative } of sharedPassages(findings)) {
    const fields = {
      ...sideFields("source", source, convert),
      ...sideFields("target", derivative, convert),
      // What passes the threshold of surprise is no commonplace.
      banality: false,
      similarity: passage.similarity,
      relation: pair.relation,
    };
    yield `${jsonLine(fields)}\n`;
  }
}

function sideFields(role: "source" | "target", side: PassageSide, convert: SpanConverter): Record<string, string> {
  const { article, span, text } = side;
  const bytes = convert(side, span);
  const all = convert(side, { start: 0, end: text.length }).end;
  const percent = (offset: number): string => ((100 * offset) / Math.max(1, all)).toFixed(2);
  const known = {
    doc_id: article.id,
    filename: article.id,
    title: article.title,
    author: article.outlet,
    publisher: article.outlet,
    date: article.publishedAt,
    url: article.url,
    start_byte: String(bytes.start),
    end_byte: String(bytes.end),
    context_before: oneLine(text.slice(wordFrom(text, span.start - CONTEXT), span.start)),
    passage: oneLine(text.slice(span.start, span.end)),
    context_after: oneLine(text.slice(span.end, wordUpTo(text, span.end + CONTEXT))),
    start_position: percent(bytes.start),
    end_position: percent(bytes.end),
  };
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(known)) {
    if (value !== null && value !== undefined) fields[`${role}_${name}`] = value;
  }
  return fields;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** The start of the first whole word from an offset on. */
function wordFrom(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset, offset + CONTEXT).search(/\s/);
  return space < 0 ? atCharacter(text, offset) : offset + space;
}

/** The end of the last whole word up to an offset. */
function wordUpTo(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.slice(offset - CONTEXT, offset).search(/\s\S*$/);
  return space < 0 ? atCharacter(text, offset) : offset - CONTEXT + space;
}

/** The offset, moved off the middle of a surrogate pair. */
function atCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code < 0xe000 ? offset + 1 : offset;
}
