/**
 * The hashes of a text's words and nothing else, for fingerprinting masses of text: the same as `tokenize`, in two fifths of the time.
 *
 * One pass over the code units, without spans, flags or folded columns, and without a branch at the ends of words, which no processor can
 * foretell. A text with a unit that does not fold by itself (marks, invisible characters, unspaced scripts, what lies beyond U+FFFF) or
 * with a word of mixed scripts goes to `tokenize` instead.
 */
import { checkString } from "../base/index.ts";
import {
  UNIT_APOSTROPHE,
  UNIT_BREAK,
  UNIT_DIGIT,
  UNIT_GREEK_OR_CYRILLIC,
  UNIT_LATIN,
  UNIT_LETTER,
  UNIT_RARE,
  UNIT_SEPARATOR,
  UNIT_SLOW,
  UNIT_WORD,
  unitPage,
} from "./unit-table.ts";
import { IS_LITTLE_ENDIAN, utf16Writer, type Utf16Writer } from "./utf16-writer.ts";
import { addToHash, finishHash, HASH_BASIS } from "./word-hash.ts";
import { tokenize } from "./words.ts";

/** The words of a text as `Tokens.hashes` has them. May be views of working memory: gone with the next call. */
export interface WordHashes {
  readonly hashes: Uint32Array;
  /** Indices of the words that stand first in their line, ascending; the first word of the text is not among them. */
  readonly lineStarts: Uint32Array;
}

/**
 * Hashes the words of a text. A line ends where `normalize` puts a line break. Linear, about 5 ns a character.
 *
 * @throws {TypeError} `text` is not a string.
 */
export function wordHashes(text: string): WordHashes {
  checkString(text, "text");
  if (room === undefined || room.units.length < text.length + 2) {
    room = makeRoom(Math.max(INITIAL, text.length * 2 + 2));
  }
  const { units, hashes, lineStarts } = room;
  room.write(text, TEXT * 4);
  units[text.length] = 0;
  units[text.length + 1] = 0;
  const isRead = readFast(room, text.length) && !(room.isMixable && mixesScripts(units, text.length));
  if (!isRead) return readExactly(text);
  const { words, lines } = room;
  for (let i = 0; i < words; i++) hashes[i] = finishHash(hashes[i]!);
  if (text.length > KEPT) room = undefined;
  return { hashes: hashes.subarray(0, words), lineStarts: lineStarts.subarray(0, lines) };
}

/** Working memory for texts up to some length, and what was read there last. */
interface Room {
  /**
   * All that the loop over pairs reads and writes, in one array: of each array V8 looks up address, length and kind anew at every access, which with five of them was two fifths of the
   * instructions. A copy of the pair table (traits from 0, sums from 0x4000, factors from 0x8000), the text from `TEXT`, the hashes from `hashesAt`.
   */
  readonly memory: Int32Array;
  readonly hashesAt: number;
  /** View of the text, with two zeros behind it. */
  readonly units: Uint16Array;
  readonly write: Utf16Writer;
  /** View of the hashes, unfinished. */
  readonly hashes: Uint32Array;
  readonly lineStarts: Uint32Array;
  words: number;
  lines: number;
  /** Whether there are letters both Latin and Greek or Cyrillic. */
  isMixable: boolean;
}

const INITIAL = 1 << 13;
const KEPT = 1 << 18;
/** Behind the pair table, by the words of memory. */
const TEXT = 0x8004;

function makeRoom(length: number): Room {
  const half = (length >> 1) + 2;
  const hashesAt = TEXT + half;
  const memory = new Int32Array(hashesAt + half);
  memory.set((pairTable ??= makePairTable()));
  return {
    memory,
    hashesAt,
    units: new Uint16Array(memory.buffer, TEXT * 4, half * 2),
    write: utf16Writer(memory.buffer),
    hashes: new Uint32Array(memory.buffer, hashesAt * 4, half),
    lineStarts: new Uint32Array(half),
    words: 0,
    lines: 0,
    isMixable: false,
  };
}

// Kept between calls, because allocating took as long as reading a short text. Never read before written.
let room: Room | undefined;

/** The entries of all units in one column, so that a look-up is one step. Filled page by page; what is not there yet is `UNIT_RARE` alone. */
let table: Int32Array | undefined;

const DOT = 0x2e;
const UNIT = 0xffff;

/** Units read one by one after one beyond ASCII; twice as many, and so on, where the next is too, as in another script. */
const ALONE = 16;

/**
 * Returns `false` where only `tokenize` knows. The zeros behind a text end its last word.
 *
 * Letters, digits and spaces of ASCII go by twos, others one by one. The inner loops do nothing but these: with the rest in the same loop the hash went through
 * memory at every letter, which doubled the time. They have no branch at the ends of words either, nor a comparison, which may become one: that took half as long again.
 */
