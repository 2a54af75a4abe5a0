/**
 * The way a text took, as a tree: who stands next to whom, where it began, and whether it began with a text that nobody here holds.
 *
 * Nearness alone says who stands next to whom, not which way the text went. That follows from where it began, and all pairs together say more about this
 * than each by itself. So every witness is tried as the first, and so is a lost source between any two neighbors; each is judged by how well the pairs
 * agree with it and by how many orders of copying lead to this tree ("rumor centrality": Shah and Zaman, "Rumors in a network: who's the culprit?",
 * IEEE Trans. Inf. Theory 57, 2011).
 */

import { SUREST } from "./direction.ts";
import { firstsOfHeld } from "./held-source.ts";
import type { Kin } from "./kinship.ts";
import type { Readings } from "./readings.ts";
import type { Standing } from "./standing.ts";
import { LOST, LOST_PRIOR, NONE, pairScores, treeEvidence } from "./tree-score.ts";
import { searchTree } from "./tree-search.ts";

export { LOST, NONE } from "./tree-score.ts";

export interface RootedTree {
  /** The parent of each member in the likeliest tree; `LOST` for a witness of the lost source, `NONE` for a first one. */
  readonly parentOf: Int32Array;
  /** Log-odds for `x` as the source of `y`, against the other way, for the pairs in `links` and those of searched trees. */
  readonly oddsOf: ReadonlyMap<Kin, number>;
  /** Probability that both have it from a third text, for the pairs of searched trees. */
  readonly siblingOf: ReadonlyMap<Kin, number>;
  /** Whether all arrangements of the member's tree were in question, and not only where it begins. */
  readonly isSearched: (member: number) => boolean;
}

/** As sure as a pair is of its direction. */
const SUREST_ODDS = Math.log(SUREST / (1 - SUREST));
/** Members of a tree up to which every arrangement is in question. Beyond it the nearest are neighbors, and only the beginning is looked for. */
export const MAX_ARRANGED = 16;
/**
 * Odds that trees with a lost source must have against all others: one that is drawn and was not there costs two that are missed. At even odds one was drawn in
 * one family of twenty that has none, at 1.5 in 7 of 129.
 */
const LOST_MARGIN = 2;
/** Log-odds that it takes to draw one where only the beginning is looked for. */
const LOST_DECIDED = Math.log(0.99 / 0.01);
/** Members of a tree up to which every one is tried, and a lost source too: each attempt weighs all pairs. */
const MAX_SEARCHED = 120;
/** Of a larger tree, those with most neighbors: copies of copies have few. */
const ROOTS_TRIED = 16;
/** Members of a story that are asked whether a newcomer belongs to it. */
const SAMPLE = 8;

/** The nearest pairs that join the members of each story. O(pairs log pairs). */
export function spanKin(kin: readonly Kin[], size: number, belongTogether: (x: number, y: number) => boolean): Kin[] {
  const groups = Array.from({ length: size }, (_, member) => [member]);
  const groupOf = Array.from({ length: size }, (_, member) => member);
  const nearest = [...kin].sort((one, other) => other.nearness - one.nearness || one.x - other.x || one.y - other.y);
  return nearest.filter(({ x, y }) => {
    const [one, other] = [groupOf[x]!, groupOf[y]!];
    if (one === other) return false;
    const [ofOne, ofOther] = [groups[one]!, groups[other]!];
    // A round-up stands next to two stories; they are not next to each other.
    if (!ofOne.slice(0, SAMPLE).every((p) => ofOther.slice(0, SAMPLE).every((q) => belongTogether(p, q)))) return false;
    const [large, small] = ofOne.length >= ofOther.length ? [one, other] : [other, one];
    for (const member of groups[small]!) groupOf[member] = large;
    groups[large]!.push(...groups[small]!);
    groups[small] = [];
    return true;
  });
}

