/** The outlets of a corpus: how much each has of its own, whom it takes from, whether it says so, and how it rewrites. */

import type { EditKind } from "../edit/index.ts";
import type { ArticleFindings, FamilyFindings, OutletFindings, PairFindings } from "../findings/index.ts";
import { compareCodeUnits } from "./collect.ts";

/** Kinds in which an outlet has a style; facts, names and grammar are edited from case to case. */
const STYLED: ReadonlySet<EditKind> = new Set<EditKind>([
  "case",
  "spelling-variant",
  "abbreviation",
  "number-format",
  "typography",
  "substitution",
]);
/** A rewriting that occurs once is an edit; from here on it is a habit. */
const HABIT = 2;

export function outletFindings(
  articles: readonly ArticleFindings[],
  pairs: readonly PairFindings[],
  families: readonly FamilyFindings[],
): OutletFindings[] {
  const outletOf = new Map(articles.map((article) => [article.id, article.outlet]));
  const parentOf = new Map(
    families.flatMap((family) => family.edges.map((edge) => [edge.derivative, edge.source] as const)),
  );
  const names = [...new Set(articles.flatMap((article) => (article.outlet === null ? [] : [article.outlet])))].sort(
    compareCodeUnits,
  );
  return names.map((outlet) => {
    const own = articles.filter((article) => article.outlet === outlet);
    const derived = own.filter((article) => parentOf.has(article.id));
    const fromOwn = pairs.filter((pair) => isDerivativeOf(pair, outlet, outletOf, parentOf));
    return {
      outlet,
      articles: own.length,
      original: own.length - derived.length,
      derived: derived.length,
      sources: countSources(derived, parentOf, outletOf),
      houseStyle: houseStyle(fromOwn, outletOf),
      credited: fromOwn.filter((pair) => pair.credit === "credited").length,
      uncredited: fromOwn.filter((pair) => pair.credit !== "credited" && pair.credit !== "not-applicable").length,
    };
  });
}

/** Whether the pair is an article of the outlet and the parent it was derived from. */
function isDerivativeOf(
  pair: PairFindings,
  outlet: string,
  outletOf: ReadonlyMap<string, string | null>,
  parentOf: ReadonlyMap<string, string>,
): boolean {
  if (pair.direction.source === null) return false;
  const [source, derivative] = pair.direction.source === "a" ? [pair.a, pair.b] : [pair.b, pair.a];
  return outletOf.get(derivative) === outlet && parentOf.get(derivative) === source;
}

function countSources(
  derived: readonly ArticleFindings[],
  parentOf: ReadonlyMap<string, string>,
  outletOf: ReadonlyMap<string, string | null>,
): OutletFindings["sources"] {
  const counts = new Map<string, number>();
  for (const article of derived) {
    const source = outletOf.get(parentOf.get(article.id)!);
    if (source !== undefined && source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .map(([outlet, count]) => ({ outlet, articles: count }))
    .sort((x, y) => y.articles - x.articles || compareCodeUnits(x.outlet, y.outlet));
}

function houseStyle(
  pairs: readonly PairFindings[],
  outletOf: ReadonlyMap<string, string | null>,
): OutletFindings["houseStyle"] {
  const counts = new Map<string, { from: string; to: string; count: number }>();
  for (const pair of pairs) {
    // What an outlet does to its own text is no style it imposes on others'.
    if (outletOf.get(pair.a) === outletOf.get(pair.b)) continue;
    const source = pair.direction.source!;
    const derivative = source === "a" ? "b" : "a";
    for (const edit of pair.passages.flatMap((passage) => passage.edits)) {
      if (!STYLED.has(edit.kind) || edit.a.text.trim() === "" || edit.b.text.trim() === "") continue;
      const [from, to] = [edit[source].text, edit[derivative].text];
      const key = JSON.stringify([from, to]);
      const entry = counts.get(key) ?? { from, to, count: 0 };
      entry.count++;
      counts.set(key, entry);
    }
  }
  return [...counts.values()]
    .filter((entry) => entry.count >= HABIT)
    .sort((x, y) => y.count - x.count || compareCodeUnits(x.from, y.from) || compareCodeUnits(x.to, y.to));
}
