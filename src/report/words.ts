/** The phrases that every renderer uses, so that the same finding reads the same everywhere. */

import type {
  BlockKind,
  CreditNote,
  CreditStatus,
  EditKind,
  EvidenceKind,
  PairFindings,
  PartStatus,
  PassageFinding,
  PassageKind,
  QuoteStatus,
  Relation,
  UnmatchedKind,
} from "../findings/index.ts";

/** `1 pair`, `12,345 pairs`. */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Digits in groups of three, the same in every locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}

/** Whole percent. Neither a trace nor a near certainty is rounded away: `<1%`, `>99%`. */
export function percent(fraction: number): string {
  if (fraction > 0 && fraction < 0.01) return "<1%";
  if (fraction > 0.99 && fraction < 1) return ">99%";
  return `${Math.round(fraction * 100)}%`;
}

/** `1 pair in 40,000`, to one figure, from the number of times that something is to be expected in a pair. */
export function rarity(expected: number): string {
  if (expected < 1e-9) return "less than 1 pair in 1,000,000,000";
  const pairs = Math.max(1, 1 / expected);
  const unit = 10 ** Math.floor(Math.log10(pairs));
  return `1 pair in ${grouped(Math.round(pairs / unit) * unit)}`;
}

/** `2024-11-03 23:10 UTC` from ISO 8601; anything else as it is. */
export function dateInWords(date: string | null): string {
  if (date === null) return "no date";
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(date);
  if (parts === null) return date;
  const zone = parts[3] === undefined ? "" : parts[3] === "Z" ? " UTC" : ` ${parts[3]}`;
  return `${parts[1]} ${parts[2]}${zone}`;
}

export const RELATION_NAMES: Readonly<Record<Relation, string>> = {
  duplicate: "duplicate",
  "wholly-derived": "wholly derived",
  "partially-derived": "partially derived",
  "shared-source": "shared source",
  "shared-quotation": "shared quotation",
  "same-event": "same event",
  unrelated: "unrelated",
};

/** `unrelated, one form`: a pair that shares only what a form says is told with its reason. */
export function relationName({ relation, form }: Pick<PairFindings, "relation" | "form">): string {
  return form === undefined ? RELATION_NAMES[relation] : `${RELATION_NAMES[relation]}, one form`;
}

export const PART_NAMES: Readonly<Record<PartStatus, string>> = {
  verbatim: "verbatim",
  edited: "edited",
  rewritten: "rewritten",
  partly: "shared in part",
  dropped: "dropped",
  added: "added",
  none: "absent",
};

/** What a number of pairs of one relation have in common; goes after the number. */
export function relationOfPairs(relation: Relation, count: number): string {
  const [one, many] = PAIRS_SENTENCES[relation];
  return `${plural(count, "pair")} ${count === 1 ? one : many}`;
}

const PAIRS_SENTENCES: Readonly<Record<Relation, readonly [string, string]>> = {
  duplicate: ["is a duplicate", "are duplicates"],
  "wholly-derived": ["has one article wholly derived from the other", "have one article wholly derived from the other"],
  "partially-derived": [
    "has one article partially derived from the other",
    "have one article partially derived from the other",
  ],
  "shared-source": ["goes back to a common source", "go back to common sources"],
  "shared-quotation": ["shares a quotation only", "share quotations only"],
  "same-event": ["reports the same event without shared text", "report the same event without shared text"],
  unrelated: ["has nothing in common", "have nothing in common"],
};

/** What is on the page, not what is owed: who may leave a credit out is between the houses. */
export const CREDIT_NAMES: Readonly<Record<CreditStatus, string>> = {
  credited: "credited",
  uncredited: "no credit found",
  miscredited: "another credited",
  stripped: "credit not kept",
  "not-applicable": "not applicable",
};

export const CREDIT_SENTENCES: Readonly<Record<CreditStatus, string>> = {
  credited: "The derivative credits its source.",
  uncredited: "No credit for the shared text was found in the derivative.",
  miscredited: "The derivative credits another than the source that the text points to.",
  stripped: "The source carries a credit that was not found in the derivative.",
  "not-applicable": "Neither is known to owe the other a credit.",
};

