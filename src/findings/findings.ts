import type { CreditKind, CreditScope } from "../attribution/index.ts";
import type { Limit, Problem, Span } from "../base/index.ts";
import type { CreditStatus, EvidenceKind, Relation } from "../derive/index.ts";
import type { EditClass, EditKind } from "../edit/index.ts";
import type { BlockKind } from "../text/index.ts";

export const FINDINGS_FORMAT = "wirecopy-findings";
export const FINDINGS_VERSION = 1;

/** `a` or `b` of the pair. */
export type Side = "a" | "b";

export interface BlockFinding extends Span {
  readonly kind: BlockKind;
}

export interface QuoteFinding extends Span {
  readonly speaker: string | null;
}

/** What a credit is a credit for. */
export const CREDIT_SCOPES: readonly CreditScope[] = ["article", "passage", "picture"];

export interface CreditFinding extends Span {
  readonly kind: CreditKind;
  readonly agency: string;
  readonly scope: CreditScope;
}

export interface ArticleFindings {
  readonly id: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly title: string | null;
  readonly language: string | null;
  /** Where the article was published. Absent or `null` where nobody said. Rendered as a link only when it is http or https. */
  readonly url?: string | null | undefined;
  /** UTF-16 code units. */
  readonly length: number;
  /** Runs of characters between white space that hold a letter or digit; one per character in unspaced scripts. */
  readonly words: number;
  /** Hex SHA-256 of the text in UTF-8. */
  readonly sha256: string;
  /**
   * The original text, so that a saved findings file renders again without its inputs.
   * Absent when the run was told to leave texts out.
   */
  readonly text?: string | undefined;
  readonly blocks: readonly BlockFinding[];
  readonly quotes: readonly QuoteFinding[];
  readonly credits: readonly CreditFinding[];
}

/** One side of an edit: where it is, and the words there. Empty where the other side inserted. */
export interface EditSide extends Span {
  readonly text: string;
}

export interface EditFinding {
  /** `insertion` and `deletion` are told from the source to the derivative; from `a` to `b` where the direction is open. */
  readonly kind: EditKind;
  readonly class: EditClass;
  readonly a: EditSide;
  readonly b: EditSide;
  /** Which side has the error; only on `spelling-error` and `word-repeated`. */
  readonly erroneous?: Side | undefined;
}

export const PASSAGE_KINDS = ["verbatim", "normalized-equal", "edited"] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

export interface PassageFinding {
  readonly a: Span;
  readonly b: Span;
  readonly kind: PassageKind;
  /** Share of the words of both sides that are matched: 2 * matched / (wordsA + wordsB). */
  readonly similarity: number;
  /** Passage pairs that continue one another on both sides carry the same number. */
  readonly stretch: number;
  /**
   * How surprising the overlap is: bits of information in the matched words, names, stock phrases and words common
   * to the corpus discounted. A passage is reported when this passes the threshold in `parameters`.
   */
  readonly surprise: number;
  /** Why the overlap counts as copied. Absent in findings of other makers. */
  readonly explanation?: PassageExplanation | undefined;
  readonly edits: readonly EditFinding[];
}

export const PASSAGE_SUPPORTS = ["alone", "neighbor"] as const;

/** How the surprise of a passage came about, all in bits: `plain + ends` less everything discounted is the surprise. */
export interface PassageExplanation {
  /** Surprise that was asked of it. */
  readonly needed: number;
  /** Overlaps as surprising that chance alone brings on average where this one was looked for. */
  readonly expected: number;
  /** `alone`: in the whole pair; `neighbor`: beside a passage that stands alone and that it continues. */
  readonly support: (typeof PASSAGE_SUPPORTS)[number];
  /** The shared words, each drawn by itself, by how common it is in both articles and in English. */
  readonly plain: number;
  /** Added for ends that are ends of sentences on both sides. */
  readonly ends: number;
  readonly discounted: {
    /** Words that go on with a run of shared words. */
    readonly running: number;
    /** Names, figures and words shared in another form only. */
    readonly facts: number;
    /** Stock phrases of the trade, and lists. */
    readonly phrases: number;
    /** Word sequences that unrelated articles of the corpus share. */
    readonly corpus: number;
    /** Words that differ in between. */
    readonly differences: number;
  };
}

