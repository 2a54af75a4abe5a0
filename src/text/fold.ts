/**
 * Folds text into columns: one entry for each normalized code point, with the original span that produced it.
 *
 * One pass. A character that folds to one character alone costs a table look-up; clusters (a character and what
 * extends it: marks, Hangul vowels, deleted characters) are folded as strings. Canonical reordering of marks is quadratic
 * in every ICU (200,000 marks of alternating classes took 10.8 s on Node 20, 2025-11), so a cluster is cut after 30
 * extending characters: Stream-Safe Text Format, Unicode Standard Annex #15, section 13.
 */
import { DELETED_ENTRY, entryOf, EXTENDS, foldPage, GREEK_OR_CYRILLIC, LATIN, LETTER, MARK } from "./fold-table.ts";
import { NOT_UPPER, plainEntry, SLOW, UPPER } from "./fold-table.ts";
import { foldCluster } from "./folding-rules.ts";
import { foldLookAlikes } from "./look-alikes.ts";

/** UAX #15: no more extending characters than this are normalized together. */
export const MAX_EXTENDING = 30;

/** A stretch of text is folded at a time, so that scratch space does not grow with the text. */
const WINDOW = 8192;

/**
 * End of a stretch that starts at `from` and may be folded and cut into words on its own: it ends after a space or an
 * ideographic full stop that nothing extends. A text without any is one stretch.
 */
export function windowEnd(text: string, from: number): number {
  if (text.length - from <= 2 * WINDOW) return text.length;
  for (let index = from + WINDOW; index < text.length; index += 1) {
    const before = text.charCodeAt(index - 1);
    if (before !== 0x20 && before !== 0x0a && before !== 0x3002) continue;
    const next = text.charCodeAt(index);
    if (next < 0x7f || (next >= 0x3041 && next <= 0x3096) || (next >= 0x4e00 && next <= 0x9fa5)) return index;
  }
  return text.length;
}

/** Scratch columns of one stretch; entry `i` was produced by the original `[starts[i], ends[i])`. */
export class FoldBuffer {
  entries: Int32Array = new Int32Array(0);
  starts: Uint32Array = new Uint32Array(0);
  ends: Uint32Array = new Uint32Array(0);
  count = 0;
  /** Where the last cluster ended: what follows was kept out of it and must not join its last character. */
  private cutAt = -1;
  private seen = 0;

  /** Replaces the content by the folded `text.slice(from, to)`. Linear. */
  fill(text: string, from: number, to: number): void {
    this.count = 0;
    this.cutAt = -1;
    this.seen = 0;
    this.reserve(to - from);
    const latin = foldPage(0);
    let position = from;
    while (position < to) {
      const { entries, starts, ends } = this;
      let count = this.count;
      let seen = 0;
      let entry = 0;
      while (position < to) {
        const unit = text.charCodeAt(position);
        entry = unit < 256 ? latin[unit]! : foldPage(unit >> 8)[unit & 255]!;
        if (entry >= SLOW) break;
        seen |= entry;
        entries[count] = entry;
        starts[count] = position;
        position += 1;
        ends[count] = position;
        count += 1;
      }
      this.count = count;
      this.seen |= seen;
      if (position < to) position = this.foldSlowly(text, position, to);
    }
    if (this.seen & LATIN && this.seen & GREEK_OR_CYRILLIC) foldLookAlikes(this.entries, this.count);
  }

  /** Gives scratch space back where a text without spaces made it large. */
  release(): void {
    if (this.entries.length <= 8 * WINDOW) return;
    this.entries = new Int32Array(0);
    this.starts = new Uint32Array(0);
    this.ends = new Uint32Array(0);
  }

