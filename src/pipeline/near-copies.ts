/**
 * Whom to compare each of very many copies of one text with.
 *
 * Buckets and posting lists that are full link an article with those of the lowest ids, among which its source is by chance alone. Here every member of a family is
 * held against every other by the word sequences that both have, which takes a hundred nanoseconds where a comparison takes milliseconds: bits for the sequences that many
 * have, lists for the others.
 */

/** Members that have a sequence up to which they are listed, and beyond which each has a bit for it. */
const LISTED = 16;
/** Members that each is held against; of a larger family some, evenly taken. */
const HELD_AGAINST = 4096;

/** How many word sequences a set has in common with each of the hosts. The column holds until the next call. */
export type Overlaps = (set: Uint32Array) => Uint32Array;

/** Sets are ascending and without repeats. O(words of the hosts), and O(hosts × sequences that many of them have / 32 + sequences × `LISTED`) for each call. */
export function overlapsWith(hosts: readonly Uint32Array[]): Overlaps {
  const carriers = new Map<number, number[]>();
  hosts.forEach((set, host) => {
    for (const hash of set) {
      const list = carriers.get(hash);
      if (list === undefined) carriers.set(hash, [host]);
      else list.push(host);
    }
  });
  const bitOf = new Map<number, number>();
  for (const [hash, list] of carriers) if (list.length > LISTED) bitOf.set(hash, bitOf.size);
  const width = (bitOf.size + 31) >> 5;
  const bits = new Int32Array(hosts.length * width);
  for (const [hash, bit] of bitOf)
    for (const host of carriers.get(hash)!) bits[host * width + (bit >> 5)]! |= 1 << (bit & 31);
  const own = new Int32Array(width);
  const counts = new Uint32Array(hosts.length);
  return (set) => {
    own.fill(0);
    const listed: number[][] = [];
    for (const hash of set) {
      const bit = bitOf.get(hash);
      if (bit !== undefined) own[bit >> 5]! |= 1 << (bit & 31);
      else {
        const list = carriers.get(hash);
        if (list !== undefined) listed.push(list);
      }
    }
    for (let host = 0, at = 0; host < counts.length; host++) {
      let both = 0;
      for (let word = 0; word < width; word++) both += bitsIn(own[word]! & bits[at++]!);
      counts[host] = both;
    }
    for (const list of listed) for (const host of list) counts[host]!++;
    return counts;
  };
}

/** Bits that are set (Warren, Hacker's Delight, section 5-1). */
function bitsIn(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

import { resemblance } from "../shingle/index.ts";

export interface PartnerCounts {
  /** Of each member: with how many of those that share most with it, and of those that the others share most with, it is compared. */
  readonly nearest: (member: number) => number;
  readonly central: (member: number) => number;
}

export interface Partners {
  /** Pairs of members, one after another. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Members that hold most of what the others have, first the one that holds most. */
  readonly central: readonly number[];
}

/**
 * The members of a family that each is compared with: those that share most with it, where a copy's source is, and those that hold most of the others' texts, which is
 * where the source of all is. Members with the same word sequences stand for one another: each is compared with the first of them. Where two do as well the first is taken: the order of
 * the members says which is likelier to be the source.
 *
 * O(members × min(members, `HELD_AGAINST`) × sequences that many have / 32).
 */
export function choosePartners(
  sets: readonly Uint32Array[],
  mayPair: (x: number, y: number) => boolean,
  { nearest, central }: PartnerCounts,
): Partners {
  const count = sets.length;
  const firstOf = firstWithSameSet(sets);
  const distinct = sets.flatMap((_, member) => (firstOf[member] === member ? [member] : []));
  const step = Math.max(1, distinct.length / HELD_AGAINST);
  const hosts = Array.from({ length: Math.floor(distinct.length / step) }, (_, k) => distinct[Math.floor(k * step)]!);
  const overlaps = overlapsWith(hosts.map((host) => sets[host]!));
  const pairs: [number, number][] = [];
  const holds = new Float64Array(count);
  for (const member of distinct) {
    const shared = overlaps(sets[member]!);
    hosts.forEach((host, at) => (holds[host]! += host === member ? 0 : shared[at]! / sets[member]!.length));
    const isAllowed = (at: number): boolean => hosts[at] !== member && mayPair(member, hosts[at]!);
    for (const at of mostOf(shared, nearest(member), isAllowed)) pairs.push([member, hosts[at]!]);
  }
  sets.forEach((_, member) => {
    if (firstOf[member] !== member && mayPair(member, firstOf[member]!)) pairs.push([member, firstOf[member]!]);
  });
  const byHolding = withoutTwins(
    [...hosts].sort((x, y) => holds[y]! - holds[x]! || x - y),
    sets,
  );
  let most = 0;
  for (let member = 0; member < count; member++) {
    const own = central(member);
    most = Math.max(most, own);
    for (let taken = 0, k = 0; taken < own && k < byHolding.length; k++) {
      const other = byHolding[k]!;
      if (other === member || !mayPair(member, other)) continue;
      pairs.push([member, other]);
      taken++;
    }
  }
  return { pairs, central: byHolding.slice(0, most) };
}

/** Central members that are looked at: some may not be compared, some are one text. */
const TRIED = 64;
/** Resemblance from which the first of two stands for both among those that hold most: a wire and the paper that ran it as it came. */
const TWINS = 0.9;

/** The first ones without those that say what another of them says; the first member stands for its twins. */
function withoutTwins(ordered: readonly number[], sets: readonly Uint32Array[]): number[] {
  const classes: number[][] = [];
  for (const member of ordered.slice(0, TRIED)) {
    const twins = classes.find(([one]) => resemblance({ hashes: sets[one!]! }, { hashes: sets[member]! }) >= TWINS);
    if (twins === undefined) classes.push([member]);
    else twins.push(member);
  }
  return classes.map((twins) => Math.min(...twins));
}

/** The places of the largest values above 0, of equal ones the first. O(values × wanted). */
function mostOf(values: Uint32Array, wanted: number, isAllowed: (place: number) => boolean): number[] {
  const found: number[] = [];
  if (wanted <= 0) return found;
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    if (value === 0 || (found.length === wanted && value <= values[found[wanted - 1]!]!) || !isAllowed(place)) continue;
    if (found.length === wanted) found.pop();
    let at = found.length;
    while (at > 0 && values[found[at - 1]!]! < value) at--;
    found.splice(at, 0, place);
  }
  return found;
}

/** The first member with the same set. */
function firstWithSameSet(sets: readonly Uint32Array[]): Int32Array {
  const known = new Map<number, number[]>();
  return Int32Array.from(sets, (set, member) => {
    let hash = set.length;
    for (const one of set) hash = Math.imul(hash ^ one, 0x85ebca6b) ^ (hash >>> 13);
    const alike = known.get(hash) ?? [];
    const first = alike.find((other) => isEqual(sets[other]!, set));
    if (first !== undefined) return first;
    alike.push(member);
    known.set(hash, alike);
    return member;
  });
}

function isEqual(x: Uint32Array, y: Uint32Array): boolean {
  return x.length === y.length && x.every((one, index) => one === y[index]);
}
