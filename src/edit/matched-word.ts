/** A word that is the same once normalized, and yet not the same: "Isis" and "ISIS", "don’t" and "don't". */

import type { Span } from "../base/index.ts";
import type { SegmentedText } from "../text/index.ts";
import { toEdit, type Edit } from "./edit.ts";

const NONE: readonly Edit[] = [];

/**
 * The edits between two tokens with one normalized form, none where their letters are the same. An ending behind an apostrophe is told by itself, since what it
 * ends in has not changed: of "Japan’s" and "JAPAN's" the name changed its case and the apostrophe its form. O(length).
 */
export function editsOfWord(a: SegmentedText, b: SegmentedText, i: number, j: number): readonly Edit[] {
  const spanA = { start: a.tokens.starts[i]!, end: a.tokens.ends[i]! };
  const spanB = { start: b.tokens.starts[j]!, end: b.tokens.ends[j]! };
  if (haveSameLetters(a.text, b.text, spanA, spanB)) return NONE;
  const [wordA, wordB] = [a.text.slice(spanA.start, spanA.end), b.text.slice(spanB.start, spanB.end)];
  if (!differInCase(wordA, wordB)) return [toEdit({ kind: "typography" }, ...onlyMarks(a.text, b.text, spanA, spanB))];
  const [markA, markB] = [ENDING.exec(wordA)?.index, ENDING.exec(wordB)?.index];
  if (markA === undefined || markB === undefined || wordA.slice(markA + 1) !== wordB.slice(markB + 1))
    return [toEdit({ kind: "case" }, spanA, spanB)];
  const [cutA, cutB] = [spanA.start + markA, spanB.start + markB];
  const edit = toEdit({ kind: "case" }, { start: spanA.start, end: cutA }, { start: spanB.start, end: cutB });
  if (wordA[markA] === wordB[markB]) return [edit];
  return [edit, toEdit({ kind: "typography" }, { start: cutA, end: cutA + 1 }, { start: cutB, end: cutB + 1 })];
}

/** "’s" of a possessive, with what stands before it. */
const ENDING = /(?<=\p{L})['’]s$/u;

/** Without what both words begin and end with: of "bank’s" and "bank's" the apostrophe alone changed. A case is told by the whole word. */
function onlyMarks(aText: string, bText: string, a: Span, b: Span): [Span, Span] {
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  let head = 0;
  while (head < shorter && aText[a.start + head] === bText[b.start + head]) head++;
  let tail = 0;
  while (tail < shorter - head && aText[a.end - 1 - tail] === bText[b.end - 1 - tail]) tail++;
  return [
    { start: a.start + head, end: a.end - tail },
    { start: b.start + head, end: b.end - tail },
  ];
}

function haveSameLetters(aText: string, bText: string, a: Span, b: Span): boolean {
  const length = a.end - a.start;
  if (length !== b.end - b.start) return false;
  for (let k = 0; k < length; k++) if (aText.charCodeAt(a.start + k) !== bText.charCodeAt(b.start + k)) return false;
  return true;
}

/** Upper and lower case differ. Soft hyphens, ligatures, apostrophes and look-alike letters are typography, whatever their case. */
function differInCase(x: string, y: string): boolean {
  const plainX = plainLetters(x);
  const plainY = plainLetters(y);
  return plainX !== plainY && plainX.toLowerCase() === plainY.toLowerCase();
}

function plainLetters(word: string): string {
  return word
    .normalize("NFKC")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "");
}
