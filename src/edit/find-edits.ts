/**
 * Every difference inside a passage pair as one edit of the closed list, with the smallest spans that tell it.
 *
 * Goes along the matched words of the alignment: between two of them the marks may differ or words may have changed; a matched word itself may
 * differ in case or typography. O(length) for what is alike, O(a * b) for a changed stretch of at most 24 words a side.
 */

import type { AlignedPassage } from "../align/index.ts";
import type { Span } from "../base/index.ts";
import { tokenText, type SegmentedText } from "../text/index.ts";
import type { Edit } from "./edit.ts";
import { kindOfChange, type Change, type ChangeContext } from "./kind-of-change.ts";
import { EDIT_KINDS } from "./kinds.ts";
import { pairOff, type WordChange } from "./pairing.ts";
import { joinReordered } from "./reorder.ts";
import { separatorChange } from "./separators.ts";
import { wordsBetween } from "./word.ts";

export function findEdits(passage: AlignedPassage, a: SegmentedText, b: SegmentedText, context: ChangeContext): Edit[] {
  const { aTokens, bTokens } = passage;
  const edits: Edit[] = [];
  for (let k = 0; k < aTokens.length; k++) {
    if (k > 0) edits.push(...editsBetween(a, b, aTokens[k - 1]!, aTokens[k]!, bTokens[k - 1]!, bTokens[k]!, context));
    const edit = editOfWord(a, b, aTokens[k]!, bTokens[k]!);
    if (edit !== undefined) edits.push(edit);
  }
  edits.push(...editsAtEnds(passage, a, b));
  return joinReordered(edits, a.text, b.text);
}

/** A word that is the same once normalized, and yet not the same: "Isis" and "ISIS", "don’t" and "don't". */
function editOfWord(a: SegmentedText, b: SegmentedText, i: number, j: number): Edit | undefined {
  const spanA = { start: a.tokens.starts[i]!, end: a.tokens.ends[i]! };
  const spanB = { start: b.tokens.starts[j]!, end: b.tokens.ends[j]! };
  const rawA = a.text.slice(spanA.start, spanA.end);
  const rawB = b.text.slice(spanB.start, spanB.end);
  if (rawA === rawB) return undefined;
  const kind =
    rawA.toLowerCase() === rawB.toLowerCase() || foldApostrophes(rawA) !== foldApostrophes(rawB)
      ? "case"
      : "typography";
  const isCase = kind === "case" && hasCaseDifference(rawA, rawB);
  return toEdit({ kind: isCase ? "case" : "typography" }, spanA, spanB);
}

