import { describe, type Span } from "../base/index.ts";

/** What a stretch of an article is on its page: the closed list. */
export const BLOCK_KINDS = [
  "headline",
  "standfirst",
  "byline",
  "dateline",
  "caption",
  "paragraph",
  "furniture",
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of the original text with one role on the page. Blocks are ordered and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Bit of `Tokens.flags`: the first letter is upper case. */
export const TOKEN_CAPITALIZED = 1;
/** Bit of `Tokens.flags`: at least two letters, all upper case. */
export const TOKEN_ALL_CAPS = 2;
/** Bit of `Tokens.flags`: begins with a digit. */
export const TOKEN_NUMERIC = 4;
/** Bit of `Tokens.flags`: the first word of its sentence. */
export const TOKEN_SENTENCE_START = 8;
/** Bit of `Tokens.flags`: one character of an unspaced script; its hash covers it and its successor. */
export const TOKEN_PAIRED = 16;
/** Bit of `Tokens.flags`: inside quotation marks. */
export const TOKEN_QUOTED = 32;

/**
 * Word tokens in reading order, as columns. Token `i` is `text.slice(starts[i], ends[i])` of the original;
 * two tokens are the same word when their `hashes` agree.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 32-bit hash of the normalized word. */
  readonly hashes: Uint32Array;
  readonly flags: Uint8Array;
}

/** Index of the first token that starts at or after `position`, in UTF-16 code units of the original; `count` where none does. O(log tokens). */
export function firstTokenFrom({ starts, count }: Pick<Tokens, "starts" | "count">, position: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sentence of one block, surrounding white space excluded, closing quotes included. */
export interface Sentence extends Span {
  readonly block: number;
}

/** A text cut into blocks, sentences and words, every one with its place in the original. */
export interface SegmentedText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  /** Block index of each token. Tokens outside every block do not exist. */
  readonly blockOfToken: Uint32Array;
  readonly sentences: readonly Sentence[];
  /** Sentence index of each token. */
  readonly sentenceOfToken: Uint32Array;
}

/**
 * The value as it is, where it is a segmented text.
 *
 * @throws {TypeError} naming what is none: mostly a text that nobody segmented.
 */
export function checkSegmented(segmented: SegmentedText, name: string): SegmentedText {
  const { text, tokens, blocks } = (segmented ?? {}) as Partial<SegmentedText>;
  if (typeof text === "string" && tokens?.hashes instanceof Uint32Array && Array.isArray(blocks)) return segmented;
  throw new TypeError(`${name} must be a segmented text, as \`segment\` makes them, got ${describe(segmented)}`);
}
