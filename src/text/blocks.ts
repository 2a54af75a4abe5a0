/**
 * What each block of a page is.
 *
 * Rules run from the certain to the guessed, and a block keeps the first kind it is given: furniture by fixed phrase, captions
 * by their credit, bylines by their form, then headline and standfirst by position, then the links at the page's end. All
 * else is a paragraph.
 */
import type { Span } from "../base/index.ts";
import { isByline } from "./bylines.ts";
import { describesSamePicture, isCaption } from "./captions.ts";
import { datelineOf } from "./datelines.ts";
import { isFurniture, isRelatedHeader, isTeaser } from "./furniture.ts";
import { detectLanguage } from "./language.ts";
import { furnitureRuns } from "./furniture-sentences.ts";
import { findHeadline, findTitle, isStandfirst, titlePrefix, TOP_BLOCKS } from "./headlines.ts";
import { cutLines, isInvisible, joinWrappedLines } from "./lines.ts";
import { rawBlocks, type RawBlock, sameWords } from "./raw-block.ts";
import type { Block, BlockKind, Tokens } from "./segmented.ts";

/** Cuts a text into blocks and names their kinds. Every token lies in a block. Linear. */
export function cutBlocks(text: string, tokens: Tokens, title: string | undefined): Block[] {
  const laidOut = splitTitle(text, tokens, joinWrappedLines(text, cutLines(text)), title);
  const { raw, inside } = cutFurniture(text, tokens, rawBlocks(text, tokens, laidOut));
  const abroad = detectLanguage(text, tokens) !== "en";
  const kinds: (BlockKind | undefined)[] = raw.map((block) =>
    inside.has(block.start) ? "furniture" : kindByForm(text, tokens, block, abroad),
  );
  nameTop(text, tokens, raw, kinds, title);
  nameAlternativeTexts(tokens, raw, kinds);
  nameStandfirst(text, raw, kinds);
  nameLinkLists(text, tokens, raw, kinds, abroad);
  return withDatelines(text, raw, kinds);
}

/** Where a page has lost its line breaks, the given title at the very start is still a block of its own. */
function splitTitle(text: string, tokens: Tokens, spans: Span[], title: string | undefined): Span[] {
  const first = spans[0];
  if (title === undefined || first === undefined) return spans;
  const [block] = rawBlocks(text, tokens, [first]);
  const matched = titlePrefix(tokens, block!, title);
  if (matched === 0) return spans;
  const next = tokens.starts[block!.firstToken + matched]!;
  const gap = text.slice(tokens.ends[block!.firstToken + matched - 1], next);
  const space = gap.search(/\s/u);
  if (space < 0) return spans;
  const split = next - gap.length + space;
  const start = split + (text.slice(split).search(/\S/u) < 0 ? 0 : gap.slice(space).search(/\S|$/u));
  return [{ start: first.start, end: split }, { start, end: first.end }, ...spans.slice(1)];
}

/** Sentences of furniture inside long blocks become blocks of their own; `inside` has where they start. */
function cutFurniture(
  text: string,
  tokens: Tokens,
  raw: RawBlock[],
): { readonly raw: RawBlock[]; readonly inside: ReadonlySet<number> } {
  const inside = new Set<number>();
  const spans = raw.flatMap((block) => {
    const runs = furnitureRuns(text, tokens, block);
    const cut: Span[] = [];
    let from = block.start;
    const keep = (end: number): void => {
      while (end > from && isInvisible(text.charCodeAt(end - 1))) end -= 1;
      if (end > from) cut.push({ start: from, end });
    };
    for (const run of runs) {
      keep(run.start);
      cut.push(run);
      inside.add(run.start);
      from = run.end;
      while (from < block.end && isInvisible(text.charCodeAt(from))) from += 1;
    }
    keep(block.end);
    return cut;
  });
  return inside.size === 0 ? { raw, inside } : { raw: rawBlocks(text, tokens, spans), inside };
}

function kindByForm(text: string, tokens: Tokens, block: RawBlock, abroad: boolean): BlockKind | undefined {
  if (isFurniture(text, tokens, block, abroad)) return "furniture";
  return isCaption(text, block) ? "caption" : undefined;
}

