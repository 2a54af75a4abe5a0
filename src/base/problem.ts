/** What went wrong with an input. The list is closed, and the codes are stable across versions. */
export const PROBLEM_CODES = [
  "unreadable-input", // the file could not be opened or read
  "no-input", // a path or pattern named nothing
  "unsupported-format", // binary, or a format without a reader
  "undecodable-bytes", // bytes that are not text in the detected encoding; replaced by U+FFFD
  "corrupt-archive", // a gzip stream that breaks off or fails its checksum
  "malformed-json", // a line or file that is not JSON, or not an object
  "malformed-html", // no article text could be found in the page
  "missing-id",
  "duplicate-id", // the later article was renamed, not lost
  "missing-text",
  "empty-text",
  "article-too-large",
  "invalid-date", // publishedAt is not a date; kept out of the evidence
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One bad input. A run goes on without it; nothing else is lost. */
export interface Problem {
  readonly code: ProblemCode;
  /** The file's name, or the article's id. */
  readonly input: string;
  /** Where in the input: byte offset, line number or character offset as the message says; `null` for the whole. */
  readonly position: number | null;
  readonly message: string;
}

/** A bound that cut work short, with what it cut. */
export interface Limit {
  readonly limit: string;
  readonly value: number;
  readonly where: string;
}
