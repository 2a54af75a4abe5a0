/** Agencies written as text: lines as in the built-in table, or a JSON array. */
import { checkOptionNames, checkString } from "../base/index.ts";
import { AGENCY_KINDS, type Agency } from "./types.ts";

/**
 * Sources from a text, for `CreditOptions.agencies`: a JSON array of `Agency`, or one line each, as in the built-in table,
 * `kind; name; aliases; ambiguous aliases; domains`, lists parted by `|`, trailing cells left out at will. Blank lines and lines that begin
 * with `#` are passed over.
 *
 * Throws `TypeError` where an entry is malformed and `RangeError` where its kind is unknown, naming the line or the entry. O(length).
 */
export function parseAgencies(text: string): Agency[] {
  const bare = text.replace(/^\uFEFF/, "").trimStart();
  if (!bare.startsWith("[")) return agencyLines(bare);
  let entries: unknown;
  try {
    entries = JSON.parse(bare);
  } catch (error) {
    throw new TypeError(`agencies: not JSON: ${(error as Error).message}`, { cause: error });
  }
  return checkAgencies(entries);
}

/** The entries themselves, checked. Throws as `parseAgencies` does. */
export function checkAgencies(entries: unknown): Agency[] {
  if (!Array.isArray(entries)) throw new TypeError("agencies must be an array");
  entries.forEach((entry: unknown, index) => checkAgency(entry, `agencies[${index}]`));
  // The same array: what is worked out for it is kept by it.
  return entries as Agency[];
}

export function agencyLines(table: string): Agency[] {
  const agencies: Agency[] = [];
  table.split("\n").forEach((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return;
    const [kind = "", name = "", aliases = "", ambiguous = "", domains = "", ...more] = line
      .split(";")
      .map((cell) => cell.trim());
    if (more.length > 0) throw new TypeError(`agencies, line ${index + 1}: more than five cells`);
    const list = (cell: string): string[] => (cell === "" ? [] : cell.split("|").map((each) => each.trim()));
    const agency = { name, kind, aliases: list(aliases), ambiguous: list(ambiguous), domains: list(domains) };
    agencies.push(checkAgency(agency, `agencies, line ${index + 1}`));
  });
  return agencies;
}

const FIELDS = ["name", "kind", "aliases", "ambiguous", "domains"];

function checkAgency(entry: unknown, where: string): Agency {
  if (typeof entry !== "object" || entry === null) throw new TypeError(`${where} must be an object`);
  checkOptionNames(entry, FIELDS, where);
  const agency = entry as Agency;
  if (checkString(agency.name, `${where}.name`).trim() === "") throw new RangeError(`${where}.name must not be empty`);
  if (!AGENCY_KINDS.includes(agency.kind)) {
    throw new RangeError(`${where}.kind must be one of ${AGENCY_KINDS.join(", ")}, got ${String(agency.kind)}`);
  }
  for (const field of ["aliases", "ambiguous", "domains"] as const) {
    const list: unknown = agency[field];
    if (list === undefined) continue;
    if (!Array.isArray(list)) throw new TypeError(`${where}.${field} must be an array`);
    for (const each of list as unknown[]) checkString(each, `${where}.${field}[]`);
  }
  return agency;
}
