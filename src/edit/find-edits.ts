/**
 * Every difference inside a passage pair as one edit of the closed list, with the smallest spans that tell it: either text of the passage can be
 * rebuilt from the other one and the edits, layout white space aside.
 *
 * Goes along the matched words of the alignment: between two of them the marks may differ or words may have changed; a matched word itself may
 * differ in case or typography. O(length) for what is alike, O(a * b) for a changed stretch of at most 24 words a side.
 */

import type { AlignedPassage } from "../align/index.ts";
import { tokenText, type SegmentedText } from "../text/index.ts";
import { editsBetween } from "./between.ts";
import { toEdit, type Edit } from "./edit.ts";
import type { ChangeContext } from "./kind-of-change.ts";
import { editOfWord } from "./matched-word.ts";
import { joinReordered } from "./reorder.ts";
import { separatorChanges } from "./separators.ts";

/** The edits of one passage in the order of `a`. `a` and `b` are the texts that were aligned. */
export function findEdits(passage: AlignedPassage, a: SegmentedText, b: SegmentedText, context: ChangeContext): Edit[] {
  const { aTokens, bTokens } = passage;
  const edits: Edit[] = endEdits(passage, a, b, "head");
  for (let k = 0; k < aTokens.length; k++) {
    const i = aTokens[k]!;
    const j = bTokens[k]!;
    if (k > 0) {
      const before = { a: aTokens[k - 1]!, b: bTokens[k - 1]! };
      for (const edit of editsBetween(a, b, before, { a: i, b: j }, context)) edits.push(edit);
    }
    const edit = editOfWord(a, b, i, j);
    if (edit !== undefined) edits.push(edit);
  }
  return joinReordered([...edits, ...endEdits(passage, a, b, "tail")], a.text, b.text);
}

/** Marks that the passage's ends took in and that are alike only in kind: straight quotes against curly ones. */
function endEdits(passage: AlignedPassage, a: SegmentedText, b: SegmentedText, end: "head" | "tail"): Edit[] {
  const gap = (segmented: SegmentedText, tokens: Uint32Array, span: AlignedPassage["a"]): AlignedPassage["a"] =>
    end === "head"
      ? { start: span.start, end: segmented.tokens.starts[tokens[0]!]! }
      : { start: segmented.tokens.ends[tokens[tokens.length - 1]!]!, end: span.end };
  const gapA = gap(a, passage.aTokens, passage.a);
  const gapB = gap(b, passage.bTokens, passage.b);
  return separatorChanges(a.text, b.text, gapA, gapB, { a: false, b: false }).map((one) => toEdit(one, one.a, one.b));
}

/** Word types of a text in normalized form. */
export function wordTypes(segmented: SegmentedText): Set<string> {
  const types = new Set<string>();
  for (let i = 0; i < segmented.tokens.count; i++) types.add(tokenText(segmented.text, segmented.tokens, i));
  return types;
}
