/** Relation and direction of a pair. */

import { commonSource } from "./credit.ts";
import type { Evidence } from "./evidence.ts";
import { houseStyleEvidence, misspellingEvidence, seamEvidence } from "./evidence-of-hand.ts";
import { containmentEvidence, danglingEvidence, droppedEvidence, orphanEvidence } from "./evidence-of-loss.ts";
import { creditEvidence, timeEvidence } from "./evidence-of-record.ts";
import type { Relation } from "./kinds.ts";
import { spokenPassages } from "./shared-quotation.ts";
import { otherSide, type AlignedPair, type Side } from "./side.ts";
import type { Unmatched } from "./unmatched.ts";

/** Log-odds from which a direction is named: four to one. */
const DECIDED = Math.log(4);
/** METER's labels (Gaizauskas et al. 2001) as shares of the derivative: from here on it is the source's text altogether. */
const WHOLLY = 0.8;
const DUPLICATE = 0.95;

export interface Direction {
  /** `null` where the text cannot tell. */
  readonly source: Side | null;
  /** That the likelier side is the source. */
  readonly probability: number;
  /** The likelier side, decided or not. */
  readonly likelier: Side;
  readonly evidence: readonly Evidence[];
}

/** Sums the evidence in log-odds from even odds. Evidence comes strongest first. */
export function decideDirection(pair: AlignedPair, unmatched: readonly Unmatched[]): Direction {
  const evidence = [
    ...timeEvidence(pair),
    ...creditEvidence(pair),
    ...danglingEvidence(pair),
    ...orphanEvidence(pair),
    ...misspellingEvidence(pair),
    ...seamEvidence(pair),
    ...droppedEvidence(pair, unmatched),
    ...containmentEvidence(pair),
    ...houseStyleEvidence(pair),
  ].sort((x, y) => y.weight - x.weight);
  const odds = evidence.reduce((sum, one) => sum + (one.towards === "a" ? one.weight : -one.weight), 0);
  const likelier: Side = odds >= 0 ? "a" : "b";
  return {
    source: Math.abs(odds) >= DECIDED ? likelier : null,
    probability: Math.round(1000 / (1 + Math.exp(-Math.abs(odds)))) / 1000,
    likelier,
    evidence,
  };
}

/** What a pair that shares passages is. The other two relations need no passages: see `sharesEvent`. */
export function relationOf(pair: AlignedPair, direction: Direction): Relation {
  const { a, b } = pair.coverage;
  const edited = pair.edits.flat().some((edit) => edit.class === "substance");
  const isInOrder = pair.passages.every((passage, k) => k === 0 || passage.b.start >= pair.passages[k - 1]!.b.start);
  if (Math.min(a, b) >= DUPLICATE && !edited && isInOrder) return "duplicate";
  if (spokenPassages(pair).every(Boolean)) return "shared-quotation";
  if (direction.source === null && commonSource(pair).length > 0) return "shared-source";
  const derivative = direction.source === null ? (a >= b ? "a" : "b") : otherSide(direction.source);
  return pair.coverage[derivative] >= WHOLLY ? "wholly-derived" : "partially-derived";
}
