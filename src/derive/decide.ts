/** Relation of a pair. */

import { DEFAULT_MIN_SURPRISE } from "../align/index.ts";
import { commonSource } from "./credit.ts";
import { SHARED_SOURCE, type Direction } from "./direction.ts";
import type { Relation } from "./kinds.ts";
import { handoutShare } from "./handout.ts";
import { rewordingOf, type Rewording } from "./rewording.ts";
import { spokenPassages } from "./shared-quotation.ts";
import { otherSide, type AlignedPair, type Side } from "./side.ts";

/** METER's labels (Gaizauskas et al. 2001) as shares of the derivative: from here on it is the source's text altogether. */
const WHOLLY = 0.8;
const DUPLICATE = 0.95;
/** Log-odds, twenty to one, from which text outside the passages is the other article in other words; and a hundred to one, that no paragraphs of it are somebody's own. */
const REWORDED = Math.log(20);
const OWN = Math.log(100);
/** The same, a thousand to one, where they vouch for shared words too few to stand alone. */
const VOUCHED = Math.log(1000);

/** Share of the shared words that a paper says it has from an office, from which all of them may be. */
const MOSTLY_HANDOUT = 0.5;

const SIDES: readonly Side[] = ["a", "b"];

/** What a pair that shares passages is. The other two relations need no passages: see `sharesEvent`. */
export function relationOf(pair: AlignedPair, direction: Direction): Relation {
  const { a, b } = pair.coverage;
  const edited = pair.edits.flat().some((edit) => edit.class === "substance");
  const isInOrder = pair.passages.every((passage, k) => k === 0 || passage.b.start >= pair.passages[k - 1]!.b.start);
  if (Math.min(a, b) >= DUPLICATE && !edited && isInOrder) return "duplicate";
  if (isQuotationAlone(pair)) return "shared-quotation";
  const { source } = direction;
  const isWhole = (side: Side): boolean => pair.coverage[side] >= WHOLLY || isReworded(rewordingOf(pair, side));
  if (source !== null) return isWhole(otherSide(source)) ? "wholly-derived" : "partially-derived";
  if (commonSource(pair).length > 0) return "shared-source";
  if (direction.sharedSource < SHARED_SOURCE) return SIDES.some(isWhole) ? "wholly-derived" : "partially-derived";
  // Of a handout, of which there is a third text for sure, the one may have printed less than the other.
  if (handoutShare(pair) >= MOSTLY_HANDOUT) return "shared-source";
  return SIDES.some((side) => isWithin(pair, side)) ? "wholly-derived" : "shared-source";
}

/** Whether one side has nothing that the other lacks, and needs no third text. Two copies of one each keep something that the other left out. */
export function isWithin(pair: AlignedPair, side: Side): boolean {
  const rewording = rewordingOf(pair, side);
  return rewording.odds >= 0 && (pair.coverage[side] >= WHOLLY || isReworded(rewording));
}

function isReworded({ odds, own }: Rewording, needed: number = REWORDED): boolean {
  return odds >= needed && own < OWN;
}

/**
 * Whether all that is shared are words that both were given. What was found beside a passage and would not have counted alone was believed for that passage's
 * sake, and is worth nothing beside a quotation ("who stole a penguin from a zoo and kept it in his" next to what the solicitor said), unless one side
 * says nothing that the other does not.
 */
function isQuotationAlone(pair: AlignedPair): boolean {
  const spoken = spokenPassages(pair);
  if (!spoken.includes(true)) return false;
  const reported = pair.passages.reduce((sum, { surprise }, k) => sum + (spoken[k] ? 0 : surprise), 0);
  if (reported === 0) return true;
  return reported < DEFAULT_MIN_SURPRISE && !SIDES.some((side) => isReworded(rewordingOf(pair, side), VOUCHED));
}
