/** Relation and credit of a pair. */

import { isQuotation } from "../align/index.ts";
import type { Direction } from "./direction.ts";
import { isSameOutlet, ownCredits } from "./evidence-of-record.ts";
import type { CreditStatus, Relation } from "./kinds.ts";
import { otherSide, type AlignedPair, type Side } from "./side.ts";

/** METER's labels (Gaizauskas et al. 2001) as shares of the derivative: from here on it is the source's text altogether. */
const WHOLLY = 0.8;
const DUPLICATE = 0.95;
/** Probability of a third text from which an undecided pair is said to have one. */
const SHARED_SOURCE = 0.6;

/** What a pair that shares passages is. The other two relations need no passages: see `sharesEvent`. */
export function relationOf(pair: AlignedPair, direction: Direction): Relation {
  const { a, b } = pair.coverage;
  const edited = pair.edits.flat().some((edit) => edit.class === "substance");
  const isInOrder = pair.passages.every((passage, k) => k === 0 || passage.b.start >= pair.passages[k - 1]!.b.start);
  if (Math.min(a, b) >= DUPLICATE && !edited && isInOrder) return "duplicate";
  if (pair.passages.every(isQuotation)) return "shared-quotation";
  if (direction.source === null && (direction.sharedSource >= SHARED_SOURCE || sameAgency(pair)))
    return "shared-source";
  const derivative = direction.source === null ? (a >= b ? "a" : "b") : otherSide(direction.source);
  return pair.coverage[derivative] >= WHOLLY ? "wholly-derived" : "partially-derived";
}

/** Both carry the copy of one agency that is neither of them. */
function sameAgency(pair: AlignedPair): boolean {
  const ofArticle = (side: Side): string[] =>
    pair[side].credits.filter((credit) => credit.scope === "article").map((credit) => credit.agency);
  const theirs = ofArticle("b");
  return ofArticle("a").some(
    (agency) =>
      theirs.some((other) => isSameOutlet(agency, other)) &&
      !isSameOutlet(agency, pair.a.outlet ?? "") &&
      !isSameOutlet(agency, pair.b.outlet ?? ""),
  );
}

/** Whether the derivative says where the shared text came from. */
export function creditStatus(pair: AlignedPair, relation: Relation, direction: Direction): CreditStatus {
  if (relation === "shared-quotation" || relation === "same-event" || relation === "unrelated") return "not-applicable";
  if (direction.source === null) return undirectedCredit(pair);
  const source = direction.source;
  const derivative = otherSide(source);
  const outlet = pair[source].outlet;
  // One outlet's own text needs no credit.
  if (outlet !== null && pair[derivative].outlet === outlet) return "not-applicable";
  const credits = pair[derivative].credits.filter((credit) => credit.scope !== "picture");
  if (outlet !== null && credits.some((credit) => isSameOutlet(credit.agency, outlet))) return "credited";
  // The agency whose copy the source itself carries is the right one to name, in copied words or in own ones.
  const agencies = pair[source].credits.filter((credit) => credit.scope === "article").map((credit) => credit.agency);
  if (
    credits.some(
      (credit) => credit.scope === "article" && agencies.some((agency) => isSameOutlet(agency, credit.agency)),
    )
  )
    return "credited";
  // Where nobody said who published the articles, a byline may be the derivative's own.
  const named = ownCredits(pair, derivative).filter(
    (credit) => isForSharedText(pair, derivative, credit) && (outlet !== null || credit.kind !== "byline"),
  );
  if (named.length > 0) return outlet === null && agencies.length === 0 ? "credited" : "miscredited";
  return agencies.length > 0 ? "stripped" : "uncredited";
}

/** Without a direction only what holds either way can be said: one names the other's outlet, or neither names anybody for the shared text. */
function undirectedCredit(pair: AlignedPair): CreditStatus {
  const { a, b } = pair;
  if (a.outlet !== null && a.outlet === b.outlet) return "not-applicable";
  const names = (side: Side): boolean => {
    const other = pair[otherSide(side)].outlet;
    return (
      other !== null &&
      pair[side].credits.some((credit) => credit.scope !== "picture" && isSameOutlet(credit.agency, other))
    );
  };
  if (names("a") || names("b")) return "credited";
  const isSilent = (side: Side): boolean =>
    !pair[side].credits.some(
      (credit) => credit.scope !== "picture" && (credit.kind === "metadata" || isForSharedText(pair, side, credit)),
    );
  return isSilent("a") && isSilent("b") ? "uncredited" : "not-applicable";
}

/** A credit of the whole article, or one that stands at a passage: in its paragraph or in the one that leads to it. */
function isForSharedText(
  pair: AlignedPair,
  side: Side,
  credit: { readonly scope: string; readonly start: number; readonly end: number },
): boolean {
  if (credit.scope === "article") return true;
  const { blocks } = pair[side].segmented;
  const at = blocks.findIndex((block) => block.start <= credit.start && credit.end <= block.end);
  const near = blocks.slice(Math.max(0, at), at + 2);
  return (
    at >= 0 &&
    pair.passages.some((passage) =>
      near.some((block) => passage[side].start < block.end && block.start < passage[side].end),
    )
  );
}
