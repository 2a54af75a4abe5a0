/** Agencies written as text: lines as in the built-in table, or a JSON array. */
import { checkOptionNames, checkString } from "../base/index.ts";
import { AGENCY_KINDS, type Agency, type AgencyKind } from "./types.ts";

/**
 * Sources from a text, for `CreditOptions.agencies`: a JSON array of `Agency`, or one line each, as in the built-in table,
 * `kind; name; aliases; ambiguous aliases; domains`, lists parted by `|`, trailing cells left out at will. Blank lines and lines that begin
 * with `#` are passed over.
 *
 * Throws `TypeError` where an entry is malformed and `RangeError` where its kind is unknown, naming the line or the entry. O(length).
 */
export function parseAgencies(text: string): Agency[] {
  const bare = checkString(text, "text")
    .replace(/^\uFEFF/, "")
    .trimStart();
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
    const cells = line.split(";");
    if (cells.length > 5) throw new TypeError(`agencies, line ${index + 1}: more than five cells`);
    const name = (cells[1] ?? "").trim();
    const kind = cells[0]!.trim();
    // Of what `checkAgency` looks at, all that a line can have wrong.
    if (name === "" || !isKind(kind)) throw malformed(name, kind, `agencies, line ${index + 1}`);
    agencies.push({ name, kind, aliases: list(cells[2]), ambiguous: list(cells[3]), domains: list(cells[4]) });
  });
  return agencies;
}

function list(cell: string = ""): readonly string[] {
  const bare = cell.trim();
  if (bare === "") return NONE;
  return bare.includes("|") ? bare.split("|").map((each) => each.trim()) : [bare];
}

const NONE: readonly string[] = [];

function isKind(kind: string): kind is AgencyKind {
  return (AGENCY_KINDS as readonly string[]).includes(kind);
}

function malformed(name: string, kind: string, where: string): RangeError {
  if (name.trim() === "") return new RangeError(`${where}.name must not be empty`);
  return new RangeError(`${where}.kind must be one of ${AGENCY_KINDS.join(", ")}, got ${kind}`);
}

const FIELDS = ["name", "kind", "aliases", "ambiguous", "domains"];

function checkAgency(entry: unknown, where: string): Agency {
  if (typeof entry !== "object" || entry === null) throw new TypeError(`${where} must be an object`);
  checkOptionNames(entry, FIELDS, where);
  const agency = entry as Agency;
  if (checkString(agency.name, `${where}.name`).trim() === "" || !isKind(agency.kind))
    throw malformed(agency.name, String(agency.kind), where);
  for (const field of ["aliases", "ambiguous", "domains"] as const) {
    const list: unknown = agency[field];
    if (list === undefined) continue;
    if (!Array.isArray(list)) throw new TypeError(`${where}.${field} must be an array`);
    for (const each of list as unknown[]) checkString(each, `${where}.${field}[]`);
  }
  return agency;
}
