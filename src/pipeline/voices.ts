import { DisjointSet } from "../cluster/index.ts";
import { resemblance } from "../shingle/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";

/** Resemblance from which two articles are one text. */
const SAME_TEXT = 0.5;

/**
 * Which articles are one voice: three hundred outlets that ran one story say what one of them says. Near-duplicates among the candidate pairs,
 * `candidates` as `a * articles + b`. O(words of the candidates).
 */
export function findVoices(articles: readonly AnalyzedArticle[], candidates: readonly number[]): DisjointSet {
  const count = articles.length;
  const voices = new DisjointSet(count);
  for (const pair of candidates) {
    const a = Math.floor(pair / count);
    const b = pair % count;
    if (voices.find(a) === voices.find(b)) continue;
    const [one, other] = [articles[a]!.shingles.article, articles[b]!.shingles.article];
    // No set resembles one that is so much larger.
    const [least, most] = [one.hashes.length, other.hashes.length].sort((x, y) => x - y) as [number, number];
    if (least >= SAME_TEXT * most && resemblance(one, other) >= SAME_TEXT) voices.union(a, b);
  }
  return voices;
}
