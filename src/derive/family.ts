/**
 * Families: articles linked by copying, each with the parent it most likely came from.
 *
 * The parents form a branching of high weight: edges are taken in falling order of how sure the direction is and how much was copied, and one that would
 * give an article a second parent or close a circle is passed over. O(e log e).
 */

export interface DerivedPair {
  readonly a: number;
  readonly b: number;
  /** Which of the two is the source; `null` where the text cannot tell. */
  readonly source: number | null;
  readonly probability: number;
  /** Share of the derivative's words that are shared, and how alike the shared text is; the parent is who is closest. */
  readonly closeness: number;
}

export interface Family {
  /** Sorted. */
  readonly articles: readonly number[];
  /** `null` where several articles have no parent. */
  readonly root: number | null;
  readonly edges: readonly { readonly source: number; readonly derivative: number; readonly probability: number }[];
}

/** `groups` are the connected components of the derived pairs, singletons left out. */
export function findFamilies(groups: readonly (readonly number[])[], pairs: readonly DerivedPair[]): Family[] {
  const groupOf = new Map<number, number>();
  groups.forEach((group, index) => {
    for (const article of group) groupOf.set(article, index);
  });
  const edges = groups.map((): Family["edges"][number][] => []);
  const parent = new Map<number, number>();
  const decided = pairs
    .filter((pair) => pair.source !== null)
    .sort((x, y) => y.probability * y.closeness - x.probability * x.closeness || x.a - y.a || x.b - y.b);
  for (const pair of decided) {
    const source = pair.source!;
    const derivative = source === pair.a ? pair.b : pair.a;
    const group = groupOf.get(derivative);
    if (group === undefined || parent.has(derivative) || leadsTo(parent, source, derivative)) continue;
    parent.set(derivative, source);
    edges[group]!.push({ source, derivative, probability: pair.probability });
  }
  return groups.map((group, index) => {
    const roots = group.filter((article) => !parent.has(article));
    return {
      articles: [...group].sort((x, y) => x - y),
      root: roots.length === 1 ? roots[0]! : null,
      edges: edges[index]!.sort((x, y) => x.source - y.source || x.derivative - y.derivative),
    };
  });
}

function leadsTo(parent: ReadonlyMap<number, number>, from: number, to: number): boolean {
  let article: number | undefined = from;
  while (article !== undefined) {
    if (article === to) return true;
    article = parent.get(article);
  }
  return false;
}
