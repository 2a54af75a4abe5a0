/** What changed between two words that are matched: marks, words, or both. */

import type { Span } from "../base/index.ts";
import type { SegmentedText } from "../text/index.ts";
import { toEdit, type Edit } from "./edit.ts";
import { kindOfChange } from "./kind-of-change.ts";
import type { ChangeContext } from "./same-form.ts";
import { editsOfWord } from "./matched-word.ts";
import { oneSidedEdits } from "./one-sided.ts";
import { pairOff, type WordChange } from "./pairing.ts";
import { separatorChanges } from "./separators.ts";
import { wordsBetween, type Word } from "./word.ts";

/** A token on each side. */
export interface TokenPair {
  readonly a: number;
  readonly b: number;
}

/** The edits between two matched pairs, in order. O(1) where nothing changed. */
export function editsBetween(
  a: SegmentedText,
  b: SegmentedText,
  before: TokenPair,
  after: TokenPair,
  context: ChangeContext,
): Edit[] {
  if (after.a === before.a + 1 && after.b === before.b + 1) return markEdits(a, b, before, after);
  const changes = pairOff(
    wordsBetween(a, before.a + 1, after.a, context.language),
    wordsBetween(b, before.b + 1, after.b, context.language),
    context,
  );
  const edits: Edit[] = [];
  // Words of both sides that belong together part the stretch; what lies between two such pairs has words on one side at most.
  let last = before;
  for (const change of changes) {
    if (change.a.length === 0 || change.b.length === 0) continue;
    edits.push(...regionEdits(a, b, last, { a: change.a[0]!.token, b: change.b[0]!.token }, context));
    edits.push(...replacementEdits(a, b, change, context));
    last = { a: change.a[change.a.length - 1]!.token, b: change.b[change.b.length - 1]!.token };
  }
  edits.push(...regionEdits(a, b, last, after, context));
  return withAbbreviationPoints(edits, a.text, b.text);
}

/** The edit of two words that stand for each other at the edge of a passage. */
export function editOfEdge(a: SegmentedText, b: SegmentedText, edge: TokenPair, context: ChangeContext): Edit {
  const wordsA = wordsBetween(a, edge.a, edge.a + 1, context.language);
  const wordsB = wordsBetween(b, edge.b, edge.b + 1, context.language);
  return toEdit(kindOfChange(wordsA, wordsB, context), spanOf(wordsA), spanOf(wordsB));
}

/** "January" to "Jan." is one edit: the point that only one side has belongs to the abbreviation before it. */
function withAbbreviationPoints(edits: readonly Edit[], aText: string, bText: string): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined[joined.length - 1];
    const isPoint =
      last !== undefined &&
      (last.kind === "abbreviation" || endsWithHalf(last, aText, bText)) &&
      edit.kind === "punctuation" &&
      last.a.end === edit.a.start &&
      last.b.end === edit.b.start &&
      aText.slice(edit.a.start, edit.a.end) + bText.slice(edit.b.start, edit.b.end) === ".";
    if (isPoint) {
      joined[joined.length - 1] = {
        ...last,
        a: { start: last.a.start, end: edit.a.end },
        b: { start: last.b.start, end: edit.b.end },
      };
    } else joined.push(edit);
  }
  return joined;
}

/** "5pm" to "5 p.m.". */
function endsWithHalf({ kind, a, b }: Edit, aText: string, bText: string): boolean {
  return (
    (kind === "number-format" || kind === "date") &&
    (/[ap]\.m$/i.test(aText.slice(a.start, a.end)) || /[ap]\.m$/i.test(bText.slice(b.start, b.end)))
  );
}

function replacementEdits(
  a: SegmentedText,
  b: SegmentedText,
  change: WordChange,
  context: ChangeContext,
): readonly Edit[] {
  if (change.isSame) return editsOfWord(a, b, change.a[0]!.token, change.b[0]!.token);
  return [toEdit(kindOfChange(change.a, change.b, context), spanOf(change.a), spanOf(change.b))];
}

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]!.start, end: words[words.length - 1]!.end };
}

function regionEdits(
  a: SegmentedText,
  b: SegmentedText,
  before: TokenPair,
  after: TokenPair,
  context: ChangeContext,
): Edit[] {
  const hasA = after.a > before.a + 1;
  const hasB = after.b > before.b + 1;
  if (hasA && hasB) {
    const change = {
      a: wordsBetween(a, before.a + 1, after.a, context.language),
      b: wordsBetween(b, before.b + 1, after.b, context.language),
      isSame: false,
    };
    return [
      ...markEdits(a, b, before, { a: before.a + 1, b: before.b + 1 }),
      ...replacementEdits(a, b, change, context),
      ...markEdits(a, b, { a: after.a - 1, b: after.b - 1 }, after),
    ];
  }
  if (hasA)
    return oneSidedEdits(b, a, { bare: before.b, full: before.a }, { bare: after.b, full: after.a }, "a", context);
  if (hasB)
    return oneSidedEdits(a, b, { bare: before.a, full: before.b }, { bare: after.a, full: after.b }, "b", context);
  return markEdits(a, b, before, after);
}

function markEdits(a: SegmentedText, b: SegmentedText, before: TokenPair, after: TokenPair): Edit[] {
  const gapA = { start: a.tokens.ends[before.a]!, end: a.tokens.starts[after.a]! };
  const gapB = { start: b.tokens.ends[before.b]!, end: b.tokens.starts[after.b]! };
  const breaks = {
    a: a.blockOfToken[before.a] !== a.blockOfToken[after.a],
    b: b.blockOfToken[before.b] !== b.blockOfToken[after.b],
  };
  return separatorChanges(a.text, b.text, gapA, gapB, breaks).map((one) => toEdit(one, one.a, one.b));
}
