import { checkInteger, type Span } from "../base/index.ts";

/**
 * Correspondence between a text and its normalized form, as runs.
 *
 * The runs tile both texts in order. A run is either linear, code unit for code unit, or atomic: its original units
 * as a whole produced its normalized units as a whole (é from e + U+0301, fi from ﬁ, nothing from a soft hyphen). No
 * original run is empty; a normalized one may be. Look-ups cost O(log runs).
 */
export class OffsetMap {
  private readonly originals: Uint32Array;
  private readonly normals: Uint32Array;
  private readonly atomic: Uint8Array;

  /** Run `i` is `[originals[i], originals[i + 1])`; both lists end with the length of their text. */
  constructor(originals: Uint32Array, normals: Uint32Array, atomic: Uint8Array) {
    this.originals = originals;
    this.normals = normals;
    this.atomic = atomic;
  }

  /**
   * The normalized offset at which the character holding the original `offset` begins, or would begin were it not deleted.
   * Throws `RangeError` outside the original text; its end is allowed.
   */
  toNormalized(offset: number): number {
    const run = lastAtMost(this.originals, checkInteger(offset, "offset", 0, this.originals.at(-1)!));
    return this.atomic[run] === 1 ? this.normals[run]! : this.normals[run]! + (offset - this.originals[run]!);
  }

  /**
   * The original offset at which the character holding the normalized `offset` begins; behind deleted characters.
   * Throws `RangeError` outside the normalized text; its end is allowed.
   */
  toOriginal(offset: number): number {
    const run = lastAtMost(this.normals, checkInteger(offset, "offset", 0, this.normals.at(-1)!));
    return this.atomic[run] === 1 ? this.originals[run]! : this.originals[run]! + (offset - this.normals[run]!);
  }

  /** The smallest normalized span that holds all that the original span produced. Empty for deleted characters. */
  spanToNormalized(span: Span): Span {
    const start = this.toNormalized(span.start);
    checkInteger(span.end, "end", span.start, this.originals.at(-1)!);
    if (span.end === span.start) return { start, end: start };
    const run = lastAtMost(this.originals, span.end - 1);
    const whole = this.atomic[run] === 1;
    return { start, end: whole ? this.normals[run + 1]! : this.normals[run]! + (span.end - this.originals[run]!) };
  }

  /** The smallest original span that produced the normalized span. Deleted characters at its edges stay outside. */
  spanToOriginal(span: Span): Span {
    const start = this.toOriginal(span.start);
    checkInteger(span.end, "end", span.start, this.normals.at(-1)!);
    if (span.end === span.start) return { start, end: start };
    const run = lastAtMost(this.normals, span.end - 1);
    const whole = this.atomic[run] === 1;
    return { start, end: whole ? this.originals[run + 1]! : this.originals[run]! + (span.end - this.normals[run]!) };
  }
}

/** Index of the last element that is not above `value`; the list ascends and begins with 0. */
function lastAtMost(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}
