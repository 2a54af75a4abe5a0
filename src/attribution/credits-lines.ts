/**
 * Credits by position: datelines, bylines, and the agency's name alone on a line.
 *
 * Looks at the first blocks and at short lines only, so the cost hardly depends on the length of the article.
 */
import type { Block, SegmentedText } from "../text/index.ts";
import type { AgencyIndex } from "./agency-index.ts";
import { readSources, soundsLikeOutlet, type Source } from "./source-expression.ts";
import type { Credit, CreditKind } from "./types.ts";

const TOP_BLOCKS = 10;
const MAX_LINE = 140;
const MAX_PLACE = 80;
/** A block this long is body text: what follows it is no byline. */
const BODY = 160;

export function creditsOnLines(segmented: SegmentedText, index: AgencyIndex): Credit[] {
  const { text, blocks } = segmented;
  const found: Credit[] = [];
  let body = 0;
  let lastBody = -1;
  let lastLine = -1;
  blocks.forEach((block, at) => {
    if (isBody(block)) lastBody = at;
    if (block.kind !== "furniture" || lastLine < 0) lastLine = at;
  });
  blocks.forEach((block, at) => {
    const top = body === 0 && at < TOP_BLOCKS;
    if (block.kind !== "headline") {
      const known = found.length;
      if (at < TOP_BLOCKS + 4 && body <= 1) addDateline(index, text, block, found);
      const dateline = found[known]?.start ?? -1;
      const final = at === lastLine && at > 0;
      for (const line of linesOf(text, block)) {
        if (line.end - line.start > MAX_LINE) continue;
        if (line.start === dateline) continue;
        const before = found.length;
        if (top || block.kind === "byline") addByline(index, text, line, found);
        const caption = blocks[at - 1]?.kind === "caption" || block.kind === "caption";
        // A short item has no body to tell its top from its bottom; its last line is a sign-off all the same.
        const kind = final ? "signoff" : top ? "byline" : at < lastBody || caption ? "caption" : "signoff";
        if (found.length === before) addLoneName(index, text, line, kind, found);
      }
    }
    if (isBody(block)) body++;
  });
  addTrailingName(index, segmented, lastBody, found);
  return found;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function isBody(block: Block): boolean {
  return block.kind === "paragraph" && block.end - block.start >= BODY;
}

function linesOf(text: string, block: Block): Line[] {
  if (block.end - block.start > 4000) return [];
  const lines: Line[] = [];
  let start = block.start;
  while (start < block.end) {
    let end = text.indexOf("\n", start);
    if (end < 0 || end > block.end) end = block.end;
    let first = start;
    let last = end;
    while (first < last && /\s/.test(text.charAt(first))) first++;
    while (last > first && /\s/.test(text.charAt(last - 1))) last--;
    if (last > first) lines.push({ start: first, end: last });
    start = end + 1;
  }
  return lines;
}

const DATELINE = /^[\s"“]*(?<place>[^()\n]{0,80}?)\((?<source>[^()\n]{2,50})\)\s*(?<dash>[-–—―:.]{0,3})/u;
const PLAIN_DATELINE = /^(?<place>[^()\n–—]{3,60}?),? [/]?(?<source>[\p{L}.-]{2,20})[/]?\.?\s?(?:[-–—―]{1,2})\s/u;
/** `MOSCOW, March 5. /TASS/.` */
const SLASHED_DATELINE = /^(?<place>[^()\n/]{3,60}?)\s*\/(?<source>[^()\n/]{2,24})\//u;
/** `МОСКВА, 5 мар — РИА Новости.` */
const DASHED_DATELINE = /^(?<place>[^()\n]{3,40}?\d[^()\n]{0,14}?)\s[-–—]{1,2}\s(?<source>[^.()\n]{2,24})\.\s/u;
/** Words of a place and a date: capitals, numbers, months, a few particles. */
const PLACE_WORD = /^(?:[\p{Lu}\d"“[][\p{L}\p{M}'’.\d,\]:/–-]*|de|of|the|al|and|on|du|la|le|le|sur|am|den|an|am|der)$/u;

/** `GROSSETO, Italy (AP) --`, `LONDON, Feb 26 (Reuters) -`, `(CNN)`, `MOSCOW, March 5 /TASS/ --`. */
function addDateline(index: AgencyIndex, text: string, block: Block, found: Credit[]): void {
  const head = text.slice(block.start, Math.min(block.end, block.start + 2 * MAX_PLACE));
  const match = DATELINE.exec(head) ?? null;
  if (match?.groups !== undefined) {
    const { place = "", source = "", dash = "" } = match.groups;
    const opening = match[0].lastIndexOf("(");
    const from = block.start + opening + 1;
    const { sources, names, others } = readSources(index, text, from, from + source.length);
    const end = from + source.length + 1;
    const start = block.start + (match[0].length - match[0].trimStart().length);
    if (!looksLikePlace(place) || (dash === "" && isOrganization(place))) {
      addInnerDateline(index, text, block, found);
      return;
    }
    if (sources.length > 0 && others.length === 0 && names.length <= 3) {
      if (place.trim() === "" && dash === "" && sources.some((each) => each.ambiguous)) return;
      push(found, "dateline", sources, start, end);
    } else if (
      sources.length === 0 &&
      /^[KWC][A-Z]{2,4}(?:[- ]?(?:TV|FM|AM|\d{1,2}))?$/.test(source) &&
      dash !== "" &&
      /[A-Z]{3}/.test(place)
    ) {
      // A station's call sign: LAS VEGAS (KLAS) --
      found.push({ kind: "dateline", agency: source, start, end, scope: "article" });
    }
    return;
  }
  addInnerDateline(index, text, block, found);
  for (const form of [SLASHED_DATELINE, DASHED_DATELINE]) {
    const { groups, 0: whole = "" } = form.exec(head) ?? {};
    if (groups === undefined || !looksLikePlace(groups["place"] ?? "")) continue;
    const source = groups["source"] ?? "";
    const from = block.start + whole.lastIndexOf(source);
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

/** A headline run into the text: `Stocks fall LONDON (Reuters) - Shares …`. */
function addInnerDateline(index: AgencyIndex, text: string, block: Block, found: Credit[]): void {
  const head = text.slice(block.start, Math.min(block.end, block.start + 10 * MAX_PLACE));
  for (const match of head.matchAll(/\((?<source>[^()\n]{2,30})\)\s*[-–—]{1,2}\s/gu)) {
    const source = match.groups?.["source"] ?? "";
    const from = block.start + match.index + 1;
    const place = INNER_PLACE.exec(head.slice(Math.max(0, match.index - MAX_PLACE), match.index))?.groups?.["place"];
    if (place === undefined) continue;
    const { sources, others } = readSources(index, text, from, from + source.length);
    if (sources.length === 0 || others.length > 0) continue;
    push(found, "dateline", sources, text.lastIndexOf(place, from), from + source.length + 1);
    return;
  }
}

const INNER_PLACE =
  /(?:^|\s)(?<place>\p{Lu}{3}[\p{Lu}' .-]{0,40}(?:, [\p{L}. ]{2,16}){0,2}(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?) ?$/u;

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

const BYLINE = /^(?:by|from|von|par|por|reporting by|written by|posted by|authors?:?|story by|words by)\b[:\s]+(?=\S)/i;

/** What somebody is at a paper: `Gazette staff writer`, `Gazette business desk`. */
const STAFF_ROLE =
  /(?:['’]s)?(?:\s+(?:staff|senior|chief|political|business|sports?|news|foreign|special|local|online|digital|arts|health|education))*\s+(?:staff|writers?|reporters?|correspondents?|editors?|desk|team|bureau|contributors?|columnist)$/i;

/** `By Jane Doe, Associated Press`, `From AFP in Paris`, `Jane Doe | Reuters`. */
function addByline(index: AgencyIndex, text: string, line: Line, found: Credit[]): void {
  const words = text.slice(line.start, line.end);
  const opening = BYLINE.exec(words);
  const from = line.start + (opening?.[0].length ?? 0);
  const { sources, names, others } = readSources(index, text, from, line.end);
  if (/[.?!]["”]?$/.test(words) && !/\b(?:Inc|Co|Jr|p\.m|a\.m)\.$/.test(words) && opening === null) return;
  if (others.length > 0 || names.length > (opening === null ? 5 : 8)) return;
  if (sources.length > 0) {
    if (opening === null && !/[,|•·–—]|\bfor\b/.test(words)) return;
    if (opening === null && sources.every((source) => source.ambiguous)) return;
    push(found, "byline", sources, line.start, line.end);
    return;
  }
  const outlet = words
    .slice(opening?.[0].length ?? words.length)
    .split(/\s*[,|•·]\s*|\s+[-–—]\s+|\s+for\s+/)
    .slice(1)
    .map((part) => part.replace(STAFF_ROLE, ""))
    .find((part) => soundsLikeOutlet(part) && !/\d|^(?:Staff|Senior|Chief|Political|News|Sports) /.test(part));
  if (opening !== null && outlet !== undefined) {
    found.push({ kind: "byline", agency: outlet.trim(), start: line.start, end: line.end, scope: "article" });
  }
}

/** `Reuter`, `AP`, `- AFP`, `(PTI)`, `REUTER...`, `Agencies` with nothing else on the line. */
function addLoneName(index: AgencyIndex, text: string, line: Line, kind: CreditKind, found: Credit[]): void {
  if (line.end - line.start > 60) return;
  const words = text.slice(line.start, line.end);
  if (/[?!:]/.test(words)) return;
  const { sources, names, others } = readSources(index, text, line.start, line.end);
  if (sources.length === 0 || names.length > 0 || others.length > 0) return;
  // "Metro", "People" and "Nation" alone are sections of a page; "(Metro)" and "- Metro" say where the text is from.
  const isSection = ({ kind: sort, ambiguous, name }: Source): boolean =>
    ambiguous && sort !== "agency" && sort !== "picture" && name !== "agencies";
  if (sources.every(isSection) && !/^[-–—([]/.test(words)) return;
  if (kind === "caption" || sources.every((source) => source.kind === "picture")) {
    for (const { name } of sources)
      found.push({ kind: "caption", agency: name, start: line.start, end: line.end, scope: "picture" });
  } else push(found, kind, sources, line.start, line.end);
}

/** The name run on after the last sentence: `… dealers said. REUTER`, `… he added. — AFP`, `… (PTI)`. */
function addTrailingName(index: AgencyIndex, segmented: SegmentedText, lastBody: number, found: Credit[]): void {
  const { text, blocks } = segmented;
  for (let at = Math.max(0, lastBody, blocks.length - TOP_BLOCKS); at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind === "headline" || block.kind === "caption" || block.kind === "byline") continue;
    const tail = text.slice(Math.max(block.start, block.end - 50), block.end);
    const match =
      /[.?!”"’']\s*(?<lead>[-–—]{1,2}\s?|\(|\[|\/|\s)\s*(?<credit>[\p{L}][\p{L}.,/& -]{1,34}?)[)\]/\s.]*(?:\^M)?$/u.exec(
        tail,
      );
    const credit = match?.groups?.["credit"];
    if (match === null || credit === undefined) continue;
    const from = block.end - tail.length + match.index + match[0].lastIndexOf(credit);
    if (found.some((each) => each.start <= from && from < each.end)) continue;
    const { sources, names, others } = readSources(index, text, from, from + credit.length);
    if (sources[0]?.start !== from || names.length > 0 || others.length > 0) continue;
    if (match.groups?.["lead"]?.trim() === "" && sources.some((source) => source.ambiguous)) continue;
    push(found, "signoff", sources, from, from + credit.trimEnd().length);
  }
}

function push(found: Credit[], kind: CreditKind, sources: readonly Source[], start: number, end: number): void {
  for (const agency of new Set(sources.map(({ name }) => name)))
    found.push({ kind, agency, start, end, scope: "article" });
}
