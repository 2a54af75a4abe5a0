/** The tokens of an article that stand in marked word sequences. */

import { mergeSpans, type Span } from "../base/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";
import { seedPlaces } from "./postings.ts";

/** Share of a block that must be marked for it to be a fixture: names and dates vary in it. */
const MOSTLY = 0.8;
/** Words in a row from which text inside a paragraph is a fixture rather than a phrase. */
export const LEAST_WORDS = 12;

/** `undefined` where no sequence is marked. O(tokens). */
export function markTokens(one: AnalyzedArticle, isMarked: (hash: number) => boolean): Uint8Array | undefined {
  const { hashes, lengths } = one.shingles.column;
  let marks: Uint8Array | undefined;
  for (const place of seedPlaces(one)) {
    if (!isMarked(hashes[place]!)) continue;
    marks ??= new Uint8Array(one.segmented.tokens.count);
    marks.fill(1, place, place + lengths[place]!);
  }
  return marks;
}

/**
 * Unmarks what is too short to be a fixture of the page: in a year's articles of one paper every "said in a statement on Monday" comes back, week after
 * week. A block that is nearly all marked is one, however short. `undefined` where nothing is left.
 */
export function withoutPhrases(
  { segmented: { tokens, blockOfToken } }: AnalyzedArticle,
  marks: Uint8Array,
): Uint8Array | undefined {
  let left = 0;
  let first = 0;
  while (first < tokens.count) {
    let blockEnd = first;
    let inBlock = 0;
    while (blockEnd < tokens.count && blockOfToken[blockEnd] === blockOfToken[first]) inBlock += marks[blockEnd++]!;
    if (inBlock >= MOSTLY * (blockEnd - first)) {
      // The words at either end stand in no counted sequence.
      marks.fill(1, first, blockEnd);
      left += blockEnd - first;
    } else {
      for (let start = first; start < blockEnd;) {
        let end = start;
        while (end < blockEnd && marks[end] === marks[start]) end++;
        if (marks[start] === 1) {
          if (end - start >= LEAST_WORDS) left += end - start;
          else marks.fill(0, start, end);
        }
        start = end;
      }
    }
    first = blockEnd;
  }
  return left === 0 ? undefined : marks;
}

/** Spans of the tokens marked in an article, neighbors joined. */
export function markedSpans({ segmented: { tokens, blockOfToken } }: AnalyzedArticle, marks: Uint8Array): Span[] {
  const spans: { start: number; end: number }[] = [];
  let before = -2;
  for (let i = 0; i < marks.length; i++) {
    if (marks[i] === 0) continue;
    if (before === i - 1 && blockOfToken[i] === blockOfToken[before]) spans[spans.length - 1]!.end = tokens.ends[i]!;
    else spans.push({ start: tokens.starts[i]!, end: tokens.ends[i]! });
    before = i;
  }
  return mergeSpans(spans);
}
