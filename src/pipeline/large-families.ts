/**
 * Fewer comparisons in families of many near-duplicates.
 *
 * Buckets and posting lists link each member of a large family through their own representatives, which differ from bucket to bucket: a thousand copies of
 * one story came to eighty comparisons each, most of which say what the others say. Here each keeps its nearest, where its parent will be, and those that most
 * others are linked to, which hold the family together. Pairs that are no near-duplicates are left alone: they may share a passage that no other pair has.
 */

import type { Limit } from "../base/index.ts";
import { DisjointSet } from "../cluster/index.ts";
import { resemblance } from "../shingle/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";
import type { Candidates } from "./candidates.ts";

/** Near-duplicates of an article up to which all of them are compared with it. */
const PARTNER_CAP = 64;
/** Beyond that, its nearest ones and those linked to most others. */
const NEAREST_PARTNERS = 8;
const CENTRAL_PARTNERS = 3;
/** Resemblance from which two articles are near-duplicates: what they share others of the family have too. */
const NEAR_DUPLICATE = 0.5;

/** O(candidates × (shingles + log candidates)) where an article has more partners than the cap; nothing otherwise. */
export function thinLargeFamilies({ pairs, limits }: Candidates, articles: readonly AnalyzedArticle[]): Candidates {
  const count = articles.length;
  const degree = new Uint32Array(count);
  const eachEnd = (pair: number, visit: (article: number) => void): void => {
    visit(Math.floor(pair / count));
    visit(pair % count);
  };
  for (const pair of pairs) eachEnd(pair, (article) => degree[article]!++);
  if (degree.every((partners) => partners <= PARTNER_CAP)) return { pairs, limits };
  const alike = new Map<number, number>();
  for (const pair of pairs) {
    const [a, b] = [Math.floor(pair / count), pair % count];
    if (Math.max(degree[a]!, degree[b]!) <= PARTNER_CAP) continue;
    const share = resemblance(articles[a]!.shingles.article, articles[b]!.shingles.article);
    if (share >= NEAR_DUPLICATE) alike.set(pair, share);
  }
  const partners = articles.map((): { readonly pair: number; readonly other: number; readonly share: number }[] => []);
  for (const [pair, share] of alike) {
    const [a, b] = [Math.floor(pair / count), pair % count];
    partners[a]!.push({ pair, other: b, share });
    partners[b]!.push({ pair, other: a, share });
  }
  const kept = new Set<number>();
  for (const own of partners) {
    const nearest = [...own].sort((x, y) => y.share - x.share || x.other - y.other);
    const central = [...own].sort((x, y) => partners[y.other]!.length - partners[x.other]!.length || x.other - y.other);
    // A pair is kept if either side asks for it.
    for (const { pair } of nearest.slice(0, NEAREST_PARTNERS)) kept.add(pair);
    for (const { pair } of central.slice(0, CENTRAL_PARTNERS)) kept.add(pair);
  }
  // Whatever was linked stays linked, by the most alike of the pairs left out.
  const groups = new DisjointSet(count);
  for (const pair of pairs) {
    if (!alike.has(pair) || kept.has(pair)) groups.union(Math.floor(pair / count), pair % count);
  }
  const left = [...alike].filter(([pair]) => !kept.has(pair)).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  for (const [pair] of left) if (groups.union(Math.floor(pair / count), pair % count)) kept.add(pair);
  const remaining = pairs.filter((pair) => !alike.has(pair) || kept.has(pair));
  if (remaining.length === pairs.length) return { pairs, limits };
  const where = `candidates: ${pairs.length - remaining.length} pairs of near-duplicates not compared one by one; each article with more near-duplicates than this was compared with its ${NEAREST_PARTNERS} nearest and the ${CENTRAL_PARTNERS} that most others are linked to`;
  return { pairs: remaining, limits: [...limits, { limit: "partner-cap", value: PARTNER_CAP, where } satisfies Limit] };
}
