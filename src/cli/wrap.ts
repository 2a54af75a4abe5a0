/** Wrapping of marked text into lines of a given width. Linear in the length of the text. */
import { characterWidth, displayWidth } from "./display-width.ts";
import { printable } from "./printable.ts";

/** A stretch of text under one mark. What the marks mean is the caller's. */
export interface Run<Mark extends string = string> {
  readonly text: string;
  readonly mark: Mark;
}

/** Marks without a shape of their own that steer the writing direction. Legal in running text, and of no use in a column. */
const INVISIBLE = /[\u061c\u200e\u200f\ufeff]/g;
const PIECE = /\n|[^\S\n]+|\S+/g;

/**
 * Breaks runs into lines of at most `width` columns: at white space, inside a word only where the word alone is wider than a line.
 *
 * White space shrinks to one blank, line breaks of the text stay, empty lines vanish. What a terminal would obey is shown as an escape.
 */
export function wrapRuns<Mark extends string>(runs: readonly Run<Mark>[], width: number): Run<Mark>[][] {
  const lines: Run<Mark>[][] = [];
  let line: Run<Mark>[] = [];
  let used = 0;
  let word: Run<Mark>[] = [];
  let wordWidth = 0;
  let blank: Mark | null = null;

  function endLine(): void {
    if (line.length > 0) lines.push(joinRuns(line));
    [line, used] = [[], 0];
  }

  function endWord(): void {
    if (word.length === 0) return;
    if (used > 0 && used + 1 + wordWidth > width) endLine();
    if (used > 0 && blank !== null) {
      line.push({ text: " ", mark: blank });
      used++;
    }
    for (const piece of wordWidth > width ? word.flatMap(splitCharacters) : word) {
      const pieceWidth = displayWidth(piece.text);
      if (used > 0 && used + pieceWidth > width) endLine();
      line.push(piece);
      used += pieceWidth;
    }
    [word, wordWidth] = [[], 0];
  }

  for (const { text, mark } of runs) {
    for (const [piece] of text
      .replace(INVISIBLE, "")
      .replace(/\r\n?|[\u2028\u2029]/g, "\n")
      .matchAll(PIECE)) {
      if (piece === "\n") {
        endWord();
        endLine();
      } else if (piece.trim() === "") {
        endWord();
        blank = mark;
      } else {
        const shown = printable(piece);
        word.push({ text: shown, mark });
        wordWidth += displayWidth(shown);
      }
    }
  }
  endWord();
  endLine();
  return lines;
}

function splitCharacters<Mark extends string>({ text, mark }: Run<Mark>): Run<Mark>[] {
  const characters: { text: string; mark: Mark }[] = [];
  for (const character of text) {
    const last = characters[characters.length - 1];
    // A combining mark stays on the line of its letter.
    if (last !== undefined && characterWidth(character) === 0) last.text += character;
    else characters.push({ text: character, mark });
  }
  return characters;
}

/** Neighbors under one mark become one run. */
export function joinRuns<Mark extends string>(runs: readonly Run<Mark>[]): Run<Mark>[] {
  const joined: { text: string; mark: Mark }[] = [];
  for (const { text, mark } of runs) {
    const last = joined[joined.length - 1];
    if (last?.mark === mark) last.text += text;
    else joined.push({ text, mark });
  }
  return joined;
}
