/**
 * Families: the articles of a story, each with the sources it was taken from, and the sources that nobody here holds.
 *
 * Only verified pairs link articles. Two stories that a round-up took from stay two families, and the round-up is in both; two reports of one event that
 * an article was assembled from are one family with two origins. Readers ask how a story traveled, and a round-up of the week is not the week's story.
 */

import { DisjointSet } from "../cluster/index.ts";
import { weighSiblings } from "./lost-source.ts";
import { weighKin, type DerivedPair, type Kin } from "./kinship.ts";
import { SHARED_SOURCE, SUREST } from "./direction.ts";
import { DECIDED_ODDS, findParents, type Parent } from "./parents.ts";
import type { Standing } from "./standing.ts";
import { LOST, rootTrees, spanKin } from "./rooting.ts";
import { findReadings, type CommonText, type Readings, type WordValues } from "./readings.ts";

export type { DerivedPair } from "./kinship.ts";

export interface FamilyEdge {
  readonly source: number;
  readonly derivative: number;
  readonly probability: number;
  /** Share of the derivative's text, in bits, that it has from this source. */
  readonly share: number;
}

/** What became of a pair when its family was known. */
export interface KinVerdict {
  readonly a: number;
  readonly b: number;
  /** Log-odds that `a` is the source, what the others tell included. */
  readonly odds: number;
  /**
   * What others say, where it is not the pair alone: it speaks for `a` where `weight` is positive. `article` is the witness that tells most, `null` where all of
   * them together do.
   */
  readonly third: { readonly article: number | null; readonly weight: number } | null;
  /** Probability that both have what they share from a third text, what the others tell included. */
  readonly sibling: number;
  /** Of siblings: the article, or the number of the lost source, that both go back to. */
  readonly via: number | null;
  readonly isLost: boolean;
  /** The two have what they share from a third, and neither from the other. */
  readonly isSibling: boolean;
}

/** A source that nobody here holds. */
export interface LostSource {
  /** Ascending. */
  readonly witnesses: readonly number[];
}

export interface Family {
  /** Ascending. */
  readonly articles: readonly number[];
  /** `null` where several articles have no parent. */
  readonly root: number | null;
  /** In the order of their derivatives, of one derivative the largest share first. */
  readonly edges: readonly FamilyEdge[];
  readonly lostSources: readonly LostSource[];
  readonly verdicts: readonly KinVerdict[];
}

export interface FamilyEvidence {
  readonly common: CommonText;
  readonly valuesOf: (article: number) => WordValues;
  /** What an article says of its place beside the text that it shares. Default: nothing */
  readonly standingOf?: ((article: number) => Standing) | undefined;
  /** Whether both credit one outlet that none of the members is, as far as their outlets are known. */
  readonly nameAbsent: (a: number, b: number, members: readonly number[]) => boolean;
  /** Whether two articles report one event. */
  readonly sharesEvent: (a: number, b: number) => boolean;
}

/** `groups` are the connected components of the derived pairs, singletons left out. An article of two stories is in two families. */
export function findFamilies(
  groups: readonly (readonly number[])[],
  pairs: readonly DerivedPair[],
  evidence: FamilyEvidence,
): Family[] {
  const groupOf = new Map<number, number>();
  groups.forEach((group, index) => {
    for (const article of group) groupOf.set(article, index);
  });
  const pairsOf = groups.map((): DerivedPair[] => []);
  for (const pair of pairs) pairsOf[groupOf.get(pair.a)!]?.push(pair);
  return groups.flatMap((group, index) => {
    const members = [...group].sort((x, y) => x - y);
    const ordered = pairsOf[index]!.sort((x, y) => x.a - y.a || x.b - y.b);
    return familiesOf(members, ordered, evidence);
  });
}

