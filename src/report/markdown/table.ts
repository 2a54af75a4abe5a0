/** The blocks a Markdown report is made of. Cells come escaped. */

import { plural } from "../words.ts";

export function heading(level: number, text: string): string {
  return `${"#".repeat(level)} ${text}`;
}

/** A table; the columns named in `right` hold numbers. */
export function rows(
  header: readonly string[],
  cells: readonly (readonly string[])[],
  right: readonly number[],
): string {
  const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`;
  const rule = header.map((_, index) => (right.includes(index) ? "--:" : "---"));
  return [line(header), line(rule), ...cells.map(line)].join("\n");
}

/** The sentence that says what a cap left out; nothing where it left out nothing. */
export function leftOut(count: number, noun: string, how: string = ""): string[] {
  return count > 0 ? [`… and ${plural(count, noun)} more${how}, in findings.json.`] : [];
}
