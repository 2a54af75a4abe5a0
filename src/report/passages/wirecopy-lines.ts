/** Our own form of passages: JSON Lines, one passage pair a line, that needs no findings around it. */

import type { Findings } from "../../findings/index.ts";
import { jsonLine } from "../json.ts";
import { sharedPassages, type PassageSide, type SharedPassage } from "./shared-passage.ts";

/** Offsets count UTF-16 code units. Where the direction is open, `direction.source` is `null` and `source` holds the pair's `a`. Streams. */
export function* wirecopyLines(findings: Findings): Generator<string, void, undefined> {
  for (const passage of sharedPassages(findings)) yield `${jsonLine(record(passage))}\n`;
}

function record({ pair, passage, source, derivative, sides, edits }: SharedPassage): object {
  return {
    source: side(source),
    derivative: side(derivative),
    offsetUnit: "utf16",
    relation: pair.relation,
    direction: {
      source: pair.direction.source === null ? null : source.article.id,
      probability: pair.direction.probability,
    },
    credit: passage.credit ?? pair.credit,
    pairCredit: pair.credit,
    kind: passage.kind,
    similarity: passage.similarity,
    stretch: passage.stretch,
    surprise: passage.surprise,
    edits: edits.map((edit) => ({
      kind: edit.kind,
      class: edit.class,
      source: edit[sides.source],
      derivative: edit[sides.derivative],
      ...(edit.erroneous === undefined ? {} : { erroneous: edit.erroneous === sides.source ? "source" : "derivative" }),
    })),
  };
}

function side({ article, span, text }: PassageSide): object {
  const { id, outlet, publishedAt, title } = article;
  return { id, outlet, publishedAt, title, start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}
