/**
 * Whether a witness holds the text that its family is said to have from a lost source. Then nothing is lost: a source that nobody has, with nothing in it that
 * one of its copies lacks, is one assumption too many.
 *
 * The likeliest tree alone does not see that: a desk that rewrites thoroughly changes a text as much as two that edit a third between them, and an agency beside three
 * papers that rewrote it was taken for a fourth copy of something. What the pairs say outside the shared passages tells it: two copies of one text each keep something
 * that the other left out, and of a text in other words the other has it all.
 *
 * Tried instead: the witness that lies between each two others (the median of three), by readings alone. It found a holder of text that was withheld in one lost source
 * of six, since a copy that cut little of a long text lies between those that cut much of it.
 */

import { PROVED, type Kin } from "./kinship.ts";
import { LOST } from "./tree-score.ts";

/**
 * The witnesses of the lost source in `parent`, among which the first one is, if another of them has nothing that one of them lacks; none otherwise, and none where
 * a pair names a source that is not here. `parent` numbers the witnesses as `members` lists them; `kin` are their pairs. O(witnesses² + pairs).
 *
 * Which of them is the first is left to all that the trees are judged by. To take the holder for it was sure of a thorough rewrite dated after the agency's copy.
 */
export function firstsOfHeld(
  parent: readonly number[],
  members: readonly number[],
  kin: readonly Kin[],
): readonly number[] {
  const tops = parent.flatMap((up, node) => (up === LOST ? [node] : []));
  if (tops.length === 0 || kin.some(({ sibling }) => sibling >= PROVED)) return [];
  const within = new Set(
    kin.flatMap(({ x, y, within: [isX, isY] }) => [...(isX ? [`${x} ${y}`] : []), ...(isY ? [`${y} ${x}`] : [])]),
  );
  const isHeld = tops.some((holder) =>
    tops.every((top) => top === holder || within.has(`${members[top]!} ${members[holder]!}`)),
  );
  return isHeld ? tops : [];
}
