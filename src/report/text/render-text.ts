/** Findings for a terminal. */

import { checkInteger, checkOptionNames } from "../../base/index.ts";
import { RELATIONS, type Findings, type Relation } from "../../findings/index.ts";
import { creditTally, overview, summarize, type Overview } from "../overview.ts";
import type { PairView } from "../pair-view.ts";
import { shorten, visibleLine } from "../visible.ts";
import { CREDIT_NAMES, dateInWords, grouped, percent, plural, relationName, relationOfPairs } from "../words.ts";
import { Page } from "./page.ts";
import { putPair } from "./pair.ts";
import { ANSI_PALETTE, run, type Palette } from "./palette.ts";
import { putOutlets, putStories } from "./outlets.ts";
import { putFamilies, putLimits, putProblems } from "./sections.ts";
import { table, type Row } from "./table.ts";

export interface TextOptions {
  /**
   * Paint with escape codes. Without them edits are bracketed as in wdiff: `[-deleted-]{+inserted+}`.
   *
   * Default: `false`
   */
  readonly color?: boolean | undefined;
  /**
   * Columns of the terminal.
   *
   * Default: `80`
   */
  readonly width?: number | undefined;
  /**
   * Pairs shown with their passages; further ones are in the table only. Also the most rows that a table gets, times ten.
   *
   * Default: `20`
   */
  readonly maxPairs?: number | undefined;
  /**
   * What `color` paints with.
   *
   * Default: `ANSI_PALETTE`
   */
  readonly palette?: Palette | undefined;
}

const OPTION_NAMES = ["color", "width", "maxPairs", "palette"] as const;
const MIN_WIDTH = 40;
const TITLE_LIMIT = 90;

/**
 * Renders findings as plain text, ending in a line feed. Escape codes come from the palette alone: control characters in articles are made
 * visible. Linear in the findings.
 *
 * @throws TypeError or RangeError naming an option that is unknown or out of range; `width` is at least 40.
 */
export function renderText(findings: Findings, options: TextOptions = {}): string {
  checkOptionNames(options, OPTION_NAMES, "renderText");
  const width = checkInteger(options.width ?? 80, "width", MIN_WIDTH);
  const maxPairs = checkInteger(options.maxPairs ?? 20, "maxPairs", 0);
  const color = options.color ?? false;
  const view = overview(findings);
  const page = new Page(width, color ? (options.palette ?? ANSI_PALETTE) : null);
  page.put([run(summarize(view), "strong")]);
  const credits = creditTally(view);
  if (credits !== "") page.put([run(credits)]);
  // What the run was made for first: with five hundred articles their list alone is a thousand lines.
  putPairs(page, view, maxPairs * 10);
  putFamilies(page, view);
  putStories(page, view);
  putOutlets(page, view);
  putArticles(page, view, maxPairs * 10);
  const shown = view.sharing.slice(0, maxPairs);
  for (const pair of shown) putPair(page, pair, { color });
  const left = view.sharing.length - shown.length;
  if (left > 0) {
    page.gap();
    page.put([
      run(
        `${plural(left, "further pair")} left out here (maxPairs ${maxPairs}); findings.json has all of them.`,
        "faint",
      ),
    ]);
  }
  putProblems(page, view);
  putLimits(page, view);
  return page.toString();
}

function putArticles(page: Page, { articles }: Overview, maxRows: number): void {
  if (articles.length === 0) return;
  page.heading("Articles");
  const rows = articles.slice(0, maxRows).map(({ number, article }) => {
    const note = article.title === null ? [] : [run(shorten(visibleLine(article.title), TITLE_LIMIT), "faint")];
    const cells = [
      [run(String(number))],
      [run(visibleLine(article.id))],
      [run(article.outlet === null ? "–" : visibleLine(article.outlet))],
      [run(article.publishedAt === null ? "–" : visibleLine(dateInWords(article.publishedAt)))],
      [run(grouped(article.words))],
    ];
    return { cells, note };
  });
  const columns = [
    { header: "#", align: "right" },
    { header: "article", flexible: true },
    { header: "outlet", flexible: true },
    { header: "published", flexible: true },
    { header: "words", align: "right" },
  ] as const;
  page.lines(table(columns, rows, page.width));
  putLeftOut(page, articles.length - rows.length, "article");
}

function putPairs(page: Page, { sharing, apart, counts }: Overview, maxRows: number): void {
  if (sharing.length + apart.length === 0) return;
  page.heading("Pairs");
  if (sharing.length > 0) {
    const columns = [
      { header: "#", align: "right" },
      { header: "source → derivative", flexible: true },
      { header: "relation", flexible: true },
      { header: "shared", align: "right" },
      { header: "certain", align: "right" },
      { header: "credit", flexible: true },
    ] as const;
    page.lines(table(columns, sharing.slice(0, maxRows).map(pairRow), page.width));
    putLeftOut(page, sharing.length - maxRows, "pair");
    page.gap();
  }
  const rest = new Map<Relation, number>();
  for (const {
    pair: { relation },
  } of apart)
    rest.set(relation, (rest.get(relation) ?? 0) + 1);
  for (const relation of RELATIONS) {
    const count = rest.get(relation) ?? 0;
    if (count > 0)
      page.put([
        run(
          `${relationOfPairs(relation, count)}${count < (counts.get(relation) ?? 0) ? " (the others are above)" : ""}.`,
        ),
      ]);
  }
}

function pairRow({ number, pair, decided, source, derivative, copied }: PairView): Row {
  const arrow = decided ? "→" : "↔";
  const cells = [
    [run(String(number))],
    [run(`${visibleLine(source.article.id)}\n${arrow} ${visibleLine(derivative.article.id)}`)],
    [run(relationName(pair))],
    [run(percent(copied))],
    [run(decided ? percent(pair.direction.probability) : "open")],
    [run(CREDIT_NAMES[pair.credit])],
  ];
  return { cells };
}

function putLeftOut(page: Page, count: number, noun: string): void {
  if (count > 0) page.put([run(`… and ${plural(count, noun)} more, in findings.json.`, "faint")]);
}