function familiesOf(members: readonly number[], pairs: readonly DerivedPair[], evidence: FamilyEvidence): Family[] {
  const readings = findReadings(members, evidence.common, evidence.valuesOf);
  const weighed = weighSiblings(weighKin(pairs, members, readings), members.length, readings, (x, y) =>
    evidence.nameAbsent(members[x]!, members[y]!, members),
  );
  const { kin, lost, mayCopy } = directKin(weighed, readings, (member) => evidence.standingOf?.(members[member]!));
  const parents = findParents(kin, readings, mayCopy);
  const stories = storiesOf(kin, parents, lost, (x, y) => evidence.sharesEvent(members[x]!, members[y]!));
  const verdicts = judgeKin(kin, parents, lost, readings);
  return stories.map((story) => {
    const inStory = new Set(story);
    const edges = story
      .flatMap((member) => parents[member]!)
      .filter(({ source }) => inStory.has(source))
      .map(({ source, derivative, odds, share }) => ({
        source: members[source]!,
        derivative: members[derivative]!,
        probability: probabilityOf(odds),
        share,
      }));
    const numbers = new Map<number, number>();
    const sources = lost.filter(({ witnesses }, index) => {
      if (!witnesses.every((witness) => inStory.has(witness))) return false;
      numbers.set(index, numbers.size);
      return true;
    });
    const isBelow = new Set(edges.map(({ derivative }) => derivative));
    const tops = story.map((member) => members[member]!).filter((article) => !isBelow.has(article));
    return {
      articles: story.map((member) => members[member]!),
      root: tops.length === 1 ? tops[0]! : null,
      edges,
      lostSources: sources.map(({ witnesses }) => ({ witnesses: witnesses.map((witness) => members[witness]!) })),
      verdicts: verdicts
        // Guests may go back to a lost source of the story that they are at home in, which says so.
        .filter(
          ({ kin: { x, y }, via }) =>
            inStory.has(x) && inStory.has(y) && (via === null || via >= 0 || numbers.has(-1 - via)),
        )
        .map(({ kin: { x, y, odds, sibling, third }, isSibling, via }) => ({
          a: members[x]!,
          b: members[y]!,
          odds: isSibling ? 0 : odds,
          third:
            third === null
              ? null
              : { article: third.member === null ? null : members[third.member]!, weight: third.weight },
          sibling,
          isSibling,
          via: via === null ? null : via < 0 ? numbers.get(-1 - via)! : members[via]!,
          isLost: via !== null && via < 0,
        })),
    };
  });
}

function probabilityOf(odds: number): number {
  return Math.min(SUREST, Math.round(1000 / (1 + Math.exp(-odds))) / 1000);
}

interface DirectedKin {
  readonly kin: readonly Kin[];
  readonly lost: readonly LostSource[];
  /** Whether one may have its text straight from the other. */
  readonly mayCopy: (source: number, derivative: number) => boolean;
}

/** Bits, and share of the shorter one's text, that two versions of one text have in common at least. A passage in common is not a way in common. */
const STORY_BITS = 50;
const STORY_SHARE = 0.25;