/** Tries the beginnings of each tree. O(members × (members + pairs × depth)), linear in the members beyond `MAX_SEARCHED`. */
export function rootTrees(
  links: readonly Kin[],
  kin: readonly Kin[],
  readings: Readings,
  standingOf: (member: number) => Standing | undefined,
): RootedTree {
  const size = readings.of.length;
  const neighbors = Array.from({ length: size }, (): number[] => []);
  for (const { x, y } of links) {
    neighbors[x]!.push(y);
    neighbors[y]!.push(x);
  }
  const parentOf = new Int32Array(size).fill(NONE);
  const oddsOf = new Map<Kin, number>();
  const siblingOf = new Map<Kin, number>();
  const searched = new Uint8Array(size);
  const seen = new Uint8Array(size);
  for (let start = 0; start < size; start++) {
    if (seen[start] || neighbors[start]!.length === 0) continue;
    const members = parentsFrom([start], neighbors).order;
    for (const member of members) seen[member] = 1;
    const inTree = new Set(members);
    const own = kin.filter(({ x, y }) => inTree.has(x) && inTree.has(y));
    if (members.length <= MAX_ARRANGED) {
      const found = arrange(members, neighbors, own, readings, standingOf);
      members.forEach((member, index) => {
        searched[member] = 1;
        const up = found.parent[index]!;
        parentOf[member] = up < 0 ? up : members[up]!;
      });
      own.forEach((pair, index) => {
        // Of two, no other tells whether one is the source of the other: their own reasons stand, by which a reader can check it. With the tree's word for it
        // a family drew an obituary as the copy of another, which the pair itself told as a shared source.
        if (members.length <= 2) return;
        oddsOf.set(pair, found.odds[index]!);
        siblingOf.set(pair, found.sibling[index]!);
      });
      continue;
    }
    const ownLinks = links.filter(({ x }) => inTree.has(x));
    const trials = rootsToTry(members, neighbors).map((root) => trial(parentsFrom([root], neighbors), own));
    const top = best(trials);
    for (const link of ownLinks) {
      // The best beginning on one side against the best on the other: how many there are on a side says nothing, nor does where equals were joined.
      let [forward, backward] = [-Infinity, -Infinity];
      for (const { tree, agreement } of trials) {
        if (tree.parent[link.y] === link.x) forward = Math.max(forward, agreement);
        else backward = Math.max(backward, agreement);
      }
      const odds = forward === backward ? 0 : forward - backward;
      oddsOf.set(link, Math.max(-SUREST_ODDS, Math.min(SUREST_ODDS, odds)));
    }
    const lost = members.length > MAX_SEARCHED ? undefined : bestLost(ownLinks, neighbors, own);
    const chosen = lost !== undefined && lost.score + LOST_PRIOR - top.score >= LOST_DECIDED ? lost : top;
    for (const member of members) parentOf[member] = chosen.tree.parent[member]!;
  }
  return { parentOf, oddsOf, siblingOf, isSearched: (member) => searched[member] === 1 };
}

interface Arranged {
  readonly parent: readonly number[];
  /** Of each pair, from all trees one way against all the other way. */
  readonly odds: readonly number[];
  readonly sibling: readonly number[];
}

function arrange(
  members: readonly number[],
  neighbors: readonly (readonly number[])[],
  own: readonly Kin[],
  readings: Readings,
  standingOf: (member: number) => Standing | undefined,
): Arranged {
  const place = new Map(members.map((member, index) => [member, index]));
  const starts = members.map((root) => {
    const { parent } = parentsFrom([root], neighbors);
    return members.map((member) => (parent[member]! < 0 ? NONE : place.get(parent[member]!)!));
  });
  const margin = Math.log(LOST_MARGIN);
  const standings = members.flatMap((member) => standingOf(member) ?? []);
  const evidence = treeEvidence(members, own, readings, standings);
  const likeliest = searchTree(evidence, starts, margin);
  const firsts = firstsOfHeld(likeliest.parent, members, own);
  const { parent, relations } = firsts.length > 0 ? searchTree(evidence, starts, margin, firsts) : likeliest;
  return {
    parent,
    odds: relations.map(([ab, ba]) =>
      ab === ba ? 0 : Math.max(-SUREST_ODDS, Math.min(SUREST_ODDS, Math.log(ab) - Math.log(ba))),
    ),
    sibling: relations.map(([, , neither]) => neither),
  };
}

