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
