import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countWords,
  normalize,
  TOKEN_ALL_CAPS,
  TOKEN_CAPITALIZED,
  TOKEN_NUMERIC,
  TOKEN_PAIRED,
  tokenize,
  tokenText,
  type Tokens,
} from "../../src/text/index.ts";
import { hostileText } from "../oracle/hostile-text.ts";
import { tokenizeSlowly } from "../oracle/words.ts";

function words(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, index) => tokenText(text, tokens, index));
}

function originals(text: string, tokens: Tokens = tokenize(text)): string[] {
  return Array.from(tokens.starts, (start, index) => text.slice(start, tokens.ends[index]));
}

describe("tokenize cuts words", () => {
  it("joins apostrophes between letters and splits hyphens", () => {
    expect(words("Don’t l'homme 'quoted' dogs' 1990's")).toEqual(["don't", "l'homme", "quoted", "dogs", "1990", "s"]);
    expect(words("Isis-affiliated 2,000-year-old")).toEqual(["isis", "affiliated", "2,000", "year", "old"]);
  });

  it("keeps numbers whole", () => {
    expect(words("2,000 1.5 12:30 1.000,50 1'000 10½ 5. 1,,2 3, 4")).toEqual(
      ["2,000", "1.5", "12:30", "1.000,50", "1'000", "10½", "5", "1", "2", "3", "4"],
    ); // prettier-ignore
    expect(words("g7 2.5m covid19 v2.0 .5")).toEqual(["g7", "2.5m", "covid19", "v2.0", "5"]);
  });

  it("keeps acronyms whole, without the last dot", () => {
    expect(words("U.S. p.m. e.g., J.K. Rowling J.K.Rowling end.A x.y.zz")).toEqual(
      ["u.s", "p.m", "e.g", "j.k", "rowling", "j.k", "rowling", "end", "a", "x.y", "zz"],
    ); // prettier-ignore
  });

  it("gives unspaced scripts one token a character, hashed with its successor", () => {
    expect(originals("北京2008年 กำลัง ABC")).toEqual(["北", "京", "2008", "年", "ก", "ำ", "ลั", "ง", "ABC"]);
    const { hashes } = tokenize("北京 北 北京市");
    expect(hashes[0]).toBe(hashes[3]); // 北 before 京
    expect(hashes[0]).not.toBe(hashes[2]); // 北 alone
    expect(hashes[1]).not.toBe(hashes[4]); // 京 last, 京 before 市
  });

  it("sets case and kind flags", () => {
    const { flags } = tokenize("Isis ISIS isis U.S. 2nd 3D A iPhone 北 Ⅷ");
    expect([...flags]).toEqual([
      TOKEN_CAPITALIZED,
      TOKEN_CAPITALIZED | TOKEN_ALL_CAPS,
      0,
      TOKEN_CAPITALIZED | TOKEN_ALL_CAPS,
      TOKEN_NUMERIC,
      TOKEN_NUMERIC,
      TOKEN_CAPITALIZED,
      0,
      TOKEN_PAIRED,
      TOKEN_CAPITALIZED | TOKEN_ALL_CAPS,
    ]);
  });

  it("hashes the same word alike however it is written", () => {
    const { hashes } = tokenize("Café cafe\u0301 CAFÉ ca\u00ADfé саfé ｃａｆé");
    expect(new Set(hashes).size).toBe(1);
  });

  it("leaves deleted characters at the edges out of the span", () => {
    expect(originals("\u200Ba\u00ADb\u200B c")).toEqual(["a\u00ADb", "c"]);
  });

  it("refuses a token index that does not exist", () => {
    expect(() => tokenText("a", tokenize("a"), 1)).toThrow(RangeError);
    expect(() => tokenize(7 as never)).toThrow(TypeError);
  });

  it("gives every word as the normalized text has it, plain ones and others", () => {
    const pieces = [
      "The",
      "mill",
      "NATO",
      "2026",
      "3rd",
      "don't",
      "Œuvre",
      "ΣΑΣ",
      "ﬁre",
      "раypal",
      "U.S.",
      "A",
      "İzmir",
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 12 }), (words) => {
        const text = words.join(" ");
        const tokens = tokenize(text);
        for (let i = 0; i < tokens.count; i++) {
          const word = text.slice(tokens.starts[i], tokens.ends[i]);
          expect(tokenText(text, tokens, i)).toBe(normalize(word).text);
        }
      }),
    );
  });
});

describe("tokenize equals its twin", () => {
  it("on scraps of many scripts: spans, words, flags and hashes", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        // Two lone halves that meet when what is between them is deleted: one character to a regular expression, two here.
        const halves = (string: string): number => string.match(/\p{Cs}/gu)?.length ?? 0;
        fc.pre(halves(text) === halves(normalize(text).text));
        const tokens = tokenize(text);
        const slow = tokenizeSlowly(text);
        expect(originals(text, tokens)).toEqual(slow.map(({ start, end }) => text.slice(start, end)));
        expect([...tokens.starts]).toEqual(slow.map(({ start }) => start));
        expect([...tokens.flags]).toEqual(slow.map(({ flags }) => flags));
        expect(words(text)).toEqual(slow.map((token) => token.text));
        const hashOfKey = new Map(slow.map(({ key }, index) => [key, tokens.hashes[index]]));
        slow.forEach(({ key }, index) => expect(tokens.hashes[index]).toBe(hashOfKey.get(key)));
        expect(new Set(hashOfKey.values()).size).toBe(hashOfKey.size);
      }),
      { numRuns: 3000 },
    );
  });

  it("never lets two tokens claim the same character", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { starts, ends, count } = tokenize(text);
        for (let index = 0; index < count; index += 1) {
          expect(ends[index]).toBeGreaterThan(starts[index]!);
          if (index > 0) expect(starts[index]).toBeGreaterThanOrEqual(ends[index - 1]!);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("across the stretches that long texts are folded in", () => {
    const text = "The U.S. said “2,000”: Isis-affiliated raypal's, e\u0301tude. ".repeat(800);
    const slow = tokenizeSlowly(text);
    const tokens = tokenize(text);
    expect(tokens.count).toBe(slow.length);
    expect([...tokens.ends].every((end, index) => end === slow[index]!.end)).toBe(true);
  });
});

describe("word hashes", () => {
  it("collide no more than 32 random bits do", () => {
    const seen = new Set<number>();
    const all: string[] = [];
    for (let a = 0; a < 26; a += 1) {
      for (let b = 0; b < 26; b += 1) {
        for (let c = 0; c < 26; c += 1)
          all.push(String.fromCharCode(97 + a, 97 + b, 97 + c), `${a * 676 + b * 26 + c}.${c}`);
      }
    }
    const distinct = new Set(all);
    for (const hash of tokenize([...distinct].join(" ")).hashes) seen.add(hash);
    expect(distinct.size - seen.size).toBeLessThanOrEqual(2); // 35,000 words: 0.14 expected
  });
});

describe("countWords", () => {
  it("counts runs between white space that hold a letter or digit", () => {
    expect(countWords("")).toBe(0);
    expect(countWords("One, two – three\n\n2,000-year-old U.S. — …")).toBe(5);
    expect(countWords("a\u00A0b\u3000c\r\nd")).toBe(4);
  });

  it("counts each character of unspaced scripts", () => {
    expect(countWords("北京は2008年 GDP")).toBe(6);
  });
});
