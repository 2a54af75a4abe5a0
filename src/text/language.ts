/**
 * A light guess at the language: by script where that decides, else by counting function words.
 *
 * Enough to choose word lists; not a classifier (Cavnar and Trenkle's n-gram profiles would need 100 times the data).
 */
import { FUNCTION_WORDS } from "./function-words.ts";
import type { Tokens } from "./segmented.ts";
import { tokenize } from "./words.ts";

/** How much of a text is looked at. */
const SAMPLE_UNITS = 8192;
const SAMPLE_TOKENS = 1500;

let languagesOfWord: Map<number, string[]> | undefined;

/**
 * The ISO 639-1 code of the text's language, or `null` when unsure: mixed, short, or none that is known here
 * (by script ja ko zh th he el hi ar ru uk; by words en de fr es it pt nl sv). Tokens know no script, so of tokens
 * only the second list can be told. Bounded work: the first 8192 code units, or 1500 tokens.
 *
 * @param tokens of the text, where they are at hand. Default: the sample is cut into words again
 */
export function detectLanguage(input: string | Tokens, tokens?: Tokens): string | null {
  if (typeof input !== "string") return languageByWords(input);
  const sample = input.slice(0, SAMPLE_UNITS);
  const script = languageByScript(sample);
  return script === "latin" ? languageByWords(tokens ?? tokenize(sample)) : script;
}

const SCRIPTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["latin", /\p{Script=Latin}/gu],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["cyrillic", /\p{Script=Cyrillic}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
];

/** A language, "latin", or `null` where no script has most of the letters. */
function languageByScript(sample: string): string | null {
  if (!/[^\0-\u024F\u2000-\u206F\u20AC]/.test(sample)) return "latin";
  const counts = new Map(SCRIPTS.map(([name, pattern]) => [name, sample.match(pattern)?.length ?? 0]));
  const letters = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const kana = counts.get("ja")!;
  // Japanese is half Han; a fifth of kana already rules Chinese out.
  const together = kana + counts.get("zh")!;
  if (together > letters / 2) return kana * 8 > together ? "ja" : "zh";
  for (const [name, count] of counts) {
    if (count <= letters / 2) continue;
    if (name === "cyrillic") return languageOfCyrillic(sample);
    if (name === "ar") return /[پچژگ]/.test(sample) ? null : "ar"; // Persian, Urdu
    return name;
  }
  return null;
}

function languageOfCyrillic(sample: string): string | null {
  if (/[іїєґ]/iu.test(sample)) return "uk";
  return /[ыэё]/iu.test(sample) ? "ru" : null; // Bulgarian, Serbian and Macedonian have none of the three
}

/** The language with most function words, if those are common enough and clearly ahead of the next. */
function languageByWords({ hashes, count }: Tokens): string | null {
  const known = (languagesOfWord ??= functionWordHashes());
  const hits = new Map<string, number>();
  const end = Math.min(count, SAMPLE_TOKENS);
  for (let index = 0; index < end; index += 1) {
    for (const language of known.get(hashes[index]!) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [best, second] = [...hits].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  if (best === undefined || best[1] < 3 || best[1] < 0.1 * end) return null;
  return second !== undefined && best[1] < 1.25 * second[1] ? null : best[0];
}

function functionWordHashes(): Map<number, string[]> {
  const languages = new Map<number, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const hash of tokenize(words).hashes) {
      const known = languages.get(hash);
      if (known === undefined) languages.set(hash, [language]);
      else if (!known.includes(language)) known.push(language);
    }
  }
  return languages;
}
