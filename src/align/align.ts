/**
 * Passages that two articles share: seed, chain, extend (minimap2, Li 2018) over words, scored in bits of surprise.
 *
 * Linear on ordinary pairs: O(n + m) to seed, O(r * 48) to chain r runs, and rectangles of at most 65,536 cells between them. Hostile text
 * (one word repeated) meets bounds that are reported in `limits`.
 */

import { checkFinite, checkFunction, checkOptionNames, type Limit } from "../base/index.ts";
import { checkSegmented, type SegmentedText } from "../text/index.ts";
import { cellsOf, explainPassage, type FoundPassage } from "./accept.ts";
import { toAlignable, type AlignableText } from "./alignable.ts";
import { bitsAgainstChance, CHANCE_RATE, SCATTERED } from "./chance.ts";
import { createFiller } from "./fill.ts";
import { pairInformation, type Commonness, type Information } from "./information.ts";
import { toPassage, type AlignedPassage, type Alignment, type Explanation } from "./passage.ts";
import { measure } from "./measure.ts";
import { orderedPassages } from "./ordered.ts";
import { beginsPassage } from "./passages.ts";
import { findRuns } from "./runs.ts";
import { findScattered } from "./scattered.ts";
import { passagesOf } from "./scattered-passages.ts";
import { numberStretches } from "./stretches.ts";

/** Bits from which an overlap that stands alone counts as copied. */
export const DEFAULT_MIN_SURPRISE = 50;
/** Share of it that is enough where a passage that stands alone goes on: in one stretch with it. */
const COMPANION_SHARE = 0.45;

export interface AlignOptions {
  /**
   * Bits of surprise from which an overlap is copied text; long pairs ask for more (`bitsAgainstChance`). Raising it by 5 halves the chance overlaps
   * and loses the shortest copied passages.
   *
   * Default: `50`
   */
  readonly minSurprise?: number | undefined;
  /**
   * Overlaps as strong as a passage that stands alone which chance may bring into a pair, on average; see `expectedByChance`. Above 0.
   *
   * Default: `0.001`
   */
  readonly chanceRate?: number | undefined;
  /**
   * How common three-word sequences are among unrelated articles of the corpus: what is left, 0 to 1, of their surprise.
   *
   * Default: every sequence counts in full
   */
  readonly commonness?: Commonness | undefined;
}

/**
 * The passages that two texts share, in the order of the first, with what speaks for each (`explain`) and what a bound cut (`limits`). A text that takes part in many
 * pairs is prepared once, by `toAlignable`: that is most of the cost. Linear on ordinary texts, about 0.3 ms for two prepared ones of 700 words.
 *
 * Seed, chain and extend after H. Li, "Minimap2" (Bioinformatics 34, 2018), over words; gaps after O. Gotoh (1982); what chance would bring after S. Karlin and
 * S. Altschul (PNAS 87, 1990).
 *
 * @throws {TypeError} Neither a segmented text nor an alignable one, or an option is unknown or of the wrong kind.
 * @throws {RangeError} An option is out of its range.
 */
