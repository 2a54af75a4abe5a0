/**
 * Copied text that is too far edited to stand alone, found by where it lies: between two passages that follow one another on both sides, before the first
 * of both sides and after the last.
 *
 * The words there are few, and so are the overlaps that chance brings among them (`bitsAgainstChance` of the rectangle and not of the whole pair): a
 * paragraph of which every second word was replaced between two copied paragraphs is a copied paragraph.
 */

import type { AlignableText } from "./alignable.ts";
import { bitsAgainstChance } from "./chance.ts";
import { MAX_CELLS, type Filler } from "./fill.ts";
import type { Information } from "./information.ts";
import type { Candidate } from "./measure.ts";
import type { AlignedPassage } from "./passage.ts";
import { cutPassages } from "./passages.ts";
import type { Rectangle } from "./rectangle.ts";

/** Words of a rectangle with fewer on either side belong to no passage of their own. */
const FEWEST_WORDS = 5;
/** Words looked at before the first and after the last passage. */
const BEYOND = 128;

type Known = Pick<AlignedPassage, "a" | "b" | "aTokens" | "bTokens">;

/** Further passages around those that are known. `least` is the surprise below which no rectangle is too small for chance. O(cells of the rectangles). */
export function passagesAround(
  known: readonly Known[],
  a: AlignableText,
  b: AlignableText,
  information: Information,
  filler: Filler,
  least: number,
): { readonly candidate: Candidate; readonly cells: number }[] {
  const nothing = { a: a.masked, b: b.masked };
  return rectanglesAround(known, a, b).flatMap((rectangle) => {
    const cells = (rectangle.a1 - rectangle.a0) * (rectangle.b1 - rectangle.b0);
    const path = Int32Array.from(filler.fill(rectangle, "between"));
    const enough = Math.max(least, bitsAgainstChance(cells));
    return cutPassages(path, a, b, information, nothing)
      .filter((one) => one.surprise >= enough)
      .map((candidate) => ({ candidate, cells }));
  });
}

function rectanglesAround(known: readonly Known[], a: AlignableText, b: AlignableText): Rectangle[] {
  const inA = [...known].sort((x, y) => x.a.start - y.a.start);
  const inB = [...known].sort((x, y) => x.b.start - y.b.start);
  const place = new Map(inB.map((one, index) => [one, index]));
  const rectangles: Rectangle[] = [];
  const add = (before: Known | undefined, after: Known | undefined): void => {
    let a0 = before === undefined ? 0 : endToken(a, before.aTokens, before.a.end);
    let b0 = before === undefined ? 0 : endToken(b, before.bTokens, before.b.end);
    let a1 = after === undefined ? a.masked.length : startToken(a, after.aTokens, after.a.start);
    let b1 = after === undefined ? b.masked.length : startToken(b, after.bTokens, after.b.start);
    if (before === undefined) [a0, b0] = [Math.max(a0, a1 - BEYOND), Math.max(b0, b1 - BEYOND)];
    if (after === undefined) [a1, b1] = [Math.min(a1, a0 + BEYOND), Math.min(b1, b0 + BEYOND)];
    const [width, height] = [a1 - a0, b1 - b0];
    if (Math.min(width, height) >= FEWEST_WORDS && width * height <= MAX_CELLS) rectangles.push({ a0, a1, b0, b1 });
  };
  for (let k = 0; k <= inA.length; k++) {
    const [before, after] = [inA[k - 1], inA[k]];
    const isNext =
      (before === undefined ? -1 : place.get(before)!) + 1 === (after === undefined ? inB.length : place.get(after)!);
    if (isNext) add(before, after);
  }
  return rectangles;
}

/** The token behind a passage, a replaced word at its edge included. */
function endToken({ segmented }: AlignableText, tokens: Uint32Array, end: number): number {
  const next = tokens[tokens.length - 1]! + 1;
  return next < segmented.tokens.count && segmented.tokens.starts[next]! < end ? next + 1 : next;
}

function startToken({ segmented }: AlignableText, tokens: Uint32Array, start: number): number {
  const first = tokens[0]!;
  return first > 0 && segmented.tokens.starts[first - 1]! >= start ? first - 1 : first;
}
