/**
 * Picture credits, in all their punctuations: `Photograph: Reuters`, `(AP Photo/Jane Doe)`, `[Image by Jane Doe/AP Images]`,
 * `REUTERS/Jane Doe`, `Jane Doe / AFP`, a caption that ends in `. Getty`.
 *
 * One pass over the characters (brackets, slashes) and one of a regular expression (labels), each look bounded by 120 characters: linear.
 */
import { unicodePattern } from "../base/index.ts";
import type { Block, SegmentedText } from "../text/index.ts";
import { matchAgency, type AgencyIndex } from "./agency-index.ts";
import { slashNames } from "./slash-credits.ts";
import { readSources, soundsLikeOutlet, unknownSource, type Source } from "./source-expression.ts";
import type { Credit } from "./types.ts";
import { inSmallLetters } from "./words.ts";

const MAX_CREDIT = 120;
/** A paragraph this long is body text. */
const BODY = 160;

const LABEL =
  /(?<![a-zà-ÿа-я])(?:(?:photo|image|picture|video|foto)[ -]?credits?|crédits? photos?|photograph(?:s|er)?|photos?|pictures?|images?|pics?|fotos?|bild|credits?|crédit|фото|fotoğraf|zdjęcie|fot(?=\. ))(?![a-zà-ÿа-я])(?: (?:file|courtesy(?: of)?))?(?<mark>\s?[:|/©]|(?<=fot)\. | by\b| courtesy of\b| from\b| via\b)\s*/g;

const PICTURE_WORD =
  /\b(?:photo|photos|photograph|photographs|image|images|picture|pictures|pics?|foto|video|still|illustration|graphic)\b/i;

/** A place in the text that credits a picture; several sources give several credits with one span. */
export function creditsForPictures(segmented: SegmentedText, index: AgencyIndex): Credit[] {
  const { text, blocks } = segmented;
  const found: Credit[] = [];
  let reached = 0;
  // In place of the flag `i`, which costs twice the time.
  const small = inSmallLetters(text);
  LABEL.lastIndex = 0;
  let label = LABEL.exec(small);
  const body = blocks.findLast(({ kind, start, end }) => kind === "paragraph" && end - start >= BODY)?.start ?? 0;
  for (const block of blocks) {
    const caption = block.kind === "caption";
    const from = found.length;
    const add = (start: number, end: number, names: readonly string[]): void => {
      for (const agency of new Set(names)) found.push({ kind: "caption", agency, start, end, scope: "picture" });
      reached = Math.max(reached, end);
    };
    while (label !== null && label.index < block.start) label = LABEL.exec(small);
    if (block.kind === "headline" || block.kind === "byline") continue;
    reached = block.start;
    for (let at = block.start; at < block.end; at++) {
      if (at === label?.index) {
        const start = at;
        const mark = label.groups?.["mark"] ?? "";
        const labelled =
          start < reached || isInName(index, text, start)
            ? null
            : labelledNames(index, text, start + label[0].length, block.end, /[:|/©.]/.test(mark), caption);
        if (labelled !== null) add(start, labelled.end, labelled.names);
        label = LABEL.exec(small);
      }
      const code = text.charCodeAt(at);
      if (code === 0x28 || code === 0x5b) {
        const close = closingBracket(text, at, block.end);
        const names = close < 0 || at < reached ? [] : bracketNames(index, text, at + 1, close, caption);
        if (names.length > 0) add(at, close + 1, names);
      } else if (code === 0xa9 && at >= reached && /^[^\d\n]{2,60}\//.test(text.slice(at + 1, at + 64))) {
        // "© Jane Doe/EPA"; "© 2016 EPA" is the page's.
        const named = labelledNames(index, text, at + 1, block.end, true, caption);
        if (named !== null) add(at, named.end, named.names);
      } else if (code === 0x76 && at >= reached && text.startsWith("via ", at)) {
        const relayed = relayedNames(index, text, Math.max(block.start, reached), at, block.end);
        if (relayed !== null) add(relayed.start, relayed.end, relayed.names);
      } else if (code === 0x2f && at >= reached) {
        const joined = slashNames(index, text, Math.max(block.start, reached), at, block.end, caption);
        if (joined !== null) add(joined.start, joined.end, joined.names);
      }
    }
    if (found.length === from && (caption || isShortLead(block, body))) {
      const tail = captionTail(index, text, block.start, block.end, caption);
      if (tail !== null) add(tail.start, tail.end, tail.names);
    }
  }
  return found;
}

