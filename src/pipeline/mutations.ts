/** The mutations of a family as findings: edits between a source and its derivative, with those who have them from it. */

import { inheritorsOf, isMutation, type CommonText, type Family } from "../derive/index.ts";
import type { EditFinding, Mutation, PairFindings } from "../findings/index.ts";
import { tokensIn } from "./token-run.ts";
import type { AnalyzedArticle } from "./analyze.ts";

/** `pairOf` gives the findings of two articles, the lower one first. O(edits × articles below). */
export function familyMutations(
  family: Family,
  analyzed: readonly AnalyzedArticle[],
  common: CommonText,
  pairOf: (a: number, b: number) => PairFindings | undefined,
): Mutation[] {
  const children = new Map<number, number[]>();
  for (const { source, derivative } of family.edges)
    children.set(source, [...(children.get(source) ?? []), derivative]);
  const places = new Map<number, ReadonlySet<number>>();
  const placesOf = (article: number): ReadonlySet<number> => {
    const known = places.get(article);
    if (known !== undefined) return known;
    const count = common.tokensOf(article);
    const set = new Set(Array.from({ length: count }, (_, token) => common.placeOf(article, token)));
    places.set(article, set);
    return set;
  };
  return family.edges.flatMap(({ source, derivative }) => {
    const pair = pairOf(Math.min(source, derivative), Math.max(source, derivative));
    if (pair === undefined) return [];
    const from = source < derivative ? "a" : "b";
    const to = from === "a" ? "b" : "a";
    const below = [...descendants(derivative, children)].sort((x, y) => x - y);
    return pair.passages
      .flatMap(({ edits }) => edits)
      .filter(({ kind }) => isMutation(kind))
      .map((edit): Mutation => {
        const old = tokensIn(analyzed[source]!.segmented.tokens, edit[from]);
        const fresh = tokensIn(analyzed[derivative]!.segmented.tokens, edit[to]);
        const inherited = inheritorsOf({ source, derivative, old, fresh }, below, common, placesOf);
        return {
          ...plainEdit(edit, from),
          source: pair[from],
          introducedBy: pair[to],
          inheritedBy: inherited.map((article) => analyzed[article]!.article.id),
          spans: {
            source: { start: edit[from].start, end: edit[from].end },
            introducedBy: { start: edit[to].start, end: edit[to].end },
          },
        };
      });
  });
}

function plainEdit(edit: EditFinding, from: "a" | "b"): Pick<Mutation, "kind" | "class" | "from" | "to" | "erroneous"> {
  const words = {
    kind: edit.kind,
    class: edit.class,
    from: edit[from].text,
    to: edit[from === "a" ? "b" : "a"].text,
  };
  return edit.erroneous === undefined ? words : { ...words, erroneous: edit.erroneous === from ? "from" : "to" };
}

function descendants(article: number, children: ReadonlyMap<number, readonly number[]>): Set<number> {
  const found = new Set(children.get(article) ?? []);
  for (const one of found) for (const next of children.get(one) ?? []) found.add(next);
  return found;
}
