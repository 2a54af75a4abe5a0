/** When a page says that its article was published. */

import { normalizeDate } from "./dates.ts";

/** Names of meta elements, from those that mean the article to those that may mean the page. */
const META_DATES: readonly string[] = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "article:publicationdate",
  "publish_date",
  "publish-date",
  "publishdate",
  "published-date",
  "publication_date",
  "publicationdate",
  "pub_date",
  "pubdate",
  "bt:pubdate",
  "article_date_original",
  "originalpublicationdate",
  "cxenseparse:recs:publishtime",
  "displaydate",
  "dc.date.issued",
  "dc.date",
  "dcterms.date",
  "dcterms.issued",
  "dcterms.created",
  "date",
];
/** Elements that carry a date for machines: microdata, RDFa, hAtom, and `time` of the article before any other `time`. */
const MARKED: readonly (readonly [selector: string, attributes: readonly string[]])[] = [
  ["[itemprop~=datePublished]", ["content", "datetime"]],
  ['[property="dc:date"], [property~="datePublished"], [property="schema:datePublished"]', ["content", "datetime"]],
  ["time[pubdate]", ["datetime"]],
  ["abbr.published[title], time.published[datetime], .dt-published[datetime]", ["datetime", "title"]],
  ["article time[datetime]", ["datetime"]],
  ["time[datetime]", ["datetime"]],
];
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * All dates of publication that the page gives, best first, as it writes them. The address comes last: most houses put the day into it (`/2014/08/24/`), and
 * many old pages give it nowhere else.
 */
export function publicationDates(
  document: Document,
  linked: Readonly<Record<string, unknown>>,
  meta: (name: string) => string | undefined,
  url: string | undefined,
): string[] {
  const marked = MARKED.map(([selector, attributes]) => {
    const element = document.querySelector(selector);
    return attributes.map((name) => element?.getAttribute(name)).find((value) => (value ?? "") !== "");
  });
  return [linked["datePublished"], ...META_DATES.map(meta), linked["dateCreated"], ...marked, dayInAddress(url)].filter(
    (date): date is string => typeof date === "string" && date.trim() !== "",
  );
}

/** `2014-08-24` of `/2014/08/24/flood`, `/2014/aug/24/flood` and `/2014-08-24/flood`; a year and a month are no day. */
function dayInAddress(url: string | undefined): string | undefined {
  const path = url?.replace(/^https?:\/\/[^/]*/, "").replace(/[?#].*$/, "") ?? "";
  const found = /\/((?:19|20)\d\d)(?:\/(\d{1,2}|[a-z]{3})\/|-(\d\d)-)(\d{1,2})(?=[/-]|$)/i.exec(path);
  if (found === null) return undefined;
  const [, year = "", slashed, dashed, day = ""] = found;
  const month = slashed ?? dashed ?? "";
  const number = /^\d/.test(month) ? month : String(MONTHS.indexOf(month.toLowerCase()) + 1);
  // No day of the calendar is another number in the address, and no mistake of the page.
  return normalizeDate(`${year}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
