/**
 * Whether of two similar words one is the other misspelt, and which.
 *
 * No word list of the language is needed: a misspelling is a slip or two of the hand away from the right word, and it is the form that nothing else supports.
 * Support is, in this order, a list of words the caller knows, the number of articles that use the form, and how English (or whatever language the articles
 * are in) its letters look beside the other words of both articles. Where only the letters are left and do not decide, the side stays open.
 */

import { unicodePattern } from "../base/index.ts";
import { areAnagrams, areOneEnding, commonPrefix, isDerived, isMadeOfKnown, isOtherPrefix } from "./affixes.ts";
import { slipsBetween, slipsCost, type Slip } from "./slips.ts";
import { VOCABULARY } from "./vocabulary.ts";
import { FUNCTION_WORDS } from "./word-classes.ts";

export interface SpellingContext {
  /** Whether the word is known to be right. */
  readonly isKnown: (word: string) => boolean;
  /** In how many articles at hand the word occurs. */
  readonly articlesWith: (word: string) => number;
  /** How often a three-letter sequence occurs in the word types of both articles. */
  readonly letters: LetterModel;
  /** How often the words of a list occur in what it was counted on; `undefined` where the caller has no such list. */
  readonly frequencyOf?: ((word: string) => number) | undefined;
  /** Of both articles, as far as it is known (ISO 639-1). Default: English is assumed */
  readonly language?: string | null | undefined;
}

