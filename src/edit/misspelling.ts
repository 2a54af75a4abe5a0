/**
 * Whether of two similar words one is the other misspelt, and which.
 *
 * No word list of the language is needed: a misspelling is one slip of the hand away from the right word, and it is the form that nothing else
 * supports. Support is, in this order, a list of words the caller knows, the number of articles that use the form, and how English (or
 * whatever language the articles are in) its letters look beside the other words of both articles.
 */

import { vocabularyForms } from "./inflections.ts";

export interface SpellingContext {
  /** Whether the word is known to be right. */
  readonly isKnown: (word: string) => boolean;
  /** In how many articles at hand the word occurs. */
  readonly articlesWith: (word: string) => number;
  /** How often a three-letter sequence occurs in the word types of both articles. */
  readonly letters: LetterModel;
}

export interface LetterModel {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Letter trigrams of word types, each type once. O(letters). */
export function letterModel(types: Iterable<string>): LetterModel {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of types) {
    for (const gram of trigrams(word)) {
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
      total++;
    }
  }
  return { counts, total };
}

let english: LetterModel | undefined;

/**
 * Nats by which the right form must look likelier than the wrong one when nothing else decides. Letters are weak witnesses: of common misspellings
 * of unlisted words a margin of 2 tells 163 of 1,600, and a third of them wrongly; 3.5 tells only the glaring ones.
 */
const LETTER_MARGIN = 3.5;

/** The misspelt side, or `undefined` where neither is, or where the text cannot tell. O(length^2) on single words. */
export function misspeltSide(x: string, y: string, context: SpellingContext): "x" | "y" | undefined {
  if (!isOneSlip(x, y)) return undefined;
  const knownX = context.isKnown(x);
  const knownY = context.isKnown(y);
  if (knownX && knownY) return undefined;
  if (knownX !== knownY) {
    const [right, other] = knownX ? [x, y] : [y, x];
    return isDerived(right, other) ? undefined : knownX ? "y" : "x";
  }
  const usesX = context.articlesWith(x);
  const usesY = context.articlesWith(y);
  // Both in use elsewhere: two words, not one and its misspelling.
  if (usesX > 1 && usesY > 1) return undefined;
  if (usesX !== usesY && Math.max(usesX, usesY) > 1) return usesX < usesY ? "x" : "y";
  // Two strangers that part at their ends are forms of one word, or two of its family ("Marxist", "Marxism"), as likely as a slip.
  if (commonPrefix(x, y) >= Math.max(x.length, y.length) - 2 && !areAnagrams(x, y)) return undefined;
  const difference = plausibility(x, y, context.letters) - plausibility(y, x, context.letters);
  if (Math.abs(difference) < LETTER_MARGIN) return undefined;
  return difference < 0 ? "x" : "y";
}

const DERIVING = /^(?:y|n|an|r|er|or|al|ly|ic|ism|ist|en|i)$/;

/** "salty" is made of "salt", whether the list has it or not. */
function isDerived(known: string, other: string): boolean {
  return other.startsWith(known) && DERIVING.test(other.slice(known.length));
}

/**
 * One insertion, deletion, replacement or swap of neighbors; two in words of eight letters and more. The first letter rarely slips. Of three
 * letters nearly all sequences are words: there only a swap counts ("teh").
 */
function isOneSlip(x: string, y: string): boolean {
  const longer = Math.max(x.length, y.length);
  const shorter = Math.min(x.length, y.length);
  if (shorter < 4 && !(longer === 3 && areAnagrams(x, y))) return false;
  if (/[^\p{L}']/u.test(x + y)) return false;
  const allowed = longer >= 8 ? 2 : 1;
  if (Math.abs(x.length - y.length) > allowed) return false;
  if (x[0] !== y[0] && !(x[0] === y[1] && x[1] === y[0])) return false;
  const distance = editDistance(x, y);
  if (distance > allowed) return false;
  // A changed ending is grammar, or another word of the family, more often than a slip.
  const slipAt = commonPrefix(x, y);
  return distance === 1 || slipAt < longer - 3;
}

/** Optimal string alignment: Levenshtein's distance with swaps of neighbors. Words only: O(length^2). */
export function editDistance(x: string, y: string): number {
  let before: number[] = [];
  let above = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const row = [i];
    for (let j = 1; j <= y.length; j++) {
      const same = x[i - 1] === y[j - 1] ? 0 : 1;
      let best = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[y.length]!;
}

function areAnagrams(x: string, y: string): boolean {
  return x.length === y.length && [...x].sort().join("") === [...y].sort().join("");
}

function commonPrefix(x: string, y: string): number {
  let length = 0;
  while (length < x.length && x[length] === y[length]) length++;
  return length;
}

/** Log-likelihood of the trigrams that `word` has and `other` has not, in the words of both articles and in everyday English. */
function plausibility(word: string, other: string, model: LetterModel): number {
  english ??= letterModel(vocabularyForms());
  const shared = new Set(trigrams(other));
  let sum = 0;
  let count = 0;
  for (const gram of trigrams(word)) {
    if (shared.has(gram)) continue;
    const here = (model.counts.get(gram) ?? 0) / (model.total + 1);
    const anywhere = ((english.counts.get(gram) ?? 0) + 0.5) / (english.total + 1);
    sum += Math.log((here + anywhere) / 2);
    count++;
  }
  // Per trigram, so that the longer form is not the unlikelier for its length; times two, the trigrams one slip touches.
  return count === 0 ? 0 : (2 * sum) / count;
}

function trigrams(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, i) => padded.slice(i, i + 3));
}
