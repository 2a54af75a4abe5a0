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
import { interval, isAgencyOutlet } from "../derive/index.ts";
import { intersectionSize, type ShingleSet } from "../shingle/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";
import type { Candidates } from "./candidates.ts";
import { choosePartners } from "./near-copies.ts";

/** Copies of its text up to which an article is compared with all of them. */
const PARTNER_CAP = 32;
/** Beyond that, its nearest ones and those that hold most of the others' texts. */
const NEAREST_PARTNERS = 2;
const CENTRAL_PARTNERS = 2;
/** Share of the shorter text from which the longer one is a copy of it: what they have in common others of the family have too. */
const COPY = 0.5;
/** Share of what two copies have in common that one which holds most of all texts may lack. */
const BESIDE = 0.2;
/** Members of a family up to which each is compared with so many; in proportion fewer beyond. */
const COMPARED_WELL = 200;
/** Articles with text in common up to which each keeps so many; in proportion fewer beyond, so that a family of ten thousand takes no eighty thousand comparisons. */
const FULL_FAMILY = 1000;
/** Articles linked to thousands that another is compared with at least, where they are no near-duplicates of it: one may be for the formula, one for the story. */
const LEAST_HUBS = 2;
const HUBS = 8;

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

/** O(candidates × (shingles + log candidates) + members of large families × `HELD_AGAINST`) where an article has more partners than the cap; nothing otherwise. */
export function thinLargeFamilies(
  { pairs, limits }: Candidates,
  articles: readonly AnalyzedArticle[],
  mayPair: (a: number, b: number) => boolean = () => true,
): Candidates {
  const count = articles.length;
  const degrees = degreesOf(pairs, count);
  const worths = Float64Array.from(articles, (one, index) => (degrees[index]! > LEAST_CAP ? worthOf(one) : 1));
  const isMany = (article: number): boolean =>
    degrees[article]! > Math.max(LEAST_CAP, Math.floor(PARTNER_CAP * worths[article]!));
  if (!articles.some((_, article) => isMany(article))) return { pairs, limits };
  const copies = new Map<number, number>();
  const others = new Map<number, number>();
  for (const pair of pairs) {
    const [a, b] = endsOf(pair, count);
    if (!isMany(a) && !isMany(b)) continue;
    const [setA, setB] = [setOf(articles[a]!), setOf(articles[b]!)];
    const both = intersectionSize(setA, setB);
    const isCopy = both > 0 && both >= COPY * Math.min(setA.hashes.length, setB.hashes.length);
    (isCopy ? copies : others).set(pair, both);
  }
  const families = new DisjointSet(count);
  for (const pair of copies.keys()) families.union(...endsOf(pair, count));
  const chosen = new Set<number>();
  const central = new Map<number, readonly ShingleSet[]>();
  for (const members of membersOfCopies(copies.keys(), families, count)) {
    members.sort(sourceFirst(articles));
    const partners = choosePartners(
      members.map((member) => setOf(articles[member]!).hashes),
      (x, y) => mayPair(members[x]!, members[y]!),
      {
        nearest: (x) => inProportion(NEAREST_PARTNERS, members.length, COMPARED_WELL, worths[members[x]!]),
        central: (x) => inProportion(CENTRAL_PARTNERS, members.length, COMPARED_WELL, worths[members[x]!]),
      },
    );
    for (const [x, y] of partners.pairs)
      chosen.add(Math.min(members[x]!, members[y]!) * count + Math.max(members[x]!, members[y]!));
    central.set(
      families.find(members[0]!),
      partners.central.map((member) => setOf(articles[members[member]!]!)),
    );
  }
  // Two that were cut in different places are no copies of one another; what they have in common is in the text that both were cut from.
  const shared = new Map<number, number>();
  const aside = new Map<number, number>();
  for (const [pair, both] of others) {
    const [a, b] = endsOf(pair, count);
    const hosts = families.find(a) === families.find(b) ? (central.get(families.find(a)) ?? []) : [];
    if (both > 0 && hosts.some((host) => !isBeside(setOf(articles[a]!), setOf(articles[b]!), host, both)))
      aside.set(pair, both);
    else if (Math.max(degrees[a]!, degrees[b]!) > FULL_FAMILY) shared.set(pair, both);
  }
  const keptShared = sharingMost(shared, count);
  const isKept = (pair: number): boolean =>
    copies.has(pair) || aside.has(pair) ? chosen.has(pair) : !shared.has(pair) || keptShared.has(pair);
  // Whatever was linked stays linked, by the most alike of the pairs left out.
  const groups = new DisjointSet(count);
  for (const pair of chosen) groups.union(...endsOf(pair, count));
  for (const pair of pairs) if (isKept(pair)) groups.union(...endsOf(pair, count));
  for (const [all, kept] of [[copies, chosen] as const, [aside, chosen] as const, [shared, keptShared] as const]) {
    const left = [...all].filter(([pair]) => !kept.has(pair)).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    for (const [pair] of left) if (groups.union(...endsOf(pair, count))) kept.add(pair);
  }
  const remaining = [...new Set([...pairs.filter(isKept), ...chosen])].sort((x, y) => x - y);
  const told = [...limits];
  const tell = (value: number, left: number, where: string): void => {
    if (left > 0)
      told.push({ limit: "partner-cap", value, where: `candidates: ${left} pairs ${where}` } satisfies Limit);
  };
  const leftOut = [...copies.keys(), ...aside.keys()].filter((pair) => !chosen.has(pair)).length;
  tell(
    PARTNER_CAP,
    leftOut,
    `of copies of one text not compared one by one; each article with more of them than this was compared with the ${NEAREST_PARTNERS} that share most with it and the ${CENTRAL_PARTNERS} that hold most of the others' texts, in families of more than ${COMPARED_WELL}, and where it repeats its words more than ${REPEATED} times, with fewer in proportion`,
  );
  tell(
    FULL_FAMILY,
    shared.size - keptShared.size,
    "not compared one by one; each article was compared with those of the articles linked to more others than this that it shares most with",
  );
  return { pairs: remaining, limits: told };
}

