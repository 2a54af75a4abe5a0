/** A passage as one text with the edits in it, in the derivative's reading order. Linear in the passage, but for looking up where moved words stood. */

import type { EditView, PassageView } from "./pair-view.ts";
import { plural } from "./words.ts";

export type ReadingPart =
  /** What both articles have. `text` is `null` where the findings were saved without texts; `length` is in code units. */
  | { readonly kind: "same"; readonly text: string | null; readonly length: number }
  | {
      readonly kind: "changed";
      readonly deleted: string;
      readonly inserted: string;
      readonly edits: readonly EditView[];
    };

/**
 * Edits that overlap on the derivative's side become one changed part that names them all: an altered quotation and the word changed in it
 * must not print that word twice.
 */
export function readPassage(
  passage: PassageView,
  derivativeText: string | undefined,
  sourceText?: string,
): ReadingPart[] {
  const parts: ReadingPart[] = [];
  let position = passage.derivative.start;
  const same = (end: number): void => {
    if (end <= position) return;
    parts.push({ kind: "same", text: derivativeText?.slice(position, end) ?? null, length: end - position });
    position = end;
  };
  for (const edit of withMoves(passage, derivativeText, sourceText)) {
    const last = parts[parts.length - 1];
    if (edit.derivative.start < position && last?.kind === "changed") {
      parts[parts.length - 1] = { ...last, edits: [...last.edits, edit] };
      const rest = edit.derivative.text.slice(position - edit.derivative.start);
      if (rest === "") continue;
      parts.push({ kind: "changed", deleted: "", inserted: rest, edits: [edit] });
    } else {
      same(edit.derivative.start);
      parts.push(...changedParts(edit));
    }
    position = edit.derivative.end;
  }
  same(passage.derivative.end);
  return parts;
}

/** Characters behind moved words by which the derivative is asked where they stood: as many as it has in a row, since the words may have moved to right behind them. */
const BEHIND: readonly number[] = [24, 16, 12, 8];

/**
 * The edits with each move in two: the words taken out where they stood, and put in where they stand. A move shown in one place reads as if its words had been
 * replaced there: `A lorry drivers [-union of-]{+union+}` for "a union of lorry drivers".
 */
function withMoves(
  passage: PassageView,
  derivativeText: string | undefined,
  sourceText: string | undefined,
): EditView[] {
  if (derivativeText === undefined || sourceText === undefined) return [...passage.edits];
  const edits = passage.edits.flatMap((edit): EditView[] => {
    const place = edit.edit.kind === "reorder" ? placeOf(edit, passage, derivativeText, sourceText) : undefined;
    if (place === undefined) return [edit];
    const nothing = { text: "" };
    return [
      { ...edit, derivative: { start: place, end: place, ...nothing } },
      { ...edit, source: { start: edit.source.end, end: edit.source.end, ...nothing } },
    ];
  });
  return edits.sort((x, y) => x.derivative.start - y.derivative.start || x.derivative.end - y.derivative.end);
}

/** Where in the derivative the words stand that follow the moved ones in the source; nothing where that is not told by one place, or lies in another edit. */
function placeOf(
  { source, derivative }: EditView,
  passage: PassageView,
  derivativeText: string,
  sourceText: string,
): number | undefined {
  const behind = sourceText.slice(source.end, passage.source.end).trimStart();
  const text = derivativeText.slice(passage.derivative.start, passage.derivative.end);
  const length = BEHIND.find((count) => count <= behind.length && text.includes(behind.slice(0, count)));
  if (length === undefined) return undefined;
  const found = text.indexOf(behind.slice(0, length));
  if (text.includes(behind.slice(0, length), found + 1)) return undefined;
  const place = passage.derivative.start + found;
  const meets = (span: { readonly start: number; readonly end: number }): boolean =>
    span.start < place && place < span.end;
  return meets(derivative) || passage.edits.some((other) => meets(other.derivative)) ? undefined : place;
}

/** Unedited words in a row that print whole; a longer stretch keeps its two ends. */
const SAME_LIMIT = 480;
const SAME_END = 160;

/** What both articles have, without its middle where it is long: a reader looks for the edits. */
export function abridged({ text, length }: Extract<ReadingPart, { kind: "same" }>): string {
  // Without texts only the edits have words; a single character between two of them is a space nearly always.
  if (text === null) return length === 1 ? " " : ` …(${plural(length, "character")} the same)… `;
  if (text.length <= SAME_LIMIT) return text;
  const head = text.slice(0, wordEnd(text, SAME_END));
  const tail = text.slice(wordEnd(text, text.length - SAME_END));
  return `${head} …(${plural(text.length - head.length - tail.length, "character")} the same)… ${tail.trimStart()}`;
}

/** The first white space from `position` on, or `position` itself where there is none near, moved off the middle of a surrogate pair. */
function wordEnd(text: string, position: number): number {
  const distance = text.slice(position, position + 40).search(/\s/);
  if (distance >= 0) return position + distance;
  const code = text.charCodeAt(position);
  return code >= 0xdc00 && code < 0xe000 ? position + 1 : position;
}

/** Words of an edit for display: a paragraph break shows as `¶`, and white space that is all there is as `␣`. */
export function editWords(text: string): string {
  const words = text.replace(/[^\S\n]*\n\s*/g, "¶");
  return words !== "" && words.trim() === "" ? "␣" : words;
}

/** White space at the rim of an edit is set outside the marks: `passed {+a full+} test`, not `passed{+ a full+} test`. */
function changedParts(edit: EditView): ReadingPart[] {
  const deleted = edit.source.text.trim();
  const inserted = edit.derivative.text.trim();
  if (deleted === "" && inserted === "") {
    const signs = { deleted: editWords(edit.source.text), inserted: editWords(edit.derivative.text) };
    return [{ kind: "changed", ...signs, edits: [edit] }];
  }
  const whole = edit.derivative.text.trim() === "" ? edit.source.text : edit.derivative.text;
  const before = whole.slice(0, whole.length - whole.trimStart().length);
  const after = whole.slice(whole.trimEnd().length);
  const parts: ReadingPart[] = [
    { kind: "same", text: before, length: before.length },
    { kind: "changed", deleted: editWords(deleted), inserted: editWords(inserted), edits: [edit] },
    { kind: "same", text: after, length: after.length },
  ];
  return parts.filter((part) => part.kind === "changed" || part.length > 0);
}
