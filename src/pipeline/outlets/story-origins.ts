/** The independent voices behind the articles of a story. */

import { DisjointSet } from "../../cluster/index.ts";
import type { StoryOrigin } from "../../findings/index.ts";
import { compareCodeUnits } from "../collect.ts";
import { creditedAgency, type Links } from "./links.ts";

/**
 * Gives for the articles of a story their origins. An article that was made from others goes back to where they go back to. Those that were made
 * from none are roots, and roots are one voice where they share copied text in an open direction, have one lost source, come from one house,
 * or are credited to one agency. In doubt the fewer: who counts voices is after corroboration. O(links) altogether.
 */
export function storyOrigins(links: Links): (story: readonly number[]) => StoryOrigin[] {
  const { articles, parents, houseOf, outletOf } = links;
  const rootsOf = rootFinder(links);
  const voices = new DisjointSet(articles.length);
  for (const { a, b } of links.open) {
    const [first, second] = [rootsOf(a), rootsOf(b)];
    // With one of the roots of an article assembled from several: with all of them two independent sources would be one.
    if (first.length > 0 && second.length > 0) voices.union(first[0]!, second[0]!);
  }
  for (const witnesses of links.lost) {
    for (const witness of witnesses) voices.union(rootsOf(witnesses[0]!)[0]!, rootsOf(witness)[0]!);
  }
  return (story) => {
    const roots = story.filter((article) => !parents.has(article));
    const first = new Map<string, number>();
    for (const root of roots) {
      // An agency's own article and one that credits it are one voice; so are two that credit it.
      for (const name of [houseOf(root), outletOf(root), creditedAgency(links, root)]) {
        if (name === null) continue;
        const key = plainName(name);
        const before = first.get(key);
        if (before === undefined) first.set(key, root);
        else voices.union(before, root);
      }
    }
    const origins = new Map<number, { readonly roots: number[]; readonly articles: Set<number> }>();
    for (const article of story) {
      for (const root of rootsOf(article)) {
        const voice = voices.find(root);
        const origin = origins.get(voice) ?? { roots: [], articles: new Set<number>() };
        if (root === article) origin.roots.push(root);
        origin.articles.add(article);
        origins.set(voice, origin);
      }
    }
    return [...origins.values()]
      .map((origin): StoryOrigin => ({
        name: nameOf(origin.roots, links, outletOf),
        roots: origin.roots.map((root) => articles[root]!.article.id),
        articles: origin.articles.size,
      }))
      .sort((x, y) => y.articles - x.articles || compareCodeUnits(x.roots[0] ?? "", y.roots[0] ?? ""));
  };
}

/** The agency that they carry, else the outlet or the group that all of them have. */
function nameOf(roots: readonly number[], links: Links, outletOf: Links["outletOf"]): string | null {
  const agencies = new Set(roots.flatMap((root) => creditedAgency(links, root) ?? []));
  if (agencies.size === 1) return [...agencies][0]!;
  const outlets = new Set(roots.map(outletOf));
  if (outlets.size === 1) return [...outlets][0]!;
  const houses = new Set(roots.map(links.houseOf));
  return houses.size === 1 ? [...houses][0]! : null;
}

/** The articles without parents that an article goes back to. Without recursion: a chain of copies may be as long as the corpus. */
function rootFinder({ parents }: Links): (article: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (article) => {
    const entered = new Set<number>();
    const open = [article];
    while (open.length > 0) {
      const next = open[open.length - 1]!;
      const above = (parents.get(next) ?? []).map(({ parent }) => parent);
      if (!known.has(next) && !entered.has(next)) {
        entered.add(next);
        // A parent that is entered already stands above itself: the circle is cut there.
        open.push(...above.filter((parent) => !known.has(parent) && !entered.has(parent)));
        continue;
      }
      open.pop();
      if (known.has(next)) continue;
      const roots = new Set(above.flatMap((parent) => known.get(parent) ?? []));
      known.set(next, roots.size === 0 ? [next] : [...roots].sort((x, y) => x - y));
    }
    return known.get(article)!;
  };
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/^the\s+/, "");
}
