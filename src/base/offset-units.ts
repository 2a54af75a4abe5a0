/**
 * Offsets of a text in the units of other tools: Python counts code points, Go and C count bytes of UTF-8, we count UTF-16 code units.
 *
 * A checkpoint every `STRIDE` code units makes a conversion the scan of one stride, in any order of the offsets. A text of ASCII alone, which
 * most are, needs none.
 */

/** What other tools count: code points (Python, XML tools) or the bytes of the text in UTF-8 (Go, C). */
export type OffsetUnit = "codepoint" | "utf8";

/** Conversions between UTF-16 code units and another unit, of one text. Each takes O(`STRIDE`). */
export interface OffsetTable {
  /** Length of the text in the other unit. */
  readonly length: number;
  /**
   * The offset in the other unit. Inside a surrogate pair that is the offset of its character.
   *
   * @throws {RangeError} Not an integer from 0 to the length of the text.
   */
  readonly fromUtf16: (offset: number) => number;
  /**
   * The offset in UTF-16 code units. Inside the bytes of a character that is the offset of the character.
   *
   * @throws {RangeError} Not an integer from 0 to `length`.
   */
  readonly toUtf16: (offset: number) => number;
}

const STRIDE = 1024;

/** Prepares the conversions for a text. A lone surrogate is one code point, and three bytes as any encoder writes U+FFFD for it. O(length). */
export function offsetTable(text: string, unit: OffsetUnit): OffsetTable {
  // Of every stride: the first character in it, and the units of the other kind before that character.
  const starts: number[] = [];
  const counts: number[] = [];
  let count = 0;
  for (let at = 0, next = 0; at < text.length;) {
    if (at >= next) {
      starts.push(at);
      counts.push(count);
      next += STRIDE;
    }
    const code = text.codePointAt(at)!;
    count += sizeOf(code, unit);
    at += code > 0xffff ? 2 : 1;
  }
  const length = count;
  const isPlain = length === text.length;

  const fromUtf16 = (offset: number): number => {
    checkOffset(offset, text.length);
    if (isPlain || offset === 0) return offset;
    const stride = lastUpTo(starts, offset);
    let at = starts[stride]!;
    let converted = counts[stride]!;
    while (at < offset) {
      const code = text.codePointAt(at)!;
      at += code > 0xffff ? 2 : 1;
      if (at > offset) return converted;
      converted += sizeOf(code, unit);
    }
    return converted;
  };

  const toUtf16 = (offset: number): number => {
    checkOffset(offset, length);
    if (isPlain || offset === 0) return offset;
    const stride = lastUpTo(counts, offset);
    let at = starts[stride]!;
    let converted = counts[stride]!;
    while (converted < offset) {
      const code = text.codePointAt(at)!;
      converted += sizeOf(code, unit);
      if (converted > offset) return at;
      at += code > 0xffff ? 2 : 1;
    }
    return at;
  };

  return { length, fromUtf16, toUtf16 };
}

function sizeOf(code: number, unit: OffsetUnit): number {
  if (unit === "codepoint") return 1;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Place of the last value that is not above `limit`. The values ascend, and the first is 0. */
function lastUpTo(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function checkOffset(offset: number, length: number): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > length) {
    throw new RangeError(`offset must be an integer from 0 to ${length}, got ${offset}`);
  }
}
