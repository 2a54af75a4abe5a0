import { normalizeDate } from "./dates.ts";
import { originalLinks } from "./html-links.ts";
import { publicationDates } from "./html-dates.ts";
import { headlineOf, withoutSite } from "./html-title.ts";

/** What a page says about its article. `dateText` is a date that could not be read. */
export interface PageFields {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  readonly dateText?: string | undefined;
  /** Byline and credits, under the names that the page uses: see `CREDIT_NAMES`. Without prototype. */
  readonly metadata: Record<string, string | readonly string[]>;
}

/** Meta elements that name where a text came from (Google News, 2010; Dublin Core), kept in `metadata` under their own names. */
const META_CREDITS: readonly string[] = [
  "syndication-source",
  "original-source",
  "source",
  "dc.source",
  "dcterms.source",
  "dc.rights",
  "copyright",
];
/** schema.org properties that do, kept likewise. */
const LINKED_CREDITS: readonly string[] = [
  "isBasedOn",
  "isBasedOnUrl",
  "creditText",
  "copyrightHolder",
  "publisher",
  "sourceOrganization",
];
/** Addresses that the page's own words give as the original's. */
const ORIGINAL_LINK = "original-url";
export const CREDIT_NAMES: readonly string[] = [
  "byline",
  "canonical",
  ORIGINAL_LINK,
  ...META_CREDITS,
  ...LINKED_CREDITS,
];

const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|LiveBlog|SocialMediaPosting)$/;
const MAX_LINKED_NODES = 1000;

type LinkedData = Readonly<Record<string, unknown>>;

/**
 * Reads JSON-LD, meta elements, OpenGraph and `<time>`, in that order of trust: JSON-LD is written for machines, a `<title>` ends in
 * the site's name. Call it before readability, which removes the scripts.
 */
export function pageFields(document: Document): PageFields {
  const linked = linkedArticle(document);
  const metas = metaValues(document);
  const meta = (...names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)?.[0]).find((value) => value !== undefined);
  const metadata = Object.create(null) as Record<string, string | readonly string[]>;
  const byline = namesOf(linked["author"]).join(", ") || meta("author", "byl", "dc.creator", "parsely-author");
  if (byline !== undefined && byline !== "" && !/^https?:/.test(byline)) metadata["byline"] = byline;
  for (const name of META_CREDITS) put(metadata, name, metas.get(name) ?? []);
  for (const name of LINKED_CREDITS) put(metadata, name, namesOf(linked[name]));

  const canonical = webAddress(document.querySelector('link[rel~="canonical"]')?.getAttribute("href"));
  const own = [
    meta("og:url"),
    textOf(linked["url"]),
    textOf(linked["mainEntityOfPage"]),
    textOf((linked["mainEntityOfPage"] as LinkedData | undefined)?.["@id"]),
    meta("twitter:url", "parsely-link"),
  ]
    .map(webAddress)
    .find((address) => address !== undefined);
  // A reprint may declare the original as canonical: that address is whose text it is, not where this page stands.
  const isReprint = canonical !== undefined && own !== undefined && siteOf(canonical) !== siteOf(own);
  if (isReprint) metadata["canonical"] = canonical;
  const url = isReprint ? own : (canonical ?? own);
  if (url !== undefined)
    put(
      metadata,
      ORIGINAL_LINK,
      originalLinks(document, (address) => siteOf(address) !== siteOf(url)),
    );

  const dates = publicationDates(document, linked, meta, url);
  const publishedAt = dates.map(normalizeDate).find((date) => date !== undefined);

  const name = meta("og:site_name") ?? namesOf(linked["publisher"])[0] ?? meta("application-name", "dc.publisher");
  const outlet = outletOf(name, url);
  const site = [name, url === undefined ? undefined : siteOf(url)].filter((one) => one !== undefined);
  const title = textOf(linked["headline"]) ?? meta("og:title", "twitter:title");
  return {
    title: title === undefined ? headlineOf(document, site) : withoutSite(title, site),
    outlet,
    publishedAt,
    language: (
      textOf(linked["inLanguage"]) ??
      cleaned(document.querySelector("html[lang]")?.getAttribute("lang")) ??
      meta("content-language", "og:locale", "dc.language")
    )?.replaceAll("_", "-"),
    url,
    dateText: publishedAt === undefined ? dates[0] : undefined,
    metadata,
  };
}

/** The first article among the JSON-LD objects of the page, or an empty object. Broken JSON-LD is common, and passed over. */
function linkedArticle(document: Document): LinkedData {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    let content: unknown;
    try {
      content = JSON.parse(script.textContent);
    } catch {
      continue;
    }
    const open: unknown[] = [content];
    for (let visited = 0; open.length > 0 && visited < MAX_LINKED_NODES; visited++) {
      const node = open.shift();
      if (Array.isArray(node)) open.push(...(node as unknown[]).slice(0, MAX_LINKED_NODES));
      else if (typeof node === "object" && node !== null) {
        const types = [(node as LinkedData)["@type"]].flat();
        if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return node as LinkedData;
        open.push((node as LinkedData)["@graph"], (node as LinkedData)["mainEntity"]);
      }
    }
  }
  return Object.freeze(Object.create(null) as Record<string, unknown>);
}

/** Contents of meta elements by lower-case name, property, itemprop or http-equiv, in document order. */
function metaValues(document: Document): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const element of Array.from(document.querySelectorAll("meta[content]"))) {
    const content = cleaned(element.getAttribute("content"));
    if (content === undefined) continue;
    for (const attribute of ["name", "property", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name === undefined || name === "") continue;
      const list = values.get(name);
      if (list === undefined) values.set(name, [content]);
      else if (!list.includes(content) && list.length < 20) list.push(content);
    }
  }
  return values;
}

/** Names in a schema.org value: a string, an object with a name or an address, or a list of them. */
function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((item: unknown) => {
    if (typeof item === "string") return cleaned(item) ?? [];
    if (typeof item !== "object" || item === null) return [];
    const { name, url, "@id": id } = item as LinkedData;
    return textOf(name) ?? textOf(url) ?? textOf(id) ?? [];
  });
}

function put(metadata: Record<string, string | readonly string[]>, name: string, values: readonly string[]): void {
  const [first] = values;
  if (first !== undefined) metadata[name] = values.length === 1 ? first : values;
}

function webAddress(url: string | null | undefined): string | undefined {
  return /^https?:\/\/\S+$/.test(url ?? "") ? (url ?? undefined) : undefined;
}

/** The last two names of the host, three under `co.uk` and its like: subdomains are one site. */
function siteOf(url: string): string {
  const names = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase().split(".") ?? [];
  return names.slice(/^(?:co|com|org|net|gov|ac|edu|or|ne|go)$/.test(names.at(-2) ?? "") ? -3 : -2).join(".");
}

/** The site's name, or its address where that is all that it says of itself. */
function outletOf(name: string | undefined, url: string | undefined): string | undefined {
  // "http://www.tmz.com" as the name of a site is its address.
  const host = /^(?:https?:\/\/|www\.)(?:www\.)?([^/?#]+)/i.exec(name ?? "")?.[1];
  return host?.toLowerCase() ?? name ?? (url === undefined ? undefined : siteOf(url));
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? cleaned(value) : undefined;
}

function cleaned(value: string | null | undefined): string | undefined {
  const text = value?.replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}
