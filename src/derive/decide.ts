/** Relation of a pair. */

import { commonSource } from "./credit.ts";
import { SHARED_SOURCE, type Direction } from "./direction.ts";
import type { Relation } from "./kinds.ts";
import { spokenPassages } from "./shared-quotation.ts";
import { otherSide, type AlignedPair } from "./side.ts";

/** METER's labels (Gaizauskas et al. 2001) as shares of the derivative: from here on it is the source's text altogether. */
const WHOLLY = 0.8;
const DUPLICATE = 0.95;

/** What a pair that shares passages is. The other two relations need no passages: see `sharesEvent`. */
export function relationOf(pair: AlignedPair, direction: Direction): Relation {
  const { a, b } = pair.coverage;
  const edited = pair.edits.flat().some((edit) => edit.class === "substance");
  const isInOrder = pair.passages.every((passage, k) => k === 0 || passage.b.start >= pair.passages[k - 1]!.b.start);
  if (Math.min(a, b) >= DUPLICATE && !edited && isInOrder) return "duplicate";
  if (spokenPassages(pair).every(Boolean)) return "shared-quotation";
  if (direction.source === null && (direction.sharedSource >= SHARED_SOURCE || commonSource(pair).length > 0))
    return "shared-source";
  const derivative = direction.source === null ? (a >= b ? "a" : "b") : otherSide(direction.source);
  return pair.coverage[derivative] >= WHOLLY ? "wholly-derived" : "partially-derived";
}
