/**
 * Headline, standfirst and body of two articles, each by itself: a desk that runs a story as it came still writes its own headline, and that is the part
 * that readers see.
 */

import type { Span } from "../base/index.ts";
import { bodyCoverage, type AlignedPair } from "../derive/index.ts";
import type { PartsFinding, PartStatus, PassageFinding, Side } from "../findings/index.ts";
import { tokenize, type BlockKind } from "../text/index.ts";
import { givenTitle, type AnalyzedArticle } from "./analyze.ts";

/** Share of the words of both, in order, from which two headlines are one that was edited. */
const EDITED = 0.5;
/** Coverage of the derivative's body from which it is the source's, whole or in its greater part. */
const WHOLE = 0.95;
const GREATER = 0.5;
/** The most words of a site's name behind a title ("… | Kestrel Bay Courier"). */
const SITE_WORDS = 5;

/**
 * `source` is the side that is told from; `boilerplate` marks the tokens of the other that its house repeats. O(words of the headlines squared + words of the
 * derivative).
 */
export function partsOf(
  a: AnalyzedArticle,
  b: AnalyzedArticle,
  covered: AlignedPair["covered"],
  passages: readonly PassageFinding[],
  source: Side,
  boilerplate: (one: AnalyzedArticle) => Uint8Array | undefined,
): PartsFinding {
  const [from, to] = source === "a" ? [a, b] : [b, a];
  const derivative: Side = source === "a" ? "b" : "a";
  return {
    headline: statusOf(headlineOf(from), headlineOf(to)),
    standfirst: statusOf(textOf(from, "standfirst"), textOf(to, "standfirst")),
    body: bodyStatus(
      passages.filter((passage) => isInBody(to, passage[derivative])),
      bodyCoverage(to.segmented, covered[derivative], outsideBody(to, boilerplate(to))),
    ),
  };
}

/** 1 where a token is of the headline or the standfirst: of a short body under a headline of its own, the headline was a fifth of what was asked. */
function outsideBody({ segmented: { blocks, blockOfToken } }: AnalyzedArticle, boilerplate?: Uint8Array): Uint8Array {
  return Uint8Array.from(blockOfToken, (block, token) => {
    const { kind } = blocks[block]!;
    return kind === "headline" || kind === "standfirst" || boilerplate?.[token] === 1 ? 1 : 0;
  });
}

/** The headline in the text; where there is none (pages keep theirs in the metadata) the title. */
function headlineOf(analyzed: AnalyzedArticle): string | undefined {
  return textOf(analyzed, "headline") ?? givenTitle(analyzed.article)?.trim();
}

function textOf({ segmented }: AnalyzedArticle, kind: BlockKind): string | undefined {
  const block = segmented.blocks.find((one) => one.kind === kind);
  return block && segmented.text.slice(block.start, block.end);
}

function statusOf(from: string | undefined, to: string | undefined): PartStatus {
  if (!from) return to ? "added" : "none";
  if (!to) return "dropped";
  const [one, other] = [withoutSite(from, to), withoutSite(to, from)];
  if (one === other) return "verbatim";
  const [words, others] = [tokenize(one).hashes, tokenize(other).hashes];
  return 2 * commonWords(words, others) >= EDITED * (words.length + others.length) ? "edited" : "rewritten";
}

/** A title without the name of the site behind its last bar or dash, unless the other has the same there. */
function withoutSite(title: string, other: string): string {
  const cut = Math.max(...SITE_MARKS.map((mark) => title.lastIndexOf(mark)));
  if (cut <= 0 || tokenize(title.slice(cut)).count > SITE_WORDS || other.endsWith(title.slice(cut)))
    return title.trim();
  return title.slice(0, cut).trim();
}

const SITE_MARKS = [" | ", " - ", " – ", " — "];

/** Length of the longest common subsequence (Wagner and Fischer 1974, the obvious table): headlines have a dozen words. */
function commonWords(a: Uint32Array, b: Uint32Array): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) next[j + 1] = word === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!);
    row = next;
  }
  return row[b.length]!;
}

function isInBody({ segmented }: AnalyzedArticle, span: Span): boolean {
  const block = segmented.blocks.find((one) => span.start < one.end && one.start < span.end);
  return block?.kind !== "headline" && block?.kind !== "standfirst";
}

function bodyStatus(passages: readonly PassageFinding[], covered: number): PartStatus {
  if (passages.length === 0 || covered === 0) return "none";
  if (covered < GREATER) return "partly";
  return covered >= WHOLE && passages.every(({ kind }) => kind === "verbatim") ? "verbatim" : "edited";
}
