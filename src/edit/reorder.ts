/** Words cut here and put in there, both inside one passage, are one move; words that changed places are two. */

import { unicodePattern, type Span } from "../base/index.ts";
import { isMonth } from "./dates.ts";
import { toEdit, type Edit } from "./edit.ts";
import { FUNCTION_WORDS } from "./word-classes.ts";

/** The edits in the order of `a`, moves joined. O(edits log edits), by the words moved. */
export function joinReordered(edits: readonly Edit[], aText: string, bText: string): Edit[] {
  const sorted = [...edits].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
  const texts = sorted.map((edit) => ({ a: wordsIn(aText, edit.a), b: wordsIn(bText, edit.b) }));
  const open = new Map<string, number[]>();
  const result: (readonly Edit[])[] = sorted.map((edit) => [edit]);
  sorted.forEach((edit, index) => {
    // A "not" that went here and came there made two other statements, and figures that changed places are two wrong figures.
    const isSwappedFigure = edit.kind === "number" && edit.a.end > edit.a.start && edit.b.end > edit.b.start;
    if (edit.class !== "substance" || edit.kind === "negation" || isSwappedFigure) return;
    const { a, b } = texts[index]!;
    // The counterpart has what came in here where this one has what went out, and the other way round.
    const waiting = open.get(`${b}|${a}`);
    const other = waiting?.shift();
    if (other === undefined) {
      if (![a, b].every((words) => words === "" || canMove(words)) || a === b) return;
      const places = open.get(`${a}|${b}`);
      if (places === undefined) open.set(`${a}|${b}`, [index]);
      else places.push(index);
      return;
    }
    result[index] = [];
    result[other] = moves(sorted[other]!, edit);
  });
  return result
    .flat()
    .map((edit) => asDateFormat(edit, aText, bText))
    .sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

/** "3 March" for "March 3": one of the two stepped over the other, and together they say the same. */
function asDateFormat(edit: Edit, aText: string, bText: string): Edit {
  if (edit.kind !== "reorder") return edit;
  const [a, b] = [dayAndMonth(aText, edit.a), dayAndMonth(bText, edit.b)];
  const isSame = a !== undefined && b !== undefined && a.date === b.date;
  return isSame ? toEdit({ kind: "number-format" }, a.span, b.span) : edit;
}

/** Two patterns, so that "said 3" does not swallow the day of "said 3 March". */
const DATES: readonly RegExp[] = [
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>\p{L}{3,})/gu,
  /(?<month>\p{L}{3,}) (?<day>\d{1,2})(?:st|nd|rd|th)?\b(?![.,:]\d)/gu,
];

/** The day and month that the moved word is one of. */
function dayAndMonth(text: string, word: Span): { readonly span: Span; readonly date: string } | undefined {
  const from = Math.max(0, word.start - 16);
  for (const match of DATES.flatMap((pattern) => [...text.slice(from, word.end + 16).matchAll(pattern)])) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    const { day, month } = match.groups as { day: string; month: string };
    if (!isMonth(month.toLowerCase()) || span.start > word.start || span.end < word.end) continue;
    return { span, date: `${Number(day)} ${month.toLowerCase()}` };
  }
  return undefined;
}

/** What two edits say together: what the one lost, the other gained. */
function moves(x: Edit, y: Edit): Edit[] {
  return [
    { a: x.a, b: y.b },
    { a: y.a, b: x.b },
  ].flatMap(({ a, b }) => (a.end > a.start ? [toEdit({ kind: "reorder" }, a, b)] : []));
}

/** A lone "the" that went in one place and came in another did not move. */
function canMove(words: string): boolean {
  return words.includes(" ") || !FUNCTION_WORDS.has(words);
}

const WORD = unicodePattern(String.raw`[\p{L}\p{N}\p{M}]+`, "g");

/** The words of a span. Small ones at its ends do not count: "and lemons" that became "lemons and" has moved. */
function wordsIn(text: string, span: Span): string {
  const said = text.slice(span.start, span.end).toLowerCase();
  const words = said.match(WORD.for(said)) ?? [];
  const isContent = (word: string): boolean => !FUNCTION_WORDS.has(word);
  const content = words.slice(Math.max(0, words.findIndex(isContent)), words.findLastIndex(isContent) + 1);
  return (content.length > 0 ? content : words).join(" ");
}
