export { creditOf, type PairCredit } from "./credit.ts";
export { decideDirection, relationOf, type Direction } from "./decide.ts";
export { sharesEvent, tellsOtherEvents, topicOf, topicOverlap, type Topic } from "./event.ts";
export type { Evidence } from "./evidence.ts";
export { isSameOutlet } from "./evidence-of-record.ts";
export { findFamilies, type DerivedPair, type Family } from "./family.ts";
export {
  CREDIT_NOTES,
  CREDIT_STATUSES,
  EVIDENCE_KINDS,
  RELATIONS,
  type CreditNote,
  type CreditStatus,
  type EvidenceKind,
  type Relation,
} from "./kinds.ts";
export { quoteLedger, type QuoteChange, type QuoteStatus } from "./quotes.ts";
export {
  bodyCoverage,
  coveredTokens,
  otherSide,
  type AlignedPair,
  type Side,
  type SidedSpan,
  type Witness,
} from "./side.ts";
export {
  dayOf,
  isAtHome,
  RECURRING,
  SPREAD_LABELS,
  spreadLabel,
  spreadOf,
  type Carrier,
  type Spread,
  type SpreadLabel,
} from "./spread.ts";
export { findUnmatched, type Unmatched, type UnmatchedKind } from "./unmatched.ts";
