/**
 * The fold table: for each code point its normalized code point and what kind of character that is.
 *
 * Pages of 256 entries are built from `folding-rules.ts` when a text first needs them (about 0.5 ms each), so importing
 * costs nothing; the two that an English article needs are recorded in `fold-runs.ts`. An entry packs the folded code point (21 bits) with the flags below.
 */
import { FOLD_RUNS } from "./fold-runs.ts";
import { DELETED, extendsCluster, foldCluster, staysItself, isUnspacedLetter } from "./folding-rules.ts";

/** Mask of the folded code point. */
export const CODE_POINT = 0x1fffff;
export const LETTER: number = 1 << 21; // of a script with spaces between words
export const DIGIT: number = 1 << 22; // any \p{N}
export const MARK: number = 1 << 23;
export const UNSPACED: number = 1 << 24; // letter of an unspaced script
export const UPPER: number = 1 << 25; // upper or title case before folding
export const NOT_UPPER: number = 1 << 26; // a letter that is not
export const LATIN: number = 1 << 27;
export const GREEK_OR_CYRILLIC: number = 1 << 28;
export const EXTENDS: number = 1 << 29; // belongs to the cluster of the character before it
/** Not one code unit to one code point: the cluster has to be folded as a string. Also set wherever EXTENDS is. */
export const SLOW: number = 1 << 30;
/** Part of a word in a spaced script. */
export const WORD: number = LETTER | DIGIT | MARK;
/** An entry with this value is a deleted character. */
export const DELETED_ENTRY: number = EXTENDS | SLOW;

const pages: (Int32Array | undefined)[] = [];

/** The 256 entries from code point `page * 256`. Surrogates, which are only halves, are SLOW. */
export function foldPage(page: number): Int32Array {
  return (pages[page] ??= recordedPage(page) ?? buildPage(page));
}

/** The two pages that every article in a Latin script needs are recorded: to ask the rules takes 10 ms, of which most goes into compiling them. */
function recordedPage(page: number): Int32Array | undefined {
  const runs = FOLD_RUNS.get(page);
  if (runs === undefined) return undefined;
  const entries = new Int32Array(256);
  for (let run = 0; run < runs.length; run += 2) {
    const end = runs[run + 2] ?? 256;
    for (let low = runs[run]!; low < end; low += 1) entries[low] = page * 256 + low + runs[run + 1]!;
  }
  return entries;
}

/** The entry of a whole code point. For a lone surrogate: itself, no flags. */
export function entryOf(codePoint: number): number {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return codePoint;
  return foldPage(codePoint >> 8)[codePoint & 255]!;
}

/** The entry of a character that is folded already: its own class, no case, nothing pending. */
export function plainEntry(codePoint: number): number {
  const flags = entryOf(codePoint) & (LETTER | DIGIT | MARK | UNSPACED | NOT_UPPER | LATIN | GREEK_OR_CYRILLIC);
  return codePoint | flags;
}

/** The entries as the rules give them. O(256), 0.5 ms once the rules are compiled. */
export function buildPage(page: number): Int32Array {
  const entries = new Int32Array(256);
  for (let low = 0; low < 256; low += 1) {
    const codePoint = page * 256 + low;
    const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
    entries[low] = surrogate || codePoint === 0x0d ? SLOW | codePoint : buildEntry(String.fromCodePoint(codePoint));
  }
  return entries;
}

function buildEntry(character: string): number {
  if (DELETED.test(character)) return DELETED_ENTRY;
  const folded = foldCluster(character);
  const codePoint = folded.codePointAt(0) ?? 0;
  const first = String.fromCodePoint(codePoint);
  const flags = classFlags(first) | caseFlags(character);
  if (extendsCluster(character)) return codePoint | flags | EXTENDS | SLOW;
  return codePoint | flags | (folded === first ? 0 : SLOW);
}

function classFlags(character: string): number {
  let flags = 0;
  if (isUnspacedLetter(character)) flags |= UNSPACED;
  else if (/\p{L}/u.test(character)) flags |= LETTER;
  else if (/\p{N}/u.test(character)) flags |= DIGIT;
  else if (/\p{M}/u.test(character)) flags |= MARK;
  if (flags & LETTER) {
    if (/\p{Script=Latin}/u.test(character)) flags |= LATIN;
    else if (/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character)) flags |= GREEK_OR_CYRILLIC;
  }
  return flags;
}

function caseFlags(character: string): number {
  const [first = ""] = staysItself(character) ? [character] : character.normalize("NFKC");
  if (/[\p{Lu}\p{Lt}]/u.test(first)) return UPPER;
  return /\p{L}/u.test(first) ? NOT_UPPER : 0;
}
