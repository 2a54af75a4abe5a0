/** The tables of outlets and of stories for a spreadsheet. */

import type { OutletExchange, OutletFindings, StoryFindings } from "../findings/index.ts";

export type Column<T> = readonly [name: string, cell: (row: T) => string | number | null | undefined];

const ORIGINS = ["original", "derived", "agency", "withinGroup", "ownRepeat", "undecided"] as const;

export const OUTLET_COLUMNS: readonly Column<OutletFindings>[] = [
  ["outlet", ({ outlet }) => outlet],
  ["group", ({ group }) => group],
  ["type", ({ type }) => type],
  ["articles", ({ articles }) => articles],
  ...ORIGINS.map((name): Column<OutletFindings> => [name, (outlet) => outlet[name]]),
  ["words", ({ words }) => words?.total],
  ...[...ORIGINS, "boilerplate" as const].map((name): Column<OutletFindings> => [
    `${name}Words`,
    ({ words }) => words?.[name],
  ]),
  ["credited", ({ credited }) => credited],
  ["uncredited", ({ uncredited }) => uncredited],
  ["creditedWords", ({ creditedWords }) => creditedWords],
  ["uncreditedWords", ({ uncreditedWords }) => uncreditedWords],
  ["sources", ({ sources }) => list(sources)],
  ["takers", ({ takers }) => list(takers ?? [])],
  ["houseStyle", ({ houseStyle }) => houseStyle.map(({ from, to, count }) => `${from} > ${to} (${count})`).join("; ")],
];

export const STORY_COLUMNS: readonly Column<StoryFindings>[] = [
  ["story", ({ id }) => id],
  ["articles", ({ articles }) => articles.length],
  ["outlets", ({ outlets }) => outlets],
  ["origins", ({ origins }) => origins.length],
  ["link", ({ link }) => link],
  ["originNames", ({ origins }) => origins.map(({ name, roots }) => name ?? roots[0]).join("; ")],
  ["originArticles", ({ origins }) => origins.map(({ articles }) => articles).join("; ")],
  ["articleIds", ({ articles }) => articles.join("; ")],
];

function list(exchanges: readonly OutletExchange[]): string {
  return exchanges
    .map(({ outlet, articles, lag }) => `${outlet} (${articles}${lag === undefined ? "" : `, ${lag.minutes} min`})`)
    .join("; ");
}
