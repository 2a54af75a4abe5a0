import type { Article, Problem } from "../base/index.ts";
import { normalizeDate } from "./dates.ts";
import { htmlToText } from "./html-text.ts";
import { finishArticle, prefixOf, type Place, type ReadContext } from "./reader.ts";

type Field = Exclude<keyof Article, "metadata">;

/** Names of each field in the formats people have: ours first, so that it wins, then by how exactly the others say the same. */
const NAMES: readonly (readonly [Field, readonly string[]])[] = [
  ["id", ["id", "doc_id", "uri", "guid"]],
  ["title", ["title", "headline", "headlines"]],
  ["outlet", ["outlet", "series", "source"]],
  ["publishedAt", ["publishedAt", "date", "created", "datePublished", "firstCreated", "versionCreated"]],
  ["language", ["language", "lang"]],
  ["url", ["url"]],
  ["text", ["text", "content", "body", "bodies"]],
];
const CONTENT_TYPES: readonly string[] = ["contenttype", "contentType", "mimetype"];
/** `JSON.stringify` of the findings recurses: a field nested a million deep would end the run there. */
const DEEPEST_METADATA = 100;

/** What a record's member of this name may be about; `undefined` where it goes to `metadata`. */
export type RecordField = Field | "contentType";
/** What a member of a JSON record is read as, by its name (`doc_id` is an `id`); `undefined` where it goes to `metadata`. O(1). */
export function fieldOf(name: string): RecordField | undefined {
  if (CONTENT_TYPES.includes(name)) return "contentType";
  return NAMES.find(([, names]) => names.includes(name))?.[0];
}

/** What a JSON record says, under our names. */
export interface RecordFields {
  readonly known: Partial<Omit<Article, "text">>;
  readonly text: string | undefined;
  /** The text's declared content type is HTML. */
  readonly isHtml: boolean;
  /** Some text field was there, if only an empty one. */
  readonly hasText: boolean;
}

/**
 * Maps a record to our fields. The first name with a usable value wins; numeric ids become strings; dates become ISO 8601. What is left, unusable
 * values included, goes to `metadata`, an object without prototype, so that a field `__proto__` is a field. Reports
 * `invalid-date`. O(size of the record).
 */
export function recordFields(record: object, place: Place, onProblem: (problem: Problem) => void): RecordFields {
  const source = record as Readonly<Record<string, unknown>>;
  const used = new Map<string, unknown>(); // name -> what of its value is not used
  const found: Partial<Record<Field, string>> = {};
  let isHtml = false;
  let hasText = false;
  for (const [field, names] of NAMES) {
    for (const name of names) {
      if (!Object.hasOwn(source, name)) continue;
      const value = source[name];
      const read = readValue(field, value);
      hasText ||= field === "text" && (typeof value === "string" || Array.isArray(value));
      if (read === undefined) {
        if (field === "publishedAt" && value !== null && value !== "") {
          const message = `${prefixOf(place)}${name} is not a date: ${quoted(value)}`;
          onProblem({ code: "invalid-date", input: place.input, position: place.position, message });
        }
        if (value === null || value === "") used.set(name, undefined);
        continue;
      }
      found[field] = read.value;
      if (field === "text") isHtml = isHtmlType(read.contentType ?? firstOf(source, CONTENT_TYPES));
      used.set(name, read.rest);
      break;
    }
  }
  const metadata = restOf(source, used, place, onProblem);
  const { text, ...known } = found;
  return { known: metadata === undefined ? known : { ...known, metadata }, text, isHtml, hasText };
}

/**
 * The article of one JSON record, a promise only where HTML must be stripped. `undefined` when it has no text. Reports `malformed-json` for
 * anything but an object, `missing-text`, and `missing-id` where `reportId`; `fallbackId` stands in.
 */
export function recordArticle(
  record: unknown,
  place: Place,
  fallbackId: string,
  reportId: boolean,
  context: ReadContext,
): Article | undefined | Promise<Article | undefined> {
  const report = (code: Problem["code"], message: string): void => {
    context.onProblem({ code, input: place.input, position: place.position, message: prefixOf(place) + message });
  };
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    report("malformed-json", "not a JSON object");
    return undefined;
  }
  const { known, text, isHtml, hasText } = recordFields(record, place, context.onProblem);
  const id = known.id ?? fallbackId;
  if (text === undefined) {
    if (hasText) report("empty-text", `the text of "${id}" is empty`);
    else report("missing-text", `"${id}" has no text`);
    return undefined;
  }
  // Only now: a record that makes no article needs no id.
  if (known.id === undefined && reportId) report("missing-id", `no id; "${fallbackId}" is used`);
  if (!isHtml) return finishArticle({ ...known, id, text }, place, context);
  return htmlToText(text).then(
    (plain) => finishArticle({ ...known, id, text: plain.text }, place, context, !plain.complete),
    () => {
      report("malformed-html", `the HTML text of "${id}" could not be read`);
      return undefined;
    },
  );
}

