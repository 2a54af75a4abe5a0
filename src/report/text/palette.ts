/** What the terminal renderer paints, and the colors it paints with when nobody says otherwise. */

/** A role that a stretch of printed text can have. A function gets the text and returns it between its escape codes. */
export interface Palette {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly deleted: (text: string) => string;
  readonly inserted: (text: string) => string;
  /** Put over `deleted` and `inserted` where the edit is one of style. */
  readonly style: (text: string) => string;
  /** Put over `deleted` and `inserted` where the edit is an error. */
  readonly error: (text: string) => string;
}
export type PaletteRole = keyof Palette;

/** Text with one set of roles. */
export interface Run {
  readonly text: string;
  readonly roles: readonly PaletteRole[];
}

const select =
  (on: string, off: string) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;

/** The sixteen colors of every terminal; readable on light and dark ground. */
export const ANSI_PALETTE: Palette = {
  heading: select("1;36", "22;39"),
  strong: select("1", "22"),
  faint: select("2", "22"),
  deleted: select("31;9", "39;29"),
  inserted: select("32", "39"),
  style: select("2", "22"),
  error: select("1;4", "22;24"),
};

export function run(text: string, ...roles: readonly PaletteRole[]): Run {
  return { text, roles };
}

/** One printed line. Neighbors with the same roles are painted together; `null` paints nothing. */
export function paint(runs: readonly Run[], palette: Palette | null): string {
  if (palette === null) return runs.map(({ text }) => text).join("");
  const merged: { text: string; roles: readonly PaletteRole[] }[] = [];
  for (const { text, roles } of runs) {
    const last = merged[merged.length - 1];
    if (last !== undefined && last.roles.join() === roles.join()) last.text += text;
    else merged.push({ text, roles });
  }
  return merged.map(({ text, roles }) => roles.reduce((painted, role) => palette[role](painted), text)).join("");
}
