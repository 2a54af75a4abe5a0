export type { Article } from "./article.ts";
export { VERSION } from "./version.ts";
export {
  checkFinite,
  checkFraction,
  checkFunction,
  checkInteger,
  checkIterable,
  checkOptionNames,
  checkString,
  describe,
} from "./check.ts";
export { offsetTable, type OffsetTable, type OffsetUnit } from "./offset-units.ts";
export { casedPattern } from "./cased-pattern.ts";
export { unicodePattern, type UnicodePattern } from "./unicode-pattern.ts";
export { pathPattern, type PathFields, type PathPattern } from "./path-pattern.ts";
export { PROBLEM_CODES, type Limit, type Problem, type ProblemCode } from "./problem.ts";
export { contains, mergeSpans, overlaps, spanLength, type Span } from "./span.ts";
