/** Who published what, and who owns whom: the entries that the caller gave, looked up by article. */

import { AGENCIES, type Agency, type AgencyKind } from "../../attribution/index.ts";
import type { Article, Limit } from "../../base/index.ts";
import { isSameOutlet, withoutEdition } from "../../derive/index.ts";
import type { OutletEntry } from "../../ingest/index.ts";

export interface OutletDirectory {
  /** As given. */
  readonly entries: readonly OutletEntry[];
  /** The article with its outlet, where an entry has its id, its URL or the name it gives; in that order. */
  readonly resolve: (article: Article) => Article;
  readonly groupOf: (outlet: string) => string | undefined;
  readonly typeOf: (outlet: string) => string | undefined;
  /** Whose decision the outlet's is: its group, else itself. */
  readonly houseOf: (outlet: string) => string;
  /** By its type, or without one by the table of agencies. */
  readonly isAgency: (outlet: string) => boolean;
  /** Whether two names are one outlet's. */
  readonly isSame: (x: string, y: string) => boolean;
  /** The outlets as sources that an article may credit, those of the built-in table left out; `undefined` without any. */
  readonly agencies: readonly Agency[] | undefined;
  /** As a limit, the entries that met none of the articles resolved so far; one that only describes an outlet is met by any article of it. */
  readonly unmatched: (articles: readonly Article[]) => Limit[];
}

/** Names of entries that `limits` spells out. */
const NAMED = 10;

/**
 * O(entries), each look-up O(labels of the host + paths under it).
 *
 * @throws {RangeError} One outlet has two groups or types, or one id, URL or name two outlets.
 */
export function outletDirectory(entries: readonly OutletEntry[]): OutletDirectory {
  const tables = { ids: new Map<string, number>(), urls: new Map<string, number>(), names: new Map<string, number>() };
  const groups = new Map<string, string>();
  const types = new Map<string, string>();
  entries.forEach(({ outlet, group, type, ids = [], urls = [], names = [] }, index) => {
    setOnce(groups, outlet, group, "group");
    setOnce(types, outlet, type?.toLowerCase(), "type");
    const file = (table: Map<string, number>, key: string, kind: string, given: string): void => {
      const before = table.get(key);
      if (before === undefined) table.set(key, index);
      else if (entries[before]!.outlet !== outlet)
        throw new RangeError(
          `outlets must give the ${kind} "${given}" to one outlet, got "${entries[before]!.outlet}" and "${outlet}"`,
        );
    };
    for (const id of ids) file(tables.ids, id, "id", id);
    for (const url of urls) file(tables.urls, plainUrl(url), "url", url);
    for (const name of [outlet, ...names]) file(tables.names, plainName(name), "name", name);
  });
  const find = (article: Article): number | undefined =>
    tables.ids.get(article.id) ??
    (article.url === undefined ? undefined : findUrl(tables.urls, article.url)) ??
    (article.outlet === undefined ? undefined : tables.names.get(plainName(article.outlet)));
  const canonical = (name: string): string => {
    const index = tables.names.get(plainName(name));
    return index === undefined ? plainName(name) : entries[index]!.outlet;
  };
  const isAgency = agencyTest();
  const met = new Set<number>();
  return {
    entries,
    agencies: creditable(new Set(entries.map(({ outlet }) => outlet)), types),
    resolve(article) {
      const index = entries.length === 0 ? undefined : find(article);
      if (index !== undefined) met.add(index);
      const outlet = index === undefined ? undefined : entries[index]!.outlet;
      return outlet === undefined || outlet === article.outlet ? article : { ...article, outlet };
    },
    groupOf: (outlet) => groups.get(outlet),
    typeOf: (outlet) => types.get(outlet),
    houseOf: (outlet) => groups.get(outlet) ?? withoutEdition(outlet),
    isAgency(outlet) {
      const type = types.get(canonical(outlet)) ?? types.get(outlet);
      return type === undefined ? isAgency(outlet) : type === "agency";
    },
    isSame: (x, y) => isSameOutlet(x, y) || canonical(x) === canonical(y),
    unmatched(articles) {
      const present = new Set(articles.map((article) => article.outlet));
      const missing = entries.filter((entry, index) => {
        const hasKeys = [entry.ids, entry.urls, entry.names].some((keys) => keys !== undefined && keys.length > 0);
        return !met.has(index) && (hasKeys || !present.has(entry.outlet));
      });
      if (missing.length === 0) return [];
      const more = missing.length > NAMED ? `, and ${missing.length - NAMED} more` : "";
      const where = `entries of outlets that no article meets: ${missing.slice(0, NAMED).map(nameOf).join(", ")}${more}`;
      return [{ limit: "unmatched-outlet", value: missing.length, where }];
    },
  };
}

/** The outlet, with what the entry knows it by. */
function nameOf({ outlet, ids = [], urls = [], names = [] }: OutletEntry): string {
  const key = ids[0] ?? urls[0] ?? names[0];
  return key === undefined ? outlet : `${outlet} (${key})`;
}

/** The names of the built-in table; made when first asked for. */
let builtIn: ReadonlySet<string> | undefined;

