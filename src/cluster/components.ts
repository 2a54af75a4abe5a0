/** From weighted edges to groups: the connected components. */
import { checkInteger, checkIterable, describe } from "../base/index.ts";
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
 * @throws {TypeError} An argument is of the wrong kind: an edge without weight, say.
 * @throws {RangeError} `nodeCount` is not an integer >= 0, an edge names a node beyond it, or a weight or the threshold is NaN.
 */
export function components(
  nodeCount: number,
  edges: Iterable<WeightedEdge>,
  threshold: number = -Infinity,
): Clustering {
  checkInteger(nodeCount, "nodeCount", 0, 0xffffffff);
  checkThreshold(threshold);
  checkIterable(edges, "edges", "edges");
  const sets = new DisjointSet(nodeCount);
  for (const edge of edges) {
    checkEdge(edge, nodeCount);
    const { a, b, weight } = edge;
    if (weight >= threshold) sets.union(a, b);
  }
  return nameByLowest(nodeCount, (node) => sets.find(node));
}

/**
 * The members of each cluster of at least `minSize` (default 1), ascending, ordered by lowest member. O(nodes).
 *
 * @throws {TypeError} Not a clustering, or `minSize` is no number.
 * @throws {RangeError} `minSize` is not an integer >= 1.
 */
export function membersOf(clustering: Clustering, minSize: number = 1): number[][] {
  checkInteger(minSize, "minSize", 1);
  if (!((clustering as Partial<Clustering> | null | undefined)?.clusterOf instanceof Uint32Array))
    throw new TypeError(`clustering must be what \`components\` or \`refine\` gives, got ${describe(clustering)}`);
  const groups = new Map<number, number[]>();
  clustering.clusterOf.forEach((cluster, node) => {
    const group = groups.get(cluster);
    if (group === undefined) groups.set(cluster, [node]);
    else group.push(node);
  });
  return [...groups.values()].filter((group) => group.length >= minSize);
}

/** A weight that is no number compares as false with every threshold, and the edge would be gone without a word. */
export function checkEdge(edge: WeightedEdge, nodeCount: number): void {
  const { a, b, weight } = (edge ?? {}) as Partial<WeightedEdge>;
  checkInteger(a, "edge.a", 0, nodeCount - 1);
  checkInteger(b, "edge.b", 0, nodeCount - 1);
  if (typeof weight !== "number") throw new TypeError(`edge.weight must be a number, got ${describe(weight)}`);
  if (Number.isNaN(weight)) throw new RangeError("edge.weight must be a number, got NaN");
}

/** Infinities are thresholds: all edges, or none. */
export function checkThreshold(threshold: unknown): number {
  if (typeof threshold !== "number") throw new TypeError(`threshold must be a number, got ${describe(threshold)}`);
  if (Number.isNaN(threshold)) throw new RangeError("threshold must be a number, got NaN");
  return threshold;
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
