/**
 * Sources that nobody here holds, told from their witnesses.
 *
 * Three witnesses of which each two share readings that the third lacks go back to a text that is none of the three: whichever came first, it would have
 * had to take from a later one what the other two have in common (the archetype of textual criticism: Maas, Textkritik, 1927, section 8; the median of
 * three, which a median network adds where nobody has it: Bandelt, Forster, Röhl, "Median-joining networks", Mol. Biol. Evol. 16, 1999). If a fourth
 * witness has all of it, that one is the source and nothing is lost.
 *
 * Two witnesses alone give no such proof. There both must credit one outlet, and it must be known that neither they nor any other witness is that outlet.
 */

import {
  differenceTallies,
  PROOF,
  PROVED,
  thirdsToAsk,
  TELLING_BITS,
  type DifferenceTallies,
  type Kin,
} from "./kinship.ts";
import type { Readings } from "./readings.ts";
import { MAX_ARRANGED } from "./rooting.ts";

/** Of what two witnesses share, a fourth that is their source may lack this share: cut, or aligned with something else. */
const LACKED = 0.25;
/** Thirds that are asked about a pair, those with most to say first. */
const MAX_THIRDS = 12;

/**
 * The pairs with the probability that both have what they share from a third text, as the other witnesses show it. `nameAbsent` says whether both credit
 * one outlet that no witness of the family is.
 */
export function weighSiblings(
  kin: readonly Kin[],
  size: number,
  readings: Readings,
  nameAbsent: (x: number, y: number) => boolean,
): Kin[] {
  const asked = thirdsToAsk(kin, size);
  const tallies = differenceTallies(readings, asked);
  const known = new Set(kin.map(({ x, y }) => x * size + y));
  const isKin = (x: number, y: number): boolean => known.has(Math.min(x, y) * size + Math.max(x, y));
  return kin.map((pair) => {
    // In a small family the search for the likeliest tree weighs what the others prove.
    const isProved =
      nameAbsent(pair.x, pair.y) || (size > MAX_ARRANGED && provesLost(pair.x, pair.y, readings, tallies, isKin));
    return isProved ? { ...pair, sibling: Math.max(pair.sibling, PROVED) } : pair;
  });
}

/** Whether a third shares with each of the two what the other lacks, they share what it lacks, and nobody has it all. */
function provesLost(
  x: number,
  y: number,
  readings: Readings,
  tallies: DifferenceTallies,
  isKin: (x: number, y: number) => boolean,
): boolean {
  const { thirds } = tallies.of(x, y);
  const { withX, withY } = tallies;
  const telling = thirds
    .filter((third) => third !== x && third !== y && Math.min(withX[third]!, withY[third]!) >= TELLING_BITS)
    .filter((third) => isKin(x, third) && isKin(y, third))
    .sort((one, other) => Math.min(withX[other]!, withY[other]!) - Math.min(withX[one]!, withY[one]!) || one - other);
  return telling.slice(0, MAX_THIRDS).some((third) => {
    const shared = tellingOf(sharedWithout(x, y, third, readings), readings);
    const [least, middle] = [withX[third]!, withY[third]!, shared].sort((one, other) => one - other);
    // Chance likenesses grow with the number of changes; what stands against them must too.
    return least! >= Math.max(TELLING_BITS, PROOF * middle!) && !hasHolder([x, y, third], readings);
  });
}

/** Readings that two members share and a third lacks, ascending. O(readings of the three). */
function sharedWithout(x: number, y: number, third: number, { of }: Readings): number[] {
  const [ofX, ofY, ofThird] = [of[x]!, of[y]!, of[third]!];
  const found: number[] = [];
  for (let i = 0, j = 0, k = 0; i < ofX.length && j < ofY.length;) {
    const [one, other] = [ofX[i]!, ofY[j]!];
    if (one <= other) i++;
    if (other <= one) j++;
    if (one !== other) continue;
    while (k < ofThird.length && ofThird[k]! < one) k++;
    if (ofThird[k] !== one) found.push(one);
  }
  return found;
}

function tellingOf(list: readonly number[], { all }: Readings): number {
  return list.reduce((sum, reading) => sum + all[reading]!.telling, 0);
}

/**
 * Whether one witness has what each two of the three share and the third lacks. Only those who have enough of what fewest have are asked for the rest: in a family of a
 * thousand nearly everybody has nearly everything, and tallying it all took most of the time. O(readings of the three + witnesses of the rarest × readings).
 */
function hasHolder([x, y, z]: readonly [number, number, number], readings: Readings): boolean {
  const { all, of } = readings;
  const lists = [sharedWithout(x, y, z, readings), sharedWithout(x, z, y, readings), sharedWithout(y, z, x, readings)];
  const least = lists.map((list) => (1 - LACKED) * tellingOf(list, readings));
  const spread = lists.map((list) => list.reduce((sum, reading) => sum + all[reading]!.witnesses.length, 0));
  const rarest = spread.indexOf(Math.min(...spread));
  const held = new Map<number, number>();
  for (const reading of lists[rarest]!) {
    const { witnesses, telling } = all[reading]!;
    for (const witness of witnesses) held.set(witness, (held.get(witness) ?? 0) + telling);
  }
  const others = [0, 1, 2].filter((list) => list !== rarest);
  return [...held].some(
    ([witness, bits]) =>
      bits >= least[rarest]! && others.every((list) => heldBits(lists[list]!, of[witness]!, readings) >= least[list]!),
  );
}

/** Telling bits of those of a list that a witness has. */
function heldBits(list: readonly number[], own: Int32Array, { all }: Readings): number {
  let bits = 0;
  let at = 0;
  for (const reading of list) {
    while (at < own.length && own[at]! < reading) at++;
    if (own[at] === reading) bits += all[reading]!.telling;
  }
  return bits;
}
