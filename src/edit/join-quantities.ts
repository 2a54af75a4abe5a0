/** A quantity in another dress is one edit: of "£2.4bn" and "2.4 billion pounds" each sign and word differs, and together nothing has changed. */

import { contains, type Span } from "../base/index.ts";
import { toEdit, type Edit } from "./edit.ts";
import type { EditKind } from "./kinds.ts";
import { quantitiesAt, type Quantity } from "./quantities.ts";

/** What a changed stretch must have for a quantity to be looked for. */
const HINTS =
  /[\d¼½¾⅓-⅞$£€¥₹₽%¢°]|^(?:US|A|C|HK|NZ|S)$|\b(?:half|halves|thirds?|quarters?|fifths?|tenths?|dollars?|pounds?|euros?|yen|per ?cent|degrees?|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/iu;

/** What happens to a quantity as to anything else. */
const APART: ReadonlySet<EditKind> = new Set(["paragraphing", "word-repeated"]);

/** The edits, those of one quantity joined where they say less together than each by itself. O(edits). */
export function joinQuantities(edits: readonly Edit[], aText: string, bText: string): readonly Edit[] {
  const gone = new Set<Edit>();
  const joined: Edit[] = [];
  edits.forEach((edit, index) => {
    if (gone.has(edit) || !hints(edit, aText, bText)) return;
    const [a, b] = samePlace(edit, aText, bText) ?? [];
    if (a === undefined || b === undefined) return;
    const group = groupAround(edits, index, spaced(a, aText), spaced(b, bText));
    const one = asOne(group, a, b, aText, bText);
    if (one === undefined) return;
    group.forEach((each) => gone.add(each));
    joined.push(one);
  });
  if (joined.length === 0) return edits;
  return [...edits.filter((edit) => !gone.has(edit)), ...joined].sort(
    (x, y) => x.a.start - y.a.start || x.b.start - y.b.start,
  );
}

function hints({ kind, a, b }: Edit, aText: string, bText: string): boolean {
  if (kind === "number" || kind === "date" || kind === "number-format") return true;
  if (kind === "case" || kind === "paragraphing" || kind === "reorder") return false;
  return HINTS.test(aText.slice(a.start, a.end)) || HINTS.test(bText.slice(b.start, b.end));
}

/** The quantities of both sides that the edit is in, or beside: two that say the same before any others, and of those the longest. */
function samePlace(edit: Edit, aText: string, bText: string): readonly [Quantity, Quantity] | undefined {
  const ofA = quantitiesAt(aText, isEmpty(edit.a) ? spaced(edit.a, aText) : edit.a);
  if (ofA.length === 0) return undefined;
  const ofB = quantitiesAt(bText, isEmpty(edit.b) ? spaced(edit.b, bText) : edit.b);
  let best: readonly [Quantity, Quantity] | undefined;
  let most = 0;
  for (const a of ofA) {
    for (const b of ofB) {
      if (a.kind !== b.kind) continue;
      const length = a.end - a.start + b.end - b.start + (areSame(a, b) ? 1000 : 0);
      if (length > most) [best, most] = [[a, b], length];
    }
  }
  return best;
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

function areSame(a: Quantity, b: Quantity): boolean {
  return a.meanings.some((one) => b.meanings.includes(one));
}

/** With the white space around it: what was put in stands right before the word that follows. */
function spaced({ start, end }: Span, text: string): Span {
  let [from, to] = [start, end];
  while (from > 0 && /\s/.test(text[from - 1]!)) from--;
  while (to < text.length && /\s/.test(text[to]!)) to++;
  return { start: from, end: to };
}

function groupAround(edits: readonly Edit[], index: number, a: Span, b: Span): Edit[] {
  const isIn = (edit: Edit | undefined): edit is Edit =>
    edit !== undefined && contains(a, edit.a) && contains(b, edit.b) && !APART.has(edit.kind);
  let [first, last] = [index, index];
  while (isIn(edits[first - 1])) first--;
  while (isIn(edits[last + 1])) last++;
  return edits.slice(first, last + 1).filter(isIn);
}

/** The one edit, or `undefined` where the edits tell it better as they are. */
function asOne(group: readonly Edit[], a: Quantity, b: Quantity, aText: string, bText: string): Edit | undefined {
  if (group.length === 0) return undefined;
  const [spanA, spanB] = withoutShared(aText, bText, a, b);
  const around = unchangedEnds(group, spanA, spanB, aText, bText);
  if (around === undefined) return undefined;
  if (areSame(a, b)) {
    const counted = group.filter(({ kind }) => kind === "number-format").length;
    const isTold = counted < 2 && group.every((edit) => edit.class === "style");
    return isTold ? undefined : toEdit({ kind: "number-format" }, spanA, spanB);
  }
  // Another sum in another dress, or another day: words that went beside one that came, each of them half of the change.
  const isCrumb = (edit: Edit): boolean =>
    (edit.class === "substance" || edit.kind === "punctuation") &&
    (edit.kind !== a.kind || isEmpty(edit.a) || isEmpty(edit.b));
  const isWhole = group.some((edit) => edit.class === "substance") && group.some(isCrumb);
  const isAlone = group.length === 1 && group[0]!.kind !== "substitution";
  if (!isWhole || isAlone || !(a.kind === "date" || /^[$£€¥₹₽]*$/.test(around))) return undefined;
  const kind = group.some((edit) => edit.kind === "quote-altered") ? "quote-altered" : a.kind;
  return toEdit({ kind }, spanA, spanB);
}

/** What both spans have before the first of their edits and after the last, white space aside; `undefined` where they are not the two sides of one place. */
function unchangedEnds(group: readonly Edit[], a: Span, b: Span, aText: string, bText: string): string | undefined {
  const [first, last] = [group[0]!, group[group.length - 1]!];
  const ends = ({ start, end }: Span, before: Span, after: Span, text: string): string =>
    [text.slice(start, before.start), text.slice(after.end, end)].map((part) => part.replace(/\s+/g, "")).join(" ");
  const ofA = ends(a, first.a, last.a, aText);
  return ofA === ends(b, first.b, last.b, bText) ? ofA.trim() : undefined;
}

/** The spans without what both begin or end with, up to white space or a sign: of "14 June 2021" and "June 14, 2021" the year has not changed. */
function withoutShared(aText: string, bText: string, a: Span, b: Span): readonly [Span, Span] {
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  let head = 0;
  for (let same = 0; same < shorter && aText[a.start + same] === bText[b.start + same];) {
    same++;
    if (isBreak(aText, a.start + same) && isBreak(bText, b.start + same)) head = same;
  }
  let tail = 0;
  for (let same = 0; same < shorter - head && aText[a.end - 1 - same] === bText[b.end - 1 - same];) {
    same++;
    if (isBreak(aText, a.end - same) && isBreak(bText, b.end - same)) tail = same;
  }
  return [trimmed(aText, a.start + head, a.end - tail), trimmed(bText, b.start + head, b.end - tail)];
}

function isBreak(text: string, at: number): boolean {
  return /\s|[$£€¥₹₽]/.test(text[at - 1]!) || /\s/.test(text[at] ?? " ");
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
