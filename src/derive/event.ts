/**
 * Whether two articles that share no text report one event: by the names, numbers and rare words they have in common.
 *
 * A weighted overlap coefficient of word types, weights in bits: sum over shared types / sum over the smaller side. Function words and common words
 * carry next to nothing; names count double, because it is who, where and how many that make an event. A place and a date alone make none: a bridge that
 * was closed and a match that was won in one town on one Tuesday are two. So words of the calendar count for nothing, and enough must be shared without
 * the weightiest word, which is the town's name where nothing else is shared.
 */

import { trigramHash } from "../align/index.ts";
import { CALENDAR_WORDS, MONTHS_BESIDE_DAYS } from "../edit/index.ts";
import { TOKEN_CAPITALIZED, TOKEN_NUMERIC, TOKEN_SENTENCE_START, tokenize, type SegmentedText } from "../text/index.ts";

/** Word types of an article outside furniture with their weights, sorted by hash. Worked out once an article. */
export interface Topic {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  readonly total: number;
}

/**
 * Overlap from which two articles are about one event, and the bits that must be shared for it to mean anything: of two texts of five words one
 * common word is a fifth. Graded news pairs (SemEval 2022, task 8): 86 % of those about one story reach it, 12 % of the others.
 */
const SAME_EVENT = 0.15;
const LEAST_SHARED = 40;

/** Bits of a word in no table, as far as topics go. */
const RARE_BITS = 14;

/** What each token of an article counts for a topic: worked out once, for the topics of several parts of it. */
export interface TopicWords {
  readonly hashes: Uint32Array;
  /** 0 for what tells nothing: furniture, dates, common words. */
  readonly weights: Float64Array;
}

/**
 * `bits` gives the information of token `i`'s word. Where a word is several tokens (`tokensOfWord`), so many in a row are one word here, and a rare one: any two
 * Thai texts have most pairs of letters in common. O(tokens).
 */
export function topicWords(segmented: SegmentedText, bits: (i: number) => number, tokensOfWord = 1): TopicWords {
  const { tokens, blocks, blockOfToken } = segmented;
  const hashes = tokens.hashes.slice();
  const weights = new Float64Array(tokens.count);
  const dates = calendarOf(segmented);
  for (let i = 0; i < tokens.count; i++) {
    if (blocks[blockOfToken[i]!]!.kind === "furniture") continue;
    const information = (tokensOfWord === 1 ? bits(i) : RARE_BITS) - 8;
    if (information <= 0 || isDate(segmented, i, dates)) continue;
    const flags = tokens.flags[i]!;
    const isName = (flags & TOKEN_CAPITALIZED) !== 0 && (flags & TOKEN_SENTENCE_START) === 0;
    weights[i] = information * (isName || flags & TOKEN_NUMERIC ? 2 : 1);
    for (let k = i + 1; k < Math.min(i + tokensOfWord, tokens.count); k++)
      hashes[i] = trigramHash(hashes[i]!, tokens.hashes[k]!, 0);
  }
  return { hashes, weights };
}

