/**
 * What a reader needs to know of each UTF-16 code unit that folds by itself to one unit, in one word.
 *
 * The fold table knows more and takes a look-up of two steps; this one serves the fast readers of words only, in `word-hashes.ts` and in the
 * WebAssembly kernel of src/minhash, which holds a copy. What does not fit is marked `UNIT_SLOW` and left to `tokenize`.
 */
import { CODE_POINT, DIGIT, entryOf, EXTENDS, GREEK_OR_CYRILLIC, LATIN, LETTER, SLOW, UNSPACED } from "./fold-table.ts";

// The low 16 bits are the folded unit.
export const UNIT_LETTER: number = 1 << 16; // of a script with spaces between words
export const UNIT_DIGIT: number = 1 << 17;
export const UNIT_BREAK: number = 1 << 18; // a line break
export const UNIT_APOSTROPHE: number = 1 << 19;
export const UNIT_SEPARATOR: number = 1 << 20; // joins digits: . , : and the apostrophe
export const UNIT_LATIN: number = 1 << 21;
export const UNIT_GREEK_OR_CYRILLIC: number = 1 << 22;
export const UNIT_SLOW: number = 1 << 23; // only `tokenize` knows
export const UNIT_WIDE: number = 1 << 24; // a letter or digit whose folded unit is 0x8000 or more
/** Set in every entry, so that 0 stands for an entry not yet there. */
const UNIT_KNOWN: number = 1 << 25;
/** Neither a letter or digit nor plain space between words: breaks, apostrophes, separators, what is slow, and NUL, which ends a text. */
export const UNIT_RARE: number = 1 << 26;
/** A letter or digit. The sign bit, so that one shift by a constant makes it 0 or 1. */
export const UNIT_WORD: number = 1 << 31;

const pages: (Uint32Array | undefined)[] = [];

/** The entries of the 256 code units from `page * 256`. Built when first asked for, about 0.5 ms; not to be written to. */
export function unitPage(page: number): Uint32Array {
  return (pages[page] ??= Uint32Array.from({ length: 256 }, (_, low) => UNIT_KNOWN | entryOfUnit(page * 256 + low)));
}

function entryOfUnit(unit: number): number {
  // A carriage return is slow for the fold because "\r\n" is one line break, and an ellipsis because it becomes three dots. For words both
  // are what separates: among three dots none stands between two letters or digits.
  if (unit === 0) return UNIT_RARE | 0x20;
  if (unit === 0x0d) return UNIT_RARE | UNIT_BREAK | 0x0a;
  if (unit === 0x2026) return 0x20;
  if (unit >= 0xd800 && unit <= 0xdfff) return UNIT_RARE | UNIT_SLOW;
  const entry = entryOf(unit);
  const folded = entry & CODE_POINT;
  if (entry & (SLOW | EXTENDS | UNSPACED) || folded > 0xffff) return UNIT_RARE | UNIT_SLOW;
  let bits = folded;
  if (entry & LETTER) bits |= UNIT_LETTER;
  if (entry & DIGIT) bits |= UNIT_DIGIT;
  if (entry & (LETTER | DIGIT)) bits |= UNIT_WORD;
  if (entry & (LETTER | DIGIT) && folded >= 0x8000) bits |= UNIT_WIDE;
  if (entry & LATIN) bits |= UNIT_LATIN;
  if (entry & GREEK_OR_CYRILLIC) bits |= UNIT_GREEK_OR_CYRILLIC;
  if (folded === 0x0a) bits |= UNIT_RARE | UNIT_BREAK;
  if (folded === 0x27) bits |= UNIT_RARE | UNIT_APOSTROPHE | UNIT_SEPARATOR;
  if (folded === 0x2c || folded === 0x2e || folded === 0x3a) bits |= UNIT_RARE | UNIT_SEPARATOR;
  return bits;
}
