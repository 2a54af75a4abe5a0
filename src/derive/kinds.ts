export const RELATIONS = [
  "duplicate",
  "wholly-derived",
  "partially-derived",
  "shared-source",
  "shared-quotation",
  "same-event",
  "unrelated",
] as const;
export type Relation = (typeof RELATIONS)[number];

export const CREDIT_STATUSES = ["credited", "uncredited", "miscredited", "stripped", "not-applicable"] as const;
export type CreditStatus = (typeof CREDIT_STATUSES)[number];

/**
 * What a credit status leaves unsaid. `common-source`: both name the agency that both have the text from, and neither owes the other.
 * `picture-only`: a picture is credited, the text is not. `in-passing`: the source is named, but not for all of the shared text.
 */
export const CREDIT_NOTES = ["common-source", "picture-only", "in-passing"] as const;
export type CreditNote = (typeof CREDIT_NOTES)[number];

export const EVIDENCE_KINDS = [
  "publication-time",
  "containment",
  "dropped-text",
  "inserted-text",
  "misspelling",
  "dangling-reference",
  "typographic-seam",
  "house-style",
  "credit",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
