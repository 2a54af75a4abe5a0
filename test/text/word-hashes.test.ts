import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { tokenize, unitPage, utf16Writer, wordHashes } from "../../src/text/index.ts";
import { hostileText } from "../oracle/hostile-text.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("wordHashes", () => {
  it("are the hashes of tokenize, for any text", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: "binary" }), fc.string()), (text) => {
        expect([...wordHashes(text).hashes]).toEqual([...tokenize(text).hashes]);
      }),
      { numRuns: 2000 },
    );
  });

  it("know the first words of lines, for any line break and on either way", () => {
    for (const end of ["", " 北"]) {
      const text = `\n\nOne two\nthree\r\n\r\nfour\u2028\u0085 five.${end}\n\n`;
      expect([...wordHashes(text).lineStarts]).toEqual([2, 3, 4]);
    }
  });

  it("refuse what is not a text", () => {
    expect(() => wordHashes(null as never)).toThrow(/^text must be a string/);
  });
});

describe("unitPage", () => {
  it("has no entry that is 0, which stands for one not yet there", () => {
    for (let page = 0; page < 256; page++) expect(unitPage(page)).not.toContain(0);
  });
});

describe("utf16Writer", () => {
  it.each(["with", "without"])("copies code units where it is told to, lone surrogates too, %s Buffer", (way) => {
    if (way === "without") vi.stubGlobal("Buffer", undefined);
    const memory = new ArrayBuffer(16);
    utf16Writer(memory)("a\uD800é“", 4);
    expect([...new Uint16Array(memory)]).toEqual([0, 0, 0x61, 0xd800, 0xe9, 0x201c, 0, 0]);
  });
});
