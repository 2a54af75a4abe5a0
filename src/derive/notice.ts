/**
 * Standing notices under articles: whom to call in distress, an appeal for witnesses, that the accused are presumed innocent, that investments may fall.
 * Charities and lawyers write them for everybody, in words as surprising as those of any copy, and a pair has no third article to show that they recur.
 *
 * Where it stands tells a notice, and what it leaves out. It is the end of both articles and all that they share; it reports nothing, so that it holds no
 * date, no person and nobody's words; and it is of neither story. To hold only the last against the pair was too wide: a paragraph of background
 * about a bypass, taken by an article about a surgery, has no more words of the surgery's story than a helpline has.
 */

import { isQuotation, type AlignableText } from "../align/index.ts";
import { findReportedSpeech } from "../attribution/index.ts";
import type { Span } from "../base/index.ts";
import { TOKEN_NUMERIC } from "../text/index.ts";
import { isAside, isDatedFrom, sharesEvent, type Topic } from "./event.ts";
import type { AlignedPair, Side, Witness } from "./side.ts";

/** Share of the words of a notice that are the same in both: each paper puts its own police force in. */
const MOSTLY = 0.8;
/** A figure of fewer digits is the same in two articles by chance. */
const LEAST_DIGITS = 3;

/** What the shared part of an article speaks of, and the rest of it. */
export interface PartedTopic {
  readonly shared: Topic;
  readonly own: Topic;
}

/**
 * Whether all that two articles share is one notice that stands under both. `texts` are those that were aligned; `topicsOf` is asked only of pairs that
 * share their ends. O(tokens of both).
 */
export function isNotice(
  pair: AlignedPair,
  texts: Readonly<Record<Side, AlignableText>>,
  topicsOf: (side: Side) => PartedTopic,
): boolean {
  if (pair.passages.some(isQuotation)) return false;
  const starts = { a: startOfEnd(pair.covered.a, texts.a), b: startOfEnd(pair.covered.b, texts.b) };
  if (starts.a === null || starts.b === null) return false;
  if (reports(pair.a, texts.a, starts.a) || reports(pair.b, texts.b, starts.b)) return false;
  const own = { a: factsIn(texts.a, 0, starts.a), b: factsIn(texts.b, 0, starts.b) };
  // A name that both stories have is what they have to do with each other.
  for (const fact of factsIn(texts.a, starts.a, texts.a.segmented.tokens.count))
    if (own.a.has(fact) && own.b.has(fact)) return false;
  const [a, b] = [topicsOf("a"), topicsOf("b")];
  return isAside(a.shared, a.own, b.own) && !sharesEvent(a.own, b.own);
}

/** The first token of the sentences that hold all that is shared, where those are the end of the article; else `null`. */
function startOfEnd(marks: Uint8Array, { segmented, masked }: AlignableText): number | null {
  const { sentenceOfToken } = segmented;
  let start = marks.indexOf(1);
  if (start < 0) return null;
  while (start > 0 && sentenceOfToken[start - 1] === sentenceOfToken[start]) start--;
  let words = 0;
  let shared = 0;
  for (let i = start; i < marks.length; i++) {
    if (masked[i] === 1) continue;
    words++;
    shared += marks[i]!;
  }
  return shared >= MOSTLY * words ? start : null;
}

/** Whether the end of an article says when, names a person, gives somebody's words, or points back to what stands before. */
function reports(witness: Witness, { segmented, masked }: AlignableText, start: number): boolean {
  const { tokens } = segmented;
  const from = tokens.starts[start]!;
  const { direct, indirect } = findReportedSpeech(segmented);
  const reported: readonly (readonly Span[])[] = [witness.names, witness.danglingReferences, direct, indirect];
  if (reported.some((found) => found.some(({ end }) => end > from))) return true;
  return isDatedFrom(segmented, start, masked);
}

/** Names and figures, but for small ones, of the tokens from `from` up to `to` outside furniture. */
function factsIn({ segmented: { tokens }, masked, names }: AlignableText, from: number, to: number): Set<number> {
  const facts = new Set<number>();
  for (let i = from; i < to; i++) {
    const isFigure = (tokens.flags[i]! & TOKEN_NUMERIC) !== 0 && tokens.ends[i]! - tokens.starts[i]! >= LEAST_DIGITS;
    if (masked[i] === 0 && (isFigure || names[i] === 1)) facts.add(tokens.hashes[i]!);
  }
  return facts;
}
