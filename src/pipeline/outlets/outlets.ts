/** The outlets of a corpus: how much each has of its own, whom it takes from and who from it, whether it says so, and how it rewrites. */

import type { OutletFindings } from "../../findings/index.ts";
import type { AnalyzedArticle } from "../analyze.ts";
import { compareCodeUnits } from "../collect.ts";
import { exchangesOf } from "./exchange.ts";
import { houseStyle } from "./house-style.ts";
import type { Links, Parentage } from "./links.ts";
import { isOtherHouse, originOf, type ArticleOrigin, type Origin } from "./origin.ts";

/** `boilerplate` marks the tokens of an article that are its outlet's fixtures. O(words + pairs). */
export function outletFindings(
  links: Links,
  boilerplate: (article: AnalyzedArticle) => Uint8Array | undefined,
): OutletFindings[] {
  const { articles, directory, outletOf } = links;
  const openOf = new Map<number, Links["open"][number][]>();
  for (const pair of links.open) {
    for (const article of [pair.a, pair.b]) {
      const list = openOf.get(article);
      if (list === undefined) openOf.set(article, [pair]);
      else list.push(pair);
    }
  }
  const witnesses = new Set(links.lost.flat());
  const own = new Map<string, number[]>();
  articles.forEach((_, article) => {
    const outlet = outletOf(article);
    if (outlet === null) return;
    const list = own.get(outlet);
    if (list === undefined) own.set(outlet, [article]);
    else list.push(article);
  });
  const fromOthers = [...links.parents.values()]
    .flat()
    .filter(({ parent, child }) => isOtherHouse(links, parent, child));
  const takenBy = groupBy(fromOthers, ({ child }) => outletOf(child));
  const takenFrom = groupBy(fromOthers, ({ parent }) => outletOf(parent));
  return [...own.keys()].sort(compareCodeUnits).map((outlet) => {
    const mine = own.get(outlet)!;
    const origins = mine.map((article) =>
      originOf(links, article, {
        openPairs: openOf.get(article) ?? [],
        isWitness: witnesses.has(article),
        boilerplate: boilerplate(articles[article]!),
      }),
    );
    const taken = takenBy.get(outlet) ?? [];
    const group = directory.groupOf(outlet);
    const type = directory.typeOf(outlet) ?? (directory.isAgency(outlet) ? "agency" : undefined);
    const count = (origin: Origin): number => origins.filter((one) => one.origin === origin).length;
    return {
      outlet,
      ...(group !== undefined && { group }),
      ...(type !== undefined && { type }),
      articles: mine.length,
      original: count("original"),
      derived: count("derived"),
      agency: count("agency"),
      withinGroup: count("withinGroup"),
      ownRepeat: count("ownRepeat"),
      undecided: count("undecided"),
      words: sumWords(origins),
      sources: exchangesOf(links, taken, "parent"),
      takers: exchangesOf(links, takenFrom.get(outlet) ?? [], "child"),
      houseStyle: houseStyle(articles, taken),
      ...countCredits(taken),
      creditedWords: sum(origins.map((one) => one.credited)),
      uncreditedWords: sum(origins.map((one) => one.uncredited)),
    };
  });
}

/** Articles all of whose sources are credited, and articles that owe a credit. */
function countCredits(taken: readonly Parentage[]): { readonly credited: number; readonly uncredited: number } {
  const owes = new Map<number, boolean>();
  for (const { child, pair } of taken) {
    if (pair === undefined || pair.credit === "not-applicable") continue;
    owes.set(child, owes.get(child) === true || pair.credit !== "credited");
  }
  const uncredited = [...owes.values()].filter((one) => one).length;
  return { credited: owes.size - uncredited, uncredited };
}

function sumWords(origins: readonly ArticleOrigin[]): NonNullable<OutletFindings["words"]> {
  const of = (name: keyof ArticleOrigin["words"]): number => sum(origins.map(({ words }) => words[name]));
  const parts = {
    original: of("original"),
    derived: of("derived"),
    agency: of("agency"),
    withinGroup: of("withinGroup"),
    ownRepeat: of("ownRepeat"),
    undecided: of("undecided"),
    boilerplate: of("boilerplate"),
  };
  return { total: sum(Object.values(parts)), ...parts };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
