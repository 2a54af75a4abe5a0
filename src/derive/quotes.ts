/** What became of each direct quote of the source in the derivative. */

import { contains, type Span } from "../base/index.ts";
import type { Quote } from "../attribution/index.ts";
import type { Edit } from "../edit/index.ts";
import { edgeEdits, haveSameWords, imageOf, tokensIn, type QuoteImage } from "./quote-image.ts";
import { otherSide, type AlignedPair, type Side } from "./side.ts";

export type QuoteStatus = "kept" | "altered" | "shortened" | "made-indirect" | "dropped" | "added";

export interface QuoteChange {
  readonly status: QuoteStatus;
  readonly a: Span | null;
  readonly b: Span | null;
  /** The words that an altered quote changed: what came in, went out or took the place of others between its marks. Empty on any other. */
  readonly edits: readonly Edit[];
}

/** Share of a quote's words that must come through for it to be the same quote. */
const WHOLE = 0.9;
const PART = 0.3;

/** So few words cut from the middle of a quote, without a mark for it, are another wording and no shorter quote. */
const FEW_WORDS = 2;

/**
 * The quote ledger of a pair, quotes of `source` first; `isDecided` says whether it is known to be the source, without which nobody dropped or added
 * anything. A quote that the derivative parted by its speaker is listed once for each part. Scare quotes and titles (no speaker, up to three words) are left out:
 * they are words, not statements. O(quotes * passages + matched words + quotes * edits + words of both).
 */
export function quoteLedger(pair: AlignedPair, source: Side, isDecided: boolean = true): QuoteChange[] {
  const derivative = otherSide(source);
  const changes: QuoteChange[] = [];
  const met = new Set<Quote>();
  const all = pair.edits.flat();
  // Not asked for where every quote is in a passage, as in most of the pairs of a syndicated story.
  let known: ReadonlyMap<Quote, Span> | undefined;
  const placed = (): ReadonlyMap<Quote, Span> => (known ??= placesOf(pair, derivative));
  let pieces: ReadonlyMap<Quote, readonly Quote[]> | undefined;
  const add = (
    status: QuoteStatus,
    ofSource: Span | null,
    ofDerivative: Span | null,
    edits: readonly Edit[] = [],
  ): void => {
    const [first, second] = [plainSpan(ofSource), plainSpan(ofDerivative)];
    changes.push(source === "a" ? { status, a: first, b: second, edits } : { status, a: second, b: first, edits });
  };
  for (const quote of pair[source].quotes) {
    if (!isStatement(pair, source, quote)) continue;
    const words = tokensIn(pair, source, quote).length;
    const image = imageOf(pair, source, quote);
    for (const { part } of image.parts) met.add(part);
    // A few words of many that stand between marks of their own are a shorter quote, and not one dropped.
    const cutOut = image.parts.some((one) => isCutOut(pair, derivative, one));
    if (image.matched < PART * words && !cutOut) {
      // What is too short for a passage came through all the same: "Seed catalogues" was told as dropped, and added as "Seed catalogues."
      pieces ??= piecesOf(pair[source].quotes, placed());
      const elsewhere = (pieces.get(quote) ?? []).filter((part) => !met.has(part));
      for (const part of elsewhere) {
        met.add(part);
        add(tokensIn(pair, derivative, part).length >= WHOLE * words ? "kept" : "shortened", quote, part);
      }
      if (isDecided && elsewhere.length === 0) add("dropped", quote, null);
    } else if (image.quoted < PART * words && !cutOut) add("made-indirect", quote, image.span);
    else
      for (const { part } of image.parts) {
        const edits = [...wordingEdits(pair, all, source, quote, part), ...edgeEdits(pair, source, quote, image)];
        if (haveSameWords(pair, source, quote, part)) add("kept", quote, part);
        else if (edits.length > 0) add("altered", quote, part, edits);
        else {
          const whole = image.quoted + restyled(pair, all, source, quote) >= WHOLE * words;
          add(whole && !isCut(all, source, quote) ? "kept" : "shortened", quote, part);
        }
      }
  }
  for (const quote of pair[derivative].quotes) {
    // What the source says without marks is not added either: who quotes a leader puts marks around its words.
    if (isDecided && !met.has(quote) && isStatement(pair, derivative, quote) && !placed().has(quote))
      add("added", null, quote);
  }
  return changes;
}

/** So few words between marks are a word or a title, and not what is left of a statement. */
const FEWEST_LEFT = 3;

/** Whether a quote of the derivative has next to nothing but words of one quote of the source. */
function isCutOut(pair: AlignedPair, derivative: Side, { part, words }: QuoteImage["parts"][number]): boolean {
  return words >= FEWEST_LEFT && words >= WHOLE * tokensIn(pair, derivative, part).length;
}

