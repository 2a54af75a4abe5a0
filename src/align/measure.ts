/** What an overlap is worth: the bits of its words and ends, less those of its gaps and of facts that differ. */

import { TOKEN_NUMERIC } from "../text/index.ts";
import type { AlignableText } from "./alignable.ts";
import { gapCost } from "./chain.ts";
import type { Discounts, Information, MutableDiscounts } from "./information.ts";

/**
 * The ends of an overlap that is no copy fall anywhere; those of a copy fall on the ends of sentences. A sentence has about twenty
 * words, so that an end which is one on both sides is worth log2(20) bits.
 */
const SENTENCE_END_BITS = 4.3;
/**
 * A copy keeps its facts. Two texts that agree in everything but the figures and the names are one form filled in twice ("is issuing a 50 mln dlr
 * eurobond due April 3, 1990 paying ..."), so that a figure replaced by a figure, or a name by a name, speaks against copying.
 */
const FIGURE_REPLACED_BITS = 10;
const NAME_REPLACED_BITS = 4;

/**
 * Paragraphs are split and merged between sentences. Where one side begins a paragraph in the midst of the other's sentence ("…than 1,600, the Disaster
 * Agency said" against "…injured.¶The Disaster Agency") the overlap is chance more often than layout; a long copy of badly scraped lines outweighs it.
 */
const BROKEN_SENTENCE_BITS = 12;

/** A passage before it is decided upon. */
export interface Candidate {
  /** Interleaved token pairs. */
  readonly pairs: Int32Array;
  readonly surprise: number;
  readonly quoted: number;
}

/** The best stretch of the pairs (Kadane's maximum sum): what costs more than it brings falls off the ends. */
export function measure(
  pairs: Int32Array,
  a: AlignableText,
  b: AlignableText,
  information: Information,
): Candidate | undefined {
  let best = 0;
  let bestFrom = 0;
  let bestTo = 0;
  let sum = 0;
  let from = 0;
  let place = 0;
  for (let k = 0; k < pairs.length; k += 2) {
    const cost = sum > 0 ? linkCost(pairs, k, a, b) : 0;
    const fresh = sum <= cost;
    if (fresh) {
      sum = 0;
      from = k;
    } else {
      sum -= cost;
    }
    place = !fresh && isAdjacent(pairs, k) ? place + 1 : 0;
    sum += bitsAt(pairs, k, place, information);
    if (fresh && startsSentence(a, pairs[k]!) && startsSentence(b, pairs[k + 1]!)) sum += SENTENCE_END_BITS;
    const whole = sum + (endsSentence(a, pairs[k]!) && endsSentence(b, pairs[k + 1]!) ? SENTENCE_END_BITS : 0);
    if (whole > best) {
      best = whole;
      bestFrom = from;
      bestTo = k + 2;
    }
  }
  if (best <= 0) return undefined;
  const [cutFrom, cutTo] = withoutFragments(pairs, bestFrom, bestTo, a, b);
  if (cutFrom !== bestFrom || cutTo !== bestTo) return measure(pairs.slice(cutFrom, cutTo), a, b, information);
  const kept = pairs.slice(bestFrom, bestTo);
  // Forms of other words may lead across a gap; alone they match nothing.
  if (!hasEqualWords(kept, a, b)) return undefined;
  return { pairs: kept, surprise: best, quoted: worthOf(kept, a, b, information).quoted };
}

/** The bits of the words themselves, whatever lies between them. */
export function worthOf(
  pairs: Int32Array,
  a: AlignableText,
  b: AlignableText,
  information: Information,
): Pick<Candidate, "surprise" | "quoted"> {
  let surprise = 0;
  let quotedBits = 0;
  let place = 0;
  for (let k = 0; k < pairs.length; k += 2) {
    place = k > 0 && isAdjacent(pairs, k) ? place + 1 : 0;
    const bits = bitsAt(pairs, k, place, information);
    surprise += bits;
    if (a.spoken[pairs[k]!]! & b.spoken[pairs[k + 1]!]!) quotedBits += bits;
  }
  return { surprise, quoted: quotedBits / surprise };
}

/** Words of the sentence before, or of the one behind, that chance alone gives two texts in common. */
const FRAGMENT = 1;
/** Pairs of a passage that must be left. */
const FRAGMENT_OF = 8;

/**
 * The range without a single word beyond the end of a sentence of both sides, at either end: what was copied is the sentence, and the word before it is
 * another sentence's that happens to end alike.
 */
function withoutFragments(
  pairs: Int32Array,
  from: number,
  to: number,
  a: AlignableText,
  b: AlignableText,
): readonly [number, number] {
  if (to - from < 2 * (FRAGMENT_OF + 2 * FRAGMENT)) return [from, to];
  const begins = (k: number): boolean => startsSentence(a, pairs[k]!) && startsSentence(b, pairs[k + 1]!);
  let start = from;
  let end = to;
  if (!begins(from)) for (let k = from + 2; k <= from + 2 * FRAGMENT; k += 2) if (begins(k)) start = k;
  const isOver = endsSentence(a, pairs[to - 2]!) && endsSentence(b, pairs[to - 1]!);
  if (!isOver) for (let k = to - 2; k >= to - 2 * FRAGMENT; k -= 2) if (begins(k)) end = k;
  return [start, end];
}

