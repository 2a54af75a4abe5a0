/**
 * Fewer comparisons where very many articles have text in common.
 *
 * Buckets and posting lists link each member of a large family through their own representatives, which differ from bucket to bucket: a thousand copies of
 * one story came to eighty comparisons each, most of which say what the others say. Here each keeps its nearest, where its parent will be, and those that most
 * others are linked to, which hold the family together. Pairs that are no near-duplicates are left alone, for they may share a passage that no other pair has, until thousands
 * are linked to one article: then what they have in common is a formula, and each keeps those that it shares most with.
 */

import type { Limit } from "../base/index.ts";
import { DisjointSet } from "../cluster/index.ts";
import { intersectionSize } from "../shingle/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";
import type { Candidates } from "./candidates.ts";

/** Near-duplicates of an article up to which all of them are compared with it. */
const PARTNER_CAP = 64;
/** Beyond that, its nearest ones and those linked to most others. */
const NEAREST_PARTNERS = 8;
const CENTRAL_PARTNERS = 3;
/** Resemblance from which two articles are near-duplicates: what they share others of the family have too. */
const NEAR_DUPLICATE = 0.5;
/** Articles with text in common up to which each keeps so many; in proportion fewer beyond, so that a family of ten thousand takes no eighty thousand comparisons. */
const FULL_FAMILY = 1000;
/** Articles linked to thousands that another is compared with at least, where they are no near-duplicates of it: one may be for the formula, one for the story. */
const LEAST_HUBS = 2;

/** Times that a text may say each of its word sequences before it is compared less. News says hardly any twice; ten thousand texts of three words repeated, long and of a kind, took seven minutes. */
const REPEATED = 16;
/** Partners up to which all are compared even so. */
const LEAST_CAP = 4;

/** A candidate pair as one of its articles sees it. */
interface Partner {
  readonly pair: number;
  readonly other: number;
  /** Resemblance, or shingles in common. */
  readonly share: number;
}

/** O(candidates × (shingles + log candidates)) where an article has more partners than the cap; nothing otherwise. */
export function thinLargeFamilies({ pairs, limits }: Candidates, articles: readonly AnalyzedArticle[]): Candidates {
  const count = articles.length;
  const degrees = degreesOf(pairs, count);
  const worths = Float64Array.from(articles, (one, index) => (degrees[index]! > LEAST_CAP ? worthOf(one) : 1));
  const isMany = (article: number): boolean =>
    degrees[article]! > Math.max(LEAST_CAP, Math.floor(PARTNER_CAP * worths[article]!));
  if (!articles.some((_, article) => isMany(article))) return { pairs, limits };
  const alike = new Map<number, number>();
  const shared = new Map<number, number>();
  for (const pair of pairs) {
    const [a, b] = endsOf(pair, count);
    if (!isMany(a) && !isMany(b)) continue;
    const [setA, setB] = [articles[a]!.shingles.article, articles[b]!.shingles.article];
    const both = intersectionSize(setA, setB);
    const resemblance = both === 0 ? 0 : both / (setA.hashes.length + setB.hashes.length - both);
    if (resemblance >= NEAR_DUPLICATE) alike.set(pair, resemblance);
    else if (Math.max(degrees[a]!, degrees[b]!) > FULL_FAMILY) shared.set(pair, both);
  }
  const keptAlike = nearestAndCentral(alike, worths);
  const keptShared = sharingMost(shared, count);
  const isKept = (pair: number): boolean =>
    alike.has(pair) ? keptAlike.has(pair) : !shared.has(pair) || keptShared.has(pair);
  // Whatever was linked stays linked, by the most alike of the pairs left out.
  const groups = new DisjointSet(count);
  for (const pair of pairs) if (isKept(pair)) groups.union(...endsOf(pair, count));
  for (const [all, kept] of [[alike, keptAlike] as const, [shared, keptShared] as const]) {
    const left = [...all].filter(([pair]) => !kept.has(pair)).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    for (const [pair] of left) if (groups.union(...endsOf(pair, count))) kept.add(pair);
  }
  const remaining = pairs.filter(isKept);
  const told = [...limits];
  const tell = (value: number, left: number, where: string): void => {
    if (left > 0)
      told.push({ limit: "partner-cap", value, where: `candidates: ${left} pairs ${where}` } satisfies Limit);
  };
  tell(
    PARTNER_CAP,
    alike.size - keptAlike.size,
    `of near-duplicates not compared one by one; each article with more near-duplicates than this was compared with its ${NEAREST_PARTNERS} nearest and the ${CENTRAL_PARTNERS} that most others are linked to, in families of more than ${FULL_FAMILY}, and where it repeats its words more than ${REPEATED} times, with fewer in proportion`,
  );
  tell(
    FULL_FAMILY,
    shared.size - keptShared.size,
    "not compared one by one; each article was compared with those of the articles linked to more others than this that it shares most with",
  );
  return { pairs: remaining, limits: told };
}

