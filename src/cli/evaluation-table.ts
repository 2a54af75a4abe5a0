/** The figures of an evaluation as tables for the terminal. */
import type { ConfusionTable, EditFigures, Evaluation, Figure, LabelFigures } from "../evaluate/index.ts";

type Row = readonly string[];

/** Ends with a line feed. Intervals of 95 % stand in brackets behind their figures. */
export function renderEvaluation(evaluation: Evaluation): string {
  const sections = [
    [pairsLine(evaluation)],
    passageLines(evaluation.passages),
    editLines(evaluation.edits),
    directionLines(evaluation.direction),
    labelLines("relation", evaluation.relation),
    labelLines("credit", evaluation.credit),
    familyLines(evaluation.families),
    bootstrapLines(evaluation.bootstrap),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function pairsLine({ pairs }: Evaluation): string {
  const parts = [`${pairs.judged} ${pairs.judged === 1 ? "pair" : "pairs"} judged`];
  if (pairs.unlisted > 0) parts.push(`${pairs.unlisted} of them not in the findings`);
  if (pairs.unconverted > 0) parts.push(`${pairs.unconverted} without texts to count code points in`);
  if (pairs.unjudged > 0) parts.push(`${pairs.unjudged} found pairs that the gold does not judge`);
  return parts.join(", ");
}

function passageLines(passages: Evaluation["passages"]): string[] {
  if (passages === null) return [];
  const { cases, casesDetected, detections, extent, macro, micro } = passages;
  const row = (name: string, key: "precision" | "recall" | "f1" | "plagdet"): Row => [
    name,
    shown(macro[key]),
    shown(micro[key]),
  ];
  return [
    `PASSAGES  ${cases} cases, ${casesDetected} detected; ${detections} detections (${extent})`,
    ...table([
      ["", "macro", "micro"],
      row("precision", "precision"),
      row("recall", "recall"),
      row("F1", "f1"),
      ["granularity", shown(passages.granularity), ""],
      row("plagdet", "plagdet"),
    ]),
  ];
}

function editLines(edits: Evaluation["edits"]): string[] {
  if (edits === null) return [];
  const row = (name: string, exact: EditFigures, lenient: EditFigures | undefined): Row => [
    name,
    String(exact.gold),
    String(exact.found),
    plain(exact.precision),
    plain(exact.recall),
    shown(exact.f1),
    lenient === undefined ? "" : plain(lenient.f1),
  ];
  return [
    "EDITS  exact: kind and both spans agree; lenient: the kind agrees and the spans meet",
    ...table([
      ["kind", "gold", "found", "precision", "recall", "F1", "lenient F1"],
      ...Object.entries(edits.exact.kinds).map(([kind, figures]) => row(kind, figures, edits.lenient.kinds[kind])),
      row("all", edits.exact.all, edits.lenient.all),
    ]),
    "",
    ...confusionLines(edits.confusion),
  ];
}

function directionLines(direction: Evaluation["direction"]): string[] {
  if (direction === null) return [];
  const { known, open, accuracy, accuracyOfAll, undecided, claimed } = direction;
  const rows: Row[] = [
    ["right, of those decided", shown(accuracy)],
    ["right, of all", shown(accuracyOfAll)],
    ["undecided", shown(undecided)],
  ];
  if (open > 0) rows.push([`decided, of ${open} that nobody can tell`, shown(claimed)]);
  return [`DIRECTION  ${known} pairs whose source is known`, ...table(rows)];
}

function labelLines(name: string, figures: LabelFigures | null): string[] {
  if (figures === null) return [];
  return [
    `${name.toUpperCase()}  ${figures.pairs} pairs`,
    ...table([
      ["accuracy", shown(figures.accuracy)],
      ["macro F1", shown(figures.macroF1)],
    ]),
    "",
    ...confusionLines(figures.confusion),
  ];
}

function familyLines(families: Evaluation["families"]): string[] {
  if (families === null) return [];
  const index = families.adjustedRandIndex.toFixed(4);
  return [`FAMILIES  ${families.articles} articles`, ...table([["adjusted Rand index", index]])];
}

function bootstrapLines(bootstrap: Evaluation["bootstrap"]): string[] {
  if (bootstrap === null) return [];
  return [`In brackets: 95 % intervals by bootstrap over pairs, ${bootstrap.samples} samples, seed ${bootstrap.seed}.`];
}

/** One line a gold label, errors only: a square of twenty kinds fits no screen. */
function confusionLines({ labels, rows }: ConfusionTable): string[] {
  const lines = rows.flatMap((row, gold) => {
    const wrong = row
      .map((count, found) => ({ count, found }))
      .filter(({ count, found }) => count > 0 && found !== gold);
    if (wrong.length === 0) return [];
    wrong.sort((x, y) => y.count - x.count || x.found - y.found);
    return [[labels[gold]!, wrong.map(({ count, found }) => `${labels[found]!} ${count}`).join(", ")]];
  });
  return lines.length === 0 ? ["  nothing confused"] : ["  gold, and what it was taken for", ...table(lines)];
}

/** Columns side by side, all but the first to the right. */
function table(rows: readonly Row[]): string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 || columns === 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
    return `  ${cells.join("  ")}`.trimEnd();
  });
}

function shown(figure: Figure): string {
  const { low, high } = figure;
  return low === null || high === null ? plain(figure) : `${plain(figure)} [${low.toFixed(4)}, ${high.toFixed(4)}]`;
}

function plain({ value }: Figure): string {
  return value === null ? "-" : value.toFixed(4);
}
