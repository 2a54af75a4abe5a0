import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetTable } from "../../src/base/index.ts";

const text = fc.string({ unit: fc.constantFrom("a", "é", "北", "😀", "\n", "\ud800", "\udc00"), maxLength: 60 });
/** Long enough for several checkpoints. */
const long = fc.tuple(text, fc.integer({ min: 1, max: 80 })).map(([piece, times]) => `${piece}x`.repeat(times));

/** Places between two characters. */
function places(whole: string): number[] {
  const found = [0];
  for (const character of whole) found.push(found[found.length - 1]! + character.length);
  return found;
}

describe("offsetTable", () => {
  it("counts code points as spreading a string does, there and back", () => {
    fc.assert(
      fc.property(fc.oneof(text, long), (whole) => {
        const table = offsetTable(whole, "codepoint");
        expect(table.length).toBe([...whole].length);
        places(whole).forEach((place, count) => {
          expect(table.fromUtf16(place)).toBe(count);
          expect(table.toUtf16(count)).toBe(place);
        });
      }),
    );
  });

  it("counts bytes as the platform's encoder writes them, there and back", () => {
    fc.assert(
      fc.property(fc.oneof(text, long), (whole) => {
        const table = offsetTable(whole, "utf8");
        // Character by character: two lone surrogates that a slice brings together are none.
        let bytes = 0;
        const starts = places(whole);
        [...whole].forEach((character, index) => {
          expect(table.fromUtf16(starts[index]!)).toBe(bytes);
          expect(table.toUtf16(bytes)).toBe(starts[index]);
          bytes += new TextEncoder().encode(character).length;
        });
        expect(table.length).toBe(bytes);
        expect(table.fromUtf16(whole.length)).toBe(bytes);
      }),
    );
  });

  it("takes an offset inside a character for the character", () => {
    const points = offsetTable("a😀b", "codepoint");
    expect([0, 1, 2, 3, 4].map((offset) => points.fromUtf16(offset))).toEqual([0, 1, 1, 2, 3]);
    const bytes = offsetTable("a😀b", "utf8");
    expect([1, 2, 3, 4, 5, 6].map((offset) => bytes.toUtf16(offset))).toEqual([1, 1, 1, 1, 3, 4]);
  });

  it("refuses what is no place of the text", () => {
    const table = offsetTable("é", "utf8");
    for (const offset of [-1, 0.5, 2, Number.NaN]) expect(() => table.fromUtf16(offset)).toThrow(RangeError);
    expect(() => table.toUtf16(3)).toThrow("offset must be an integer from 0 to 2, got 3");
    expect(offsetTable("", "codepoint").fromUtf16(0)).toBe(0);
  });
});
