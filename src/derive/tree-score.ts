/**
 * How likely it is that a text went a certain way through its witnesses: the score of a tree.
 *
 * The pairs say how well each relation in the tree agrees with the two texts. The readings say how the text must have come by what it has: a run of words has
 * one beginning and is lost any number of times (Dollo's law as parsimony: Farris, "Phylogenetic analysis under Dollo's law", Syst. Zool. 26, 1977), so
 * text that two witnesses have, and no text between them, speaks against the tree. A source that nobody holds may have had any of it. What each of this is
 * worth is fitted on generated cascades (`bench/direction/fit-trees.ts`).
 */

import { PROVED, type Kin } from "./kinship.ts";
import type { Readings } from "./readings.ts";
import { SHARED_SOURCE_PRIOR } from "./shared-source.ts";
import { standingScores, type Standing, type StandingScores } from "./standing.ts";
import { TREE_WEIGHTS } from "./weights.ts";

/** In place of a parent: the first of all, and a witness of the lost source. */
export const NONE = -1;
export const LOST = -2;

/** Log-odds of a lost source before anything is known, where only the beginning of a tree is looked for. */
export const LOST_PRIOR: number = Math.log(SHARED_SOURCE_PRIOR / (1 - SHARED_SOURCE_PRIOR));
/** The most telling bits of readings with the same witnesses that count. */
const MOST_TELLING = 200;
/** Bits from which a reading is lost by a decision of its own. */
const WHOLE_LOSS = 20;
/** No pair makes a tree impossible. */
const LEAST_LIKELIHOOD = 1e-3;
/** Log-odds for a third text of two that both credit an outlet that nobody is. */
const PROVED_BESIDE = 5;

interface PairScore {
  readonly x: number;
  readonly y: number;
  /** Log-likelihoods of the places of the two in a tree, in the order of `placeIn`. */
  readonly scores: readonly number[];
}

/** Readings with the same witnesses. */
interface ReadingSet {
  readonly witnesses: readonly number[];
  readonly mask: number;
  readonly telling: number;
  /** Readings, those of a few bits in part. */
  readonly whole: number;
}

/** What the trees of some witnesses are judged by; the witnesses are numbered from 0. */
export interface TreeEvidence extends StandingScores {
  readonly size: number;
  readonly pairs: readonly PairScore[];
  readonly sets: readonly ReadingSet[];
}

/** How well a pair agrees with its three relations, where their places are not told apart further. */
export function pairScores({ odds, sibling }: Pick<Kin, "odds" | "sibling">): readonly [number, number, number] {
  const either = (2 * (1 - sibling)) / (1 - SHARED_SOURCE_PRIOR);
  const log = (likelihood: number): number => Math.log(Math.max(LEAST_LIKELIHOOD, likelihood));
  return [log(either / (1 + Math.exp(-odds))), log(either / (1 + Math.exp(odds))), log(sibling / SHARED_SOURCE_PRIOR)];
}

function placeScores({ ways, ownOdds, sibling }: Kin): readonly number[] {
  if (ways === undefined) {
    // What others tell of a pair is in the tree itself.
    const [ab, ba, neither] = pairScores({ odds: ownOdds, sibling });
    return [ab, ba, ab, ba, neither, neither];
  }
  const proved = sibling >= PROVED ? PROVED_BESIDE : 0;
  return [...ways.near, ...ways.far, ways.beside + proved, ways.besideLost + proved];
}

/** `kin` are the pairs among `members`, of which there are 30 at most: sets of them are the bits of a number. O(readings × witnesses). */
export function treeEvidence(
  members: readonly number[],
  kin: readonly Kin[],
  readings: Readings,
  standings: readonly Standing[] = [],
): TreeEvidence {
  const size = members.length;
  const place = new Map(members.map((member, index) => [member, index]));
  const weight = pairWeight(size);
  const pairs = kin.map((pair): PairScore => ({
    x: place.get(pair.x)!,
    y: place.get(pair.y)!,
    scores: placeScores(pair).map((score) => weight * score),
  }));
  const sets = new Map<number, { witnesses: number[]; telling: number; whole: number }>();
  const all = (1 << size) - 1;
  for (const reading of new Set(members.flatMap((member) => [...readings.of[member]!]))) {
    const { witnesses, telling, bits } = readings.all[reading]!;
    const own = witnesses.flatMap((witness) => place.get(witness) ?? []);
    const mask = own.reduce((sum, witness) => sum | (1 << witness), 0);
    if (mask === all) continue;
    const set = sets.get(mask) ?? { witnesses: own, telling: 0, whole: 0 };
    set.telling += telling;
    set.whole += Math.min(1, bits / WHOLE_LOSS);
    sets.set(mask, set);
  }
  return {
    size,
    pairs,
    sets: [...sets].map(([mask, set]) => ({ ...set, mask, telling: Math.min(MOST_TELLING, set.telling) })),
    ...standingScores(standings),
  };
}

