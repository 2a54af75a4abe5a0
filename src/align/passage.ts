import type { Limit, Span } from "../base/index.ts";
import type { SegmentedText } from "../text/index.ts";
import { passageEnds, withEdgeWord, withSecondCharacter } from "./ends.ts";
import type { Account, Candidate } from "./measure.ts";
import type { Taken } from "./path.ts";

/** A passage of `a` aligned with one of `b`. */
export interface AlignedPassage {
  readonly a: Span;
  readonly b: Span;
  /** The matched words: token `aTokens[k]` of `a` is the same word as token `bTokens[k]` of `b`; both rise. */
  readonly aTokens: Uint32Array;
  readonly bTokens: Uint32Array;
  /** 2 * matched / (words of a + words of b). */
  readonly similarity: number;
  /** Passage pairs that continue one another on both sides carry the same number. */
  readonly stretch: number;
  /** Bits of information in the overlap; see `pairInformation`. */
  readonly surprise: number;
  /** The share of `surprise` that lies inside quotation marks on both sides. */
  readonly quoted: number;
}

/** How the surprise of a passage came about, and what chance would have brought. */
export interface Explanation extends Account {
  /** Bits that were asked of it: as a passage that stands alone, or beside its neighbors. */
  readonly needed: number;
  /** Overlaps of that surprise to be expected by chance where it was looked for; see `expectedByChance`. */
  readonly expected: number;
  /** Whether the passage stands alone, a stronger one that it continues vouches for it, or the words of its stretches do, in whatever order. */
  readonly support: "alone" | "neighbor" | "scattered";
  /** Bits of the stretches that a scattered passage is a part of: what `needed` was asked of. Nothing for other passages. */
  readonly stretchBits?: number | undefined;
}

export interface Alignment {
  /** In the order of `a`, then `b`. */
  readonly passages: readonly AlignedPassage[];
  /** Bounds that cut the work short; empty when the alignment is complete. */
  readonly limits: readonly Limit[];
  /** Accounts for the surprise of one of the passages. O(its words). @throws {RangeError} The passage is of another alignment. */
  readonly explain: (passage: AlignedPassage) => Explanation;
}

/** First and last words of a passage on both sides, where they are not the first and last that are matched. */
export interface Edges {
  readonly first: readonly [number, number];
  readonly last: readonly [number, number];
}

/** The passage that a candidate has become. `taken` tells the words of all the others, which no passage reaches into. */
export function toPassage(
  candidate: Candidate,
  a: SegmentedText,
  b: SegmentedText,
  taken: Taken,
  edges?: Edges,
): Omit<AlignedPassage, "stretch"> {
  // Forms of one word led the alignment across; what is matched are the same words.
  const { pairs } = candidate;
  let matched = 0;
  for (let k = 0; k < pairs.length; k += 2) if (isSame(a, b, pairs, k)) matched++;
  const aTokens = new Uint32Array(matched);
  const bTokens = new Uint32Array(matched);
  for (let k = 0, to = 0; k < pairs.length; k += 2) {
    if (!isSame(a, b, pairs, k)) continue;
    aTokens[to] = pairs[k]!;
    bTokens[to++] = pairs[k + 1]!;
  }
  const reach = (pair: readonly [number, number], step: 1 | -1): readonly [number, number] => {
    const beyond = withEdgeWord(a, b, pair, step, matched);
    return taken.a[beyond[0]]! | taken.b[beyond[1]]! ? pair : beyond;
  };
  const first = edges?.first ?? reach([aTokens[0]!, bTokens[0]!], -1);
  const last = edges?.last ?? reach([aTokens[matched - 1]!, bTokens[matched - 1]!], 1);
  const behind = withSecondCharacter(a, b, last);
  const end = taken.a[behind[0]]! | taken.b[behind[1]]! ? last : behind;
  const words = last[0] - first[0] + 1 + (last[1] - first[1] + 1);
  return {
    ...passageEnds(a, b, first, end),
    aTokens,
    bTokens,
    similarity: (2 * matched) / words,
    surprise: candidate.surprise,
    quoted: candidate.quoted,
  };
}

function isSame(a: SegmentedText, b: SegmentedText, pairs: Int32Array, k: number): boolean {
  return a.tokens.hashes[pairs[k]!] === b.tokens.hashes[pairs[k + 1]!];
}
