/** Text that one side has alone, named by what it is on the page. */

import type { Span } from "../base/index.ts";
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

/** A sentence of a word or two ("Why?") is no loss worth a line. */
function hasWords(tokens: { readonly starts: Uint32Array; readonly count: number }, span: Span): boolean {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.starts[middle]! < span.start) low = middle + 1;
    else high = middle;
  }
  return low + 2 < tokens.count && tokens.starts[low + 2]! < span.end;
}