export const PART_STATUSES = ["verbatim", "edited", "rewritten", "partly", "dropped", "added", "none"] as const;

/** What became of a part of an article, told from the source to the derivative; from `a` to `b` where the direction is open. */
export type PartStatus = (typeof PART_STATUSES)[number];

export interface PartsFinding {
  /** From the headline in the text, else from the title in the metadata. */
  readonly headline: PartStatus;
  readonly standfirst: PartStatus;
  /** `partly`: the lesser part of the derivative's body is shared. Never `rewritten`. */
  readonly body: PartStatus;
}

export const UNMATCHED_KINDS = ["quote", "sentence", "paragraph", "headline", "caption", "attribution"] as const;
export type UnmatchedKind = (typeof UNMATCHED_KINDS)[number];

/** Text that only one side has. */
export interface UnmatchedFinding extends Span {
  readonly in: Side;
  readonly kind: UnmatchedKind;
}

export const QUOTE_STATUSES = ["kept", "altered", "shortened", "made-indirect", "dropped", "added"] as const;
export type QuoteStatus = (typeof QUOTE_STATUSES)[number];

/** What became of a quote. `a` or `b` is `null` where that side does not have it. */
export interface QuoteChange {
  readonly status: QuoteStatus;
  readonly a: Span | null;
  readonly b: Span | null;
}

export interface EvidenceFinding {
  readonly kind: EvidenceKind;
  /** The side it speaks for as the source. */
  readonly towards: Side;
  /** Log-odds, natural logarithm, always positive. */
  readonly weight: number;
  /** The reason in plain English. */
  readonly text: string;
  readonly spans: readonly (Span & { readonly in: Side })[];
}

export interface DirectionFinding {
  /** `null` where the text cannot tell. */
  readonly source: Side | null;
  /** Of the named source being right; of the likelier side where `source` is `null`. */
  readonly probability: number;
  readonly evidence: readonly EvidenceFinding[];
}

export interface PairFindings {
  readonly a: string;
  readonly b: string;
  /** Jaccard similarity of the shingle sets. */
  readonly resemblance: number;
  /** Share of one side's shingles that the other has. */
  readonly containment: { readonly aInB: number; readonly bInA: number };
  /** Share of body words inside passage pairs. */
  readonly coverage: { readonly a: number; readonly b: number };
  readonly relation: Relation;
  readonly direction: DirectionFinding;
  readonly passages: readonly PassageFinding[];
  /** Headline, standfirst and body each by itself. Absent where nothing is shared and in findings of other makers. */
  readonly parts?: PartsFinding | undefined;
  readonly unmatched: readonly UnmatchedFinding[];
  readonly quotes: readonly QuoteChange[];
  readonly credit: CreditStatus;
}

export interface FamilyEdge {
  readonly source: string;
  readonly derivative: string;
  readonly probability: number;
}

export interface FamilyFindings {
  readonly id: string;
  readonly articles: readonly string[];
  /** The witness all others go back to; `null` where the text cannot tell. */
  readonly root: string | null;
  readonly edges: readonly FamilyEdge[];
  readonly lostSources: readonly { readonly id: string; readonly witnesses: readonly string[] }[];
}

export interface OutletFindings {
  readonly outlet: string;
  readonly articles: number;
  readonly original: number;
  readonly derived: number;
  readonly sources: readonly { readonly outlet: string; readonly articles: number }[];
  readonly houseStyle: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly credited: number;
  readonly uncredited: number;
}

/** The result of an audit: plain, versioned data. Deterministic for any order of the inputs. */
export interface Findings {
  readonly format: typeof FINDINGS_FORMAT;
  readonly version: typeof FINDINGS_VERSION;
  readonly offsetUnit: "utf16";
  readonly tool: { readonly name: "wirecopy"; readonly version: string };
  /** Every option in force, so that a run can be repeated. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly articles: readonly ArticleFindings[];
  readonly pairs: readonly PairFindings[];
  readonly families: readonly FamilyFindings[];
  readonly outlets: readonly OutletFindings[];
  readonly problems: readonly Problem[];
  readonly limits: readonly Limit[];
}
