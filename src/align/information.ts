/**
 * How surprising it is that two articles have the same word at aligned places, in bits.
 *
 * The ground is the i.i.d. model of local alignment statistics (Karlin and Altschul 1990): a shared word of probability p carries
 * -log2 p bits. Text is not i.i.d., so a word that goes on with a run of shared words counts for less: collocations, names and
 * stock phrases come whole. The probability mixes the two articles' own counts with background knowledge, so that the topic's
 * words ("Palmyra" thirty times in two articles) weigh little and a word that both use once weighs much.
 */

import { TOKEN_NUMERIC } from "../text/index.ts";
import { PRIOR_WORDS, type AlignableText } from "./alignable.ts";
import type { Rectangle } from "./rectangle.ts";

/** English given its last words carries about six bits a word, ten without them (Shannon 1951; Brown et al. 1992). */
const CONTINUED = 0.6;
/**
 * The same for tokens that are parts of words, by their pace. A pair of characters goes on with the pair before it by one character, whose half of the
 * bits is known already: n characters are n pairs. Han carries about four bits a character, kana and Thai two and less, as part of longer words.
 */
export const CONTINUED_AT: readonly number[] = [CONTINUED, 0.5 * CONTINUED, 0.2, 0.15];
/** Of a name only its first word is news. */
const NAME_RUN = 0.15;
/** A stock phrase goes on by itself. */
const STOCK = 0.05;
/** Who and how many: the facts of an event are the same for everybody who reports it. */
export const FACT = 0.6;

/** Two words with the same first letters are likely to be forms of one: less than the word, more than nothing. */
const ANOTHER_FORM = 0.4;

export interface Information {
  /** Whether the words at (i, j) are the same, or forms of one as far as their first letters tell. Words of furniture are like none. */
  alike(i: number, j: number): boolean;
  /** The token pairs of a rectangle that are alike, interleaved, by the words of `b`; no more of these are looked at when there are more than `most`. */
  alikeIn(rectangle: Rectangle, most: number): readonly number[];
  /** Bits of the word shared at (i, j) on its own. */
  alone(i: number, j: number): number;
  /** Bits of the word shared at (i, j) as word number `place` (from 1) after the first of a run of shared words. */
  continued(i: number, j: number, place: number): number;
  /** Adds to `into` what the word would carry if all words were independent and unknown, and what is taken off it for each reason. */
  account(i: number, j: number, place: number, into: MutableDiscounts): void;
}

/** Bits taken off the words of an overlap, by reason. */
export interface Discounts {
  /** For words that go on with a run of shared words. */
  readonly running: number;
  /** For names, figures and other facts, which are the same for everybody, and for words shared in another form only. */
  readonly facts: number;
  /** For stock phrases and lists. */
  readonly phrases: number;
  /** For word sequences that unrelated articles of the corpus share. */
  readonly corpus: number;
}

export type MutableDiscounts = { -readonly [K in keyof Discounts]: Discounts[K] } & { plain: number };

/**
 * Where in a run its words count in full however common they are: formulas with slots ("cts vs", "said it expects to report") come in short
 * runs, and a story that three hundred outlets carry must not become unsurprising for being everywhere.
 */
const LONG_RUN = 12;

/** How common a three-word sequence is among unrelated articles: the factor, 0 to 1, that is left of its surprise. */
export type Commonness = (trigram: number) => number;

export function pairInformation(a: AlignableText, b: AlignableText, commonness?: Commonness): Information {
  const total = a.counts.length + b.counts.length + PRIOR_WORDS;
  const { flags } = a.segmented.tokens;
  const { hashes, valid } = a.seeds;

  const wordsA = a.segmented.tokens.hashes;
  const wordsB = b.segmented.tokens.hashes;
  const { prefixes: prefixesA, masked: maskedA } = a;
  const { prefixes: prefixesB, masked: maskedB } = b;

  // Asked ten thousand times a pair, and answered with no nearly always: what decides that comes first.
  function alike(i: number, j: number): boolean {
    if (wordsA[i] !== wordsB[j]) {
      const prefix = prefixesA[i]!;
      if (prefix === 0 || prefix !== prefixesB[j]) return false;
    }
    return (maskedA[i]! | maskedB[j]!) === 0;
  }

  function alikeIn({ a0, a1, b0, b1 }: Rectangle, most: number): readonly number[] {
    // Few words have a like here: the others are passed over at one look-up each.
    const here = new Set<number>();
    for (let i = a0; i < a1; i++) {
      here.add(wordsA[i]!);
      if (prefixesA[i]! > 0) here.add(-prefixesA[i]!);
    }
    const pairs: number[] = [];
    for (let j = b0; j < b1 && pairs.length <= 2 * most; j++) {
      if (!here.has(wordsB[j]!) && !here.has(-prefixesB[j]!)) continue;
      for (let i = a0; i < a1; i++) if (alike(i, j)) pairs.push(i, j);
    }
    return pairs;
  }

  // Where the two have different backgrounds, a word is as common as either says: the order of the articles decides nothing.
  function plainBits(i: number, j: number): number {
    return Math.log2(total / (a.counts[i]! + b.counts[j]! + Math.max(a.prior[i]!, b.prior[j]!)));
  }

  function pace(i: number, j: number): number {
    return CONTINUED_AT[Math.max(a.paces[i]!, b.paces[j]!)]!;
  }

  // Bits of each word of `a` shared with an equal one, which is as frequent in `b` wherever it stands; 0 until asked for.
  const known = new Float64Array(a.counts.length);

  function alone(i: number, j: number): number {
    if (wordsA[i] !== wordsB[j]) return ANOTHER_FORM * plainBits(i, j);
    const bits = (known[i]! ||= plainBits(i, j));
    return flags[i]! & TOKEN_NUMERIC || a.names[i]! & b.names[j]! ? FACT * bits : bits;
  }

  function continued(i: number, j: number, place: number): number {
    const bits = alone(i, j);
    if (a.stock[i]! | b.stock[j]!) return STOCK * bits;
    let factor = pace(i, j);
    if (a.nameRun[i]! | b.nameRun[j]!) factor = Math.min(factor, NAME_RUN);
    if (commonness !== undefined && place < LONG_RUN && i >= 2 && valid[i - 2]) {
      const left = commonness(hashes[i - 2]!);
      factor *= left + (1 - left) * (place / LONG_RUN);
    }
    return factor * bits;
  }

  function account(i: number, j: number, place: number, into: MutableDiscounts): void {
    const plain = plainBits(i, j);
    into.plain += plain;
    const first = alone(i, j);
    into.facts += plain - first;
    if (place === 0) return;
    const bits = continued(i, j, place);
    if (a.stock[i]! | b.stock[j]!) {
      into.phrases += first - bits;
      return;
    }
    const isName = (a.nameRun[i]! | b.nameRun[j]!) === 1;
    const goesOn = pace(i, j);
    const uncommon = (isName ? Math.min(goesOn, NAME_RUN) : goesOn) * first;
    into[isName ? "facts" : "running"] += first - uncommon;
    into.corpus += uncommon - bits;
  }

  return { alike, alikeIn, alone, continued, account };
}
