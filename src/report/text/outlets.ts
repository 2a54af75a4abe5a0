/** Outlets and stories in the terminal. */

import {
  creditedWords,
  exchangeInWords,
  originColumns,
  originInWords,
  outletInWords,
  outletMeasure,
  STORY_LINK_NAMES,
  storyInWords,
  storyMeasure,
  storyTitle,
  styleRule,
  wordShares,
} from "../outlet-content.ts";
import type { Overview } from "../overview.ts";
import { visibleLine } from "../visible.ts";
import { grouped, plural } from "../words.ts";
import type { Page } from "./page.ts";
import { run } from "./palette.ts";
import { table } from "./table.ts";

/** Entries of each list that are printed; the rest is counted. */
const MAX_OUTLETS = 100;
const MAX_STORIES = 20;
const MAX_NAMES = 6;

export function putStories(page: Page, view: Overview): void {
  const stories = view.findings.stories ?? [];
  if (stories.length === 0) return;
  page.heading("Stories");
  for (const story of stories.slice(0, MAX_STORIES)) {
    const title = storyTitle(view, story);
    page.put(
      [
        ...(title === null ? [] : [run(`${title}: `)]),
        run(storyInWords(story), "strong"),
        run(`: ${named(story.origins.map(originInWords))}`),
        run(`; held together by ${STORY_LINK_NAMES[story.link]}`, "faint"),
      ],
      2,
      2,
    );
  }
  putLeftOut(page, stories.length - MAX_STORIES);
  page.put([run(storyMeasure(view), "faint")]);
}

export function putOutlets(page: Page, view: Overview): void {
  const { outlets } = view.findings;
  if (outlets.length === 0) return;
  page.heading("Outlets");
  page.put([run(visibleLine(outletMeasure(view)), "faint")]);
  const origins = originColumns(outlets);
  const columns = [
    { header: "outlet", flexible: true },
    { header: "articles", align: "right" },
    ...origins.map(([, name]) => ({ header: name.toLowerCase(), align: "right" }) as const),
    { header: "credited", align: "right" },
    { header: "uncredited", align: "right" },
  ] as const;
  const shown = outlets.slice(0, MAX_OUTLETS);
  const rows = shown.map((outlet) => {
    const counts = [outlet.articles, ...origins.map(([key]) => outlet[key] ?? 0), outlet.credited, outlet.uncredited];
    return { cells: [[run(visibleLine(outletInWords(outlet)))], ...counts.map((count) => [run(grouped(count))])] };
  });
  page.lines(table(columns, rows, page.width));
  putLeftOut(page, outlets.length - MAX_OUTLETS);
  for (const outlet of shown) {
    const lines = [
      ["words", [wordShares(outlet), creditedWords(outlet)].filter((part) => part !== "").join("; ")],
      ["has text from", named(outlet.sources.map(exchangeInWords))],
      ["text used by", named((outlet.takers ?? []).map(exchangeInWords))],
      ["house style", named(outlet.houseStyle.map((rule) => `“${rule.from}” to “${rule.to}” (${styleRule(rule)})`))],
    ].filter(([, text]) => text !== "");
    if (lines.length === 0) continue;
    page.put([run(visibleLine(outlet.outlet), "strong")], 0, 2);
    for (const [label, text] of lines) page.put([run(`${label}: `, "faint"), run(visibleLine(text!))], 2, 2);
  }
}

function named(names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  return names.slice(0, MAX_NAMES).map(visibleLine).join(", ") + (more > 0 ? `, and ${plural(more, "other")}` : "");
}

function putLeftOut(page: Page, count: number): void {
  if (count > 0) page.put([run(`… and ${grouped(count)} more, in findings.json.`, "faint")], 2);
}
