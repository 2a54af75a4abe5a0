/** Families and pairs as a graph of article numbers: what outlets and stories are counted on. */

import type { FamilyFindings, PairFindings } from "../../findings/index.ts";
import type { AnalyzedArticle } from "../analyze.ts";
import type { OutletDirectory } from "./directory.ts";

/** An article and one article it was made from. */
export interface Parentage {
  readonly parent: number;
  readonly child: number;
  /** Absent where the pair is not listed. */
  readonly pair: PairFindings | undefined;
}

export interface Links {
  readonly articles: readonly AnalyzedArticle[];
  readonly directory: OutletDirectory;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly outletOf: (article: number) => string | null;
  readonly houseOf: (article: number) => string | null;
  /** The articles each was made from; several for one assembled from several. */
  readonly parents: ReadonlyMap<number, readonly Parentage[]>;
  /** Articles that share copied text, of which nobody can say who has it from whom. */
  readonly open: readonly { readonly a: number; readonly b: number; readonly pair: PairFindings }[];
  /** Articles whose common source nobody here holds. */
  readonly lost: readonly (readonly number[])[];
}

/** Relations of articles that share more than a quotation. */
const COPIED: ReadonlySet<PairFindings["relation"]> = new Set<PairFindings["relation"]>([
  "duplicate",
  "wholly-derived",
  "partially-derived",
  "shared-source",
]);

export function isCopied(pair: PairFindings): boolean {
  return COPIED.has(pair.relation);
}

/** O(pairs + edges). */
export function collectLinks(
  articles: readonly AnalyzedArticle[],
  pairs: readonly PairFindings[],
  families: readonly FamilyFindings[],
  directory: OutletDirectory,
): Links {
  const indexOf = new Map(articles.map(({ article }, index) => [article.id, index]));
  const pairOf = new Map<number, PairFindings>();
  const key = (x: number, y: number): number => Math.min(x, y) * articles.length + Math.max(x, y);
  const open: { a: number; b: number; pair: PairFindings }[] = [];
  for (const pair of pairs) {
    if (!isCopied(pair)) continue;
    const [a, b] = [indexOf.get(pair.a)!, indexOf.get(pair.b)!];
    pairOf.set(key(a, b), pair);
    if (pair.direction.source === null) open.push({ a, b, pair });
  }
  const parents = new Map<number, Parentage[]>();
  const lost: number[][] = [];
  for (const family of families) {
    for (const edge of family.edges) {
      const [parent, child] = [indexOf.get(edge.source), indexOf.get(edge.derivative)];
      if (parent === undefined || child === undefined) continue;
      const parentage = { parent, child, pair: pairOf.get(key(parent, child)) };
      const list = parents.get(child);
      if (list === undefined) parents.set(child, [parentage]);
      else list.push(parentage);
    }
    for (const { witnesses } of family.lostSources) {
      lost.push(witnesses.flatMap((id) => (indexOf.has(id) ? [indexOf.get(id)!] : [])));
    }
  }
  const outletOf = (article: number): string | null => articles[article]!.article.outlet ?? null;
  const houseOf = (article: number): string | null => {
    const outlet = outletOf(article);
    return outlet === null ? null : directory.houseOf(outlet);
  };
  return { articles, directory, indexOf, outletOf, houseOf, parents, open, lost };
}

/** The agency that an article as a whole is credited to, unless that is its own outlet. */
export function creditedAgency({ articles, outletOf, directory }: Links, article: number): string | null {
  const outlet = outletOf(article);
  for (const { agency, scope } of articles[article]!.credits) {
    if (scope === "article" && directory.isAgency(agency) && !(outlet !== null && directory.isSame(agency, outlet)))
      return agency;
  }
  return null;
}

/** The side of a pair on which an article stands. */
export function sideOf(pair: PairFindings, { article }: AnalyzedArticle): "a" | "b" {
  return pair.a === article.id ? "a" : "b";
}
