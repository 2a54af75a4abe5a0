export type { Article, Limit, Problem, ProblemCode, Span } from "./base/index.ts";
export type { Stemmer, WordList } from "./edit/index.ts";
export type { OutletEntry } from "./ingest/index.ts";
export * from "./findings/index.ts";
export {
  audit,
  compare,
  Corpus,
  type AuditOptions,
  type AuditStage,
  type CompareOptions,
  type Neighbor,
  type Progress,
} from "./pipeline/index.ts";
