/** Normalization of a whole text, with the way back to the original. The rules are in `folding-rules.ts`. */
import { checkString } from "../base/index.ts";
import { CODE_POINT } from "./fold-table.ts";
import { FoldBuffer, windowEnd } from "./fold.ts";
import { OffsetMap } from "./offset-map.ts";

export interface NormalizedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/**
 * Folds a text for comparison: NFKC, lower case, quotes to ' and ", dashes to -, white space to a space or \n; invisible
 * characters vanish; look-alike letters in words of mixed script become Latin. Independent of locale. `\p{No}`
 * characters (½ ² ①) and signs that NFKC would spell out into a word (™ ℃) stay as they are.
 *
 * Throws `TypeError` if `text` is not a string. Linear.
 */
export function normalize(text: string): NormalizedText {
  checkString(text, "text");
  const buffer = new FoldBuffer();
  const runs = new RunWriter();
  let normalized = "";
  for (let from = 0; from < text.length;) {
    const to = windowEnd(text, from);
    buffer.fill(text, from, to);
    normalized += decode(buffer);
    runs.add(buffer);
    from = to;
  }
  return { text: normalized, map: runs.finish(text.length) };
}

function decode(buffer: FoldBuffer): string {
  const units = new Uint16Array(buffer.count * 2);
  let length = 0;
  for (let index = 0; index < buffer.count; index += 1) {
    const codePoint = buffer.entries[index]! & CODE_POINT;
    if (codePoint > 0xffff) {
      units[length++] = 0xd7c0 + (codePoint >> 10);
      units[length++] = 0xdc00 + (codePoint & 0x3ff);
    } else units[length++] = codePoint;
  }
  let text = "";
  // More than some 100,000 arguments overflow the stack.
  for (let at = 0; at < length; at += 8192) {
    const part = units.subarray(at, Math.min(length, at + 8192)) as unknown as number[];
    text += String.fromCharCode.apply(null, part); // spreading a typed array takes ten times as long
  }
  return text;
}

/** Gathers the runs of an `OffsetMap` from consecutive buffers. */
class RunWriter {
  private originals = new Uint32Array(16);
  private normals = new Uint32Array(16);
  private atomic = new Uint8Array(16);
  private count = 0;
  private original = 0;
  private normal = 0;
  /** Start of the last atomic run: further entries with the same span belong to it. */
  private atomicStart = -1;

  add(buffer: FoldBuffer): void {
    for (let index = 0; index < buffer.count; index += 1) {
      const start = buffer.starts[index]!;
      const end = buffer.ends[index]!;
      const units = (buffer.entries[index]! & CODE_POINT) > 0xffff ? 2 : 1;
      if (start > this.original) this.append(true, start, 0); // deleted characters
      if (start === this.atomicStart) this.normal += units;
      else {
        const next = index + 1 < buffer.count && buffer.starts[index + 1]! === start;
        const atomic = next || end - start !== 1 || units !== 1; // a surrogate pair is never cut
        this.append(atomic, end, units);
        this.atomicStart = atomic ? start : -1;
      }
    }
  }

  finish(length: number): OffsetMap {
    if (length > this.original) this.append(true, length, 0);
    this.write(false);
    return new OffsetMap(
      this.originals.slice(0, this.count),
      this.normals.slice(0, this.count),
      this.atomic.slice(0, this.count),
    );
  }

  private append(atomic: boolean, end: number, units: number): void {
    const joins = !atomic && this.count > 0 && this.atomic[this.count - 1] === 0;
    if (!joins) this.write(atomic);
    this.original = end;
    this.normal += units;
  }

  private write(atomic: boolean): void {
    if (this.count === this.originals.length) this.grow();
    this.originals[this.count] = this.original;
    this.normals[this.count] = this.normal;
    this.atomic[this.count] = atomic ? 1 : 0;
    this.count += 1;
  }

  private grow(): void {
    const size = this.count * 2;
    const [originals, normals, atomic] = [this.originals, this.normals, this.atomic];
    this.originals = new Uint32Array(size);
    this.normals = new Uint32Array(size);
    this.atomic = new Uint8Array(size);
    this.originals.set(originals);
    this.normals.set(normals);
    this.atomic.set(atomic);
  }
}