export interface LetterModel {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** One of two words is the other misspelt; `side` is the wrong one, `undefined` where nothing tells which. */
export interface Misspelling {
  readonly side: "x" | "y" | undefined;
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
 * Nats by which the unlikeliest letters of one form must be likelier than those of the other to say which is right. Asked of swapped letters alone: who spells by ear
 * writes the likelier letters ("definately"), so that of the other common misspellings the letters blame the right form in half the cases, at any margin.
 */
const SIDE_MARGIN = 1;
/** The same for a pair that only its letters speak for: two names, two words that part at their ends. */
const ALONE_MARGIN = 3.5;
/** A form that is so many times rarer than its like, in articles or in a list, is its misspelling though others made it too. */
const RARER = 20;
/** The same for a list with counts: words of one slip's distance differ by as much as "the" and "thee" now and then. */
const RARER_IN_LIST = 300;

/**
 * Whether one of two words (normalized) is the other misspelt, and which. `areNames` says that both have a capital inside their sentence: of names nobody
 * knows how they are written, so two that nothing supports are two names unless their letters say otherwise.
 *
 * `undefined`: they are two words. O(length^2) on single words.
 */
export function misspelling(
  x: string,
  y: string,
  areNames: boolean,
  context: SpellingContext,
): Misspelling | undefined {
  const knownX = context.isKnown(x);
  const knownY = context.isKnown(y);
  const slips = likelySlips(x, y, knownX !== knownY);
  if (slips === undefined) return undefined;
  if (knownX && knownY) return rarerInList(x, y, context);
  if (isOtherPrefix(x, y)) return undefined;
  if (knownX !== knownY) {
    const [right, other] = knownX ? [x, y] : [y, x];
    if (isDerived(right, other) || (areNames && couldBeName(right, other))) return undefined;
    return { side: knownX ? "y" : "x" };
  }
  const usesX = context.articlesWith(x);
  const usesY = context.articlesWith(y);
  const side = usesX < usesY ? "x" : "y";
  const [fewer, more] = side === "x" ? [usesX, usesY] : [usesY, usesX];
  // Both in use elsewhere: two words, not one and its misspelling.
  if (fewer > 1) return !areNames && more >= RARER * fewer ? { side } : undefined;
  if (more > 1 && fewer < more) return { side };
  return fromLettersAlone(x, y, areNames, slips, context);
}

/** Nothing supports either form. */
function fromLettersAlone(
  x: string,
  y: string,
  areNames: boolean,
  slips: readonly Slip[],
  context: SpellingContext,
): Misspelling | undefined {
  const longer = Math.max(x.length, y.length);
  const difference = plausibility(x, y, context.letters) - plausibility(y, x, context.letters);
  const areSwapped = slips.every(({ kind }) => kind === "swap");
  const side = !areSwapped || Math.abs(difference) < SIDE_MARGIN ? undefined : difference < 0 ? "x" : "y";
  const first = slips[0]!;
  // Nobody changes a name for one with two letters swapped, and hardly any two words differ by that.
  if (slips.length === 1 && first.kind === "swap" && longer >= 5) return { side };
  const madeX = isMadeOfKnown(x, context.isKnown);
  // "disapproval" is made of a known word, "disaproval" of none.
  if (!areNames && !areOneEnding(x, y) && madeX !== isMadeOfKnown(y, context.isKnown))
    return { side: madeX ? "y" : "x" };
  // Two strangers that part at their ends are forms of one word, or two of its family ("Marxist", "Marxism").
  const isEnding = first.at >= longer - 3 && !isWithin(x, y, slips);
  const isEnglish = (context.language ?? "en") === "en";
  const isPlain =
    !areNames &&
    (isEnding ? isEnglish && areOneEnding(x, y) : isEnglish || slips.every(({ kind }) => kind !== "vowel")) &&
    slipsCost(slips) <= longer / 6;
  if (isPlain) return { side };
  return !isEnding && Math.abs(difference) >= ALONE_MARGIN ? { side } : undefined;
}

/** A letter too many or two swapped, with the ending after it untouched: "discarrd". Another vowel there may be grammar ("sulfate", "sulfite"). */
function isWithin(x: string, y: string, slips: readonly Slip[]): boolean {
  return x.at(-1) === y.at(-1) && slips.every(({ kind }) => kind === "double" || kind === "extra" || kind === "swap");
}

/** Of two words that a list has, the one that is written next to never is a misspelling that got into it. */
function rarerInList(x: string, y: string, { frequencyOf }: SpellingContext): Misspelling | undefined {
  if (frequencyOf === undefined) return undefined;
  const [ofX, ofY] = [frequencyOf(x), frequencyOf(y)];
  if (ofX > RARER_IN_LIST * Math.max(1, ofY) && ofY > 0) return { side: "y" };
  return ofY > RARER_IN_LIST * Math.max(1, ofX) && ofX > 0 ? { side: "x" } : undefined;
}

/** "Browne" and "Baker" are surnames beside "Brown" and "Bakker"; "Goverment" is none. */
function couldBeName(known: string, other: string): boolean {
  return Math.max(known.length, other.length) <= 5 || /^.?$/.test(endingAfter(known, other));
}

function endingAfter(x: string, y: string): string {
  const at = commonPrefix(x, y);
  return x.length === at ? y.slice(at) : y.length === at ? x.slice(at) : "--";
}

const NOT_LETTERS = unicodePattern(String.raw`[^\p{L}']`);

/**
 * The slips between two words, where they may be one word: one in words of four letters and more, about two from eight on. The first letter rarely slips. Of three
 * letters nearly all sequences are words: there only a swap counts ("teh").
 */
function likelySlips(x: string, y: string, isOneKnown: boolean): readonly Slip[] | undefined {
  const longer = Math.max(x.length, y.length);
  const shorter = Math.min(x.length, y.length);
  if (x === y || longer > 40 || NOT_LETTERS.test(x + y)) return undefined;
  const slips = slipsBetween(x, y, Math.max(1, longer / (isOneKnown ? 3.5 : 4)));
  if (slips === undefined) return undefined;
  const first = slips[0]!;
  if (shorter < 4 && !isSlipOfSmallWord(x, y, first)) return undefined;
  if (first.at === 0 && first.kind !== "swap" && shorter > 3) return undefined;
  if (areOneEnding(x, y)) return slips;
  // A changed ending is grammar, or another word of the family, more often than two slips.
  return slips.length === 1 || (slips.length <= longer / 4 && first.at < longer - 3) ? slips : undefined;
}

/** "teh", "thge" and "wih": a small word whose letters were swapped, or with a letter too many or too few between its first and last. */
function isSlipOfSmallWord(x: string, y: string, slip: Slip): boolean {
  if (Math.min(x.length, y.length) < 3) return false;
  if (x.length === 3 && y.length === 3) return areAnagrams(x, y);
  const [small, other] = FUNCTION_WORDS.has(x) ? [x, y] : [y, x];
  if (!FUNCTION_WORDS.has(small) || FUNCTION_WORDS.has(other)) return false;
  return slip.kind === "extra" && slip.at > 0 && slip.at < Math.max(x.length, y.length) - 1;
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

/** Log-likelihood of the unlikeliest trigram that `word` has and `other` has not, in the words of both articles and in everyday English. */
function plausibility(word: string, other: string, model: LetterModel): number {
  english ??= letterModel(VOCABULARY.trim().split(/\s+/));
  const shared = new Set(trigrams(other));
  let least = 0;
  for (const gram of trigrams(word)) {
    if (shared.has(gram)) continue;
    // The word itself is among the types that were counted, and bears no witness for itself.
    const here = Math.max(0, (model.counts.get(gram) ?? 0) - 1) / (model.total + 1);
    const anywhere = ((english.counts.get(gram) ?? 0) + 0.5) / (english.total + 1);
    least = Math.min(least, Math.log((here + anywhere) / 2));
  }
  return least;
}

function trigrams(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, i) => padded.slice(i, i + 3));
}
