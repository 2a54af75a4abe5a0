import type { CreditKind, CreditScope } from "../attribution/index.ts";
import type { Limit, Problem, Span } from "../base/index.ts";
import type { CreditNote, CreditStatus, EvidenceKind, Relation, SpreadLabel } from "../derive/index.ts";
import type { EditClass, EditKind } from "../edit/index.ts";
import type { BlockKind } from "../text/index.ts";

/** What `format` of every findings file says. */
export const FINDINGS_FORMAT = "wirecopy-findings";
/** The version of the findings that this is. */
export const FINDINGS_VERSION = 1;

/** `a` or `b` of the pair. */
export type Side = "a" | "b";

export interface BlockFinding extends Span {
  readonly kind: BlockKind;
}

export interface QuoteFinding extends Span {
  readonly speaker: string | null;
}

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
  /** Text that the article's own house repeats over weeks in other articles. Absent where there is none, or where outlets or dates are unknown. */
  readonly boilerplate?: readonly Span[] | undefined;
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
  /** Which side has the error: on `word-repeated`, and on `spelling-error` where anything tells which spelling is wrong. */
  readonly erroneous?: Side | undefined;
  /** The same change of the same words was made each time that they stand in this pair's passages, three times or more; absent otherwise. */
  readonly houseStyle?: true | undefined;
}

/** How alike a passage pair is: the same characters, the same but for normalization, or edited. The closed list. */
export const PASSAGE_KINDS = ["verbatim", "normalized-equal", "edited"] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** How far the text of a passage has spread over the corpus. */
export interface PassageSpread {
  /** Articles that have the text, at least three. */
  readonly articles: number;
  /** Outlets among them. */
  readonly outlets: number;
  /** From the first dated one to the last, both counted; `null` without dates. */
  readonly days: number | null;
  /**
   * `boilerplate`: repeated over weeks in articles that are otherwise different. `syndication`: carried by many outlets within days.
   * `undecided`: outlets or dates are missing, or the corpus covers too short a time.
   */
  readonly label: SpreadLabel;
}

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
  /** Absent where fewer than three articles have the text. */
  readonly spread?: PassageSpread | undefined;
  /** Whether the derivative credits its source for this passage. Absent in findings of earlier releases. */
  readonly credit?: CreditStatus | undefined;
  /** Why the overlap counts as copied. Absent in findings of other makers. */
  readonly explanation?: PassageExplanation | undefined;
  readonly edits: readonly EditFinding[];
}

/** What a passage stands on: itself, one that it continues, or words in another order. The closed list. */
export const PASSAGE_SUPPORTS = ["alone", "neighbor", "scattered"] as const;

