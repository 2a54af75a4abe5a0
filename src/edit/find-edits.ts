/**
 * Every difference inside a passage pair as one edit of the closed list, with the smallest spans that tell it: either text of the passage can be
 * rebuilt from the other one and the edits, layout white space aside.
 *
 * Goes along the matched words of the alignment: between two of them the marks may differ or words may have changed; a matched word itself may
 * differ in case or typography. O(length) for what is alike, O(a * b) for a changed stretch of at most 24 words a side.
 */

import type { AlignedPassage } from "../align/index.ts";
import { checkSegmented, type SegmentedText } from "../text/index.ts";
import { editOfEdge, editsBetween, type TokenPair } from "./between.ts";
import { toEdit, type Edit } from "./edit.ts";
import { changeContext } from "./change-context.ts";
import { editsOfWord } from "./matched-word.ts";
import { joinQuantities } from "./join-quantities.ts";
import type { ChangeContext } from "./same-form.ts";
import { joinReordered } from "./reorder.ts";
import { separatorChanges } from "./separators.ts";

/**
 * The edits of one passage in the order of `a`: for each difference the smallest spans that tell it, in UTF-16 code units of either text, and its kind. `a` and `b` are the
 * texts that were aligned. O(length) for what is alike, O(a * b) for a changed stretch of at most 24 words a side.
 *
 * @param context what is known of words: a stemmer, words that are right, in how many articles a word occurs. What is left out is as `changeContext` has it. For many passages
 * of one pair make it once. Default: `changeContext(a, b)`
 * @throws {TypeError} Not a passage of an alignment, not segmented texts, or the context no object.
 */
export function findEdits(
  passage: AlignedPassage,
  a: SegmentedText,
  b: SegmentedText,
  context: Partial<ChangeContext> = changeContext(checkSegmented(a, "a"), checkSegmented(b, "b")),
): Edit[] {
  if (!((passage as Partial<AlignedPassage> | null | undefined)?.aTokens instanceof Uint32Array))
    throw new TypeError("passage must be one of an alignment, as `align` gives them");
  return editsOf(passage, a, b, isWhole(context) ? context : changeContext(a, b, context));
}

function isWhole(context: Partial<ChangeContext>): context is ChangeContext {
  if (typeof context !== "object" || (context as unknown) === null) return false;
  return "stem" in context && "isKnown" in context && "articlesWith" in context && "letters" in context;
}

function editsOf(passage: AlignedPassage, a: SegmentedText, b: SegmentedText, context: ChangeContext): Edit[] {
  const { aTokens, bTokens } = passage;
  const count = aTokens.length;
  const first = { a: aTokens[0]!, b: bTokens[0]! };
  const last = { a: aTokens[count - 1]!, b: bTokens[count - 1]! };
  const head = { a: first.a - 1, b: first.b - 1 };
  const tail = { a: last.a + 1, b: last.b + 1 };
  const edits: Edit[] = [];
  if (lies(a, head.a, passage.a) && lies(b, head.b, passage.b)) {
    edits.push(
      ...endEdits(passage, a, b, "head", head),
      editOfEdge(a, b, head, context),
      ...editsBetween(a, b, head, first, context),
    );
  } else edits.push(...endEdits(passage, a, b, "head", first));
  for (let k = 0; k < count; k++) {
    const pair = { a: aTokens[k]!, b: bTokens[k]! };
    if (k > 0) {
      const before = { a: aTokens[k - 1]!, b: bTokens[k - 1]! };
      for (const edit of editsBetween(a, b, before, pair, context)) edits.push(edit);
    }
    for (const edit of editsOfWord(a, b, pair.a, pair.b)) edits.push(edit);
  }
  if (lies(a, tail.a, passage.a) && lies(b, tail.b, passage.b)) {
    edits.push(
      ...editsBetween(a, b, last, tail, context),
      editOfEdge(a, b, tail, context),
      ...endEdits(passage, a, b, "tail", tail),
    );
  } else edits.push(...endEdits(passage, a, b, "tail", last));
  return joinReordered(joinQuantities(edits, a.text, b.text), a.text, b.text);
}

/** Whether the token is in the span: a word replaced at the edge of its sentence belongs to the passage and is matched with none. */
function lies({ tokens }: SegmentedText, token: number, span: AlignedPassage["a"]): boolean {
  return token >= 0 && token < tokens.count && tokens.starts[token]! >= span.start && tokens.ends[token]! <= span.end;
}

/** Marks that the passage's ends took in and that are alike only in kind: straight quotes against curly ones. */
function endEdits(
  passage: AlignedPassage,
  a: SegmentedText,
  b: SegmentedText,
  end: "head" | "tail",
  outermost: TokenPair,
): Edit[] {
  const gap = (segmented: SegmentedText, token: number, span: AlignedPassage["a"]): AlignedPassage["a"] =>
    end === "head"
      ? { start: span.start, end: segmented.tokens.starts[token]! }
      : { start: segmented.tokens.ends[token]!, end: span.end };
  const gapA = gap(a, outermost.a, passage.a);
  const gapB = gap(b, outermost.b, passage.b);
  return separatorChanges(a.text, b.text, gapA, gapB, { a: false, b: false }).map((one) => toEdit(one, one.a, one.b));
}