function foldApostrophes(word: string): string {
  return word.replace(/[’‘ʼ`´]/g, "'");
}

/** Upper and lower case differ, beyond what typography explains: soft hyphens and ligatures alone are typography. */
function hasCaseDifference(x: string, y: string): boolean {
  const plainX = foldApostrophes(x)
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
  const plainY = foldApostrophes(y)
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
  return plainX !== plainY;
}

function editsBetween(
  a: SegmentedText,
  b: SegmentedText,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  context: ChangeContext,
): Edit[] {
  const gapA = { start: a.tokens.ends[i0]!, end: a.tokens.starts[i1]! };
  const gapB = { start: b.tokens.ends[j0]!, end: b.tokens.starts[j1]! };
  if (i1 === i0 + 1 && j1 === j0 + 1) return asEdits(betweenWords(a, b, gapA, gapB, i0, j0));
  if (i1 === i0 + 1 || j1 === j0 + 1) return [oneSided(a, b, i0, i1, j0, j1, gapA, gapB, context)];
  const changes = pairOff(wordsBetween(a, i0 + 1, i1), wordsBetween(b, j0 + 1, j1), context);
  const edits = changes.map((change) => changeToEdit(change, changes, a, b, gapA, gapB, context));
  // Marks before the first and after the last changed word, when words stand on both sides of them.
  const first = changes[0]!;
  const last = changes[changes.length - 1]!;
  if (first.a.length > 0 && first.b.length > 0) {
    edits.unshift(
      ...asEdits(
        betweenWords(
          a,
          b,
          { start: gapA.start, end: first.a[0]!.start },
          { start: gapB.start, end: first.b[0]!.start },
          i0,
          j0,
        ),
      ),
    );
  }
  if (last.a.length > 0 && last.b.length > 0) {
    const endA = last.a[last.a.length - 1]!;
    const endB = last.b[last.b.length - 1]!;
    edits.push(
      ...asEdits(
        betweenWords(
          a,
          b,
          { start: endA.end, end: gapA.end },
          { start: endB.end, end: gapB.end },
          endA.token,
          endB.token,
        ),
      ),
    );
  }
  return edits;
}

function betweenWords(
  a: SegmentedText,
  b: SegmentedText,
  gapA: Span,
  gapB: Span,
  i: number,
  j: number,
): ReturnType<typeof separatorChange> {
  const breaks = { a: breaksAfter(a, i), b: breaksAfter(b, j) };
  return separatorChange(a.text, b.text, gapA, gapB, breaks);
}

function breaksAfter(segmented: SegmentedText, token: number): boolean {
  return token + 1 < segmented.tokens.count && segmented.blockOfToken[token] !== segmented.blockOfToken[token + 1];
}

function asEdits(change: ReturnType<typeof separatorChange>): Edit[] {
  return change === undefined ? [] : [toEdit({ kind: change.kind }, change.a, change.b)];
}

/** Words that one side alone has, with the marks that came or went with them. */
function oneSided(
  a: SegmentedText,
  b: SegmentedText,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  gapA: Span,
  gapB: Span,
  context: ChangeContext,
): Edit {
  const wordsA = wordsBetween(a, i0 + 1, i1);
  const wordsB = wordsBetween(b, j0 + 1, j1);
  const inA = wordsA.length > 0;
  const [spanA, spanB] = trimCommon(a.text, b.text, gapA, gapB);
  const repeated = inA ? repeats(a, i0, i1) : repeats(b, j0, j1);
  const change: Change = repeated
    ? { kind: "word-repeated", erroneous: inA ? "a" : "b" }
    : kindOfChange(wordsA, wordsB, context);
  return toEdit(change, spanA, spanB);
}

/** "the the": the words between two shared words say again what stands right before or after them. */
function repeats(segmented: SegmentedText, before: number, after: number): boolean {
  const words = after - before - 1;
  if (words > 3) return false;
  const { hashes } = segmented.tokens;
  const again = (shift: number): boolean => {
    for (let k = 1; k <= words; k++) if (hashes[before + k] !== hashes[before + k + shift]) return false;
    return true;
  };
  return (before - words + 1 >= 0 && again(-words)) || (after + words - 1 < segmented.tokens.count && again(words));
}

/** Leaves off what both gaps begin and end with, and the white space around the rest. */
function trimCommon(aText: string, bText: string, a: Span, b: Span): [Span, Span] {
  let [startA, endA, startB, endB] = [a.start, a.end, b.start, b.end];
  while (startA < endA && startB < endB && aText[startA] === bText[startB]) {
    startA++;
    startB++;
  }
  while (endA > startA && endB > startB && aText[endA - 1] === bText[endB - 1]) {
    endA--;
    endB--;
  }
  return [trimSpace(aText, startA, endA), trimSpace(bText, startB, endB)];
}

function trimSpace(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

function changeToEdit(
  change: WordChange,
  all: readonly WordChange[],
  a: SegmentedText,
  b: SegmentedText,
  gapA: Span,
  gapB: Span,
  context: ChangeContext,
): Edit {
  const index = all.indexOf(change);
  const spanA = spanOfWords(change.a, () =>
    placeAfter(
      all.slice(0, index).flatMap((one) => one.a),
      a,
      gapA,
    ),
  );
  const spanB = spanOfWords(change.b, () =>
    placeAfter(
      all.slice(0, index).flatMap((one) => one.b),
      b,
      gapB,
    ),
  );
  return toEdit(kindOfChange(change.a, change.b, context), spanA, spanB);
}

function spanOfWords(words: WordChange["a"], whereEmpty: () => number): Span {
  if (words.length > 0) return { start: words[0]!.start, end: words[words.length - 1]!.end };
  const place = whereEmpty();
  return { start: place, end: place };
}

/** An empty side stands where the next word of that side begins. */
function placeAfter(before: WordChange["a"], segmented: SegmentedText, gap: Span): number {
  const last = before[before.length - 1];
  if (last === undefined) return firstWordStart(segmented, gap);
  return last.token + 1 < segmented.tokens.count
    ? Math.min(segmented.tokens.starts[last.token + 1]!, gap.end)
    : gap.end;
}

function firstWordStart(segmented: SegmentedText, gap: Span): number {
  let place = gap.start;
  while (place < gap.end && /\s/.test(segmented.text[place]!)) place++;
  return place;
}

/** Marks that the passage's ends took in and that are alike only in kind: straight quotes against curly ones. */
function editsAtEnds(passage: AlignedPassage, a: SegmentedText, b: SegmentedText): Edit[] {
  const last = passage.aTokens.length - 1;
  const head = separatorChange(
    a.text,
    b.text,
    { start: passage.a.start, end: a.tokens.starts[passage.aTokens[0]!]! },
    { start: passage.b.start, end: b.tokens.starts[passage.bTokens[0]!]! },
    { a: false, b: false },
  );
  const tail = separatorChange(
    a.text,
    b.text,
    { start: a.tokens.ends[passage.aTokens[last]!]!, end: passage.a.end },
    { start: b.tokens.ends[passage.bTokens[last]!]!, end: passage.b.end },
    { a: false, b: false },
  );
  return [...asEdits(head), ...asEdits(tail)];
}

function toEdit(change: Change, a: Span, b: Span): Edit {
  const edit: Edit = { kind: change.kind, class: EDIT_KINDS[change.kind], a, b };
  return change.erroneous === undefined ? edit : { ...edit, erroneous: change.erroneous };
}

/** Word types of a text in normalized form. */
export function wordTypes(segmented: SegmentedText): Set<string> {
  const types = new Set<string>();
  for (let i = 0; i < segmented.tokens.count; i++) types.add(tokenText(segmented.text, segmented.tokens, i));
  return types;
}
