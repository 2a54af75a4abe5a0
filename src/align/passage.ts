import type { Limit, Span } from "../base/index.ts";

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

export interface Alignment {
  /** In the order of `a`, then `b`. */
  readonly passages: readonly AlignedPassage[];
  /** Bounds that cut the work short; empty when the alignment is complete. */
  readonly limits: readonly Limit[];
}
