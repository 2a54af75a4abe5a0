/** What became of each direct quote of the source in the derivative. */

import { contains, overlaps, type Span } from "../base/index.ts";
import type { Quote } from "../attribution/index.ts";
import { otherSide, type AlignedPair, type Side } from "./side.ts";

export type QuoteStatus = "kept" | "altered" | "shortened" | "made-indirect" | "dropped" | "added";

export interface QuoteChange {
  readonly status: QuoteStatus;
  readonly a: Span | null;
  readonly b: Span | null;
}

/** Share of a quote's words that must come through for it to be the same quote. */
const WHOLE = 0.9;
const PART = 0.3;

/**
 * The quote ledger of a pair, quotes of `source` first; `isDecided` says whether it is known to be the source, without which nobody dropped or added
 * anything. Scare quotes and titles (no speaker, up to three words) are left out: they are words, not
 * statements. O(quotes * passages + matched words).
 */
export function quoteLedger(pair: AlignedPair, source: Side, isDecided: boolean = true): QuoteChange[] {
  const derivative = otherSide(source);
  const changes: QuoteChange[] = [];
  const met = new Set<Quote>();
  for (const quote of pair[source].quotes) {
    if (!isStatement(pair, source, quote)) continue;
    const image = imageOf(pair, source, quote);
    const there = image === undefined ? undefined : pair[derivative].quotes.find((one) => overlaps(one, image.span));
    if (image === undefined || image.share < PART) {
      if (isDecided) changes.push(sided(source, "dropped", quote, null));
      continue;
    }
    if (there !== undefined) met.add(there);
    changes.push(sided(source, statusOf(pair, source, quote, image, there), quote, there ?? image.span));
  }
  for (const quote of pair[derivative].quotes) {
    if (isDecided && !met.has(quote) && isStatement(pair, derivative, quote))
      changes.push(sided(source, "added", null, quote));
  }
  return changes;
}

function sided(source: Side, status: QuoteStatus, ofSource: Span | null, ofDerivative: Span | null): QuoteChange {
  const first = ofSource === null ? null : { start: ofSource.start, end: ofSource.end };
  const second = ofDerivative === null ? null : { start: ofDerivative.start, end: ofDerivative.end };
  return source === "a" ? { status, a: first, b: second } : { status, a: second, b: first };
}

function isStatement(pair: AlignedPair, side: Side, quote: Quote): boolean {
  return quote.speaker !== null || tokensIn(pair, side, quote).length > 3;
}

interface Image {
  readonly span: Span;
  /** Share of the quote's words that are matched. */
  readonly share: number;
}

/** Where the words of the quote are on the other side. */
function imageOf(pair: AlignedPair, side: Side, quote: Span): Image | undefined {
  const words = tokensIn(pair, side, quote);
  const wanted = new Set(words);
  const other = pair[otherSide(side)].segmented.tokens;
  let start = Infinity;
  let end = 0;
  let matched = 0;
  for (const passage of pair.passages) {
    if (!overlaps(passage[side], quote)) continue;
    const own = side === "a" ? passage.aTokens : passage.bTokens;
    const theirs = side === "a" ? passage.bTokens : passage.aTokens;
    for (let k = 0; k < own.length; k++) {
      if (!wanted.has(own[k]!)) continue;
      matched++;
      start = Math.min(start, other.starts[theirs[k]!]!);
      end = Math.max(end, other.ends[theirs[k]!]!);
    }
  }
  return matched === 0 ? undefined : { span: { start, end }, share: matched / Math.max(1, words.length) };
}

function statusOf(pair: AlignedPair, source: Side, quote: Quote, image: Image, there: Quote | undefined): QuoteStatus {
  if (there === undefined) return "made-indirect";
  const changed = pair.edits.some((edits) =>
    edits.some(
      (edit) => edit.class !== "style" && edit[source].end > edit[source].start && contains(quote, edit[source]),
    ),
  );
  const inserted = pair.edits.some((edits) =>
    edits.some(
      (edit) =>
        edit.class !== "style" && edit[source].end === edit[source].start && contains(there, edit[otherSide(source)]),
    ),
  );
  if (image.share >= WHOLE && !changed && !inserted) return "kept";
  const ofDerivative = tokensIn(pair, otherSide(source), there).length;
  const ofSource = tokensIn(pair, source, quote).length;
  return !inserted && ofDerivative < WHOLE * ofSource ? "shortened" : "altered";
}

function tokensIn(pair: AlignedPair, side: Side, span: Span): number[] {
  const { starts, ends, count } = pair[side].segmented.tokens;
  const inside: number[] = [];
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < span.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < count && ends[i]! <= span.end; i++) inside.push(i);
  return inside;
}
