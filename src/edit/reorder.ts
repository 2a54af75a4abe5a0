/** Words cut here and put in there, both inside one passage, are one move; words that changed places are two. */

import { unicodePattern, type Span } from "../base/index.ts";
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
  return result.flat().sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
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

/**
 * The words of a span. Small ones at its ends do not count: "and lemons" that became "lemons and" has moved. Nor do they inside, or the order of the others, where
 * no figure is among them: "was announced by the court" that became "the court announced" has moved too.
 */
function wordsIn(text: string, span: Span): string {
  const said = text.slice(span.start, span.end).toLowerCase();
  const words = said.match(WORD.for(said)) ?? [];
  const isContent = (word: string): boolean => !FUNCTION_WORDS.has(word);
  const content = words.slice(Math.max(0, words.findIndex(isContent)), words.findLastIndex(isContent) + 1);
  const weighty = content.filter(isContent);
  if (weighty.length > 1 && !/\d/.test(said)) return weighty.sort().join(" ");
  return (content.length > 0 ? content : words).join(" ");
}
