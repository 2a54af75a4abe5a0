import { checkString } from "../base/index.ts";
import { DIGIT, entryOf, foldPage, LETTER, UNSPACED } from "./fold-table.ts";
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
  // A function call a character would take twice as long where no compiler gets to it: five articles and the run is over.
  const latin = foldPage(0);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if (latin[unit]! & (LETTER | DIGIT)) {
        if (!inWord) words += 1;
        inWord = true;
      } else if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) inWord = false;
      continue;
    }
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
