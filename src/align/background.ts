/**
 * What is known of a language before the articles are read: how common its words are, and the phrases that its news repeats.
 *
 * Chosen by the language of the article. With the English tables for every language, which stood here before, all function words of others counted as rare
 * ones: two Vietnamese or Japanese texts on one subject had passages in common more often than not.
 */

import { commonWordBits, TOKEN_NUMERIC, TOKEN_PAIRED, tokenize, type SegmentedText } from "../text/index.ts";
import { STOCK_PHRASES } from "./stock-phrases.ts";
import { STOCK_PHRASES_OF } from "./stock-phrases-of.ts";
import { trigramHash } from "./seed-index.ts";

export interface Background {
  /** Bits of the common words; all others have `unlistedBits`. */
  readonly bits: ReadonlyMap<number, number>;
  /** Hashes of three words in a row of stock phrases. */
  readonly stock: ReadonlySet<number>;
  /** Small words inside names: "of", "de la". */
  readonly connectors: ReadonlySet<number>;
}

const CONNECTORS = "of for the and de la al van von bin el in";
/** Of languages whose small words in names are others, or more. */
const CONNECTORS_OF: Readonly<Record<string, string>> = {
  es: "de del la las los el y e para por en al",
  pt: "de do da dos das e para em no na",
  fr: "de du des la le les et à aux au en pour sur",
  it: "di del della dei degli delle e per la il in dell' al alla",
  ca: "de del dels la les els i per a",
  ro: "de al a ai ale pentru și în din",
  de: "und für von zu am der",
  nl: "van de het der den voor en in op te",
  sv: "för och av i",
  da: "for og af i",
  nb: "for og av i",
  pl: "i w na rzecz do spraw z",
  ru: "и по в на",
  uk: "і та з у в",
};

const cached = new Map<string, Background>();

/** The tables of a language as hashes; those of English where it is unknown. Built at first use and never changed, so that the module costs nothing to import. */
export function backgroundOf(language: string | null): Background {
  const code = language ?? "en";
  const known = cached.get(code);
  if (known !== undefined) return known;
  const stock = new Set<number>();
  for (const phrase of code === "en" ? STOCK_PHRASES : (STOCK_PHRASES_OF[code]?.split(",") ?? [])) {
    const { hashes, count } = tokenize(phrase);
    // Of characters in pairs the last is hashed alone, which it is in no longer text.
    for (let i = 2; i < count; i++) stock.add(trigramHash(hashes[i - 2]!, hashes[i - 1]!, hashes[i]!));
  }
  const connectors = new Set(tokenize(CONNECTORS_OF[code] ?? CONNECTORS).hashes);
  const background = { bits: commonWordBits(code), stock, connectors };
  cached.set(code, background);
  return background;
}

/** A word in no table counts as one in 16,384 running words. */
const UNLISTED_BITS = 14;
/** Two kana, or two letters of Thai and its neighbors, are chosen from fewer. */
const UNLISTED_PAIR_BITS = 11;
/** A word of one to four letters in a language without a table: in any, short words are the common ones (Zipf's law of abbreviation). */
const SHORT_WORD_BITS = [7, 7, 9, 11];
/** Words from which a text of an unknown language is taken for prose, whose short words are function words. */
const PROSE_WORDS = 100;

/** What one token stands for: a word, or some part of one in scripts that put no spaces between words. */
export const PACE_WORD = 0;
/** A syllable that is most of a word: Han, Vietnamese. */
export const PACE_SYLLABLE = 1;
/** A syllable of which words have several: kana. */
export const PACE_MORA = 2;
/** A letter: Thai, Lao, Khmer, Myanmar. */
export const PACE_LETTER = 3;

/** The pace of each token. O(tokens). */
export function pacesOf({ text, tokens }: SegmentedText, language: string | null): Uint8Array {
  const paces = new Uint8Array(tokens.count);
  if (language === "vi") return paces.fill(PACE_SYLLABLE);
  for (let i = 0; i < tokens.count; i++) {
    if (!(tokens.flags[i]! & TOKEN_PAIRED)) continue;
    const unit = text.charCodeAt(tokens.starts[i]!);
    paces[i] = unit < 0x2e80 ? PACE_LETTER : unit >= 0x3040 && unit <= 0x30ff ? PACE_MORA : PACE_SYLLABLE;
  }
  return paces;
}

/** Bits of a token whose word is in no table, by its pace and length. */
export function unlistedBits({ tokens }: SegmentedText, i: number, pace: number, language: string | null): number {
  if (pace >= PACE_MORA) return UNLISTED_PAIR_BITS;
  if (language !== null || tokens.count < PROSE_WORDS || tokens.flags[i]! & (TOKEN_NUMERIC | TOKEN_PAIRED))
    return UNLISTED_BITS;
  return SHORT_WORD_BITS[tokens.ends[i]! - tokens.starts[i]! - 1] ?? UNLISTED_BITS;
}

/** How many tokens in a row are about a word: 1 where tokens are words or, as in Chinese and Japanese, tell words well enough. O(tokens). */
export function tokensOfWord(paces: Uint8Array, flags: Uint8Array): number {
  let [syllables, letters] = [0, 0];
  for (let i = 0; i < paces.length; i++) {
    if (paces[i] === PACE_LETTER) letters++;
    else if (paces[i] === PACE_SYLLABLE && !(flags[i]! & TOKEN_PAIRED)) syllables++;
  }
  if (2 * letters > paces.length) return LETTERS_OF_WORD;
  return 2 * syllables > paces.length ? SYLLABLES_OF_WORD : 1;
}

const SYLLABLES_OF_WORD = 2;
const LETTERS_OF_WORD = 6;
