/** Findings as a Markdown document, for a repository, an issue or a wiki. */

import { checkInteger, checkOptionNames } from "../../base/index.ts";
import { RELATIONS, type Findings } from "../../findings/index.ts";
import { creditTally, measures, overview, summarize, type Overview } from "../overview.ts";
import type { PairView } from "../pair-view.ts";
import {
  CAVEATS,
  CREDIT_NAMES,
  dateInWords,
  grouped,
  percent,
  plural,
  relationName,
  relationOfPairs,
} from "../words.ts";
import { code, inline } from "./escape.ts";
import { outletSection, storySection } from "./outlets.ts";
import { pairSection } from "./pair.ts";
import { editSection, familySection, limitSection, problemSection, runSection } from "./sections.ts";
import { heading, leftOut, rows } from "./table.ts";

export interface MarkdownOptions {
  /**
   * Pairs shown with their passages; further ones are in the table only.
   *
   * Default: `50`
   */
  readonly maxPairs?: number | undefined;
  /**
   * Rows of a table; further ones are counted.
   *
   * Default: `500`
   */
  readonly maxRows?: number | undefined;
}

/**
 * Renders findings as GitHub-flavored Markdown, ending in a line feed. Edits are set as `<del>` and `<ins>`, the only HTML in it.
 * Linear in the findings.
 *
 * @throws TypeError or RangeError naming an option that is unknown or out of range.
 */
export function renderMarkdown(findings: Findings, options: MarkdownOptions = {}): string {
  checkOptionNames(options, ["maxPairs", "maxRows"], "renderMarkdown");
  const maxPairs = checkInteger(options.maxPairs ?? 50, "maxPairs", 0);
  const maxRows = checkInteger(options.maxRows ?? 500, "maxRows", 1);
  const view = overview(findings);
  const shown = view.sharing.slice(0, maxPairs);
  const sections = [
    heading(1, "Shared news text"),
    [summarize(view), creditTally(view)].join(" ").trim(),
    [...measures(view), ...CAVEATS].map((sentence) => `- ${sentence}`).join("\n"),
    ...pairsSection(view, maxRows),
    ...outletSection(view, maxRows),
    ...familySection(view, maxRows),
    ...storySection(view, maxRows),
    ...shown.flatMap(pairSection),
    ...leftOut(view.sharing.length - shown.length, "pair", " with its passages"),
    ...editSection(view),
    ...articleSection(view, maxRows),
    ...problemSection(view, maxRows),
    ...limitSection(view, maxRows),
    ...runSection(view, maxRows),
  ];
  return `${sections.join("\n\n")}\n`;
}

function articleSection({ articles }: Overview, maxRows: number): string[] {
  if (articles.length === 0) return [];
  const lines = articles
    .slice(0, maxRows)
    .map(({ number, article }) => [
      String(number),
      code(article.id),
      inline(article.title ?? "–"),
      inline(article.outlet ?? "–"),
      inline(dateInWords(article.publishedAt)),
      grouped(article.words),
      inline([...new Set(article.credits.map(({ agency }) => agency))].join(", ") || "–"),
    ]);
  return [
    heading(2, "Articles"),
    rows(["#", "Article", "Title", "Outlet", "Published", "Words", "Credits"], lines, [0, 5]),
    ...leftOut(articles.length - lines.length, "article"),
  ];
}

function pairsSection({ sharing, apart }: Overview, maxRows: number): string[] {
  if (sharing.length + apart.length === 0) return [];
  const lines = sharing.slice(0, maxRows).map(pairCells);
  const rest = RELATIONS.map((relation) => ({
    relation,
    count: apart.filter(({ pair }) => pair.relation === relation).length,
  })).filter(({ count }) => count > 0);
  const header = ["#", "Source", "Derivative", "Relation", "Shared", "Probability", "Credit"];
  return [
    heading(2, "Pairs"),
    ...(lines.length > 0 ? [rows(header, lines, [0, 4, 5])] : []),
    ...leftOut(sharing.length - lines.length, "pair"),
    ...(rest.length > 0
      ? [rest.map(({ relation, count }) => `- ${relationOfPairs(relation, count)}.`).join("\n")]
      : []),
    ...apartTable(apart.slice(0, maxRows)),
    ...leftOut(apart.length - maxRows, "pair"),
  ];
}

function pairCells({ number, pair, decided, source, derivative, copied }: PairView): string[] {
  return [
    String(number),
    code(source.article.id),
    code(derivative.article.id),
    relationName(pair),
    percent(copied),
    decided ? percent(pair.direction.probability) : "open",
    CREDIT_NAMES[pair.credit],
  ];
}

function apartTable(apart: readonly PairView[]): string[] {
  if (apart.length === 0) return [];
  const lines = apart.map(({ pair }) => [code(pair.a), code(pair.b), relationName(pair), percent(pair.resemblance)]);
  const summary = `<details><summary>${plural(apart.length, "pair")} without shared text</summary>`;
  return [summary, rows(["One article", "The other", "Relation", "Resemblance"], lines, [3]), "</details>"];
}
