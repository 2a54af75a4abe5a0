/**
 * Gold as JSON Lines. A line is one of
 *
 *     {"a": "ours", "b": "wire", "passages": [{"a": {"start": 0, "end": 80}, "b": {"start": 12, "end": 92}, "stretch": 0}],
 *      "edits": [{"kind": "case", "a": {"start": 4, "end": 8}, "b": {"start": 16, "end": 20}}],
 *      "relation": "wholly-derived", "direction": "b", "credit": "uncredited", "offsetUnit": "utf16", "texts": {"a": "…", "b": "…"}}
 *     {"suspicious": "x.txt", "source": "y.txt", "suspicious_text": "…", "source_text": "…",
 *      "cases": [{"this_offset": 0, "this_length": 80, "source_offset": 12, "source_length": 80}]}
 *     {"family": ["ours", "theirs", "wire"]}
 *     {"complete": true}
 *
 * Of the first form `a` and `b` are needed and every other field may be left out: it is then not judged. `stretch`, `direction: null` (nobody can tell) and
 * spans are as in findings; `offsetUnit` may be `codepoint`. The second form is PAN's, in code points; `a` is the suspicious text. A family of one says
 * that an article goes back to none. `complete` says that pairs without a line share nothing.
 */

import type { Limit, Span } from "../base/index.ts";
import { CREDIT_STATUSES, RELATIONS, type Side } from "../findings/index.ts";
import { KINDS_OF_EDIT } from "./edit-matching.ts";
import { GOLD_UNITS, type GoldEdit, type GoldPair, type GoldPassage, type GoldProblem, type ReadGold } from "./gold.ts";

export type GoldRecord =
  | { readonly type: "pair"; readonly pair: GoldPair; readonly isPan: boolean }
  | { readonly type: "family"; readonly articles: readonly string[] }
  | { readonly type: "complete" };

/** A line of gold, parsed, and where it stands. `value` is an `Error` where the line is no JSON. */
export interface PlacedValue {
  readonly place: string;
  readonly value: unknown;
}

const SIDES: readonly Side[] = ["a", "b"];
type Fields = Readonly<Record<string, unknown>>;

/** Reads one line. @throws {TypeError} naming the field that is wrong and what it must be. */
export function readGoldRecord(value: unknown): GoldRecord {
  const fields = fieldsOf(value, "a line of gold");
  if (own(fields, "suspicious") !== undefined) return { type: "pair", pair: panPair(fields), isPan: true };
  if (own(fields, "family") !== undefined) {
    const articles = listOf(own(fields, "family"), "family").map((id, index) => stringOf(id, `family[${index}]`));
    return { type: "family", articles };
  }
  if (own(fields, "complete") !== undefined) {
    if (own(fields, "complete") !== true) throw new TypeError("complete must be true, or left out");
    return { type: "complete" };
  }
  return { type: "pair", pair: ownPair(fields), isPan: false };
}

