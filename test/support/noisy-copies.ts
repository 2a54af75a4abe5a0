/** Copies that went through worse hands than a desk's: any word and any mark may be anything. For properties that hold whatever happens. */
import fc from "fast-check";
import { type Random, splitmix32 } from "./splitmix32.ts";

/** Stand in the place of what separates two words. */
const SEPARATORS = [
  " ", " ", " ", ", ", ". ", "; ", ": ", " – ", "—", " - ", "--", "-", "\n", "\n\n", ".\n\n", ",\n\n", "  ", "\u00a0", "\u2009", "", "...", "… ", " (", ") ",
  "” “", '" "', ",” ", '," ', "’s ", "'s ", "% ", " & ", "!? ", "/", " “", "” ", "\u200b", " \u00ad", ".” “", "\r\n", " 😀 ", "\ud800",
]; // prettier-ignore

const WORDS = [
  "the", "the", "a", "not", "said", "claimed", "Monday", "Mosul", "Raqqa", "12", "13", "2,000", "two", "thousand", "2.5m", "million", "per", "cent",
  "percent", "U.S.", "United", "States", "café", "cafe", "Dr", "Doctor", "don’t", "don't", "has", "had", "organise", "organize", "teh", "北", "京", "市",
  "กา", "город", "City", "city", "ISIS", "Isis", "ﬁre", "fire", "soft\u00adly", "softly", "Jan.", "January", "every\u00a0one",
]; // prettier-ignore

/** Rates of changed words and of changed separators. */
export interface Noise {
  readonly words: number;
  readonly separators: number;
}

/** The text with words replaced, dropped, put in, said twice, moved and recased, and separators exchanged. O(length). */
export function noisyCopy(text: string, seed: number, noise: Noise): string {
  const random = splitmix32(seed);
  const parts = text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) ?? [];
  const copy = parts.map((part) => {
    if (!/[\p{L}\p{N}]/u.test(part)) return random.chance(noise.separators) ? random.pick(SEPARATORS)! : part;
    return random.chance(noise.words) ? changedWord(part, random) : part;
  });
  if (copy.length > 8 && random.chance(noise.words)) {
    const [moved] = copy.splice(random.below(copy.length), 1);
    copy.splice(random.below(copy.length), 0, ` ${moved} `);
  }
  return copy.join("");
}

/** A text and a noisy copy of it, neither of them ordinary. */
export function noisyPairs(texts: readonly string[]): fc.Arbitrary<{ readonly source: string; readonly copy: string }> {
  return fc
    .record({
      text: fc.constantFrom(...texts),
      seed: fc.integer(),
      before: fc.constantFrom(0, 0.03, 0.15),
      words: fc.constantFrom(0.02, 0.1, 0.3),
      separators: fc.constantFrom(0, 0.1, 0.5),
    })
    .map(({ text, seed, before, words, separators }) => {
      const source = noisyCopy(text, seed, { words: before, separators: before });
      return { source, copy: noisyCopy(source, seed + 1, { words, separators }) };
    });
}

function changedWord(word: string, random: Random): string {
  const other = random.pick(WORDS)!;
  const forms = [
    other,
    other,
    `${other} ${word}`,
    `${word} ${other}`,
    "",
    `${word} ${word}`,
    word.toUpperCase(),
    `${word}s`,
  ];
  return random.pick(forms)!;
}
