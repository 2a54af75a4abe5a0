/**
 * Set phrases that say where an article or a passage is from: sign-offs (`X contributed to this report`, `© 2016 The Associated Press`,
 * `(Reporting by …; Editing by …)`) and pointers (`Via X:`, `h/t X`, `Source: X`).
 *
 * One pass of one regular expression finds the cue; what it means is read in at most 240 characters around it.
 */
import type { SegmentedText } from "../text/index.ts";
import type { AgencyIndex } from "./agency-index.ts";
import { inSmallLetters } from "./words.ts";
import { isOutletName, readSources, unknownSource, type Source } from "./source-expression.ts";
import type { Credit, CreditScope } from "./types.ts";

const CUE =
  /contributed (?:to (?:this|the) (?:report|story|article)|reporting\b)|©|\(c\)|\bcopyright\b|\bwith (?:additional )?(?:reporting|files?|reports?|inputs?|agenc(?:y|ies)|contributions?|material|wire)\b|\bmit (?:material|agenturmaterial)\b|\bavec\b|\bcon (?:información|informazioni|agencias)\b|\bcom (?:informações|agências)\b|\*com\b|по материалам|с использованием материалов|\b(?:originally|first) (?:published|appeared|posted|ran)\b|\brepublished (?:from|with)|\bcreated this story\b|\b(?:edited|abridged|shortened|condensed) version of\b|\bbased on (?:reporting|reports|material|information|dispatches) (?:by|from)\b|\badditional (?:material|information|content) (?:by|from)\b|\b(?:additional )?reporting by\b|\bread (?:the (?:original|full|whole) |more at|full )|\bh\/t\b|\bhat[ -]tip\b|\bvia\b|\b(?:information from|text|sources?|quelle|fuente|fonte|bron|kaynak|kilde|sursa|zdroj) ?:|(?:источник|джерело|źródło|källa|lähde|forrás) ?:/g;

const MAX_AROUND = 240;
/** How far from the beginning the credit of an article's first picture may stand. */
const HEAD = 400;
/** A paragraph this long is body text; a byline is no longer than that. */
const BODY = 160;
const MAX_BYLINE = 90;

/**
 * `known` is the agency other credits name for the whole article: who `Reporting by …; Editing by …` works for. `isPlaced` says that the article's own
 * outlet is known, without which a paper's copyright is more likely its own than somebody else's.
 */
export function creditsInPhrases(
  segmented: SegmentedText,
  index: AgencyIndex,
  known: string | null,
  isPlaced: boolean,
): Credit[] {
  const { text, blocks } = segmented;
  const found: Credit[] = [];
  let reached = -1;
  let block = 0;
  const lastBody = blocks.findLastIndex(({ kind, start, end }) => kind === "paragraph" && end - start >= BODY);
  // In place of the flag `i`, which costs an expression of so many words twice its time; of a text in other letters the length stays.
  const small = inSmallLetters(text);
  CUE.lastIndex = 0;
  for (let cue = CUE.exec(small); cue !== null; cue = CUE.exec(small)) {
    if (cue.index < reached) continue;
    while (block < blocks.length && blocks[block]!.end <= cue.index) block++;
    const here = blocks[block];
    if (here === undefined) break;
    if (here.start > cue.index || here.kind === "headline") continue;
    const body = blocks[lastBody];
    const beforeBody = body !== undefined && body.start > cue.index;
    const last = blocks.length - block <= 6 || text.length - cue.index < 700;
    const credits = readCue(
      text,
      index,
      cue.index,
      cue[0],
      here.start,
      here.end,
      last,
      beforeBody,
      here.kind === "caption",
      known,
      isPlaced,
    );
    found.push(...credits);
    for (const credit of credits) reached = Math.max(reached, credit.end);
  }
  return found;
}

function readCue(
  text: string,
  index: AgencyIndex,
  at: number,
  cue: string,
  floor: number,
  limit: number,
  last: boolean,
  beforeBody: boolean,
  caption: boolean,
  known: string | null,
  isPlaced: boolean,
): Credit[] {
  const after = at + cue.length;
  if (cue.startsWith("contributed") || cue.startsWith("created")) {
    const start = sentenceStart(text, at, floor);
    return signoff(sourcesOf(index, text, start, at), start, sentenceEnd(text, after, limit));
  }
  if (cue === "©" || cue === "(c)" || cue === "copyright")
    return copyright(text, index, at, after, limit, caption || (cue === "©" && beforeBody), isPlaced);
  if (cue === "via") return via(text, index, at, after, floor, limit);
  if (cue === "h/t" || cue.startsWith("hat")) return pointer(text, index, at, after, limit, "passage");
  if (/:$/.test(cue)) return source(text, index, at, after, floor, limit, last, caption);
  if (cue.endsWith("reporting by")) return staff(text, index, at, floor, limit, known);
  if (/^\*?(?:with|mit|avec|con|com|по|с) ?/.test(cue) && !cue.startsWith("contributed"))
    return last || beforeBody ? withAgencies(text, index, at, after, floor, limit) : [];
  // This story was first published in X; read the original on X.
  const start = sentenceStart(text, at, floor);
  const end = sentenceEnd(text, after, limit);
  const lead = text.slice(start, at);
  const isNotice =
    cue.startsWith("read") ||
    cue.startsWith("republished") ||
    /\b(?:article|story|report|piece|post|column|version|this)\b/i.test(lead) ||
    lead.trim() === "";
  if (!isNotice || end - start > MAX_AROUND) return [];
  const named = sourcesOf(index, text, after, end);
  if (named.length > 0) return signoff(named, start, end);
  // Who is based on whom, if nobody is known by name, is a statement like any other.
  if (/^(?:based|additional|edited|abridged|shortened|condensed)/.test(cue)) return [];
  const by = /\b(?:on|in|by|at|from)\s+(?:the\s+)?(?=\p{Lu})/u.exec(text.slice(after, end));
  const name = by === null || cue.startsWith("read") ? null : unknownSource(text, after + by.index + by[0].length, end);
  return name === null || !isOutletName(name) ? [] : [{ kind: "signoff", agency: name, start, end, scope: "article" }];
}

