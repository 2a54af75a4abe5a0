/** What a report says about outlets and stories, in words, before any renderer sets it. */

import type { OutletExchange, OutletFindings, StoryFindings, StoryOrigin } from "../findings/index.ts";
import type { Overview } from "./overview.ts";
import { shorten, visibleLine } from "./visible.ts";
import { dateInWords, grouped, percent, plural } from "./words.ts";

const TITLE_LIMIT = 90;

/** Where articles and words come from, in the order of the columns. */
export const ORIGIN_COLUMNS = [
  ["original", "Original"],
  ["derived", "Derived"],
  ["agency", "Agency"],
  ["withinGroup", "Own group"],
  ["ownRepeat", "Own repeat"],
  ["undecided", "Open"],
] as const;
export type OriginColumn = (typeof ORIGIN_COLUMNS)[number][0];

/** What is meant by the columns, for the reader of a table. */
export const ORIGIN_SENTENCE =
  "Original: no source in this corpus and no agency credit. Derived: made from an article of another publisher. Agency: credited to an agency, or made from an agency’s article. Own group, own repeat: made from an article of the same publisher group, of the outlet itself. Open: shares copied text, and nobody can say who has it from whom.";

/** Columns that some outlet has something in; the first two always. */
export function originColumns(outlets: readonly OutletFindings[]): (typeof ORIGIN_COLUMNS)[number][] {
  return ORIGIN_COLUMNS.filter(([key], index) => index < 2 || outlets.some((outlet) => (outlet[key] ?? 0) > 0));
}

/** `38% original, 12% derived, 50% agency` of the words; empty where the findings do not count words. */
export function wordShares({ words }: OutletFindings): string {
  if (words === undefined || words.total === 0) return "";
  const parts = [...ORIGIN_COLUMNS, ["boilerplate", "Boilerplate"] as const].filter(([key]) => words[key] > 0);
  return parts.map(([key, name]) => `${percent(words[key] / words.total)} ${name.toLowerCase()}`).join(", ");
}

/** `1,200 words credited, 340 not`. */
export function creditedWords({ creditedWords: credited, uncreditedWords: uncredited }: OutletFindings): string {
  if (credited === undefined || uncredited === undefined || credited + uncredited === 0) return "";
  return `${plural(credited, "word")} credited, ${grouped(uncredited)} not`;
}

/** `Northern Wire (12, after 40 min)`. */
export function exchangeInWords(exchange: OutletExchange): string {
  return `${exchange.outlet} ${exchangeNote(exchange)}`;
}

/** What stands behind the name, apart from it where the name may run from right to left. */
export function exchangeNote({ articles, lag }: OutletExchange): string {
  return `(${grouped(articles)}${lag === undefined ? "" : `, ${lagInWords(lag)}`})`;
}

/** `after 40 min`, `after 3.5 h`, `after 2 days`, `the same day`, `2 h before`. */
export function lagInWords({ minutes, precision }: NonNullable<OutletExchange["lag"]>): string {
  const size = Math.abs(minutes);
  if (precision === "day" && size < 1440) return "the same day";
  const length =
    precision === "day" || size >= 2880
      ? plural(Math.round(size / 1440), "day")
      : size >= 120
        ? `${Math.round(size / 6) / 10} h`
        : `${size} min`;
  return minutes < 0 ? `dated ${length} earlier` : `after ${length}`;
}

/** `The Courier (group Tidewater, newspaper)`. */
export function outletInWords({ outlet, group, type }: OutletFindings): string {
  const notes = [...(group === undefined ? [] : [`group ${group}`]), ...(type === undefined ? [] : [type])];
  return notes.length === 0 ? outlet : `${outlet} (${notes.join(", ")})`;
}

/** `“Isis” to “ISIS” (12 articles, 1 against)`. */
export function styleRule({ count, against = 0 }: OutletFindings["houseStyle"][number]): string {
  return `${plural(count, "article")}${against > 0 ? `, ${grouped(against)} against` : ""}`;
}

/** What the numbers are counted on: `Of 120 articles of 10 outlets, dated 2026-10-01 to 2026-10-30.` */
export function outletMeasure({ findings }: Overview): string {
  const named = findings.articles.filter(({ outlet }) => outlet !== null);
  const dates = named.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt.slice(0, 10)])).sort();
  const [first, last] = [dates[0], dates[dates.length - 1]];
  const nameless = findings.articles.length - named.length;
  const parts = [
    `Of ${plural(named.length, "article")} of ${plural(findings.outlets.length, "outlet")}`,
    first === undefined
      ? "without dates"
      : `dated ${dateInWords(first)}${last === first ? "" : ` to ${dateInWords(last!)}`}${dates.length < named.length ? ` (${plural(named.length - dates.length, "article")} without a date)` : ""}`,
  ];
  const left =
    nameless > 0
      ? ` ${plural(nameless, "article")} of no known outlet ${nameless === 1 ? "is" : "are"} not counted.`
      : "";
  return `${parts.join(", ")}.${left} What these articles were not compared with is not in the numbers: the source of an “original” article may be missing here, and shared text is not misconduct.`;
}

/** `47 articles of 12 outlets, 3 origins`. */
export function storyInWords(story: StoryFindings): string {
  const outlets = story.outlets > 0 ? ` of ${plural(story.outlets, "outlet")}` : "";
  return `${plural(story.articles.length, "article")}${outlets}, ${plural(story.origins.length, "origin")}`;
}

/** The title of the article that the largest origin goes back to; `null` where it has none. */
export function storyTitle({ byId }: Overview, { origins }: StoryFindings): string | null {
  const title = byId.get(origins[0]?.roots[0] ?? "")?.article.title;
  return title === null || title === undefined ? null : shorten(visibleLine(title), TITLE_LIMIT);
}

/** `Reuters (40 articles)`, or the article where nobody knows whose voice it is. */
export function originInWords(origin: StoryOrigin): string {
  return originParts(origin).join(" ");
}

export function originParts({ name, roots, articles }: StoryOrigin): readonly [name: string, note: string] {
  return [name ?? roots[0] ?? "unknown", `(${plural(articles, "article")})`];
}

export const STORY_LINK_NAMES: Readonly<Record<StoryFindings["link"], string>> = {
  "copied-text": "copied text",
  "shared-quotation": "a shared quotation",
  "same-event": "the event",
};

/** What “story” and “origin” mean in these findings. */
export function storyMeasure({ findings }: Overview): string {
  const isEvent = findings.parameters["allPairs"] === true;
  const links = isEvent
    ? "Articles are one story where they share copied text or a quotation, or report the same event by their names, figures and rare words."
    : "Articles are one story where they share copied text or a quotation; reports of the same event that share neither are not brought together in a corpus of this size.";
  return `${links} An origin is a voice that goes back to no other article here; articles of one publisher, or credited to one agency, are one voice. Two origins may still have a source that is not in this corpus.`;
}
