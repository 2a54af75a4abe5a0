import { checkString } from "../base/index.ts";
import { DIGIT, entryOf, LETTER, UNSPACED } from "./fold-table.ts";
import { isInvisible } from "./lines.ts";

/**
 * Number of words as people count them: runs between white space that hold a letter or digit (so `wc -w`, punctuation
 * alone left out), and in unspaced scripts (Han, kana, Thai, Lao, Khmer, Myanmar) one for each letter.
 * Throws `TypeError` if `text` is not a string. Linear, allocates nothing.
 */
export function countWords(text: string): number {
  checkString(text, "text");
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at)!;
    if (codePoint > 0xffff) at += 1;
    const entry = entryOf(codePoint);
    if (entry & UNSPACED) {
      words += 1;
      inWord = false;
    } else if (entry & (LETTER | DIGIT)) {
      if (!inWord) words += 1;
      inWord = true;
    } else if (isInvisible(codePoint) && isSpace(codePoint)) inWord = false;
  }
  return words;
}

function isSpace(codePoint: number): boolean {
  const folded = entryOf(codePoint) & 0x1fffff;
  return folded === 0x20 || folded === 0x0a || codePoint === 0x0d;
}