/** A line before the last long paragraph: a name run on after its sentence is a picture's, after the last paragraph it is a sign-off. */
function isShortLead(block: Block, body: number): boolean {
  return (
    (block.kind === "paragraph" || block.kind === "standfirst") && block.end - block.start < BODY && block.start < body
  );
}

/** `AP Photo/Jane Doe`: the label is part of the agency's name. */
function isInName(index: AgencyIndex, text: string, label: number): boolean {
  const before = /[A-Za-z.]{2,12} $/.exec(text.slice(Math.max(0, label - 14), label));
  if (before === null) return false;
  const match = matchAgency(index, text, label - before[0].length);
  return match !== null && match.end > label;
}

function closingBracket(text: string, open: number, limit: number): number {
  const code = text.charCodeAt(open);
  const closing = code === 0x28 ? 0x29 : 0x5d;
  for (let close = open + 1; close < limit && close - open <= MAX_CREDIT; close++) {
    const here = text.charCodeAt(close);
    if (here === code || here === 0x0a) return -1;
    if (here === closing) return close;
  }
  return -1;
}

const BRACKETED_LABEL = unicodePattern(
  String.raw`^\s*(?:[\p{L} ]{0,12}\b)?(?:photos?|images?|pictures?|photographs?|pic|foto)\b(?: (?:courtesy|credit))?\s*(?:by|:|courtesy of|of|from|credit:?|via)\s*`,
  "i",
);

function bracketNames(index: AgencyIndex, text: string, start: number, end: number, caption: boolean): string[] {
  const inside = text.slice(start, end);
  if (/^\s*(?:via\b|h\/t|hat|source)/i.test(inside) || /\b(?:reporting|editing|writing) by\b/i.test(inside)) return [];
  const { sources, names, others } = readSources(index, text, start, end);
  const labelled = PICTURE_WORD.test(inside);
  const joined = /\/|\bvia\b|©|\|/.test(inside);
  if (sources.length > 0) {
    if (others.length > 0 && !labelled) return [];
    if (names.length > 8) return [];
    if (!labelled && !joined && !caption) return [];
    if (caption || labelled || (joined && (names.length > 0 || sources.some(({ kind }) => kind === "picture"))))
      return namesOf(sources);
    return [];
  }
  const label = BRACKETED_LABEL.exec(inside);
  const name = label === null ? null : unknownSource(text, start + label[0].length, end);
  return name === null ? [] : [lastPart(name)];
}

/** `KCNA via KNS`, `Sputnik via AP`: two sources that this word joins hand on pictures. */
function relayedNames(
  index: AgencyIndex,
  text: string,
  floor: number,
  via: number,
  limit: number,
): { readonly start: number; readonly end: number; readonly names: string[] } | null {
  const from = Math.max(floor, via - 30);
  const first = readSources(index, text, from, via).sources.at(-1);
  const second =
    first?.end === via - 1 ? readSources(index, text, via + 4, Math.min(limit, via + 40)).sources[0] : undefined;
  if (first === undefined || second === undefined || second.start > via + 8 || first.ambiguous || second.ambiguous)
    return null;
  return { start: first.start, end: second.end, names: [first.name, second.name] };
}

