/** From signatures to the pairs worth verifying. */
import type { Limit } from "../base/index.ts";
import { DisjointSet } from "../cluster/index.ts";
import { centralRows, chooseBands, joinBands, type Banding } from "../lsh/index.ts";
import type { Fingerprinted } from "./fingerprint.ts";
import type { DedupeSettings } from "./options.ts";
import { PairTable } from "./pairs.ts";

/** Standard errors by which the share of equal slots may fall short of the threshold, or go beyond it, and leave the pair open: one in a thousand is misjudged by it. */
const MARGIN = 3;

type Joinable = Pick<Fingerprinted, "units" | "signatures">;

/**
 * Candidates whose estimate is not clearly below the threshold, and for every likely cluster the pairs of its representative with the other members. Linear
 * in the texts: `joinBands`.
 */
export function joinSignatures(
  { units, signatures }: Joinable,
  { threshold, recall, verify, onProgress }: DedupeSettings,
): { readonly pairs: PairTable; readonly banding: Banding; readonly limits: readonly Limit[] } {
  const { slots } = signatures;
  const banding = chooseBands({ slots, threshold, recall });
  const { bands, rows } = banding;
  const margin = MARGIN * Math.sqrt((threshold * (1 - threshold)) / slots);
  const least = Math.ceil((threshold - margin) * slots);
  const pairs = new PairTable();
  const onBand = (band: number): void => onProgress({ stage: "join", done: band, total: bands });
  const choose = (members: readonly number[], count: number): number[] =>
    centralRows(signatures, members, count, units.compare);
  const limits = joinBands(signatures, { bands, rows, choose, onBand }, (a, b) => {
    const equal = signatures.equalSlots(a, b);
    if (equal < least) return;
    const share = equal / slots;
    // Where nothing is verified, the better estimate decides; it takes 10 µs, and what lies clearly above needs none.
    const estimate = verify || share > threshold + margin ? share : signatures.estimate(a, b);
    if (verify || estimate >= threshold) pairs.add(a, b, estimate);
  });
  onProgress({ stage: "join", done: bands, total: bands });
  pairs.endLinks();
  if (verify) addRepresentativePairs({ units, signatures }, pairs, threshold);
  return { pairs, banding, limits };
}

/** A member linked to its cluster through others has to be compared with the representative too: that is what is told of it. */
function addRepresentativePairs({ units, signatures }: Joinable, pairs: PairTable, threshold: number): void {
  const sets = new DisjointSet(units.size);
  for (let pair = 0; pair < pairs.links; pair++) {
    if (pairs.estimateOf(pair) >= threshold) sets.union(pairs.aOf(pair), pairs.bOf(pair));
  }
  const representatives = new Uint32Array(units.size).fill(NONE);
  for (let unit = 0; unit < units.size; unit++) {
    if (sets.sizeOf(unit) < 3) continue; // In a cluster of two the only pair is there.
    const root = sets.find(unit);
    const best = representatives[root]!;
    if (best === NONE || units.compareToKeep(unit, best) < 0) representatives[root] = unit;
  }
  const isPaired = new Uint8Array(units.size);
  for (let pair = 0; pair < pairs.links; pair++) {
    const a = pairs.aOf(pair);
    const b = pairs.bOf(pair);
    const representative = representatives[sets.find(a)]!;
    if (representative === a) isPaired[b] = 1;
    else if (representative === b) isPaired[a] = 1;
  }
  for (let unit = 0; unit < units.size; unit++) {
    const representative = representatives[sets.find(unit)]!;
    if (representative === NONE || representative === unit || isPaired[unit]! === 1) continue;
    pairs.add(representative, unit, signatures.estimate(representative, unit));
  }
}

const NONE = 0xffffffff;
