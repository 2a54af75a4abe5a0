import type { Span } from "../base/index.ts";
import type { TokenRun } from "../derive/index.ts";
import { firstTokenFrom, type Tokens } from "../text/index.ts";

/** The tokens that lie inside a span, ends included. O(log tokens + tokens inside). */
export function tokensIn(tokens: Tokens, span: Span): TokenRun {
  const { ends, count } = tokens;
  const first = firstTokenFrom(tokens, span.start);
  let end = first;
  while (end < count && ends[end]! <= span.end) end++;
  return { first, count: end - first };
}
