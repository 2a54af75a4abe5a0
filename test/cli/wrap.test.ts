import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/cli/display-width.ts";
import { wrapRuns, type Run } from "../../src/cli/wrap.ts";

describe("displayWidth", () => {
  test.each([
    ["plain", 5],
    ["Zürich", 6],
    ["Zu\u0308rich", 6],
    ["北京", 4],
    ["ｆｕｌｌ", 8],
    ["🗞x", 3],
    ["", 0],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("wrapRuns", () => {
  test("breaks at white space and shrinks it to one blank", () => {
    expect(texts("one  two\tthree four", 9)).toEqual(["one two", "three", "four"]);
  });

  test("keeps line breaks and drops empty lines", () => {
    expect(texts("one\r\n\r\n\ntwo\rthree\u2028four", 20)).toEqual(["one", "two", "three", "four"]);
  });

  test("breaks inside a word that is wider than a line, and never parts a letter from its mark", () => {
    expect(texts("see https://example.org/a", 10)).toEqual(["see", "https://ex", "ample.org/", "a"]);
    expect(texts("e\u0301e\u0301e\u0301", 2)).toEqual(["e\u0301e\u0301", "e\u0301"]);
    expect(texts("北京北京北", 5)).toEqual(["北京", "北京", "北"]);
  });

  test("keeps a word together across marks, and the mark of every letter", () => {
    const runs: Run<"plain" | "edit">[] = [
      { text: "the Unes", mark: "plain" },
      { text: "co", mark: "edit" },
      { text: " list", mark: "plain" },
    ];
    expect(wrapRuns(runs, 8)).toEqual([
      [{ text: "the", mark: "plain" }],
      [
        { text: "Unes", mark: "plain" },
        { text: "co", mark: "edit" },
      ],
      [{ text: "list", mark: "plain" }],
    ]);
  });

  test("shows what a terminal would obey as an escape, and leaves out invisible direction marks", () => {
    expect(texts("a\u001b[2Jb \u202eevil\u200f", 40)).toEqual(["a\\u001b[2Jb \\u202eevil"]);
  });

  test("fits every line into the width and loses no visible character, for any text", () => {
    const runs = fc.array(fc.record({ text: fc.string({ unit: "binary" }), mark: fc.constantFrom("x", "y") }));
    fc.assert(
      fc.property(runs, fc.integer({ min: 6, max: 30 }), (input, width) => {
        const lines = wrapRuns(input, width);
        for (const line of lines) {
          expect(displayWidth(line.map(({ text }) => text).join(""))).toBeLessThanOrEqual(width);
        }
        const wide = wrapRuns(input, Number.MAX_SAFE_INTEGER);
        expect(lettersOf(lines)).toBe(lettersOf(wide));
      }),
    );
  });
});

function texts(text: string, width: number): string[] {
  return wrapRuns([{ text, mark: "plain" }], width).map((line) => line.map((run) => run.text).join(""));
}

function lettersOf(lines: readonly (readonly Run[])[]): string {
  return lines
    .flat()
    .map(({ text }) => text)
    .join("")
    .replace(/\s/g, "");
}
