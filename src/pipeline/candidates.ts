/**
 * Which pairs of a corpus may share text.
 *
 * Three nets, because each lets something through that another holds. Signatures of whole articles find near-duplicates, however many outlets ran
 * them. Signatures of paragraphs find a paragraph in a long article. Shared minimizers of five-word shingles (a posting list each) find a
 * quoted sentence in a paragraph of one's own, which no signature shows.
 *
 * A posting list longer than `POSTING_CAP` links its members to the lowest few instead of all to all, as buckets do: the work stays linear and
 * nothing is dropped. O(shingles log shingles + candidates).
 */

import type { Limit } from "../base/index.ts";
import { chooseBands, LshIndex } from "../lsh/index.ts";
import { createSketcher, type Sketcher } from "../minhash/index.ts";
import { minimizers } from "../shingle/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";
import { SKETCH_SLOTS, type Settings } from "./settings.ts";

const POSTING_CAP = 64;
const POSTING_REPRESENTATIVES = 8;
/** Window of the minimizers; every `window + size - 1` unedited words leave a seed. Half of the usual eight for recall on short quotes. */
const WINDOW = 4;
/** Shared seeds from which a pair is aligned. */
const MIN_SEEDS = 2;
/** Paragraphs shorter than this are found through their article's other nets, or mean nothing. */
const MIN_PARAGRAPH_SHINGLES = 4;

export interface Candidates {
  /** Pairs as `a * articles + b`, `a < b`, ascending. */
  readonly pairs: readonly number[];
  readonly limits: readonly Limit[];
}

export function findCandidates(articles: readonly AnalyzedArticle[], settings: Settings): Candidates {
  const count = articles.length;
  const pairs = new Set<number>();
  const add = (x: number, y: number): void => {
    if (x !== y) pairs.add(x < y ? x * count + y : y * count + x);
  };
  const { bands, rows } = chooseBands({ slots: SKETCH_SLOTS, threshold: settings.threshold, recall: settings.recall });
  const sketcher = createSketcher({ slots: SKETCH_SLOTS, shingleSize: settings.shingleSize });
  const limits: Limit[] = [];

  const whole = new LshIndex({ bands, rows });
  articles.forEach((one, index) => whole.add(index, sketcher.sign(one.shingles.article)));
  for (const { a, b } of whole.candidatePairs()) add(a, b);
  limits.push(...named(whole.limits(), "articles"));

  limits.push(...addParagraphPairs(articles, sketcher, bands, rows, add));
  limits.push(...addSeedPairs(articles, add));
  return { pairs: [...pairs].sort((x, y) => x - y), limits };
}

function addParagraphPairs(
  articles: readonly AnalyzedArticle[],
  sketcher: Sketcher,
  bands: number,
  rows: number,
  add: (x: number, y: number) => void,
): Limit[] {
  const index = new LshIndex({ bands, rows });
  const owner: number[] = [];
  articles.forEach((one, article) => {
    for (const block of one.shingles.blocks) {
      if (block.hashes.length < MIN_PARAGRAPH_SHINGLES) continue;
      index.add(owner.length, sketcher.sign(block));
      owner.push(article);
    }
  });
  for (const { a, b } of index.candidatePairs()) add(owner[a]!, owner[b]!);
  return named(index.limits(), "paragraphs");
}

function addSeedPairs(articles: readonly AnalyzedArticle[], add: (x: number, y: number) => void): Limit[] {
  const count = articles.length;
  const postings = collectPostings(articles);
  const shared = new Map<number, number>();
  const meet = (x: number, y: number): void => {
    const key = x * count + y;
    const seeds = (shared.get(key) ?? 0) + 1;
    shared.set(key, seeds);
    if (seeds === MIN_SEEDS) add(x, y);
  };
  let capped = 0;
  let start = 0;
  for (let end = 1; end <= postings.length; end++) {
    if (end < postings.length && hashOf(postings[end]!) === hashOf(postings[start]!)) continue;
    const members = end - start;
    const isCapped = members > POSTING_CAP;
    if (isCapped) capped++;
    for (let y = start + 1; y < end; y++) {
      const last = isCapped ? Math.min(y, start + POSTING_REPRESENTATIVES) : y;
      for (let x = start; x < last; x++) meet(articleOf(postings[x]!), articleOf(postings[y]!));
    }
    start = end;
  }
  if (capped === 0) return [];
  const where = `candidates: ${capped} word sequences in more articles than this; their articles were linked through the first ${POSTING_REPRESENTATIVES}`;
  return [{ limit: "posting-cap", value: POSTING_CAP, where }];
}

/** Hash and article in one number, so that one sort of a Float64Array groups them: 32 bits of hash above 20 of article. */
const ARTICLE_BITS = 2 ** 20;

function collectPostings(articles: readonly AnalyzedArticle[]): Float64Array {
  const all: number[] = [];
  articles.forEach((one, article) => {
    const { column } = one.shingles;
    const seen = new Set<number>();
    for (const place of minimizers(column, WINDOW)) {
      if (one.alignable.masked[place]) continue;
      const hash = column.hashes[place]!;
      if (seen.has(hash)) continue;
      seen.add(hash);
      all.push(hash * ARTICLE_BITS + article);
    }
  });
  return Float64Array.from(all).sort();
}

function hashOf(posting: number): number {
  return Math.floor(posting / ARTICLE_BITS);
}

function articleOf(posting: number): number {
  return posting % ARTICLE_BITS;
}

function named(limits: readonly Limit[], unit: string): Limit[] {
  return limits.map((limit) => ({ ...limit, where: `${unit}: ${limit.where}` }));
}
