/**
 * Whether two articles that share no text report one event: by the names, numbers and rare words they have in common.
 *
 * A weighted overlap coefficient of word types, weights in bits: sum over shared types / sum over the smaller side. Function words and common words
 * carry next to nothing; names count double, because it is who, where and how many that make an event.
 */

import { trigramHash } from "../align/index.ts";
import { TOKEN_CAPITALIZED, TOKEN_NUMERIC, TOKEN_SENTENCE_START, type SegmentedText } from "../text/index.ts";

/** Word types of an article outside furniture with their weights, sorted by hash. Worked out once an article. */
export interface Topic {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  readonly total: number;
}

/**
 * Overlap from which two articles are about one event, and the bits that must be shared for it to mean anything: of two texts of five words one
 * common word is a fifth. Graded news pairs (SemEval 2022, task 8): 88 % of those about one story reach it, 16 % of the others.
 */
const SAME_EVENT = 0.15;
const LEAST_SHARED = 40;

/** Bits of a word in no table, as far as topics go. */
const RARE_BITS = 14;

/**
 * `bits` gives the information of token `i`'s word; tokens with `skipped` 1 do not count. Where a word is several tokens (`tokensOfWord`), so many in a row
 * are one word here, and a rare one: any two Thai texts have most pairs of letters in common. O(tokens log tokens).
 */
export function topicOf(
  segmented: SegmentedText,
  bits: (i: number) => number,
  skipped?: Uint8Array,
  tokensOfWord = 1,
): Topic {
  const { tokens, blocks, blockOfToken } = segmented;
  const weightOf = new Map<number, number>();
  for (let i = 0; i < tokens.count; i++) {
    if (blocks[blockOfToken[i]!]!.kind === "furniture" || skipped?.[i] === 1) continue;
    const flags = tokens.flags[i]!;
    const isName = (flags & TOKEN_CAPITALIZED) !== 0 && (flags & TOKEN_SENTENCE_START) === 0;
    const information = Math.max(0, (tokensOfWord === 1 ? bits(i) : RARE_BITS) - 8);
    const weight = information * (isName || flags & TOKEN_NUMERIC ? 2 : 1);
    let hash = tokens.hashes[i]!;
    for (let k = i + 1; k < Math.min(i + tokensOfWord, tokens.count); k++)
      hash = trigramHash(hash, tokens.hashes[k]!, 0);
    if (weight > (weightOf.get(hash) ?? 0)) weightOf.set(hash, weight);
  }
  const hashes = Uint32Array.from(weightOf.keys()).sort();
  const weights = Float32Array.from(hashes, (hash) => weightOf.get(hash)!);
  return { hashes, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** Shared weight over the weight of the smaller side, 0 to 1. O(types of both). */
export function topicOverlap(a: Topic, b: Topic): number {
  const smaller = Math.min(a.total, b.total);
  return smaller === 0 ? 0 : sharedWeight(a, b) / smaller;
}

export function sharesEvent(a: Topic, b: Topic): boolean {
  const shared = sharedWeight(a, b);
  return shared >= LEAST_SHARED && shared >= SAME_EVENT * Math.min(a.total, b.total);
}

/** Whether both articles say enough to be told apart, and are not about one event. */
export function tellsOtherEvents(a: Topic, b: Topic): boolean {
  return Math.min(a.total, b.total) * SAME_EVENT >= LEAST_SHARED && !sharesEvent(a, b);
}

function sharedWeight(a: Topic, b: Topic): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.hashes.length && j < b.hashes.length) {
    const difference = a.hashes[i]! - b.hashes[j]!;
    if (difference === 0) shared += Math.min(a.weights[i++]!, b.weights[j++]!);
    else if (difference < 0) i++;
    else j++;
  }
  return shared;
}
