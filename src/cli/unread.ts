/** Bad inputs: which of them were lost, and how each is told. */
import type { Problem, ProblemCode } from "../base/index.ts";
import { printable } from "./printable.ts";

/**
 * Problems after which the article was used all the same: renamed, with replacement characters, without its date, cut at the bound that the caller
 * set. They are told, and do not make the run an incomplete one. After every other code an article, or a whole file, is missing from the findings.
 */
export const MENDED_CODES: readonly ProblemCode[] = [
  "undecodable-bytes",
  "missing-id",
  "duplicate-id",
  "invalid-date",
  "article-too-large",
];

export function wasLost(problem: Problem): boolean {
  return !MENDED_CODES.includes(problem.code);
}

/** `day.jsonl: line 12: not a JSON object (malformed-json)`. Readers say the place in the message; where one does not, it is added. */
export function describeProblem({ code, input, position, message }: Problem): string {
  const said = position === null || message.includes(String(position));
  return `${printable(input)}: ${printable(message)}${said ? "" : `, at ${position}`} (${code})`;
}