function readFast(into: Room, length: number): boolean {
  const { memory, units } = into;
  const entries = (table ??= new Int32Array(0x10000).fill(UNIT_RARE));
  // Numbers that V8 sees are such: bundlers make variables of what modules share, which are read and checked at every turn.
  const rare = UNIT_RARE | 0;
  const low = UNIT | 0;
  const notAscii = NOT_ASCII | 0;
  const lastMark = LAST_MARK | 0;
  const hashesAt = into.hashesAt | 0;
  let words = 0;
  let seen = 0;
  // Between words the hash stays at its basis, 0, and is written where the next word's will be.
  let hash = HASH_BASIS | 0;
  // One bit for each unit so far, the last lowest: 1 inside a word.
  let history = 0;
  let acronymEnd = -1;
  let alone = ALONE;
  into.lines = 0;
  for (let index = 0; ;) {
    const start = index;
    let end = start;
    if ((start & 1) === 0) {
      let place = (TEXT + (index >> 1)) | 0;
      let pair = 0;
      for (; ; place = (place + 1) | 0) {
        pair = memory[place]!;
        if ((pair & notAscii) !== 0) break;
        const at = (pair | (pair >>> 9)) & 0x3fff;
        const trait = memory[at]!;
        if ((trait & rare) !== 0 && ((trait & lastMark) === 0 || (memory[(place + 1) | 0]! & low) !== 0x20)) break;
        const inWord = (trait >>> 16) & 3;
        seen |= trait;
        hash = (Math.imul(hash, memory[0x8000 | inWord]!) + memory[0x4000 | at]!) | 0;
        memory[(hashesAt + words) | 0] = hash;
        words = (words + (history & (trait >>> 18) & 1) + ((trait >>> 19) & 1)) | 0;
        hash = ((hash & (trait >> 31)) + (trait & low)) | 0;
        history = (history << 2) | inWord;
      }
      memory[(hashesAt + words) | 0] = hash;
      index = (place - TEXT) << 1;
      if ((pair & notAscii) === 0) end = index + 1;
      else {
        alone = index === start ? alone * 2 : ALONE;
        end = index + alone;
      }
    }
    let entry = 0;
    for (; index <= end && ((entry = entries[units[index]!]!) & rare) === 0; index++) {
      const inWord = entry >>> 31;
      seen |= entry;
      hash = addToHash(hash, entry & low) & -inWord;
      words = (words + (history & ~inWord & 1)) | 0;
      memory[(hashesAt + words) | 0] = hash;
      history = (history << 1) | inWord;
    }
    if (index > end) continue;
    if (index >= length) break;
    if (entry === rare) {
      readPage(entries, units[index]!);
      continue;
    }
    if (entry & UNIT_SLOW) return false;
    let inWord = 0;
    if (entry & UNIT_BREAK) noteBreak(into, words + (history & 1));
    else if (history & 1 && index !== acronymEnd) {
      if (joins(units, entries, index, entry)) inWord = 1;
      else if ((history & 3) === 1 && isAcronymStep(units, entries, index)) {
        for (; isAcronymStep(units, entries, index); index += 2) {
          const letter = entries[units[index + 1]!]!;
          hash = addToHash(addToHash(hash, DOT), letter & UNIT);
          seen |= letter;
        }
        memory[(hashesAt + words) | 0] = hash;
        acronymEnd = index;
        continue;
      }
    }
    hash = addToHash(hash, entry & UNIT) & -inWord;
    words = (words + (history & ~inWord & 1)) | 0;
    memory[(hashesAt + words) | 0] = hash;
    history = (history << 1) | inWord;
    index++;
  }
  into.words = words + (history & 1);
  // A break behind the last word begins no line.
  while (into.lines > 0 && into.lineStarts[into.lines - 1]! >= into.words) into.lines--;
  into.isMixable = (seen & UNIT_LATIN) !== 0 && (seen & UNIT_GREEK_OR_CYRILLIC) !== 0;
  return true;
}

/** In one of two units read as one number. */
const NOT_ASCII = 0xff80ff80 | 0;
const FIRST_OUT = 1 << 18;
const FIRST_ENDS = 1 << 19;
/** The second is a comma or the like, and joins nothing where a space is next: most of them. */
const LAST_MARK = 1 << 20;