/** `© 2016 The Associated Press. All rights reserved`: agencies alone where the article's own outlet is not known, because every outlet prints its own name there. */
function copyright(
  text: string,
  index: AgencyIndex,
  at: number,
  after: number,
  limit: number,
  caption: boolean,
  isPlaced: boolean,
): Credit[] {
  const end = Math.min(limit, after + 60);
  const holder = /^[\s©(c)\d,–-]*(?:by\s+|copyright\s+|of\s+)?(?:the\s+)?/i.exec(text.slice(after, end));
  const from = after + (holder?.[0].length ?? 0);
  const first = readSources(index, text, from, end).sources[0];
  if (first === undefined || first.start !== from) return [];
  if (first.kind !== "agency" && first.kind !== "picture" && (!isPlaced || first.ambiguous || caption)) return [];
  if (caption || first.kind === "picture")
    return [{ kind: "caption", agency: first.name, start: at, end: first.end, scope: "picture" }];
  const rest = /^[.,]?\s*all rights reserved/i.exec(text.slice(first.end, first.end + 40));
  return signoff([first], at, first.end + (rest?.[0].length ?? 0));
}

/** `Via X:` on its own line, `(via X)`, and before a known name at the end of a line. */
function via(text: string, index: AgencyIndex, at: number, after: number, floor: number, limit: number): Credit[] {
  const opens = at === floor || text.charAt(at - 1) === "\n";
  const bracketed = text.charAt(at - 1) === "(" || text.charAt(at - 1) === "[";
  if (!opens && !bracketed) return [];
  const from = after + (/^[\s:]*/.exec(text.slice(after, after + 8))?.[0].length ?? 0);
  let end = from;
  while (end < limit && end - from < 80 && !/[\n)\]:;]/.test(text.charAt(end))) end++;
  const closes = end === limit || /[\n)\]:]/.test(text.charAt(end));
  if (!closes) return [];
  const { sources, names, others } = readSources(index, text, from, end);
  const stop = Math.min(limit, text.charAt(end) === ":" ? end + 1 : end);
  if (sources.length > 0 && others.length === 0 && names.length < 4) return pointers(sources, at, stop, "passage");
  const name = unknownSource(text, from, end);
  return name === null ? [] : [{ kind: "via", agency: name, start: at, end: stop, scope: "passage" }];
}

function pointer(
  text: string,
  index: AgencyIndex,
  at: number,
  after: number,
  limit: number,
  scope: CreditScope,
): Credit[] {
  const from = after + (/^[\s:]*(?:to\s+)?(?:the\s+)?/i.exec(text.slice(after, after + 12))?.[0].length ?? 0);
  let end = from;
  // "Source: InTouch.org": a dot inside a name of a site ends nothing.
  const ends = (position: number): boolean =>
    /[\n)\];,]/.test(text.charAt(position)) || (text.charAt(position) === "." && !/\w/.test(text.charAt(position + 1)));
  while (end < limit && end - from < 60 && !ends(end)) end++;
  const { sources } = readSources(index, text, from, end);
  if (sources.length > 0) return pointers(sources, at, sources[sources.length - 1]!.end, scope);
  const name = unknownSource(text, from, end);
  return name === null ? [] : [{ kind: "via", agency: name, start: at, end, scope }];
}