function endsOf(pair: number, count: number): [number, number] {
  return [Math.floor(pair / count), pair % count];
}

function degreesOf(pairs: Iterable<number>, count: number): Uint32Array {
  const degrees = new Uint32Array(count);
  for (const pair of pairs) for (const article of endsOf(pair, count)) degrees[article]!++;
  return degrees;
}

/** 1, or less for a text that says little beside its length: the share of its words that it would have with each sequence of words repeated `REPEATED` times. O(words). */
function worthOf({ alignable, shingles }: AnalyzedArticle): number {
  const words = alignable.masked.reduce((sum, mark) => sum + 1 - mark, 0);
  return Math.min(1, (REPEATED * shingles.article.hashes.length) / Math.max(1, words));
}

/** How many of `full` an article keeps where so many have text in common. */
function inProportion(full: number, many: number, worth: number = 1): number {
  return Math.max(1, Math.floor(full * worth * Math.min(1, FULL_FAMILY / many)));
}

/** Of near-duplicates the pairs that one side asks for. */
function nearestAndCentral(alike: ReadonlyMap<number, number>, worths: Float64Array): Set<number> {
  const count = worths.length;
  const partners = Array.from({ length: count }, (): Partner[] => []);
  const families = new DisjointSet(count);
  for (const [pair, share] of alike) {
    const [a, b] = endsOf(pair, count);
    partners[a]!.push({ pair, other: b, share });
    partners[b]!.push({ pair, other: a, share });
    families.union(a, b);
  }
  const sizes = new Uint32Array(count);
  for (let article = 0; article < count; article++) sizes[families.find(article)]!++;
  const kept = new Set<number>();
  partners.forEach((own, article) => {
    const size = sizes[families.find(article)]!;
    const nearest = [...own].sort((x, y) => y.share - x.share || x.other - y.other);
    const central = [...own].sort((x, y) => partners[y.other]!.length - partners[x.other]!.length || x.other - y.other);
    for (const { pair } of nearest.slice(0, inProportion(NEAREST_PARTNERS, size, worths[article]!))) kept.add(pair);
    for (const { pair } of central.slice(0, inProportion(CENTRAL_PARTNERS, size, worths[article]!))) kept.add(pair);
  });
  return kept;
}

/** Of the pairs with an article that more than `FULL_FAMILY` are linked to, those in which the other shares most; all others. */
function sharingMost(shared: ReadonlyMap<number, number>, count: number): Set<number> {
  const degrees = degreesOf(shared.keys(), count);
  const kept = new Set<number>();
  const hubs = new Map<number, Partner[]>();
  for (const [pair, share] of shared) {
    const [a, b] = endsOf(pair, count);
    const [one, hub] = degrees[a]! <= degrees[b]! ? [a, b] : [b, a];
    if (degrees[hub]! <= FULL_FAMILY) {
      kept.add(pair);
      continue;
    }
    let own = hubs.get(one);
    if (own === undefined) hubs.set(one, (own = []));
    own.push({ pair, other: hub, share });
  }
  for (const own of hubs.values()) {
    const most = own.reduce((so, { other }) => Math.max(so, degrees[other]!), 0);
    const wanted = Math.max(LEAST_HUBS, inProportion(NEAREST_PARTNERS, most));
    own.sort((x, y) => y.share - x.share || x.other - y.other);
    for (const { pair } of own.slice(0, wanted)) kept.add(pair);
  }
  return kept;
}
