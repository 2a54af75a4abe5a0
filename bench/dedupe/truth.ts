/** Which articles are near-duplicates, exactly: the arbiter between engines. */
import { components as connected, membersOf, refine } from "../../src/cluster/index.ts";
import { murmur3Text } from "../../src/hash/index.ts";
import { createFingerprinter } from "../../src/minhash/index.ts";
import { shingleSet } from "../../src/shingle/index.ts";

export type Clusters = readonly (readonly string[])[];
export type WeightedPair = readonly [a: string, b: string, resemblance: number];

/**
 * All pairs of at least this resemblance, by an index of every shingle; no signature, no bands. Shingles in more than `most` articles are left out of the index and
 * counted in the resemblance, which would miss pairs that have no others in common.
 */
export function nearPairs(
  articles: Iterable<{ readonly id: string; readonly text: string }>,
  threshold: number,
  most = 2000,
): WeightedPair[] {
  const fingerprinter = createFingerprinter();
  const ids: string[] = [];
  const sizes: number[] = [];
  const holders = new Map<number, number | number[]>();
  const shared = new Map<number, number>();
  const keyOf = (a: number, b: number): number => a * 2 ** 26 + b;
  for (const { id, text } of articles) {
    const number = ids.push(id) - 1;
    const { hashes } = shingleSet(fingerprinter.shingles(text));
    sizes.push(hashes.length);
    for (const hash of hashes) {
      const found = holders.get(hash);
      if (found === undefined) holders.set(hash, number);
      else if (typeof found === "number") {
        shared.set(keyOf(found, number), (shared.get(keyOf(found, number)) ?? 0) + 1);
        holders.set(hash, [found, number]);
      } else if (found.length < most) {
        for (const other of found) shared.set(keyOf(other, number), (shared.get(keyOf(other, number)) ?? 0) + 1);
        found.push(number);
      }
    }
  }
  const pairs: WeightedPair[] = [];
  for (const [key, count] of shared) {
    const a = Math.floor(key / 2 ** 26);
    const b = key % 2 ** 26;
    const resemblance = count / (sizes[a]! + sizes[b]! - count);
    if (resemblance >= threshold) pairs.push([ids[a]!, ids[b]!, resemblance]);
  }
  return pairs;
}

/** Connected components, and the stars that `dedupe` makes of them. */
export function clustersOf(pairs: readonly WeightedPair[]): {
  readonly components: Clusters;
  readonly stars: Clusters;
} {
  const numbers = new Map<string, number>();
  // Ties go by the order of `dedupe`, for every engine alike.
  const ordered = [...new Set(pairs.flatMap(([a, b]) => [a, b]))].map((id) => ({ id, hash: murmur3Text(id) }));
  ordered.sort((x, y) => x.hash - y.hash || (x.id < y.id ? -1 : 1));
  for (const { id } of ordered) numbers.set(id, numbers.size);
  const ids = [...numbers.keys()];
  const edges = pairs.map(([a, b, weight]) => ({ a: numbers.get(a)!, b: numbers.get(b)!, weight }));
  const named = (labels: ReturnType<typeof refine>): Clusters =>
    membersOf(labels, 2).map((group) => group.map((number) => ids[number]!));
  return { components: named(connected(ids.length, edges)), stars: named(refine(ids.length, edges)) };
}

/** How clusters stand to the pairs that are alike: the share of those put together, and the share of pairs in clusters that are alike. */
export function held(
  clusters: Clusters,
  near: readonly WeightedPair[],
): { readonly recall: number; readonly precision: number } {
  const clusterOf = clusterById(clusters);
  const together = near.filter(([a, b]) => clusterOf.has(a) && clusterOf.get(a) === clusterOf.get(b)).length;
  const inClusters = clusters.reduce((sum, { length }) => sum + pairsOf(length), 0);
  return {
    recall: near.length === 0 ? 1 : together / near.length,
    precision: inClusters === 0 ? 1 : together / inClusters,
  };
}

/** F1 of the pairs inside clusters. */
export function agreement(one: Clusters, other: Clusters): number {
  const clusterOf = clusterById(one);
  let shared = 0;
  for (const members of other) {
    const sizes = new Map<number, number>();
    for (const id of members) {
      const cluster = clusterOf.get(id);
      if (cluster !== undefined) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    }
    for (const size of sizes.values()) shared += pairsOf(size);
  }
  const total = [...one, ...other].reduce((sum, { length }) => sum + pairsOf(length), 0);
  return total === 0 ? 1 : (2 * shared) / total;
}

function pairsOf(size: number): number {
  return (size * (size - 1)) / 2;
}

function clusterById(clusters: Clusters): Map<string, number> {
  return new Map(clusters.flatMap((members, cluster) => members.map((id) => [id, cluster] as const)));
}