/**
 * What two units of ASCII do, by the lower half of them as one number and, times 128, the upper; a column of three parts.
 *
 * Traits: the second unit folded where it begins a word, otherwise 0; whether the units are in a word, bit 17 and bit 16; `FIRST_OUT`, the first is not in a word; `FIRST_ENDS`, it is the last
 * of a word; `UNIT_LATIN` of either; `UNIT_RARE` where the units around have to be looked at; the sign where both are in a word, and the hash goes on.
 *
 * Sums, from 0x4000: what is added to the hash of the word that the first unit stands in: both units, the first alone, or none.
 *
 * Factors, from 0x8000: what the hash is multiplied by before, by bits 16 and 17 of the trait.
 */
let pairTable: Int32Array | undefined;

function makePairTable(): Int32Array {
  const page = unitPage(0);
  const table = new Int32Array(TEXT);
  for (let second = 0; second < 128; second++) {
    const b = page[second]!;
    const isIn = b >>> 31;
    for (let first = 0; first < 128; first++) {
      const a = page[first]!;
      const wasIn = a >>> 31;
      const at = IS_LITTLE_ENDIAN ? first | (second << 7) : second | (first << 7);
      // A separator joins nothing before what is no letter or digit.
      const isPlain = (a & UNIT_RARE) === 0 || ((a & UNIT_SEPARATOR) !== 0 && ((b & UNIT_RARE) | isIn) === 0);
      const rare = isPlain ? b & UNIT_RARE : UNIT_RARE;
      const lastMark = isPlain && (b & UNIT_SEPARATOR) !== 0 ? LAST_MARK : 0;
      const sum = wasIn === 0 ? 0 : a & UNIT;
      table[0x4000 | at] = wasIn & isIn ? addToHash(sum, b & UNIT) : sum;
      const begins = isIn & ~wasIn ? b & UNIT : 0;
      table[at] =
        begins |
        (isIn << 16) |
        (wasIn << 17) |
        (wasIn === 0 ? FIRST_OUT : 0) |
        (wasIn & ~isIn ? FIRST_ENDS : 0) |
        ((a | b) & UNIT_LATIN) |
        rare |
        lastMark |
        (wasIn & isIn ? 1 << 31 : 0);
    }
  }
  // A step of the hash multiplies it; without one it is left as it was.
  const base = addToHash(1, 0);
  table.set([1, 1, base, addToHash(base, 0)], 0x8000);
  return table;
}

function noteBreak(into: Room, word: number): void {
  const { lines, lineStarts } = into;
  if (word > (lines === 0 ? 0 : lineStarts[lines - 1]!)) lineStarts[into.lines++] = word;
}

function readPage(entries: Int32Array, unit: number): void {
  entries.set(unitPage(unit >> 8), unit & ~255);
}

/** Whether the apostrophe or separator at `index`, after a unit of a word, belongs to the word; as in `words.ts`. */
function joins(units: Uint16Array, entries: Int32Array, index: number, mark: number): boolean {
  const before = entries[units[index - 1]!]!;
  const after = entryAt(units, entries, index + 1);
  if (mark & UNIT_APOSTROPHE && before & UNIT_LETTER && after & UNIT_LETTER) return true;
  return (mark & UNIT_SEPARATOR) !== 0 && (before & UNIT_DIGIT) !== 0 && (after & UNIT_DIGIT) !== 0;
}

/** Whether a letter, a dot and a letter that stands alone lie around `index`. A slow unit makes the whole text slow when it is reached. */
function isAcronymStep(units: Uint16Array, entries: Int32Array, index: number): boolean {
  if ((entryAt(units, entries, index) & UNIT) !== DOT || !(entries[units[index - 1]!]! & UNIT_LETTER)) return false;
  if (!(entryAt(units, entries, index + 1) & UNIT_LETTER)) return false;
  return !(entryAt(units, entries, index + 2) & UNIT_WORD);
}

function entryAt(units: Uint16Array, entries: Int32Array, index: number): number {
  const unit = units[index]!;
  if (entries[unit]! === UNIT_RARE) readPage(entries, unit);
  return entries[unit]!;
}

/** Whether some run of letters and digits has Latin and Greek or Cyrillic letters. All pages of the table are there by now. */
function mixesScripts(units: Uint16Array, length: number): boolean {
  let seen = 0;
  for (let index = 0; index < length; index++) {
    const entry = table![units[index]!]!;
    seen = entry & UNIT_WORD ? seen | entry : 0;
    if (seen & UNIT_LATIN && seen & UNIT_GREEK_OR_CYRILLIC) return true;
  }
  return false;
}

function readExactly(text: string): WordHashes {
  const { count, starts, ends, hashes } = tokenize(text);
  const lineStarts: number[] = [];
  for (let i = 1; i < count; i++) if (hasLineBreak(text, ends[i - 1]!, starts[i]!)) lineStarts.push(i);
  return { hashes, lineStarts: Uint32Array.from(lineStarts) };
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029) return true;
  }
  return false;
}
