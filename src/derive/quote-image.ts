/** Where the words of a quote are on the other side, and what stands at its ends there. */

import { contains, overlaps, type Span } from "../base/index.ts";
import type { Quote } from "../attribution/index.ts";
import type { Edit } from "../edit/index.ts";
import { firstTokenFrom } from "../text/index.ts";
import { otherSide, type AlignedPair, type Side } from "./side.ts";

export interface QuoteImage {
  /** From the first to the last of the quote's words on the other side. */
  readonly span: Span;
  /** How many of its words are matched, and how many of those stand between marks there. */
  readonly matched: number;
  readonly quoted: number;
  /** The first and the last of them, the token here and the one there. */
  readonly first?: readonly [number, number];
  readonly last?: readonly [number, number];
  /** The quotes that they stand in, in order. */
  readonly parts: readonly { readonly part: Quote; readonly words: number }[];
}

/** Where the words of the quote are on the other side. */
export function imageOf(pair: AlignedPair, side: Side, quote: Span): QuoteImage {
  const wanted = new Set(tokensIn(pair, side, quote));
  const other = otherSide(side);
  const { starts, ends } = pair[other].segmented.tokens;
  const span = { start: Infinity, end: 0 };
  const inParts = new Map<Quote, number>();
  let matched = 0;
  let first: readonly [number, number] | undefined;
  let last: readonly [number, number] | undefined;
  for (const passage of pair.passages) {
    if (!overlaps(passage[side], quote)) continue;
    const own = side === "a" ? passage.aTokens : passage.bTokens;
    const theirs = side === "a" ? passage.bTokens : passage.aTokens;
    const near = pair[other].quotes.filter((one) => overlaps(one, passage[other]));
    for (let k = 0; k < own.length; k++) {
      if (!wanted.has(own[k]!)) continue;
      const word = { start: starts[theirs[k]!]!, end: ends[theirs[k]!]! };
      matched++;
      if (first === undefined || own[k]! < first[0]) first = [own[k]!, theirs[k]!];
      if (last === undefined || own[k]! > last[0]) last = [own[k]!, theirs[k]!];
      span.start = Math.min(span.start, word.start);
      span.end = Math.max(span.end, word.end);
      const part = near.find((one) => contains(one, word));
      if (part !== undefined) inParts.set(part, (inParts.get(part) ?? 0) + 1);
    }
  }
  // A word or two that fell into another quote do not make that quote a part of this one.
  const parts = [...inParts]
    .map(([part, words]) => ({ part, words }))
    .filter(({ part, words }) => 2 * words >= Math.min(wanted.size, tokensIn(pair, other, part).length))
    .sort((x, y) => x.part.start - y.part.start);
  const quoted = parts.reduce((sum, { words }) => sum + words, 0);
  return { span, matched, quoted, parts, ...(first !== undefined && last !== undefined ? { first, last } : {}) };
}

/** The quote has the words of the other, whichever passages they are in: one that moved into the place of another is in two. */
export function haveSameWords(pair: AlignedPair, source: Side, quote: Quote, part: Quote): boolean {
  const [own, other] = [pair[source].segmented.tokens, pair[otherSide(source)].segmented.tokens];
  const [words, theirs] = [tokensIn(pair, source, quote), tokensIn(pair, otherSide(source), part)];
  return words.length === theirs.length && words.every((word, at) => own.hashes[word] === other.hashes[theirs[at]!]);
}

/**
 * What stands before the first word that both quotes have, or behind the last, on either side: other words that no passage holds, since nothing shared is beyond
 * them ("He was furious" to "[The mayor] was furious").
 */
export function edgeEdits(pair: AlignedPair, source: Side, quote: Quote, { parts, first, last }: QuoteImage): Edit[] {
  if (parts.length !== 1 || first === undefined || last === undefined) return [];
  const derivative = otherSide(source);
  const [words, theirs] = [tokensIn(pair, source, quote), tokensIn(pair, derivative, parts[0]!.part)];
  const isFree = (side: Side, token: number): boolean => {
    const { starts, ends } = pair[side].segmented.tokens;
    const span = { start: starts[token]!, end: ends[token]! };
    return !pair.passages.some((passage) => contains(passage[side], span));
  };
  return [
    [words.filter((word) => word < first[0]), theirs.filter((word) => word < first[1])] as const,
    [words.filter((word) => word > last[0]), theirs.filter((word) => word > last[1])] as const,
  ].flatMap(([own, other]) => {
    const isChanged =
      own.length > 0 &&
      other.length > 0 &&
      own.every((word) => isFree(source, word)) &&
      other.every((word) => isFree(derivative, word));
    if (!isChanged) return [];
    const edit = { kind: "quote-altered", class: "substance" } as const;
    const [ofSource, ofDerivative] = [spanOf(pair, source, own), spanOf(pair, derivative, other)];
    return [{ ...edit, ...(source === "a" ? { a: ofSource, b: ofDerivative } : { a: ofDerivative, b: ofSource }) }];
  });
}

function spanOf(pair: AlignedPair, side: Side, words: readonly number[]): Span {
  const { starts, ends } = pair[side].segmented.tokens;
  return { start: starts[words[0]!]!, end: ends[words[words.length - 1]!]! };
}

/** The words that lie in a span, by number. O(log n + words). */
export function tokensIn(pair: AlignedPair, side: Side, span: Span): number[] {
  const { tokens } = pair[side].segmented;
  const { ends, count } = tokens;
  const inside: number[] = [];
  for (let i = firstTokenFrom(tokens, span.start); i < count && ends[i]! <= span.end; i++) inside.push(i);
  return inside;
}
