/** Words that stay in place while those around them are replaced one for one. */

import type { Information } from "./information.ts";

/** Longest stretch, in words, that is gone through. Two words of English are the same in 1 case of 100: in longer stretches chance would have a say. */
const LONGEST_STEP = 12;

/**
 * `pairs` (a, b, a, b, ..., rising on both sides) with the words between them that are alike and equally far from the pair before, in stretches of as many
 * words on either side.
 *
 * The filler leaves a lone "the" between replaced words out, because to keep it would split one replacement in two. But where nothing says that the words were
 * rewritten as a whole, they were not: "in the third quarter" turned "at the final quarter" is two words replaced, not three. O(words of the path).
 */
export function withWordsInStep(pairs: Int32Array, information: Information): Int32Array {
  let all: number[] | null = null;
  for (let at = 2; at <= pairs.length; at += 2) {
    const [i, j] = [pairs[at - 2]!, pairs[at - 1]!];
    if (all !== null) all.push(i, j);
    if (at === pairs.length) break;
    const length = pairs[at]! - i;
    if (length !== pairs[at + 1]! - j || length < 4 || length > LONGEST_STEP + 1) continue;
    // The first and the last word of the stretch touch a pair; were they alike, the filler would have taken them.
    for (let step = 2; step < length - 1; step++)
      if (information.alike(i + step, j + step)) {
        all ??= Array.from(pairs.subarray(0, at));
        all.push(i + step, j + step);
      }
  }
  return all === null ? pairs : Int32Array.from(all);
}
