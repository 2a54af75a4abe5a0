export { creditOf, type PairCredit } from "./credit.ts";
export { announcedCredits } from "./announced.ts";
export { isWithin, relationOf } from "./decide.ts";
export { DECIDED, SHARED_SOURCE, SUREST, decideDirection, observeDirection, type Direction } from "./direction.ts";
export { isAside, sharesEvent, tellsOtherEvents, topicOf, topicOverlap, topicWords, type Topic } from "./event.ts";
export { formOf, type FormFacts } from "./form.ts";
export { isNotice, type PartedTopic } from "./notice.ts";
export { issuerLines, officeCredits } from "./office.ts";
export { rewordingOf, saidText, type Rewording, type SaidText } from "./rewording.ts";
export type { Evidence, Observation } from "./evidence.ts";
export { belongingOf } from "./belonging.ts";
export { interval } from "./evidence-of-record.ts";
export type { Gap } from "./gaps.ts";
export { isAgencyOutlet, isSameOutlet, withoutEdition } from "./outlet-names.ts";
export {
  findFamilies,
  type DerivedPair,
  type Family,
  type FamilyEdge,
  type FamilyEvidence,
  type KinVerdict,
} from "./family.ts";
export {
  CREDIT_NOTES,
  CREDIT_STATUSES,
  EVIDENCE_FEATURES,
  EVIDENCE_KINDS,
  RELATIONS,
  type CreditNote,
  type CreditStatus,
  type EvidenceFeature,
  type EvidenceKind,
  type Relation,
} from "./kinds.ts";
export { commonText, type CommonText, type WordValues } from "./readings.ts";
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
export { sharedSourceProbability, thirdSigns } from "./shared-source.ts";
export { firstSigns, standingOf, stepSigns, type Standing } from "./standing.ts";
export { waySigns, type Ways, type WaySigns } from "./ways.ts";
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
export { findUnmatched, listedOnce, type Unmatched, type UnmatchedKind } from "./unmatched.ts";
export { AGAINST_OTHER, BELONGING_WEIGHTS, SHARED_SOURCE_WEIGHTS, WEIGHTS } from "./weights.ts";
export { assembleLost, type AttestedSentence } from "./lost-text.ts";
export { inheritorsOf, isMutation, type TokenRun } from "./mutations.ts";
