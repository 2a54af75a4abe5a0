import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNumberLike, numberValue } from "../../src/edit/numbers.ts";

function valueOf(words: string): number | undefined {
  return numberValue(words.split(" "));
}

describe("numberValue", () => {
  it.each([
    ["2,000", 2000],
    ["2000", 2000],
    ["two thousand", 2000],
    ["2.5 million", 2_500_000],
    ["2.5m", 2_500_000],
    ["twenty one", 21],
    ["one hundred and five", 105],
    ["three hundred thousand", 300_000],
    ["1,234,567", 1_234_567],
    ["1.234.567", 1_234_567],
    ["1.234,5", 1234.5],
    ["1,5", 1.5],
    ["21st", 21],
    ["third", 3],
    ["a dozen", 12],
  ])("reads %s as %d", (words, value) => {
    expect(valueOf(words)).toBe(value);
  });

  it.each(["five six", "12:30", "river", "and", "a", "million dollar", "twenty thirty", "12 crowns"])(
    "reads no number in %s",
    (words) => {
      expect(valueOf(words)).toBeUndefined();
    },
  );

  it("reads what it is given with separators of thousands as without", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        expect(valueOf(value.toLocaleString("en-US"))).toBe(value);
        expect(valueOf(String(value))).toBe(value);
      }),
    );
  });
});

describe("isNumberLike", () => {
  it("takes digits and number words, and no filler alone", () => {
    expect(isNumberLike(["12"])).toBe(true);
    expect(isNumberLike(["two", "thousand"])).toBe(true);
    expect(isNumberLike(["g7"])).toBe(true);
    expect(isNumberLike(["and", "a"])).toBe(false);
    expect(isNumberLike(["two", "bridges"])).toBe(false);
    expect(isNumberLike([])).toBe(false);
  });
});