/** The directions of the pairs in the light of the whole family, and the lost sources. */
function directKin(
  weighed: readonly Kin[],
  readings: Readings,
  standingOf: (member: number) => Standing | undefined,
): DirectedKin {
  const size = readings.of.length;
  const shared = new Map(weighed.map((pair) => [pair.x * size + pair.y, pair.shared]));
  const sharedOf = (x: number, y: number): number =>
    shared.get(Math.min(x, y) * size + Math.max(x, y)) ?? sharedBits(readings, x, y);
  const links = spanKin(weighed, size, (x, y) => {
    const least = Math.min(readings.bits[x]!, readings.bits[y]!);
    return sharedOf(x, y) >= Math.max(STORY_BITS, STORY_SHARE * least);
  });
  const { parentOf, oddsOf, siblingOf, isSearched } = rootTrees(links, weighed, readings, standingOf);
  const kin = weighed.map((pair) => {
    const sibling = siblingOf.get(pair);
    const told = oddsOf.get(pair) ?? pair.odds;
    if (sibling === undefined) {
      // Where only the beginning was looked for, what it says is spread over many pairs, and less than what one of them may say for itself.
      const odds = told * pair.odds > 0 && Math.abs(pair.odds) > Math.abs(told) ? pair.odds : told;
      // It decides an open pair, and leaves one open that decides otherwise: neither is sure then.
      return { ...pair, odds: odds * pair.ownOdds < 0 && Math.abs(pair.ownOdds) >= DECIDED_ODDS ? 0 : odds };
    }
    if (!oddsOf.has(pair)) return { ...pair, sibling };
    // The trees were judged by what the two texts say too, so that it is in their odds already.
    const weight = told - pair.ownOdds;
    // One witness that lies between the two and a third is a better reason than all of them together.
    const member = pair.third !== null && pair.third.weight * weight > 0 ? pair.third.member : null;
    return { ...pair, sibling, third: weight === 0 ? null : { member, weight }, odds: told };
  });
  const topOf = Int32Array.from(parentOf, (_, member) => {
    let top = member;
    while (parentOf[top]! >= 0) top = parentOf[top]!;
    return top;
  });
  const treeOf = new DisjointSet(size);
  for (const { x, y } of links) treeOf.union(x, y);
  const witnesses = new Map<number, number[]>();
  parentOf.forEach((parent, member) => {
    if (parent !== LOST) return;
    const tree = treeOf.find(member);
    witnesses.set(tree, [...(witnesses.get(tree) ?? []), member]);
  });
  const decided = new Set(
    kin.flatMap(({ x, y, odds, sibling }) =>
      Math.abs(odds) < DECIDED_ODDS || sibling >= SHARED_SOURCE ? [] : [odds > 0 ? x * size + y : y * size + x],
    ),
  );
  // Of those it goes back to in the tree the nearest that is surely above it: where it is open which of two copies of a wire is nearer, it is from the wire.
  const parentIn = (derivative: number): number => {
    let up = parentOf[derivative]!;
    while (up >= 0 && !decided.has(up * size + derivative)) up = parentOf[up]!;
    return up;
  };
  // Text does not go round a lost source, from one of its witnesses to another.
  const mayCopy = (source: number, derivative: number): boolean =>
    treeOf.find(source) !== treeOf.find(derivative) ||
    (isSearched(derivative) ? parentIn(derivative) === source : topOf[source] === topOf[derivative]);
  return { kin, lost: [...witnesses.values()].map((all) => ({ witnesses: all })), mayCopy };
}

function sharedBits({ all, of }: Readings, x: number, y: number): number {
  let bits = 0;
  eachShared(of[x]!, of[y]!, (reading) => (bits += all[reading]!.bits));
  return bits;
}

interface Judged {
  readonly kin: Kin;
  readonly isSibling: boolean;
  /** A member, or -1 - n for the n-th lost source. */
  readonly via: number | null;
}

/** Of what siblings share, their common source may lack this share. */
const BESIDE = 0.1;

/** Which pairs neither copied the other: what they share stands in a text that both go back to. */
function judgeKin(
  kin: readonly Kin[],
  parents: readonly (readonly Parent[])[],
  lost: readonly LostSource[],
  { all, of }: Readings,
): Judged[] {
  const lines = parents.map((_, member) => lineOf(parents, member));
  const lostOf = new Map<number, number>();
  lost.forEach(({ witnesses }, index) => {
    for (const witness of witnesses) lostOf.set(witness, index);
  });
  const readingsOf = markedReadings(of, all.length);
  return kin.map((one): Judged => {
    const { x, y, shared } = one;
    const [lineX, lineY] = [lines[x]!, lines[y]!];
    const apart = { kin: one, isSibling: false, via: null };
    if (lineX.has(y) || lineY.has(x)) return apart;
    const common = [...lineX].filter((member) => lineY.has(member));
    if (common.length > 0) {
      const theirs = readingsOf(common);
      let beside = 0;
      eachShared(of[x]!, of[y]!, (reading) => {
        if (theirs[reading] === 0) beside += all[reading]!.bits;
      });
      // Lines begin with the member itself and go up: the first that both have is the nearest.
      return beside <= BESIDE * shared ? { kin: one, isSibling: true, via: common[0]! } : apart;
    }
    const lostX = [...lineX].map((member) => lostOf.get(member)).find((index) => index !== undefined);
    const lostY = [...lineY].map((member) => lostOf.get(member)).find((index) => index !== undefined);
    return lostX !== undefined && lostX === lostY ? { kin: one, isSibling: true, via: -1 - lostX } : apart;
  });
}