/** `Source: X` on its own line or in brackets; in a caption it is the picture's. */
function source(
  text: string,
  index: AgencyIndex,
  at: number,
  after: number,
  floor: number,
  limit: number,
  last: boolean,
  caption: boolean,
): Credit[] {
  const before = text.charAt(at - 1);
  const opens = at === floor || before === "\n" || before === "(" || before === "[";
  // "… Prevent Depression Source: Pixabay": a page whose lines were run together, and a library that has nothing but pictures.
  const library = at < HEAD ? readSources(index, text, after, Math.min(limit, after + 40)).sources[0] : undefined;
  if (library?.kind === "picture" && /^\s?(?:[\w.@-]+\s?\/\s?)?$/.test(text.slice(after, library.start)))
    return [{ kind: "caption", agency: library.name, start: at, end: library.end, scope: "picture" }];
  if (!opens && !(last && /[.?!)”"]\s*$/.test(text.slice(Math.max(floor, at - 3), at)))) return [];
  const scope: CreditScope = caption ? "picture" : opens && !last ? "passage" : "article";
  return pointer(text, index, at, after, limit, scope).map((credit) => ({
    ...credit,
    kind: caption ? "caption" : credit.kind,
  }));
}

/** `(Reporting by Jane Doe in Cairo; Editing by John Roe)`: names the desk, not the agency, which other credits must give. */
function staff(
  text: string,
  index: AgencyIndex,
  at: number,
  floor: number,
  limit: number,
  known: string | null,
): Credit[] {
  let start = at;
  if (/[([]\s*$/.test(text.slice(Math.max(floor, at - 2), at))) start = text.slice(0, at).search(/[([]\s*$/);
  const bracket = start < at;
  let end = at;
  while (end < limit && end - at < 2 * MAX_AROUND && !/[\n)\]]/.test(text.charAt(end))) end++;
  if (bracket && end < limit) end++;
  if (
    !bracket &&
    start !== floor &&
    text.charAt(at - 1) !== "\n" &&
    !/[.?!”"]\s*$/.test(text.slice(Math.max(floor, at - 3), at))
  )
    return [];
  const named = sourcesOf(index, text, at, end);
  if (named.length > 0) return signoff(named, start, end);
  // Names alone are the outlet's own staff: to credit a person made another outlet of the agency's own reporter.
  return known === null ? [] : [{ kind: "signoff", agency: known, start, end, scope: "article" }];
}

/** `- with files from AFP`, `(With inputs from PTI)`, `with agencies`. */
function withAgencies(
  text: string,
  index: AgencyIndex,
  at: number,
  after: number,
  floor: number,
  limit: number,
): Credit[] {
  const lead = text.slice(Math.max(floor, at - 40), at);
  const byline = bylineWith(text, index, at, after, floor, limit);
  if (byline !== null) return byline;
  if (!/(?:^|[\n([–—.*|•-]|\b[Ss]taff|["”])[\s,*_–—-]*$/.test(lead) && !/^[\s*_–—-]*$/.test(lead)) return [];
  let end = after;
  while (end < limit && end - after < 100 && !/[\n)\]]/.test(text.charAt(end))) end++;
  const named = sourcesOf(index, text, at, end);
  if (named.length > 0) return signoff(named, at, Math.max(...named.map((each) => each.end)));
  return [];
}

/** `Par Anna Roux avec AFP`, `Le Courrier du Lac avec APX`: a line that ends with whom it was made with. In capitals a name needs no table. */
function bylineWith(
  text: string,
  index: AgencyIndex,
  at: number,
  after: number,
  floor: number,
  limit: number,
): Credit[] | null {
  const line = text.slice(floor, limit);
  if (
    line.length > MAX_BYLINE ||
    /[\n.?!:"“«]/.test(line.slice(0, after - floor)) ||
    at === floor ||
    !/^\p{Lu}/u.test(line)
  )
    return null;
  const rest = text.slice(after, limit).trim();
  const { sources, names, others } = readSources(index, text, after, limit);
  if (others.length > 0 || names.length > (sources.length > 0 ? 0 : 1)) return null;
  const named = sources.length > 0 ? sources.map(({ name }) => name) : /^\p{Lu}{3,6}$/u.test(rest) ? [rest] : [];
  return named.length === 0
    ? null
    : [...new Set(named)].map((agency) => ({ kind: "byline", agency, start: floor, end: limit, scope: "article" }));
}

function sourcesOf(index: AgencyIndex, text: string, start: number, end: number): Source[] {
  return readSources(index, text, start, Math.min(end, start + 2 * MAX_AROUND)).sources.filter(
    ({ ambiguous, name, start: at }) => !ambiguous || name === "agencies" || text.slice(at - 4, at) === "The ",
  );
}

function signoff(sources: readonly Source[], start: number, end: number): Credit[] {
  return [...new Set(sources.map(({ name }) => name))].map((agency) => ({
    kind: "signoff",
    agency,
    start,
    end,
    scope: "article",
  }));
}

function pointers(sources: readonly Source[], start: number, end: number, scope: CreditScope): Credit[] {
  return [...new Set(sources.map(({ name }) => name))].map((agency) => ({ kind: "via", agency, start, end, scope }));
}

function sentenceStart(text: string, at: number, floor: number): number {
  let start = at;
  const stop = Math.max(floor, at - MAX_AROUND);
  while (
    start > stop &&
    !(/[.?!_]\s$/.test(text.slice(start - 2, start)) && start < at) &&
    text.charAt(start - 1) !== "\n"
  )
    start--;
  if (start === stop && stop > floor) return at;
  while (start < at && /[\s_]/.test(text.charAt(start))) start++;
  return start;
}

function sentenceEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < MAX_AROUND && !/[.?!\n]/.test(text.charAt(end))) end++;
  return end < limit && text.charAt(end) === "." ? end + 1 : end;
}
