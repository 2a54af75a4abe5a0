/** Which of the passages found are copied text, and what speaks for each. */

import type { AlignableText } from "./alignable.ts";
import { bitsAgainstChance, expectedByChance, SCATTERED } from "./chance.ts";
import type { Information } from "./information.ts";
import { accountOf, type Candidate } from "./measure.ts";
import type { AlignedPassage, Explanation } from "./passage.ts";
import { MAX_BETWEEN_FAR, MAX_BETWEEN_NEAR, numberStretches } from "./stretches.ts";

/** From this share of quoted bits on, an overlap is a shared quotation and vouches for nothing beside it. */
const QUOTATION_SHARE = 0.8;
/** A quotation with the frame that everybody puts around it ("he told mourners at a funeral") is one still: half quoted, the rest of few bits. */
const FRAMED_SHARE = 0.5;
const FRAME_BITS = 35;

/** Whether what a passage shares is somebody's words and not the reporter's. */
export function isQuotation(passage: { readonly surprise: number; readonly quoted: number }): boolean {
  if (passage.quoted >= QUOTATION_SHARE) return true;
  return passage.quoted >= FRAMED_SHARE && (1 - passage.quoted) * passage.surprise < FRAME_BITS;
}

/** A passage and where it came from. */
export interface FoundPassage extends AlignedPassage {
  readonly candidate: Candidate;
  /** Pairs of words among which it was looked for, where those are not all of both articles'. */
  readonly cells?: number | undefined;
  /** Bits of the stretches that it is a part of, and those asked of it, where it was found by its words in any order. */
  readonly scattered?: { readonly bits: number; readonly needed: number } | undefined;
}

/** Passages that stand alone, and those that such a passage vouches for. `needed` is the surprise of one that stands alone. */
export function acceptPassages(passages: readonly FoundPassage[], needed: number): FoundPassage[] {
  const vouching = passages.filter((one) => one.surprise >= needed && !isQuotation(one));
  const stretches = new Set(vouching.map((one) => one.stretch));
  return numberStretches(passages.filter((one) => one.surprise >= needed || stretches.has(one.stretch)));
}

export function explainPassage(
  passage: FoundPassage,
  a: AlignableText,
  b: AlignableText,
  information: Information,
  alone: number,
  least: number,
): Explanation {
  const account = accountOf(passage.candidate, a, b, information);
  const { surprise, scattered } = passage;
  if (scattered !== undefined) {
    const expected = expectedByChance(scattered.bits / SCATTERED, cellsOf(a, b));
    return { ...account, needed: scattered.needed, expected, support: "scattered", stretchBits: scattered.bits };
  }
  if (surprise >= alone)
    return { ...account, needed: alone, expected: expectedByChance(surprise, cellsOf(a, b)), support: "alone" };
  // A passage that goes on with another was looked for where one may go on.
  const cells = passage.cells ?? MAX_BETWEEN_NEAR * MAX_BETWEEN_FAR;
  const needed = Math.max(least, bitsAgainstChance(cells));
  return { ...account, needed, expected: expectedByChance(surprise, cells), support: "neighbor" };
}

/** Pairs of words of two articles. */
export function cellsOf(a: AlignableText, b: AlignableText): number {
  return a.counts.length * b.counts.length;
}