export function align(
  a: AlignableText | SegmentedText,
  b: AlignableText | SegmentedText,
  options: AlignOptions = {},
): Alignment {
  checkOptionNames(options, ["minSurprise", "chanceRate", "commonness"], "align");
  const minSurprise = checkFinite(options.minSurprise ?? DEFAULT_MIN_SURPRISE, "minSurprise", 0);
  const chanceRate = checkFinite(options.chanceRate ?? CHANCE_RATE, "chanceRate", Number.MIN_VALUE);
  if (options.commonness !== undefined) checkFunction(options.commonness, "commonness");
  const left = prepared(a, "a");
  const right = prepared(b, "b");
  const alone = Math.max(minSurprise, bitsAgainstChance(cellsOf(left, right), chanceRate));
  const least = minSurprise * COMPANION_SHARE;
  const alignment = (found: readonly FoundPassage[], limits: Limit[], information: Information): Alignment => {
    const origins = new Map(found.map((one) => [withoutOrigin(one), one]));
    const explain = (passage: AlignedPassage): Explanation =>
      explainPassage(origins.get(passage) ?? notHere(), left, right, information, alone, least);
    return { passages: [...origins.keys()], limits, explain };
  };
  if (haveSameWords(left, right)) {
    const information = pairInformation(left, right, options.commonness);
    return alignment(wholeBlocks(left, right, information), [], information);
  }
  const runs = findRuns(left, right);
  const information = pairInformation(left, right, options.commonness);
  const filler = createFiller(information);
  const taken = { a: new Uint8Array(left.counts.length), b: new Uint8Array(right.counts.length) };
  const thresholds = { minSurprise, alone, least };
  const ordered = orderedPassages(runs, left, right, information, filler, taken, thresholds);
  const scattered = findScattered(left, right, SCATTERED * alone, options.commonness);
  const more = passagesOf(scattered, ordered, left, right, information, filler, taken, thresholds).map(
    ({ candidate, edges, words, needed }): Omit<FoundPassage, "stretch"> => ({
      ...toPassage(candidate, left.segmented, right.segmented, taken, edges),
      candidate,
      scattered: { bits: words.bits, needed: needed ?? SCATTERED * alone },
    }),
  );
  const passages = more.length === 0 ? ordered : numberStretches([...ordered, ...more]);
  return alignment(passages, limitsOf(runs.cut, filler.skipped(), scattered.cut), information);
}

function prepared(text: AlignableText | SegmentedText, name: string): AlignableText {
  if (typeof text === "object" && (text as SegmentedText | null) !== null && "seeds" in text) return text;
  return toAlignable(checkSegmented(text as SegmentedText, name));
}

function withoutOrigin(found: FoundPassage): AlignedPassage {
  const { a, b, aTokens, bTokens, similarity, stretch, surprise, quoted } = found;
  return { a, b, aTokens, bTokens, similarity, stretch, surprise, quoted };
}

function notHere(): never {
  throw new RangeError("passage must be one of this alignment");
}

/**
 * Two articles of the same words are one, however unsurprising the words: no bits are asked of them. A text of one word repeated 200,000 times has none,
 * and would come out as unrelated to itself.
 */
function haveSameWords(a: AlignableText, b: AlignableText): boolean {
  const words = a.segmented.tokens.hashes;
  const others = b.segmented.tokens.hashes;
  if (words.length === 0 || words.length !== others.length) return false;
  for (let i = 0; i < words.length; i++) if (words[i] !== others[i] || a.masked[i] !== b.masked[i]) return false;
  return true;
}

function wholeBlocks(a: AlignableText, b: AlignableText, information: Information): FoundPassage[] {
  const count = a.segmented.tokens.count;
  const passages: Omit<FoundPassage, "stretch">[] = [];
  const nothing = { a: new Uint8Array(count), b: new Uint8Array(count) };
  const isAllFurniture = !a.masked.includes(0);
  for (let start = 0, end = 0; start < count; start = end) {
    end = start + 1;
    while (end < count && !beginsPassage(a, b, end - 1, end, end - 1, end)) end++;
    if (a.masked[start] && !isAllFurniture) continue;
    const pairs = Int32Array.from({ length: 2 * (end - start) }, (_, k) => start + (k >> 1));
    const { surprise, quoted } = measure(pairs, a, b, information) ?? { surprise: 0, quoted: 0 };
    const candidate = { pairs, surprise, quoted };
    passages.push({ ...toPassage(candidate, a.segmented, b.segmented, nothing), candidate });
  }
  return numberStretches(passages);
}

function limitsOf(cut: number, skipped: number, untried: number): Limit[] {
  const limits: Limit[] = [];
  if (cut > 0)
    limits.push({
      limit: "seed-growth",
      value: cut,
      where: "align: repeated words; further places of them were not tried",
    });
  if (skipped > 0)
    limits.push({ limit: "gap-cells", value: skipped, where: "align: gaps too large to be matched word by word" });
  if (untried > 0)
    limits.push({
      limit: "scattered-places",
      value: untried,
      where: "align: places of scattered words that were not tried",
    });
  return limits;
}
