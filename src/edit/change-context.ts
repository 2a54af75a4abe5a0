/** What two texts alone know about words: enough to name their edits where no corpus is at hand. */

import { checkFunction, checkOptionNames } from "../base/index.ts";
import { detectLanguage, tokenText, type SegmentedText } from "../text/index.ts";
import type { ChangeContext } from "./same-form.ts";
import { isKnownWord } from "./known-words.ts";
import { letterModel, type LetterModel } from "./misspelling.ts";
import { stemEnglish } from "./stem.ts";

const NAMES = ["stem", "isKnown", "isScanned", "articlesWith", "letters", "frequencyOf", "language"];

/**
 * The context of `findEdits` for two texts: light English stemming, the built-in words, counts over the two, the language that their words tell. O(words), of which letters are
 * counted at their first use.
 *
 * @param given takes the place of any of it. Default: nothing
 * @throws {TypeError} A member of `given` is unknown or of the wrong kind.
 */
export function changeContext(a: SegmentedText, b: SegmentedText, given: Partial<ChangeContext> = {}): ChangeContext {
  checkOptionNames(given, NAMES, "a context of edits");
  for (const name of ["stem", "isKnown", "articlesWith", "frequencyOf"] as const)
    if (given[name] !== undefined) checkFunction(given[name], name);
  const types = [wordTypes(a), wordTypes(b)] as const;
  let letters: LetterModel | undefined = given.letters;
  return {
    stem: given.stem ?? stemEnglish,
    isKnown: given.isKnown ?? isKnownWord,
    isScanned: given.isScanned,
    frequencyOf: given.frequencyOf,
    language: given.language === undefined ? languageOf(a, b) : given.language,
    articlesWith: given.articlesWith ?? ((word) => types.filter((one) => one.has(word)).length),
    get letters() {
      return (letters ??= letterModel(new Set([...types[0], ...types[1]])));
    },
  };
}

function languageOf(a: SegmentedText, b: SegmentedText): string | null {
  return detectLanguage(a.text, a.tokens) ?? detectLanguage(b.text, b.tokens);
}

/** Word types of a text in normalized form. O(words). */
export function wordTypes(segmented: SegmentedText): Set<string> {
  const types = new Set<string>();
  for (let i = 0; i < segmented.tokens.count; i++) types.add(tokenText(segmented.text, segmented.tokens, i));
  return types;
}
