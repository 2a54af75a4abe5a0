/**
 * Finds the names of sources in text.
 *
 * Aliases are filed under their first letters-and-digits run in lower case, longest first, so that a look-up costs one hash and a few `startsWith`. The table has
 * 1,400: what is done for each of them is done by every audit of five articles, so their spellings in capitals are made when a text asks for them.
 */
import { AGENCIES } from "./agencies.ts";
import { checkAgencies } from "./agency-lines.ts";
import type { Agency } from "./types.ts";
import { isWordCode } from "./words.ts";

export interface AgencyMatch {
  readonly agency: Agency;
  /** Exclusive end in the text. */
  readonly end: number;
  readonly ambiguous: boolean;
}

interface Entry {
  readonly alias: string;
  readonly agency: Agency;
  readonly ambiguous: boolean;
  capitals: string | undefined;
}

export interface AgencyIndex {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  readonly byDomain: ReadonlyMap<string, Agency>;
  /** By the name or any alias in lower case, a leading "the" left out. */
  readonly byName: ReadonlyMap<string, Agency>;
  /** What is asked where nothing is found here. */
  readonly below?: AgencyIndex;
}

const MAX_KEY = 24;
const indexes = new WeakMap<readonly Agency[], AgencyIndex>();
const NO_AGENCIES: readonly Agency[] = [];

/**
 * The built-in table with the caller's entries before it. Built once per array, for its own entries alone: `compare` makes one of the outlets of every pair, and to file the built-in
 * table again took half as long as comparing two strangers. Throws `TypeError`, `RangeError` on malformed entries.
 */
export function agencyIndex(extra: readonly Agency[] = NO_AGENCIES): AgencyIndex {
  const known = indexes.get(extra);
  if (known !== undefined) return known;
  const built = extra.length === 0 ? buildIndex(AGENCIES) : above(buildIndex(checkAgencies(extra)), agencyIndex());
  indexes.set(extra, built);
  return built;
}

/** The longest alias that begins at `position` and ends with its word. */
export function matchAgency(index: AgencyIndex, text: string, position: number): AgencyMatch | null {
  const key = keyAt(text, position);
  const entries = index.byKey.get(key) ?? index.below?.byKey.get(key);
  if (entries === undefined) return null;
  for (const entry of entries) {
    const spelling = spellingAt(text, position, entry);
    if (spelling === undefined) continue;
    const end = position + spelling.length;
    if (!isWordCode(text.charCodeAt(end))) return { agency: entry.agency, end, ambiguous: entry.ambiguous };
  }
  return null;
}

/** The alias as it stands, or in capitals, which of a short name are a word of their own. */
function spellingAt(text: string, position: number, entry: Entry): string | undefined {
  const { alias } = entry;
  if (text.startsWith(alias, position)) return alias;
  if (alias.length <= 4) return undefined;
  entry.capitals ??= alias.toUpperCase();
  return text.startsWith(entry.capitals, position) ? entry.capitals : undefined;
}

/** The agency of this name or alias, which is as `plainName` makes it. */
export function agencyOfName({ byName, below }: AgencyIndex, plain: string): Agency | undefined {
  return byName.get(plain) ?? below?.byName.get(plain);
}

/** The agency of this name, alias or host, or `null`. */
export function agencyNamed(index: AgencyIndex, name: string): Agency | null {
  const host = hostOf(name);
  return agencyOfName(index, plainName(name)) ?? index.byDomain.get(host) ?? index.below?.byDomain.get(host) ?? null;
}

/** `https://www.reuters.com/world` gives `reuters.com`; what is no URL and no host name gives "". */
export function hostOf(url: string): string {
  if (url === "") return "";
  const match =
    /^(?:https?:\/\/)?(?:www\.|m\.|amp\.|edition\.|uk\.|us\.|in\.)?([a-z\d-]+(?:\.[a-z\d-]+)+)(?:[/:?#].*)?$/i.exec(
      url.trim(),
    );
  return match?.[1]?.toLowerCase() ?? "";
}

/** For comparing outlets: lower case, no "the", single spaces. */
export function plainName(name: string): string {
  const lower = name.trim().toLowerCase();
  const bare = lower.startsWith("the") ? lower.replace(/^the\s+/, "") : lower;
  return /[^\S ]| {2}/.test(bare) ? bare.replace(/\s+/g, " ") : bare;
}

/** Of one key the entries of both, so that the longer spelling goes first wherever it comes from. */
function above(own: AgencyIndex, below: AgencyIndex): AgencyIndex {
  const byKey = new Map<string, readonly Entry[]>();
  for (const [key, entries] of own.byKey) byKey.set(key, longestFirst([...entries, ...(below.byKey.get(key) ?? [])]));
  return { ...own, byKey, below };
}

/** Of one spelling twice, the first counts: the sort is stable. */
function longestFirst(entries: Entry[]): Entry[] {
  return entries.length > 1 ? entries.sort((a, b) => b.alias.length - a.alias.length) : entries;
}

function buildIndex(agencies: readonly Agency[]): AgencyIndex {
  const byKey = new Map<string, Entry[]>();
  const byDomain = new Map<string, Agency>();
  const byName = new Map<string, Agency>();
  const add = (alias: string, agency: Agency, ambiguous: boolean): void => {
    const key = keyAt(alias, 0);
    const list = byKey.get(key);
    const entry: Entry = { alias, agency, ambiguous, capitals: undefined };
    if (list === undefined) byKey.set(key, [entry]);
    else list.push(entry);
  };
  const file = (spelling: string, agency: Agency, ambiguous: boolean): void => {
    const alias = spelling.startsWith("The") ? spelling.replace(/^The\s+/, "") : spelling;
    add(alias, agency, ambiguous);
    if (alias.includes("e ") || alias.endsWith("e")) {
      const other = declined(alias);
      if (other !== alias) add(other, agency, ambiguous);
    }
    const plain = plainName(spelling);
    if (!byName.has(plain)) byName.set(plain, agency);
  };
  for (const agency of agencies) {
    // Ambiguous spellings first: where a name is its own ambiguous alias, the stricter reading holds.
    for (const alias of agency.ambiguous ?? []) file(alias, agency, true);
    file(agency.name, agency, false);
    for (const alias of agency.aliases ?? []) file(alias, agency, false);
    for (const domain of agency.domains ?? []) if (!byDomain.has(domain)) byDomain.set(domain, agency);
  }
  for (const list of byKey.values()) longestFirst(list);
  return { byKey, byDomain, byName };
}

/** A German paper as other cases have it: `der Süddeutschen Zeitung`. */
function declined(name: string): string {
  return /(?:zeitung|nachrichten|presse|post|rundschau|allgemeine|bote)$/i.test(name)
    ? name.replace(/(?<=\p{Ll}{3}e)(?=\s)/gu, "n").replace(/(?<=Allgemeine|Bote)$/, "n")
    : name;
}

function keyAt(text: string, position: number): string {
  let end = position;
  while (end < text.length && end - position < MAX_KEY && isWordCode(text.charCodeAt(end))) end++;
  return text.slice(position, end).toLowerCase();
}
