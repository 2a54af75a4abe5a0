/** What a corpus teaches about its own language: which word sequences everybody uses, and in how many articles a word occurs. */

import type { DisjointSet } from "../cluster/index.ts";
import { DocumentFrequencies, shingleSet } from "../shingle/index.ts";
import { tokenize } from "../text/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";
import type { CorpusKnowledge } from "./pair.ts";

/** Below this many independent texts a shared sequence says nothing about how common it is. */
const MIN_TEXTS = 30;
const LEAST = 0.1;

/**
 * Counts sequences once for each voice: three hundred outlets that ran one story are one, and their story must not become common usage. O(words).
 */
export function corpusKnowledge(articles: readonly AnalyzedArticle[], voices: DisjointSet): CorpusKnowledge {
  if (articles.length < MIN_TEXTS) return { commonness: undefined, articlesWith: scanForWord(articles) };
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

/** 1 up to two texts (the pair itself), falling with the logarithm of how many share the sequence. */
function shareLeft(texts: number, all: number): number {
  if (texts <= 2) return 1;
  return Math.max(LEAST, Math.log2(all / texts) / Math.log2(all / 2));
}
