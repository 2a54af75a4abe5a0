/**
 * Which words of a family are the same word copied, and who has them.
 *
 * Aligned pairs are merged into one alignment of all witnesses: matched tokens are joined, and a set of joined tokens is a place of the common text
 * (the variant graph of Schmidt and Colomb, "A data structure for representing multi-version texts online", IJHCS 67, 2009). A reading is a run of words
 * that the same witnesses have. Readings that several witnesses share against others are the "common errors" by which textual criticism groups
 * manuscripts (Lachmann; Maas, Textkritik, 1927): two copies do not make the same change by chance.
 *
 * Only words count. Capitals, quotation marks and dashes, in which outlets have a habit each, make no readings.
 */

import { DisjointSet } from "../cluster/index.ts";

/** Joins the tokens of all articles that alignments say are one word copied. */
export interface CommonText {
  /** Token `aTokens[k]` of article `a` is token `bTokens[k]` of article `b`. */
  readonly join: (a: number, aTokens: Uint32Array, b: number, bTokens: Uint32Array) => void;
  /** The place of a token in the common text; a number that means nothing else. */
  readonly placeOf: (article: number, token: number) => number;
  readonly tokensOf: (article: number) => number;
}

/** What the words of an article are worth. */
export interface WordValues {
  /** Information in each token, in bits; 0 for words that say nothing about where a text comes from. */
  readonly bits: Float32Array;
  /** Equal for equal words. */
  readonly hashes: Uint32Array;
}

/** `counts` has the number of tokens of each article. 8 bytes a token; joining is near-linear in the matched words. */
export function commonText(counts: readonly number[]): CommonText {
  const starts = new Float64Array(counts.length + 1);
  counts.forEach((count, article) => (starts[article + 1] = starts[article]! + count));
  const sets = new DisjointSet(starts[counts.length]!);
  return {
    join: (a, aTokens, b, bTokens) => {
      for (let k = 0; k < aTokens.length; k++) sets.union(starts[a]! + aTokens[k]!, starts[b]! + bTokens[k]!);
    },
    placeOf: (article, token) => sets.find(starts[article]! + token),
    tokensOf: (article) => counts[article]!,
  };
}

/** Words in a row that the same witnesses have. Witnesses are numbered by their place among the members. */
export interface Reading {
  /** Ascending. */
  readonly witnesses: readonly number[];
  /** Information in the words, in bits. */
  readonly bits: number;
  /** Bits that speak for a common source: less, since two desks often put the same word in the same place, and no more than a sentence's. */
  readonly telling: number;
  /** Where the first of the witnesses has them. */
  readonly from: number;
  readonly to: number;
}

export interface Readings {
  readonly all: readonly Reading[];
  /** The readings of each member as indices of `all`, ascending. */
  readonly of: readonly Int32Array[];
  /** Sum of the bits of each member's readings. */
  readonly bits: readonly number[];
}

/**
 * The readings of a group of articles; words of no bits are left out.
 *
 * O(tokens × witnesses of each).
 */
export function findReadings(
  members: readonly number[],
  text: CommonText,
  valuesOf: (article: number) => WordValues,
): Readings {
  const places = members.map((article) =>
    Uint32Array.from({ length: text.tokensOf(article) }, (_, token) => text.placeOf(article, token)),
  );
  const witnessesAt = witnessSets(places);
  const all: Reading[] = [];
  const lists = members.map((): number[] => []);
  members.forEach((article, member) => {
    const { bits, hashes } = valuesOf(article);
    const own = places[member]!;
    let from = 0;
    let weight = 0;
    for (let token = 0; token <= own.length; token++) {
      const set = token === own.length ? undefined : witnessesAt.get(own[token]!);
      const current = from === own.length ? undefined : witnessesAt.get(own[from]!);
      if (set !== current || token === own.length) {
        // Each reading once, as the first of its witnesses has it.
        if (current !== undefined && current.witnesses[0] === member && weight > 0) {
          for (const witness of current.witnesses) lists[witness]!.push(all.length);
          const telling = isRepeat(current.repeats, hashes, from, token) ? 0 : tellingBits(weight);
          all.push({ witnesses: current.witnesses, bits: weight, telling, from, to: token });
        }
        from = token;
        weight = 0;
      }
      if (token < own.length) weight += bits[token]!;
    }
  });
  const of = lists.map((list) => Int32Array.from(list));
  return { all, of, bits: of.map((list) => list.reduce((sum, reading) => sum + all[reading]!.bits, 0)) };
}

/** What the text around a changed word says already about the word that will take its place: synonyms are few. */
const FORESEEN_BITS = 10;
const LEAST_TELLING = 4;
const MOST_TELLING = 40;

function tellingBits(bits: number): number {
  return Math.min(MOST_TELLING, Math.max(bits - FORESEEN_BITS, Math.min(bits, LEAST_TELLING)));
}

/** A desk that changes a word changes it everywhere: that is one decision. */
const REPEATED_WORDS = 3;

/** Whether these few words were met before with the same witnesses. */
function isRepeat(met: Set<number>, hashes: Uint32Array, from: number, to: number): boolean {
  if (to - from > REPEATED_WORDS) return false;
  let hash = 0;
  for (let token = from; token < to; token++) hash = Math.imul(hash ^ hashes[token]!, 0x85ebca6b);
  if (met.has(hash)) return true;
  met.add(hash);
  return false;
}

interface WitnessSet {
  readonly witnesses: readonly number[];
  /** Hashes of the short readings with these witnesses. */
  readonly repeats: Set<number>;
}

/** The witnesses of each place; places with the same witnesses get the same object. */
function witnessSets(places: readonly Uint32Array[]): Map<number, WitnessSet> {
  const lists = new Map<number, number[]>();
  places.forEach((own, member) => {
    for (const place of own) {
      const list = lists.get(place);
      if (list === undefined) lists.set(place, [member]);
      else if (list[list.length - 1] !== member) list.push(member);
    }
  });
  const sets = new Map<number, WitnessSet[]>();
  const found = new Map<number, WitnessSet>();
  for (const [place, witnesses] of lists) {
    let hash = witnesses.length;
    for (const witness of witnesses) hash = Math.imul(hash ^ (witness + 0x9e37), 0x85ebca6b) ^ (hash >>> 13);
    const same = sets.get(hash) ?? [];
    let set = same.find((one) => isEqual(one.witnesses, witnesses));
    if (set === undefined) {
      set = { witnesses, repeats: new Set() };
      same.push(set);
      sets.set(hash, same);
    }
    found.set(place, set);
  }
  return found;
}

function isEqual(x: readonly number[], y: readonly number[]): boolean {
  return x.length === y.length && x.every((one, index) => one === y[index]);
}
