/** A word that is the same once normalized, and yet not the same: "Isis" and "ISIS", "don’t" and "don't". */

import type { Span } from "../base/index.ts";
import type { SegmentedText } from "../text/index.ts";
import { toEdit, type Edit } from "./edit.ts";

/** The edit between two tokens with one normalized form, or `undefined` where their letters are the same. O(length). */
export function editOfWord(a: SegmentedText, b: SegmentedText, i: number, j: number): Edit | undefined {
  const spanA = { start: a.tokens.starts[i]!, end: a.tokens.ends[i]! };
  const spanB = { start: b.tokens.starts[j]!, end: b.tokens.ends[j]! };
  if (haveSameLetters(a.text, b.text, spanA.start, spanB.start, spanA.end - spanA.start, spanB.end - spanB.start))
    return undefined;
  const isCase = differInCase(a.text.slice(spanA.start, spanA.end), b.text.slice(spanB.start, spanB.end));
  return isCase
    ? toEdit({ kind: "case" }, spanA, spanB)
    : toEdit({ kind: "typography" }, ...onlyMarks(a.text, b.text, spanA, spanB));
}

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

function haveSameLetters(
  aText: string,
  bText: string,
  i: number,
  j: number,
  lengthA: number,
  lengthB: number,
): boolean {
  if (lengthA !== lengthB) return false;
  for (let k = 0; k < lengthA; k++) if (aText.charCodeAt(i + k) !== bText.charCodeAt(j + k)) return false;
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
