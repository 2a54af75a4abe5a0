/** Names as they are matched. */
import { nameEnd, type Words } from "./words.ts";

/** Last name for matching: lower case, without an Arabic article, so that `Khatib` finds `Osama al-Khatib`. */
export function keyOf(words: Words, index: number): string {
  const word = words.text.slice(words.starts[index], nameEnd(words, index)).toLowerCase();
  return word.length > 4 && (word.startsWith("al-") || word.startsWith("el-")) ? word.slice(3) : word;
}
