/**
 * Clusters without chaining: A like B and B like C does not put C, which is unlike A, with A.
 *
 * The star clustering of J. Aslam, E. Pelekhov, D. Rus, "The star clustering algorithm for static and dynamic information organization" (J. Graph
 * Algorithms Appl. 8(1), 2004): the node with most links becomes a center, its neighbors its satellites, and so on among the rest, so that
 * every member has a verified link to its center. O. Hassanzadeh et al., "Framework for evaluating clustering algorithms in duplicate detection"
 * (VLDB 2009) compare it with its kin on duplicates. Two additions, because stars overlap and because links get lost (a recall of 0.95): satellites
 * move to the star in which they have most links, and a star joins another when its center links with most of that one.
 *
 * Rejected: average linkage with missing links counted as 0. A bucket beyond the cap of the bucket index is linked through its
 * representatives only, so 5,000 equal articles have 8 links each, and would fall apart.
 */
import { checkFraction, checkInteger, checkIterable, checkOptionNames } from "../base/index.ts";
import { adjacency, type Adjacency } from "./adjacency.ts";
import { checkThreshold, nameByLowest, type Clustering, type WeightedEdge } from "./components.ts";

/** Options of `refine`. */
export interface RefineOptions {
  /**
   * Weight from which an edge is a link.
   *
   * Default: every edge is
   */
  readonly threshold?: number | undefined;
  /**
   * A star joins another cluster if its center links with more than this share of the members. Raising it towards 1 leaves more clusters apart,
   * each tighter; 1 keeps all stars apart.
   *
   * Default: `0.5`
   */
  readonly minShare?: number | undefined;
}

/**
 * Splits the connected components into clusters that hold together. Never joins what is not connected. Each member has a link to the center of
 * its star, and each star's center links with more than `minShare` of the cluster as it was when the star joined. Only numbers of links
 * decide, then weights, then ids: the same for any order of the edges. O(edges + nodes log nodes).
 *
 * A chain of n nodes ends up in stars of at most three; two cliques that share a link stay two; a clique with a few links missing stays one.
 *
 * @throws {TypeError} An argument or option is of the wrong kind, or an option unknown.
 * @throws {RangeError} `nodeCount` is not an integer >= 0, an edge names a node beyond it, a weight or the threshold is NaN, or `minShare` is not between 0 and 1.
 */
export function refine(nodeCount: number, edges: Iterable<WeightedEdge>, options: RefineOptions = {}): Clustering {
  checkOptionNames(options, ["threshold", "minShare"], "refine");
  checkInteger(nodeCount, "nodeCount", 0, 0xffffffff);
  const minShare = checkFraction(options.minShare ?? 0.5, "minShare");
  checkIterable(edges, "edges", "edges");
  const graph = adjacency(nodeCount, [...edges], checkThreshold(options.threshold ?? -Infinity));
  const stars = settle(graph, castStars(graph));
  const clusters = joinStars(graph, stars, minShare);
  return nameByLowest(nodeCount, (node) => clusters[node]!);
}

/** Each node's center: nodes by links, most first, then by id. A node alone is its own center. */
function castStars({ starts, ends, neighbors }: Adjacency): Uint32Array {
  const nodeCount = starts.length;
  const order = Uint32Array.from({ length: nodeCount }, (_, node) => node);
  order.sort((x, y) => ends[y]! - starts[y]! - (ends[x]! - starts[x]!) || x - y);
  const centers = new Uint32Array(nodeCount).fill(NO_CENTER);
  for (const node of order) {
    if (centers[node]! !== NO_CENTER) continue;
    centers[node] = node;
    for (let i = starts[node]!; i < ends[node]!; i++) {
      if (centers[neighbors[i]!]! === NO_CENTER) centers[neighbors[i]!] = node;
    }
  }
  return centers;
}

/** Moves each satellite to that of its centers in whose star it has most links, then the heaviest to the center, then the lowest id. */
function settle({ starts, ends, neighbors, weights }: Adjacency, centers: Uint32Array): Uint32Array {
  const settled = centers.slice();
  const links = new Uint32Array(centers.length);
  for (let node = 0; node < centers.length; node++) {
    if (centers[node]! === node) continue;
    for (let i = starts[node]!; i < ends[node]!; i++) links[centers[neighbors[i]!]!]!++;
    let best = centers[node]!;
    let bestWeight = -Infinity;
    for (let i = starts[node]!; i < ends[node]!; i++) {
      const center = neighbors[i]!;
      if (centers[center]! !== center) continue;
      const more = links[center]! - links[best]! || weights[i]! - bestWeight || best - center;
      if (more < 0) continue;
      best = center;
      bestWeight = weights[i]!;
    }
    settled[node] = best;
    for (let i = starts[node]!; i < ends[node]!; i++) links[centers[neighbors[i]!]!] = 0;
  }
  return settled;
}

/**
 * Smallest stars first, each once: a star joins the cluster with the largest share of members linked to its center. A star joins
 * whole, and its members count from then on, so a cluster cannot creep along a chain.
 */
function joinStars({ starts, ends, neighbors }: Adjacency, stars: Uint32Array, minShare: number): Uint32Array {
  const sizes = new Uint32Array(stars.length);
  for (const star of stars) sizes[star]!++;
  const clusterOfStar = stars.slice();
  const order = stars.filter((star, node) => star === node);
  const ownSizes = sizes.slice();
  order.sort((x, y) => ownSizes[x]! - ownSizes[y]! || x - y);
  const find = (node: number): number => {
    let at = stars[node]!;
    while (clusterOfStar[at]! !== at) {
      clusterOfStar[at] = clusterOfStar[clusterOfStar[at]!]!;
      at = clusterOfStar[at]!;
    }
    return at;
  };
  const links = new Uint32Array(stars.length);
  for (const star of order) {
    const own = find(star);
    const met: number[] = [];
    for (let i = starts[star]!; i < ends[star]!; i++) {
      const cluster = find(neighbors[i]!);
      if (cluster === own) continue;
      if (links[cluster]!++ === 0) met.push(cluster);
    }
    let best = own;
    for (const cluster of met) {
      if (links[cluster]! <= minShare * sizes[cluster]!) continue;
      // Shares compared as products of integers, which do not round.
      const more = best === own ? 1 : links[cluster]! * sizes[best]! - links[best]! * sizes[cluster]! || best - cluster;
      if (more > 0) best = cluster;
    }
    for (const cluster of met) links[cluster] = 0;
    if (best === own) continue;
    clusterOfStar[own] = best;
    sizes[best]! += sizes[own]!;
  }
  return stars.map((_, node) => find(node));
}

const NO_CENTER = 0xffffffff;
