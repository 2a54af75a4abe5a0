/**
 * Reads a stretch that should name sources and little else: `Maksim Blinov/Sputnik via AP`, `AFP, Reuters and agencies`.
 */
import { matchAgency, type AgencyIndex } from "./agency-index.ts";
import { CALENDAR, classesOf, COMPANY, DEMONYM, MEDIUM, PAPER, PLACE, ROLE, TITLE } from "./lexicon.ts";
import type { AgencyKind } from "./types.ts";
import { isWordCode } from "./words.ts";

export interface Source {
  readonly name: string;
  readonly kind: AgencyKind;
  readonly start: number;
  readonly end: number;
  readonly ambiguous: boolean;
}

export interface SourceExpression {
  readonly sources: readonly Source[];
  /** Words that name no known source, split by whether they begin with a capital. */
  readonly names: readonly string[];
  readonly others: readonly string[];
}

/** Words that sources and names come with, and that say nothing against a credit. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  `by from in and for of at the via staff writer writers reporter reporters correspondent correspondents with photo photos photograph
  photographer photographs picture pictures image images file pool handout courtesy credit credits pic pics video still screenshot foto von
  par et und de der die mit material avec con información informazioni informações agenturmaterial по материалам di agencies agency news reports report wire archive archives featured supplied additional reporting editing writing stringer
  contributor to special on service a an is are stock services
  `.split(/\s+/),
);

/** Known sources in `[start, end)` and what else is there. O(end - start). */
export function readSources(index: AgencyIndex, text: string, start: number, end: number): SourceExpression {
  const sources: Source[] = [];
  const names: string[] = [];
  const others: string[] = [];
  let position = start;
  let nameEnd = -1;
  while (position < end) {
    if (!isWordCode(text.charCodeAt(position))) {
      position++;
      continue;
    }
    // l'AFP
    const next = text.charCodeAt(position + 1);
    if ((next === 0x27 || next === 0x2019) && /[dl]/i.test(text.charAt(position))) position += 2;
    const match = matchAgency(index, text, position);
    // "The Fayetteville Observer" is no Observer.
    const inName = match !== null && match.ambiguous && nameEnd === position - 1 && text.charCodeAt(nameEnd) === 0x20;
    if (match !== null && !inName && match.end <= end) {
      const { name, kind } = match.agency;
      sources.push({ name, kind, start: position, end: match.end, ambiguous: match.ambiguous });
      position = match.end;
      continue;
    }
    const from = position;
    while (position < end && isNameCode(text.charCodeAt(position))) position++;
    // The stop of a sentence, not of an initial: "material from agencies."
    while (position - from > 3 && text.charCodeAt(position - 1) === 0x2e) position--;
    const word = text.slice(from, position);
    const small = word.toLowerCase();
    if (
      small === "agencies" ||
      AGENCIES_ABROAD.has(small) ||
      (isOfAll(small) && /\b(?:wire|news) $/i.test(text.slice(Math.max(start, from - 5), from)))
    )
      sources.push({
        name: "agencies",
        kind: "agency",
        start: from,
        end: position,
        ambiguous: !AGENCIES_ABROAD.has(small),
      });
    else if (!SMALL_WORDS.has(small)) {
      if (word === small) others.push(word);
      else {
        names.push(word);
        nameEnd = position;
      }
    }
  }
  return { sources, names, others };
}

const AGENCIES_ABROAD: ReadonlySet<string> = new Set(["agenturen", "agences", "agencias", "agências", "agenzie"]);

/** "Wire services", "staff and wire reports": agencies without a name. */
function isOfAll(word: string): boolean {
  return word === "services" || word === "reports";
}

/** A name that is not in the table: the capitalized words of the stretch, if it holds nothing else. `null` for anything longer. */
export function unknownSource(text: string, start: number, end: number): string | null {
  const words = text
    .slice(start, end)
    .replace(/^[\s"'“”‘’([:–—-]+|[\s"'“”‘’)\].,;:!–—-]+$/g, "")
    .split(/\s+/);
  if (words.length === 0 || words.length > 6) return null;
  let capitals = 0;
  for (const word of words) {
    if (/^[\p{Lu}\d@#]/u.test(word)) capitals++;
    else if (
      !/^(?:of|the|and|de|la|le|for|in|von|van|al|bin|website|newspaper|magazine|&|-|–)$/.test(word) &&
      !/^[\w-]+\.(?:com|org|net|co|io|de|fr)/.test(word)
    )
      return null;
    else if (word.includes(".")) capitals++;
  }
  const name = words.join(" ");
  return capitals === 0 || NO_SOURCE.test(name) || name.length > 60 ? null : name;
}

const NO_SOURCE =
  /^(?:Supplied|Handout|File|File Photo|Submitted|Contributed|Uncredited|Unknown|Screenshot|Photo|Stock|Archive|None|N\/A|Getty|Click|Read|Share|See|Watch|All|The$|Sports$|News$)/i;

/** Whether a name may be an outlet's where a text is said to have been published: no month, country or function, and no network of everybody's posts. */
export function isOutletName(name: string): boolean {
  const first = name.split(" ")[0]!.toLowerCase();
  return (
    (classesOf(first) & (CALENDAR | PLACE | DEMONYM | TITLE | ROLE)) === 0 &&
    !/^(?:facebook|twitter|instagram|youtube|tiktok|linkedin|telegram|medium|reddit|weibo|x|google)$/.test(first)
  );
}

/** Whether the words of a name say that it is a paper or a station: `Sacramento Bee`, `Rudaw TV`. */
export function soundsLikeOutlet(name: string): boolean {
  return name
    .split(/\s+/)
    .some(
      (word) =>
        (classesOf(word.toLowerCase()) & (PAPER | MEDIUM)) !== 0 && (classesOf(word.toLowerCase()) & COMPANY) === 0,
    );
}

function isNameCode(code: number): boolean {
  return isWordCode(code) || code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d || code === 0x40;
}
