/** Articles about unlike things: each has words and names of its own, and no two share four words in a row. */

import { splitmix32 } from "./splitmix32.ts";

const FORMS: readonly string[] = [
  "N v the w of N after # w v near N.",
  "At w the w v # w, N v, and no w of N v it.",
  "N, who v the w in N, v that # w had v a w.",
  "Under N the w v w by w until N v # of w.",
  "“W w v w,” N v of the w, which v N and # w.",
];
const CONSONANTS = "bcdfghklmnprstvz";
const VOWELS = "aeiou";

/** The paragraphs of an article; the same for the same number. */
export function newsParagraphs(number: number, paragraphs: number = 6): string[] {
  const random = splitmix32(number * 7919 + 13);
  const pick = <T>(list: readonly T[]): T => random.pick(list)!;
  const word = (): string =>
    Array.from({ length: 2 + random.below(2) }, () => CONSONANTS[random.below(16)]! + VOWELS[random.below(5)]!).join(
      "",
    );
  const lexicon = Array.from({ length: 80 }, word);
  const names = Array.from({ length: 12 }, () => capitalized(`${word()}n`));
  const sentence = (): string =>
    pick(FORMS).replace(/[NWvw#]/g, (slot) =>
      slot === "N"
        ? pick(names)
        : slot === "#"
          ? String(random.below(9000))
          : slot === "W"
            ? capitalized(pick(lexicon))
            : `${pick(lexicon)}${slot === "v" ? "ed" : ""}`,
    );
  return Array.from({ length: paragraphs }, () => [sentence(), sentence(), sentence()].join(" "));
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
