/** Tables that scroll within themselves, sideways on a small screen, down where they are longer than a screen, and can be reached with the keyboard. */

import { plural } from "../words.ts";
import { markup, type Insert, type Markup } from "./escape.ts";

/** The columns named in `numeric` hold numbers. `label` is read out, not shown. */
export function tableOf(
  label: string,
  header: readonly string[],
  rows: readonly (readonly Insert[])[],
  numeric: readonly number[],
): Markup {
  const kind = (index: number): Markup | null => (numeric.includes(index) ? markup` class="figure"` : null);
  return markup`<div class="scroll rows" tabindex="0" role="region" aria-label="${`Table: ${label}`}">
    <table>
      <thead>
        <tr>
          ${header.map((name, index) => markup`<th scope="col" ${kind(index)}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            markup`<tr>
              ${row.map((cell, index) => markup`<td${kind(index)}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The sentence that says what a cap left out. */
export function leftOut(count: number, one: string, many?: string): Markup | null {
  return count > 0 ? markup`<p class="note">… and ${plural(count, one, many)} more, in findings.json.</p>` : null;
}