/** Tokens with `skipped` 1 do not count. O(tokens log tokens). */
export function topicOf(words: TopicWords, skipped?: Uint8Array): Topic {
  const weightOf = new Map<number, number>();
  for (let i = 0; i < words.weights.length; i++) {
    const weight = words.weights[i]!;
    if (weight === 0 || skipped?.[i] === 1) continue;
    const hash = words.hashes[i]!;
    if (weight > (weightOf.get(hash) ?? 0)) weightOf.set(hash, weight);
  }
  const hashes = Uint32Array.from(weightOf.keys()).sort();
  const weights = Float32Array.from(hashes, (hash) => weightOf.get(hash)!);
  return { hashes, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** Shared weight over the weight of the smaller side, 0 to 1. O(types of both). */
export function topicOverlap(a: Topic, b: Topic): number {
  const smaller = Math.min(a.total, b.total);
  return smaller === 0 ? 0 : sharedWeight(a, b).shared / smaller;
}

/** Whether two articles report one event: enough of the names, figures and rare words of the shorter are in the other. O(types of both). */
export function sharesEvent(a: Topic, b: Topic): boolean {
  const { shared, heaviest } = sharedWeight(a, b);
  return shared - heaviest >= LEAST_SHARED && shared >= SAME_EVENT * Math.min(a.total, b.total);
}

/** Whether both articles say enough to be told apart, and are not about one event. */
export function tellsOtherEvents(a: Topic, b: Topic): boolean {
  return Math.min(a.total, b.total) * SAME_EVENT >= LEAST_SHARED && !sharesEvent(a, b);
}

/**
 * Whether what two articles share speaks of nothing that either speaks of in the rest, as far as the rest is long enough to tell: the line under an article
 * of a paper, a form for its newsletter. A paragraph of one story that stands among other news speaks of what the story is about.
 */
export function isAside(shared: Topic, ownA: Topic, ownB: Topic): boolean {
  return [ownA, ownB].every((own) => own.total * SAME_EVENT >= LEAST_SHARED && topicOverlap(shared, own) < SAME_EVENT);
}

/** `heaviest` is the weight of one word. O(types of both). */
function sharedWeight(a: Topic, b: Topic): { readonly shared: number; readonly heaviest: number } {
  let [shared, heaviest] = [0, 0];
  let i = 0;
  let j = 0;
  while (i < a.hashes.length && j < b.hashes.length) {
    const difference = a.hashes[i]! - b.hashes[j]!;
    if (difference === 0) {
      const weight = Math.min(a.weights[i++]!, b.weights[j++]!);
      shared += weight;
      heaviest = Math.max(heaviest, weight);
    } else if (difference < 0) i++;
    else j++;
  }
  return { shared, heaviest };
}

interface Calendar {
  readonly words: ReadonlySet<number>;
  /** "May" and "March" are months beside a number only. */
  readonly besideDays: ReadonlySet<number>;
}

const BEYOND_LATIN = /[\u0100-\u1fff\u3000-\uffff]/;

let ofLatin: Calendar | undefined;
let ofAll: Calendar | undefined;

/** The words of other scripts cost 10 ms to be told, a fiftieth of an audit of five articles, and only texts with letters of them ask. */
function calendarOf({ text }: SegmentedText): Calendar {
  if (BEYOND_LATIN.test(text)) return (ofAll ??= calendarFrom(() => true));
  return (ofLatin ??= calendarFrom((word) => !BEYOND_LATIN.test(word)));
}

function calendarFrom(isWanted: (word: string) => boolean): Calendar {
  const hashesOf = (words: readonly string[]): ReadonlySet<number> =>
    new Set(tokenize(words.filter(isWanted).join(" ")).hashes);
  return { words: hashesOf(CALENDAR_WORDS), besideDays: hashesOf(MONTHS_BESIDE_DAYS) };
}

/**
 * Whether a token from `start` on that is not marked in `skipped` tells when: part of a date, or a year. A number in a row of numbers is part of a
 * telephone's. O(length).
 */
export function isDatedFrom(segmented: SegmentedText, start: number, skipped: Uint8Array): boolean {
  const calendar = calendarOf(segmented);
  for (let i = start; i < segmented.tokens.count; i++)
    if (skipped[i] === 0 && (isDate(segmented, i, calendar) || isYear(segmented, i))) return true;
  return false;
}

function isYear(segmented: SegmentedText, i: number): boolean {
  if (!isNumber(segmented, i) || isNumber(segmented, i - 1) || isNumber(segmented, i + 1)) return false;
  const { starts, ends } = segmented.tokens;
  return /^(19|20)\d\d$/.test(segmented.text.slice(starts[i]!, ends[i]!));
}

/** A month or weekday, and a number beside a month. */
function isDate(segmented: SegmentedText, i: number, calendar: Calendar): boolean {
  if (!isNumber(segmented, i)) return isMonth(segmented, i, calendar);
  return isMonth(segmented, i - 1, calendar) || isMonth(segmented, i + 1, calendar);
}

function isMonth(segmented: SegmentedText, at: number, { words, besideDays }: Calendar): boolean {
  const { tokens } = segmented;
  if (at < 0 || at >= tokens.count) return false;
  const hash = tokens.hashes[at]!;
  return words.has(hash) || (besideDays.has(hash) && (isNumber(segmented, at - 1) || isNumber(segmented, at + 1)));
}

function isNumber({ tokens }: SegmentedText, at: number): boolean {
  return at >= 0 && at < tokens.count && (tokens.flags[at]! & TOKEN_NUMERIC) !== 0;
}
