/** Findings as tables for a spreadsheet, complete: nothing is capped. */

import { checkOptionNames } from "../base/index.ts";
import type { ArticleFindings, Findings } from "../findings/index.ts";
import { OUTLET_COLUMNS, STORY_COLUMNS, type Column } from "./csv-outlets.ts";
import { checkFindings, overview } from "./overview.ts";
import { wordsAt, type EditView, type PairView, type PassageView } from "./pair-view.ts";
import { visible } from "./visible.ts";

/** The tables there are; each is a file of its own. */
export const CSV_TABLES = ["pairs", "passages", "edits", "articles", "outlets", "stories"] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

export interface CsvOptions {
  /**
   * What a row is. `pairs`: a pair of articles. `passages`: a passage pair with its words on both sides. `edits`: an edit. `articles`: an
   * article. `outlets`: an outlet. `stories`: a story with its origins.
   *
   * Default: `"pairs"`
   */
  readonly table?: CsvTable | undefined;
}

type InPair<T> = T & { readonly pair: PairView };

/**
 * Renders one table of the findings as CSV by RFC 4180, comma and CR LF, with a header row even where there are no rows.
 *
 * Where the direction is open, `source` and `derivative` hold the pair's `a` and `b`, and `direction` is `undecided`. Offsets count UTF-16
 * code units. A cell that a spreadsheet would take for a formula begins with an apostrophe. Linear.
 *
 * @throws TypeError where they are no findings, or an option is unknown; RangeError for an unknown table.
 */
export async function renderCsv(findings: Findings, options: CsvOptions = {}): Promise<string> {
  return [...(await csvChunks(findings, options))].join("");
}

/**
 * The same in pieces of `ROWS_A_CHUNK` rows, made as they are asked for: the passages of a large corpus are more text than one string can hold.
 *
 * @throws RangeError for an unknown table.
 */
export async function csvChunks(findings: Findings, options: CsvOptions = {}): Promise<Iterable<string>> {
  checkOptionNames(options, ["table"], "renderCsv");
  checkFindings(findings);
  const table = options.table ?? "pairs";
  if (!CSV_TABLES.includes(table))
    throw new RangeError(`table must be one of ${CSV_TABLES.join(", ")}, got ${String(table)}`);
  if (table === "articles") return print(ARTICLE_COLUMNS, findings.articles);
  if (table === "outlets") return print(OUTLET_COLUMNS, findings.outlets);
  if (table === "stories") return print(STORY_COLUMNS, findings.stories ?? []);
  const pairs = pairsInOrder(findings);
  if (table === "pairs")
    return print(
      [...PAIR_COLUMNS, ...PAIR_FIGURES],
      pairs.map((pair) => ({ pair })),
    );
  const passages = pairs.flatMap((pair) => pair.passages.map((passage) => ({ ...passage, pair })));
  if (table === "passages") return print([...PAIR_COLUMNS, ...PASSAGE_COLUMNS], passages);
  const edits = passages.flatMap(({ pair, number, edits }) => edits.map((edit) => ({ ...edit, number, pair })));
  return print([...PAIR_COLUMNS, ...EDIT_COLUMNS], edits);
}

const ROWS_A_CHUNK = 512;

async function print<T>(columns: readonly Column<T>[], rows: readonly T[]): Promise<Iterable<string>> {
  // Loaded when needed, and in its browser build, which runs everywhere.
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  const options = { escape_formulas: true, record_delimiter: "windows" } as const;
  return (function* chunks() {
    yield stringify([columns.map(([name]) => name)], options);
    for (let start = 0; start < rows.length; start += ROWS_A_CHUNK) {
      const part = rows.slice(start, start + ROWS_A_CHUNK);
      yield stringify(
        part.map((row) => columns.map(([, cell]) => cleanCell(cell(row)))),
        options,
      );
    }
  })();
}

function cleanCell(cell: string | number | null | undefined): string | number {
  return typeof cell === "string" ? visible(cell) : (cell ?? "");
}

/** Every pair, numbered as in the other renderings; those without passages come last. */
function pairsInOrder(findings: Findings): PairView[] {
  const { sharing, apart } = overview(findings);
  return [...sharing, ...apart];
}

