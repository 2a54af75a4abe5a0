/** What a corpus teaches about its own language: which word sequences everybody uses, and in how many articles a word occurs. */

import { DisjointSet } from "../cluster/index.ts";
import { DocumentFrequencies, resemblance, shingleSet } from "../shingle/index.ts";
import { tokenize } from "../text/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";
import type { CorpusKnowledge } from "./pair.ts";

/** Below this many independent texts a shared sequence says nothing about how common it is. */
const MIN_TEXTS = 30;
const LEAST = 0.1;
const SAME_TEXT = 0.5;

/**
 * Counts sequences once for each group of near-duplicates: three hundred outlets that ran one story are one voice, and their story must not become
 * common usage. O(words).
 */
export function corpusKnowledge(articles: readonly AnalyzedArticle[], candidates: readonly number[]): CorpusKnowledge {
  if (articles.length < MIN_TEXTS) return { commonness: undefined, articlesWith: scanForWord(articles) };
  const voices = voicesOf(articles, candidates);
  const trigrams = new DocumentFrequencies();
  const words = new DocumentFrequencies();
  articles.forEach((one, index) => {
    words.add(shingleSet(one.segmented.tokens.hashes));
    if (voices.find(index) === index)
      trigrams.add(shingleSet(one.alignable.seeds.hashes.filter((_, i) => one.alignable.seeds.valid[i] === 1)));
  });
  return {
    commonness: trigrams.articles < MIN_TEXTS ? undefined : (hash) => shareLeft(trigrams.get(hash), trigrams.articles),
    articlesWith: (word) => {
      const hash = tokenize(word).hashes[0];
      return hash === undefined ? 0 : words.get(hash);
    },
  };
}

/** For a few articles a look through them costs less than an index, which took 5 ms of an audit of five. O(words) a call, of which a pair makes a dozen. */
function scanForWord(articles: readonly AnalyzedArticle[]): CorpusKnowledge["articlesWith"] {
  return (word) => {
    const hash = tokenize(word).hashes[0];
    if (hash === undefined) return 0;
    return articles.reduce((sum, { segmented }) => sum + (segmented.tokens.hashes.includes(hash) ? 1 : 0), 0);
  };
}

function voicesOf(articles: readonly AnalyzedArticle[], candidates: readonly number[]): DisjointSet {
  const count = articles.length;
  const voices = new DisjointSet(count);
  for (const pair of candidates) {
    const a = Math.floor(pair / count);
    const b = pair % count;
    if (voices.find(a) === voices.find(b)) continue;
    if (resemblance(articles[a]!.shingles.article, articles[b]!.shingles.article) >= SAME_TEXT) voices.union(a, b);
  }
  return voices;
}

/** 1 up to two texts (the pair itself), falling with the logarithm of how many share the sequence. */
function shareLeft(texts: number, all: number): number {
  if (texts <= 2) return 1;
  return Math.max(LEAST, Math.log2(all / texts) / Math.log2(all / 2));
}
