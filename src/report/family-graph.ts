/** Families as one graph of witnesses and lost sources: what the drawings in DOT, GraphML and SVG have in common. */

import type { FamilyFindings } from "../findings/index.ts";
import type { ArticleView } from "./pair-view.ts";

/** Below this an edge is drawn dashed, as OpenStemmata draws an uncertain one. */
export const UNCERTAIN_BELOW = 0.8;

export interface FamilyNode {
  /** Unique in the graph: a lost source never takes the name of an article. */
  readonly name: string;
  readonly family: string;
  /** `null` for a lost source. */
  readonly article: ArticleView | null;
  readonly isRoot: boolean;
}

export interface FamilyLink {
  readonly source: FamilyNode;
  readonly derivative: FamilyNode;
  /** `null` from a lost source: nothing is known of it but its witnesses. */
  readonly probability: number | null;
  /** Share of the derivative's text that it has from this source; `null` where the findings do not say. */
  readonly share: number | null;
  readonly uncertain: boolean;
}

export interface FamilyGraph {
  readonly nodes: readonly FamilyNode[];
  readonly links: readonly FamilyLink[];
}

/** One graph of one or more families. Linear. Links to articles that are not in the family's list are left out. */
export function familyGraph(families: readonly FamilyFindings[], byId: ReadonlyMap<string, ArticleView>): FamilyGraph {
  const nodes: FamilyNode[] = [];
  const links: FamilyLink[] = [];
  const names = new Set(byId.keys());
  for (const family of families) {
    const members = new Map<string, FamilyNode>();
    for (const id of family.articles) {
      const node = { name: id, family: family.id, article: byId.get(id) ?? null, isRoot: family.root === id };
      members.set(id, node);
      nodes.push(node);
    }
    for (const { source, derivative, probability, share } of family.edges) {
      link(links, members.get(source), members.get(derivative), probability, share ?? null);
    }
    for (const lost of family.lostSources) {
      const node = { name: freeName(lost.id, names), family: family.id, article: null, isRoot: false };
      nodes.push(node);
      for (const witness of lost.witnesses) link(links, node, members.get(witness), null, null);
    }
  }
  return { nodes, links };
}

function link(
  links: FamilyLink[],
  source: FamilyNode | undefined,
  derivative: FamilyNode | undefined,
  probability: number | null,
  share: number | null,
): void {
  if (source === undefined || derivative === undefined) return;
  const uncertain = probability === null || probability < UNCERTAIN_BELOW;
  links.push({ source, derivative, probability, share, uncertain });
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  while (taken.has(free)) free += "′";
  taken.add(free);
  return free;
}
