/** Whether the derivative says where the shared text came from: of the pair, and of each passage. */

import { isQuotation } from "../align/index.ts";
import type { Credit } from "../attribution/index.ts";
import { overlaps, type Span } from "../base/index.ts";
import { ownCredits } from "./evidence-of-record.ts";
import type { CreditNote, CreditStatus, Relation } from "./kinds.ts";
import { saysHandout } from "./handout.ts";
import { isAgencyOutlet, isSameOutlet, isSiteOf, kindOfOutlet, mayName } from "./outlet-names.ts";
import { otherSide, type AlignedPair, type Side } from "./side.ts";

export interface PairCredit {
  readonly status: CreditStatus;
  /** Why it is so, or what it leaves open; `null` where the status says all. */
  readonly note: CreditNote | null;
  /** Whom the derivative's credits for the shared text name, right or wrong; in the order of the text. */
  readonly creditedTo: readonly string[];
  /** One a passage, in their order. */
  readonly passages: readonly CreditStatus[];
}

/**
 * What the derivative owes and pays. `source` is the side that is known to be the source, or `null`.
 *
 * - `credited`: its outlet, or the agency whose copy it carries, is named for the text.
 * - `miscredited`: somebody else is, in words of the derivative's own.
 * - `stripped`: nobody is, and the source carries a credit for the text that is gone.
 * - `uncredited`: nobody is. A picture's credit does not count, and is told by the note `picture-only`.
 * - `not-applicable`: nothing is owed (one outlet's own text, quotations, no copied text), or the text cannot tell who owes it.
 *
 * A passage is credited by credits for the whole article, by a pointer or colon that leads to it, and by a fact's credit in its own paragraph; a
 * source named, or pointed from, in the lead is named for all. O(passages * credits).
 */
export function creditOf(pair: AlignedPair, relation: Relation, source: Side | null): PairCredit {
  const isOwed =
    relation !== "shared-quotation" &&
    relation !== "same-event" &&
    relation !== "unrelated" &&
    !(pair.a.outlet !== null && isSameOutlet(pair.a.outlet, pair.b.outlet ?? ""));
  if (!isOwed) return settled(pair, "not-applicable", null, []);
  const common = commonSource(pair);
  if (common.length > 0) return settled(pair, "credited", "common-source", common);
  if (source !== null) return directed(pair, source);
  // Two that both have it from a third owe each other nothing: "shared source, not credited" reads as an accusation.
  return relation === "shared-source" ? settled(pair, "not-applicable", null, []) : undirected(pair);
}

/** One status for the pair and every passage that is more than a quotation. */
function settled(
  pair: AlignedPair,
  status: CreditStatus,
  note: CreditNote | null,
  creditedTo: readonly string[],
): PairCredit {
  return {
    status,
    note,
    creditedTo,
    passages: pair.passages.map((passage) => (isQuotation(passage) ? "not-applicable" : status)),
  };
}

/** Agencies that both sides carry for the whole article and that are neither of them: what both took from a third, neither owes the other. */
export function commonSource(pair: AlignedPair): string[] {
  const theirs = carried(pair, "b");
  return carried(pair, "a").filter(
    (agency) =>
      agency !== ANY_AGENCY &&
      theirs.some((other) => isSameOutlet(agency, other)) &&
      !isSameOutlet(agency, pair.a.outlet ?? "") &&
      !isSameOutlet(agency, pair.b.outlet ?? ""),
  );
}

/** "with agencies": names none, and owns up to one. */
const ANY_AGENCY = "agencies";

function carried(pair: AlignedPair, side: Side): string[] {
  return [...new Set(pair[side].credits.filter(({ scope }) => scope === "article").map(({ agency }) => agency))];
}

function directed(pair: AlignedPair, source: Side): PairCredit {
  const derivative = otherSide(source);
  const { outlet, url = null } = pair[source];
  const names = (agency: string): boolean => (outlet !== null && mayName(agency, outlet)) || isSiteOf(agency, url);
  const agencies = carried(pair, source).filter((agency) => !isSameOutlet(agency, pair[derivative].outlet ?? ""));
  const isRight = ({ agency, scope }: Credit): boolean =>
    (agency === ANY_AGENCY && isAgencyOutlet(outlet)) ||
    names(agency) ||
    // The agency whose line the source carries is never a wrong one to name, for a fact in passing either.
    agencies.some((one) => mayName(agency, one)) ||
    (agency === ANY_AGENCY && scope === "article" && agencies.length > 0);
  const credits = pair[derivative].credits.filter(({ scope }) => scope !== "picture");
  const right = credits.filter(isRight);
  // Where nobody said who published the articles, a byline may be the derivative's own: a paper's staff, but not an agency's.
  // So may the mark of an agency that nobody knows; and a site in its metadata may be the source's, where nobody said where that stands.
  const mayBeOwn = ({ kind, agency }: Credit): boolean =>
    (kind === "byline" && (outlet === null || (pair[derivative].outlet === null && !isAgencyOutlet(agency)))) ||
    (kind === "dateline" && kindOfOutlet(agency) === undefined) ||
    (kind === "metadata" && url === null && /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(agency));
  const own = ownCredits(pair, derivative).filter(
    (credit) => !isRight(credit) && credit.agency !== ANY_AGENCY && !mayBeOwn(credit),
  );
  const canTell = outlet !== null || agencies.length > 0;
  // An agency's line over words that a paper had before, without a line: the paper may have lost it, and nobody can tell whether the copy's is wrong.
  // A byline claims an author as well.
  const isWire = ({ scope, kind, agency }: Credit): boolean =>
    scope === "article" && kind !== "byline" && isAgencyOutlet(agency);
  const isOpen = agencies.length === 0 && outlet !== null && !isAgencyOutlet(outlet) && own.some(isWire);
  const otherwise: CreditStatus = isOpen ? "not-applicable" : canTell ? "miscredited" : "credited";
  const passages = pair.passages.map((passage): CreditStatus => {
    if (isQuotation(passage)) return "not-applicable";
    const reaches = (credit: Credit): boolean => reachesPassage(pair, derivative, credit, passage[derivative]);
    if (right.some(reaches)) return "credited";
    if (own.some(reaches)) return otherwise;
    if (agencies.length > 0 || lostCredit(pair, source, passage)) return "stripped";
    return "uncredited";
  });
  const named = (of: readonly Credit[]): string[] => [...new Set(of.map(({ agency }) => agency))];
  const reaching = own.filter((credit) =>
    pair.passages.some((passage) => reachesPassage(pair, derivative, credit, passage[derivative])),
  );
  if (right.length > 0) {
    const isPartly = passages.some((status) => status !== "credited" && status !== "not-applicable");
    return { status: "credited", note: isPartly ? "in-passing" : null, creditedTo: named(right), passages };
  }
  if (reaching.length > 0) {
    return { status: otherwise, note: null, creditedTo: named(reaching), passages };
  }
  // Nobody said whose the source is, so that it may be the office's own that the derivative names.
  if (outlet === null && agencies.length === 0 && saysHandout(pair, derivative))
    return settled(pair, "not-applicable", null, []);
  const isPictured = pair[derivative].credits.some(
    ({ scope, agency }) => scope === "picture" && (names(agency) || agencies.some((one) => isSameOutlet(one, agency))),
  );
  const owed = passages.filter((status) => status !== "not-applicable");
  const status = agencies.length > 0 || owed.every((one) => one === "stripped") ? "stripped" : "uncredited";
  return { status, note: isPictured ? "picture-only" : null, creditedTo: [], passages };
}

