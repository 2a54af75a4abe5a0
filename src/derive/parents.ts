/** Whom each witness took its text from: the nearest witness that may be its source, and further ones for passages that the nearest lacks. */

import { maximumBranching } from "./branching.ts";
import { DECIDED, SHARED_SOURCE } from "./direction.ts";
import type { Kin } from "./kinship.ts";
import type { Readings } from "./readings.ts";

export interface Parent {
  readonly source: number;
  readonly derivative: number;
  /** Log-odds of the direction. */
  readonly odds: number;
  /** Share of the derivative's text, in bits, that it has from this parent. What two of them have is the nearest one's. */
  readonly share: number;
}

/** Log-odds from which a direction is named, as for a pair. */
export const DECIDED_ODDS: number = Math.log(DECIDED / (1 - DECIDED));
/** Bits from which text that the nearest parent lacks is a passage with a parent of its own: what an overlap that stands alone must have. */
const PASSAGE_BITS = 50;
const MAX_PARENTS = 6;
/** What it is worth that a witness is the source of twice as many. */
const BITS_OF_A_TAKER = 3;

/**
 * The parents of each member. First a branching of the decided pairs in which the nearest witness weighs most: the parent of a copy's copy is the
 * copy, because of the changes that both have. Then, for a mosaic, sources of the passages that are left, from stories of which the nearest parent
 * has nothing.
 */
export function findParents(
  kin: readonly Kin[],
  readings: Readings,
  mayCopy: (source: number, derivative: number) => boolean,
): Parent[][] {
  const size = readings.of.length;
  const decided = kin
    .filter(({ odds, sibling }) => Math.abs(odds) >= DECIDED_ODDS && sibling < SHARED_SOURCE)
    .map(({ x, y, odds, nearness, shared }) => {
      const [source, derivative] = odds > 0 ? [x, y] : [y, x];
      return { source, derivative, odds: Math.abs(odds), nearness, shared };
    })
    .filter(({ source, derivative }) => mayCopy(source, derivative));
  const takers = new Uint32Array(size);
  for (const { source } of decided) takers[source]!++;
  const arcs = decided.map(({ source, derivative, odds, nearness }) => ({
    source,
    derivative,
    // Whom many take from is likelier taken from once more: it settles what the words leave open, between a wire and its verbatim copy.
    weight: Math.max(
      1e-3,
      nearness + BITS_OF_A_TAKER * Math.log2(1 + takers[source]!) - Math.log2(1 + Math.exp(-odds)),
    ),
  }));
  const taken = maximumBranching(size, arcs);
  const parents = Array.from(taken, (arc): Parent[] => {
    if (arc < 0) return [];
    const { source, derivative, odds, shared } = decided[arc]!;
    return [{ source, derivative, odds, share: shareOf(shared, readings.bits[derivative]!) }];
  });
  addFurtherParents(parents, decided, kin, readings);
  return parents;
}

function addFurtherParents(
  parents: Parent[][],
  decided: readonly { readonly source: number; readonly derivative: number; readonly odds: number }[],
  kin: readonly Kin[],
  readings: Readings,
): void {
  const size = parents.length;
  const related = new Set(kin.flatMap(({ x, y }) => [x * size + y, y * size + x]));
  const candidates = parents.map((): { readonly source: number; readonly odds: number }[] => []);
  for (const { source, derivative, odds } of decided) candidates[derivative]!.push({ source, odds });
  parents.forEach((chosen, derivative) => {
    if (chosen.length === 0) return;
    const left = new Set(readings.of[derivative]!);
    const take = (source: number): void => {
      for (const reading of readings.of[source]!) left.delete(reading);
    };
    take(chosen[0]!.source);
    while (chosen.length < MAX_PARENTS) {
      let best: { readonly source: number; readonly odds: number; readonly bits: number } | undefined;
      for (const { source, odds } of candidates[derivative]!) {
        // A relation of a parent's has the parent's text in other words; that is no second source.
        if (chosen.some((one) => one.source === source || related.has(one.source * size + source))) continue;
        if (leadsTo(parents, derivative, source)) continue;
        let bits = 0;
        for (const reading of readings.of[source]!) if (left.has(reading)) bits += readings.all[reading]!.bits;
        if (bits >= PASSAGE_BITS && bits > (best?.bits ?? 0)) best = { source, odds, bits };
      }
      if (best === undefined) return;
      take(best.source);
      chosen.push({
        source: best.source,
        derivative,
        odds: best.odds,
        share: shareOf(best.bits, readings.bits[derivative]!),
      });
    }
  });
}

/** Whether `to` goes back to `from`. */
export function leadsTo(parents: readonly (readonly Parent[])[], from: number, to: number): boolean {
  const open = [to];
  const seen = new Set(open);
  for (const member of open) {
    if (member === from) return true;
    for (const { source } of parents[member]!) {
      if (seen.has(source)) continue;
      seen.add(source);
      open.push(source);
    }
  }
  return false;
}

function shareOf(bits: number, all: number): number {
  return all === 0 ? 0 : Math.min(1, bits / all);
}
