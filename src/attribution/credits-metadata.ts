/** Credits outside the text: metadata fields, and a headline that ends in a source (`… - Reuters`, `… | AP News`). */
import { agencyNamed, hostOf, type AgencyIndex } from "./agency-index.ts";
import { readSources, soundsLikeOutlet } from "./source-expression.ts";
import type { Credit, CreditedArticle } from "./types.ts";

/**
 * Fields that name where a text came from, in lower case without `-`, `_`, `:` and dots: ninjs, NewsML-G2, IPTC, rNews and schema.org, Google's
 * syndication tags, and what feeds call them.
 */
const FIELDS: ReadonlySet<string> = new Set(
  `source sources provider providername creditline credit credits copyrightholder copyrightnotice copyright syndicationsource originalsource
  isbasedon isbasedonurl byline author authors infosource infosources agency newsagency wire wireservice distributor sourceorganization
  dcsource dctermssource dccreator dcrights rightsholder articlesource originalurl canonical canonicalurl via syndicator publisherorigin`.split(
    /\s+/,
  ),
);

/** Fields whose value is a person as often as a source: only sources the table knows, and names that sound like one, count. */
const PERSONAL: ReadonlySet<string> = new Set(["byline", "author", "authors", "dccreator", "credit", "credits"]);
/** Fields that hold the outlet itself unless they name an agency. */
const OWN: ReadonlySet<string> = new Set(["source", "copyright", "copyrightnotice", "dcrights", "copyrightholder"]);

const MAX_VALUES = 32;

export function creditsInMetadata(article: CreditedArticle, index: AgencyIndex): Credit[] {
  const found = new Set<string>();
  for (const [key, value] of Object.entries(article.metadata ?? {})) {
    const field = key
      .toLowerCase()
      .replace(/[-_:. ]/g, "")
      .replace(/^(?:og|article|meta|news)(?=[a-z]{6})/, "");
    if (!FIELDS.has(field)) continue;
    for (const text of valuesOf(value)) {
      const name = CANONICAL.has(field) ? originalSite(text, article.url, index) : sourceName(text, field, index);
      // A link to a library is its picture's.
      if (name !== null) for (const each of name) if (agencyNamed(index, each)?.kind !== "picture") found.add(each);
    }
  }
  const suffix = /\s[-–—|]\s(?<source>[^-–—|]{2,40})$|\((?<bracketed>[^()]{2,30})\)$/u.exec(
    article.title ?? "",
  )?.groups;
  const named = suffix?.["source"] ?? suffix?.["bracketed"];
  const agency = named === undefined ? null : agencyNamed(index, named);
  if (agency !== null) found.add(agency.name);
  return [...found].map((name) => ({ kind: "metadata", agency: name, start: 0, end: 0, scope: "article" }));
}

const CANONICAL: ReadonlySet<string> = new Set(["canonical", "canonicalurl"]);

/** A canonical address on another site is where the original stands. Without the page's own address nobody can tell. */
function originalSite(canonical: string, url: string | undefined, index: AgencyIndex): string[] | null {
  const [host, own] = [hostOf(canonical), hostOf(url ?? "")];
  if (host === "" || own === "" || siteOf(host) === siteOf(own)) return null;
  return [agencyNamed(index, host)?.name ?? host];
}

/** The last two names of a host, three under `co.uk` and its like: `sports.example.com` is `example.com`. */
function siteOf(host: string): string {
  const names = host.split(".");
  return names.slice(/^(?:co|com|org|net|gov|ac|edu|or|ne|go)$/.test(names.at(-2) ?? "") ? -3 : -2).join(".");
}

/** Strings in the value: itself, the members of an array, the `name`, `literal` or `url` of an object. */
function valuesOf(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return [value];
  if (depth > 3 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, MAX_VALUES).flatMap((each: unknown) => valuesOf(each, depth + 1));
  const record = value as Readonly<Record<string, unknown>>;
  for (const key of ["name", "literal", "title", "@id", "url", "uri"]) {
    if (typeof record[key] === "string") return [record[key]];
  }
  return [];
}

function sourceName(text: string, field: string, index: AgencyIndex): string[] | null {
  const value = text.trim().slice(0, 200);
  if (value === "") return null;
  const agency = agencyNamed(index, value);
  if (agency !== null) return [agency.name];
  const host = hostOf(value);
  if (host !== "") return OWN.has(field) ? null : [host];
  const { sources } = readSources(index, value, 0, value.length);
  const firm = sources.filter((source) => !source.ambiguous || source.name === "agencies");
  if (firm.length > 0) return firm.map(({ name }) => name);
  if (OWN.has(field) || (PERSONAL.has(field) && !soundsLikeOutlet(value))) return null;
  return [value.replace(/^by\s+/i, "")];
}
