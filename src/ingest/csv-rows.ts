/** RFC 4180 with the delimiters that spreadsheets write: comma, semicolon (where the comma is the decimal mark) or tab. */

export interface CsvRow {
  readonly cells: readonly string[];
  /** 1-based line at which the row begins. */
  readonly line: number;
}

/**
 * The rows of a table; empty lines are none. The delimiter is the one of the three that the first line has most of, the comma where it has none.
 * Linear. Throws `RangeError` naming `input` and the line for a quotation mark that nothing closes.
 */
export function readCsv(text: string, input: string): CsvRow[] {
  const delimiter = delimiterOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;
  while (at <= text.length) {
    let cell = "";
    if (text[at] === '"') {
      const opened = line;
      for (at++; ; at++) {
        if (at >= text.length) throw new RangeError(`${input}, line ${opened}: a quotation mark is not closed`);
        if (text[at] === "\n") line++;
        if (text[at] !== '"') cell += text[at]!;
        else if (text[at + 1] === '"') cell += text[++at]!;
        else break;
      }
      at++;
    }
    const start = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== "\n") at++;
    cell += text.slice(start, at).replace(/\r$/, "");
    cells.push(cell);
    if (at < text.length && text[at] === delimiter) {
      at++;
      continue;
    }
    if (cells.some((one) => one.trim() !== "")) rows.push({ cells, line: rowLine });
    cells = [];
    at++;
    rowLine = ++line;
  }
  return rows;
}

function delimiterOf(text: string): string {
  const end = text.indexOf("\n");
  const header = text.slice(0, end < 0 ? text.length : end);
  const counts = [",", ";", "\t"].map((mark) => header.split(mark).length);
  return [",", ";", "\t"][counts.indexOf(Math.max(...counts))]!;
}
