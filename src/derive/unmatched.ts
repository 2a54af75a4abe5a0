/** Text that one side has alone, named by what it is on the page. */

import type { Span } from "../base/index.ts";
import { firstTokenFrom, type Tokens } from "../text/index.ts";
import { isCovered, type AlignedPair, type Side, type SidedSpan } from "./side.ts";

export type UnmatchedKind = "quote" | "sentence" | "paragraph" | "headline" | "caption" | "attribution";

export interface Unmatched extends SidedSpan {
  readonly kind: UnmatchedKind;
}

/** Blocks, sentences of blocks that are shared in part, quotes and credits outside every passage, in the order of the text. O(text). */
export function findUnmatched(pair: AlignedPair): Unmatched[] {
  return [...unmatchedOf(pair, "a"), ...unmatchedOf(pair, "b")];
}

function unmatchedOf(pair: AlignedPair, side: Side): Unmatched[] {
  const witness = pair[side];
  const covered = pair.covered[side];
  const { blocks, sentences, tokens, blockOfToken } = witness.segmented;
  const inside = new Uint32Array(blocks.length);
  for (let i = 0; i < tokens.count; i++) inside[blockOfToken[i]!]! += covered[i]!;
  const found: Unmatched[] = [];
  const add = (kind: UnmatchedKind, span: Span): void => {
    found.push({ in: side, kind, start: span.start, end: span.end });
  };
  blocks.forEach((block, index) => {
    if (inside[index]! > 0) return;
    if (block.kind === "headline" || block.kind === "standfirst") add("headline", block);
    else if (block.kind === "caption") add("caption", block);
    else if (block.kind === "byline" || block.kind === "dateline") add("attribution", block);
    else if (block.kind === "paragraph") add("paragraph", block);
  });
  for (const sentence of sentences) {
    if (
      inside[sentence.block]! > 0 &&
      hasWords(witness.segmented.tokens, sentence) &&
      !isCovered(witness, covered, sentence)
    ) {
      add("sentence", sentence);
    }
  }
  for (const quote of witness.quotes) if (!isCovered(witness, covered, quote)) add("quote", quote);
  for (const credit of witness.credits) {
    if (credit.kind !== "metadata" && credit.kind !== "caption" && !isCovered(witness, covered, credit))
      add("attribution", credit);
  }
  return found.sort((x, y) => x.start - y.start || y.end - x.end || (x.kind < y.kind ? -1 : 1));
}

/**
 * The same with every word told once, under the most specific name: a sign-off is an attribution and no paragraph, a sentence that is a quote is that quote. A paragraph
 * with a quote in it is told by the quote and its other sentences. Evidence is weighed on the whole list. O(entries log entries + sentences).
 */
export function listedOnce(pair: AlignedPair, unmatched: readonly Unmatched[]): Unmatched[] {
  return [...listedOf(pair, "a", unmatched), ...listedOf(pair, "b", unmatched)];
}

