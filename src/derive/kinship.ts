/** How near the witnesses of a family are to one another, and which way each pair runs when the others are asked too. */

import type { Readings } from "./readings.ts";
import type { Ways } from "./ways.ts";

export interface DerivedPair {
  readonly a: number;
  readonly b: number;
  /** Log-odds that `a` is the source, negative for `b`: what the two texts alone say. */
  readonly odds: number;
  /** Probability that neither is, and both have it from a third: what the two texts alone say. */
  readonly sibling: number;
  /** What the two texts say of their places in a tree; without it `odds` and `sibling` have to do. */
  readonly ways?: Ways | undefined;
  /** Whether an article has nothing that the other lacks. Default: neither */
  readonly within?: { readonly a: boolean; readonly b: boolean } | undefined;
  /** Edits that make no reading: capitals, punctuation, typography. */
  readonly styleEdits: number;
}

/** A pair inside a group, its articles numbered by their place among the members. */
export interface Kin {
  readonly x: number;
  readonly y: number;
  /** Log-odds that `x` is the source; what the two texts alone say. */
  readonly ownOdds: number;
  /** The same, what the other witnesses tell included. */
  readonly odds: number;
  /** Probability that both have it from a third text. */
  readonly sibling: number;
  readonly ways?: Ways | undefined;
  /** Whether `x` has nothing that `y` lacks, and the other way round. */
  readonly within: readonly [x: boolean, y: boolean];
  /** The log-odds that others add for `x`, and the member that tells most; `null` where all do together. */
  readonly third: { readonly member: number | null; readonly weight: number } | null;
  /** Bits of the readings that both have. */
  readonly shared: number;
  /**
   * How near they are, in telling bits: by what both have. What both lack counts for nothing, since every desk cuts from the tail.
   */
  readonly nearness: number;
}

/** Two desks have one style often enough; it settles only what the words leave open. */
const BITS_OF_A_STYLE = 0.25;
/** From here on readings tell where a text came from: two rarer words. Less may be chance, an alignment's or two editors'. */
export const TELLING_BITS = 24;
/** Of what the second strongest of three likenesses says, the weakest must say this share to prove that none of the three is the source of the others. */
export const PROOF = 0.15;
/** Probability of a third text where other witnesses prove it, and where both name it. */
export const PROVED = 0.99;
/** Up to this share of what speaks for a text's lying between two others may speak against it. */
const NOISE = 0.15;
/** However many witnesses say so: they copied one another. */
const MOST_FROM_OTHERS = 3;

/**
 * Weighs the pairs of one group against each other. A text that shares its readings with a third, and leaves the other nothing to share with the third
 * alone, lies between the two; so the way runs on from the third, where its own pairs say that it is the source of both ("betweenness": Quentin, Essais de critique
 * textuelle, 1926; the direction from an outgroup, as in phylogenetics).
 *
 * O(readings that tell the pair apart × their witnesses) for each pair.
 */
