import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createFingerprinter,
  createSketcher,
  estimateResemblance,
  scalarKernel,
  simdKernel,
  type FingerprinterOptions,
} from "../../src/minhash/index.ts";
import { shingleBlocks } from "../../src/shingle/index.ts";
import { tokenize } from "../../src/text/index.ts";
import { segmentedFrom } from "../oracle/blocks.ts";
import { naiveTextShingles } from "../oracle/fingerprint.ts";
import { hostileText } from "../oracle/hostile-text.ts";

/** Pieces that the fast ways know, in every order: joins, acronyms, line ends, long words, what folds to one unit. */
const PIECES = [
  "a", "I", "U", "S", "don't", "l’Été", "2,000", "12:30", "3", ".", ",", ":", "'", "’", "`", "´", "“", "”", "–", "-", " ", "  ", "\n", "\n\n", "\r\n", "\u2028",
  "\u0085", "\u00A0", "…", "€", "ß", "Œuvre", "Isis-affiliated", "internationalisation", "антидисестаблишментарианизм", "Москва", "NATO-в", "раypal",
  "Ελλάδα", "ΣΑΣ", "10½", "m²", "가나다", "한국어뉴스", "עברית", "العربية", "J.K.", "u.s's", "a.b.c", "x.y.zz", "1.5m", "1'000", "\t", "_", "@", "[", "{", "/", "ﬁ", "é",
]; // prettier-ignore
const plainText = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "grapheme-ascii" })), {
    maxLength: 80,
  })
  .map((pieces) => pieces.join(""));
const spacedText = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(" "));
const anyText = fc.oneof(plainText, spacedText, hostileText, fc.string({ unit: "binary" }));

describe.each([simdKernel, scalarKernel])("a fingerprinter on the $name kernel", (kernel) => {
  const shingles = (text: string, options: FingerprinterOptions): number[] => [
    ...createFingerprinter({ kernel, ...options }).shingles(text),
  ];

  it.each(["flow", "lines"] as const)("has the shingles of the definition for any text, profile %s", (profile) => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(1, 2, 3, 5, 17), (text, shingleSize) => {
        expect(shingles(text, { profile, shingleSize })).toEqual(
          naiveTextShingles(text, shingleSize, profile === "lines"),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it("reads every code unit as tokenize does, between letters, digits and spaces", () => {
    const { shingles: read } = createFingerprinter({ kernel, shingleSize: 1 });
    const wrong: number[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const character = String.fromCharCode(unit);
      const text = `a${character}b 1${character}2 ${character} x${character}`;
      const expected = naiveTextShingles(text, 1, false);
      const found = read(text);
      if (found.length !== expected.length || found.some((hash, i) => hash !== expected[i])) wrong.push(unit);
    }
    expect(wrong).toEqual([]);
  });

  it("cuts where blocks of 64 units meet as it does elsewhere", () => {
    for (const piece of ["don't", "U.S.'s", "2,000.5", "a", "incomprehensibilities", "é’é", "a\nb", "x.y.zz"]) {
      for (let offset = 0; offset < 70; offset++) {
        const text = `${" ".repeat(offset)}${piece} word. ${piece}`;
        expect(shingles(text, { shingleSize: 1, profile: "lines" })).toEqual(naiveTextShingles(text, 1, true));
        expect(shingles(piece + "w".repeat(offset), { shingleSize: 1 })).toEqual(
          naiveTextShingles(piece + "w".repeat(offset), 1, false),
        );
      }
    }
  });

  it("takes a long text after a short one, one too long for the fast way, and a short one again", () => {
    const { shingles: read, sign } = createFingerprinter({ kernel });
    const sentence = "The U.S. said “2,000” copies’ worth of news, no more, were sold.\n";
    for (const times of [1, 500, 9000, 2]) {
      const text = sentence.repeat(times);
      expect([...read(text)]).toEqual(naiveTextShingles(text, 5, false));
      expect(sign(text).values).toEqual(
        createSketcher({ kernel: scalarKernel }).sign(Uint32Array.from(naiveTextShingles(text, 5, false))).values,
      );
    }
  });

  it.each(["fast-similarity", "classic"] as const)("signs alone and in a batch what a sketcher signs, %s", (scheme) => {
    const sketcher = createSketcher({ scheme, slots: 48, seed: 7, kernel: scalarKernel });
    const fingerprinter = createFingerprinter({ scheme, slots: 48, seed: 7, kernel });
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const expected = texts.map((text) => sketcher.sign(Uint32Array.from(naiveTextShingles(text, 5, false))).values);
        expect(texts.map((text) => fingerprinter.sign(text).values)).toEqual(expected);
        expect([...fingerprinter.signBatch(texts)]).toEqual(expected.flatMap((values) => [...values]));
      }),
    );
  });

  it("has the shingles of shingleBlocks where each line is a block", () => {
    const lines = ["One two three four five six seven.", "", "Short one.", "Eight nine ten eleven twelve thirteen"];
    const blocks = segmentedFrom(lines.map((line) => [...tokenize(line).hashes]));
    const set = new Set(shingles(lines.join("\n"), { profile: "lines" }));
    expect([...set].sort((x, y) => x - y)).toEqual([...shingleBlocks(blocks).article.hashes]);
  });
});

describe("createFingerprinter", () => {
  it("by default does not see how a text is wrapped", () => {
    const { sign } = createFingerprinter();
    const words = Array.from({ length: 300 }, (_, i) => `word${i}`);
    const wrapped = (width: number): string =>
      words.map((word, i) => word + ((i + 1) % width === 0 ? "\n" : " ")).join("");
    expect(estimateResemblance(sign(wrapped(9)), sign(wrapped(11))).resemblance).toBe(1);
  });

  it("names its profile, so that signatures of blocks and of whole texts are not compared", () => {
    const [flow, lines] = [createFingerprinter(), createFingerprinter({ profile: "lines" })];
    const blocks = createSketcher().sign(Uint32Array.of(1));
    expect(() => estimateResemblance(flow.sign("a"), lines.sign("a"))).toThrow(/differ in profile, "flow" and "lines"/);
    expect(() => estimateResemblance(flow.sign("a"), blocks)).toThrow(/differ in profile, "flow" and "default"/);
  });

  it("names the option that is wrong", () => {
    expect(() => createFingerprinter({ profile: "default" as never })).toThrow(/^profile must be one of flow, lines/);
    expect(() => createFingerprinter({ shingleSize: 0 })).toThrow(RangeError);
    expect(() => createFingerprinter({ permutations: 1 } as never)).toThrow(/no option "permutations"/);
    expect(() => createFingerprinter().sign(1 as never)).toThrow(/^text must be a string/);
    expect(() => createFingerprinter().signBatch("text" as never)).toThrow(TypeError);
    expect(() => createFingerprinter().signBatch(["a", 2 as never])).toThrow(/^texts\[1\] must be a string/);
  });

  it("has signatures at its defaults that no later version may change", () => {
    const { values } = createFingerprinter().sign("The quick brown fox jumps over the lazy dog, twice a day.");
    expect([...values.subarray(0, 4)]).toMatchInlineSnapshot(`
      [
        26016203,
        222168375,
        840117934,
        191311726,
      ]
    `);
  });
});
