export type { BootstrapOptions } from "./bootstrap.ts";
export { adjustedRandIndex } from "./rand-index.ts";
export { detectionsOf, type Detection } from "./detection.ts";
export { matchEdits, NO_EDIT, tallyEdits, type EditMatch, type EditTally } from "./edit-matching.ts";
export type { ConfusionTable } from "./edit-scores.ts";
export { evaluateFindings, goldFromFindings, type EvaluateOptions } from "./evaluate-findings.ts";
export {
  evaluatePairs,
  type AveragedFigures,
  type EditFigures,
  type Evaluation,
  type Figure,
  type LabelFigures,
} from "./evaluation.ts";
export {
  EXTENTS,
  type Extent,
  type Gold,
  type GoldEdit,
  type GoldPair,
  type GoldPassage,
  type GoldProblem,
  type PairTexts,
  type ReadGold,
} from "./gold.ts";
export { goldFromPan, type NamedText } from "./gold-pan.ts";
export { goldFromRecords, readGoldRecord, type GoldRecord, type PlacedValue } from "./gold-records.ts";
export { inUtf16, lacksTexts } from "./gold-units.ts";
export { granularity, macroScores, microScores, plagdetScore, tallyPassages, type PassageTally } from "./plagdet.ts";
export { scorePair, type PairScore, type ScoredPair } from "./score-pair.ts";