/** Headline, what stands above it, its repetition, and bylines. */
function nameTop(
  text: string,
  tokens: Tokens,
  raw: readonly RawBlock[],
  kinds: (BlockKind | undefined)[],
  title: string | undefined,
): void {
  raw.forEach((block, index) => {
    if (kinds[index] === undefined && isByline(text, block, index > 0 && index < TOP_BLOCKS)) kinds[index] = "byline";
  });
  // A title that is given and not in the text stands elsewhere: to guess another here made headlines of bylines and of the first lines of tables.
  const headline =
    title === undefined
      ? findHeadline(text, tokens, raw, (index) => kinds[index] === undefined)
      : findTitle(tokens, raw, title);
  if (headline < 0) return;
  kinds[headline] = "headline";
  for (let index = 0; index < headline; index += 1) {
    const { words, final } = raw[index]!;
    if (kinds[index] === undefined && words <= 5 && !final) kinds[index] = "furniture";
  }
  for (let index = headline + 1; index < raw.length && sameWords(tokens, raw[index]!, raw[headline]!); index += 1) {
    kinds[index] = "furniture";
  }
}

function nameAlternativeTexts(tokens: Tokens, raw: readonly RawBlock[], kinds: (BlockKind | undefined)[]): void {
  for (let index = 0; index < raw.length; index += 1) {
    if (kinds[index] !== undefined) continue;
    const beside = [index + 1, index - 1].filter((other) => kinds[other] === "caption");
    if (beside.some((other) => describesSamePicture(tokens, raw[index]!, raw[other]!))) kinds[index] = "caption";
  }
}

/** The first free block after the headline, bylines and captions between them allowed, if a body follows it. */
function nameStandfirst(text: string, raw: readonly RawBlock[], kinds: (BlockKind | undefined)[]): void {
  const headline = kinds.indexOf("headline");
  if (headline < 0) return;
  let index = headline + 1;
  while (index < raw.length && kinds[index] !== undefined) index += 1;
  if (index - headline > TOP_BLOCKS || index + 1 >= raw.length || !isStandfirst(raw[index]!)) return;
  if (datelineOf(text, raw[index]!, true) !== null) return;
  const body = raw.findIndex((block, at) => at > index && kinds[at] === undefined && block.final);
  if (body >= 0 && body - index <= TOP_BLOCKS) kinds[index] = "standfirst";
}

/**
 * A header of related links takes the links after it along. If no paragraph follows to the end of the page, that is
 * everything; otherwise only the unbroken list below the header, because "Read more" in mid-article must not swallow the rest.
 */
function nameLinkLists(
  text: string,
  tokens: Tokens,
  raw: readonly RawBlock[],
  kinds: (BlockKind | undefined)[],
  abroad: boolean,
): void {
  const linkLike = (index: number): boolean =>
    kinds[index] === "furniture" || (kinds[index] === undefined && isTeaser(text, raw[index]!));
  let tail = raw.length;
  while (tail > 0 && (kinds[tail - 1] === "caption" || kinds[tail - 1] === "byline" || linkLike(tail - 1))) tail -= 1;
  for (let index = 0; index < raw.length; index += 1) {
    if (!isRelatedHeader(tokens, raw[index]!, abroad) || kinds[index] !== "furniture") continue;
    if (index >= tail) {
      kinds.fill("furniture", index);
      return;
    }
    while (index + 1 < raw.length && linkLike(index + 1)) kinds[++index] = "furniture";
  }
}

/** Cuts the dateline off the paragraphs that begin with one. */
function withDatelines(text: string, raw: readonly RawBlock[], kinds: readonly (BlockKind | undefined)[]): Block[] {
  const blocks: Block[] = [];
  let first = true;
  raw.forEach(({ start, end, final, words }, index) => {
    const kind = kinds[index] ?? "paragraph";
    const prose = final && words >= 8;
    const dateline = kind === "paragraph" ? datelineOf(text, { start, end }, first && prose) : null;
    if (kind === "paragraph") first = false;
    if (dateline === null) {
      blocks.push({ kind, start, end });
      return;
    }
    blocks.push({ kind: "dateline", start, end: dateline.end });
    const rest = text.slice(dateline.end, end).search(/\S/u);
    if (rest >= 0) blocks.push({ kind, start: dateline.end + rest, end });
  });
  return blocks;
}
