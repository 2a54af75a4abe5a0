/** Outlets and stories in Markdown. Each is a list of blocks, empty where there is nothing to say. */

import {
  creditedWords,
  exchangeInWords,
  ORIGIN_SENTENCE,
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
import { editWords } from "../reading.ts";
import { plural } from "../words.ts";
import { inline } from "./escape.ts";
import { heading, leftOut, rows } from "./table.ts";

const MAX_NAMES = 12;

export function storySection(view: Overview, maxRows: number): string[] {
  const stories = view.findings.stories ?? [];
  if (stories.length === 0) return [];
  const lines = stories
    .slice(0, maxRows)
    .map(
      (story) =>
        `- ${storyTitle(view, story) === null ? "" : `${inline(storyTitle(view, story)!)}: `}**${storyInWords(story)}**: ${names(story.origins.map(originInWords))}; held together by ${STORY_LINK_NAMES[story.link]}`,
    );
  return [
    heading(2, "Stories"),
    inline(storyMeasure(view)),
    lines.join("\n"),
    ...(stories.length > maxRows
      ? [`… and ${plural(stories.length - maxRows, "story", "stories")} more, in findings.json.`]
      : []),
  ];
}

export function outletSection(view: Overview, maxRows: number): string[] {
  const { outlets } = view.findings;
  if (outlets.length === 0) return [];
  const origins = originColumns(outlets);
  const lines = outlets
    .slice(0, maxRows)
    .map((outlet) => [
      inline(outletInWords(outlet)),
      String(outlet.articles),
      ...origins.map(([key]) => String(outlet[key] ?? 0)),
      String(outlet.credited),
      String(outlet.uncredited),
      inline([wordShares(outlet), creditedWords(outlet)].filter((part) => part !== "").join("; ") || "–"),
      names(outlet.sources.map(exchangeInWords)) || "–",
      names((outlet.takers ?? []).map(exchangeInWords)) || "–",
      outlet.houseStyle.map((rule) => `${words(rule.from)} → ${words(rule.to)} (${styleRule(rule)})`).join(", ") || "–",
    ]);
  const counts = ["Articles", ...origins.map(([, name]) => name), "Credited", "Uncredited"];
  const header = ["Outlet", ...counts, "Words", "Has text from", "Text used by", "House style"];
  return [
    heading(2, "Outlets"),
    inline(outletMeasure(view)),
    rows(
      header,
      lines,
      counts.map((_, index) => index + 1),
    ),
    ...leftOut(outlets.length - lines.length, "outlet"),
    inline(ORIGIN_SENTENCE),
  ];
}

function names(list: readonly string[]): string {
  const more = list.length - MAX_NAMES;
  return list.slice(0, MAX_NAMES).map(inline).join(", ") + (more > 0 ? `, and ${plural(more, "other")}` : "");
}

function words(text: string): string {
  return text === "" ? "∅" : inline(editWords(text));
}