/** Where the bits of a candidate come from and where they went. */
export interface Account {
  /** Bits of the shared words if each were drawn by itself, by how common it is in both articles and in English. */
  readonly plain: number;
  /** Bits added for ends that are ends of sentences on both sides. */
  readonly ends: number;
  /** Bits taken off; what is left of `plain` and `ends` is the surprise. */
  readonly discounts: Discounts & {
    /** For words that differ in between, figures and names above all. */
    readonly differences: number;
  };
}

/** O(pairs). */
export function accountOf(
  { pairs, surprise }: Candidate,
  a: AlignableText,
  b: AlignableText,
  information: Information,
): Account {
  const sums: MutableDiscounts = { plain: 0, running: 0, facts: 0, phrases: 0, corpus: 0 };
  let place = 0;
  for (let k = 0; k < pairs.length; k += 2) {
    place = k > 0 && isAdjacent(pairs, k) ? place + 1 : 0;
    information.account(pairs[k]!, pairs[k + 1]!, place, sums);
  }
  const [lastA, lastB] = [pairs[pairs.length - 2]!, pairs[pairs.length - 1]!];
  let ends = 0;
  if (pairs.length > 0 && startsSentence(a, pairs[0]!) && startsSentence(b, pairs[1]!)) ends += SENTENCE_END_BITS;
  if (pairs.length > 0 && endsSentence(a, lastA) && endsSentence(b, lastB)) ends += SENTENCE_END_BITS;
  const { plain, ...discounts } = sums;
  const left = plain + ends - discounts.running - discounts.facts - discounts.phrases - discounts.corpus;
  return { plain, ends, discounts: { ...discounts, differences: left - surprise } };
}

function hasEqualWords(pairs: Int32Array, a: AlignableText, b: AlignableText): boolean {
  for (let k = 0; k < pairs.length; k += 2)
    if (a.segmented.tokens.hashes[pairs[k]!] === b.segmented.tokens.hashes[pairs[k + 1]!]) return true;
  return false;
}

function linkCost(pairs: Int32Array, k: number, a: AlignableText, b: AlignableText): number {
  const gapA = pairs[k]! - pairs[k - 2]! - 1;
  const gapB = pairs[k + 1]! - pairs[k - 1]! - 1;
  const broken = breaksSentence(pairs, k, a, b) ? BROKEN_SENTENCE_BITS : 0;
  if (gapA === 0 && gapB === 0) return broken;
  const factsA = factsIn(a, pairs[k - 2]! + 1, pairs[k]!);
  const factsB = factsIn(b, pairs[k - 1]! + 1, pairs[k + 1]!);
  const figures = factsA & factsB & FIGURES ? FIGURE_REPLACED_BITS : 0;
  const names = factsA & factsB & NAMES ? NAME_REPLACED_BITS : 0;
  return gapCost(gapA, gapB) + figures + names + broken;
}

const FIGURES = 1;
const NAMES = 2;

/** Whether one side begins a paragraph between the words where the other is in the midst of a sentence. */
function breaksSentence(pairs: Int32Array, k: number, a: AlignableText, b: AlignableText): boolean {
  const breaksA = a.segmented.blockOfToken[pairs[k - 2]!] !== a.segmented.blockOfToken[pairs[k]!];
  const breaksB = b.segmented.blockOfToken[pairs[k - 1]!] !== b.segmented.blockOfToken[pairs[k + 1]!];
  if (breaksA === breaksB) return false;
  return breaksA ? runsOn(b, pairs[k - 1]!, pairs[k + 1]!) : runsOn(a, pairs[k - 2]!, pairs[k]!);
}

/** Whether the sentence goes on between two words, with no mark that could as well be a full stop. */
function runsOn({ segmented }: AlignableText, from: number, to: number): boolean {
  const { text, tokens, sentenceOfToken } = segmented;
  if (sentenceOfToken[from] !== sentenceOfToken[to]) return false;
  for (let i = tokens.ends[from]!; i < tokens.starts[to]!; i++) if (";:—–".includes(text[i]!)) return false;
  return true;
}

function factsIn({ segmented, names }: AlignableText, from: number, to: number): number {
  let facts = 0;
  for (let i = from; i < to; i++) {
    if (segmented.tokens.flags[i]! & TOKEN_NUMERIC) facts |= FIGURES;
    if (names[i]!) facts |= NAMES;
  }
  return facts;
}

function bitsAt(pairs: Int32Array, k: number, place: number, information: Information): number {
  const i = pairs[k]!;
  const j = pairs[k + 1]!;
  return place > 0 ? information.continued(i, j, place) : information.alone(i, j);
}

function isAdjacent(pairs: Int32Array, k: number): boolean {
  return pairs[k - 2] === pairs[k]! - 1 && pairs[k - 1] === pairs[k + 1]! - 1;
}

function startsSentence(text: AlignableText, token: number): boolean {
  const sentenceOf = text.segmented.sentenceOfToken;
  return token === 0 || sentenceOf[token - 1] !== sentenceOf[token];
}

function endsSentence(text: AlignableText, token: number): boolean {
  const sentenceOf = text.segmented.sentenceOfToken;
  return token + 1 === sentenceOf.length || sentenceOf[token + 1] !== sentenceOf[token];
}
