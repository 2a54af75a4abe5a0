/** Changes that a desk makes every time, told from single ones by their regularity. */

import type { AlignedPassage } from "../align/index.ts";
import type { SegmentedText } from "../text/index.ts";
import type { Edit } from "./edit.ts";
import type { EditKind } from "./kinds.ts";

/** So many times at least: twice happens by chance. */
export const HOUSE_STYLE_TIMES = 3;

/** Kinds that a style book decides. Facts are none of its business, and what is said inside quotation marks is not either. */
const OF_STYLE_BOOKS: ReadonlySet<EditKind> = new Set([
  "case",
  "spelling-variant",
  "number-format",
  "abbreviation",
  "substitution",
]);

/**
 * The edits of a pair that make the same change of the same words `HOUSE_STYLE_TIMES` times or more, where the words are never left as they were in any
 * passage. `edits[i]` are those of `passages[i]`. O(edits + matched words).
 */
export function houseStyleEdits(
  edits: readonly (readonly Edit[])[],
  passages: readonly AlignedPassage[],
  a: SegmentedText,
  b: SegmentedText,
): ReadonlySet<Edit> {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits.flat()) {
    if (!OF_STYLE_BOOKS.has(edit.kind) || edit.a.end === edit.a.start || edit.b.end === edit.b.start) continue;
    const key = `${edit.kind}|${a.text.slice(edit.a.start, edit.a.end)}|${b.text.slice(edit.b.start, edit.b.end)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edit]);
    else group.push(edit);
  }
  const recurring = [...groups.values()].filter((group) => group.length >= HOUSE_STYLE_TIMES);
  if (recurring.length === 0) return new Set();
  const left = unchangedWords(passages, a, b);
  return new Set(recurring.filter(([first]) => !left.has(a.text.slice(first!.a.start, first!.a.end))).flat());
}

/** Words of the passages that both sides write alike. */
function unchangedWords(passages: readonly AlignedPassage[], a: SegmentedText, b: SegmentedText): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { aTokens, bTokens } of passages) {
    for (let k = 0; k < aTokens.length; k++) {
      const word = a.text.slice(a.tokens.starts[aTokens[k]!], a.tokens.ends[aTokens[k]!]);
      if (word === b.text.slice(b.tokens.starts[bTokens[k]!], b.tokens.ends[bTokens[k]!])) words.add(word);
    }
  }
  return words;
}
