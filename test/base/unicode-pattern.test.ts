import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unicodePattern } from "../../src/base/index.ts";

const SOURCES: readonly string[] = [
  String.raw`\p{L}+`,
  String.raw`^\p{Lu}`,
  String.raw`\p{Ll}{2,}$`,
  String.raw`[^\p{L}\p{N},]`,
  String.raw`\p{M}|[\p{N}\p{M}.]+`,
  String.raw`(?:by|von)\s+\p{Lu}[^.]*$`,
  String.raw`(?<name>[\p{L}][\p{L}.,/& -]{1,4}?)[)\]/\s.]*$`,
  String.raw`\b\p{Ll}+\b`,
];

/** Every character that an expression for plain texts may meet, and some that it may not. */
const letters = fc.oneof(
  fc.integer({ min: 0, max: 0xff }),
  fc.integer({ min: 0x2000, max: 0x206f }),
  fc.constantFrom(
    ...Array.from("by von ßÿµªº½€—“’.,()/\u017f\u212aΜ中é\u0301𝐀", (character) => character.codePointAt(0)!),
  ),
);
const texts = fc.array(letters, { maxLength: 12 }).map((codes) => String.fromCodePoint(...codes));

describe("an expression over Unicode's classes", () => {
  it("finds in any text what the expression with the flag u finds", () => {
    for (const source of SOURCES) {
      for (const flags of ["", "i"] as const) {
        const pattern = unicodePattern(source, flags);
        const expected = new RegExp(source, `u${flags}`);
        fc.assert(
          fc.property(texts, (text) => {
            expect(pattern.exec(text)).toEqual(expected.exec(text));
            expect(pattern.test(text)).toBe(expected.test(text));
          }),
        );
      }
    }
  });

  it("knows each of the characters that a plain text may hold", () => {
    for (const name of ["L", "Lu", "Ll", "M", "N"]) {
      for (const flags of ["", "i"] as const) {
        const pattern = unicodePattern(`^\\p{${name}}$`, flags);
        const expected = new RegExp(`^\\p{${name}}$`, `u${flags}`);
        const codes = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
        expect(codes.filter((text) => pattern.test(text))).toEqual(codes.filter((text) => expected.test(text)));
      }
    }
  });

  it("replaces all matches", () => {
    const pattern = unicodePattern(String.raw`[^\p{L}\p{N}]+`, "g");
    expect("ABC News, 2".replace(pattern.for("ABC News, 2"), "")).toBe("ABCNews2");
    expect("中 新 社".replace(pattern.for("中 新 社"), "")).toBe("中新社");
  });

  it("refuses a class that it does not know, when a text is there", () => {
    expect(() => unicodePattern(String.raw`\p{Script=Latin}`).test("a")).toThrow(SyntaxError);
  });
});
