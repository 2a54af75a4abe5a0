/** What dedupe needs of a record of JSON, from the places of its members: its id, its text, its date. */
import { fieldOf, normalizeDate, type RecordField } from "../ingest/index.ts";
import { MEMBER_KINDS } from "../minhash/index.ts";
import { timeOf } from "./time.ts";

export interface LineMembers {
  id: string;
  /** As `timeOf`. */
  time: number;
  /** Where the text's string stands in the block. */
  textStart: number;
  textEnd: number;
}

const [STRING, ESCAPED, NUMBER, NULL] = MEMBER_KINDS.keys() as unknown as [number, number, number, number];

/** Longest whole number that is written as JavaScript writes it. */
const MOST_DIGITS = 15;

/**
 * Reads the members of records that `LineKernel.scan` found. `false` where `recordArticle` has to decide: a field under two names or twice, a date or an id that
 * is none, a text that is no string or is HTML.
 */
export class MemberReader {
  /** By place among the members: records of one file are alike, and bytes are compared faster than strings are made. */
  readonly #keys: { readonly bytes: Uint8Array; readonly field: RecordField | undefined }[] = [];
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  read(bytes: Uint8Array, count: number, fields: Int32Array, into: LineMembers): boolean {
    let hasId = false;
    let hasText = false;
    let hasDate = false;
    into.time = Infinity;
    for (let member = 0, at = 0; member < count; member++, at += 5) {
      const field = this.#fieldOf(bytes, member, fields[at]!, fields[at + 1]!);
      const kind = fields[at + 2]!;
      const start = fields[at + 3]!;
      const end = fields[at + 4]!;
      if (field === "id") {
        const isPlain = kind === STRING ? end > start : kind === NUMBER && isWhole(bytes, start, end);
        if (hasId || !isPlain) return false;
        hasId = true;
        into.id = this.#string(bytes, start, end);
      } else if (field === "text") {
        if (hasText || (kind !== STRING && kind !== ESCAPED)) return false;
        hasText = true;
        into.textStart = start;
        into.textEnd = end;
      } else if (field === "publishedAt") {
        if (hasDate) return false;
        hasDate = true;
        if (kind === NULL || (kind === STRING && start === end)) continue;
        if (kind !== STRING) return false;
        const date = normalizeDate(this.#string(bytes, start, end));
        if (date === undefined) return false;
        into.time = timeOf(date);
      } else if (field === "contentType") return false;
    }
    return hasId && hasText;
  }

  #fieldOf(bytes: Uint8Array, member: number, start: number, end: number): RecordField | undefined {
    const known = this.#keys[member];
    if (known !== undefined && isEqual(known.bytes, bytes, start, end)) return known.field;
    const field = fieldOf(this.#string(bytes, start, end));
    this.#keys[member] = { bytes: bytes.slice(start, end), field };
    return field;
  }

  #string(bytes: Uint8Array, start: number, end: number): string {
    if (end - start > SHORT) return this.#decoder.decode(bytes.subarray(start, end));
    // A third of the decoder's time for an id of eight letters.
    let text = "";
    for (let i = start; i < end; i++) {
      if (bytes[i]! >= 0x80) return this.#decoder.decode(bytes.subarray(start, end));
      text += String.fromCharCode(bytes[i]!);
    }
    return text;
  }
}

const SHORT = 24;

function isWhole(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i]! < 0x30 || bytes[i]! > 0x39) return false;
  return end - start <= MOST_DIGITS;
}

function isEqual(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known[i]! !== bytes[start + i]!) return false;
  return true;
}