const KINDS: ReadonlyMap<string, AgencyKind> = new Map([
  ["agency", "agency"],
  ["newspaper", "paper"],
  ["broadcaster", "broadcaster"],
]);

/** Longer than this is no name of an outlet, but something else that a record has in that field. */
const LONGEST_NAME = 60;

/**
 * The articles' own outlets as sources that the others may credit, those of the built-in table and of `known` left out. A house that is in the corpus is
 * known to exist: while only the table counted, "By Nordwire" above a text of Nordwire's was no credit. O(articles).
 */
export function outletsOf(articles: readonly Article[], known: readonly Agency[] = []): readonly Agency[] {
  const taken = new Set(known.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(plainName)));
  const outlets = new Set<string>();
  for (const { outlet } of articles) {
    const name = typeof outlet === "string" ? outlet.trim() : "";
    if (/\p{L}/u.test(name) && name.length <= LONGEST_NAME && !taken.has(plainName(name))) outlets.add(asPrinted(name));
  }
  // Sorted: which of two spellings comes first must not depend on the order of the articles.
  return creditable(new Set([...outlets].sort()), new Map()) ?? [];
}

/** A folder's or feed's "nordwire" is printed with a capital. */
function asPrinted(name: string): string {
  return /^\p{Ll}+$/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** A name of one word is a word of the language more often than not, and counts only where nothing but a source can stand. */
function creditable(outlets: ReadonlySet<string>, types: ReadonlyMap<string, string>): readonly Agency[] | undefined {
  if (outlets.size === 0) return undefined;
  builtIn ??= new Set(AGENCIES.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(plainName)));
  const known = builtIn;
  const full = [...outlets]
    .filter((outlet) => !known.has(plainName(outlet)))
    .map((name): Agency => ({
      name,
      kind: KINDS.get(types.get(name) ?? "") ?? "site",
      aliases: withoutArticle(name),
      ...(!plainName(name).includes(" ") && { ambiguous: [name] }),
    }));
  const short = new Set(
    full.map(({ name }) => shortName(name)).filter((name) => name !== "" && !known.has(plainName(name))),
  );
  return [...full, ...[...short].sort().map((name): Agency => ({ name, kind: "site", ambiguous: [name] }))];
}

/** `Mattino della Costa` for Il Mattino della Costa: behind "al" and "del" the article goes. What is one word without it is an ordinary word. */
function withoutArticle(outlet: string): string[] {
  const bare = outlet
    .trim()
    .replace(/^(?:(?:il|lo|la|le|les|el|los|las|o|os|as|de|het|der|die|das)\s+|l['’]\s?)(?=\p{Lu})/iu, "");
  return bare !== outlet.trim() && /\s/.test(bare) ? [bare] : [];
}

/** `Lantern` for the Vallis Lantern: what others call it, under its own name because two may share it. Words that any outlet may have are no names. */
function shortName(outlet: string): string {
  const words = outlet.trim().split(/\s+/);
  const last = words.at(-1) ?? "";
  const isName = words.length > 1 && /^\p{Lu}[\p{L}’'-]{3,}$/u.test(last);
  return isName &&
    !/^(?:News|Press|Online|Today|Daily|Weekly|Radio|Television|Media|Agency|Magazine|Group|International|Network|Service|World|Business|Sports?|Times|Post)$/.test(
      last,
    )
    ? last
    : "";
}

/** Case, a leading "The" and the width of spaces do not tell two outlets apart. */
function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/\s+/g, " ");
}

/** `https://www.Example.org/Sport/?x=1` is `example.org/Sport`. */
function plainUrl(url: string): string {
  const [, host = "", path = ""] = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:www\.)?([^/?#]*)([^?#]*)/i.exec(url.trim()) ?? [];
  return host.toLowerCase() + path.replace(/\/+$/, "");
}

/** The longest path under the longest domain that is in the table. */
function findUrl(table: ReadonlyMap<string, number>, url: string): number | undefined {
  if (table.size === 0) return undefined;
  const plain = plainUrl(url);
  const slash = plain.indexOf("/");
  const host = slash < 0 ? plain : plain.slice(0, slash);
  const path = slash < 0 ? "" : plain.slice(slash);
  for (let domain = host; domain !== ""; domain = domain.includes(".") ? domain.slice(domain.indexOf(".") + 1) : "") {
    for (let part = path; ; part = part.slice(0, part.lastIndexOf("/"))) {
      const found = table.get(domain + part);
      if (found !== undefined) return found;
      if (part === "") break;
    }
  }
  return undefined;
}

function setOnce(table: Map<string, string>, outlet: string, value: string | undefined, what: string): void {
  if (value === undefined) return;
  const before = table.get(outlet);
  if (before !== undefined && before !== value)
    throw new RangeError(`outlets must give "${outlet}" one ${what}, got "${before}" and "${value}"`);
  table.set(outlet, value);
}

/** Whether the table of agencies has the name; built when first asked. */
function agencyTest(): (name: string) => boolean {
  let names: Set<string> | undefined;
  return (name) => {
    names ??= new Set(
      AGENCIES.filter(({ kind }) => kind === "agency").flatMap((agency) =>
        [agency.name, ...(agency.aliases ?? [])].map(plainName),
      ),
    );
    return names.has(plainName(name));
  };
}
