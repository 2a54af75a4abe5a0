/**
 * Words as attributions need them: with the punctuation that stands before each.
 *
 * The tokens of the text stage drop what tells `X said` from `X, said Y`: commas, brackets, quotation marks, abbreviation dots. So this is a
 * second, coarser reading, one pass over the character codes of the blocks, linear in their length.
 */
import type { SegmentedText } from "../text/index.ts";
import { classesOf } from "./lexicon.ts";

/** Bits of `Words.gaps`: what stands between a word and the one before it. */
export const GAP_SPACE = 1;
export const GAP_COMMA = 2;
export const GAP_COLON = 4; // colon, semicolon
export const GAP_STOP = 8; // . ? ! …
export const GAP_QUOTE = 16; // any double or single mark
export const GAP_BRACKET = 32; // ( ) [ ]
export const GAP_DASH = 64; // a dash, or a hyphen with white space at its side
export const GAP_SLASH = 128; // / |
export const GAP_BLOCK = 256; // first word of its block
export const GAP_OTHER = 512;
export const GAP_LINE = 1024; // a line break inside the block

/** Bits of `Words.shapes`. */
export const SHAPE_CAPITAL = 1;
export const SHAPE_ALL_CAPS = 2;
export const SHAPE_POSSESSIVE = 4; // ends in 's
export const SHAPE_DIGIT = 8;
export const SHAPE_INITIAL = 16; // one letter, with or without a dot, or letters with dots: J., U.S.
export const SHAPE_SENTENCE_START = 32;

export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  /** A possessive `'s` is inside; `nameEnd` leaves it out. */
  readonly ends: Uint32Array;
  readonly gaps: Uint16Array;
  readonly shapes: Uint8Array;
  /** Bits of the lexicon. */
  readonly classes: Uint32Array;
  readonly blocks: Uint32Array;
  /** First word of each block; one more entry than blocks. */
  readonly firstOfBlock: Uint32Array;
}

/** Longer runs of letters are no words that a list could hold; hashing them would be the dearest step of a text without spaces. */
const MAX_WORD = 40;

export function readWords(segmented: SegmentedText): Words {
  const { text, blocks } = segmented;
  const capacity = Math.max(16, (text.length >> 1) + 1);
  const starts = new Uint32Array(capacity);
  const ends = new Uint32Array(capacity);
  const gaps = new Uint16Array(capacity);
  const shapes = new Uint8Array(capacity);
  const classes = new Uint32Array(capacity);
  const blockOf = new Uint32Array(capacity);
  const firstOfBlock = new Uint32Array(blocks.length + 1);
  let count = 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    firstOfBlock[b] = count;
    let gap = GAP_BLOCK;
    // Furniture names people and papers that have nothing to do with this article.
    let position = block.kind === "furniture" ? block.end : block.start;
    while (position < block.end) {
      const code = text.charCodeAt(position);
      if (!isWordCode(code)) {
        gap |= gapOf(code);
        position++;
        continue;
      }
      const end = wordEnd(text, position, block.end);
      starts[count] = position;
      ends[count] = end;
      gaps[count] = gap;
      blockOf[count] = b;
      const shape = shapeOf(text, position, end);
      shapes[count] = shape;
      classes[count] = lookUp(text, position, end, shape);
      count++;
      gap = 0;
      position = end;
    }
  }
  firstOfBlock[blocks.length] = count;
  const words: Words = { text, count, starts, ends, gaps, shapes, classes, blocks: blockOf, firstOfBlock };
  markSentenceStarts(words, segmented);
  return words;
}

export function wordAt(words: Words, index: number): string {
  return index < 0 || index >= words.count ? "" : words.text.slice(words.starts[index], words.ends[index]);
}

/** Where the word ends as a name: before a possessive `'s`. */
export function nameEnd(words: Words, index: number): number {
  return (words.shapes[index]! & SHAPE_POSSESSIVE) !== 0 ? words.ends[index]! - 2 : words.ends[index]!;
}

/** Nothing but white space, or the dot of an initial or a title, before this word. */
export function isPlainGap(words: Words, index: number): boolean {
  const gap = words.gaps[index]!;
  if ((gap & ~(GAP_SPACE | GAP_LINE)) === 0) return true;
  if (index === 0 || gap !== (GAP_SPACE | GAP_STOP)) return false;
  // "J. Smith", "Gov. Brown"; not "he said. Brown".
  const before = index - 1;
  const length = words.ends[before]! - words.starts[before]!;
  if ((words.shapes[before]! & SHAPE_CAPITAL) === 0 || words.starts[index]! - words.ends[before]! !== 2) return false;
  return length === 1 || (length <= 5 && ABBREVIATIONS.has(wordAt(words, before)));
}

/** Index of the first word that starts at or after `position`. O(log n). */
export function firstWordFrom(words: Words, position: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.starts[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0x3000 && code < 0x3040) return false;
  // `>=` and not a chain of `!==`: past the end of the text the code is NaN.
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0xff00 && code < 0xff10);
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "Mr Mrs Ms Dr St Gen Sen Rep Gov Sgt Lt Col Maj Capt Prof Rev Hon Cpl Cmdr Adm Jr Supt Insp Det Pte Brig Messrs Gens Sens Reps".split(
    " ",
  ),
);

