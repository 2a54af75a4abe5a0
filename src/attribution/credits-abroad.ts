/**
 * Credits in the running text of languages other than English: `secondo l'ANSA`, `meldt De Zuiderkoerier`, `sagte sie dem „Talboten“`, `пишет газета «Вестник»`.
 *
 * The grammar of `credit-contexts.ts` is that of English; here a known source counts where one of a language's cues leads straight to it or follows it, and
 * a name that nobody knows where a cue and a noun for a paper or an agency do.
 */
import type { SegmentedText } from "../text/index.ts";
import { matchAgency, type AgencyIndex, type AgencyMatch } from "./agency-index.ts";
import { ANY_NAME, cuesOf, QUOTED_NAME, type CuePatterns } from "./cues-abroad.ts";
import type { Reading } from "./reading.ts";
import type { Credit } from "./types.ts";

/** Units before a name in which its cue must begin; behind it, in which the words that follow must end. */
const REACH = 90;
const REACH_BEHIND = 48;

/** O(words). Nothing in English or a language without cues. */
export function creditsAbroad(
  { words, segmented }: Reading,
  index: AgencyIndex,
  language: string | null,
  isTaken: (position: number) => boolean,
): Credit[] {
  const told = cuesOf(language);
  if (told === null) return [];
  const { text } = segmented;
  const found: Credit[] = [];
  for (let at = 0; at < words.count; at++) {
    const start = words.starts[at]!;
    if (isTaken(start) || !isReporting(segmented, words.blocks[at]!)) continue;
    // "L'Écho des Plaines" has its article in its name, and "l'AFP" before it.
    const elided = nameStart(text, start);
    const name = matchAgency(index, text, start) === null ? elided : start;
    const match = matchAgency(index, text, name);
    if (match === null || !mayReport(match)) continue;
    const { start: floor, end: limit } = segmented.blocks[words.blocks[at]!]!;
    const cue = cueBefore(text, floor, name, match, told);
    const next = cueBehind(text, floor, limit, name, match, told);
    if (cue === null && next === 0) continue;
    const end = match.end + next;
    found.push({ kind: "in-text", agency: match.agency.name, start: cue ?? name, end, scope: "fact" });
    while (at + 1 < words.count && words.starts[at + 1]! < end) at++;
  }
  return [...found, ...unknownNames(segmented, told.unknown, found, isTaken, language === "de")];
}

function mayReport({ agency: { kind } }: AgencyMatch): boolean {
  return kind !== "picture" && kind !== "monitor";
}

/** Where the cue that leads to the name begins, or `null`. */
function cueBefore(
  text: string,
  floor: number,
  name: number,
  { agency, ambiguous, end }: AgencyMatch,
  { before }: CuePatterns,
): number | null {
  const cue = before.exec(text.slice(Math.max(floor, name - REACH), name));
  if (cue === null) return null;
  const { article, noun, quote, bare } = cue.groups ?? {};
  // Alone, "die Nachrichtenagentur dpa" is named as a source; of a paper more things are said.
  if (bare !== undefined && agency.kind !== "agency") return null;
  // "enligt TT" is the agency; a word that is written as others are needs an article, quotation marks or to be called one, and to end its name.
  const isWord = text.slice(name, end) !== text.slice(name, end).toUpperCase();
  if (ambiguous && isWord && noun === undefined) {
    const isMarked = quote !== undefined || (article !== undefined && agency.kind !== "agency");
    if (!isMarked || /^[^\S\n]\p{Lu}/u.test(text.slice(end, end + 3))) return null;
  }
  return name - cue[0].length + (/^[^\p{L}]*/u.exec(cue[0])?.[0].length ?? 0);
}

/** How far the words behind the name go that make it a source: `zufolge`, `wie der Spiegel berichtet`, `De Tijd meldt dat`; 0 without any. */
function cueBehind(
  text: string,
  floor: number,
  limit: number,
  name: number,
  { end, ambiguous }: AgencyMatch,
  { as, reports, thatFollows, behind }: CuePatterns,
): number {
  const rest = text.slice(end, Math.min(limit, end + REACH_BEHIND));
  const straight = ambiguous ? null : (behind?.exec(rest) ?? thatFollows?.exec(rest) ?? null);
  if (straight !== null) return straight[0].length;
  if (as === null || !as.test(text.slice(Math.max(floor, name - REACH), name))) return 0;
  return reports?.exec(rest)?.[0].length ?? 0;
}

/** `сообщает НИА "Север"`, `selon le quotidien Le Progrès`: what it is called says that it is an outlet. */
function unknownNames(
  { text, blocks }: SegmentedText,
  unknown: RegExp,
  known: readonly Credit[],
  isTaken: (position: number) => boolean,
  isGerman: boolean,
): Credit[] {
  const found: Credit[] = [];
  for (const block of blocks) {
    if (block.kind !== "paragraph" && block.kind !== "standfirst") continue;
    for (const cue of text.slice(block.start, block.end).matchAll(unknown)) {
      const from = block.start + cue.index + cue[0].length;
      const name = (isGerman ? QUOTED_NAME : ANY_NAME).exec(text.slice(from, Math.min(block.end, from + REACH)));
      if (name === null) continue;
      const start = block.start + cue.index + (/^[^\p{L}]*/u.exec(cue[0])?.[0].length ?? 0);
      const end = from + name[0].length;
      const isKnown = known.some((one) => one.start < end && start < one.end);
      if (isKnown || isTaken(start) || isTaken(end - 1)) continue;
      const { quoted, plain } = name.groups ?? {};
      found.push({ kind: "in-text", agency: quoted ?? plain ?? "", start, end, scope: "fact" });
    }
  }
  return found;
}

/** Behind an elided article: `l'AFP`, `all'ANSA`. */
function nameStart(text: string, word: number): number {
  const elided = /^[\p{Ll}]{1,4}['’](?=\p{Lu})/iu.exec(text.slice(word, word + 6));
  return word + (elided?.[0].length ?? 0);
}

function isReporting({ blocks }: SegmentedText, block: number): boolean {
  const { kind } = blocks[block]!;
  return kind === "paragraph" || kind === "standfirst";
}