/** Pairs are not independent: each article's changes show in all its pairs. */
export function pairWeight(size: number): number {
  return Math.min(1, 3 / size);
}

/** The ancestors of each witness as bits. */
export function ancestorsOf(parent: readonly number[]): Int32Array {
  const above = new Int32Array(parent.length);
  parent.forEach((_, node) => {
    for (let up = parent[node]!; up >= 0; up = parent[up]!) above[node]! |= 1 << up;
  });
  return above;
}

/** 0 where `x` came before `y`, 1 where `y` came before `x`, 2 where neither did. */
export function relationIn(above: Int32Array, x: number, y: number): 0 | 1 | 2 {
  if (((above[y]! >> x) & 1) === 1) return 0;
  return ((above[x]! >> y) & 1) === 1 ? 1 : 2;
}

/** 0 where `x` is the parent of `y`, 1 the other way round; 2 and 3 the same by way of others; 4 where both go back to a witness, 5 where to none. */
export function placeIn(parent: readonly number[], above: Int32Array, x: number, y: number): number {
  const relation = relationIn(above, x, y);
  if (relation === 2) return (above[x]! & above[y]!) === 0 ? 5 : 4;
  return (relation === 0 ? parent[y] === x : parent[x] === y) ? relation : relation + 2;
}

/** The log-likelihood of a tree, up to a constant. O(pairs + sets × size). */
export function scoreTree(evidence: TreeEvidence, parent: readonly number[], above: Int32Array): number {
  const { firsts, steps, pairs } = evidence;
  let score = firsts[parent.indexOf(NONE)] ?? 0;
  parent.forEach((up, node) => {
    if (up >= 0) score += steps[up]?.[node]?.[parent[up] === NONE ? 0 : 1] ?? 0;
  });
  treeSigns(evidence, parent, above).forEach((sign, i) => (score += sign * TREE_WEIGHTS[i]!));
  return pairs.reduce((sum, { x, y, scores }) => sum + scores[placeIn(parent, above, x, y)]!, score);
}

/**
 * What `TREE_WEIGHTS` stand on: telling bits of words with a further beginning, since two desks now and then put the same word in the same place; readings lost,
 * of which two copies of one text lack much that one desk cut and little that two did; readings that begin below the first; whether there is a lost source; in how
 * many orders of copying the tree comes about, as a logarithm up to a constant.
 */
export function treeSigns(
  { size, sets }: Pick<TreeEvidence, "size" | "sets">,
  parent: readonly number[],
  above: Int32Array,
  [ofBit, ofLoss, ofOwn]: readonly number[] = TREE_WEIGHTS,
): readonly number[] {
  const below = parent.reduce((count, up) => count + (up === LOST ? 1 : 0), 0);
  let [begun, losses, own] = [0, 0, 0];
  for (const { witnesses, mask, telling, whole } of sets) {
    let [ofFirst, ofLost, ofOthers, lost] = [0, 0, 0, 0];
    for (const witness of witnesses) {
      const up = parent[witness]!;
      if (up === LOST) ofLost++;
      else if (up === NONE) ofFirst = 1;
      else if (((mask >> up) & 1) === 0) ofOthers++;
    }
    for (let node = 0; node < size; node++) {
      const up = parent[node]!;
      if (up >= 0 && ((mask >> up) & 1) === 1 && ((mask >> node) & 1) === 0) lost++;
    }
    let told = [telling * Math.max(0, ofFirst + ofLost + ofOthers - 1), whole * lost, whole * (ofLost + ofOthers)];
    if (ofLost > 0) {
      // Whether the lost source had it is for whichever costs less to say.
      const had = [telling * ofOthers, whole * (lost + below - ofLost), whole * ofOthers];
      const costOf = ([bits, losses, own]: readonly number[]): number =>
        ofBit! * bits! + ofLoss! * losses! + ofOwn! * own!;
      if (costOf(had) > costOf(told)) told = had;
    }
    begun += told[0]!;
    losses += told[1]!;
    own += told[2]!;
  }
  return [begun, losses, own, below > 0 ? 1 : 0, shapeOf(parent, above)];
}

/** How many orders of copying lead to the tree, as a logarithm up to a constant. */
function shapeOf(parent: readonly number[], above: Int32Array): number {
  const below = new Uint8Array(parent.length).fill(1);
  for (const mask of above) for (let node = 0; node < parent.length; node++) below[node]! += (mask >> node) & 1;
  let score = parent.includes(LOST) ? 0 : Math.log(parent.length);
  for (const count of below) score -= Math.log(count);
  return score;
}
