/**
 * What a user knows about outlets, in a table of their own: which article or site belongs to which, who owns them, and which are agencies.
 */

import { checkString } from "../base/index.ts";
import { readCsv } from "./csv-rows.ts";

/** One outlet, or one way to recognize it; several entries may name one outlet. */
export interface OutletEntry {
  /** The name that findings use. */
  readonly outlet: string;
  /** The publisher group. Outlets of one group are one voice, and do not take from each other. */
  readonly group?: string | undefined;
  /** `agency`, `newspaper`, `broadcaster` or any other word; only `agency` changes what is counted. */
  readonly type?: string | undefined;
  /** Ids of articles that the outlet published. */
  readonly ids?: readonly string[] | undefined;
  /** Hosts (`example.org`, its subdomains included), or hosts with the beginning of a path (`example.org/sport`). */
  readonly urls?: readonly string[] | undefined;
  /** Other names that articles give the outlet, or that their paths do. Case and a leading "The" do not matter. */
  readonly names?: readonly string[] | undefined;
}

type Field = "outlet" | "group" | "type" | "ids" | "urls" | "names";

/** Names of each field in the tables people have. */
const FIELD_OF: ReadonlyMap<string, Field> = new Map<string, Field>([
  ["outlet", "outlet"],
  ["group", "group"],
  ["publisher", "group"],
  ["owner", "group"],
  ["type", "type"],
  ["id", "ids"],
  ["ids", "ids"],
  ["doc_id", "ids"],
  ["url", "urls"],
  ["urls", "urls"],
  ["host", "urls"],
  ["domain", "urls"],
  ["name", "names"],
  ["names", "names"],
  ["alias", "names"],
]);

export interface ParsedOutlets {
  readonly entries: readonly OutletEntry[];
  /** Columns or fields that mean nothing here. */
  readonly ignored: readonly string[];
}

/**
 * Reads a table of outlets. JSON: an array of records with `outlet`, and any of `group`, `type`, `id`, `url`, `name` (a string or an array of
 * them), or an object whose keys are ids, hosts or names and whose values are such records, or the outlet's name alone. Anything else is CSV
 * with a header of those names; comma, semicolon or tab, as the header has it. Linear.
 *
 * @throws {TypeError} An argument is no string.
 * @throws {RangeError} The text is not such a table; the message names `input`, the line or record, and what is wrong.
 */
export function parseOutlets(text: string, input: string): ParsedOutlets {
  checkString(text, "text");
  checkString(input, "input");
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const ignored = new Set<string>();
  const entries = /^\s*[[{]/.test(plain) ? fromJson(plain, input, ignored) : fromCsv(plain, input, ignored);
  if (entries.length === 0) throw new RangeError(`${input} names no outlet`);
  return { entries, ignored: [...ignored] };
}

/** Checks entries that a caller made. Throws `TypeError` or `RangeError` naming the place. */
export function checkOutletEntries(entries: unknown, name: string): readonly OutletEntry[] {
  if (!Array.isArray(entries)) throw new TypeError(`${name} must be an array of entries`);
  entries.forEach((entry: unknown, index) => {
    const where = `${name}[${index}]`;
    if (typeof entry !== "object" || entry === null) throw new TypeError(`${where} must be an object`);
    const fields = entry as Readonly<Record<string, unknown>>;
    if (checkString(fields["outlet"], `${where}.outlet`).trim() === "")
      throw new RangeError(`${where}.outlet must not be empty`);
    for (const key of ["group", "type"]) if (fields[key] !== undefined) checkString(fields[key], `${where}.${key}`);
    for (const key of ["ids", "urls", "names"]) {
      if (fields[key] === undefined) continue;
      if (!Array.isArray(fields[key])) throw new TypeError(`${where}.${key} must be an array of strings`);
      for (const value of fields[key] as unknown[]) checkString(value, `${where}.${key}[]`);
    }
  });
  return entries as readonly OutletEntry[];
}

function fromCsv(text: string, input: string, ignored: Set<string>): OutletEntry[] {
  const [header, ...rows] = readCsv(text, input);
  const columns = (header?.cells ?? []).map((cell) => cell.trim());
  const fields = columns.map((column) => fieldOf(column));
  if (!fields.includes("outlet")) {
    const found = columns.filter((column) => column !== "");
    throw new RangeError(
      `${input}, line 1: the header must have a column "outlet"${found.length === 0 ? "" : `, it has ${found.join(", ")}`}`,
    );
  }
  columns.forEach((column, index) => {
    if (fields[index] === undefined && column !== "") ignored.add(column);
  });
  return rows.map(({ cells, line }) => {
    const given: Partial<Record<Field, string[]>> = {};
    cells.forEach((cell, index) => {
      const field = fields[index];
      if (field !== undefined && cell.trim() !== "") (given[field] ??= []).push(cell.trim());
    });
    return toEntry(given, `${input}, line ${line}`);
  });
}

function fromJson(text: string, input: string, ignored: Set<string>): OutletEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RangeError(`${input} is not valid JSON: ${(error as Error).message}`, { cause: error });
  }
  if (Array.isArray(value)) {
    return value.map((record: unknown, index) =>
      toEntry(recordFields(record, `${input}, record ${index + 1}`, ignored), `${input}, record ${index + 1}`),
    );
  }
  return Object.entries(value as Record<string, unknown>).map(([key, record]) => {
    const where = `${input}, "${key}"`;
    const given = typeof record === "string" ? { outlet: [record] } : recordFields(record, where, ignored);
    const urls = isHost(key) ? [key] : [];
    return toEntry(
      {
        ...given,
        outlet: given.outlet ?? [key],
        ids: [key, ...(given.ids ?? [])],
        names: [key, ...(given.names ?? [])],
        urls: [...urls, ...(given.urls ?? [])],
      },
      where,
    );
  });
}

function recordFields(record: unknown, where: string, ignored: Set<string>): Partial<Record<Field, string[]>> {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    throw new RangeError(`${where}: must be an object`);
  const given: Partial<Record<Field, string[]>> = {};
  for (const [key, value] of Object.entries(record)) {
    const field = fieldOf(key);
    if (field === undefined) {
      ignored.add(key);
      continue;
    }
    const values: unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
    for (const one of values) {
      if (typeof one !== "string") throw new RangeError(`${where}: "${key}" must be a string or an array of strings`);
      if (one.trim() !== "") (given[field] ??= []).push(one.trim());
    }
  }
  return given;
}

function toEntry(given: Partial<Record<Field, string[]>>, where: string): OutletEntry {
  const outlet = given.outlet?.[0];
  if (outlet === undefined) throw new RangeError(`${where}: no outlet`);
  const group = given.group?.[0];
  const type = given.type?.[0]?.toLowerCase();
  return {
    outlet,
    ...(group !== undefined && { group }),
    ...(type !== undefined && { type }),
    ...(given.ids !== undefined && { ids: given.ids }),
    ...(given.urls !== undefined && given.urls.length > 0 && { urls: given.urls }),
    ...(given.names !== undefined && { names: given.names }),
  };
}

function fieldOf(name: string): Field | undefined {
  return FIELD_OF.get(name.trim().toLowerCase());
}

/** Something with a dot in it and no space: an id may look so too, and is looked up as both. */
function isHost(key: string): boolean {
  return /^(?:https?:\/\/)?[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/:].*)?$/i.test(key);
}
