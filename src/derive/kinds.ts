/** What a pair of articles is, the closest first: the closed list. */
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

/** What a derivative pays for the shared text, as `creditOf` says: the closed list. */
export const CREDIT_STATUSES = ["credited", "uncredited", "miscredited", "stripped", "not-applicable"] as const;
export type CreditStatus = (typeof CREDIT_STATUSES)[number];

/**
 * What a credit status leaves unsaid. `common-source`: both name the agency that both have the text from, and neither owes the other.
 * `picture-only`: a picture is credited, the text is not. `in-passing`: the source is named, but not for all of the shared text.
 */
export const CREDIT_NOTES = ["common-source", "picture-only", "in-passing"] as const;
export type CreditNote = (typeof CREDIT_NOTES)[number];

/** What speaks for a direction: the closed list. DESIGN.md says what each is and what innocent cause looks the same. */
export const EVIDENCE_KINDS = [
  "publication-time",
  "containment",
  "dropped-text",
  "inserted-text",
  "lost-detail",
  "misspelling",
  "shared-error",
  "dangling-reference",
  "editing-scar",
  "typographic-seam",
  "house-style",
  "wire-mark",
  "credit",
  "third-witness",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export type EvidenceFeature =
  | "time-day"
  | "time-hour"
  | "time-minute"
  | "contained"
  | "left-text"
  | "own-text"
  | "added-hedge"
  | "removed-attribution"
  | "vaguer-figure"
  | "fewer-words"
  | "misspelt"
  | "known-better"
  | "surname-dangles"
  | "opening-dangles"
  | "acronym-dangles"
  | "mended-introduction"
  | "scar"
  | "marks-change"
  | "mixed-style"
  | "wire-mark"
  | "names-outlet"
  | "names-outlet-in-passing"
  | "is-agency"
  | "stripped-credit"
  | "names-somebody";

/** What evidence is looked for, and the kind it is reported as. Each has a weight of its own in `WEIGHTS`. */
export const EVIDENCE_FEATURES: Readonly<Record<EvidenceFeature, EvidenceKind>> = {
  "time-day": "publication-time",
  "time-hour": "publication-time",
  "time-minute": "publication-time",
  contained: "containment",
  "left-text": "dropped-text",
  "own-text": "inserted-text",
  "added-hedge": "inserted-text",
  "removed-attribution": "lost-detail",
  "vaguer-figure": "lost-detail",
  "fewer-words": "lost-detail",
  misspelt: "misspelling",
  "known-better": "shared-error",
  "surname-dangles": "dangling-reference",
  "opening-dangles": "dangling-reference",
  "acronym-dangles": "dangling-reference",
  "mended-introduction": "dangling-reference",
  scar: "editing-scar",
  "marks-change": "typographic-seam",
  "mixed-style": "house-style",
  "wire-mark": "wire-mark",
  "names-outlet": "credit",
  "names-outlet-in-passing": "credit",
  "is-agency": "credit",
  "stripped-credit": "credit",
  "names-somebody": "credit",
};
