/** Datelines behind a headline, on pages whose lines were run together: `Stocks fall LONDON (Reuters) - Shares`, and the brackets of relays. */
import { unicodePattern } from "../base/index.ts";
import type { Block } from "../text/index.ts";
import { agencyOfName, type AgencyIndex } from "./agency-index.ts";
import { readSources, unknownSource, type Source } from "./source-expression.ts";
import type { Credit, CreditKind } from "./types.ts";

const MAX_PLACE = 80;

/** A headline run into the text: `Stocks fall LONDON (Reuters) - Shares …`. */
export function addInnerDateline(index: AgencyIndex, text: string, block: Block, found: Credit[]): void {
  const head = text.slice(block.start, Math.min(block.end, block.start + 10 * MAX_PLACE));
  // Looked for before the expressions are, which V8 takes a millisecond each to compile.
  if (!head.includes("(")) {
    addMarkBeforePlace(index, text, block, head, found);
    return;
  }
  for (const match of head.matchAll(/\((?<source>[^()\n]{2,30})\)(?<mark>\s*[-–—]{1,2}\s|:\s|\s(?=\p{Lu}))/gu)) {
    const source = match.groups?.["source"] ?? "";
    const from = block.start + match.index + 1;
    const before = head.slice(Math.max(0, match.index - MAX_PLACE), match.index);
    // Without a dash a date must say that it is no organization's bracket.
    const inner = match.groups?.["mark"] === " " ? null : INNER_PLACE.exec(before);
    const place = (inner ?? DATED_PLACE.exec(before))?.groups?.["place"];
    if (place === undefined) continue;
    const { sources, others } = readSources(index, text, from, from + source.length);
    if (others.length > 0) continue;
    const start = text.lastIndexOf(place, from);
    if (sources.length > 0) push(found, "dateline", sources, start, from + source.length + 1);
    else if (CALL_SIGN.test(source))
      found.push({ kind: "dateline", agency: source, start, end: from + source.length + 1, scope: "article" });
    else continue;
    return;
  }
  addMarkBeforePlace(index, text, block, head, found);
}

/** `… of the year (AP-Yonhap) WASHINGTON --`, `… in Georgia JTA — Flyers`: an agency's mark after a headline without a stop, before a dash. */
function addMarkBeforePlace(index: AgencyIndex, text: string, block: Block, head: string, found: Credit[]): void {
  const top = head.slice(0, 4 * MAX_PLACE);
  const match =
    (top.includes(") ") ? MARK_IN_BRACKETS.exec(top) : null) ??
    (/[A-Z] (?:—|--) /.test(top) ? BARE_MARK.exec(top) : null);
  const source = match?.groups?.["source"];
  if (match === null || source === undefined) return;
  const from = block.start + match.index + match[0].indexOf(source);
  const { sources, names, others } = readSources(index, text, from, from + source.length);
  if (
    sources.length === 0 ||
    names.length + others.length > 0 ||
    sources.some(({ ambiguous, kind }) => ambiguous || kind !== "agency")
  )
    return;
  push(found, "dateline", sources, from, from + source.length);
}

const MARK_IN_BRACKETS = unicodePattern(
  String.raw`\((?<source>[^()\n]{2,30})\) \p{Lu}{3}[\p{Lu}' ]{0,30}(?:, [\p{L}.]{2,12})? ?[-–—]{1,2} `,
);
const BARE_MARK = unicodePattern(String.raw`(?:[\p{L}\d.!?”"’'] )(?<source>[A-Z]{3,8}) (?:—|--) (?=["“]?\p{Lu})`);

/** `Jakarta [Indonesia], Jan 1`: with a date, a place needs no capitals. */
const DATED_PLACE =
  /(?:^|\s)(?<place>\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+)?(?: ?[[(][\p{L} .]{2,30}[\])])?(?:, [\p{L}. ]{2,16})?,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?),? ?$/u;
const INNER_PLACE =
  /(?:^|\s)(?<place>\p{Lu}{3}[\p{Lu}' .-]{0,40}(?:, [\p{L}. ]{2,16}){0,2}(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?) ?$/u;

/** A station's call sign: LAS VEGAS (KLAS) -- */
export const CALL_SIGN: RegExp = /^[KWC][A-Z]{2,4}(?:[- ]?(?:TV|FM|AM|\d{1,2}))?$/;

/** Where the text goes on after a relay's bracket, at the head or run into it: `(MENAFN - Gulf Times)`, `(MENAFN- Kuwait News Agency (KUNA))`. */
export function addRelay(index: AgencyIndex, text: string, block: Block, found: Credit[]): number {
  const head = text.slice(block.start, Math.min(block.end, block.start + 5 * MAX_PLACE));
  if (!head.includes("(")) return block.start;
  const match = /\((?<relay>[A-Z]{3,12}) ?[-–—] ?(?<from>[^()\n]{2,40}?)(?: ?\([^()\n]{2,20}\))?\)/u.exec(head);
  const relay = agencyOfName(index, match?.groups?.["relay"]?.toLowerCase() ?? "");
  if (match === null || relay?.kind !== "agency") return block.start;
  const start = block.start + match.index;
  const end = start + match[0].length;
  const from = start + match[0].indexOf(match.groups!["from"]!);
  const until = from + match.groups!["from"]!.length;
  const { sources } = readSources(index, text, from, until);
  const name = sources.length > 0 ? null : unknownSource(text, from, until);
  push(
    found,
    "dateline",
    [{ name: relay.name, kind: relay.kind, start, end, ambiguous: false }, ...sources],
    start,
    end,
  );
  if (name !== null) found.push({ kind: "dateline", agency: name, start, end, scope: "article" });
  return end;
}

export function push(found: Credit[], kind: CreditKind, sources: readonly Source[], start: number, end: number): void {
  for (const agency of new Set(sources.map(({ name }) => name)))
    found.push({ kind, agency, start, end, scope: "article" });
}
