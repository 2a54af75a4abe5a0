/** Whether the differences of a pair are those that scanning makes, and how many there are. */

import type { AlignedPassage } from "../align/index.ts";
import { tokenText, type SegmentedText } from "../text/index.ts";
import type { Edit } from "./edit.ts";
import { areOneMisread } from "./misreading.ts";
import type { SpellingContext } from "./misspelling.ts";

/** Words with another in their place that are one word misread: so many, so large a share of the matched words, and of all that have another in their place. */
const LEAST_MISREAD = 4;
const LEAST_OF_WORDS = 0.01;
const LEAST_OF_CHANGES = 0.5;

/**
 * Whether a machine read one of the two texts: most words with another in their place are that word in other shapes, and not both are words. A desk puts other
 * words there, and lets a slip or two through. O(matched words), and the letters of single words changed.
 */
export function showsScanning(
  passages: readonly AlignedPassage[],
  a: SegmentedText,
  b: SegmentedText,
  { isKnown }: Pick<SpellingContext, "isKnown">,
): boolean {
  let [words, changes, misread] = [0, 0, 0];
  for (const { aTokens, bTokens } of passages) {
    words += aTokens.length;
    for (let k = 1; k < aTokens.length; k++) {
      const [i, j] = [aTokens[k]! - 1, bTokens[k]! - 1];
      if (aTokens[k - 1] !== i - 1 || bTokens[k - 1] !== j - 1) continue;
      changes++;
      const [x, y] = [tokenText(a.text, a.tokens, i), tokenText(b.text, b.tokens, j)];
      const [knowsX, knowsY] = [isKnown(x), isKnown(y)];
      if (!(knowsX && knowsY) && !/^[\d.,]+$/.test(x + y) && areOneMisread(x, y, knowsX !== knowsY)) misread++;
    }
  }
  return misread >= LEAST_MISREAD && misread >= LEAST_OF_WORDS * words && misread >= LEAST_OF_CHANGES * changes;
}

/** Share of the words of the passages that are spelt wrongly on one side or the other. O(edits). */
export function misreadShare(edits: readonly (readonly Edit[])[], passages: readonly AlignedPassage[]): number {
  let errors = 0;
  for (const one of edits) for (const { kind } of one) if (kind === "spelling-error") errors++;
  return errors === 0 ? 0 : errors / (errors + passages.reduce((sum, { aTokens }) => sum + aTokens.length, 0));
}
