/**
 * Passages as passim (Smith, Cordell and Mullen 2015; its Python version `seriatim`) writes its pairwise `align.json`: JSON Lines, one alignment a line.
 *
 * The source has the plain names, the derivative those that end in 2. Offsets count code points. `uid`, there a hash of the id, is here the article's
 * 1-based number in the findings.
 */

import type { Findings } from "../../findings/index.ts";
import { jsonLine } from "../json.ts";
import { alignedTexts } from "./aligned-texts.ts";
import { spanConverter } from "./offsets.ts";
import { sharedPassages, type PassageSide } from "./shared-passage.ts";

/** Streams. Linear in the passages. */
export function* passimLines(findings: Findings): Generator<string, void, undefined> {
  const convert = spanConverter("codepoint");
  for (const shared of sharedPassages(findings)) {
    const { source, derivative } = shared;
    const from = convert(source, source.span);
    const to = convert(derivative, derivative.span);
    const { s1, s2, matches } = alignedTexts(shared);
    const fields = {
      uid: source.number,
      begin: from.start,
      end: from.end,
      uid2: derivative.number,
      begin2: to.start,
      end2: to.end,
      ...metadata(source, ""),
      ...metadata(derivative, "2"),
      s1,
      s2,
      matches,
    };
    yield `${jsonLine(fields)}\n`;
  }
}

/** The scalar fields that passim's users give its documents, under its names; those that are not known are left out, as Spark leaves out nulls. */
function metadata({ article }: PassageSide, suffix: string): Record<string, string> {
  const fields: Record<string, string> = { [`id${suffix}`]: article.id };
  const known = {
    series: article.outlet,
    date: article.publishedAt,
    title: article.title,
    lang: article.language,
    url: article.url,
  };
  for (const [name, value] of Object.entries(known)) {
    if (value !== null && value !== undefined) fields[`${name}${suffix}`] = value;
  }
  return fields;
}
