import {
  TOKEN_ALL_CAPS,
  TOKEN_CAPITALIZED,
  TOKEN_QUOTED,
  TOKEN_SENTENCE_START,
  tokenText,
  type SegmentedText,
} from "../text/index.ts";
import { AMBIGUOUS_DATE_WORDS, ATTRIBUTION_WORDS, DATE_WORDS, FUNCTION_WORDS, NEGATIONS } from "./word-classes.ts";
import { hasDigit, isNumberLike } from "./numbers.ts";

/** A word of a changed stretch, with what its kind of edit depends on. */
export interface Word {
  readonly token: number;
  readonly start: number;
  readonly end: number;
  /** Normalized. */
  readonly form: string;
  readonly isName: boolean;
  readonly isAllCaps: boolean;
  readonly isQuoted: boolean;
  readonly isFunction: boolean;
  readonly isNumber: boolean;
  readonly isDate: boolean;
  readonly isNegation: boolean;
  readonly isAttribution: boolean;
}

/** The words `[from, to)` of a text. Slow: for changed stretches only. */
export function wordsBetween(segmented: SegmentedText, from: number, to: number): Word[] {
  const { text, tokens } = segmented;
  const words: Word[] = [];
  for (let token = from; token < to; token++) {
    const form = tokenText(text, tokens, token);
    const flags = tokens.flags[token]!;
    const isFunction = FUNCTION_WORDS.has(form);
    const hasCapital = (flags & TOKEN_CAPITALIZED) !== 0;
    const year = /^(?:1[5-9]|20)\d\d$/.test(form);
    words.push({
      token,
      start: tokens.starts[token]!,
      end: tokens.ends[token]!,
      form,
      isName: hasCapital && (flags & TOKEN_SENTENCE_START) === 0 && !isFunction,
      isAllCaps: (flags & TOKEN_ALL_CAPS) !== 0,
      isQuoted: (flags & TOKEN_QUOTED) !== 0,
      isFunction,
      isNumber: hasDigit(form) || isNumberLike([form]),
      isDate: year || (DATE_WORDS.has(form) && (hasCapital || !AMBIGUOUS_DATE_WORDS.has(form))),
      isNegation: NEGATIONS.has(form),
      isAttribution: ATTRIBUTION_WORDS.has(form),
    });
  }
  return words;
}
