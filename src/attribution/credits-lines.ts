/**
 * Credits by position: bylines, and the agency's name alone on a line; datelines are read in `credits-datelines.ts`.
 *
 * Looks at the first blocks and at short lines only, so the cost hardly depends on the length of the article.
 */
import { unicodePattern } from "../base/index.ts";
import { OF_NEWSROOM, type Block, type SegmentedText } from "../text/index.ts";
import { agencyOfName, type AgencyIndex } from "./agency-index.ts";
import { addDateline } from "./credits-datelines.ts";
import { push } from "./credits-run-in.ts";
import { readSources, soundsLikeOutlet, type Source } from "./source-expression.ts";
import type { Credit, CreditKind } from "./types.ts";

const TOP_BLOCKS = 10;
const MAX_LINE = 140;
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
      if (at < TOP_BLOCKS + 4 && body <= 1) addDateline(index, text, block, body === 0, found);
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
  addCodes(index, text, found);
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

const BYLINE = /^(?:by|from|von|par|por|reporting by|written by|posted by|authors?:?|story by|words by)\b[:\s]+(?=\S)/i;

/** Whom a byline names before the agency: `Redacción / EFE`, `di Redazione ANSA`, `Van onze redactie/ANP`. */
const NEWSROOM: RegExp = new RegExp(
  `^${OF_NEWSROOM}[\\s/|,·–—+-]*(?:(?:y|e|et|und|en|con|avec|mit|met|com)\\s+)?(?=\\S)`,
  "i",
);

/** What somebody is at a paper: `Gazette staff writer`, `Gazette business desk`. */
const STAFF_ROLE =
  /(?:['’]s)?(?:\s+(?:staff|senior|chief|political|business|sports?|news|foreign|special|local|online|digital|arts|health|education))*\s+(?:staff|writers?|reporters?|correspondents?|editors?|desk|team|bureau|contributors?|columnist)$/i;

/** `By Jane Doe, Associated Press`, `From AFP in Paris`, `Jane Doe | Reuters`. */
function addByline(index: AgencyIndex, text: string, line: Line, found: Credit[]): void {
  const words = text.slice(line.start, line.end);
  const opening = BYLINE.exec(words) ?? NEWSROOM.exec(words);
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

/** `- Jane Doe, ` */
const SIGNED = unicodePattern(String.raw`^[-–—]\s*\p{Lu}[^,]{3,40},\s`);

/** `Reuter`, `AP`, `- AFP`, `(PTI)`, `REUTER...`, `Agencies` with nothing else on the line. */
function addLoneName(index: AgencyIndex, text: string, line: Line, kind: CreditKind, found: Credit[]): void {
  if (line.end - line.start > 60) return;
  const words = text.slice(line.start, line.end);
  if (/[?!:]/.test(words)) return;
  const { sources, names, others } = readSources(index, text, line.start, line.end);
  const signed = kind === "signoff" && SIGNED.test(words) && names.length <= 4;
  if (sources.length === 0 || (names.length > 0 && !signed) || others.length > 0) return;
  // "Metro", "People" and "Nation" alone are sections of a page; "(Metro)" and "- Metro" say where the text is from.
  const isSection = ({ kind: sort, ambiguous, name }: Source): boolean =>
    ambiguous && sort !== "agency" && sort !== "picture" && name !== "agencies";
  if (sources.every(isSection) && !/^[-–—([]/.test(words)) return;
  if (kind === "caption" || sources.every((source) => source.kind === "picture")) {
    for (const { name } of sources)
      found.push({ kind: "caption", agency: name, start: line.start, end: line.end, scope: "picture" });
  } else push(found, kind, sources, line.start, line.end);
}

const RUN_ON = unicodePattern(
  String.raw`[.?!”"’']\s*(?<lead>[-–—]{1,2}\s?|\(|\[|\/|\s)\s*(?<credit>[\p{L}][\p{L}.,/& -]{1,34}?)[)\]/\s.]*(?:\^M)?$`,
);

/** The name run on after the last sentence: `… dealers said. REUTER`, `… he added. — AFP`, `… (PTI)`. */
function addTrailingName(index: AgencyIndex, segmented: SegmentedText, lastBody: number, found: Credit[]): void {
  const { text, blocks } = segmented;
  for (let at = Math.max(0, lastBody, blocks.length - TOP_BLOCKS); at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind === "headline" || block.kind === "caption" || block.kind === "byline") continue;
    const tail = text.slice(Math.max(block.start, block.end - 50), block.end);
    const match = RUN_ON.exec(tail);
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

/** The code an agency sets under its copy: `MENAFN0101202000780000ID1099495460`, `REUTERS2`. */
function addCodes(index: AgencyIndex, text: string, found: Credit[]): void {
  const tail = Math.max(0, text.length - MAX_TAIL);
  for (const match of text
    .slice(tail)
    .matchAll(/(?<![\p{L}\d])(?<name>[A-Z]{3,12})(?<code>\d{1,24}(?:[A-Z]{0,4}\d{0,16}))(?![\p{L}\d])/gu)) {
    const { name = "", code = "" } = match.groups ?? {};
    const start = tail + match.index;
    const agency = agencyOfName(index, name.toLowerCase());
    if (agency?.kind !== "agency") continue;
    // "AP2" in a sentence is a road; a long number, or a line of its own, is a code.
    const end = start + match[0].length;
    const alone =
      /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 4), start)) && /^\s*(?:\n|$)/.test(text.slice(end, end + 4));
    if (code.length < 8 && !alone) continue;
    push(found, "signoff", [{ name: agency.name, kind: agency.kind, start, end, ambiguous: false }], start, end);
  }
}

/** How far from the end codes and signatures may stand. */
const MAX_TAIL = 1500;
