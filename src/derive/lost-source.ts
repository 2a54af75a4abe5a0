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

import { differenceTallies, thirdsToAsk, TELLING_BITS, type DifferenceTallies, type Kin } from "./kinship.ts";
import type { Readings } from "./readings.ts";
import { MAX_ARRANGED } from "./rooting.ts";

/** Of what two witnesses share, a fourth that is their source may lack this share: cut, or aligned with something else. */
const LACKED = 0.25;
/** Of what the second strongest of the three likenesses says, the weakest must say this share. */
const PROOF = 0.15;
/** Thirds that are asked about a pair, those with most to say first. */
const MAX_THIRDS = 12;

/** Probability of a third text where other witnesses prove it, and where both name it. */
const PROVED = 0.99;

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
    const [least, middle] = [withX[third]!, withY[third]!, sharedWithout(x, y, third, readings)].sort(
      (one, other) => one - other,
    );
    // Chance likenesses grow with the number of changes; what stands against them must too.
    return least! >= Math.max(TELLING_BITS, PROOF * middle!) && !hasHolder([x, y, third], readings);
  });
}

/** Telling bits that two members share and a third lacks. */
function sharedWithout(x: number, y: number, third: number, { all, of }: Readings): number {
  const [ofY, ofThird] = [new Set(of[y]!), new Set(of[third]!)];
  let bits = 0;
  for (const reading of of[x]!) if (ofY.has(reading) && !ofThird.has(reading)) bits += all[reading]!.telling;
  return bits;
}

/** Whether one witness has what each two of the three share and the third lacks. O(readings of the three × their witnesses). */
function hasHolder(three: readonly [number, number, number], { all, of }: Readings): boolean {
  const sums = [0, 0, 0];
  const held = new Map<number, [number, number, number]>();
  const theirs = three.map((member) => new Set(of[member]!));
  for (const [lacking, without] of theirs.entries()) {
    const [one, other] = theirs.filter((set) => set !== without) as [Set<number>, Set<number>];
    for (const reading of one) {
      if (!other.has(reading) || without.has(reading)) continue;
      const { witnesses, telling } = all[reading]!;
      sums[lacking]! += telling;
      for (const witness of witnesses) {
        const sum = held.get(witness) ?? [0, 0, 0];
        sum[lacking]! += telling;
        held.set(witness, sum);
      }
    }
  }
  return [...held.values()].some((sum) => sum.every((bits, lacking) => bits >= (1 - LACKED) * sums[lacking]!));
}
