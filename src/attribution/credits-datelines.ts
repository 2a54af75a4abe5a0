/** Datelines: `GROSSETO, Italy (AP) --`, `LONDON, Feb 26 (Reuters) -`, `MOSCOW, March 5 /TASS/ --`, and the mark of an agency that no table has. */
import { unicodePattern } from "../base/index.ts";
import type { Block } from "../text/index.ts";
import type { AgencyIndex } from "./agency-index.ts";
import { CALENDAR, classesOf, DEMONYM, FUNCTION, PLACE, ROLE, TITLE } from "./lexicon.ts";
import { addInnerDateline, addRelay, CALL_SIGN, push } from "./credits-run-in.ts";
import { readSources } from "./source-expression.ts";
import type { Credit } from "./types.ts";

const MAX_PLACE = 80;

const DATELINE = /^[\s"“]*(?<place>[^()\n]{0,80}?)\((?<source>[^()\n]{2,50})\)\s*(?<dash>[-–—―:.]{0,3})/u;
const PLAIN_DATELINE = unicodePattern(
  String.raw`^(?<place>[^()\n–—]{3,60}?),? [/]?(?<source>[\p{L}.-]{2,20})[/]?\.?\s?(?:[-–—―]{1,2})\s`,
);
/** `MOSCOW, March 5. /TASS/.` */
const SLASHED_DATELINE = /^(?<place>[^()\n/]{3,60}?)\s*\/(?<source>[^()\n/]{2,24})\//u;
/** `МОСКВА, 5 мар — РИА Новости.` */
const DASHED_DATELINE = /^(?<place>[^()\n]{3,40}?\d[^()\n]{0,14}?)\s[-–—]{1,2}\s(?<source>[^.()\n]{2,24})\.\s/u;
/** Words of a place and a date: capitals, numbers, months, a few particles. */
const PLACE_WORD = unicodePattern(
  String.raw`^(?:[\p{Lu}\d"“[][\p{L}\p{M}'’.\d,\]:/–-]*|de|of|the|al|and|on|du|la|le|sur|am|den|an|der)$`,
);

/** `GROSSETO, Italy (AP) --`, `LONDON, Feb 26 (Reuters) -`, `(CNN)`, `MOSCOW, March 5 /TASS/ --`. */
export function addDateline(index: AgencyIndex, text: string, whole: Block, first: boolean, found: Credit[]): void {
  const block = { ...whole, start: addRelay(index, text, whole, found) };
  const head = text.slice(block.start, Math.min(block.end, block.start + 2 * MAX_PLACE));
  const match = DATELINE.exec(head) ?? null;
  if (match?.groups !== undefined) {
    const { place = "", source = "", dash = "" } = match.groups;
    const opening = match[0].lastIndexOf("(");
    const from = block.start + opening + 1;
    const { sources, names, others } = readSources(index, text, from, from + source.length);
    const end = from + source.length + 1;
    const start = block.start + (match[0].length - match[0].trimStart().length);
    if (/^via\b/i.test(source)) return;
    if (!looksLikePlace(place) || (dash === "" && isOrganization(place))) {
      addInnerDateline(index, text, block, found);
      return;
    }
    if (sources.length > 0 && others.length === 0 && names.length <= 3) {
      if (place.trim() === "" && dash === "" && sources.some((each) => each.ambiguous)) return;
      push(found, "dateline", sources, start, end);
    } else if (sources.length === 0 && /[-–—―]/.test(dash) && isUnknownAgency(source.trim(), place, first)) {
      found.push({ kind: "dateline", agency: source.trim(), start, end, scope: "article" });
    }
    return;
  }
  addInnerDateline(index, text, block, found);
  // Two of the forms have a dash before a space, one has slashes: most paragraphs begin with neither.
  if (!/[-–—―]\s|\//.test(head)) return;
  for (const form of [SLASHED_DATELINE, DASHED_DATELINE]) {
    const { groups, 0: line = "" } = form.exec(head) ?? {};
    if (groups === undefined || !looksLikePlace(groups["place"] ?? "")) continue;
    const source = groups["source"] ?? "";
    const from = block.start + line.lastIndexOf(source);
    const { sources, names, others } = readSources(index, text, from, from + source.length);
    if (sources.length === 0 || names.length > 0 || others.length > 0) continue;
    push(found, "dateline", sources, block.start, from + source.length + (form === SLASHED_DATELINE ? 1 : 0));
    return;
  }
  const plain = PLAIN_DATELINE.exec(head);
  if (plain?.groups === undefined || !looksLikePlace(plain.groups["place"] ?? "")) return;
  const source = plain.groups["source"] ?? "";
  const from = block.start + plain[0].lastIndexOf(source);
  const { sources } = readSources(index, text, from, from + source.length);
  if (sources.length !== 1 || /^\s*By\b/.test(head)) return;
  // A headline run into the dateline: the place begins with the first word in capitals.
  const capitals = /^(?:\S+\s+){3,}?(?=\p{Lu}{3,})/u.exec(plain.groups["place"] ?? "");
  push(found, "dateline", sources, block.start + (capitals?.[0].length ?? 0), from + source.length);
}

/**
 * `HALVERE, March 5 (NordPress) -`: nobody knows the name, and the form says what it is. Only over the first paragraph, and only with a place in
 * capitals or a date: "Halvere (Labour) -" is a member of parliament, "Halvere (Reserves) -" a team.
 */
function isUnknownAgency(source: string, place: string, first: boolean): boolean {
  const isPlace = /\p{Lu}{3}/u.test(place);
  if (CALL_SIGN.test(source)) return isPlace;
  if (!first || !(isPlace || DATED.test(place)) || NO_AGENCY.test(source)) return false;
  const words = source.split(" ");
  return words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}\d&'’/-]+$/u.test(word) && classOf(word) === 0);
}

const DATED = /\b(?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10})\b/u;
const NO_AGENCY = /^(?:[A-Z][a-z]{1,4}|UPDATE.*|[IVX]+|Part .*|Day .*|Round .*)$/;

/** What a place or a party has in brackets, and no agency for its name. */
function classOf(word: string): number {
  return classesOf(word.toLowerCase()) & (PLACE | DEMONYM | CALENDAR | TITLE | ROLE | FUNCTION);
}

/** `The Venezuelan Workers Confederation (CTV)`: letters that stand for the words before. A place comes with a date, a comma, or in capitals. */
function isOrganization(place: string): boolean {
  const name = place.trim();
  if (name === "" || /[,\d]/.test(name) || name === name.toUpperCase()) return false;
  return true;
}

function looksLikePlace(place: string): boolean {
  const words = place.trim().split(/\s+/);
  return (
    words.length <= 9 &&
    words.every(
      (word, at) =>
        /^[-–—]?$/.test(word) ||
        PLACE_WORD.test(word) ||
        // 5 mars, 3 abr, 12 марта
        (/^\d{1,2}\.?$/.test(words[at - 1] ?? "") && /^\p{Ll}{3,10}[.,]?$/u.test(word)),
    )
  );
}