/** 1 for each reading that one of some members has; many pairs in a row ask about the same members. */
function markedReadings(of: readonly Int32Array[], count: number): (members: readonly number[]) => Uint8Array {
  const marked = new Map<string, Uint8Array>();
  return (members) => {
    const name = members.join(" ");
    let marks = marked.get(name);
    if (marks !== undefined) return marks;
    if (marked.size >= MARKS_KEPT) marked.clear();
    marks = new Uint8Array(count);
    for (const member of members) for (const reading of of[member]!) marks[reading] = 1;
    marked.set(name, marks);
    return marks;
  };
}

const MARKS_KEPT = 64;

/** Visits what two ascending lists have in common. */
function eachShared(one: Int32Array, other: Int32Array, visit: (reading: number) => void): void {
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i]! < other[j]!) i++;
    else if (one[i]! > other[j]!) j++;
    else {
      visit(one[i]!);
      i++;
      j++;
    }
  }
}

/** A member and all it goes back to. */
function lineOf(parents: readonly (readonly Parent[])[], member: number): ReadonlySet<number> {
  const line = new Set([member]);
  for (const one of line) for (const { source } of parents[one]!) line.add(source);
  return line;
}

/**
 * The members of each story. A member belongs with its nearest parent, with those it has a lost source in common with, and with those whom a pair of
 * open direction links it to, if their origins share text or an event. Beside that a mosaic is a guest in the stories of its further parents, and
 * so are its own copies.
 */
function storiesOf(
  kin: readonly Kin[],
  parents: readonly (readonly Parent[])[],
  lost: readonly LostSource[],
  sharesEvent: (x: number, y: number) => boolean,
): number[][] {
  const size = parents.length;
  const stories = new DisjointSet(size);
  const find = (member: number): number => stories.find(member);
  for (const [first] of parents) if (first !== undefined) stories.union(first.source, first.derivative);
  for (const { witnesses } of lost) for (const witness of witnesses) stories.union(witnesses[0]!, witness);
  const originOf = (member: number): number => {
    let top = member;
    for (let first = parents[top]![0]; first !== undefined; first = parents[top]![0]) top = first.source;
    return top;
  };
  const related = new Set(kin.map(({ x, y }) => x * size + y));
  const isRelated = (x: number, y: number): boolean =>
    x === y || related.has(Math.min(x, y) * size + Math.max(x, y)) || sharesEvent(x, y);
  const guests: (readonly [member: number, host: number])[] = [];
  const nearestFirst = [...kin].sort((one, other) => other.shared - one.shared || one.x - other.x || one.y - other.y);
  for (const { x, y } of nearestFirst) {
    if (find(x) === find(y)) continue;
    // What holds a story together is where it comes from: the origin of whichever member stands for it.
    const [one, other] = [originOf(find(x)), originOf(find(y))];
    if (isRelated(one, other)) stories.union(x, y);
    else guests.push([x, y], [y, x]);
  }
  const members = new Map<number, Set<number>>();
  for (let member = 0; member < size; member++) {
    const name = find(member);
    members.set(name, (members.get(name) ?? new Set()).add(member));
  }
  for (const [guest, host] of guests) {
    if (find(guest) === find(host)) continue;
    const [own, other] = [members.get(find(guest))!, members.get(find(host))!];
    // The guest is the one that has several origins; where the text cannot tell which that is, the one from the smaller story.
    const isMosaic = parents[guest]!.some(({ source }) => find(source) === find(host));
    const hostIsMosaic = parents[host]!.some(({ source }) => find(source) === find(guest));
    if (isMosaic || (!hostIsMosaic && own.size <= other.size)) other.add(guest);
  }
  return [...members.values()]
    .map((all) => [...all].sort((x, y) => x - y))
    .filter((all) => all.length > 1)
    .sort((x, y) => x[0]! - y[0]! || x.length - y.length);
}
