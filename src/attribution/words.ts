/**
 * Words as attributions need them: with the punctuation that stands before each.
 *
 * The tokens of the text stage drop what tells `X said` from `X, said Y`: commas, brackets, quotation marks, abbreviation dots. So this is a
 * second, coarser reading, one pass over the character codes of the blocks, linear in their length.
 */
import { detectLanguage, type SegmentedText } from "../text/index.ts";
import { classesOf } from "./lexicon.ts";
import { wordsOf } from "./lexicon-abroad.ts";
import {
  GAP_BLOCK,
  GAP_LINE,
  GAP_SPACE,
  GAP_STOP,
  gapOf,
  isWordCode,
  MAX_WORD,
  SHAPE_CAPITAL,
  SHAPE_POSSESSIVE,
  SHAPE_SENTENCE_START,
  shapeOf,
  wordEnd,
} from "./word-shapes.ts";

export * from "./word-shapes.ts";

export interface Words {
  readonly text: string;
  /** ISO 639-1, as the text's own words tell; `null` when unsure. */
  readonly language: string | null;
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

export function readWords(segmented: SegmentedText): Words {
  const { text, blocks } = segmented;
  const language = detectLanguage(text, segmented.tokens);
  const classesIn = wordsOf(language)?.classesOf ?? classesOf;
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
      classes[count] = lookUp(text, position, end, shape, classesIn);
      count++;
      gap = 0;
      position = end;
    }
  }
  firstOfBlock[blocks.length] = count;
  const words: Words = { text, language, count, starts, ends, gaps, shapes, classes, blocks: blockOf, firstOfBlock };
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

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "Mr Mrs Ms Dr St Gen Sen Rep Gov Sgt Lt Col Maj Capt Prof Rev Hon Cpl Cmdr Adm Jr Supt Insp Det Pte Brig Messrs Gens Sens Reps".split(
    " ",
  ),
);

function lookUp(text: string, start: number, end: number, shape: number, classesIn: (word: string) => number): number {
  const stop = (shape & SHAPE_POSSESSIVE) !== 0 ? end - 2 : end;
  if (stop - start > MAX_WORD) return 0;
  const word = text.slice(start, stop);
  return classesIn((shape & SHAPE_CAPITAL) !== 0 ? word.toLowerCase() : word);
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
