export type { Article, Limit, Problem, ProblemCode, Span } from "./base/index.ts";
export * from "./findings/index.ts";
export { audit, compare, type AuditOptions, type AuditStage, type CompareOptions, type Progress } from "./pipeline/index.ts";
