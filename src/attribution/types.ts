import type { Span } from "../base/index.ts";

/** Where and how an article credits: the closed list. */
export const CREDIT_KINDS = ["dateline", "byline", "signoff", "caption", "in-text", "via", "metadata"] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

/**
 * What a credit is a credit for: the whole article (datelines, bylines, sign-offs, metadata); the passage that it opens or closes (`Via X:`,
 * `Source: X`, `X wrote:`); a picture; the fact that its own sentence states (`X reported`, `told X`).
 */
export const CREDIT_SCOPES = ["article", "passage", "picture", "fact"] as const;
export type CreditScope = (typeof CREDIT_SCOPES)[number];

/** A place where an article names who the text or picture came from. */
export interface Credit extends Span {
  readonly kind: CreditKind;
  /** The agency, paper or person named, in its usual spelling: `Reuters`, `The Washington Post`. */
  readonly agency: string;
  readonly scope: CreditScope;
}

/** Words an article puts in somebody's mouth: the quotation marks are inside the span. */
export interface Quote extends Span {
  readonly speaker: string | null;
}

/** What a source in the table of agencies is: the closed list. */
export const AGENCY_KINDS = ["agency", "paper", "broadcaster", "picture", "site", "monitor"] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** One source that articles name: an agency, a newspaper, a station, a picture library, a monitoring group. */
export interface Agency {
  /** Its usual spelling; what `Credit.agency` says. */
  readonly name: string;
  readonly kind: AgencyKind;
  /** Other spellings and sluglines, case as printed: `AP`, `A.P.`, `The Associated Press`. */
  readonly aliases?: readonly string[] | undefined;
  /**
   * Spellings that mean something else more often than not (`Post`, `PA`, `Time`). They count only in a slot where nothing but a source
   * can stand: a dateline, a picture credit, a sign-off, or after `told the`.
   */
  readonly ambiguous?: readonly string[] | undefined;
  /** Host names without `www.`, to read the outlet out of a URL. */
  readonly domains?: readonly string[] | undefined;
}

/** What `findCredits` may know of the article beside its text. `Article` of the base layer fits. */
export interface CreditedArticle {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

export interface CreditOptions {
  /**
   * Sources beside the built-in table. Where a spelling stands in both, this one wins.
   *
   * Default: none
   */
  readonly agencies?: readonly Agency[] | undefined;
}

/** A place where a person is named. */
export interface NameMention extends Span {
  /** The name as it stands there, titles left out: `Maamoun Abdulkarim`, `Abdulkarim`. */
  readonly name: string;
  /** The last name, with its particle: `al-Asaad`, `van Rossum`. */
  readonly surname: string;
  /** Whether the given name stands there too: an introduction rather than a reference back. */
  readonly full: boolean;
}

/** Words that point back, by their form: the closed list. */
export const DANGLING_KINDS = ["pronoun", "group", "ordinal", "adverb", "acronym", "surname"] as const;
export type DanglingKind = (typeof DANGLING_KINDS)[number];

/** Words that point back to something the reader should have met: `They`, `The group`, `the second time`, `also`. */
export interface DanglingReference extends Span {
  readonly kind: DanglingKind;
  /**
   * Whether nothing earlier in this article answers it: an acronym never written out, a surname never introduced, a pronoun that opens
   * the first paragraph. A pronoun after other text counts as answered; which noun it means is not decided here.
   */
  readonly open: boolean;
}
