/**
 * What the aligner needs to know of one article, worked out once and used for every pair it takes part in.
 */

import { TOKEN_CAPITALIZED, TOKEN_NUMERIC, TOKEN_SENTENCE_START, tokenize, type SegmentedText } from "../text/index.ts";
import { COMMON_WORD_BITS } from "./common-words.ts";
import { listTokens, spokenTokens } from "./public-words.ts";
import { buildSeedIndex, trigramHash, type SeedIndex } from "./seed-index.ts";
import { STOCK_PHRASES } from "./stock-phrases.ts";

/** Weight of background knowledge against the two articles' own word counts, in words. */
export const PRIOR_WORDS = 500;
/** A word in no table counts as one in 16,384 running words. */
const UNLISTED_BITS = 14;

export interface AlignableText {
  readonly segmented: SegmentedText;
  readonly seeds: SeedIndex;
  /** Hash of the first letters of each longer word, 0 for others: forms of one word mostly share them, in most languages that inflect at the end. */
  readonly prefixes: Uint32Array;
  /** How often the word of each token occurs in this article. */
  readonly counts: Uint32Array;
  /** `PRIOR_WORDS` times the background probability of each token's word. */
  readonly prior: Float32Array;
  /** 1 where the token is capitalized and its place in the sentence does not ask for it: a name, or part of one. */
  readonly names: Uint8Array;
  /** 1 where the token goes on with a name ("Observatory", "for", "Human", "Rights" after "Syrian". */
  readonly nameRun: Uint8Array;
  /** 1 where the token ends three words of a stock phrase, or goes on with a list. */
  readonly stock: Uint8Array;
  /** 1 where the token stands in quotation marks or in official text: words that are not the reporter's. */
  readonly spoken: Uint8Array;
  /** 1 where the token lies in furniture and is never aligned. */
  readonly masked: Uint8Array;
}

/** Prepares an article for `align`. O(n) time and memory. */
export function toAlignable(segmented: SegmentedText): AlignableText {
  const { tokens, blocks, blockOfToken } = segmented;
  const { count, hashes } = tokens;
  const masked = new Uint8Array(count);
  for (let i = 0; i < count; i++) masked[i] = blocks[blockOfToken[i]!]!.kind === "furniture" ? 1 : 0;
  const table = background();
  const prior = new Float32Array(count);
  const stock = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    prior[i] = PRIOR_WORDS * 2 ** -(table.bits.get(hashes[i]!) ?? UNLISTED_BITS);
    if (i >= 2 && table.stock.has(trigramHash(hashes[i - 2]!, hashes[i - 1]!, hashes[i]!))) stock[i] = 1;
  }
  const listed = listTokens(segmented);
  for (let i = 0; i < count; i++) stock[i]! |= listed[i]!;
  return {
    segmented,
    seeds: buildSeedIndex(hashes, masked),
    prefixes: prefixHashes(segmented),
    counts: countWords(hashes),
    prior,
    ...findNames(segmented, table.connectors),
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

/**
 * A capitalized word after a capitalized word, small connecting words between them included.
 *
 * In a sentence where most words are capitalized (a headline in title case) capitals mean nothing and no names are seen.
 */
function findNames(
  segmented: SegmentedText,
  connectors: ReadonlySet<number>,
): Pick<AlignableText, "names" | "nameRun"> {
  const { tokens, sentences, sentenceOfToken } = segmented;
  const { count, flags, hashes } = tokens;
  const capitals = new Uint32Array(sentences.length);
  const words = new Uint32Array(sentences.length);
  for (let i = 0; i < count; i++) {
    words[sentenceOfToken[i]!]!++;
    if (flags[i]! & TOKEN_CAPITALIZED) capitals[sentenceOfToken[i]!]!++;
  }
  const names = new Uint8Array(count);
  const nameRun = new Uint8Array(count);
  for (let i = 1; i < count; i++) {
    const sentence = sentenceOfToken[i]!;
    if (sentenceOfToken[i - 1] !== sentence || !(flags[i]! & TOKEN_CAPITALIZED)) continue;
    if (flags[i]! & TOKEN_SENTENCE_START || capitals[sentence]! > 0.7 * words[sentence]!) continue;
    names[i] = 1;
    let first = i - 1;
    while (first > 0 && i - first <= 3 && connectors.has(hashes[first]!) && sentenceOfToken[first - 1] === sentence)
      first--;
    if (!(flags[first]! & TOKEN_CAPITALIZED) || connectors.has(hashes[first]!)) continue;
    for (let k = first + 1; k <= i; k++) nameRun[k] = 1;
  }
  return { names, nameRun };
}

interface Background {
  readonly bits: ReadonlyMap<number, number>;
  readonly stock: ReadonlySet<number>;
  readonly connectors: ReadonlySet<number>;
}

let cached: Background | undefined;

/** The tables as hashes; built at first use and never changed, so that the module costs nothing to import. */
function background(): Background {
  if (cached !== undefined) return cached;
  const bits = new Map<number, number>();
  for (const [level, words] of Object.entries(COMMON_WORD_BITS)) {
    for (const hash of tokenize(words).hashes) if (!bits.has(hash)) bits.set(hash, Number(level));
  }
  const stock = new Set<number>();
  for (const phrase of STOCK_PHRASES) {
    const { hashes, count } = tokenize(phrase);
    for (let i = 2; i < count; i++) stock.add(trigramHash(hashes[i - 2]!, hashes[i - 1]!, hashes[i]!));
  }
  const connectors = new Set(tokenize("of for the and de la al van von bin el in").hashes);
  cached = { bits, stock, connectors };
  return cached;
}
