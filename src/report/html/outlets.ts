/** Outlets and stories on the page. Each is a titled section, or `null` where there is nothing to say. */

import type { OutletExchange, OutletFindings, OutletWords } from "../../findings/index.ts";
import {
  creditedWords,
  exchangeNote,
  ORIGIN_COLUMNS,
  ORIGIN_SENTENCE,
  originColumns,
  originParts,
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
import { grouped, plural } from "../words.ts";
import { markup, type Markup } from "./escape.ts";
import type { Section } from "./sections.ts";
import { leftOut, tableOf } from "./table.ts";

/** Names of a list that are told before it is opened. */
const MAX_NAMES = 4;
/** Outlets that are listed: of a story in a thousand papers each has one article, and a thousand rows stood before the family. */
const MAX_OUTLETS = 100;

export function storySection(view: Overview, maxRows: number): Section | null {
  const stories = view.findings.stories ?? [];
  if (stories.length === 0) return null;
  const rows = stories.slice(0, maxRows).map((story) => [
    markup`<span class="title" dir="auto">${storyTitle(view, story) ?? "no title"}</span><b>${storyInWords(story)}</b>`,
    nameList(story.origins.map(originParts)),
    markup`${STORY_LINK_NAMES[story.link]}`,
    markup`<details>
        <summary>${plural(story.articles.length, "article")}</summary>
        ${story.articles.map((id) => markup`<code>${id}</code> `)}
      </details>`,
  ]);
  const body = markup`<p>${storyMeasure(view)}</p>
    ${tableOf("Stories", ["Story", "Origins", "Held together by", "Articles"], rows, [])}
    ${leftOut(stories.length - rows.length, "story", "stories")}`;
  return { id: "stories", title: "Stories and their origins", body };
}

export function outletSection(view: Overview, maxRows: number): Section | null {
  const { outlets } = view.findings;
  if (outlets.length === 0) return null;
  const origins = originColumns(outlets);
  const shown = mostActive(outlets, Math.min(maxRows, MAX_OUTLETS));
  const rows = shown.map((outlet) => [
    nameCell(outlet),
    ...[outlet.articles, ...origins.map(([key]) => outlet[key] ?? 0), outlet.credited, outlet.uncredited].map(
      (count) => markup`${grouped(count)}`,
    ),
    wordCell(outlet),
  ]);
  const counts = ["Articles", ...origins.map(([, name]) => name), "Credited", "Uncredited"];
  const trade = shown
    .filter(({ sources, takers = [], houseStyle }) => sources.length + takers.length + houseStyle.length > 0)
    .map((outlet) => [
      markup`<span class="outlet"><bdi>${outlet.outlet}</bdi></span>`,
      exchangeCell(outlet.sources),
      exchangeCell(outlet.takers ?? []),
      styleCell(outlet),
    ]);
  const body = markup`<p>${outletMeasure(view)}</p>
    ${tableOf(
      "Outlets",
      ["Outlet", ...counts, "Where its words come from"],
      rows,
      counts.map((_, index) => index + 1),
    )}
    ${leftOut(outlets.length - rows.length, "outlet")} ${legend(shown)}
    <p class="note">${ORIGIN_SENTENCE}</p>
    ${
      trade.length > 0 &&
      markup`<h3>Whose text stands where</h3>
        <p>Articles that derive from one of the other outlet, with the median time between the two where both say when. Sharing inside a publisher group is not counted.</p>
        ${tableOf("Whose text stands where", ["Outlet", "Has text from", "Text used by", "House style"], trade, [])}`
    }`;
  return { id: "outlets", title: "Outlets", body };
}

/** Those with most articles and takers, in the order that they came in. */
function mostActive(outlets: readonly OutletFindings[], count: number): readonly OutletFindings[] {
  const weight = ({ articles, takers = [] }: OutletFindings): number => articles + takers.length;
  const places = outlets.map((_, place) => place).sort((x, y) => weight(outlets[y]!) - weight(outlets[x]!) || x - y);
  const chosen = new Set(places.slice(0, count));
  return outlets.filter((_, place) => chosen.has(place));
}

function nameCell({ outlet, group, type }: OutletFindings): Markup {
  const notes = [...(group === undefined ? [] : [`group ${group}`]), ...(type === undefined ? [] : [type])];
  return markup`<span class="title"><bdi>${outlet}</bdi></span>${notes.length > 0 && markup`<span class="note"><bdi>${notes.join(", ")}</bdi></span>`}`;
}

const PARTS: readonly (readonly [key: Exclude<keyof OutletWords, "total">, name: string])[] = [
  ...ORIGIN_COLUMNS,
  ["boilerplate", "Boilerplate"],
];

/** A bar of the words by origin; what it shows is said in words beside it. */
function wordCell(outlet: OutletFindings): Markup {
  const { words } = outlet;
  if (words === undefined || words.total === 0) return markup`–`;
  let at = 0;
  const parts = PARTS.flatMap(([key]) => {
    const width = (words[key] / words.total) * 100;
    const x = at;
    at += width;
    return width === 0
      ? []
      : [markup`<rect class="from-${key}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="10" />`];
  });
  const credit = creditedWords(outlet);
  return markup`<svg class="origins" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>
    <span class="shares">${plural(words.total, "word")}: ${wordShares(outlet)}${credit !== "" && `; ${credit}`}</span>`;
}

function legend(outlets: readonly OutletFindings[]): Markup | null {
  const used = PARTS.filter(([key]) => outlets.some(({ words }) => (words?.[key] ?? 0) > 0));
  if (used.length === 0) return null;
  return markup`<p class="legend">${used.map(
    ([key, name]) =>
      markup`<span><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect class="from-${key}" width="10" height="10" /></svg> ${name.toLowerCase()}</span> `,
  )}</p>`;
}

function exchangeCell(exchanges: readonly OutletExchange[]): Markup {
  return nameList(exchanges.map((exchange) => [exchange.outlet, exchangeNote(exchange)]));
}

function styleCell({ houseStyle }: OutletFindings): Markup {
  if (houseStyle.length === 0) return markup`–`;
  return markup`${houseStyle.map(
    (rule) =>
      markup`<span class="example" dir="auto">${words(rule.from)} → ${words(rule.to)} <span class="note">(${styleRule(rule)})</span></span> `,
  )}`;
}

/** The first few, the others behind a fold. */
function nameList(names: readonly (readonly [name: string, note: string])[]): Markup {
  if (names.length === 0) return markup`–`;
  const item = ([name, note]: readonly [string, string]): Markup =>
    markup`<span class="example"><bdi>${name}</bdi> ${note}</span> `;
  const rest = names.slice(MAX_NAMES);
  return markup`${names.slice(0, MAX_NAMES).map(item)}${
    rest.length > 0 &&
    markup`<details>
      <summary>${plural(rest.length, "more", "more")}</summary>
      ${rest.map(item)}
    </details>`
  }`;
}

function words(text: string): string {
  return text === "" ? "∅" : editWords(text);
}