/** How the surprise of a passage came about, all in bits: `plain + ends` less everything discounted is the surprise. */
export interface PassageExplanation {
  /** Surprise that was asked of it. */
  readonly needed: number;
  /** Overlaps as surprising that chance alone brings on average where this one was looked for. */
  readonly expected: number;
  /**
   * `alone`: in the whole pair; `neighbor`: beside a passage that stands alone and that it continues; `scattered`: as a part of two stretches that
   * have nearly all words in common, in whatever order.
   */
  readonly support: (typeof PASSAGE_SUPPORTS)[number];
  /** With `scattered`: what the two stretches have in common, in whatever order. It is what `needed` was asked of, and more than the surprise of the passage. */
  readonly stretchBits?: number | undefined;
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

/** What became of headline, standfirst and body: the closed list. */
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

/** What stands in one of two articles alone: the closed list. */
export const UNMATCHED_KINDS = ["quote", "sentence", "paragraph", "headline", "caption", "attribution"] as const;
export type UnmatchedKind = (typeof UNMATCHED_KINDS)[number];

/** Text that only one side has. */
export interface UnmatchedFinding extends Span {
  readonly in: Side;
  readonly kind: UnmatchedKind;
}

/** What became of a quotation: the closed list. */
export const QUOTE_STATUSES = ["kept", "altered", "shortened", "made-indirect", "dropped", "added"] as const;
export type QuoteStatus = (typeof QUOTE_STATUSES)[number];

/** What became of a quote. `a` or `b` is `null` where that side does not have it. */
export interface QuoteChange {
  readonly status: QuoteStatus;
  readonly a: Span | null;
  readonly b: Span | null;
  /** The words that an `altered` quote changed; absent on any other. */
  readonly edits?: readonly EditFinding[] | undefined;
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
  /** Of two articles that have what they share from a third: its id, or the lost source's. */
  readonly via?: string | undefined;
  /** Set where the two are one form filled in twice: the facts in the sentences they share, and those that differ. Such a pair is not derived. */
  readonly form?: { readonly kept: number; readonly replaced: number } | undefined;
  readonly direction: DirectionFinding;
  readonly passages: readonly PassageFinding[];
  /** Headline, standfirst and body each by itself. Absent where nothing is shared and in findings of other makers. */
  readonly parts?: PartsFinding | undefined;
  readonly unmatched: readonly UnmatchedFinding[];
  readonly quotes: readonly QuoteChange[];
  readonly credit: CreditStatus;
  /** What `credit` leaves unsaid; absent where it says all. */
  readonly creditNote?: CreditNote | undefined;
  /** Whom the derivative names for the shared text, right or wrong; absent where nobody. */
  readonly creditedTo?: readonly string[] | undefined;
}

export interface FamilyEdge {
  readonly source: string;
  readonly derivative: string;
  readonly probability: number;
  /** Share of the derivative's text that it has from this source; an article put together from several has an edge from each. */
  readonly share?: number | undefined;
}

/** A source that nobody here holds, told from what its witnesses share. */
export interface LostSourceFindings {
  readonly id: string;
  readonly witnesses: readonly string[];
  /** Agencies that all witnesses credit. */
  readonly agencies?: readonly string[] | undefined;
  /** What it must have contained, in its order as far as the witnesses show it: sentences as one of them has them. */
  readonly text?: readonly LostSentence[] | undefined;
}

export interface LostSentence extends Span {
  /** The witness in which the span lies. */
  readonly article: string;
  /** Every witness that has the sentence, in whatever wording. */
  readonly support: readonly string[];
}

export interface FamilyFindings {
  readonly id: string;
  readonly articles: readonly string[];
  /** The witness all others go back to; `null` where the text cannot tell. */
  readonly root: string | null;
  readonly edges: readonly FamilyEdge[];
  readonly lostSources: readonly LostSourceFindings[];
  /** Changes that one witness made, and who has them from it. Absent where nobody looked. */
  readonly mutations?: readonly Mutation[] | undefined;
}

/** A change of words on the way from a source to its derivative. */
export interface Mutation {
  readonly kind: EditKind;
  readonly class: EditClass;
  /** The words as the source has them; empty where words were added. */
  readonly from: string;
  /** The words as the derivative has them; empty where words were left out. */
  readonly to: string;
  /** Which of the two is wrong; only on `spelling-error` and `word-repeated`. */
  readonly erroneous?: "from" | "to" | undefined;
  readonly source: string;
  readonly introducedBy: string;
  /** Derivatives of that article, near and far, that have the change. */
  readonly inheritedBy: readonly string[];
  readonly spans: { readonly source: Span; readonly introducedBy: Span };
}

/** What one outlet took from another. */
export interface OutletExchange {
  readonly outlet: string;
  /** Articles that were made from the other's. */
  readonly articles: number;
  /**
   * Median time between the two, in minutes, over the `articles` that can be timed: those where both have a time of day, and only if there are none
   * those where both have a date. Below 0 where the taker is dated earlier.
   */
  readonly lag?:
    { readonly minutes: number; readonly articles: number; readonly precision: "minute" | "day" } | undefined;
}

/** Words outside furniture by where they come from; the parts make up the total. */
export interface OutletWords {
  readonly total: number;
  readonly original: number;
  readonly derived: number;
  readonly agency: number;
  readonly withinGroup: number;
  readonly ownRepeat: number;
  readonly undecided: number;
  readonly boilerplate: number;
}

/**
 * One outlet. Numbers count articles unless they say words. Every article is counted once in `original`, `derived`, `agency`, `withinGroup`,
 * `ownRepeat` or `undecided`; a findings file that has only the first two counts the others among the original ones.
 */
export interface OutletFindings {
  readonly outlet: string;
  /** The publisher group, where a table of outlets names one. */
  readonly group?: string | undefined;
  /** `agency`, `newspaper` or what else the table of outlets says. */
  readonly type?: string | undefined;
  readonly articles: number;
  /** No source in this corpus and no agency credit. */
  readonly original: number;
  /** Made from an article of another house that is no agency. */
  readonly derived: number;
  /** Credited to an agency as a whole, or made from an agency's article. */
  readonly agency?: number | undefined;
  /** Made from an article of another outlet of the group. */
  readonly withinGroup?: number | undefined;
  /** Made from an article of the outlet itself. */
  readonly ownRepeat?: number | undefined;
  /** Shares copied text with another house, and nobody can say who has it from whom. */
  readonly undecided?: number | undefined;
  readonly words?: OutletWords | undefined;
  /** Outlets of other houses that it takes from, agencies included, and that take from it. */
  readonly sources: readonly OutletExchange[];
  readonly takers?: readonly OutletExchange[] | undefined;
  /**
   * Rewritings of what it takes from other houses, met in `count` articles, from at least two sources; in `against` others the words were copied as
   * they are.
   */
  readonly houseStyle: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly against?: number | undefined;
  }[];
  /** Of the articles taken from other houses, those all of whose sources are credited, and those that owe a credit. */
  readonly credited: number;
  readonly uncredited: number;
  /** Words taken from other houses whose source is credited, and whose is not. */
  readonly creditedWords?: number | undefined;
  readonly uncreditedWords?: number | undefined;
}

/** What holds a story together; of several links the weakest. */
export const STORY_LINKS = ["copied-text", "shared-quotation", "same-event"] as const;
export type StoryLink = (typeof STORY_LINKS)[number];

/** One voice in a story. */
export interface StoryOrigin {
  /** The agency or outlet whose voice it is; `null` where articles do not say who published them. */
  readonly name: string | null;
  /** The articles that go back to no other in the story. Several where they are one voice: one house, one agency, or copies in an open direction. */
  readonly roots: readonly string[];
  /** Articles of the story that go back to it, the roots included. One assembled from two origins counts in both. */
  readonly articles: number;
}

/** Articles about one thing, and how many independent voices there are behind them. */
export interface StoryFindings {
  readonly id: string;
  readonly articles: readonly string[];
  readonly outlets: number;
  /**
   * `copied-text`: only copying links these articles, reports of the same event without shared text are not in it. `same-event`: names, figures and
   * rare words link some.
   */
  readonly link: StoryLink;
  /** Independent as far as this corpus shows: two origins may have a source that is not in it. Most articles first. */
  readonly origins: readonly StoryOrigin[];
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
  /** Stories of at least two articles, the one with most articles first. Absent in findings of tools that do not count origins. */
  readonly stories?: readonly StoryFindings[] | undefined;
  readonly problems: readonly Problem[];
  readonly limits: readonly Limit[];
}