function setOf({ shingles }: AnalyzedArticle): ShingleSet {
  return shingles.article;
}

/** The families that pairs of copies make, each in ascending order. */
function membersOfCopies(copies: Iterable<number>, families: DisjointSet, count: number): number[][] {
  const members = new Map<number, Set<number>>();
  for (const pair of copies) {
    const [a, b] = endsOf(pair, count);
    const name = families.find(a);
    let family = members.get(name);
    if (family === undefined) members.set(name, (family = new Set()));
    family.add(a).add(b);
  }
  return [...members.values()].map((family) => [...family].sort((x, y) => x - y));
}

/** Agencies first, then by time: of two that say the same the likelier source. An order alone; who has it from whom the comparison tells. */
function sourceFirst(articles: readonly AnalyzedArticle[]): (x: number, y: number) => number {
  const isAgency = (one: number): number => Number(isAgencyOutlet(articles[one]!.article.outlet ?? null));
  const time = (one: number): number => interval(articles[one]!.article.publishedAt ?? null)?.start ?? Infinity;
  return (x, y) => isAgency(y) - isAgency(x) || Math.sign(time(x) - time(y)) || x - y;
}

/** Whether more than a small part of what two have in common is not in `host`. */
function isBeside(a: ShingleSet, b: ShingleSet, host: ShingleSet, both: number): boolean {
  let lacked = 0;
  let k = 0;
  eachInBoth(a.hashes, b.hashes, (hash) => {
    while (k < host.hashes.length && host.hashes[k]! < hash) k++;
    if (host.hashes[k] !== hash) lacked++;
  });
  return lacked > BESIDE * both;
}

/** Visits what two ascending lists have in common. */
function eachInBoth(one: Uint32Array, other: Uint32Array, visit: (value: number) => void): void {
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i]! < other[j]!) i++;
    else if (one[i]! > other[j]!) j++;
    else {
      visit(one[i++]!);
      j++;
    }
  }
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

/** How many of `full` an article keeps where so many have text in common: all up to `enough`. */
function inProportion(full: number, many: number, enough: number, worth: number = 1): number {
  return Math.max(1, Math.floor(full * worth * Math.min(1, enough / many)));
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
    const wanted = Math.max(LEAST_HUBS, inProportion(HUBS, most, FULL_FAMILY));
    own.sort((x, y) => y.share - x.share || x.other - y.other);
    for (const { pair } of own.slice(0, wanted)) kept.add(pair);
  }
  return kept;
}
