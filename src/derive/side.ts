import type { AlignedPassage } from "../align/index.ts";
import type { Announcements, Credit, DanglingReference, NameMention, Quote } from "../attribution/index.ts";
import type { Span } from "../base/index.ts";
import type { Edit } from "../edit/index.ts";
import { firstTokenFrom, type SegmentedText } from "../text/index.ts";
import type { SaidText } from "./rewording.ts";

export type Side = "a" | "b";

/** `b` for `a`, `a` for `b`. */
export function otherSide(side: Side): Side {
  return side === "a" ? "b" : "a";
}

/** One article of a pair, with what the decision about the pair reads. */
export interface Witness {
  /** How the article is called in sentences: its outlet, else its id. */
  readonly label: string;
  readonly outlet: string | null;
  /** Where it stands: an address that a copy may give as the original's. */
  readonly url?: string | null | undefined;
  /** ISO 8601; a date alone counts as the whole day. */
  readonly publishedAt: string | null;
  readonly segmented: SegmentedText;
  readonly quotes: readonly Quote[];
  readonly credits: readonly Credit[];
  readonly names: readonly NameMention[];
  /** Words that point back: "They", "The group", "the second time". */
  readonly danglingReferences: readonly DanglingReference[];
  /** Where it says that an office announced what it reports. Default: nowhere */
  readonly announced?: Announcements | undefined;
  /** What it says, to be asked for in the other. */
  readonly said: SaidText;
}

/** Two articles aligned, edits named: what relation, direction and credit are decided on. */
export interface AlignedPair {
  readonly a: Witness;
  readonly b: Witness;
  readonly passages: readonly AlignedPassage[];
  /** Edits of each passage. */
  readonly edits: readonly (readonly Edit[])[];
  /** Per side: 1 for each token inside a passage. */
  readonly covered: Readonly<Record<Side, Uint8Array>>;
  /** Share of body words inside passages. */
  readonly coverage: Readonly<Record<Side, number>>;
  /** Share of the words in passages that a scanner misread on a side, as far as it is told; 0 where no scanner was at work. Default: `0` */
  readonly misread?: number;
}

export interface SidedSpan extends Span {
  readonly in: Side;
}

/** Marks the tokens that lie inside the passages of one side. O(tokens + passages). */
export function coveredTokens(segmented: SegmentedText, spans: readonly Span[]): Uint8Array {
  const { tokens } = segmented;
  const covered = new Uint8Array(tokens.count);
  const sorted = [...spans].sort((x, y) => x.start - y.start);
  let token = 0;
  for (const span of sorted) {
    while (token > 0 && tokens.starts[token - 1]! >= span.start) token--;
    while (token < tokens.count && tokens.starts[token]! < span.start) token++;
    while (token < tokens.count && tokens.ends[token]! <= span.end) covered[token++] = 1;
  }
  return covered;
}

/** Share of the words outside furniture and boilerplate that are covered; 0 for an article without any. O(tokens). */
export function bodyCoverage(segmented: SegmentedText, covered: Uint8Array, boilerplate?: Uint8Array): number {
  let words = 0;
  let inside = 0;
  for (let i = 0; i < covered.length; i++) {
    if (segmented.blocks[segmented.blockOfToken[i]!]!.kind === "furniture" || boilerplate?.[i] === 1) continue;
    words++;
    inside += covered[i]!;
  }
  return words === 0 ? 0 : inside / words;
}

/** Whether most of the words in a span are covered. O(tokens in the span + log tokens). */
export function isCovered(witness: Witness, covered: Uint8Array, span: Span): boolean {
  const { tokens } = witness.segmented;
  const { starts, count } = tokens;
  let words = 0;
  let inside = 0;
  for (let i = firstTokenFrom(tokens, span.start); i < count && starts[i]! < span.end; i++) {
    words++;
    inside += covered[i]!;
  }
  return words > 0 && inside * 2 >= words;
}
