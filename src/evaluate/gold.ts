/**
 * Gold: what somebody vouches for about pairs of articles, and what findings are scored against.
 *
 * A field that is absent was not judged, and is not scored. An empty list was judged: there is nothing.
 */

import type { Limit, Span } from "../base/index.ts";
import type { CreditStatus, EditKind, Relation, Side } from "../findings/index.ts";

/** What the spans of a pair count: UTF-16 code units, or code points, as PAN does and everything written in Python. */
export type GoldUnit = "utf16" | "codepoint";
export const GOLD_UNITS: readonly GoldUnit[] = ["utf16", "codepoint"];

/** Two stretches of text, one made from the other. */
export interface GoldPassage {
  readonly a: Span;
  readonly b: Span;
  /** Passages with one number are one case, as passages of one `stretch` are one detection. Absent: a case of its own. */
  readonly stretch?: number | undefined;
}

export interface GoldEdit {
  /** `insertion` and `deletion` are read from the spans: what only `b` has was inserted. */
  readonly kind: EditKind;
  readonly a: Span;
  readonly b: Span;
}

/** The texts of a pair, where they are at hand. */
export interface PairTexts {
  readonly a?: string | undefined;
  readonly b?: string | undefined;
}

export interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly texts?: PairTexts | undefined;
  /** What spans count. Default: `"utf16"` */
  readonly offsetUnit?: GoldUnit | undefined;
  readonly passages?: readonly GoldPassage[] | undefined;
  readonly edits?: readonly GoldEdit[] | undefined;
  readonly relation?: Relation | undefined;
  /** The source; `null` where the right answer is that nobody can tell. */
  readonly direction?: Side | null | undefined;
  readonly credit?: CreditStatus | undefined;
}

export interface Gold {
  readonly pairs: readonly GoldPair[];
  /** Groups of articles that go back to one text. Articles in none are left out of the comparison. Absent: not judged. */
  readonly families?: readonly (readonly string[])[] | undefined;
  /** Every pair that is not listed shares nothing, so that what is found there is wrong. Otherwise such pairs are not judged. */
  readonly isComplete: boolean;
  /**
   * What a detection is by default: PAN annotates one contiguous span a side, our own formats lists of passages.
   */
  readonly extent: Extent;
}

/**
 * What of a stretch is held against the gold.
 *
 * `passages`: the characters of its passages, and between two of them what holds no letter or digit. `hull`: everything from its first to its last
 * character, which is what a format can say that has one span a side.
 */
export type Extent = "passages" | "hull";
export const EXTENTS: readonly Extent[] = ["passages", "hull"];

/** A piece of gold that could not be used, and where it stands. */
export interface GoldProblem {
  readonly place: string;
  readonly message: string;
}

/** Gold with what could not be read of it, and what was left out on purpose. */
export interface ReadGold {
  readonly gold: Gold;
  readonly problems: readonly GoldProblem[];
  readonly limits: readonly Limit[];
}
