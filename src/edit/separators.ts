/** Differences between words: the marks and white space that separate two shared words on either side. */

import type { Span } from "../base/index.ts";
import type { EditKind } from "./kinds.ts";

export interface SeparatorChange {
  readonly kind: EditKind;
  readonly a: Span;
  readonly b: Span;
}

/** Which sides begin a new block inside the separator. */
export interface Breaks {
  readonly a: boolean;
  readonly b: boolean;
}

/** Marks on a side from which they are compared as one: no writer separates two words by so many. */
const MAX_MARKS = 48;

/**
 * What differs between `aText[a)` and `bText[b)`, in order: marks that came, went or changed, each by itself, so that a straightened quote beside
 * a new comma is a typography and a punctuation. Line breaks within a block are layout and no difference; a break that makes a paragraph on
 * one side alone is `paragraphing`. O(marks of a * marks of b).
 */
export function separatorChanges(aText: string, bText: string, a: Span, b: Span, breaks: Breaks): SeparatorChange[] {
  const rawA = aText.slice(a.start, a.end);
  const rawB = bText.slice(b.start, b.end);
  // A line break that ends a block on one side and none on the other has not changed: what stands around it has.
  if (rawA === rawB) return [];
  if (breaks.a === breaks.b) return markChanges(rawA, rawB, a.start, b.start);
  const breakA = breaks.a ? breakIn(rawA) : spaceLike(rawA, rawB.slice(0, breakIn(rawB).start));
  const breakB = breaks.b ? breakIn(rawB) : spaceLike(rawB, rawA.slice(0, breakIn(rawA).start));
  const isChanged = rawA.slice(breakA.start, breakA.end) !== rawB.slice(breakB.start, breakB.end);
  const change = { kind: "paragraphing", a: moved(breakA, a.start), b: moved(breakB, b.start) } as const;
  return [
    ...markChanges(rawA.slice(0, breakA.start), rawB.slice(0, breakB.start), a.start, b.start),
    ...(isChanged ? [change] : []),
    ...markChanges(rawA.slice(breakA.end), rawB.slice(breakB.end), a.start + breakA.end, b.start + breakB.end),
  ];
}

