/**
 * Shared words that both reporters were given (a statement, a press conference), told apart from reporting that one took from the other.
 *
 * Two who heard one speaker quote the same words; they do not describe the room in the same words. So a passage is a shared quotation where its
 * words are somebody's on both sides, quoted as such on one at least. Where both render them indirectly, pieces of the statement's own wording
 * survive on both sides ("a license agreement under which Apple has access to"); more of one wording than that was worded by one of the two. A
 * sentence of reporting that came along makes it a copy, however long the quotation around it.
 */

import { DEFAULT_MIN_SURPRISE, isQuotation } from "../align/index.ts";
import { findReportedSpeech } from "../attribution/index.ts";
import type { Span } from "../base/index.ts";
import { TOKEN_QUOTED, type SegmentedText } from "../text/index.ts";
import type { AlignedPair } from "./side.ts";

/** Share of a passage's bits that must be speech where the rest, the frame that everybody puts around ("he told reporters on Monday"), is small. */
const SPOKEN_SHARE = 0.5;
const FRAME_BITS = 35;
/** Share from which frames may add up: a long statement is broken up by many of them. */
const MOSTLY_SPOKEN = 0.8;

/** Bits of one wording in which two may render one statement independently: twice what a copied passage needs. */
const RENDERED_BITS = 2 * DEFAULT_MIN_SURPRISE;

type Passage = AlignedPair["passages"][number];

/**
 * One a passage: whether all that it shares are words that both sides were given. Sentences rendered word for word from their first to their last, frames and all,
 * are no pieces of a statement: they add up over passages. O(matched words + length, where a passage is quoted in part).
 */
export function spokenPassages(pair: AlignedPair): boolean[] {
  let speech: { readonly a: Uint8Array; readonly b: Uint8Array } | undefined;
  let renderedWhole = 0;
  const spoken = pair.passages.map((passage): Spoken => {
    if (!mayBeSpoken(pair, passage)) return isQuotation(passage) ? "spoken" : "reported";
    speech ??= { a: speechOf(pair.a.segmented), b: speechOf(pair.b.segmented) };
    const { isSpoken, renderedBits } = readPassage(pair, passage, speech.a, speech.b);
    if (!isSpoken) return "reported";
    if (renderedBits === 0 || !isOfWholeSentences(pair, passage)) return "spoken";
    renderedWhole += renderedBits;
    return "rendered whole";
  });
  return spoken.map((one) => one === "spoken" || (one === "rendered whole" && renderedWhole < RENDERED_BITS));
}

type Spoken = "spoken" | "rendered whole" | "reported";

function isOfWholeSentences(pair: AlignedPair, { aTokens, bTokens, similarity }: Passage): boolean {
  const isWhole = ({ sentenceOfToken }: SegmentedText, tokens: Passage["aTokens"]): boolean => {
    const [first, last] = [tokens[0]!, tokens[tokens.length - 1]!];
    return sentenceOfToken[first - 1] !== sentenceOfToken[first] && sentenceOfToken[last + 1] !== sentenceOfToken[last];
  };
  return similarity === 1 && isWhole(pair.a.segmented, aTokens) && isWhole(pair.b.segmented, bTokens);
}

/** A first look that spares nearly all pairs the reading: marks or a colon somewhere near. */
function mayBeSpoken(pair: AlignedPair, passage: Passage): boolean {
  if (passage.quoted > 0 || passage.surprise < RENDERED_BITS) return true;
  return (["a", "b"] as const).some((side) => {
    const { text, tokens } = pair[side].segmented;
    const matched = side === "a" ? passage.aTokens : passage.bTokens;
    const isMarked = matched.some((token) => (tokens.flags[token]! & TOKEN_QUOTED) !== 0);
    return isMarked || text.includes(":\n");
  });
}

const DIRECT = 1;
const INDIRECT = 2;

/** For each token whether it is quoted, rendered, or neither. */
function speechOf(segmented: SegmentedText): Uint8Array {
  const { tokens } = segmented;
  const speech = new Uint8Array(tokens.count);
  const { direct, indirect } = findReportedSpeech(segmented);
  const mark = (spans: readonly Span[], value: number): void => {
    let token = 0;
    for (const { start, end } of spans) {
      while (token < tokens.count && tokens.starts[token]! < start) token++;
      for (; token < tokens.count && tokens.ends[token]! <= end; token++) speech[token] = value;
    }
  };
  mark(indirect, INDIRECT);
  mark(direct, DIRECT);
  return speech;
}

function readPassage(
  pair: AlignedPair,
  passage: Passage,
  a: Uint8Array,
  b: Uint8Array,
): { readonly isSpoken: boolean; readonly renderedBits: number } {
  const { aTokens, bTokens, surprise, quoted } = passage;
  const flags = { a: pair.a.segmented.tokens.flags, b: pair.b.segmented.tokens.flags };
  let unquoted = 0;
  let rendered = 0;
  let outside = 0;
  let run = 0;
  let longest = 0;
  for (let k = 0; k < aTokens.length; k++) {
    const [first, second] = [aTokens[k]!, bTokens[k]!];
    const areMarked = (flags.a[first]! & flags.b[second]! & TOKEN_QUOTED) !== 0;
    if (!areMarked) unquoted++;
    const [left, right] = [a[first]!, b[second]!];
    if (areMarked || (left !== 0 && right !== 0 && (left === DIRECT || right === DIRECT))) {
      run = 0;
      continue;
    }
    if (left !== 0 && right !== 0) {
      rendered++;
      continue;
    }
    outside++;
    longest = Math.max(longest, ++run);
  }
  // The bits outside of quotation marks are known, and shared out evenly among their words.
  const bitsPerWord = unquoted === 0 ? 0 : (surprise * (1 - quoted)) / unquoted;
  const renderedBits = rendered * bitsPerWord;
  const outsideBits = outside * bitsPerWord;
  const spokenShare = 1 - outsideBits / surprise;
  const isSpoken =
    renderedBits < RENDERED_BITS &&
    // Reporting that would count as copied if it stood alone is copied beside a quotation too.
    longest * bitsPerWord < DEFAULT_MIN_SURPRISE &&
    (spokenShare >= MOSTLY_SPOKEN || (spokenShare >= SPOKEN_SHARE && outsideBits < FRAME_BITS));
  return { isSpoken, renderedBits };
}
