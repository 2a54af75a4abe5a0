/** One line of the table of quality. */

export interface Row {
  /** What is measured, and on what. */
  readonly what: string;
  readonly figure: string;
  /** As in the issue that asked for it; `null` where a figure is given for information. */
  readonly goal: string | null;
  /** Whether the goal is met; `null` where there is none, or nothing could be measured. */
  readonly isMet: boolean | null;
  readonly command: string;
  readonly note?: string | undefined;
}

/** A goal of at least, or at most, a value. */
export function judged(
  what: string,
  value: number,
  goal: { readonly atLeast: number } | { readonly atMost: number },
  command: string,
  note?: string,
): Row {
  const isMet = "atLeast" in goal ? value >= goal.atLeast : value <= goal.atMost;
  const text = "atLeast" in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;
  return { what, figure: value.toFixed(4), goal: text, isMet, command, note };
}

/** Something that could not be measured here. */
export function absent(what: string, goal: string, reason: string, command: string): Row {
  return { what, figure: "–", goal, isMet: null, command, note: reason };
}

export function renderRows(rows: readonly Row[]): string {
  const cells = rows.map(({ what, figure, goal, isMet, command, note }) => {
    const verdict = isMet === null ? "" : isMet ? "met" : "**missed**";
    return `| ${what} | ${figure} | ${goal ?? ""} | ${verdict} | \`${command}\` | ${note ?? ""} |`;
  });
  return ["| what | figure | goal | | command | note |", "|---|---|---|---|---|---|", ...cells, ""].join("\n");
}