export const CREDIT_NOTE_SENTENCES: Readonly<Record<CreditNote, string>> = {
  "common-source": "Both articles credit the agency that both have the text from; neither owes the other a credit.",
  "picture-only": "Only a picture is credited to the source, the text is not.",
  "in-passing": "The source is named in passing, not for all that is shared.",
};

export const EDIT_NAMES: Readonly<Record<EditKind, string>> = {
  typography: "typography",
  punctuation: "punctuation",
  case: "capital letters",
  "spelling-variant": "spelling variant",
  "number-format": "number format",
  abbreviation: "abbreviation",
  paragraphing: "paragraphs split or merged",
  "spelling-error": "spelling error",
  "word-repeated": "word repeated",
  inflection: "inflection",
  "function-word": "function word",
  substitution: "substitution",
  insertion: "insertion",
  deletion: "deletion",
  reorder: "reordering",
  number: "number changed",
  date: "date changed",
  name: "name changed",
  negation: "negation changed",
  attribution: "attribution changed",
  "quote-altered": "quotation altered",
};

export const EVIDENCE_NAMES: Readonly<Record<EvidenceKind, string>> = {
  "publication-time": "publication time",
  containment: "containment",
  "dropped-text": "dropped text",
  "inserted-text": "inserted text",
  "lost-detail": "lost detail",
  misspelling: "misspelling",
  "shared-error": "shared error",
  "dangling-reference": "dangling reference",
  "editing-scar": "editing scar",
  "typographic-seam": "typographic seam",
  "house-style": "house style",
  "wire-mark": "wire mark",
  credit: "credit",
  "third-witness": "a third witness",
};

export const PASSAGE_NAMES: Readonly<Record<PassageKind, string>> = {
  verbatim: "verbatim",
  "normalized-equal": "equal but for typography and case",
  edited: "edited",
};

/** `, boilerplate (in 200 articles of 1 outlet over 120 days)`; empty where the text is in the two articles alone. */
export function spreadInWords({ spread }: PassageFinding): string {
  if (spread === undefined) return "";
  const { label, articles, outlets, days } = spread;
  const where = `in ${plural(articles, "article")}${outlets > 0 ? ` of ${plural(outlets, "outlet")}` : ""}`;
  const time = days === null ? "" : days === 1 ? " on one day" : ` over ${plural(days, "day")}`;
  return `${label === "undecided" ? ", recurs" : `, ${label}`} (${where}${time})`;
}

export const QUOTE_NAMES: Readonly<Record<QuoteStatus, string>> = {
  kept: "kept",
  altered: "altered",
  shortened: "shortened",
  "made-indirect": "made indirect",
  dropped: "dropped",
  added: "added",
};

/** Singular and plural of what only one side has, and of the blocks of an article. */
export const TEXT_NAMES: Readonly<Record<UnmatchedKind | BlockKind, readonly [string, string]>> = {
  quote: ["quote", "quotes"],
  sentence: ["sentence", "sentences"],
  paragraph: ["paragraph", "paragraphs"],
  headline: ["headline", "headlines"],
  caption: ["caption", "captions"],
  attribution: ["attribution", "attributions"],
  standfirst: ["standfirst", "standfirsts"],
  byline: ["byline", "bylines"],
  dateline: ["dateline", "datelines"],
  furniture: ["piece of page furniture", "pieces of page furniture"],
};

/** How much a log-odds weight says: the factor it puts on the odds. */
export function oddsOf(weight: number): string {
  const factor = Math.exp(weight);
  return `odds ×${factor < 10 ? factor.toFixed(1) : factor < 1e6 ? grouped(Math.round(factor)) : factor.toExponential(0)}`;
}

/** What a reader must know before reading any of the figures. */
export const CAVEATS: readonly string[] = [
  "Shared text is not misconduct: most news outlets hold licences for agency copy, and a missing credit may be an agreed one.",
  "The earliest article here is not the original: it is the earliest among the articles of this run. A source may be missing from it.",
  "A direction is inferred from the texts and their dates. The probability says how strongly the listed evidence speaks, not how often wirecopy is right on your articles.",
];
