/**
 * In which articles each word sequence stands: the minimizers of all articles with their owners, in one sorted array.
 *
 * Furniture is left out, since nobody aligns it. 8 bytes a minimizer, about three for every eight words.
 */

import { minimizers } from "../shingle/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";

/** Window of the minimizers; every `window + size - 1` unedited words leave a seed. Half of the usual eight for recall on short quotes. */
const WINDOW = 4;
/** Hash and article in one number, so that one sort of a Float64Array groups them: 32 bits of hash above 20 of article. */
const ARTICLE_BITS = 2 ** 20;

/** Sorted by hash, then article; each article once a hash. */
export interface Postings {
  readonly keys: Float64Array;
}

/** O(words log words). */
export function collectPostings(articles: readonly AnalyzedArticle[]): Postings {
  const all: number[] = [];
  articles.forEach((one, article) => {
    const { hashes } = one.shingles.column;
    const seen = new Set<number>();
    for (const place of seedPlaces(one)) {
      const hash = hashes[place]!;
      if (seen.has(hash)) continue;
      seen.add(hash);
      all.push(hash * ARTICLE_BITS + article);
    }
  });
  return { keys: Float64Array.from(all).sort() };
}

/** The tokens of an article at which a counted word sequence begins, ascending. */
export function seedPlaces(article: AnalyzedArticle): number[] {
  const places: number[] = [];
  for (const place of minimizers(article.shingles.column, WINDOW)) {
    if (!article.alignable.masked[place]) places.push(place);
  }
  return places;
}

/** Calls `visit` for each word sequence with the range of its postings. */
export function eachSequence({ keys }: Postings, visit: (hash: number, start: number, end: number) => void): void {
  let start = 0;
  for (let end = 1; end <= keys.length; end++) {
    if (end < keys.length && hashOf(keys[end]!) === hashOf(keys[start]!)) continue;
    visit(hashOf(keys[start]!), start, end);
    start = end;
  }
}

/** The articles of a range of postings, ascending. */
export function articlesIn({ keys }: Postings, start: number, end: number): number[] {
  return Array.from(keys.subarray(start, end), (key) => key % ARTICLE_BITS);
}

/** The articles with the word sequence, ascending. O(log postings + articles). */
export function articlesWith(postings: Postings, hash: number): number[] {
  const { keys } = postings;
  const start = firstFrom(keys, hash * ARTICLE_BITS);
  let end = start;
  while (end < keys.length && hashOf(keys[end]!) === hash) end++;
  return articlesIn(postings, start, end);
}

function firstFrom(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hashOf(key: number): number {
  return Math.floor(key / ARTICLE_BITS);
}
