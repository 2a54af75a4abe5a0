export { CREDIT_STATUSES, EVIDENCE_KINDS, RELATIONS, type CreditStatus, type EvidenceKind, type Relation } from "./kinds.ts";
