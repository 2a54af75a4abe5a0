/**
 * What the aligner needs to know of one article, worked out once and used for every pair it takes part in.
 */

import { checkString } from "../base/index.ts";
import { checkSegmented, detectLanguage, TOKEN_NUMERIC, type SegmentedText } from "../text/index.ts";
import { backgroundOf, pacesOf, unlistedBits } from "./background.ts";
import { findNames, type Names } from "./names.ts";
import { listTokens, spokenTokens } from "./public-words.ts";
import { buildSeedIndex, trigramHash, type SeedIndex } from "./seed-index.ts";

/** Weight of background knowledge against the two articles' own word counts, in words. */
export const PRIOR_WORDS = 500;

export interface AlignableText extends Names {
  readonly segmented: SegmentedText;
  readonly seeds: SeedIndex;
  /** Hash of the first letters of each longer word, 0 for others: forms of one word mostly share them, in most languages that inflect at the end. */
  readonly prefixes: Uint32Array;
  /** How often the word of each token occurs in this article. */
  readonly counts: Uint32Array;
  /** `PRIOR_WORDS` times the background probability of each token's word. */
  readonly prior: Float32Array;
  /** Whether each token is a word or part of one; see `pacesOf`. */
  readonly paces: Uint8Array;
  /** 1 where the token ends three words of a stock phrase, or goes on with a list. */
  readonly stock: Uint8Array;
  /** 1 where the token stands in quotation marks or in official text: words that are not the reporter's. */
  readonly spoken: Uint8Array;
  /** 1 where the token lies in furniture and is never aligned. */
  readonly masked: Uint8Array;
}

/**
 * Prepares an article for `align`. O(n) time and memory.
 *
 * @param language ISO 639-1 code that chooses the background, `null` for unknown; the English one serves languages that have none. Default: as `detectLanguage` tells it
 * @throws {TypeError} Not a segmented text, or a language that is no string.
 */
export function toAlignable(segmented: SegmentedText, language?: string | null): AlignableText {
  checkSegmented(segmented, "segmented");
  if (language !== undefined && language !== null) checkString(language, "language");
  return alignableText(segmented, language === undefined ? detectLanguage(segmented.text, segmented.tokens) : language);
}

function alignableText(segmented: SegmentedText, language: string | null): AlignableText {
  const { tokens, blocks, blockOfToken } = segmented;
  const { count, hashes } = tokens;
  const masked = new Uint8Array(count);
  for (let i = 0; i < count; i++) masked[i] = blocks[blockOfToken[i]!]!.kind === "furniture" ? 1 : 0;
  const background = backgroundOf(language);
  const paces = pacesOf(segmented, language);
  const prior = new Float32Array(count);
  const stock = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    prior[i] = PRIOR_WORDS * 2 ** -(background.bits.get(hashes[i]!) ?? unlistedBits(segmented, i, paces[i]!, language));
    if (i >= 2 && background.stock.has(trigramHash(hashes[i - 2]!, hashes[i - 1]!, hashes[i]!))) stock[i] = 1;
  }
  const listed = listTokens(segmented);
  for (let i = 0; i < count; i++) stock[i]! |= listed[i]!;
  return {
    segmented,
    seeds: buildSeedIndex(hashes, masked),
    prefixes: prefixHashes(segmented),
    counts: countWords(hashes),
    prior,
    ...findNames(segmented, background, language),
    paces,
    stock,
    spoken: spokenTokens(segmented),
    masked,
  };
}

/** Letters that two forms of one word must share: "claims" and "claimed", not "contain" and "continue". */
const PREFIX = 5;

function prefixHashes({ text, tokens }: SegmentedText): Uint32Array {
  const prefixes = new Uint32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i]!;
    if (tokens.ends[i]! - start < PREFIX || tokens.flags[i]! & TOKEN_NUMERIC) continue;
    let hash = 1;
    for (let k = start; k < start + PREFIX; k++) {
      const unit = text.charCodeAt(k);
      hash = (Math.imul(hash, 0x01000193) ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit)) >>> 0;
    }
    prefixes[i] = hash;
  }
  return prefixes;
}

function countWords(hashes: Uint32Array): Uint32Array {
  let capacity = 16;
  while (capacity < hashes.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity).fill(-1);
  const totals = new Uint32Array(hashes.length);
  const slotOf = new Uint32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]!;
    let slot = hash & mask;
    while (slots[slot]! >= 0 && hashes[slots[slot]!] !== hash) slot = (slot + 1) & mask;
    if (slots[slot]! < 0) slots[slot] = i;
    slotOf[i] = slots[slot]!;
    totals[slots[slot]!]!++;
  }
  const counts = new Uint32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) counts[i] = totals[slotOf[i]!]!;
  return counts;
}
