import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderText, type Palette } from "../../src/report/index.ts";
import { run } from "../../src/report/text/palette.ts";
import { displayWidth } from "../../src/report/text/width.ts";
import { lineWidth, wrap } from "../../src/report/text/wrap.ts";
import { FIXTURE, FIXTURE_WITHOUT_TEXT } from "../support/findings-fixture.ts";
import { HOSTILE } from "../support/hostile-findings.ts";

const lines = (text: string, width: number): string[] =>
  wrap([run(text)], width).map((line) => line.map((part) => part.text).join(""));

describe("displayWidth", () => {
  it("counts columns, not characters", () => {
    expect(["abc", "防潮堤", "é", "e\u0301", "👨‍👩‍👧", "🌊", "❤️", "הים", "\u200d", ""].map(displayWidth)).toEqual([
      3, 6, 1, 1, 2, 2, 2, 3, 0, 0,
    ]);
  });
});

describe("wrap", () => {
  it("breaks between words, and inside a word only where it is longer than the line", () => {
    expect(lines("one two  three", 7)).toEqual(["one two", "three"]);
    expect(lines("abcdefghij kl", 4)).toEqual(["abcd", "efgh", "ij", "kl"]);
    expect(lines("a\n\nb", 9)).toEqual(["a", "", "b"]);
  });

  it("breaks between wide characters, which need no space", () => {
    expect(lines("港の町では先週", 6)).toEqual(["港の町", "では先", "週"]);
  });

  it("keeps a word together that is painted in parts", () => {
    const parts = [run("in "), run("[-September-]", "deleted"), run("{+Sept.+}", "inserted"), run(",")];
    expect(wrap(parts, 24).map((line) => line.map(({ text }) => text).join(""))).toEqual([
      "in",
      "[-September-]{+Sept.+},",
    ]);
  });

  it("loses no character and keeps to the width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const wrapped = wrap([run(text)], width);
        const joined = wrapped
          .flat()
          .map((part) => part.text)
          .join("");
        expect(joined.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of wrapped) expect(lineWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("renderText", () => {
  it.each([40, 60, 80, 132])("keeps to %i columns", (width) => {
    for (const findings of [FIXTURE, FIXTURE_WITHOUT_TEXT, HOSTILE]) {
      for (const line of renderText(findings, { width }).split("\n")) {
        expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  });

  it("paints with the palette it is given and with nothing else", () => {
    const tag =
      (name: string) =>
      (text: string): string =>
        `<${name}>${text}</${name}>`;
    const palette: Palette = {
      heading: tag("heading"),
      strong: tag("strong"),
      faint: tag("faint"),
      deleted: tag("deleted"),
      inserted: tag("inserted"),
      style: tag("style"),
      error: tag("error"),
    };
    const output = renderText(FIXTURE, { color: true, palette, width: 200 });
    expect(output).toContain("<deleted>on Sunday</deleted><inserted>on Monday</inserted>");
    expect(output).toContain("<error><inserted>UNESECO</inserted></error>");
    expect(output).toContain("<style><deleted>grey</deleted></style>");
    expect(output).not.toContain("\u001b");
  });

  it("lets no escape code through but its own", () => {
    const codes = renderText(HOSTILE, { color: true }).match(/\u001b.{0,8}/g) ?? [];
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(code).toMatch(/^\u001b\[[\d;]+m/);
  });

  it("marks edits by class without color", () => {
    const output = renderText(FIXTURE, { width: 200 });
    expect(output).toContain("[-on Sunday-]{+on Monday+} ");
    expect(output).toContain("[-UNESCO-]{+UNESECO+}!");
    expect(output).toContain("[-grey-]{+gray+}~");
  });

  it("says which pairs it left out", () => {
    const output = renderText(FIXTURE, { maxPairs: 1 });
    expect(output.match(/^── Pair/gm)).toHaveLength(1);
    expect(output).toContain("3 further pairs left out here (maxPairs 1); findings.json has all of them.");
  });

  it("refuses options it does not have and widths it cannot keep", () => {
    expect(() => renderText(FIXTURE, { colour: true } as never)).toThrow('renderText has no option "colour"');
    expect(() => renderText(FIXTURE, { width: 39 })).toThrow(RangeError);
    expect(() => renderText(FIXTURE, { maxPairs: "1" as never })).toThrow(TypeError);
  });
});
