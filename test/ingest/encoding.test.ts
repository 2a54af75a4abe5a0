import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { splitLines } from "../../src/ingest/byte-stream.ts";
import { decode } from "../../src/ingest/index.ts";
import { scanUtf8 } from "../../src/ingest/utf8.ts";
import { chunksOf } from "../contract/reader.ts";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const encoded = (text: string, encoding: string): Uint8Array => Uint8Array.from(iconv.encode(text, encoding));

describe("decode", () => {
  it("reads windows-1252 quotes and dashes, which Node 20's TextDecoder turns into control characters", () => {
    const text = "“It’s a café – naïve…” €5";
    expect(decode(encoded(text, "windows-1252"))).toEqual({ text, encoding: "windows-1252", problems: [] });
  });

  it("reports the bytes that windows-1252 leaves undefined", () => {
    const { encoding, problems } = decode(latin("\xe9t\xe9 \x81\x8d"), { input: "a.txt" });
    expect(encoding).toBe("windows-1252");
    expect(problems).toMatchObject([{ code: "undecodable-bytes", input: "a.txt", position: 4 }]);
    expect(problems[0]?.message).toContain("2 places");
  });

  it("stays with UTF-8 for a few bad bytes among valid multibyte text, and says where the first is", () => {
    const { text, encoding, problems } = decode(latin("caf\xc3\xa9 na\xc3\xafve \xff \xc3\xa9 \xe2\x80"), {
      offset: 100,
      prefix: "line 3: ",
    });
    expect(text).toBe("café naïve \ufffd é \ufffd");
    expect(encoding).toBe("utf-8");
    expect(problems[0]?.position).toBe(113);
    expect(problems[0]?.message).toMatch(/^line 3: 2 places .*byte offset 113/);
  });

  it.each([
    ["utf-8", Uint8Array.of(0xef, 0xbb, 0xbf, ...encoded("é 中", "utf-8"))],
    ["utf-16le", Uint8Array.of(0xff, 0xfe, ...encoded("é 中", "utf-16le"))],
    ["utf-16be", Uint8Array.of(0xfe, 0xff, ...encoded("é 中", "utf-16be"))],
  ])("takes the byte order mark of %s off", (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: "é 中", encoding, problems: [] });
  });

  it.each(["utf-16le", "utf-16be"])("recognizes %s without a mark by its NUL bytes", (encoding) => {
    const text = "A flood – in Łódź.\r\n";
    expect(decode(encoded(text, encoding))).toEqual({ text, encoding, problems: [] });
  });

  it("reports a lone surrogate and an odd last byte of UTF-16, not a U+FFFD that the bytes hold", () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0x41, 0, 0xfd, 0xff, 0, 0xd8, 0x42, 0, 0x43);
    const { text, problems } = decode(bytes);
    expect(text).toBe("A\ufffd\ufffdB\ufffd");
    expect(problems).toMatchObject([{ position: 6 }]);
    expect(problems[0]?.message).toContain("2 places");
  });

  it.each([
    ["<meta charset=windows-1251>", "windows-1251", "Привет, мир"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', "shift_jis", "日本語の新聞"],
    ['<?xml version="1.0" encoding="iso-8859-2"?>', "iso-8859-2", "Łódź"],
    ["<meta charset='iso-8859-1'>", "windows-1252", "It’s"],
    ["<meta charset=gb2312>", "gbk", "中文新闻"],
    ["<meta charset=iso-2022-jp>", "iso-2022-jp", "abc"],
  ])("believes the declaration %s", (declaration, encoding, body) => {
    const known = iconv.encodingExists(encoding) ? encoding : "ascii";
    const { text, encoding: found } = decode(encoded(declaration + body, known));
    expect(text).toBe(declaration + body);
    expect(found).toBe(encoding);
  });

  it.each([
    ["gbk", "中文", [0x81], "新闻"],
    ["shift_jis", "日本語", [0xa0], "新聞"],
  ])("says where the first byte is that %s does not know", (encoding, before, bad, after) => {
    const head = encoded(`<meta charset=${encoding}>${before}`, encoding);
    const { problems } = decode(Uint8Array.of(...head, ...bad, 0x0a, ...encoded(after, encoding)));
    expect(problems).toMatchObject([{ code: "undecodable-bytes", position: head.length }]);
  });

  it("does not believe a declaration that well-formed UTF-8 contradicts, nor one that no browser knows", () => {
    for (const label of ["iso-8859-1", "hex", "base64", "utf-7", "utf-16", "nonsense"]) {
      expect(decode(encoded(`<meta charset=${label}>é“”`, "utf-8"))).toMatchObject({ encoding: "utf-8", problems: [] });
    }
  });

  it("does not take a charset that a plain text speaks of for its own", () => {
    expect(decode(latin('Write <meta charset="shift_jis"> caf\xe9')).encoding).toBe("windows-1252");
  });

  it("gives text for any bytes, and a problem exactly where U+FFFD was put in", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, problems } = decode(bytes);
        const isReplaced = text.includes("\ufffd");
        expect(problems.length <= 1).toBe(true);
        if (!isReplaced) expect(problems).toEqual([]);
        const { position } = problems[0] ?? { position: 0 };
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});

describe("scanUtf8", () => {
  it("finds as many faults as TextDecoder puts in U+FFFD, the first where the strict decoder stops", () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 3 }),
      fc.constantFrom("é", "中", "😀", "a").map((text) => new TextEncoder().encode(text)),
      fc
        .constantFrom([0xe2, 0x80], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xf4, 0x90, 0x80, 0x80])
        .map((list) => Uint8Array.from(list)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const bytes = Uint8Array.from(pieces.flatMap((part) => [...part]));
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        const { faults, firstFault } = scanUtf8(bytes);
        const genuine = Buffer.from(bytes).toString("latin1").split("\xef\xbf\xbd").length - 1;
        expect(faults).toBe(text.split("\ufffd").length - 1 - genuine);
        if (faults > 0)
          expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, firstFault))).not.toThrow();
        else expect(firstFault).toBe(-1);
      }),
      { numRuns: 1000, seed: 5 },
    );
  });
});

describe("splitLines", () => {
  it("cuts where String.split cuts, whatever the chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom("a", "\n", "\r", "é"), maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const bytes = new TextEncoder().encode(text);
          const lines: string[] = [];
          let offset = 0;
          for await (const line of splitLines(chunksOf(bytes, size), 1000)) {
            expect(line.number).toBe(lines.length + 1);
            expect(line.offset).toBe(offset);
            offset += line.bytes.length + 1;
            lines.push(new TextDecoder("utf-8", { ignoreBOM: true }).decode(line.bytes));
          }
          const expected = text.split("\n");
          if (expected[expected.length - 1] === "") expected.pop();
          expect(lines).toEqual(expected);
        },
      ),
      { numRuns: 300, seed: 6 },
    );
  });
});
