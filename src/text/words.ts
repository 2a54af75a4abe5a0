/**
 * Word tokens, by rules of our own rather than `Intl.Segmenter`, which takes 50 times as long and changes with ICU.
 *
 * On normalized text, a token is the first that matches of
 * - one letter of an unspaced script (Han, kana, Thai, Lao, Khmer, Myanmar) with its marks;
 * - an acronym: single letters joined by dots, without a last dot (U.S. gives u.s);
 * - a letter or digit and all letters, digits and marks that follow, across an apostrophe between letters (don't) and
 *   across one of . , : ' between digits (2,000 12:30). Hyphens split.
 * Marks that follow nothing belong to no token.
 */
import { checkInteger, checkString } from "../base/index.ts";
import { unbroken } from "./broken-words.ts";
import { CODE_POINT, DIGIT, LETTER, MARK, NOT_UPPER, UNSPACED, UPPER, WORD } from "./fold-table.ts";
import { FoldBuffer, windowEnd } from "./fold.ts";
import { normalize } from "./normalize.ts";
import { TOKEN_ALL_CAPS, TOKEN_CAPITALIZED, TOKEN_NUMERIC, TOKEN_PAIRED, type Tokens } from "./segmented.ts";
import { TokenWriter } from "./token-writer.ts";
import { addToHash, BASE, finishHash, HASH_BASIS } from "./word-hash.ts";

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const DOT = 0x2e;
const COLON = 0x3a;

// Scratch space kept between calls, because allocating it took longer than cutting a short text. Never read before written.
const foldScratch = new FoldBuffer();
const tokenScratch = new TokenWriter();

/**
 * Cuts a text into word tokens; spans point into `text` as given. Flags QUOTED and SENTENCE_START are left to `segment`.
 *
 * A PAIRED token's hash covers the character and its successor in the same unbroken run, so that shingles see
 * character pairs while spans stay disjoint; the last of a run is hashed alone.
 * Throws `TypeError` if `text` is not a string. Linear.
 */
export function tokenize(text: string): Tokens {
  checkString(text, "text");
  const tokens = tokenScratch;
  const buffer = foldScratch;
  for (let from = 0; from < text.length;) {
    const to = windowEnd(text, from);
    buffer.fill(text, from, to);
    cutWords(buffer, tokens);
    from = to;
  }
  buffer.release();
  return tokens.finish();
}

/**
 * The normalized word at index `i` of the text's tokens, for people and for comparing letters. O(its length).
 *
 * @throws {TypeError} `i` is no number.
 * @throws {RangeError} There is no such token.
 */
export function tokenText(text: string, tokens: Tokens, i: number): string {
  checkInteger(i, "i", 0, tokens.count - 1);
  const [start, end] = [tokens.starts[i]!, tokens.ends[i]!];
  const word = text.slice(start, end);
  // Nine words in ten are nothing but these, which normalization puts in lower case and leaves alone otherwise.
  let hasCapitals = false;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) continue;
    if (unit < 0x41 || unit > 0x5a) return normalize(unbroken(word)).text;
    hasCapitals = true;
  }
  return hasCapitals ? word.toLowerCase() : word;
}

function cutWords(buffer: FoldBuffer, tokens: TokenWriter): void {
  const { entries, starts, ends, count } = buffer;
  // As locals: bundlers turn module constants into variables, and the loop then loads them for each character.
  const [codePoint, letter, digit, word] = [CODE_POINT, LETTER, DIGIT, WORD];
  let index = 0;
  while (index < count) {
    const firstEntry = entries[index]!;
    if (!(firstEntry & (letter | digit))) {
      index = firstEntry & UNSPACED ? cutUnspaced(buffer, index, tokens) : index + 1;
      continue;
    }
    const first = index;
    let hash = addToHash(HASH_BASIS, firstEntry & codePoint);
    let seen = firstEntry;
    let entry = 0;
    index += 1;
    for (;;) {
      while (index < count && (entry = entries[index]!) & word) {
        // `addToHash`, whose call would be half the work of a letter in an engine that has not come to inline it.
        hash = (Math.imul(hash, BASE) + (entry & codePoint)) | 0;
        seen |= entry;
        index += 1;
      }
      const joined = (entry & codePoint) === SPACE ? 0 : joinedLength(buffer, first, index);
      if (joined === 0) break;
      for (const end = index + joined; index < end; index += 1) {
        hash = addToHash(hash, entries[index]! & codePoint);
        seen |= entries[index]! & NOT_UPPER;
      }
      if (joined > 1) break;
    }
    let flags = firstEntry & UPPER ? TOKEN_CAPITALIZED : 0;
    if (firstEntry & digit) flags |= TOKEN_NUMERIC;
    if (!(seen & NOT_UPPER) && letterCount(entries, first, index) > 1) flags |= TOKEN_ALL_CAPS;
    tokens.push(starts[first]!, ends[index - 1]!, finishHash(hash), flags);
  }
}

/**
 * How much of what follows the word `[first, index)` belongs to it, though it begins with no letter: 1 for an apostrophe or
 * separator inside the word, all the rest for an acronym, which ends the word; 0 for nothing.
 */
function joinedLength(buffer: FoldBuffer, first: number, index: number): number {
  const { entries, count } = buffer;
  if (index + 1 >= count) return 0;
  const mark = entries[index]! & CODE_POINT;
  const before = entries[index - 1]!;
  const after = entries[index + 1]!;
  if (mark === APOSTROPHE && before & (LETTER | MARK) && after & LETTER) return 1;
  if (before & DIGIT && after & DIGIT && isNumberSeparator(mark)) return 1;
  let end = index;
  if (index === first + 1 && before & LETTER) while (isAcronymStep(buffer, end)) end += 2;
  return end - index;
}

function isNumberSeparator(mark: number): boolean {
  return mark === COMMA || mark === DOT || mark === COLON || mark === APOSTROPHE;
}

/** Whether a dot and a letter that stands alone begin at `index`. */
function isAcronymStep({ entries, count }: FoldBuffer, index: number): boolean {
  if (index + 1 >= count || (entries[index]! & CODE_POINT) !== DOT || !(entries[index + 1]! & LETTER)) return false;
  return index + 2 >= count || !(entries[index + 2]! & (WORD | UNSPACED));
}

function letterCount(entries: Int32Array, first: number, end: number): number {
  let letters = 0;
  for (let index = first; index < end; index += 1) if (entries[index]! & LETTER) letters += 1;
  return letters;
}

function cutUnspaced(buffer: FoldBuffer, first: number, tokens: TokenWriter): number {
  const { entries, count } = buffer;
  let index = first;
  while (index < count && entries[index]! & UNSPACED) {
    const end = characterEnd(buffer, index);
    const pairEnd = end < count && entries[end]! & UNSPACED ? characterEnd(buffer, end) : end;
    let hash = HASH_BASIS;
    for (let at = index; at < pairEnd; at += 1) hash = addToHash(hash, entries[at]! & CODE_POINT);
    tokens.push(buffer.starts[index]!, buffer.ends[end - 1]!, finishHash(hash), TOKEN_PAIRED);
    index = end;
  }
  return index;
}

function characterEnd({ entries, count }: FoldBuffer, index: number): number {
  let end = index + 1;
  while (end < count && entries[end]! & MARK) end += 1;
  return end;
}
