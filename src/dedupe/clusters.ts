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
    return Number.isNaN(exact) ? pairs.estimateOf(pair) : exact;
  };
  const scratch: Scratch = { places: new Uint32Array(units.size), pairs: new Uint32Array(units.size) };
  const isParagraph = settings.unit === "paragraph";
  for (const component of componentsOf(units, pairs, judge, settings.threshold, scratch.places)) {
    const groups = refined(component, pairs, judge, settings.threshold, scratch.places);
    const representatives = groups.map((members) => leadOf(members, units));
    noteRepresentativePairs(component, groups, representatives, pairs, scratch);
    groups.forEach((members, group) => {
      const representative = representatives[group]!;
      members.sort(units.compareById);
      const name = units.idOf(members[0]!);
      const others = members.filter((member) => member !== representative);
      const told: ClusterMember[] = [memberOf(units, representative, 1, 1, isParagraph)];
      for (const member of others) {
        isDropped[member] = 1;
        const pair = scratch.pairs[member]! - 1;
        const exact = pair < 0 ? NaN : pairs.exactOf(pair);
        const estimated = pair < 0 ? signatures.estimate(representative, member) : pairs.estimateOf(pair);
        const resemblance = Number.isNaN(exact) ? null : rounded(exact);
        told.push(memberOf(units, member, rounded(estimated), resemblance, isParagraph));
      }
      clusters.push({ cluster: name, size: told.length, representative: told[0]!.id, members: told });
    });
    for (const unit of component.units) scratch.pairs[unit] = 0;
  }
  clusters.sort((x, y) => y.size - x.size || compareCodeUnits(x.cluster, y.cluster));
  return { clusters, isDropped };
}

/** Columns by unit that each component finds empty and leaves empty: maps of its own cost a third of the time. */
interface Scratch {
  /** Place in the component, later the group in it, plus 1. */
  readonly places: Uint32Array;
  /** The pair with the representative plus 1, where one was judged. */
  readonly pairs: Uint32Array;
}

function leadOf(members: readonly number[], units: UnitTable): number {
  let best = members[0]!;
  for (const member of members) if (units.compareToKeep(member, best) < 0) best = member;
  return best;
}

function memberOf(
  units: UnitTable,
  unit: number,
  estimated: number,
  resemblance: number | null,
  isParagraph: boolean,
): ClusterMember {
  const id = units.idOf(unit);
  if (!isParagraph) return { id, estimated, resemblance };
  return {
    id,
    article: units.articleIdOf(unit),
    start: units.startOf(unit),
    end: units.endOf(unit),
    estimated,
    resemblance,
  };
}

/** Leaves the places of the component empty. O(pairs of the component), however many groups it has. */
function noteRepresentativePairs(
  { units, pairs: own }: Component,
  groups: readonly (readonly number[])[],
  representatives: readonly number[],
  pairs: PairTable,
  { places, pairs: noted }: Scratch,
): void {
  for (const unit of units) places[unit] = 0;
  groups.forEach((members, group) => {
    for (const member of members) places[member] = group + 1;
  });
  for (const pair of own) {
    const a = pairs.aOf(pair);
    const b = pairs.bOf(pair);
    if (representatives[places[a]! - 1] === b) noted[a] = pair + 1;
    if (representatives[places[b]! - 1] === a) noted[b] = pair + 1;
  }
  for (const unit of units) places[unit] = 0;
}

interface Component {
  /** Ascending by `UnitTable.compare`. */
  readonly units: readonly number[];
  /** Those that link and those that only tell. */
  readonly pairs: readonly number[];
}

/**
 * The components of two texts and more, one at a time: as arrays of objects all pairs of a corpus would outweigh its signatures. `places`, empty, is given the place plus 1 of each text in
 * the component that is out.
 */
function* componentsOf(
  units: UnitTable,
  pairs: PairTable,
  judge: (pair: number) => number,
  threshold: number,
  places: Uint32Array,
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
    const members: number[] = [];
    const meet = (unit: number): void => {
      if (places[unit]! !== 0) return;
      places[unit] = 1;
      members.push(unit);
    };
    for (let i = starts[root]!; i < end; i++) {
      const pair = ordered[i]!;
      own.push(pair);
      meet(pairs.aOf(pair));
      meet(pairs.bOf(pair));
    }
    members.sort(units.compare);
    for (let place = 0; place < members.length; place++) places[members[place]!] = place + 1;
    yield { units: members, pairs: own };
  }
}

function refined(
  component: Component,
  pairs: PairTable,
  judge: (pair: number) => number,
  threshold: number,
  places: Uint32Array,
): number[][] {
  const { length } = component.units;
  if (length === 2) return [[...component.units]];
  const edges: WeightedEdge[] = [];
  const degrees = new Uint32Array(length);
  let most = 0;
  for (const pair of component.pairs) {
    const weight = judge(pair);
    if (pair >= pairs.links || weight < threshold) continue;
    const a = places[pairs.aOf(pair)]! - 1;
    const b = places[pairs.bOf(pair)]! - 1;
    most = Math.max(most, ++degrees[a]!, ++degrees[b]!);
    edges.push({ a, b, weight });
  }
  // A text that all others link with is the center of the one star: what `refine` would say of most components. No pair comes twice.
  if (most === length - 1) return [[...component.units]];
  return membersOf(refine(length, edges), 2).map((group) => group.map((place) => component.units[place]!));
}

/** To four decimals, as many as the findings have. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

const NONE = 0xffffffff;
