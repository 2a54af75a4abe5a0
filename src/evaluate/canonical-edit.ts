/**
 * One spelling for edits that say the same: "also " put in before "big" and " also" put in after "the" make one text, and neither is wrong.
 *
 * As variants of genomes are compared (Tan, Abecasis and Kang, "Unified representation of genetic variants", 2015): what only one side has is moved as
 * far to the left as the texts allow.
 */

import type { Span } from "../base/index.ts";
import type { EditKind } from "../findings/index.ts";
import type { GoldEdit, PairTexts } from "./gold.ts";

/** Moves of one edit to the left; a text of one word repeated would allow any number. */
const MAX_MOVES = 400;

/**
 * The edit with its spans in canonical form; without both texts as it is, but for its kind.
 *
 * White space at the ends of a span is no part of the edit unless the span has nothing else. An empty span stands behind the word before it.
 * `insertion` and `deletion` are read from the spans, `a` to `b`, whatever the direction of copying. O(length of the edit + moves).
 */
export function canonicalEdit(edit: GoldEdit, texts: PairTexts): GoldEdit {
  const kind = kindFromSpans(edit);
  const { a: aText, b: bText } = texts;
  if (aText === undefined || bText === undefined) return { kind, a: edit.a, b: edit.b };
  const isEmptyA = edit.a.start === edit.a.end;
  const isEmptyB = edit.b.start === edit.b.end;
  if (isEmptyA && !isEmptyB) {
    const { full, bare } = movedLeft(bText, edit.b, aText, edit.a.start);
    return { kind, a: bare, b: full };
  }
  if (isEmptyB && !isEmptyA) {
    const { full, bare } = movedLeft(aText, edit.a, bText, edit.b.start);
    return { kind, a: full, b: bare };
  }
  return { kind, a: trimmed(aText, edit.a), b: trimmed(bText, edit.b) };
}

function kindFromSpans({ kind, a, b }: GoldEdit): EditKind {
  if (kind !== "insertion" && kind !== "deletion") return kind;
  if (a.start === a.end) return "insertion";
  return b.start === b.end ? "deletion" : kind;
}

/**
 * `full` is the white space and the words that only one text has, `bare` the end of the word before them in the other: the form that does not
 * depend on which of two spaces came with the words.
 */
function movedLeft(fullText: string, span: Span, bareText: string, place: number): { full: Span; bare: Span } {
  const words = trimmed(fullText, span);
  if (isBlank(fullText, words)) return { full: span, bare: { start: place, end: place } };
  const start = spaceStart(fullText, words.start);
  const bare = spaceStart(bareText, place);
  const moves = start < words.start ? movesLeft(fullText, { start, end: words.end }, bareText, bare) : 0;
  const full = { start: start - moves, end: words.end - moves };
  return { full: trimmed(fullText, full), bare: { start: bare - moves, end: bare - moves } };
}

/** How far to the left the span may be moved without any change of either text, and begin with white space still: "the [the]" is "[the] the". */
function movesLeft(fullText: string, { start, end }: Span, bareText: string, bare: number): number {
  let whole = 0;
  for (let moves = 1; moves <= Math.min(MAX_MOVES, start, bare); moves++) {
    const character = fullText[end - moves];
    if (fullText[start - moves] !== character || bareText[bare - moves] !== character) break;
    if (isSpace(character)) whole = moves;
  }
  return whole;
}

function trimmed(text: string, span: Span): Span {
  if (isBlank(text, span)) return span;
  let { start, end } = span;
  while (isSpace(text[start])) start++;
  while (isSpace(text[end - 1])) end--;
  return { start, end };
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === "";
}

/** Where the white space before a place begins; the place itself where there is none. */
function spaceStart(text: string, place: number): number {
  let start = place;
  while (start > 0 && isSpace(text[start - 1])) start--;
  return start;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && character.trim() === "";
}