/** The quotes of the derivative by the quote of the source that they stand in. O(placed * log quotes). */
function piecesOf(quotes: readonly Quote[], placed: ReadonlyMap<Quote, Span>): ReadonlyMap<Quote, readonly Quote[]> {
  const pieces = new Map<Quote, Quote[]>();
  for (const [part, place] of placed) {
    let low = 0;
    let high = quotes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (quotes[middle]!.start <= place.start) low = middle + 1;
      else high = middle;
    }
    const quote = quotes[low - 1];
    if (quote === undefined || !contains(quote, place)) continue;
    const list = pieces.get(quote);
    if (list === undefined) pieces.set(quote, [part]);
    else list.push(part);
  }
  return pieces;
}

/** How often the rarest word of a quote may stand on the other side for its place to be looked for, and how many of its words are compared at each. */
const MOST_PLACES = 32;
const MOST_WORDS = 64;

/** Where the words of each quote of a side stand in a row on the other side: in order and complete. O(words of both). */
function placesOf(pair: AlignedPair, side: Side): ReadonlyMap<Quote, Span> {
  const [own, other] = [pair[side].segmented.tokens, pair[otherSide(side)].segmented.tokens];
  const found = new Map<Quote, Span>();
  const { quotes } = pair[side];
  if (quotes.length === 0) return found;
  const positions = new Map<number, number[]>();
  for (let at = 0; at < other.count; at++) {
    const list = positions.get(other.hashes[at]!);
    if (list === undefined) positions.set(other.hashes[at]!, [at]);
    else if (list.length <= MOST_PLACES) list.push(at);
  }
  for (const quote of quotes) {
    const words = tokensIn(pair, side, quote);
    if (words.length < 2 || words.length > MOST_WORDS) continue;
    let rarest: readonly number[] = [];
    let offset = -1;
    words.forEach((word, index) => {
      const list = positions.get(own.hashes[word]!) ?? [];
      if (offset < 0 || list.length < rarest.length) [rarest, offset] = [list, index];
    });
    if (rarest.length > MOST_PLACES) continue;
    const start = rarest
      .map((at) => at - offset)
      .find((first) => first >= 0 && words.every((word, index) => other.hashes[first + index] === own.hashes[word]));
    if (start !== undefined)
      found.set(quote, { start: other.starts[start]!, end: other.ends[start + words.length - 1]! });
  }
  return found;
}

function plainSpan(span: Span | null): Span | null {
  return span === null ? null : { start: span.start, end: span.end };
}

function isStatement(pair: AlignedPair, side: Side, quote: Quote): boolean {
  return quote.speaker !== null || tokensIn(pair, side, quote).length > 3;
}

/** Edits of substance between the marks of both sides that are more than a cut. */
function wordingEdits(pair: AlignedPair, all: readonly Edit[], source: Side, quote: Quote, part: Quote): Edit[] {
  return all.filter((edit) => {
    const [ofSource, ofDerivative] = [edit[source], edit[otherSide(source)]];
    if (edit.class === "style" || !contains(quote, ofSource) || !contains(part, ofDerivative)) return false;
    return ofDerivative.end > ofDerivative.start || isSilentCut(pair, source, quote, edit);
  });
}

/** Words of the quote that the other side has in another form, and that no passage matches for it: "don't" for "do not". */
function restyled(pair: AlignedPair, all: readonly Edit[], source: Side, quote: Quote): number {
  return all.reduce((sum, edit) => {
    const isForm = edit.class === "style" && edit.kind !== "case" && contains(quote, edit[source]);
    return isForm ? sum + tokensIn(pair, source, edit[source]).length : sum;
  }, 0);
}

/** Words are missing between the marks. */
function isCut(all: readonly Edit[], source: Side, quote: Quote): boolean {
  return all.some((edit) => {
    const gone = edit[otherSide(source)];
    return edit.class === "substance" && gone.start === gone.end && contains(quote, edit[source]);
  });
}

/** A word or two cut from the middle, and no dots that say so. */
function isSilentCut(pair: AlignedPair, source: Side, quote: Quote, edit: Edit): boolean {
  const cut = tokensIn(pair, source, edit[source]);
  const within = tokensIn(pair, source, quote);
  const isEnd = cut[0] === within[0] || cut.at(-1) === within.at(-1);
  const { end } = edit[otherSide(source)];
  const after = pair[otherSide(source)].segmented.text.slice(Math.max(0, end - 6), end + 6);
  return !isEnd && cut.length <= FEW_WORDS && !/\.\.|…/.test(after);
}