/** Whether a record has a text of its own, under any of its names. */
export function hasTextField(record: object): boolean {
  const names = NAMES.find(([field]) => field === "text")?.[1] ?? [];
  return names.some((name) => Object.hasOwn(record, name));
}

interface ReadValue {
  readonly value: string;
  readonly rest?: unknown;
  readonly contentType?: string | undefined;
}

function readValue(field: Field, value: unknown): ReadValue | undefined {
  if (field === "publishedAt") {
    const date = normalizeDate(value);
    return date === undefined ? undefined : { value: date };
  }
  if (field === "id" && typeof value === "number") return { value: String(value) };
  if (typeof value === "string" && value !== "") {
    return { value: field === "language" ? value.replaceAll("_", "-") : value };
  }
  return (field === "text" || field === "title") && Array.isArray(value) ? readNinjsList(value) : undefined;
}

/** ninjs 2 `bodies` and `headlines`: the main one, plain text before markup. */
function readNinjsList(list: readonly unknown[]): ReadValue | undefined {
  let best: { index: number; rank: number; value: string; contentType: string | undefined } | undefined;
  for (const [index, item] of list.entries()) {
    if (typeof item !== "object" || item === null) continue;
    const { value, role, contenttype, contentType } = item as Readonly<Record<string, unknown>>;
    if (typeof value !== "string" || value === "") continue;
    const type = [contenttype, contentType].find((name) => typeof name === "string") as string | undefined;
    const rank = (isHtmlType(type) ? 0 : 1) + (role === "main" ? 2 : 0);
    if (best === undefined || rank > best.rank) best = { index, rank, value, contentType: type };
  }
  if (best === undefined) return undefined;
  const rest = list.filter((_, index) => index !== best.index);
  return { value: best.value, rest: rest.length > 0 ? rest : undefined, contentType: best.contentType };
}

function restOf(
  source: Readonly<Record<string, unknown>>,
  used: ReadonlyMap<string, unknown>,
  place: Place,
  onProblem: (problem: Problem) => void,
): Record<string, unknown> | undefined {
  const metadata = Object.create(null) as Record<string, unknown>;
  const put = (name: string, value: unknown): void => {
    if (value === undefined) return;
    if (nestsDeeper(value, DEEPEST_METADATA)) {
      const message = `${prefixOf(place)}${name} nests deeper than ${DEEPEST_METADATA} levels and is left out`;
      onProblem({ code: "malformed-json", input: place.input, position: place.position, message });
      return;
    }
    let free = name;
    for (let number = 2; free in metadata; number++) free = `${name}#${number}`;
    metadata[free] = value;
  };
  const own = Object.hasOwn(source, "metadata") ? source["metadata"] : undefined;
  const isOpened = typeof own === "object" && own !== null && !Array.isArray(own);
  if (isOpened) for (const [name, value] of Object.entries(own)) put(name, value);
  for (const name of Object.keys(source)) {
    if (name === "metadata" && isOpened) continue;
    put(name, used.has(name) ? used.get(name) : source[name]);
  }
  return Object.keys(metadata).length > 0 ? metadata : undefined;
}

/** Without recursion, which is what the depth would break. */
function nestsDeeper(value: unknown, limit: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  const open: [object, number][] = [[value, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [item, depth] = next;
    if (depth > limit) return true;
    for (const child of Object.values(item)) {
      if (typeof child === "object" && child !== null) open.push([child as object, depth + 1]);
    }
  }
  return false;
}

function firstOf(source: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  const name = names.find((candidate) => Object.hasOwn(source, candidate) && typeof source[candidate] === "string");
  return name === undefined ? undefined : (source[name] as string);
}

function isHtmlType(type: string | undefined): boolean {
  return type !== undefined && /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type);
}

function quoted(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number")
    return Array.isArray(value) ? "an array" : `a ${typeof value}`;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
