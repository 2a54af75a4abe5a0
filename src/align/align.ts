/**
 * Passages that two articles share: seed, chain, extend (minimap2, Li 2018) over words, scored in bits of surprise.
 *
 * Linear on ordinary pairs: O(n + m) to seed, O(r * 48) to chain r runs, and rectangles of at most 65,536 cells between them. Hostile text
 * (one word repeated) meets bounds that are reported in `limits`.
 */

import type { Limit } from "../base/index.ts";
import type { SegmentedText } from "../text/index.ts";
import { acceptPassages, cellsOf, explainPassage, isQuotation, type FoundPassage } from "./accept.ts";
import { toAlignable, type AlignableText } from "./alignable.ts";
import { chainRuns } from "./chain.ts";
import { bitsAgainstChance } from "./chance.ts";
import { createFiller } from "./fill.ts";
import { pairInformation, type Commonness, type Information } from "./information.ts";
import { toPassage, type AlignedPassage, type Alignment, type Explanation } from "./passage.ts";
import { measure, type Candidate } from "./measure.ts";
import { passagesAround } from "./neighborhood.ts";
import { beginsPassage, coreOf, cutPassages } from "./passages.ts";
import { chainPath, extendPairs } from "./path.ts";
import { findRuns } from "./runs.ts";
import { numberStretches } from "./stretches.ts";

/** Bits from which an overlap that stands alone counts as copied. */
export const DEFAULT_MIN_SURPRISE = 50;
/** Share of it that is enough where a passage that stands alone goes on: in one stretch with it. */
const COMPANION_SHARE = 0.45;
/** Share of the least surprise at which an overlap is worth extending. */
const PROMISING = 0.6;
/** Words, and how alike they must be, for a passage to count as copied a second time. */
const REPEAT_WORDS = 25;
const REPEAT_SIMILARITY = 0.9;
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

const NOTHING: Alignment = { passages: [], limits: [], explain: () => notHere() };

/** Aligns two articles. Prepare an article that takes part in many pairs once with `toAlignable`. */
export function align(
  a: AlignableText | SegmentedText,
  b: AlignableText | SegmentedText,
  options: AlignOptions = {},
): Alignment {
  const minSurprise = options.minSurprise ?? DEFAULT_MIN_SURPRISE;
  const left = "seeds" in a ? a : toAlignable(a);
  const right = "seeds" in b ? b : toAlignable(b);
  const alone = Math.max(minSurprise, bitsAgainstChance(cellsOf(left, right), options.chanceRate));
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
  if (runs.count === 0) return NOTHING;
  const information = pairInformation(left, right, options.commonness);
  const chains = chainRuns(runs, information, PROMISING * minSurprise * COMPANION_SHARE);
  if (chains.length === 0) return runs.cut > 0 ? { ...NOTHING, limits: limitsOf(runs.cut, 0) } : NOTHING;

  const filler = createFiller(information);
  const taken = { a: new Uint8Array(left.counts.length), b: new Uint8Array(right.counts.length) };
  const nothingTaken = { a: new Uint8Array(left.counts.length), b: new Uint8Array(right.counts.length) };
  const candidates: Candidate[] = [];
  // With what lies between its words, which is none of theirs and yet of no other passage: passages never overlap.
  const mark = ({ pairs }: Candidate, value: 0 | 1): void => {
    taken.a.fill(value, pairs[0]!, pairs[pairs.length - 2]! + 1);
    taken.b.fill(value, pairs[1]!, pairs[pairs.length - 1]! + 1);
  };
  const keep = (candidate: Candidate): void => {
    mark(candidate, 1);
    candidates.push(candidate);
  };
  for (const chain of chains) {
    const path = chainPath(chain, runs, filler);
    const found = cutPassages(path, left, right, information, taken)
      .filter((one) => one.surprise >= PROMISING * least)
      .sort((x, y) => y.surprise - x.surprise);
    // None of them grows into the words of another that is to stay; a chance phrase that is not sure to stay must not stand in the way of one.
    for (const one of found) if (one.surprise >= least) mark(one, 1);
    let kept = 0;
    for (const one of found) {
      if (one.surprise < least && overlapsTaken(one, taken)) continue;
      const grown = coreOf(extendPairs(one.pairs, left, right, taken, filler), one.pairs, left, right);
      const extended = measure(grown, left, right, information) ?? one;
      if (one.surprise >= least) mark(one, 0);
      if (extended.surprise < least) continue;
      keep(extended);
      kept++;
    }
    if (kept > 0 || chain.score < minSurprise) continue;
    // All that the chain has is taken by better ones: the same passage copied a second time, if it is new on one side.
    cutPassages(path, left, right, information, nothingTaken)
      .filter((one) => one.surprise >= minSurprise && isRepeat(one, taken))
      .forEach(keep);
  }
  const toFound = (candidate: Candidate): Omit<FoundPassage, "stretch"> => ({
    ...toPassage(candidate, left.segmented, right.segmented, taken),
    candidate,
  });
  const accepted = acceptPassages(numberStretches(candidates.map(toFound)), alone);
  const around = accepted.every(isQuotation) ? [] : passagesAround(accepted, left, right, information, filler, least);
  around.forEach((one) => mark(one.candidate, 1));
  const more = around.map(({ candidate, cells }) => ({ ...toFound(candidate), cells }));
  const passages = more.length === 0 ? accepted : numberStretches([...accepted, ...more]);
  return alignment(passages, limitsOf(runs.cut, filler.skipped()), information);
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

/** Whether the stretch from its first to its last word meets one that another passage has. */
function overlapsTaken({ pairs }: Candidate, taken: { readonly a: Uint8Array; readonly b: Uint8Array }): boolean {
  const meets = (column: Uint8Array, from: number, to: number): boolean => column.subarray(from, to + 1).includes(1);
  return meets(taken.a, pairs[0]!, pairs[pairs.length - 2]!) || meets(taken.b, pairs[1]!, pairs[pairs.length - 1]!);
}

function isRepeat(candidate: Candidate, taken: { readonly a: Uint8Array; readonly b: Uint8Array }): boolean {
  let freshA = 0;
  let freshB = 0;
  for (let k = 0; k < candidate.pairs.length; k += 2) {
    if (!taken.a[candidate.pairs[k]!]) freshA++;
    if (!taken.b[candidate.pairs[k + 1]!]) freshB++;
  }
  const { pairs } = candidate;
  const matched = pairs.length / 2;
  const words = pairs[pairs.length - 2]! - pairs[0]! + pairs[pairs.length - 1]! - pairs[1]! + 2;
  const isLike = matched >= REPEAT_WORDS && 2 * matched >= REPEAT_SIMILARITY * words;
  return isLike && Math.max(freshA, freshB) >= 0.9 * matched;
}

function limitsOf(cut: number, skipped: number): Limit[] {
  const limits: Limit[] = [];
  if (cut > 0)
    limits.push({
      limit: "seed-growth",
      value: cut,
      where: "align: repeated words; further places of them were not tried",
    });
  if (skipped > 0)
    limits.push({ limit: "gap-cells", value: skipped, where: "align: gaps too large to be matched word by word" });
  return limits;
}
