/**
 * Datelines: where, when and for whom a story was filed, run into its first paragraph.
 *
 * "SALVADOR, Feb 26 -", "GROSSETO, Italy (AP) --", "LONDON (Reuters) -", "ROCK HILL, S.C. —", "Berlin (dpa) -".
 * The head of a paragraph counts up to its first dash; a place in capitals is enough, any other place needs an agency.
 */
import type { Span } from "../base/index.ts";
import { AGENCY_PATTERN } from "./agencies.ts";
import { casedPattern } from "../base/index.ts";

const HEAD = 110;
const MONTH =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mai|Mär|Okt|Dez|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-zé]*\\.?|" +
  "(?:January|February|March|April|June|July|August|September|October|November|December|janvier|février|mars|avril|juin|" +
  "juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|" +
  "noviembre|diciembre|Januar|Februar|März|Juni|Juli|Oktober|Dezember)";
const DATE = `(?:(?:${MONTH}) \\d{1,2}|\\d{1,2}\\.? (?:de )?(?:${MONTH}))(?:,? (?:de )?\\d{4})?`;
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /][\\p{Lu}.'’-]+){0,4}";
const PLACE = "\\p{Lu}[\\p{L}.'’-]*(?:[ /](?:\\p{Lu}[\\p{L}.'’-]*|of|de|del|du|la|am|an der|upon|sur|al-\\p{L}+)){0,3}";
const AGENCY = `[([](?:${AGENCY_PATTERN})(?:[ /,;-]{1,2}(?:${AGENCY_PATTERN}|[\\p{L}.]+))?[)\\]]`;
const ANY_INITIALS = "[([]\\p{Lu}{2,8}[)\\]]";
/** A hyphen that touches the next word is no dash: "March 15-May 2". */
const DASH = "(?:\\s*(?:--+|[\\u2012-\\u2015])|\\s*[-\\u2010\\u2212](?=\\s|$))";
const SPACED_DASH = "(?:\\s*(?:--+|[\\u2014\\u2015])|\\s+[-\\u2010-\\u2015\\u2212](?=\\s|$))";

const WITH_AGENCY = casedPattern(
  `^(?:(?:${PLACE}(?:, ${PLACE}){0,2}(?:,? ${DATE})?\\s*)?(?:${AGENCY}${DASH}|[([](?:${AGENCY_PATTERN})[)\\]]\\s*:(?= ))` +
    `|${CAPITALS}(?:, ${PLACE}){0,2}(?:,? ${DATE})? ${ANY_INITIALS}${DASH})`,
);
/** Without a comma before the date the place must be in capitals: "Club July 30, 2006 -" is an entry in a calendar. */
const WITH_DATE = casedPattern(`^(?:${PLACE}(?:, ${PLACE}){0,2},|${CAPITALS}) ${DATE}(?:\\s*${AGENCY})?${SPACED_DASH}`);
const CAPITALS_ONLY = casedPattern(`^${CAPITALS}(?:, ${PLACE}){0,2}${SPACED_DASH}`);

/** Words in capitals before a dash that announce, not locate. */
const NOT_PLACES =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|LIVE|WATCH|VIDEO|PHOTOS?|PICTURES?|NEWS|URGENT|ALERT|ANALYSIS|OPINION|EDITORIAL|FACTBOX|EXPLAINER|TIMELINE|CORRECTED|CORRECTION|ADVISORY|NOTE|READ|TOP|BOTTOM|FIRST|COVID)\b/u;

/**
 * The dateline that a paragraph begins with, dash included, or `null`. A bare place in capitals counts only where `opening`
 * says that the paragraph is prose and the first of its text.
 */
export function datelineOf(text: string, paragraph: Span, opening: boolean): Span | null {
  const { start, end } = paragraph;
  if (text[start] !== "(" && text[start] === text[start]!.toLowerCase()) return null;
  const head = text.slice(start, Math.min(end, start + HEAD));
  if (!/[-\u2010-\u2015\u2212)\]]/.test(head)) return null;
  // Each expression only where what it cannot do without is there: most paragraphs hold none of it, and V8 takes 15 ms to compile each.
  const match =
    (/[)\]]\s*[-\u2010-\u2015\u2212:]/.test(head) ? WITH_AGENCY.exec(head) : null) ??
    (/\d.*(?:--|\s[-\u2010-\u2015\u2212]|[\u2014\u2015])/.test(head) ? WITH_DATE.exec(head) : null) ??
    (opening && /^\S[^a-z].*(?:--|\s[-\u2010-\u2015\u2212]|[\u2014\u2015])/s.test(head)
      ? CAPITALS_ONLY.exec(head)
      : null);
  if (match === null || NOT_PLACES.test(head)) return null;
  return { start, end: start + match[0].trimEnd().length };
}
