import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_POINT, entryOf } from "../../src/text/fold-table.ts";
import { normalize } from "../../src/text/index.ts";
import { hostileText } from "../oracle/hostile-text.ts";
import { normalizeSlowly } from "../oracle/normalize.ts";

const normalized = (text: string): string => normalize(text).text;

describe("normalize folds what typography and encoding vary", () => {
  it("folds quotes, dashes, spaces and line breaks", () => {
    expect(normalized("‘It’s’ „so“ «so» 6′2″")).toBe('\'it\'s\' "so" "so" 6\'2"');
    expect(normalized("a–b—c−d\u2011e")).toBe("a-b-c-d-e");
    expect(normalized("a\u00A0b\u2009c\td")).toBe("a b c d");
    expect(normalized("a\r\nb\rc\u2028d\ne")).toBe("a\nb\nc\nd\ne");
  });

  it("removes invisible characters", () => {
    expect(normalized("co\u00ADop\u200Ber\uFEFFate\u202E\uFE0F")).toBe("cooperate");
    expect(normalized("e\u00AD\u0301")).toBe("é");
  });

  it("lower-cases free of context and composes again", () => {
    expect(normalized("ΟΔΟΣ οδος")).toBe("οδοσ οδοσ");
    expect(normalized("H\u0331")).toBe(normalized("ẖ"));
    expect(normalized("ﬁne Ⅷ ＡＢＣ 𝐀")).toBe("fine viii abc a");
  });

  it("writes Turkish words in capitals and small letters alike", () => {
    expect(normalized("IĞDIR İZMİR")).toBe(normalized("Iğdır İzmir"));
    expect(normalized("IĞDIR İZMİR")).toBe(normalized("ığdır izmir"));
  });

  it("leaves out what Arabic and Hebrew leave out: vowels, points, the stretching stroke", () => {
    expect(normalized("كَتَبَ المُـحَـرِّر")).toBe("كتب المحرر");
    expect(normalized("שָׁלוֹם")).toBe("שלום");
    expect(normalized("\uFB2Aלום")).toBe("שלום");
    expect(normalized("أإآ ة ى")).toBe("أإآ ة ى"); // letters of their own
  });

  it("keeps numbers and signs that NFKC would glue to their neighbours", () => {
    expect(normalized("10½ m² ① Windows™ 20℃")).toBe("10½ m² ① windows™ 20℃");
  });

  it("maps look-alikes in words of mixed script only", () => {
    expect(normalized("раypаl")).toBe("paypal");
    expect(normalized("Νаtο")).toBe("vato"); // capital Nu: folding has lost the case
    expect(normalized("рот, pot, οδος")).toBe("рот, pot, οδοσ");
    expect(normalized("5 µm")).toBe("5 μm");
  });

  it("throws TypeError for what is not a string", () => {
    expect(() => normalize(null as never)).toThrow(TypeError);
  });
});

describe("normalize equals its twin", () => {
  it("on every code point, which is then folded for good", () => {
    const wrong: string[] = [];
    for (let codePoint = 0; codePoint < 0x100000; codePoint += 1) {
      if (codePoint >= 0x20000 && codePoint < 0xe0000 && codePoint % 251 !== 0) continue;
      const text = codePoint >= 0xd800 && codePoint <= 0xdfff ? "" : String.fromCodePoint(codePoint);
      const once = normalized(text);
      const stable = [...once].every((part) => (entryOf(part.codePointAt(0)!) & CODE_POINT) === part.codePointAt(0)!);
      if (once !== normalizeSlowly(text) || normalized(once) !== once || !stable) wrong.push(codePoint.toString(16));
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it("on scraps of many scripts", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(normalized(text)).toBe(normalizeSlowly(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("on clusters longer than the bound", () => {
    for (const marks of ["\u0301\u0316", "\u0316\u0301\u0345", "\u1161", "\u3099\u00AD"]) {
      for (const base of ["", "a", "½", "か", "\r\n", "\u1100"]) {
        const text = `x${base}${marks.repeat(70)}y`;
        expect(normalized(text)).toBe(normalizeSlowly(text));
      }
    }
  });

  it("across the stretches that long texts are folded in", () => {
    for (const unit of ["A\u030A sentence, raypаl. ", "北京。人", "ΑΣ e\u0301\u00AD\n", "x\u0301"]) {
      const text = unit.repeat(Math.ceil(40_000 / unit.length));
      expect(normalized(text) === normalizeSlowly(text)).toBe(true);
    }
  });
});

describe("the offset map", () => {
  it("finds the original of a composed letter, a ligature and a deletion", () => {
    const { text, map } = normalize("e\u0301 ﬁt co\u00ADop");
    expect(text).toBe("é fit coop");
    expect(map.spanToOriginal({ start: 0, end: 1 })).toEqual({ start: 0, end: 2 });
    expect(map.spanToOriginal({ start: 3, end: 4 })).toEqual({ start: 3, end: 4 });
    expect(map.spanToOriginal({ start: 6, end: 8 })).toEqual({ start: 6, end: 8 });
    expect(map.spanToOriginal({ start: 6, end: 9 })).toEqual({ start: 6, end: 10 });
    expect(map.spanToNormalized({ start: 8, end: 9 })).toEqual({ start: 8, end: 8 });
    expect(map.spanToNormalized({ start: 1, end: 2 })).toEqual({ start: 0, end: 1 });
  });

  it("refuses offsets outside the text", () => {
    const { map } = normalize("abc");
    expect(map.toNormalized(3)).toBe(3);
    expect(() => map.toNormalized(4)).toThrow(RangeError);
    expect(() => map.toOriginal(-1)).toThrow(RangeError);
    expect(() => map.spanToOriginal({ start: 2, end: 1 })).toThrow(RangeError);
  });

  it("is monotone and round trips spans both ways", () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), fc.nat(), (text, x, y) => {
        const { text: folded, map } = normalize(text);
        for (let at = 1; at <= text.length; at += 1) {
          expect(map.toNormalized(at)).toBeGreaterThanOrEqual(map.toNormalized(at - 1));
        }
        for (let at = 1; at <= folded.length; at += 1) {
          expect(map.toOriginal(at)).toBeGreaterThanOrEqual(map.toOriginal(at - 1));
        }
        expect(map.toNormalized(text.length)).toBe(folded.length);
        expect(map.toOriginal(folded.length)).toBe(text.length);

        const [start, end] = [x % (folded.length + 1), y % (folded.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const original = map.spanToOriginal({ start, end });
        const back = map.spanToNormalized(original);
        if (start < end) {
          expect(back.start).toBeLessThanOrEqual(start);
          expect(back.end).toBeGreaterThanOrEqual(end);
        }
        expect(map.spanToOriginal(back)).toEqual(original);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives each character the original span that produces it alone", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { text: folded, map } = normalize(text);
        let at = 0;
        while (at < folded.length) {
          const original = map.spanToOriginal({ start: at, end: at + 1 });
          const whole = map.spanToNormalized(original);
          expect(whole.start).toBe(at);
          expect(original.end).toBeGreaterThan(original.start);
          // A run alone folds as it did in the text; look-alikes apart, which depend on the word.
          const alone = normalizeSlowly(text.slice(original.start, original.end));
          if (!/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(alone))
            expect(folded.slice(whole.start, whole.end)).toBe(alone);
          at = whole.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
