/**
 * Notices: sentences beside the text that speak of the text and say where it is from, in whatever words. `Material from Reuters was used in this
 * report.`, `Agencies contributed.`, `Reprinted with permission from the Brennport Gazette`, `- AP's Jane Doe contributed`.
 *
 * Not a list of phrases: a sentence is a notice if it names the text ("this report") or opens with what was handed over ("Additional
 * material"), and has a word of handing over, printing or compiling; whom it names is where the text is from. Only short sentences at either
 * edge of an article are looked at, so that the cost does not depend on its length.
 */
import type { SegmentedText } from "../text/index.ts";
import type { AgencyIndex } from "./agency-index.ts";
import { isOutletName, readSources, soundsLikeOutlet, unknownSource } from "./source-expression.ts";
import type { Credit } from "./types.ts";

const MAX_NOTICE = 240;
/** Sentences from the end of the article, and blocks before its body, that may be notices. */
const LAST_SENTENCES = 8;
const TOP_BLOCKS = 5;

const OF_TEXT =
  "report|story|article|piece|dispatch|post|column|copy|text|content|item|feature|interview|excerpt|version|commentary|essay|analysis|news";
/** The text speaks of itself. */
const SELF = new RegExp(`\\b(?:this|the above|the following) (?:\\w+ ){0,2}(?:${OF_TEXT})\\b`);
const OF_SELF = new RegExp(`\\b(?:to|in|for) (?:this|the) (?:\\w+ )?(?:${OF_TEXT})\\b`);
/** Handing over, printing, compiling. */
const ORIGIN =
  /\b(?:contribut(?:ed|ing|ions?)|used|includ(?:ed|es|ing)|compiled|produced|provided|supplied|publish(?:ed|er)|appeared|posted|ran|republished|reprinted|reproduced|syndicated|distributed|reported|report(?:ing)?|created|generated|based|adapted|sourced|taken|drawn|excerpted|material|information|inputs?|files|feeds?|assistance|help|courtesy|permission|written|edited|translated|originally|collaboration|partnership)\b/;
/** What a notice without "this report" opens with. */
const OPENS =
  /^\W*(?:(?:with |some |additional |further |other )?(?:material|information|inputs?|content|contributions?|files|assistance|reporting|copy|wire reports?|agency reports?)\b|(?:re)?(?:printed|published|produced|posted)\b|syndicated\b|distributed\b|courtesy\b|provided by\b|supplied by\b|compiled (?:by|from)\b|powered by\b|excerpted from\b|adapted from\b|originally\b|translated (?:by|from)\b|copyright\b|sources?\b)/;
