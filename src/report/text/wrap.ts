/** Breaks painted text into lines by display width. Linear. */

import type { PaletteRole, Run } from "./palette.ts";
import { displayWidth, graphemes, isPlain } from "./width.ts";

/** A stretch that stays on one line. Its pieces may have different roles: `{+Sept.+},`. */
interface Word {
  readonly pieces: Run[];
  width: number;
  /** White space before it; `null` between wide characters, where a line may break without any. */
  readonly space: Run | null;
}

/**
 * Lines of at most `width` columns. White space collapses to single spaces, a line feed breaks the line, a word longer than a line is cut
 * between characters.
 */
export function wrap(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = [];
  for (const paragraph of splitAtLineFeeds(runs)) {
    let line: Run[] = [];
    let used = 0;
    for (const word of wordsOf(paragraph, Math.max(1, width))) {
      const gap = used > 0 && word.space !== null ? 1 : 0;
      if (used > 0 && used + gap + word.width > width) {
        lines.push(line);
        line = [];
        used = 0;
      } else if (gap > 0 && word.space !== null) {
        line.push(word.space);
        used += 1;
      }
      line.push(...word.pieces);
      used += word.width;
    }
    lines.push(line);
  }
  return lines;
}

export function lineWidth(line: readonly Run[]): number {
  return line.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

function splitAtLineFeeds(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const { text, roles } of runs) {
    text.split("\n").forEach((part, index) => {
      if (index > 0) paragraphs.push([]);
      if (part !== "") paragraphs[paragraphs.length - 1]?.push({ text: part, roles });
    });
  }
  return paragraphs;
}

function wordsOf(runs: readonly Run[], width: number): Word[] {
  const words: Word[] = [];
  let space: Run | null = { text: " ", roles: [] };
  let open = false;
  const add = (text: string, roles: readonly PaletteRole[], columns: number, breakable: boolean): void => {
    const last = words[words.length - 1];
    if (open && !breakable && last !== undefined && last.width + columns <= width) {
      last.pieces.push({ text, roles });
      last.width += columns;
    } else {
      words.push({ pieces: [{ text, roles }], width: columns, space: open ? null : space });
    }
    open = true;
  };
  for (const { text, roles } of runs) {
    for (const part of text.split(/(\s+)/)) {
      if (part === "") continue;
      if (/^\s/.test(part)) {
        space = { text: " ", roles };
        open = false;
      } else if (isPlain(part) && part.length <= width) {
        add(part, roles, part.length, false);
      } else {
        for (const grapheme of graphemes(part)) add(grapheme.text, roles, grapheme.width, grapheme.width > 1);
      }
    }
  }
  return words;
}
