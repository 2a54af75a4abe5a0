/**
 * Stories, and how many independent voices are behind each: forty reprints of one dispatch are one.
 *
 * What links two articles is, from the strongest: copied text (they are in one family), a quotation that both have, the event. Copied text makes
 * families; families are joined into stories by the other two, by star clustering, because three links in a row lead from any story to any other.
 */

import { components, refine, type WeightedEdge } from "../../cluster/index.ts";
import type { FamilyFindings, PairFindings, StoryFindings, StoryLink } from "../../findings/index.ts";
import { compareCodeUnits } from "../collect.ts";
import type { Links } from "./links.ts";
import { storyOrigins } from "./story-origins.ts";

/** Share of the pairs between two families that must be linked for them to be about one thing. */
const LINKED = 0.5;

/** O(pairs + articles log articles). */
export function findStories(
  links: Links,
  pairs: readonly PairFindings[],
  families: readonly FamilyFindings[],
): StoryFindings[] {
  const { articles, indexOf, outletOf } = links;
  const familyOf = familyNumbers(articles.length, families, indexOf);
  const sizes = new Map<number, number>();
  for (const family of familyOf) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  const between = linksBetween(articles.length, familyOf, pairs, indexOf);
  const edges: WeightedEdge[] = [];
  for (const { a, b, quoted, linked } of between.values()) {
    const share = linked / (sizes.get(a)! * sizes.get(b)!);
    if (quoted > 0 || share >= LINKED) edges.push({ a, b, weight: Math.max(share, quoted > 0 ? 1 : 0) });
  }
  const storyOf = refine(articles.length, edges).clusterOf;
  const members = new Map<number, number[]>();
  familyOf.forEach((family, article) => {
    const story = storyOf[family]!;
    const list = members.get(story);
    if (list === undefined) members.set(story, [article]);
    else list.push(article);
  });
  const weakest = weakestLinks(edges, between, storyOf, articles.length);
  const origins = storyOrigins(links);
  return [...members]
    .filter(([, list]) => list.length > 1)
    .map(([story, list]): StoryFindings => {
      const outlets = new Set(list.flatMap((article) => outletOf(article) ?? []));
      return {
        id: `story:${articles[list[0]!]!.article.id}`,
        articles: list.map((article) => articles[article]!.article.id),
        outlets: outlets.size,
        link: weakest.get(story) ?? "copied-text",
        origins: origins(list),
      };
    })
    .sort((x, y) => y.articles.length - x.articles.length || compareCodeUnits(x.id, y.id));
}

/** The lowest article of each article's family. */
function familyNumbers(
  count: number,
  families: readonly FamilyFindings[],
  indexOf: ReadonlyMap<string, number>,
): Uint32Array {
  const edges = families.flatMap(({ articles }) => {
    const [first, ...others] = articles.flatMap((id) => indexOf.get(id) ?? []);
    return others.map((other) => ({ a: first!, b: other, weight: 1 }));
  });
  return components(count, edges).clusterOf;
}

interface Between {
  readonly a: number;
  readonly b: number;
  quoted: number;
  linked: number;
}

function linksBetween(
  count: number,
  familyOf: Uint32Array,
  pairs: readonly PairFindings[],
  indexOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, Between> {
  const between = new Map<number, Between>();
  for (const pair of pairs) {
    // Two that share a fixture of the page are called the same event for the words of that page, too often to build on.
    const isEvent = pair.relation === "same-event" && pair.passages.length === 0;
    if (!isEvent && pair.relation !== "shared-quotation") continue;
    const [x, y] = [familyOf[indexOf.get(pair.a)!]!, familyOf[indexOf.get(pair.b)!]!];
    if (x === y) continue;
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    const entry = between.get(a * count + b) ?? { a, b, quoted: 0, linked: 0 };
    entry.linked++;
    if (pair.relation === "shared-quotation") entry.quoted++;
    between.set(a * count + b, entry);
  }
  return between;
}

function weakestLinks(
  edges: readonly WeightedEdge[],
  between: ReadonlyMap<number, Between>,
  storyOf: Uint32Array,
  count: number,
): ReadonlyMap<number, StoryLink> {
  const weakest = new Map<number, StoryLink>();
  for (const { a, b } of edges) {
    const story = storyOf[a]!;
    if (story !== storyOf[b]) continue;
    const isQuoted = between.get(a * count + b)!.quoted > 0;
    if (!isQuoted) weakest.set(story, "same-event");
    else if (!weakest.has(story)) weakest.set(story, "shared-quotation");
  }
  return weakest;
}
