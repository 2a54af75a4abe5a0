/** Reading of data that nobody vouches for: each check names the place and says what was expected there. */

import type { Span } from "../base/index.ts";

/** A place in the data. A linked list, so that naming a place costs nothing until something is wrong there. */
export interface Place {
  readonly parent: Place | null;
  readonly key: string | number;
}

export type Fields = Readonly<Record<string, unknown>>;

export function at(parent: Place | null, key: string | number): Place {
  return { parent, key };
}

/** Throws `TypeError`: `pairs[3].passages[0].a.end must be an integer >= 0, got "12"`. */
export function fail(place: Place | null, expected: string, value: unknown): never {
  throw new TypeError(`${pathOf(place)} must be ${expected}, got ${describe(value)}`);
}

export function readFields(value: unknown, place: Place | null): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) fail(place, "an object", value);
  return value as Fields;
}

/** A field of the object itself: nothing inherited counts, so a missing `constructor` is missing. */
export function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

export function readArray(fields: Fields, key: string, place: Place | null): readonly unknown[] {
  const value = own(fields, key);
  if (!Array.isArray(value)) fail(at(place, key), "an array", value);
  return value as readonly unknown[];
}

/** Calls `check` on each element with its place. */
export function readEach(
  fields: Fields,
  key: string,
  place: Place | null,
  check: (value: unknown, place: Place) => void,
): void {
  const list = at(place, key);
  readArray(fields, key, place).forEach((value, index) => check(value, at(list, index)));
}

export function readString(fields: Fields, key: string, place: Place | null): string {
  const value = own(fields, key);
  if (typeof value !== "string") fail(at(place, key), "a string", value);
  return value as string;
}

export function readNullableString(fields: Fields, key: string, place: Place | null): void {
  const value = own(fields, key);
  if (value !== null && typeof value !== "string") fail(at(place, key), "a string or null", value);
}

export function readCount(fields: Fields, key: string, place: Place | null): number {
  const value = own(fields, key);
  if (!Number.isSafeInteger(value) || (value as number) < 0) fail(at(place, key), "an integer >= 0", value);
  return value as number;
}

export function readAmount(fields: Fields, key: string, place: Place | null): number {
  const value = own(fields, key);
  if (typeof value !== "number" || !(value >= 0 && value < Infinity)) fail(at(place, key), "a number >= 0", value);
  return value as number;
}

export function readFraction(fields: Fields, key: string, place: Place | null): void {
  const value = own(fields, key);
  if (typeof value !== "number" || !(value >= 0 && value <= 1)) fail(at(place, key), "a number from 0 to 1", value);
}

export function readChoice<T extends string>(
  fields: Fields,
  key: string,
  place: Place | null,
  choices: readonly T[],
): T {
  const value = own(fields, key);
  if (!choices.includes(value as T)) fail(at(place, key), `one of ${choices.join(", ")}`, value);
  return value as T;
}

/** A half-open span that lies within a text of `length` code units. */
export function readSpan(value: unknown, place: Place, length: number): Span {
  const fields = readFields(value, place);
  const start = readCount(fields, "start", place);
  const end = readCount(fields, "end", place);
  if (end < start) fail(at(place, "end"), `>= start (${start})`, end);
  if (end > length) fail(at(place, "end"), `within the article's length (${length})`, end);
  return { start, end };
}

function pathOf(place: Place | null): string {
  const keys: (string | number)[] = [];
  for (let step = place; step !== null; step = step.parent) keys.push(step.key);
  if (keys.length === 0) return "findings";
  return keys
    .reverse()
    .map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join("");
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value}`;
}
