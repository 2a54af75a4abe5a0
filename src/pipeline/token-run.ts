import type { Span } from "../base/index.ts";
import type { TokenRun } from "../derive/index.ts";
import type { Tokens } from "../text/index.ts";

/** The tokens that lie inside a span, ends included. O(log tokens + tokens inside). */
export function tokensIn({ starts, ends, count }: Tokens, span: Span): TokenRun {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < count && ends[end]! <= span.end) end++;
  return { first: low, count: end - low };
}
