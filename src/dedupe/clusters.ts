/** From judged pairs to clusters. */
import { DisjointSet, membersOf, refine, type WeightedEdge } from "../cluster/index.ts";
import type { SignatureTable } from "../minhash/index.ts";
import type { DedupeSettings } from "./options.ts";
import type { PairTable } from "./pairs.ts";
import type { Cluster, ClusterMember } from "./result.ts";
import { compareCodeUnits } from "./id-table.ts";
import type { UnitTable } from "./units.ts";

export interface Clustered {
  readonly clusters: readonly Cluster[];
  /** By unit: whether it is in a cluster that another one represents. */
  readonly isDropped: Uint8Array;
}

/**
 * Connects texts by the pairs that reach the threshold, by their exact resemblance where there is one, and refines each component by itself: a chain of
 * texts each like the next falls into clusters around a text that all members are like. O(texts + pairs log pairs).
 */
export function clusterUnits(
  units: UnitTable,
  signatures: SignatureTable,
  pairs: PairTable,
  settings: DedupeSettings,
): Clustered {
  const isDropped = new Uint8Array(units.size);
  const clusters: Cluster[] = [];
  const judge = (pair: number): number => {
    const exact = pairs.exactOf(pair);
    return Number.isNaN(exact) ? pairs.equalSlotsOf(pair) / signatures.slots : exact;
  };
  for (const component of componentsOf(units, pairs, judge, settings.threshold)) {
    const pairOf = pairFinder(component, pairs);
    for (const members of refined(component, pairs, judge, settings.threshold)) {
      const representative = members.reduce((best, member) => (units.compareToKeep(member, best) < 0 ? member : best));
      for (const member of members) if (member !== representative) isDropped[member] = 1;
      members.sort(units.compareById);
      const name = units.idOf(members[0]!);
      const others = members.filter((member) => member !== representative);
      const told = [representative, ...others].map((member): ClusterMember => {
        const isSelf = member === representative;
        const pair = isSelf ? undefined : pairOf(representative, member);
        const exact = pair === undefined ? NaN : pairs.exactOf(pair);
        const estimated =
          pair === undefined
            ? signatures.estimate(representative, member)
            : pairs.equalSlotsOf(pair) / signatures.slots;
        return {
          id: units.idOf(member),
          ...(settings.unit === "paragraph" && {
            article: units.articleIdOf(member),
            start: units.startOf(member),
            end: units.endOf(member),
          }),
          estimated: isSelf ? 1 : rounded(estimated),
          resemblance: isSelf ? 1 : Number.isNaN(exact) ? null : rounded(exact),
        };
      });
      clusters.push({ cluster: name, size: told.length, representative: told[0]!.id, members: told });
    }
  }
  clusters.sort((x, y) => y.size - x.size || compareCodeUnits(x.cluster, y.cluster));
  return { clusters, isDropped };
}

/** The pair of two texts of a component, where one was judged. */
function pairFinder({ units, pairs: own }: Component, pairs: PairTable): (a: number, b: number) => number | undefined {
  // Most components are of two texts.
  if (units.length === 2) return () => own[0];
  const numbers = new Map<number, number>();
  const places = new Map(units.map((unit, place) => [unit, place]));
  const keyOf = (a: number, b: number): number => {
    const x = places.get(a)!;
    const y = places.get(b)!;
    return x < y ? x * units.length + y : y * units.length + x;
  };
  for (const pair of own) numbers.set(keyOf(pairs.aOf(pair), pairs.bOf(pair)), pair);
  return (a, b) => numbers.get(keyOf(a, b));
}

interface Component {
  /** Ascending by `UnitTable.compare`. */
  readonly units: readonly number[];
  /** Those that link and those that only tell. */
  readonly pairs: readonly number[];
}

/** The components of two texts and more, one at a time: as arrays of objects all pairs of a corpus would outweigh its signatures. */
function* componentsOf(
  units: UnitTable,
  pairs: PairTable,
  judge: (pair: number) => number,
  threshold: number,
): Generator<Component, void, undefined> {
  const sets = new DisjointSet(units.size);
  for (let pair = 0; pair < pairs.links; pair++) {
    if (judge(pair) >= threshold) sets.union(pairs.aOf(pair), pairs.bOf(pair));
  }
  // Pairs in the order of their components' roots, by counting.
  const rootOf = (pair: number): number => {
    const root = sets.find(pairs.aOf(pair));
    return root === sets.find(pairs.bOf(pair)) ? root : NONE;
  };
  const starts = new Uint32Array(units.size + 1);
  for (let pair = 0; pair < pairs.size; pair++) {
    const root = rootOf(pair);
    if (root !== NONE) starts[root + 1]!++;
  }
  for (let unit = 0; unit < units.size; unit++) starts[unit + 1]! += starts[unit]!;
  const ordered = new Uint32Array(starts[units.size]!);
  const next = starts.slice(0, units.size);
  for (let pair = 0; pair < pairs.size; pair++) {
    const root = rootOf(pair);
    if (root !== NONE) ordered[next[root]!++] = pair;
  }
  for (let root = 0; root < units.size; root++) {
    const end = starts[root + 1]!;
    if (end === starts[root]!) continue;
    const own: number[] = [];
    const members = new Set<number>();
    for (let i = starts[root]!; i < end; i++) {
      const pair = ordered[i]!;
      own.push(pair);
      members.add(pairs.aOf(pair)).add(pairs.bOf(pair));
    }
    yield { units: [...members].sort(units.compare), pairs: own };
  }
}

function refined(
  component: Component,
  pairs: PairTable,
  judge: (pair: number) => number,
  threshold: number,
): number[][] {
  const { length } = component.units;
  if (length === 2) return [[...component.units]];
  const places = new Map(component.units.map((unit, place) => [unit, place]));
  const edges: WeightedEdge[] = [];
  for (const pair of component.pairs) {
    const weight = judge(pair);
    if (pair >= pairs.links || weight < threshold) continue;
    edges.push({ a: places.get(pairs.aOf(pair))!, b: places.get(pairs.bOf(pair))!, weight });
  }
  return membersOf(refine(length, edges), 2).map((group) => group.map((place) => component.units[place]!));
}

/** To four decimals, as many as the findings have. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

const NONE = 0xffffffff;
