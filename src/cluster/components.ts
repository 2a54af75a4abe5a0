/** From weighted edges to groups: the connected components. */
import { checkInteger } from "../base/index.ts";
import { DisjointSet } from "./disjoint-set.ts";

/** A verified link between two nodes, in either order. */
export interface WeightedEdge {
  readonly a: number;
  readonly b: number;
  /** Resemblance, containment, or whatever was verified; larger is closer. */
  readonly weight: number;
}

/** A partition of the nodes 0 to n - 1. */
export interface Clustering {
  /** Each node's cluster, named by its lowest member. */
  readonly clusterOf: Uint32Array;
  /** Number of clusters, those of one node included. */
  readonly count: number;
}

/**
 * The connected components of the edges with at least `threshold` weight (default: all edges). The same for any order of the edges.
 * O(nodes + edges), near enough.
 *
 * One wrong or weak edge joins two groups: where that matters, use `refine`.
 *
 * @throws {RangeError} `nodeCount` is not an integer >= 0, or an edge names a node beyond it.
 */
export function components(
  nodeCount: number,
  edges: Iterable<WeightedEdge>,
  threshold: number = -Infinity,
): Clustering {
  checkInteger(nodeCount, "nodeCount", 0, 0xffffffff);
  const sets = new DisjointSet(nodeCount);
  for (const { a, b, weight } of edges) {
    checkNode(a, nodeCount);
    checkNode(b, nodeCount);
    if (weight >= threshold) sets.union(a, b);
  }
  return nameByLowest(nodeCount, (node) => sets.find(node));
}

/** The members of each cluster of at least `minSize` (default 1), ascending, ordered by lowest member. O(nodes). */
export function membersOf(clustering: Clustering, minSize: number = 1): number[][] {
  const groups = new Map<number, number[]>();
  clustering.clusterOf.forEach((cluster, node) => {
    const group = groups.get(cluster);
    if (group === undefined) groups.set(cluster, [node]);
    else group.push(node);
  });
  return [...groups.values()].filter((group) => group.length >= minSize);
}

export function checkNode(node: number, nodeCount: number): void {
  checkInteger(node, "edge", 0, nodeCount - 1);
}

/** Names clusters by their lowest member, whatever `labelOf` calls them; labels are below `nodeCount`. */
export function nameByLowest(nodeCount: number, labelOf: (node: number) => number): Clustering {
  const names = new Uint32Array(nodeCount).fill(UNNAMED);
  const clusterOf = new Uint32Array(nodeCount);
  let count = 0;
  for (let node = 0; node < nodeCount; node++) {
    const label = labelOf(node);
    if (names[label]! === UNNAMED) {
      names[label] = node;
      count++;
    }
    clusterOf[node] = names[label]!;
  }
  return { clusterOf, count };
}

const UNNAMED = 0xffffffff;