/** What stands after `Photo:` up to the end of the line, the bracket or the sentence. */
function labelledNames(
  index: AgencyIndex,
  text: string,
  from: number,
  limit: number,
  colon: boolean,
  caption: boolean,
): { readonly end: number; readonly names: string[] } | null {
  let end = creditEnd(text, from, limit);
  const next = text.slice(from, end).search(/\s(?:Photos?|Image|Picture|Credit)\s?:/);
  if (next > 0) end = from + next;
  const { sources, names, others } = readSources(index, text, from, end);
  if (sources.length > 0) {
    const last = sources[sources.length - 1]!;
    if (last.ambiguous && !colon) return null;
    // "Photo by Jane Doe/AP on Monday": the credit ends with its last source, unless a name follows it as in "AP/Jane Doe".
    if (others.length > 0 || names.length > 5) {
      if (!caption && !colon && !/[/]/.test(text.slice(from, last.end))) return null;
      const upTo = readSources(index, text, from, last.end);
      if (upTo.others.length > 0 || upTo.names.length > 5) return null;
      end = last.end;
    }
    return { end, names: namesOf(sources) };
  }
  if (!colon && !caption) return null;
  const name = unknownSource(text, from, end);
  const wholeLine =
    end === limit || text.charAt(end) === "\n" || text.charAt(end) === ")" || text.charAt(end) === "]" || caption;
  return name === null || !wholeLine
    ? null
    : { end: from + text.slice(from, end).trimEnd().length, names: [lastPart(name)] };
}

/** `Jane Doe/Sacramento Bee`: the outlet, where one is named. */
function lastPart(name: string): string {
  const parts = name
    .split(/\s*[/,|]\s*/)
    .map((part) => part.replace(/(?:\s*\b(?:file|staff|photo|photographer|website|newspaper|magazine))+$/i, ""))
    .filter((part) => part !== "");
  const outlet = parts.find(soundsLikeOutlet);
  return outlet ?? parts[parts.length - 1] ?? name;
}

function creditEnd(text: string, from: number, limit: number): number {
  for (let end = from; end < limit && end - from < MAX_CREDIT; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x0a || code === 0x29 || code === 0x5d || code === 0x3b) return end;
    if (
      code === 0x2e &&
      (end + 1 >= limit || /\s/.test(text.charAt(end + 1))) &&
      end - from > 2 &&
      !/\b\p{Lu}$/u.test(text.slice(end - 2, end))
    )
      return end;
  }
  return Math.min(limit, from + MAX_CREDIT);
}

const BY_SOMEBODY = unicodePattern(String.raw`^(?:by|von|par|por|di|door)\s+\p{Lu}[^.]*$`, "i");

/** `… on Sunday. Reuters`, `… in London | AP`, `…: Getty`. */
function captionTail(
  index: AgencyIndex,
  text: string,
  start: number,
  end: number,
  caption: boolean,
): { readonly start: number; readonly end: number; readonly names: string[] } | null {
  // "Jane Doe | Reuters" alone is a byline as likely.
  const head = text.slice(start, Math.min(end, start + 200));
  if (!/(?:\S+\s+){4}/.test(head) || BY_SOMEBODY.test(head)) return null;
  const tail = text.slice(Math.max(start, end - 60), end);
  const match = /(?:[.:|–—©]|\s-|\n)\s*(?<credit>[^.:|–—©\n]{2,40}?)[\s.]*$/u.exec(tail);
  const credit = match?.groups?.["credit"];
  if (match === null || credit === undefined) return null;
  const from = end - tail.length + match.index + match[0].indexOf(credit);
  const { sources, names, others } = readSources(index, text, from, from + credit.length);
  if (sources.length === 0 || others.length > 0 || names.length > 3) return null;
  if (!caption && (names.length > 0 || sources.some(({ ambiguous, kind }) => ambiguous || kind === "paper")))
    return null;
  return {
    start: match[0].startsWith("©") ? end - tail.length + match.index : from,
    end: from + credit.length,
    names: namesOf(sources),
  };
}

function namesOf(sources: readonly Source[]): string[] {
  return sources.map(({ name }) => name);
}