function rootsToTry(members: readonly number[], neighbors: readonly (readonly number[])[]): readonly number[] {
  if (members.length <= MAX_SEARCHED) return members;
  const byNeighbors = [...members].sort((x, y) => neighbors[y]!.length - neighbors[x]!.length || x - y);
  return byNeighbors.slice(0, ROOTS_TRIED);
}

interface Tree {
  /** Sources before derivatives. */
  readonly order: readonly number[];
  readonly parent: Int32Array;
}

interface Trial {
  readonly tree: Tree;
  /** How well the pairs agree with it, as a log-likelihood. */
  readonly agreement: number;
  /** That and how likely the shape is by itself. */
  readonly score: number;
}

function trial(tree: Tree, kin: readonly Kin[]): Trial {
  const agreement = agreementOf(tree, kin);
  return { tree, agreement, score: agreement + shapeOf(tree) };
}

function best(trials: readonly Trial[]): Trial {
  return trials.reduce((top, one) => (one.score > top.score ? one : top));
}

/** A lost source in place of the link that fits it best, and then above every other witness that it makes more of. */
function bestLost(
  links: readonly Kin[],
  neighbors: readonly (readonly number[])[],
  kin: readonly Kin[],
): Trial | undefined {
  if (links.length === 0) return undefined;
  let top = best(links.map(({ x, y }) => trial(parentsFrom([x, y], neighbors), kin)));
  for (;;) {
    const tops = top.tree.order.filter((member) => top.tree.parent[member] === LOST);
    const others = top.tree.order.filter((member) => top.tree.parent[member] !== LOST);
    if (others.length === 0) return top;
    const next = best(others.map((member) => trial(parentsFrom([...tops, member], neighbors), kin)));
    if (next.score <= top.score) return top;
    top = next;
  }
}

/** The tree from one root, or from several below a lost one. */
function parentsFrom(roots: readonly number[], neighbors: readonly (readonly number[])[]): Tree {
  const parent = new Int32Array(neighbors.length).fill(NONE);
  const order = [...roots];
  const seen = new Set(roots);
  for (const root of roots) parent[root] = roots.length > 1 ? LOST : NONE;
  for (const node of order) {
    for (const next of neighbors[node]!) {
      if (seen.has(next)) continue;
      seen.add(next);
      parent[next] = node;
      order.push(next);
    }
  }
  return { order, parent };
}

function shapeOf({ order, parent }: Tree): number {
  const below = new Float64Array(parent.length);
  // Below the number of all, which is the same for all trees with as many nodes.
  let score = 0;
  for (let k = order.length - 1; k >= 0; k--) {
    const node = order[k]!;
    below[node]! += 1;
    if (parent[node]! >= 0) below[parent[node]!]! += below[node]!;
    score -= Math.log(below[node]!);
  }
  if (parent[order[0]!] === NONE) score += Math.log(order.length);
  return score;
}

function agreementOf({ order, parent }: Tree, kin: readonly Kin[]): number {
  let score = 0;
  // Pairs are not independent: each article's changes show in all its pairs, and n articles have changes enough for n - 1 of them.
  const weight = 2 / order.length;
  for (const pair of kin) {
    const [ab, ba, neither] = pairScores(pair);
    score += weight * (goesBack(parent, pair.y, pair.x) ? ab : goesBack(parent, pair.x, pair.y) ? ba : neither);
  }
  return score;
}

function goesBack(parent: Int32Array, to: number, from: number): boolean {
  let node = to;
  while (node >= 0 && node !== from) node = parent[node]!;
  return node === from;
}
