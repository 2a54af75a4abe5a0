export * from "./findings.ts";
export { parseFindings } from "./parse.ts";

// The closed lists of the stages below: what a reader of findings needs, so that a report imports nothing else.
export { PROBLEM_CODES, type ProblemCode } from "../base/index.ts";
export { CREDIT_KINDS, CREDIT_SCOPES, type CreditKind, type CreditScope } from "../attribution/index.ts";
export {
  CREDIT_NOTES,
  CREDIT_STATUSES,
  EVIDENCE_KINDS,
  RELATIONS,
  SPREAD_LABELS,
  type CreditNote,
  type CreditStatus,
  type EvidenceKind,
  type Relation,
  type SpreadLabel,
} from "../derive/index.ts";
export { EDIT_CLASSES, EDIT_KINDS, type EditClass, type EditKind } from "../edit/index.ts";
export { BLOCK_KINDS, type BlockKind } from "../text/index.ts";
