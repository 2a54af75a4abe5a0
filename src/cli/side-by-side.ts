/** Two articles for the terminal, edits marked: in two columns where there is room, one above the other where there is not. */
import pc from "picocolors";
import type { Article } from "../base/index.ts";
import { EDIT_CLASSES, type EditClass, type PairFindings, type Side } from "../findings/index.ts";
import { displayWidth } from "./display-width.ts";
import { pairRows, type PairMark, type PairRow } from "./pair-rows.ts";
import { wrapRuns, type Run } from "./wrap.ts";

/** From this width on, two columns: below, a column is narrower than the shortest comfortable line. */
export const TWO_COLUMNS_FROM = 100;

export interface SideBySideOptions {
  readonly color: boolean;
  readonly width: number;
}

/** How runs of text are shown: `wrap` adds signs before the text is broken into lines, `paint` colors what stands on one line. */
interface Style {
  readonly wrap: (run: Run<PairMark>, side: Side) => Run<PairMark>;
  readonly paint: (run: Run<PairMark>, side: Side, row: PairRow) => string;
  readonly legend: string;
}

/** The sign between the columns, or before the lines, of each kind of row; `alone` points at the side that has the text. */
const SIGNS = { same: "=", edited: "~", moved: "*" } as const;

/** Ends with a line feed. Linear in the length of the texts, but for the choice of the passages in place (`pairRows`). */
export function renderSideBySide(a: Article, b: Article, pair: PairFindings, options: SideBySideOptions): string {
  const rows = pairRows({ a: a.text, b: b.text }, pair);
  const style = options.color ? coloredStyle() : PLAIN_STYLE;
  const lay = options.width >= TWO_COLUMNS_FROM ? columns : stacked;
  const header = [articleLine("A", a), articleLine("B", b), ...verdictLines(pair)];
  const lines = [
    ...header.flatMap((line) => wrapped(line, options.width)),
    "",
    ...wrapped(LEGEND, options.width),
    `edits: ${style.legend}`,
    "",
    ...lay(rows, options.width, style),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

const LEGEND = "= in both  ~ edited  * moved  < only in A  > only in B";

function wrapped(text: string, width: number): string[] {
  return wrapRuns([{ text, mark: "plain" }], width).map((line) => line.map((run) => run.text).join(""));
}

function articleLine(name: string, article: Article): string {
  const known = [article.id, article.title, article.outlet, article.publishedAt];
  const shown = known.filter((text) => text !== undefined && text !== "").map((text) => text?.replace(/\s+/g, " "));
  return `${name}: ${shown.join(" · ")}`;
}

function verdictLines(pair: PairFindings): string[] {
  const { source, probability, evidence } = pair.direction;
  const from = `${source === "a" ? "B from A" : "A from B"}, probability ${rounded(probability)}`;
  const either = pair.relation.endsWith("-derived") ? "A from B or B from A, " : "";
  const direction = source === null ? `${either}the text cannot tell who copied whom` : from;
  const isCopied = ["duplicate", "wholly-derived", "partially-derived", "shared-source"].includes(pair.relation);
  const form =
    pair.form === undefined
      ? ""
      : `, one form filled in twice (${pair.form.replaced} facts replaced, ${pair.form.kept} kept)`;
  const verdict = isCopied ? `: ${direction}` : form;
  const edits = pair.passages.flatMap((passage) => passage.edits);
  const byClass = EDIT_CLASSES.map((name) => `${name} ${edits.filter((edit) => edit.class === name).length}`);
  const strongest = [...evidence].sort((x, y) => y.weight - x.weight).slice(0, 3);
  return [
    `${pair.relation.replaceAll("-", " ")}${verdict}; credit: ${pair.credit.replaceAll("-", " ")}`,
    `shared: ${percent(pair.coverage.a)} of A, ${percent(pair.coverage.b)} of B; ` +
      `passages ${pair.passages.length}; edits ${edits.length} (${byClass.join(", ")})`,
    ...strongest.map((reason) => `${reason.towards.toUpperCase()} as the source: ${reason.text}`),
  ];
}

/** No evidence makes a probability of 1. */
function rounded(probability: number): string {
  return probability > 0.99 ? "over 0.99" : probability.toFixed(2);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.01 ? 1 : 0)}%`;
}

function columns(rows: readonly PairRow[], width: number, style: Style): string[] {
  const column = Math.floor((width - 3) / 2);
  const lines: string[] = [];
  for (const row of rows) {
    const left = cellLines(row, "a", column, style);
    const right = cellLines(row, "b", column, style);
    const sign = signOf(row);
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
      const { text, used } = left[index] ?? { text: "", used: 0 };
      lines.push(`${text}${" ".repeat(column - used)} ${sign} ${right[index]?.text ?? ""}`);
    }
    lines.push("");
  }
  return lines;
}

function stacked(rows: readonly PairRow[], width: number, style: Style): string[] {
  const lines: string[] = [];
  for (const row of rows) {
    // Words that are equal on both sides are shown once.
    const sides: readonly Side[] = row.kind === "same" ? ["a"] : ["a", "b"];
    for (const side of sides) {
      const name = row.kind === "same" ? " " : side.toUpperCase();
      for (const { text } of cellLines(row, side, width - 4, style)) lines.push(`${name} ${signOf(row)} ${text}`);
    }
    lines.push("");
  }
  return lines;
}

function signOf(row: PairRow): string {
  if (row.kind === "alone") return row.a.length > 0 ? "<" : ">";
  return SIGNS[row.kind];
}

/** The lines of one cell, with the columns each takes: escape sequences take none. */
function cellLines(row: PairRow, side: Side, width: number, style: Style): { text: string; used: number }[] {
  if (row[side].length === 0) return [];
  const runs = row[side].map((run) => style.wrap(run, side));
  if (row.number !== undefined) runs.unshift({ text: `(${row.number}) `, mark: "plain" });
  return wrapRuns(runs, width).map((line) => ({
    text: line.map((run) => style.paint(run, side, row)).join(""),
    used: line.reduce((sum, run) => sum + displayWidth(run.text), 0),
  }));
}

/** The signs of wdiff: deletions and insertions as everybody reads them, legible on paper and to a screen reader. */
const PLAIN_STYLE: Style = {
  wrap({ text, mark }, side) {
    if (mark === "plain") return { text, mark };
    return { text: side === "a" ? `[-${text}-]` : `{+${text}+}`, mark };
  },
  paint: ({ text }) => text,
  legend: "[-in A-] {+in B+}",
};

/** Underlined too, so that nothing hangs on telling colors apart. */
function coloredStyle(): Style {
  const colors = pc.createColors(true);
  const paints: Readonly<Record<EditClass, (text: string, side: Side) => string>> = {
    style: (text) => colors.yellow(text),
    error: (text) => colors.magenta(text),
    substance: (text, side) => (side === "a" ? colors.red(text) : colors.green(text)),
  };
  return {
    wrap: (run) => run,
    paint({ text, mark }, side, row) {
      if (mark !== "plain") return colors.underline(paints[mark](text, side));
      return row.kind === "alone" ? colors.dim(text) : text;
    },
    legend: EDIT_CLASSES.map((name) => colors.underline(paints[name](name, "b"))).join(" "),
  };
}
