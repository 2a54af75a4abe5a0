/** Differences between words: the marks and white space that separate two shared words on either side. */

import type { Span } from "../base/index.ts";
import type { EditKind } from "./kinds.ts";

export interface SeparatorChange {
  readonly kind: EditKind;
  readonly a: Span;
  readonly b: Span;
}

/**
 * What differs between `aText[a)` and `bText[b)`, or `undefined`. Line breaks within a block are layout and no difference; a break that makes
 * a paragraph on one side alone is `paragraphing`, for which the caller says whether each side changes block.
 */
export function separatorChange(
  aText: string,
  bText: string,
  a: Span,
  b: Span,
  breaks: { readonly a: boolean; readonly b: boolean },
): SeparatorChange | undefined {
  const rawA = aText.slice(a.start, a.end);
  const rawB = bText.slice(b.start, b.end);
  if (rawA === rawB) return undefined;
  if (breaks.a !== breaks.b && marksOf(rawA) === marksOf(rawB)) return { kind: "paragraphing", a, b };
  const evenA = evenSpace(rawA, breaks.a);
  const evenB = evenSpace(rawB, breaks.b);
  if (evenA === evenB) return undefined;
  let head = 0;
  while (head < evenA.length && head < evenB.length && evenA[head] === evenB[head]) head++;
  let tail = 0;
  while (
    tail < evenA.length - head &&
    tail < evenB.length - head &&
    evenA[evenA.length - 1 - tail] === evenB[evenB.length - 1 - tail]
  )
    tail++;
  const spanA = { start: a.start + head, end: a.end - tail };
  const spanB = { start: b.start + head, end: b.end - tail };
  return { kind: marksOf(rawA) === marksOf(rawB) ? "typography" : "punctuation", a: spanA, b: spanB };
}

/** Same length as the text, so that positions stay: any line break or run of plain white space reads as a space. */
function evenSpace(raw: string, isBreak: boolean): string {
  return isBreak
    ? raw.replace(/\s/g, "\n")
    : raw.replace(/[\n\r\t\v\f\u2028\u2029]/g, " ").replace(/ +$/g, (run) => " ".repeat(run.length));
}

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″]/g, '"'],
  [/[‘’‚‛‹›′`´]/g, "'"],
  [/--+|[–—―−]/g, "-"],
  [/…/g, "..."],
  [/\s|[\u200b-\u200d\u2060\ufeff\u00ad]/g, ""],
];

/** The marks with typography folded and white space gone: equal for separators that differ in looks alone. */
function marksOf(raw: string): string {
  let marks = raw;
  for (const [pattern, replacement] of FOLDS) marks = marks.replace(pattern, replacement);
  return marks.replace(/''/g, '"').replace(/^-$|-/g, "-");
}
