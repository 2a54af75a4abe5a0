/** fast-check arbitraries of text that is hard to normalize and to cut. */
import fc from "fast-check";

const PIECES = [
  "e\u0301", "E\u0301", "H\u0331", "İ", "ß", "ς", "Σ", "ΑΣ", "ﬁ", "ﬃ", "Ⅷ", "ⅷ", "①", "½", "10½", "²", "™", "℠", "℃", "№", "㏂", "㍿", "…", "″", "´", "¨",
  "\u00AD", "\u200B", "\u200D", "\uFEFF", "\u202E", "\uFE0F", "\u{E0100}", "\r\n", "\r", "\n", "\u2028", "\u0085", "\t", "\u00A0", "\u3000",
  "‘", "’", "“", "”", "„", "«", "»", "'", '"', "-", "–", "—", "\u2011", ".", ",", ":", "!", "?", "。", "、",
  "가", "\u1100", "\u1161", "\u11A8", "ㅎ", "ㅏ", "ﾊ", "ﾞ", "か", "\u3099", "ガ", "北", "京", "人", "ไ", "ก", "ำ", "ื", "่", "ລ", "ຳ", "ក", "្", "မ", "ာ",
  "अ", "ा", "क", "्", "ष", "\u09C7\u09BE", "א", "ָ", "ع", "ﷺ", "ﻼ", "𝐀", "𝟗", "😀", "👨\u200D👩", "\u{16D63}", "\u{16D67}", "𐐀",
  "\uD800", "\uDC00", "\u0301", "\u0316", "\u0345", "\u20DD", "\u0344", "a", "B", "c", "D", "i", "I", "1", "9", "0",
  "а", "о", "р", "с", "Ѕ", "Н", "ё", "и", "Я", "α", "ο", "Ν", "µ", "Ω", "don't", "U.S.", "2,000", "12:30", "g7", "Dž", "ǅ", "ᾈ", "Jane", "a.b.c",
]; // prettier-ignore

/** Scraps of many scripts in any order. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "binary", maxLength: 2 })), {
    maxLength: 24,
  })
  .map((pieces) => pieces.join(""))
  .filter((text) => !/[\u{100000}-\u{1007FF}]/u.test(text));
