import type { Span } from "../base/index.ts";
import { endsSentence } from "./lines.ts";
import { type Tokens, TOKEN_CAPITALIZED } from "./segmented.ts";

/** A stretch of the page before it has a kind, with what every rule asks about it. */
export interface RawBlock extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly words: number;
  /** Ends with sentence-final punctuation. */
  readonly final: boolean;
}

/** Gives each span the tokens inside it. Spans are ordered and disjoint. Linear. */
export function rawBlocks(text: string, tokens: Tokens, spans: readonly Span[]): RawBlock[] {
  let token = 0;
  return spans.map(({ start, end }) => {
    const firstToken = token;
    while (token < tokens.count && tokens.starts[token]! < end) token += 1;
    return {
      start,
      end,
      firstToken,
      endToken: token,
      words: token - firstToken,
      final: endsSentence(text, { start, end }),
    };
  });
}

/** Whether two blocks have the same words in the same order. */
export function sameWords(tokens: Tokens, a: RawBlock, b: RawBlock): boolean {
  if (a.words !== b.words) return false;
  for (let index = 0; index < a.words; index += 1) {
    if (tokens.hashes[a.firstToken + index] !== tokens.hashes[b.firstToken + index]) return false;
  }
  return true;
}

/** How many of the tokens in `[from, to)` begin with a capital. */
export function capitalizedCount(tokens: Tokens, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) if (tokens.flags[index]! & TOKEN_CAPITALIZED) count += 1;
  return count;
}