  /** Folds the cluster that `at` belongs to; returns where it ends. */
  private foldSlowly(text: string, at: number, to: number): number {
    let start = at;
    const joins =
      this.count > 0 &&
      this.cutAt !== at &&
      this.ends[this.count - 1] === at &&
      extendsAfter(codePointEntry(text, at), this.entries[this.count - 1]!);
    if (joins) {
      this.count -= 1;
      start = this.starts[this.count]!;
    }
    let end = start;
    let spanStart = -1; // of the characters that are not deleted
    let spanEnd = start;
    let kept = 0;
    let extensions = 0;
    let previous = 0;
    while (end < to) {
      const entry = codePointEntry(text, end);
      if (entry & EXTENDS ? kept > 0 && !extendsAfter(entry, previous) : end > start) break;
      const next = characterEnd(text, end);
      if (entry !== DELETED_ENTRY) {
        if (entry & EXTENDS && (kept > 0 || !(entry & LETTER))) extensions += 1;
        if (extensions > MAX_EXTENDING) break;
        if (spanStart < 0) spanStart = end;
        spanEnd = next;
        kept += 1;
        previous = entry;
      }
      end = next;
    }
    this.cutAt = end;
    if (kept > 0) this.pushCluster(text.slice(spanStart, spanEnd), spanStart, spanEnd, kept, to - end);
    return end;
  }

  private pushCluster(original: string, start: number, end: number, kept: number, ahead: number): void {
    const entry = codePointEntry(original, 0);
    if (kept === 1 && !(entry & SLOW)) {
      this.push(entry, start, end);
      return;
    }
    const cluster = withoutDeleted(original.startsWith("\r\n") ? original.slice(1) : original);
    const folded = foldCluster(cluster);
    this.reserve(this.count + folded.length + ahead);
    if (folded === original) this.pushUnchanged(folded, start);
    else this.pushChanged(folded, cluster.normalize("NFKC"), start, end);
  }

  private pushUnchanged(folded: string, start: number): void {
    let position = start;
    for (const character of folded) {
      this.push(plainEntry(character.codePointAt(0)!), position, position + character.length);
      position += character.length;
    }
  }

  private pushChanged(folded: string, composed: string, start: number, end: number): void {
    const firstUpper = /^[\p{Lu}\p{Lt}]/u.test(composed);
    const allUpper = firstUpper && !/[^\p{Lu}\p{Lt}\p{M}]/u.test(composed);
    let upper = firstUpper;
    for (const character of folded) {
      const entry = plainEntry(character.codePointAt(0)!);
      const cased = upper && !(entry & MARK) ? (entry & ~NOT_UPPER) | UPPER : entry;
      this.push(cased, start, end);
      upper = allUpper;
    }
  }

  private push(entry: number, start: number, end: number): void {
    this.entries[this.count] = entry;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
    this.seen |= entry;
  }

  private reserve(capacity: number): void {
    if (capacity <= this.entries.length) return;
    const size = this.entries.length === 0 ? capacity : Math.max(capacity, this.entries.length * 2);
    this.entries = copyInto(new Int32Array(size), this.entries);
    this.starts = copyInto(new Uint32Array(size), this.starts);
    this.ends = copyInto(new Uint32Array(size), this.ends);
  }
}

/**
 * Whether a character belongs to the cluster of the one before. Marks and deleted characters always do; a Hangul vowel or
 * trailing consonant only after a letter, or the Thai letter before it and it, two tokens, would share a span.
 */
function extendsAfter(entry: number, previous: number): boolean {
  return (entry & EXTENDS) !== 0 && (!(entry & LETTER) || (previous & LETTER) !== 0);
}

function codePointEntry(text: string, at: number): number {
  return entryOf(text.codePointAt(at)!);
}

function characterEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a) return at + 2;
  return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
}

function withoutDeleted(text: string): string {
  let kept = "";
  for (const character of text) if (entryOf(character.codePointAt(0)!) !== DELETED_ENTRY) kept += character;
  return kept;
}

function copyInto<T extends Int32Array | Uint32Array>(to: T, from: T): T {
  to.set(from);
  return to;
}
