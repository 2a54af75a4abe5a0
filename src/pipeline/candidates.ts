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
import type { AnalyzedArticle } from "./analyze.ts";
import { articlesIn, eachSequence, type Postings } from "./postings.ts";
import { SKETCH_SLOTS, type Settings } from "./settings.ts";

const POSTING_CAP = 64;
const POSTING_REPRESENTATIVES = 8;
/** Shared seeds from which a pair is aligned. */
const MIN_SEEDS = 2;
/** Paragraphs shorter than this are found through their article's other nets, or mean nothing. */
const MIN_PARAGRAPH_SHINGLES = 4;

export interface Candidates {
  /** Pairs as `a * articles + b`, `a < b`, ascending. */
  readonly pairs: readonly number[];
  readonly limits: readonly Limit[];
}

export function findCandidates(
  articles: readonly AnalyzedArticle[],
  postings: Postings,
  settings: Settings,
): Candidates {
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
  limits.push(...addSeedPairs(count, postings, add));
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

function addSeedPairs(count: number, postings: Postings, add: (x: number, y: number) => void): Limit[] {
  const shared = new Map<number, number>();
  const meet = (x: number, y: number): void => {
    const key = x * count + y;
    const seeds = (shared.get(key) ?? 0) + 1;
    shared.set(key, seeds);
    if (seeds === MIN_SEEDS) add(x, y);
  };
  let capped = 0;
  eachSequence(postings, (_, start, end) => {
    if (end - start < 2) return;
    const members = articlesIn(postings, start, end);
    const isCapped = members.length > POSTING_CAP;
    if (isCapped) capped++;
    for (let y = 1; y < members.length; y++) {
      const last = isCapped ? Math.min(y, POSTING_REPRESENTATIVES) : y;
      for (let x = 0; x < last; x++) meet(members[x]!, members[y]!);
    }
  });
  if (capped === 0) return [];
  const where = `candidates: ${capped} word sequences in more articles than this; their articles were linked through the first ${POSTING_REPRESENTATIVES}`;
  return [{ limit: "posting-cap", value: POSTING_CAP, where }];
}

function named(limits: readonly Limit[], unit: string): Limit[] {
  return limits.map((limit) => ({ ...limit, where: `${unit}: ${limit.where}` }));
}
