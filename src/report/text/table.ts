/** Columns of text that fit the screen: what is too wide breaks inside its cell. */

import { run, type Run } from "./palette.ts";
import { lineWidth, wrap } from "./wrap.ts";

export interface Column {
  readonly header: string;
  readonly align?: "right" | undefined;
  /** Whether the column gives way when the table is too wide. */
  readonly flexible?: boolean | undefined;
}

export interface Row {
  /** One for each column. */
  readonly cells: readonly (readonly Run[])[];
  /** Set under the row from the second column on, across all the others. */
  readonly note?: readonly Run[] | undefined;
}

const GAP = 2;
const NARROWEST = 8;
const NARROWEST_OF_ALL = 3;

/** Lines of a table with a header, no wider than `width` unless the columns that do not give way are. */
export function table(columns: readonly Column[], rows: readonly Row[], width: number): Run[][] {
  const header: Row = { cells: columns.map(({ header: name }) => [run(name, "faint")]) };
  const all = [header, ...rows];
  const widths = columns.map((_, index) => Math.max(...all.map(({ cells }) => naturalWidth(cells[index] ?? []))));
  shrink(widths, columns, width - GAP * (columns.length - 1));
  const indent = (widths[0] ?? 0) + GAP;
  return all.flatMap(({ cells, note }) => [
    ...rowLines(cells, columns, widths),
    ...(note === undefined || note.length === 0 ? [] : wrap(note, width - indent)).map((line) => [
      run(" ".repeat(indent)),
      ...line,
    ]),
  ]);
}

function naturalWidth(cell: readonly Run[]): number {
  return Math.max(...wrap(cell, Number.MAX_SAFE_INTEGER).map(lineWidth));
}

/** Takes columns from the widest flexible one until the table fits; from any, where that is not enough. */
function shrink(widths: number[], columns: readonly Column[], available: number): void {
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    let widest = widestOf(widths, NARROWEST, (index) => columns[index]?.flexible === true);
    if (widest < 0) widest = widestOf(widths, NARROWEST_OF_ALL, () => true);
    if (widest < 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
}

/** The widest column above a width that may give way; -1 where there is none. */
function widestOf(widths: readonly number[], above: number, mayGive: (index: number) => boolean): number {
  let widest = -1;
  widths.forEach((width, index) => {
    if (mayGive(index) && width > above && (widest < 0 || width > (widths[widest] ?? 0))) widest = index;
  });
  return widest;
}

function rowLines(row: readonly (readonly Run[])[], columns: readonly Column[], widths: readonly number[]): Run[][] {
  const cells = row.map((cell, index) => wrap(cell, widths[index] ?? 0));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, lineIndex) => {
    const line = cells.flatMap((lines, index) => {
      const content = lines[lineIndex] ?? [];
      const padding = run(" ".repeat(Math.max(0, (widths[index] ?? 0) - lineWidth(content))));
      const gap = index > 0 ? [run(" ".repeat(GAP))] : [];
      return columns[index]?.align === "right" ? [...gap, padding, ...content] : [...gap, ...content, padding];
    });
    return withoutTrailingSpace(line);
  });
}

function withoutTrailingSpace(line: readonly Run[]): Run[] {
  const end = line.findLastIndex(({ text }) => text.trim() !== "");
  return line.slice(0, end + 1);
}