function listedOf(pair: AlignedPair, side: Side, unmatched: readonly Unmatched[]): Unmatched[] {
  // Evidence weighs whole sentences; a reader wants to see what of them the other side lacks.
  const own = [
    ...unmatched.filter((entry) => entry.in === side && entry.kind !== "sentence"),
    ...unmatched.filter((entry) => entry.in === side && entry.kind === "sentence" && !meetsShared(pair, entry)),
    ...partsOutside(pair, side),
  ].sort((x, y) => x.start - y.start || y.end - x.end || (x.kind < y.kind ? -1 : 1));
  const { text, sentences } = pair[side].segmented;
  // Blocks and sentences of other blocks, so that none lies in another.
  const wide = own.filter(({ kind }) => kind !== "quote" && kind !== "attribution");
  const speakers = new Map(pair[side].quotes.map(({ start, speaker }) => [start, speaker]));
  // Small things in a sentence that is gone go without saying; a statement, and a credit that is most of its line, are what was lost.
  const credits: Unmatched[] = [];
  for (const entry of own) {
    if (entry.kind !== "attribution" || entry.start < (credits.at(-1)?.end ?? 0)) continue;
    const around = meeting(wide, entry);
    if (around === undefined || 2 * wordsIn(text, entry) >= wordsIn(text, around)) credits.push(entry);
  }
  const quotes = own.filter((entry) => {
    if (entry.kind !== "quote" || meeting(credits, entry) !== undefined) return false;
    const isStatement = (speakers.get(entry.start) ?? null) !== null || wordsIn(text, entry) > 3;
    return isStatement || meeting(wide, entry) === undefined;
  });
  const small = [...credits, ...quotes].sort((x, y) => x.start - y.start);
  const rest = wide.flatMap((entry): Unmatched[] => {
    if (meeting(small, entry) === undefined) return [entry];
    // A paragraph: its sentences that hold nothing told already. A sentence, headline or caption: nothing is left of it.
    if (entry.kind !== "paragraph") return [];
    return sentencesIn(sentences, entry)
      .filter((sentence) => meeting(small, sentence) === undefined)
      .map(({ start, end }) => ({ in: side, kind: "sentence", start, end }));
  });
  return [...small, ...rest].sort((x, y) => x.start - y.start || y.end - x.end);
}

/** Whether a passage has a word of the span. */
function meetsShared(pair: AlignedPair, { in: side, start, end }: Unmatched): boolean {
  const { tokens } = pair[side].segmented;
  const { starts, count } = tokens;
  for (let i = firstTokenFrom(tokens, start); i < count && starts[i]! < end; i++)
    if (pair.covered[side][i] === 1) return true;
  return false;
}

/** Words in a row that make a part of a sentence worth a line: "he said" is none. */
const LEAST_PART = 5;

/**
 * Of the sentences that are shared in part, the parts that are not. Listed whole, such a sentence would say that the other side has none of it; left out, its
 * tail ("…, adding that the pilots had gone home") would stand nowhere, since the passage ends before it. O(sentences + tokens).
 */
function partsOutside(pair: AlignedPair, side: Side): Unmatched[] {
  const { text, tokens, sentences } = pair[side].segmented;
  const covered = pair.covered[side];
  const found: Unmatched[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < tokens.count && tokens.starts[at]! < sentence.start) at++;
    const first = at;
    let inside = 0;
    for (; at < tokens.count && tokens.starts[at]! < sentence.end; at++) inside += covered[at]!;
    if (inside === 0 || inside === at - first) continue;
    for (let from = first; from < at; from++) {
      if (covered[from] === 1) continue;
      let to = from;
      while (to < at && covered[to] !== 1) to++;
      if (to - from >= LEAST_PART) {
        // Quotation marks before the first word of the sentence and the full stop behind its last go with it.
        const start = from === first ? sentence.start : tokens.starts[from]!;
        const end = to === at ? sentence.end : trimmedEnd(text, tokens.ends[to - 1]!, tokens.starts[to]!);
        found.push({ in: side, kind: "sentence", start, end });
      }
      from = to;
    }
  }
  return found;
}

/** Behind the last word and the mark that closes it. */
function trimmedEnd(text: string, end: number, next: number): number {
  return end + (/^[^\s\p{L}\p{N}“‘«„(]+/u.exec(text.slice(end, next))?.[0].length ?? 0);
}

/** The first of the spans, ordered and disjoint, that shares text with one. O(log spans). */
function meeting<T extends Span>(spans: readonly T[], { start, end }: Span): T | undefined {
  const first = spans[firstEndingAfter(spans, start)];
  return first !== undefined && first.start < end ? first : undefined;
}

function sentencesIn(sentences: readonly Span[], { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = firstEndingAfter(sentences, start); at < sentences.length && sentences[at]!.end <= end; at++)
    if (sentences[at]!.start >= start) found.push(sentences[at]!);
  return found;
}

function firstEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsIn(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** A sentence of a word or two ("Why?") is no loss worth a line. */
function hasWords(tokens: Tokens, span: Span): boolean {
  const third = firstTokenFrom(tokens, span.start) + 2;
  return third < tokens.count && tokens.starts[third]! < span.end;
}
