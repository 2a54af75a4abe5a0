import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { printable, printableLines, quoted } from "../../src/cli/printable.ts";
import { wantsColor, widthOf } from "../../src/cli/terminal.ts";
import type { TerminalStream } from "../../src/cli/io.ts";

describe("wantsColor", () => {
  test.each([
    ["a terminal", true, {}, undefined, true],
    ["a pipe", false, {}, undefined, false],
    ["a dumb terminal", true, { TERM: "dumb" }, undefined, false],
    ["a terminal under NO_COLOR", true, { NO_COLOR: "1" }, undefined, false],
    ["a terminal under an empty NO_COLOR", true, { NO_COLOR: "" }, undefined, true],
    ["a pipe under FORCE_COLOR", false, { FORCE_COLOR: "1" }, undefined, true],
    ["a pipe under an empty FORCE_COLOR", false, { FORCE_COLOR: "" }, undefined, true],
    ["a terminal under FORCE_COLOR=0", true, { FORCE_COLOR: "0" }, undefined, false],
    ["a terminal under both", true, { FORCE_COLOR: "1", NO_COLOR: "1" }, undefined, false],
    ["a forced terminal with --no-color", true, { FORCE_COLOR: "1" }, false, false],
  ])("for %s", (_case, isTTY, env, flag, expected) => {
    expect(wantsColor(stream(isTTY), env, flag)).toBe(expected);
  });
});

describe("widthOf", () => {
  test("takes the flag, else the terminal's columns, else 80", () => {
    expect(widthOf(stream(true, 132), 60)).toBe(60);
    expect(widthOf(stream(true, 132), undefined)).toBe(132);
    expect(widthOf(stream(true, 0), undefined)).toBe(80);
    expect(widthOf(stream(true, 3), undefined)).toBe(40);
    expect(widthOf(stream(false, 132), undefined)).toBe(80);
  });
});

describe("printable", () => {
  test("shows control and bidirectional characters as escapes", () => {
    expect(printable("a\u001b[2Jb\u0007\r\nc\u009b1m\u202ed\u2066")).toBe(
      "a\\u001b[2Jb\\u0007\\u000d\\u000ac\\u009b1m\\u202ed\\u2066",
    );
    expect(printable("Überfall in 北京 🗞")).toBe("Überfall in 北京 🗞");
  });

  test("keeps line breaks where it is told to", () => {
    expect(printableLines("a\n\tb\r")).toBe("a\n\\u0009b\\u000d");
  });

  test("quotes a name so that its end is seen", () => {
    expect(quoted('say "hi"\n')).toBe('"say \\"hi\\"\\u000a"');
  });
});

function stream(isTTY: boolean, columns?: number): TerminalStream {
  return Object.assign(new Writable(), { isTTY, columns });
}
