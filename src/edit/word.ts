import {
  TOKEN_ALL_CAPS,
  TOKEN_CAPITALIZED,
  TOKEN_QUOTED,
  TOKEN_SENTENCE_START,
  tokenText,
  type SegmentedText,
} from "../text/index.ts";
import { isDateToken } from "./dates.ts";
import { isKnownWord, isListedName } from "./known-words.ts";
import { hasDigit, isNumberLike, isRoman, isRoundNumber } from "./numbers.ts";
import { ATTRIBUTION_WORDS, FUNCTION_WORDS, HEDGES, HEDGING_MODALS, NEGATIONS } from "./word-classes.ts";

/** A word of a changed stretch, with what its kind of edit depends on. */
export interface Word {
  readonly token: number;
  readonly start: number;
  readonly end: number;
  /** Normalized. */
  readonly form: string;
  readonly isName: boolean;
  /** Begins its sentence, where every word has a capital, and is no everyday word: a name, more likely than not. */
  readonly mayBeName: boolean;
  readonly isAllCaps: boolean;
  /** A point follows that ends no sentence. */
  readonly isPointed: boolean;
  readonly isQuoted: boolean;
  readonly isFunction: boolean;
  readonly isNumber: boolean;
  readonly isDate: boolean;
  readonly isNegation: boolean;
  readonly isAttribution: boolean;
  /** Says how sure it is. */
  readonly isHedge: boolean;
}

/** Languages that write every noun with a capital, where a capital makes no name. */
const NOUN_CAPITALS: ReadonlySet<string> = new Set(["de", "lb"]);
/** Endings of nouns, verbs and adverbs that hardly any name has. */
const COMMON_ENDING = /(?:s|ing|ed|ly|tion|sion|ment|ness|ity|ism|ist|able|ful|less|ous|ive|\d)$/;
/** Tokens on either side that are asked how they write a word that begins its sentence here. */
const NEARBY = 2000;

/** The words `[from, to)` of a text in a language (ISO 639-1; English where it is unknown). Slow: for changed stretches only. */
export function wordsBetween(segmented: SegmentedText, from: number, to: number, language?: string | null): Word[] {
  const { text, tokens } = segmented;
  const formAt = (token: number): string => (token < 0 || token >= tokens.count ? "" : tokenText(text, tokens, token));
  const words: Word[] = [];
  for (let token = from; token < to; token++) {
    const form = formAt(token);
    const flags = tokens.flags[token]!;
    const [start, end] = [tokens.starts[token]!, tokens.ends[token]!];
    const isFunction = FUNCTION_WORDS.has(form);
    const dated = {
      form,
      hasCapital: (flags & TOKEN_CAPITALIZED) !== 0,
      before: formAt(token - 1),
      after: formAt(token + 1),
      lead: text.slice(Math.max(0, start - 12), start),
      trail: text.slice(end, end + 12),
    };
    const isAllCaps = (flags & TOKEN_ALL_CAPS) !== 0;
    const isFirst = (flags & TOKEN_SENTENCE_START) !== 0 && dated.hasCapital;
    words.push({
      token,
      start,
      end,
      form,
      isName: !isFunction && (isNameAt(segmented, token, language ?? "en") || (dated.hasCapital && isListedName(form))),
      mayBeName: isFirst && !isFunction && !COMMON_ENDING.test(form) && !isKnownWord(form),
      isAllCaps,
      isPointed: /^\.(?:,| ?\p{Ll})/u.test(dated.trail),
      isQuoted: (flags & TOKEN_QUOTED) !== 0,
      isFunction,
      isNumber: hasDigit(form) || isNumberLike([form]) || isRoundNumber(form) || (isAllCaps && isRoman(form)),
      isDate: isDateToken(dated),
      isNegation: NEGATIONS.has(form),
      isAttribution: ATTRIBUTION_WORDS.has(form),
      isHedge: HEDGES.has(form) || (HEDGING_MODALS.has(form) && !dated.hasCapital),
    });
  }
  return words;
}

function isNameAt(segmented: SegmentedText, token: number, language: string): boolean {
  const { flags } = segmented.tokens;
  if ((flags[token]! & TOKEN_CAPITALIZED) === 0) return false;
  if ((flags[token]! & TOKEN_SENTENCE_START) !== 0) return isNameElsewhere(segmented, token);
  if (!NOUN_CAPITALS.has(language) || (flags[token]! & TOKEN_ALL_CAPS) !== 0) return true;
  // "Angela Merkel", "Bundeskanzler Scholz": nouns of prose hardly ever follow one another without a small word between.
  return isCapitalizedNeighbor(segmented, token, token - 1) || isCapitalizedNeighbor(segmented, token, token + 1);
}

/** Any first word of a sentence has a capital: a name has one within sentences too, or a second name after it. */
function isNameElsewhere(segmented: SegmentedText, token: number): boolean {
  const { hashes, flags, count } = segmented.tokens;
  let isName = false;
  for (let other = Math.max(0, token - NEARBY); other < Math.min(count, token + NEARBY); other++) {
    if (hashes[other] !== hashes[token] || (flags[other]! & TOKEN_SENTENCE_START) !== 0) continue;
    if ((flags[other]! & TOKEN_CAPITALIZED) === 0) return false;
    isName = true;
  }
  return isName || isCapitalizedNeighbor(segmented, token, token + 1);
}

function isCapitalizedNeighbor({ text, tokens }: SegmentedText, token: number, other: number): boolean {
  if (other < 0 || other >= tokens.count) return false;
  const within = (tokens.flags[Math.max(token, other)]! & TOKEN_SENTENCE_START) === 0;
  const first = Math.min(token, other);
  const gap = text.slice(tokens.ends[first], tokens.starts[first + 1]);
  const isCapital = (tokens.flags[other]! & TOKEN_CAPITALIZED) !== 0;
  return within && isCapital && gap === " " && !FUNCTION_WORDS.has(tokenText(text, tokens, other));
}
