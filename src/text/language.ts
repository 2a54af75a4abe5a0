/**
 * A light guess at the language: by script where that decides, else by its common words.
 *
 * A naive Bayes classifier over the hundred commonest words of each language (`common-words.ts`): a common word speaks for its language with
 * the bits by which it is likelier there than an unlisted word. Enough to choose word lists; n-gram profiles (Cavnar and Trenkle 1994) tell single
 * words apart and would need a hundred times the data.
 */
import { describe } from "../base/index.ts";
import { LATIN_WORDS } from "./common-words-latin.ts";
import { commonWordBits, KNOWN_LANGUAGES } from "./common-words.ts";
import type { Tokens } from "./segmented.ts";
import { tokenize } from "./words.ts";

/** How much of a text is looked at. */
const SAMPLE_UNITS = 8192;
const SAMPLE_TOKENS = 1500;

/** Bits of a word in no table, as far as the choice of a language goes. */
const UNLISTED_BITS = 14;
/** Common words, and their share of all words, that a text must have for its language to be told. */
const LEAST_HITS = 3;
const LEAST_SHARE = 0.1;
/** Share of common English words that no text in another language, or half in one, reaches; English has three fifths. */
const SURELY_ENGLISH = 0.4;
/** What speaks for the next language alone may be at most this share of what speaks for the best alone, or the text is in both. */
const MIXED = 0.6;

/**
 * The ISO 639-1 code of the text's language, or `null` when unsure: mixed, short, or none that is known here
 * (by script ja zh ko th he el hi; by words those of `KNOWN_LANGUAGES` in Latin, Cyrillic and Arabic letters). Tokens know no script, so that of
 * tokens alone ko is not told. Bounded work: the first 8192 code units, or 1500 tokens.
 *
 * @param tokens of the text, where they are at hand. Default: the sample is cut into words again
 * @throws {TypeError} Neither a text nor tokens.
 */
export function detectLanguage(input: string | Tokens, tokens?: Tokens): string | null {
  if (typeof input !== "string") return languageByWords(checkTokens(input), KNOWN_LANGUAGES);
  if (tokens === undefined) return languageOfText(input, tokens);
  const known = detected.get(checkTokens(tokens));
  if (known !== undefined) return known;
  const language = languageOfText(input, tokens);
  detected.set(tokens, language);
  return language;
}

function checkTokens(tokens: Tokens): Tokens {
  if ((tokens as Partial<Tokens> | null | undefined)?.hashes instanceof Uint32Array) return tokens;
  throw new TypeError(`tokens must be those of a text, as \`tokenize\` makes them, got ${describe(tokens)}`);
}

/** Of texts whose tokens are held: blocks, credits and alignment all ask. */
const detected = new WeakMap<Tokens, string | null>();

function languageOfText(text: string, tokens: Tokens | undefined): string | null {
  const sample = text.slice(0, SAMPLE_UNITS);
  const script = scriptOf(sample);
  if (script === null) return null;
  const languages = LANGUAGES_OF[script];
  if (languages === undefined) return script;
  return languageByWords(tokens ?? tokenize(sample), languages) ?? languageByLetters(sample, script);
}

/** Of texts too short for words: letters that one language of the script has and its neighbors have not. */
function languageByLetters(sample: string, script: string): string | null {
  if (script === "arabic") return /[پچژگٹڈےی]/.test(sample) ? null : "ar"; // Persian, Urdu
  if (script !== "cyrillic" || /[ўјљњћђѓќѕәғқңөұүһ]/iu.test(sample)) return null;
  const [hasRussian, hasUkrainian] = [/[ыэё]/iu.test(sample), /[іїєґ]/iu.test(sample)];
  return hasRussian === hasUkrainian ? null : hasRussian ? "ru" : "uk"; // Bulgarian has neither
}

/** Of scripts that several languages known here are written in. */
const LANGUAGES_OF: Readonly<Record<string, readonly string[]>> = {
  latin: ["en", ...Object.keys(LATIN_WORDS)],
  cyrillic: ["ru", "uk", "bg", "mk", "sr"],
  arabic: ["ar", "fa", "ur"],
};

