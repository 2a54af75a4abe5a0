/** Picture credits around a slash: `REUTERS/Jane Doe`, `Jane Doe / AFP`, `Jane Doe/Anadolu Agency via Getty Images`. */
import { casedPattern } from "../base/index.ts";
import { OF_NEWSROOM } from "../text/index.ts";
import type { AgencyIndex } from "./agency-index.ts";
import { readSources, type Source } from "./source-expression.ts";

/** `REUTERS/Jane Doe`, `Jane Doe/AP`: a slash with a known source on one side and a name or a source on the other. */
export function slashNames(
  index: AgencyIndex,
  text: string,
  floor: number,
  slash: number,
  limit: number,
  caption: boolean,
): { readonly start: number; readonly end: number; readonly names: string[] } | null {
  let start = nameBefore(text, floor, slash);
  const after = start < 0 ? null : NAME_AFTER.exec(text.slice(slash + 1, Math.min(limit, slash + 80)));
  if (after === null) return null;
  let end = slash + 1 + after[0].length;
  // "Redacción / EFE" is a byline.
  if (NEWSROOM.test(text.slice(start, slash).trim())) return null;
  const left = readSources(index, text, start, slash);
  const right = readSources(index, text, slash + 1, end);
  const leftSource = left.sources.find((source) => source.end >= slash - 1);
  const rightSource = right.sources.find((source) => source.start <= slash + 2);
  if (leftSource === undefined && rightSource === undefined) return null;
  if (leftSource === undefined && left.names.length < 2 && rightSource?.ambiguous === true) return null;
  if (leftSource !== undefined)
    start = Math.min(leftSource.start, left.names.length > 0 && rightSource === undefined ? leftSource.start : start);
  if (rightSource !== undefined && leftSource === undefined) end = Math.max(rightSource.end, lastEnd(right.sources));
  if (leftSource !== undefined && rightSource !== undefined) end = lastEnd(right.sources);
  // A New York Times/CBS poll; an AP/Ipsos survey.
  if (
    leftSource !== undefined &&
    /^\s+\p{Ll}/u.test(text.slice(end, end + 4)) &&
    !/^\s+(?:via|pool|file)/i.test(text.slice(end, end + 8))
  )
    return null;
  const via = /^\s+via\s+/.exec(text.slice(end, end + 8));
  const sources = [...left.sources.filter((source) => source === leftSource), ...right.sources];
  if (via !== null) {
    const more = readSources(index, text, end + via[0].length, Math.min(limit, end + via[0].length + 24)).sources[0];
    if (more !== undefined && more.start === end + via[0].length) {
      sources.push(more);
      end = more.end;
    }
  }
  if (!caption && !standsApart(text, start, end, floor, limit, sources)) return null;
  return { start, end, names: sources.map(({ name }) => name) };
}

const NEWSROOM: RegExp = new RegExp(`^${OF_NEWSROOM}$`, "iu");

const OF_NAME = casedPattern("[\\p{L}\\p{M}'’.-]");
const CAPITAL = casedPattern("^\\p{Lu}");

/** Where up to four capitalized words before the slash begin, or -1. */
function nameBefore(text: string, floor: number, slash: number): number {
  let end = slash;
  if (end > floor && text.charCodeAt(end - 1) === 0x20) end--;
  let start = -1;
  for (let words = 0; words < 4; words++) {
    let at = end;
    while (at > floor && end - at < 30 && OF_NAME.test(text.charAt(at - 1))) at--;
    if (at === end) break;
    const word = text.slice(at, end);
    if (CAPITAL.test(word)) start = at;
    else if (start < 0 || !/^(?:al|de|van|von|bin|da)$/.test(word)) break;
    if (at - 1 <= floor || text.charCodeAt(at - 1) !== 0x20 || text.charCodeAt(at - 2) === 0x2e) break;
    end = at - 1;
  }
  return start;
}

const NAME_AFTER = casedPattern(
  "^\\s?(?:\\p{Lu}[\\p{L}'’-]*\\.?)(?:[ ](?:\\p{Lu}[\\p{L}'’-]*\\.?|al|de|van|von|bin|da)){0,2}(?:/(?:\\p{Lu}[\\p{L}'’-]*)(?:[ ](?:\\p{Lu}[\\p{L}'’-]*)){0,2})?",
);

/** `Capital Cities/ABC Inc said` runs on with its sentence; a picture credit ends a line or follows a finished sentence. */
function standsApart(
  text: string,
  start: number,
  end: number,
  floor: number,
  limit: number,
  sources: readonly Source[],
): boolean {
  if (COMPANY_WORD.test(text.slice(start, Math.min(limit, end + 12)))) return false;
  if (sources.every(({ ambiguous }) => ambiguous)) return false;
  if (
    start === floor ||
    end >= limit ||
    text.charAt(end) === "\n" ||
    /[\n.?!:)\]]\s*$/.test(text.slice(Math.max(floor, start - 2), start))
  )
    return true;
  return sources.some(({ kind }) => kind === "picture") || /^REUTERS\//.test(text.slice(start, start + 8));
}

const COMPANY_WORD = /\b(?:Inc|Corp|Co|Ltd|Plc|Exchange|Group)\b|['’]s\b/;

function lastEnd(sources: readonly Source[]): number {
  return sources[sources.length - 1]?.end ?? 0;
}