function lookUp(text: string, start: number, end: number, shape: number): number {
  const stop = (shape & SHAPE_POSSESSIVE) !== 0 ? end - 2 : end;
  if (stop - start > MAX_WORD) return 0;
  const word = text.slice(start, stop);
  return classesOf((shape & SHAPE_CAPITAL) !== 0 ? word.toLowerCase() : word);
}

/** Inside a word: an apostrophe, hyphen or dot between two word characters, and the last dot of `U.S.`. */
function wordEnd(text: string, start: number, limit: number): number {
  let position = start + 1;
  let dots = 0;
  while (position < limit) {
    const code = text.charCodeAt(position);
    if (!isWordCode(code)) {
      if (position + 1 >= limit) break;
      const inner =
        code === 0x27 ||
        code === 0x2019 ||
        code === 0x2d ||
        code === 0x2010 ||
        code === 0x2011 ||
        code === 0x2e ||
        code === 0x26;
      if (!inner || !isWordCode(text.charCodeAt(position + 1))) break;
      if (code === 0x2e) dots++;
    }
    position++;
  }
  const initials = dots > 0 && position - start === 2 * dots + 1;
  return initials && position < limit && text.charCodeAt(position) === 0x2e ? position + 1 : position;
}

function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  let shape = 0;
  if (first >= 48 && first <= 57) return SHAPE_DIGIT;
  let stop = end;
  if (end - start > 2 && (text.charCodeAt(end - 1) | 32) === 0x73) {
    const mark = text.charCodeAt(end - 2);
    if (mark === 0x27 || mark === 0x2019) {
      shape |= SHAPE_POSSESSIVE;
      stop = end - 2;
    }
  }
  if (!isUpper(text, start)) return hasNameParticle(text, start, stop) ? shape | SHAPE_CAPITAL : shape;
  shape |= SHAPE_CAPITAL;
  const second = text.charCodeAt(start + 1);
  if (stop - start === 1 || second === 0x2e) return shape | SHAPE_INITIAL;
  if (stop - start > MAX_WORD) return shape;
  for (let position = start + 1; position < stop; position++) {
    const code = text.charCodeAt(position);
    if ((code >= 97 && code <= 122) || (code >= 0xdf && !isUpper(text, position))) return shape;
  }
  return shape | SHAPE_ALL_CAPS;
}

/** `al-Homsi`, `d'Estaing`: lower case, yet a name. */
function hasNameParticle(text: string, start: number, end: number): boolean {
  for (let position = start + 1; position < start + 4 && position + 1 < end; position++) {
    if (isWordCode(text.charCodeAt(position))) continue;
    return isUpper(text, position + 1) && NAME_PARTICLES.has(text.slice(start, position));
  }
  return false;
}

const NAME_PARTICLES: ReadonlySet<string> = new Set([
  "al",
  "el",
  "an",
  "as",
  "ad",
  "ar",
  "ash",
  "az",
  "ul",
  "d",
  "l",
  "bin",
  "abd",
]);

function isUpper(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde;
  if (code >= 0x2c00) return false;
  const character = text.charAt(position);
  return character !== character.toLowerCase();
}

function gapOf(code: number): number {
  switch (code) {
    case 0x20:
    case 0xa0:
    case 0x09:
    case 0x202f:
    case 0x200b:
      return GAP_SPACE;
    case 0x0a:
    case 0x0d:
    case 0x2028:
      return GAP_SPACE | GAP_LINE;
    case 0x2c:
      return GAP_COMMA;
    case 0x3a:
    case 0x3b:
      return GAP_COLON;
    case 0x2e:
    case 0x3f:
    case 0x21:
    case 0x2026:
      return GAP_STOP;
    case 0x22:
    case 0x27:
    case 0x60:
    case 0xab:
    case 0xbb:
      return GAP_QUOTE;
    case 0x28:
    case 0x29:
    case 0x5b:
    case 0x5d:
      return GAP_BRACKET;
    case 0x2f:
    case 0x7c:
      return GAP_SLASH;
    case 0x2d:
      return GAP_DASH;
    default:
      if (code >= 0x2010 && code <= 0x2015) return GAP_DASH;
      if ((code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a) return GAP_QUOTE;
      return GAP_OTHER;
  }
}

function markSentenceStarts(words: Words, segmented: SegmentedText): void {
  let index = 0;
  for (const sentence of segmented.sentences) {
    while (index < words.count && words.starts[index]! < sentence.start) index++;
    if (index < words.count) words.shapes[index]! |= SHAPE_SENTENCE_START;
  }
  for (let b = 0; b + 1 < words.firstOfBlock.length; b++) {
    const first = words.firstOfBlock[b]!;
    if (first < words.firstOfBlock[b + 1]!) words.shapes[first]! |= SHAPE_SENTENCE_START;
  }
}
