/** Which names of outlets mean one outlet. */

import { AGENCIES, type Agency } from "../attribution/index.ts";
import { unicodePattern } from "../base/index.ts";

/** The kind of an outlet that the table of agencies knows. */
export function kindOfOutlet(outlet: string | null): string | undefined {
  return outlet === null ? undefined : agencyOf(plainName(outlet))?.kind;
}

/** Whether the table of agencies has the outlet as a news agency. */
export function isAgencyOutlet(outlet: string | null): boolean {
  return kindOfOutlet(outlet) === "agency";
}

/** One outlet by two names: "The Times" and "Times", "AFP" and "Agence France-Presse" (the table of agencies knows the second kind). */
export function isSameOutlet(x: string, y: string): boolean {
  const [first, second] = [plainName(withoutEdition(x)), plainName(withoutEdition(y))];
  if (first === "" || second === "") return false;
  return first === second || (agencyOf(first)?.name ?? first) === (agencyOf(second)?.name ?? second);
}

const PARTED = /[([,|]|\s[-–—]/;
const EDITION =
  /(?:\s*[([]|\s*,|\s+[-–—|])\s*[^()[\],]*(?:\b(?:editions?|editie|print|online|website|digital|app)|[eé]dition|edici[oó]n|edizione|edi[cç][aã]o|ausgabe|upplaga|utgave|udgave|wydanie|выпуск)[^()[\],]{0,24}[)\]]?$/iu;

/** `Calder Journal` for "Calder Journal (Docks edition)": one house prints both, and what they share neither has from the other. */
export function withoutEdition(outlet: string): string {
  // Every pair asks, and hardly a name has one.
  if (!PARTED.test(outlet)) return outlet;
  const at = outlet.trim().search(EDITION);
  return at > 0 ? outlet.trim().slice(0, at) : outlet;
}

/** Whether the name is the site of this address: `halverecourier.example` for `https://www.halverecourier.example/bell`. */
export function isSiteOf(name: string, url: string | null): boolean {
  if (url === null || !name.includes(".")) return false;
  const host = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:www\.)?([^/?#:]*)/i.exec(url.trim())?.[1]?.toLowerCase() ?? "";
  const site = name.toLowerCase().replace(/^www\./, "");
  return host !== "" && (host === site || host.endsWith(`.${site}`) || site.endsWith(`.${host}`));
}

/**
 * Whether a credit of this name may mean the outlet: the same by any name, or the short form that papers use of one another: `the Courier` for the
 * Halvere Courier, `Nordwire` for Nordwire News, `WSJ` for the Wall Street Journal. Which Times `the Times` is, nobody can tell from the name, and to
 * say that a text credits nobody, or the wrong one, because it used the short form is worse than to believe it.
 */
export function mayName(credited: string, outlet: string): boolean {
  return isSameOutlet(credited, outlet) || isShortFor(credited, outlet) || isShortFor(outlet, credited);
}

function isShortFor(short: string, full: string): boolean {
  const [few, many] = [namePartsOf(short), namePartsOf(full)];
  if (few.length === 0 || few.length >= many.length) return isInitials(short, many);
  const isAt = (from: number): boolean => few.every((part, at) => many[from + at] === part);
  if (isAt(many.length - few.length) && !few.every((part) => GENERIC.has(part))) return true;
  return (isAt(0) && many.slice(few.length).every((part) => GENERIC.has(part))) || isInitials(short, many);
}

/** What many outlets have in their names, and none is called by. */
const GENERIC: ReadonlySet<string> = new Set(
  "news press online today daily weekly radio tv television media agency magazine newspaper paper group international network service services world uk us sunday website channel com".split(
    " ",
  ),
);

function namePartsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "" && part !== "of" && part !== "and");
}

function isInitials(short: string, parts: readonly string[]): boolean {
  const letters = short.replace(/^the\s+|\./gi, "");
  if (!/^\p{Lu}{2,5}$/u.test(letters) || parts.length < 2) return false;
  const initials = parts.map((part) => part.charAt(0)).join("");
  return letters.toLowerCase() === initials;
}

function plainName(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/^www\.|\s+news$|\.(?:com|org|net|info|co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2})$/g, "");
  return bare.replace(BETWEEN_WORDS.for(bare), "");
}

const BETWEEN_WORDS = unicodePattern(String.raw`[^\p{L}\p{N}]+`, "g");

let agencies: ReadonlyMap<string, Agency> | undefined;

/** Every spelling of the table that is not a word as well, in its plain form; made when first asked for. */
function agencyOf(plain: string): Agency | undefined {
  agencies ??= new Map(
    AGENCIES.flatMap((agency) => {
      // "PA" and "Post" name too many; "Press Association" as the name of an outlet does not.
      const ambiguous = (agency.ambiguous ?? []).filter((name) => name.includes(" "));
      return [agency.name, ...(agency.aliases ?? []), ...ambiguous].map((name) => [plainName(name), agency] as const);
    }),
  );
  return agencies.get(plain);
}
