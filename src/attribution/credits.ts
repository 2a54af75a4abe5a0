/**
 * Where an article says who its text or its pictures came from.
 *
 * The order decides overlaps: signatures, pictures, lines, set phrases, then running text, each leaving alone what an earlier one has taken.
 */
import { checkOptionNames, checkString, describe } from "../base/index.ts";
import { checkSegmented, detectLanguage, type SegmentedText } from "../text/index.ts";
import { agencyIndex, agencyNamed, hostOf, plainName, type AgencyIndex } from "./agency-index.ts";
import { creditsAbroad } from "./credits-abroad.ts";
import { creditsInNativeForms } from "./credits-native.ts";
import { creditsInText } from "./credits-in-text.ts";
import { creditsOnLines } from "./credits-lines.ts";
import { creditsInMetadata } from "./credits-metadata.ts";
import { creditsInNotices } from "./credits-notices.ts";
import { creditsInPhrases } from "./credits-phrases.ts";
import { creditsForPictures } from "./credits-pictures.ts";
import { creditsInSignatures } from "./credits-signatures.ts";
import { soundsLikeOutlet } from "./source-expression.ts";
import { readingOf } from "./reading.ts";
import type { Credit, CreditedArticle, CreditOptions } from "./types.ts";

/**
 * Credits in order of position, those from metadata (`start` = `end` = 0) first. Spans are the smallest clause or line that makes the credit.
 *
 * `agency` is the name in the table of sources (`AP` gives `Associated Press`), or the name as printed where the table has none.
 * `scope` says what is credited: the article (datelines, bylines, sign-offs, metadata), a passage (`Via X:`, `Source: X`), a picture
 * (captions), a fact (`X reported`, `told X` in running text).
 * The article's own outlet, from `article.outlet` or the host of `article.url`, is no credit; nor is a person who is quoted.
 * Several sources named in one credit (`Jane Doe/Sputnik via AP`) give one entry each, with the same span.
 *
 * O(length).
 *
 * @throws {TypeError} Not a segmented text, a field of the article is no string, an option is unknown, or an agency malformed.
 * @throws {RangeError} An agency is of an unknown kind.
 */
export function findCredits(
  segmented: SegmentedText,
  article: CreditedArticle = {},
  options: CreditOptions = {},
): Credit[] {
  checkOptionNames(options, ["agencies"], "findCredits");
  checkSegmented(segmented, "segmented");
  checkCredited(article);
  const index = agencyIndex(options.agencies);
  const isOwn = ownName(article, index);
  const placed: Credit[] = [];
  const keep = (credits: readonly Credit[]): void => {
    const taken = takenBy(placed);
    const known = [...placed];
    for (const credit of credits) {
      if (isOwn(credit.agency) || taken(credit.start)) continue;
      // "© AFP / Jane Doe" is one credit, however many rules see it.
      const again = known.some(
        ({ agency, start, end }) => agency === credit.agency && start < credit.end && credit.start < end,
      );
      if (!again) placed.push(credit);
    }
  };
  keep(creditsInSignatures(segmented, index, isOwn));
  keep(creditsForPictures(segmented, index));
  keep(creditsOnLines(segmented, index));
  const isPlaced = (article.outlet ?? "").trim() !== "";
  const whole = new Set(placed.filter(({ scope }) => scope === "article").map(({ agency }) => agency));
  keep(creditsInPhrases(segmented, index, whole.size === 1 ? [...whole][0]! : null, isPlaced));
  keep(creditsInNotices(segmented, index));
  const language = detectLanguage(segmented.text, segmented.tokens);
  keep(creditsInNativeForms(segmented, language));
  const reading = readingOf(segmented);
  keep(creditsInText(reading, index, takenBy(placed)));
  keep(creditsAbroad(reading, index, language, takenBy(placed)));
  placed.sort((a, b) => a.start - b.start || a.end - b.end || (a.agency < b.agency ? -1 : 1));
  return [...creditsInMetadata(article, index).filter(({ agency }) => !isOwn(agency)), ...placed];
}

/** A list of tags for an outlet failed in the first rule that read it, and named no field. */
function checkCredited(article: CreditedArticle): void {
  if (typeof article !== "object" || (article as unknown) === null)
    throw new TypeError(`article must be an article, got ${describe(article)}`);
  for (const field of ["title", "outlet", "url"] as const)
    if (article[field] !== undefined) checkString(article[field], `article.${field}`);
}

function ownName(article: CreditedArticle, index: AgencyIndex): (name: string) => boolean {
  const own = new Set<string>();
  const add = (name: string): void => {
    own.add(plainName(name));
    const agency = agencyNamed(index, name);
    if (agency !== null) own.add(plainName(agency.name));
  };
  if (article.outlet !== undefined && article.outlet.trim() !== "") add(article.outlet);
  const host = hostOf(article.url ?? "");
  if (host !== "") add(host);
  // "Gazette staff writer" and "told the Gazette" in the Kelmouth Gazette.
  const full = ` ${plainName(article.outlet ?? "")}`;
  return (name) =>
    own.size > 0 &&
    (own.has(plainName(name)) ||
      // In the Kelmouth Times "The Times" is itself, whatever else the table has by that name.
      (full.endsWith(` ${plainName(name)}`) &&
        (agencyNamed(index, name) === null || soundsLikeOutlet(plainName(name)))));
}

/** Whether a position lies in one of the credits. O(log n) each, after sorting. */
function takenBy(credits: readonly Credit[]): (position: number) => boolean {
  const sorted = [...credits].sort((a, b) => a.start - b.start || a.end - b.end);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach[reach.length - 1] ?? 0));
  return (position) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start <= position) low = middle + 1;
      else high = middle;
    }
    return low > 0 && reach[low - 1]! > position;
  };
}