export function weighKin(pairs: readonly DerivedPair[], members: readonly number[], readings: Readings): Kin[] {
  const place = new Map(members.map((article, member) => [article, member]));
  const own = new Map<number, number>();
  const size = members.length;
  const local = pairs.map(({ a, b, ...pair }) => ({ x: place.get(a)!, y: place.get(b)!, ...pair }));
  for (const { x, y, odds } of local) {
    own.set(x * size + y, odds);
    own.set(y * size + x, -odds);
  }
  const oddsOf = (x: number, y: number): number | undefined => own.get(x * size + y);
  const tallies = differenceTallies(readings, thirdsToAsk(local, size));
  const tellingOf = readings.of.map((list) => list.reduce((sum, reading) => sum + readings.all[reading]!.telling, 0));
  return local.map(({ x, y, odds, sibling, ways, within, styleEdits }) => {
    const difference = tallies.of(x, y);
    const shared = readings.bits[x]! - difference.bitsX;
    let [towards, against] = [0, 0];
    let [best, worst] = [-1, -1];
    for (const third of difference.thirds) {
      if (third === x || third === y) continue;
      const [fromX, fromY] = [tallies.withX[third]!, tallies.withY[third]!];
      const [toX, toY] = [oddsOf(third, x), oddsOf(third, y)];
      // Of two clients of one agency and the agency itself the agency lies between the clients too, so that a third is asked only where it is the source of
      // both. Asked as a copy as well, the client that kept most made the agency out to be the copy of the one that cut most, at odds of 20.
      if (toX === undefined || toY === undefined || toX <= 0 || toY <= 0) continue;
      const isXBetween = fromX >= TELLING_BITS && fromY <= NOISE * fromX;
      const isYBetween = fromY >= TELLING_BITS && fromX <= NOISE * fromY;
      if (!isXBetween && !isYBetween) continue;
      const strength = Math.min(toX, toY, MOST_FROM_OTHERS);
      if (isXBetween) {
        if (strength > towards) [towards, best] = [strength, third];
      } else if (strength > against) [against, worst] = [strength, third];
    }
    const weight = towards - against;
    const told = weight === 0 ? null : { member: weight > 0 ? best : worst, weight };
    const nearness = tellingOf[x]! - difference.tellingX - BITS_OF_A_STYLE * styleEdits;
    const parts = [within?.a ?? false, within?.b ?? false] as const;
    return { x, y, ownOdds: odds, odds: odds + weight, sibling, ways, within: parts, third: told, shared, nearness };
  });
}

/** Members of a family up to which every one is asked about every pair, and how many are asked of a larger one: those that most were compared with. */
const ALL_ASKED = 120;
const ASKED = 24;

/** Whom to ask about the pairs of others. */
export function thirdsToAsk(
  pairs: readonly { readonly x: number; readonly y: number }[],
  size: number,
): ReadonlySet<number> {
  const members = Array.from({ length: size }, (_, member) => member);
  if (size <= ALL_ASKED) return new Set(members);
  const partners = new Uint32Array(size);
  for (const { x, y } of pairs) {
    partners[x]!++;
    partners[y]!++;
  }
  return new Set(members.sort((x, y) => partners[y]! - partners[x]! || x - y).slice(0, ASKED));
}

/** What a pair does not share, by who else has it. */
export interface Difference {
  readonly bitsX: number;
  readonly tellingX: number;
  /** Members that have some of these readings. */
  readonly thirds: readonly number[];
}

export interface DifferenceTallies {
  /** Fills `withX` and `withY` for the members in `thirds`; they hold until the next call. */
  readonly of: (x: number, y: number) => Difference;
  /** Telling bits that the member shares with `x` and `y` lacks. */
  readonly withX: Float64Array;
  readonly withY: Float64Array;
}

export function differenceTallies(readings: Readings, asked: ReadonlySet<number>): DifferenceTallies {
  const { all, of } = readings;
  const size = of.length;
  // Few are asked in a large family: there nearly everybody has nearly every reading.
  const askedOf = all.map(({ witnesses }) =>
    asked.size === size ? witnesses : witnesses.filter((witness) => asked.has(witness)),
  );
  const withX = new Float64Array(size);
  const withY = new Float64Array(size);
  let thirds: number[] = [];
  const seen = new Uint8Array(size);
  const add = (tally: Float64Array, witnesses: readonly number[], bits: number): void => {
    for (const witness of witnesses) {
      tally[witness]! += bits;
      if (seen[witness]) continue;
      seen[witness] = 1;
      thirds.push(witness);
    }
  };
  return {
    withX,
    withY,
    of: (x, y) => {
      for (const third of thirds) withX[third] = withY[third] = seen[third] = 0;
      thirds = [];
      const [ofX, ofY] = [of[x]!, of[y]!];
      let [bitsX, tellingX] = [0, 0];
      for (let i = 0, j = 0; i < ofX.length || j < ofY.length;) {
        const one = ofX[i] ?? Infinity;
        const other = ofY[j] ?? Infinity;
        if (one <= other) i++;
        if (other <= one) j++;
        if (one === other) continue;
        const reading = Math.min(one, other);
        const { bits, telling } = all[reading]!;
        if (one < other) {
          bitsX += bits;
          tellingX += telling;
        }
        add(one < other ? withX : withY, askedOf[reading]!, telling);
      }
      return { bitsX, tellingX, thirds };
    },
  };
}