/** Made when a text needs them: most are in Latin letters. */
function scripts(): readonly (readonly [name: string, pattern: RegExp])[] {
  return [
    ["latin", /\p{Script=Latin}/gu],
    ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
    ["zh", /\p{Script=Han}/gu],
    ["ko", /\p{Script=Hangul}/gu],
    ["cyrillic", /\p{Script=Cyrillic}/gu],
    ["el", /\p{Script=Greek}/gu],
    ["arabic", /\p{Script=Arabic}/gu],
    ["he", /\p{Script=Hebrew}/gu],
    ["th", /\p{Script=Thai}/gu],
    ["hi", /\p{Script=Devanagari}/gu],
  ];
}

/** A script, the language of a script that has one, or `null` where no script has most of the letters. */
function scriptOf(sample: string): string | null {
  if (!/[^\0-\u024F\u2000-\u206F\u20AC]/.test(sample)) return "latin";
  const counts = new Map(scripts().map(([name, pattern]) => [name, sample.match(pattern)?.length ?? 0]));
  const letters = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const kana = counts.get("ja")!;
  // Japanese is half Han; a fifth of kana already rules Chinese out.
  const together = kana + counts.get("zh")!;
  if (together > letters / 2) return kana * 8 > together ? "ja" : "zh";
  for (const [name, count] of counts) if (count > letters / 2) return name;
  return null;
}

/** The language whose common words say most, if those are common enough and the next is not there as well. */
function languageByWords(tokens: Tokens, languages: readonly string[]): string | null {
  const end = Math.min(tokens.count, SAMPLE_TOKENS);
  if (
    languages.includes("en") &&
    hitsOf(tokens, end, commonWordBits("en")) >= Math.max(LEAST_HITS, SURELY_ENGLISH * end)
  )
    return "en";
  const scores = scoresOf(tokens, end, languages);
  let best = 0;
  let second = -1;
  for (let at = 1; at < languages.length; at++) {
    if (scores[at]! > scores[best]!) [best, second] = [at, best];
    else if (second < 0 || scores[at]! > scores[second]!) second = at;
  }
  const bits = commonWordBits(languages[best]!);
  if (hitsOf(tokens, end, bits) < Math.max(LEAST_HITS, LEAST_SHARE * end)) return null;
  return hasBoth(tokens, end, bits, commonWordBits(languages[second]!)) ? null : languages[best]!;
}

function hitsOf({ hashes }: Tokens, end: number, bits: ReadonlyMap<number, number>): number {
  let hits = 0;
  for (let i = 0; i < end; i++) if (bits.has(hashes[i]!)) hits++;
  return hits;
}

function scoresOf({ hashes }: Tokens, end: number, languages: readonly string[]): Float64Array {
  const known = joined.get(languages) ?? joinTables(languages);
  const scores = new Float64Array(languages.length);
  for (let i = 0; i < end; i++) {
    const entries = known.get(hashes[i]!);
    if (entries === undefined) continue;
    for (let k = 0; k < entries.length; k += 2) scores[entries[k]!]! += entries[k + 1]!;
  }
  return scores;
}

/** For a list of languages: from each word's hash to the languages that have it, by place in the list, and the bits by which it speaks for them. */
const joined = new WeakMap<readonly string[], ReadonlyMap<number, readonly number[]>>();

/** One table in place of one for each language: two dozen look-ups for each word took longer than all else that is done to cut a text into blocks. */
function joinTables(languages: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const table = new Map<number, number[]>();
  languages.forEach((language, at) => {
    for (const [hash, bits] of commonWordBits(language)) {
      const entries = table.get(hash);
      if (entries === undefined) table.set(hash, [at, UNLISTED_BITS - bits]);
      else entries.push(at, UNLISTED_BITS - bits);
    }
  });
  joined.set(languages, table);
  return table;
}

/**
 * Whether words that only the second has are nearly as many as those that only the best has. A ratio of the whole scores would do for English beside
 * German; Danish and Norwegian share four words in five, so that neither was ever told.
 */
function hasBoth(
  { hashes }: Tokens,
  end: number,
  best: ReadonlyMap<number, number>,
  second: ReadonlyMap<number, number>,
): boolean {
  let forBest = 0;
  let forSecond = 0;
  for (let i = 0; i < end; i++) {
    const more = (second.get(hashes[i]!) ?? UNLISTED_BITS) - (best.get(hashes[i]!) ?? UNLISTED_BITS);
    if (more > 0) forBest += more;
    else forSecond -= more;
  }
  return forSecond > MIXED * forBest;
}
