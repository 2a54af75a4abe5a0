/** Where an article's words come from, as far as this corpus can tell. */

import { mergeSpans } from "../../base/index.ts";
import { coveredTokens } from "../../derive/index.ts";
import type { PairFindings } from "../../findings/index.ts";
import type { AnalyzedArticle } from "../analyze.ts";
import { creditedAgency, sideOf, type Links, type Parentage } from "./links.ts";

export const ORIGINS = ["original", "derived", "agency", "withinGroup", "ownRepeat", "undecided"] as const;
/**
 * `derived`: from an article of another house, or of an unknown one. `agency`: from an agency, in the corpus or credited. `withinGroup`: from
 * another outlet of the publisher. `ownRepeat`: from the outlet itself. `undecided`: shared with another house, nobody can say who has it from whom.
 */
export type Origin = (typeof ORIGINS)[number];

/** Words outside furniture by where they come from. */
export type WordOrigins = Readonly<Record<Origin | "boilerplate", number>>;

export interface ArticleOrigin {
  /** Of the article as a whole; `agency` before the others. */
  readonly origin: Origin;
  readonly words: WordOrigins;
  /** Words taken from other houses whose source is credited, and whose is not. */
  readonly credited: number;
  readonly uncredited: number;
}

export interface Circumstances {
  /** The open pairs that the article is in. */
  readonly openPairs: Links["open"];
  /** Whether it has its text from a source that nobody here holds. */
  readonly isWitness: boolean;
  /** Marks the tokens that are the outlet's own fixtures. */
  readonly boilerplate: Uint8Array | undefined;
}

/** O(tokens + passages log passages). */
export function originOf(
  links: Links,
  article: number,
  { openPairs, isWitness, boilerplate }: Circumstances,
): ArticleOrigin {
  const analyzed = links.articles[article]!;
  const parents = links.parents.get(article) ?? [];
  const agency = creditedAgency(links, article);
  const origins = parents.map((parentage) => originFrom(links, parentage, agency));
  const origin = originOfWhole(links, article, origins, agency, isWitness, openPairs);
  const { tokens, blocks, blockOfToken } = analyzed.segmented;
  const rest: Origin = parents.length === 0 && agency !== null ? "agency" : "original";
  const words: Record<Origin | "boilerplate", number> = {
    original: 0,
    derived: 0,
    agency: 0,
    withinGroup: 0,
    ownRepeat: 0,
    undecided: 0,
    boilerplate: 0,
  };
  const taken = parents.map(({ pair }) => sharedTokens(analyzed, pair === undefined ? [] : [pair]));
  const openTokens = sharedTokens(
    analyzed,
    openPairs.filter(({ a, b }) => isOtherHouse(links, a, b)).map(({ pair }) => pair),
  );
  const dues = { credited: 0, uncredited: 0 };
  for (let i = 0; i < tokens.count; i++) {
    if (blocks[blockOfToken[i]!]!.kind === "furniture") continue;
    if (boilerplate?.[i] === 1) {
      words.boilerplate++;
      continue;
    }
    const from = taken.findIndex((marks) => marks[i] === 1);
    if (from < 0) {
      words[rest === "original" && openTokens[i] === 1 ? "undecided" : rest]++;
      continue;
    }
    words[origins[from]!]++;
    if (!isOtherHouse(links, parents[from]!.parent, article)) continue;
    const credit = parents[from]!.pair?.credit;
    if (credit === "credited") dues.credited++;
    else if (credit !== undefined && credit !== "not-applicable") dues.uncredited++;
  }
  return { origin, words, ...dues };
}

/** Two articles of houses that are not known to be one. */
export function isOtherHouse({ houseOf }: Links, a: number, b: number): boolean {
  const house = houseOf(a);
  return house === null || house !== houseOf(b);
}

function originFrom(links: Links, { parent, child }: Parentage, agency: string | null): Origin {
  const outlet = links.outletOf(parent);
  if (outlet !== null && outlet === links.outletOf(child)) return "ownRepeat";
  if (!isOtherHouse(links, parent, child)) return "withinGroup";
  if (agency !== null || (outlet !== null && links.directory.isAgency(outlet))) return "agency";
  return "derived";
}

function originOfWhole(
  links: Links,
  article: number,
  origins: readonly Origin[],
  agency: string | null,
  isWitness: boolean,
  openPairs: Links["open"],
): Origin {
  if (agency !== null || origins.includes("agency")) return "agency";
  if (origins.includes("derived") || isWitness) return "derived";
  if (openPairs.some(({ a, b }) => isOtherHouse(links, a, b))) return "undecided";
  if (origins.includes("withinGroup")) return "withinGroup";
  if (origins.includes("ownRepeat")) return "ownRepeat";
  // Of two own articles of which neither is known to be the first, the later id counts as the repeat: one of them is.
  return openPairs.some(({ a, b }) => Math.max(a, b) === article) ? repeatOf(links, article, openPairs) : "original";
}

function repeatOf(links: Links, article: number, openPairs: Links["open"]): Origin {
  const others = openPairs.filter(({ a, b }) => Math.max(a, b) === article).map(({ a }) => a);
  return others.some((other) => links.outletOf(other) === links.outletOf(article)) ? "ownRepeat" : "withinGroup";
}

function sharedTokens(analyzed: AnalyzedArticle, pairs: readonly PairFindings[]): Uint8Array {
  const spans = pairs.flatMap((pair) => {
    const side = sideOf(pair, analyzed);
    return pair.passages.map((passage) => passage[side]);
  });
  return coveredTokens(analyzed.segmented, mergeSpans(spans));
}