/** Puts lines together. A line that cannot be read becomes a problem. Linear. */
export function goldFromRecords(values: Iterable<PlacedValue>): ReadGold {
  const pairs: GoldPair[] = [];
  const families: (readonly string[])[] = [];
  const problems: GoldProblem[] = [];
  const limits: Limit[] = [];
  let isComplete = false;
  let isAllPan = true;
  for (const { place, value } of values) {
    try {
      if (value instanceof Error) throw new TypeError(value.message);
      const record = readGoldRecord(value);
      if (record.type === "complete") isComplete = true;
      else if (record.type === "family") families.push(record.articles);
      else {
        pairs.push(record.pair);
        isAllPan &&= record.isPan;
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      problems.push({ place, message: error.message });
    }
  }
  const extent = isAllPan && pairs.length > 0 ? "hull" : "passages";
  const gold = { pairs, families: families.length === 0 ? undefined : families, isComplete, extent } as const;
  return { gold, problems, limits };
}

function ownPair(fields: Fields): GoldPair {
  const texts = own(fields, "texts") === undefined ? undefined : fieldsOf(own(fields, "texts"), "texts");
  const direction = own(fields, "direction");
  return {
    a: stringOf(own(fields, "a"), "a"),
    b: stringOf(own(fields, "b"), "b"),
    texts:
      texts === undefined
        ? undefined
        : { a: stringOf(own(texts, "a"), "texts.a"), b: stringOf(own(texts, "b"), "texts.b") },
    offsetUnit: choiceOf(own(fields, "offsetUnit"), "offsetUnit", GOLD_UNITS),
    passages: optionalList(fields, "passages", passageOf),
    edits: optionalList(fields, "edits", editOf),
    relation: choiceOf(own(fields, "relation"), "relation", RELATIONS),
    direction: direction === null ? null : choiceOf(direction, "direction", SIDES),
    credit: choiceOf(own(fields, "credit"), "credit", CREDIT_STATUSES),
  };
}

function passageOf(value: unknown, name: string): GoldPassage {
  const fields = fieldsOf(value, name);
  const stretch = own(fields, "stretch");
  return {
    a: spanOf(own(fields, "a"), `${name}.a`),
    b: spanOf(own(fields, "b"), `${name}.b`),
    stretch: stretch === undefined ? undefined : countOf(stretch, `${name}.stretch`),
  };
}

function editOf(value: unknown, name: string): GoldEdit {
  const fields = fieldsOf(value, name);
  const kind = choiceOf(own(fields, "kind"), `${name}.kind`, KINDS_OF_EDIT);
  if (kind === undefined) throw new TypeError(`${name}.kind must be one of ${KINDS_OF_EDIT.join(", ")}`);
  return { kind, a: spanOf(own(fields, "a"), `${name}.a`), b: spanOf(own(fields, "b"), `${name}.b`) };
}

function panPair(fields: Fields): GoldPair {
  const text = (key: string): string | undefined =>
    own(fields, key) === undefined ? undefined : stringOf(own(fields, key), key);
  const [a, b] = [text("suspicious_text"), text("source_text")];
  return {
    a: stringOf(own(fields, "suspicious"), "suspicious"),
    b: stringOf(own(fields, "source"), "source"),
    texts: a === undefined && b === undefined ? undefined : { a, b },
    offsetUnit: "codepoint",
    passages: optionalList(fields, "cases", panCase) ?? [],
  };
}

function panCase(value: unknown, name: string): GoldPassage {
  const fields = fieldsOf(value, name);
  const span = (side: "this" | "source"): Span => {
    const start = countOf(own(fields, `${side}_offset`), `${name}.${side}_offset`);
    return { start, end: start + countOf(own(fields, `${side}_length`), `${name}.${side}_length`) };
  };
  return { a: span("this"), b: span("source") };
}

function optionalList<T>(fields: Fields, key: string, read: (value: unknown, name: string) => T): T[] | undefined {
  const value = own(fields, key);
  return value === undefined ? undefined : listOf(value, key).map((entry, index) => read(entry, `${key}[${index}]`));
}

function spanOf(value: unknown, name: string): Span {
  const fields = fieldsOf(value, name);
  const start = countOf(own(fields, "start"), `${name}.start`);
  const end = countOf(own(fields, "end"), `${name}.end`);
  if (end < start) throw new TypeError(`${name}.end must be ${start}, its start, or more, got ${end}`);
  return { start, end };
}

/** A field of the object itself: nothing inherited counts. */
function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`${name} must be an object`);
  return value as Fields;
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${name} must be an array`);
  return value as readonly unknown[];
}

function stringOf(value: unknown, name: string): string {
  if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
  return value;
}

function countOf(value: unknown, name: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new TypeError(`${name} must be an integer >= 0`);
  return value as number;
}

function choiceOf<T extends string>(value: unknown, name: string, choices: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  if (!choices.includes(value as T)) throw new TypeError(`${name} must be one of ${choices.join(", ")}`);
  return value as T;
}