/** Without a direction only what holds either way can be said: one names the other's outlet, or neither names anybody for the shared text. */
function undirected(pair: AlignedPair): PairCredit {
  const naming = (["a", "b"] as const).flatMap((side) => {
    const outlet = pair[otherSide(side)].outlet;
    return outlet === null
      ? []
      : pair[side].credits
          .filter(({ scope, agency }) => scope !== "picture" && mayName(agency, outlet))
          .map((credit) => ({ side, credit }));
  });
  if (naming.length > 0) {
    const passages = pair.passages.map((passage): CreditStatus => {
      if (isQuotation(passage)) return "not-applicable";
      return naming.some(({ side, credit }) => reachesPassage(pair, side, credit, passage[side]))
        ? "credited"
        : "not-applicable";
    });
    return {
      status: "credited",
      note: passages.includes("credited") ? null : "in-passing",
      creditedTo: [...new Set(naming.map(({ credit }) => credit.agency))].sort(),
      passages,
    };
  }
  const isSilent = (side: Side): boolean =>
    !pair[side].credits.some(
      (credit) =>
        credit.scope !== "picture" &&
        (credit.kind === "metadata" ||
          pair.passages.some((passage) => reachesPassage(pair, side, credit, passage[side]))),
    );
  if (!isSilent("a") || !isSilent("b")) return settled(pair, "not-applicable", null, []);
  const isPictured = (["a", "b"] as const).some((side) => {
    const outlet = pair[otherSide(side)].outlet;
    return (
      outlet !== null && pair[side].credits.some(({ scope, agency }) => scope === "picture" && mayName(agency, outlet))
    );
  });
  return settled(pair, "uncredited", isPictured ? "picture-only" : null, []);
}

/**
 * Whether a credit is one for the passage that stands at `span`: for the whole article; in the paragraph of the passage, or, if it leads on
 * (`Via X:`), in the one before; and a name in the lead, before or in the first paragraph that is body text, is one for all.
 */
function reachesPassage(pair: AlignedPair, side: Side, credit: Credit, span: Span): boolean {
  if (credit.scope === "article") return true;
  const { blocks } = pair[side].segmented;
  const at = blocks.findIndex((block) => block.start <= credit.start && credit.end <= block.end);
  if (at < 0) return false;
  const lead = blocks.findIndex(({ kind }) => kind === "paragraph");
  // "Via X", "h/t X" under the last passage points back at the text above it.
  if (credit.scope === "passage" && !pair.passages.some((passage) => passage[side].start >= credit.end)) return true;
  if (at <= lead && (credit.scope === "fact" || credit.kind === "via")) return true;
  return blocks.slice(at, credit.scope === "passage" ? at + 2 : at + 1).some((block) => overlaps(block, span));
}

/** A credit inside the source's side of a passage whose words did not come along: `told Reuters` that became `said`. */
function lostCredit(pair: AlignedPair, source: Side, passage: AlignedPair["passages"][number]): boolean {
  const { tokens } = pair[source].segmented;
  const matched = source === "a" ? passage.aTokens : passage.bTokens;
  return pair[source].credits.some((credit) => {
    if (credit.scope === "article" || credit.scope === "picture" || !overlaps(credit, passage[source])) return false;
    const kept = matched.filter((token) =>
      overlaps(credit, { start: tokens.starts[token]!, end: tokens.ends[token]! }),
    );
    const isNamed = pair[otherSide(source)].credits.some(({ agency }) => mayName(agency, credit.agency));
    return !isNamed && 2 * kept.length < wordsIn(pair, source, credit);
  });
}

function wordsIn(pair: AlignedPair, side: Side, span: Span): number {
  const { starts, ends, count } = pair[side].segmented.tokens;
  let words = 0;
  for (let token = 0; token < count && starts[token]! < span.end; token++) if (ends[token]! > span.start) words++;
  return words;
}