/** A minus or plus right before the word that follows, where neither a word nor a mark stands before it: "-5", and not "3-5" or "mid-1980s". */
function isSign(raw: string, { start, end }: Span): boolean {
  return end === raw.length && /^[-−+]$/.test(raw.slice(start, end)) && /\s$/.test(raw.slice(0, start));
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The white space in which a block ends and the next one begins. */
function breakIn(raw: string): Span {
  const match = /\s*[\n\r\u2028\u2029]\s*/.exec(raw) ?? /\s+/.exec(raw);
  return match === null ? { start: raw.length, end: raw.length } : spanOf(match);
}

/** The white space that stands where the break of the other side does: behind the same marks, if there is one. */
function spaceLike(raw: string, marksBefore: string): Span {
  const spaces = [...raw.matchAll(/\s+/g)].map(spanOf);
  const alike = spaces.find(({ start }) => marksOf(raw.slice(0, start)) === marksOf(marksBefore));
  const end = marksOf(marksBefore) === "" ? 0 : raw.length;
  return alike ?? spaces[0] ?? { start: end, end };
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

interface Mark {
  readonly start: number;
  readonly end: number;
  /** Equal for what is no difference. */
  readonly even: string;
  /** Equal for what differs in typography alone. */
  readonly folded: string;
}

function markChanges(rawA: string, rawB: string, startA: number, startB: number): SeparatorChange[] {
  if (rawA === rawB) return [];
  const marksA = cutMarks(rawA);
  const marksB = cutMarks(rawB);
  const changes: SeparatorChange[] = [];
  let doneA = 0;
  let doneB = 0;
  const close = (untilA: number, untilB: number): void => {
    const a = { start: doneA, end: untilA };
    const b = { start: doneB, end: untilB };
    [doneA, doneB] = [untilA, untilB];
    if (a.start === a.end && b.start === b.end) return;
    const [marksX, marksY] = [marksOf(rawA.slice(a.start, a.end)), marksOf(rawB.slice(b.start, b.end))];
    // Single marks for double ones open and close the same quotation.
    const isTypography = marksX === marksY || (isQuotationMark(marksX) && isQuotationMark(marksY));
    const last = changes[changes.length - 1];
    const joins = isTypography && last?.kind === "typography" && last.a.end === a.start && last.b.end === b.start;
    if (joins) changes.pop();
    changes.push({
      kind: isTypography ? "typography" : "punctuation",
      a: joins ? { start: last.a.start, end: a.end } : trimmed(rawA, a, b.end > b.start),
      b: joins ? { start: last.b.start, end: b.end } : trimmed(rawB, b, a.end > a.start),
    });
  };
  for (const [x, y] of alignMarks(marksA, marksB)) {
    close(x.start, y.start);
    if (x.even !== y.even) close(x.end, y.end);
    [doneA, doneB] = [x.end, y.end];
  }
  close(rawA.length, rawB.length);
  return changes.map(({ kind, a, b }) => {
    const isOfValue =
      kind === "punctuation" &&
      (/[\p{Sc}%‰]/u.test(rawA.slice(a.start, a.end) + rawB.slice(b.start, b.end)) ||
        isSign(rawA, a) ||
        isSign(rawB, b));
    return { kind: isOfValue ? "number" : kind, a: moved(a, startA), b: moved(b, startB) };
  });
}

/** Marks that came or went are told without the white space beside them. White space that is all there is, or that took a mark's place, stays. */
function trimmed(raw: string, span: Span, isReplaced: boolean): Span {
  if (isReplaced || raw.slice(span.start, span.end).trim() === "") return span;
  let { start, end } = span;
  while (/\s/.test(raw[start]!)) start++;
  while (/\s/.test(raw[end - 1]!)) end--;
  return { start, end };
}

function cutMarks(raw: string): Mark[] {
  const marks = Array.from(raw.matchAll(/\s+|--+|\.{3}|''|[^]/gu), (match): Mark => {
    const text = match[0];
    const isLayout = /[\n\r\u2028\u2029]/.test(text);
    return {
      ...spanOf(match),
      even: isLayout ? " " : text,
      folded: /^\s/.test(text) ? " " : marksOf(text),
    };
  });
  return marks.length > MAX_MARKS ? [{ start: 0, end: raw.length, even: raw, folded: marksOf(raw) }] : marks;
}

/** Pairs of marks that are the same, or the same but for typography, by the best alignment of all. */
function alignMarks(a: readonly Mark[], b: readonly Mark[]): (readonly [Mark, Mark])[] {
  const width = b.length + 1;
  const best = new Int32Array((a.length + 1) * width);
  const value = (x: Mark, y: Mark): number => {
    if (x.even === y.even) return 3;
    if (x.folded === y.folded) return 2;
    return isQuotationMark(x.folded) && isQuotationMark(y.folded) ? 1 : 0;
  };
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      best[i * width + j] = Math.max(skip, best[(i + 1) * width + j + 1]! + value(a[i]!, b[j]!));
    }
  }
  const pairs: (readonly [Mark, Mark])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const score = value(a[i]!, b[j]!);
    if (score > 0 && best[i * width + j] === best[(i + 1) * width + j + 1]! + score) pairs.push([a[i++]!, b[j++]!]);
    else if (best[i * width + j] === best[(i + 1) * width + j]) i++;
    else j++;
  }
  return pairs;
}

function isQuotationMark(folded: string): boolean {
  return folded === '"' || folded === "'";
}

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″]/g, '"'],
  [/[‘’‚‛‹›′`´ʼ]/g, "'"],
  [/--+|[–—―−‐‑‒]/g, "-"],
  [/…/g, "..."],
  [/\s|[\u200b-\u200f\u2060\ufeff\u00ad]/g, ""],
];

/** The marks with typography folded and white space gone: equal for separators that differ in looks alone. */
export function marksOf(raw: string): string {
  let marks = raw;
  for (const [pattern, replacement] of FOLDS) marks = marks.replace(pattern, replacement);
  return marks.replace(/''/g, '"');
}