const PAIR_COLUMNS: readonly Column<{ readonly pair: PairView }>[] = [
  ["pair", ({ pair }) => pair.number],
  ["source", ({ pair }) => pair.source.article.id],
  ["derivative", ({ pair }) => pair.derivative.article.id],
  ["direction", ({ pair }) => (pair.decided ? "decided" : "undecided")],
];

const PAIR_FIGURES: readonly Column<{ readonly pair: PairView }>[] = [
  ["probability", ({ pair }) => pair.pair.direction.probability],
  ["relation", ({ pair }) => pair.pair.relation],
  ["formKept", ({ pair }) => pair.pair.form?.kept],
  ["formReplaced", ({ pair }) => pair.pair.form?.replaced],
  ["credit", ({ pair }) => pair.pair.credit],
  ["creditNote", ({ pair }) => pair.pair.creditNote],
  ["creditedTo", ({ pair }) => (pair.pair.creditedTo ?? []).join("; ")],
  ["resemblance", ({ pair }) => pair.pair.resemblance],
  ["sourceInDerivative", ({ pair }) => pair.pair.containment[pair.sides.source === "a" ? "aInB" : "bInA"]],
  ["derivativeInSource", ({ pair }) => pair.pair.containment[pair.sides.source === "a" ? "bInA" : "aInB"]],
  ["sourceCovered", ({ pair }) => pair.pair.coverage[pair.sides.source]],
  ["derivativeCopied", ({ pair }) => pair.pair.coverage[pair.sides.derivative]],
  ["passages", ({ pair }) => pair.passages.length],
  ["edits", ({ pair }) => pair.passages.reduce((sum, { edits }) => sum + edits.length, 0)],
  ["substanceEdits", ({ pair }) => pair.passages.flatMap(({ edits }) => edits).filter(isSubstance).length],
  ["quotesDropped", ({ pair }) => pair.pair.quotes.filter(({ status }) => status === "dropped").length],
];

const PASSAGE_COLUMNS: readonly Column<InPair<PassageView>>[] = [
  ["passage", ({ number }) => number],
  ["kind", ({ passage }) => passage.kind],
  ["similarity", ({ passage }) => passage.similarity],
  ["stretch", ({ passage }) => passage.stretch],
  ["surprise", ({ passage }) => passage.surprise],
  ["spread", ({ passage }) => passage.spread?.label],
  ["spreadArticles", ({ passage }) => passage.spread?.articles],
  ["spreadOutlets", ({ passage }) => passage.spread?.outlets],
  ["spreadDays", ({ passage }) => passage.spread?.days],
  ["credit", ({ passage }) => passage.credit],
  ["edits", ({ edits }) => edits.length],
  ["sourceStart", ({ source }) => source.start],
  ["sourceEnd", ({ source }) => source.end],
  ["derivativeStart", ({ derivative }) => derivative.start],
  ["derivativeEnd", ({ derivative }) => derivative.end],
  ["sourceText", ({ pair, source }) => wordsAt(pair, "source", source)],
  ["derivativeText", ({ pair, derivative }) => wordsAt(pair, "derivative", derivative)],
];

const EDIT_COLUMNS: readonly Column<InPair<EditView & { readonly number: number }>>[] = [
  ["passage", ({ number }) => number],
  ["class", ({ edit }) => edit.class],
  ["kind", ({ edit }) => edit.kind],
  ["erroneous", ({ erroneous }) => erroneous],
  ["sourceStart", ({ source }) => source.start],
  ["sourceEnd", ({ source }) => source.end],
  ["derivativeStart", ({ derivative }) => derivative.start],
  ["derivativeEnd", ({ derivative }) => derivative.end],
  ["sourceText", ({ source }) => source.text],
  ["derivativeText", ({ derivative }) => derivative.text],
];

const ARTICLE_COLUMNS: readonly Column<ArticleFindings>[] = [
  ["id", ({ id }) => id],
  ["outlet", ({ outlet }) => outlet],
  ["publishedAt", ({ publishedAt }) => publishedAt],
  ["title", ({ title }) => title],
  ["language", ({ language }) => language],
  ["url", ({ url }) => url],
  ["length", ({ length }) => length],
  ["words", ({ words }) => words],
  ["sha256", ({ sha256 }) => sha256],
  ["credits", ({ credits }) => [...new Set(credits.map(({ agency }) => agency))].join("; ")],
];

function isSubstance({ edit }: EditView): boolean {
  return edit.class === "substance";
}