const CONTRIBUTED = /\bcontributed(?: (?:reporting|material|information))?\W*$/;
/** What stands between the word of origin and a name that no table has. */
const BEFORE_NAME =
  /\b(?:from|by|in|on|of|courtesy|with|agency)(?:(?: (?:of|the|our (?:partners?|sister (?:paper|site)) at|permission|permission from|news agency|website|newspaper|magazine))*):? (?=["“'‘]?\p{Lu})/gu;
const NOT_BY = /\b(?:not|nor|n't|never)\b(?: \w+){0,3} by\b/i;
/** The bodies that a feed comes from, without a name: `published from a syndicated feed`. */
const FEED = /\b(?:syndicated|agency|wire|agencies['’]?) feeds?\b/i;

export function creditsInNotices(segmented: SegmentedText, index: AgencyIndex): Credit[] {
  const { text, blocks, sentences } = segmented;
  const found: Credit[] = [];
  const body = blocks.findIndex(({ kind, start, end }) => kind === "paragraph" && end - start >= MAX_NOTICE);
  const top = body < 0 ? undefined : blocks[Math.min(body, TOP_BLOCKS)]?.start;
  const from = Math.max(0, sentences.length - LAST_SENTENCES);
  sentences.forEach(({ start, end }, at) => {
    if (at < from && !(top !== undefined && start < top)) return;
    if (end - start <= MAX_NOTICE) found.push(...readNotice(text, index, start, end));
  });
  return found;
}

function readNotice(text: string, index: AgencyIndex, start: number, end: number): Credit[] {
  const notice = text.slice(start, end);
  // In place of the flag `i`, under which V8 takes twice as long to compile these.
  const small = notice.toLowerCase();
  const opens = OPENS.test(small);
  const contributed = notice.includes("ontributed") && CONTRIBUTED.test(small);
  const self = speaksOfSelf(notice, small);
  if (!(opens || (self && ORIGIN.test(small)) || contributed)) return [];
  const signoff = (agency: string): Credit => ({ kind: "signoff", agency, start, end, scope: "article" });
  const denial = NOT_BY.exec(notice);
  // "has not been edited by NDTV staff and is published from a syndicated feed"
  const isDenied = (at: number): boolean =>
    denial !== null && at >= start + denial.index && at <= start + denial.index + denial[0].length + 6;
  const { sources, others } = readSources(index, text, start, end);
  const named = sources.filter(
    (source) =>
      !isDenied(source.start) &&
      (!source.ambiguous || source.name === "agencies" || isPlacedName(text, source.start, source.end)),
  );
  // "This report is based on what the agencies of the ministry publish": agencies in small letters that many words surround.
  const firm = named.filter(
    ({ name, start: at }) => name !== "agencies" || /[A-Z]/.test(text.charAt(at)) || others.length <= 5,
  );
  if (firm.length > 0) return [...new Set(firm.map(({ name }) => name))].map(signoff);
  const feed = self && FEED.test(notice) ? ["agencies"] : [];
  return [...unknownName(text, notice, start, end, opens, isDenied), ...feed].map(signoff);
}

/** Looked for as plain strings first: most sentences have none of them, and expressions that may begin anywhere are the cost of this file. */
function speaksOfSelf(notice: string, small: string): boolean {
  if ((notice.includes("his ") || notice.includes("above ") || notice.includes("following ")) && SELF.test(small))
    return true;
  return /(?:to|in|for) th(?:e|is) /.test(notice) && OF_SELF.test(small);
}

/** `by The Sun`, `Times staff writers`: an ambiguous name where a source stands. */
function isPlacedName(text: string, start: number, end: number): boolean {
  return (
    /\b(?:The|the|by|from|and) $/.test(text.slice(Math.max(0, start - 5), start)) ||
    /^ (?:staff|(?:senior |political |business |sports )?(?:writer|reporter|correspondent|editor|researcher)s?)\b/.test(
      text.slice(end, end + 24),
    )
  );
}

/** A name in the place of the source that sounds like an outlet, or is all that an opener leaves: `Reprinted with permission from X`. */
function unknownName(
  text: string,
  notice: string,
  start: number,
  end: number,
  opens: boolean,
  isDenied: (at: number) => boolean,
): string[] {
  // The Ostholm Gazette contributed to this report.
  const subject =
    /^\W*(?:the )?(?<name>\p{Lu}[\p{L}\p{N}'’&-]*(?: (?:of |the )?\p{Lu}[\p{L}\p{N}'’&-]*){0,4}) contributed\b/iu.exec(
      notice,
    )?.groups?.["name"];
  if (subject !== undefined && /^\p{Lu}/u.test(subject) && soundsLikeOutlet(subject))
    return [subject.replace(/^The /, "")];
  BEFORE_NAME.lastIndex = 0;
  for (let lead = BEFORE_NAME.exec(notice); lead !== null; lead = BEFORE_NAME.exec(notice)) {
    const from = start + lead.index + lead[0].length;
    if (isDenied(from)) continue;
    const run =
      /^["“']?(?<name>\p{Lu}[\p{L}\p{N}'’&-]*(?:\.(?:com|org|net|in))?(?:(?: (?:of|the|and|de|&))? \p{Lu}[\p{L}\p{N}'’&-]*){0,5})/u.exec(
        text.slice(from, end),
      );
    const name = run?.groups?.["name"];
    if (name === undefined) continue;
    const rest = text.slice(from + run![0].length, end);
    const known = unknownSource(text, from, from + run![0].length);
    if (known === null) continue;
    if (
      soundsLikeOutlet(name) ||
      /^\W{0,3}(?:live news|news ?agency|news(?:paper|letter| site| service)|magazine|website|blog|journal)\b/i.test(
        rest,
      )
    )
      return [name];
    // "This article originally appeared on Page Six": the place of a text is an outlet, whatever its name; not a month, a country or a network of posts.
    const before = notice.slice(0, lead.index);
    if (/\b(?:published|appeared|posted|ran|reprinted|republished)\b[^.]{0,40}$/i.test(before) && isOutletName(name))
      return [name];
    if (opens && /^(?:re)?(?:print|publish)|^syndicated|^powered/i.test(notice.trimStart()) && /^\W*$/.test(rest))
      return [name];
  }
  return [];
}
