/**
 * What articles say of their place in the way of a text, outside the text that they share: whom they credit, the line they open with, the headline, marks of the wire.
 *
 * A pair compares two articles; which of them is the first of all is a question to each alone, and to all together. Who credits an agency is not the first, and
 * where nobody here is that agency, nobody is. And what a desk drops from the head of a text does not come back: a copy of a copy names no agency, place or date that
 * the copy before it lacks ("contamination" aside: Maas, Textkritik, 1927). The first itself is another matter, since its subscribers know whose wire it is.
 */

import type { Credit } from "../attribution/index.ts";
import { strengthOf } from "./evidence.ts";
import { isAgencyOutlet, isSameOutlet, mayName } from "./outlet-names.ts";
import type { Witness } from "./side.ts";
import { FIRST_WEIGHTS, STEP_WEIGHTS } from "./weights.ts";
import { wireLines } from "./wire-marks.ts";

/** What one article says. */
export interface Standing {
  /** `null` where it is not known. */
  readonly outlet: string | null;
  /** Outlets other than its own that are credited for the whole article. */
  readonly credited: readonly string[];
  /** It opens with a place, and with a date there. */
  readonly hasDateline: boolean;
  readonly isDated: boolean;
  /** Its words alone, in small letters. */
  readonly headline: string;
  /** Lines that a wire sends along for the desk. */
  readonly marks: number;
  /** Signs that it was the first of all, or was not, whoever the others are: see `firstSigns`. */
  readonly own: readonly number[];
}

/** What an article says of its place in the way of its text: credits, dateline, headline, marks of the wire. O(length). */
export function standingOf(
  witness: Pick<Witness, "credits" | "danglingReferences" | "outlet" | "segmented">,
): Standing {
  const { credits, danglingReferences, segmented } = witness;
  const { text, blocks } = segmented;
  const outlet = (witness.outlet ?? "") === "" ? null : witness.outlet;
  const ofArticle = credits.filter(
    ({ scope, agency }) => scope === "article" && !(outlet !== null && isSameOutlet(agency, outlet)),
  );
  const some = (of: (credit: Credit) => boolean): number => (ofArticle.some(of) ? 1 : 0);
  // Without an outlet an article with an agency's line may be the agency's own.
  const mayBeOwn = ({ agency }: Credit): boolean => outlet === null && isAgencyOutlet(agency);
  const unexplained = danglingReferences.filter(({ kind, open }) => kind === "surname" && open).length;
  const dateline = blocks.find(({ kind }) => kind === "dateline");
  const headline = blocks.find(({ kind }) => kind === "headline");
  return {
    outlet,
    credited: [...new Set(ofArticle.map(({ agency }) => agency))].filter((agency) => agency !== ANY_AGENCY),
    hasDateline: dateline !== undefined,
    isDated: dateline !== undefined && /\p{N}/u.test(text.slice(dateline.start, dateline.end)),
    headline: headline === undefined ? "" : wordsOf(text.slice(headline.start, headline.end)),
    marks: wireLines(witness).length,
    own: [
      some(({ kind }) => kind !== "dateline" && kind !== "signoff"),
      some(({ kind }) => kind === "signoff"),
      some((credit) => credit.kind === "dateline" && !mayBeOwn(credit)),
      some((credit) => credit.kind === "dateline" && mayBeOwn(credit)),
      strengthOf(unexplained),
    ],
  };
}

/** "with agencies": names none. */
const ANY_AGENCY = "agencies";

function wordsOf(headline: string): string {
  return headline
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * For each of the witnesses of one text the signs that it was the first of them, or was not. It credits somebody in a line or in words; at its end; in the line it opens with; in
 * that line an agency that it may be itself; it names people whom it does not introduce; an outlet is credited that nobody is known to be, so that it is not this
 * one, whose outlet is known; an agency is, and this one, whose outlet is not known, neither names it nor opens as agencies do. O(witnesses × credits).
 */
export function firstSigns(standings: readonly Standing[]): number[][] {
  const outlets = [...new Set(standings.flatMap(({ outlet }) => outlet ?? []))];
  const absent = [...new Set(standings.flatMap(({ credited }) => credited))].filter(
    (name) => !outlets.some((outlet) => mayName(name, outlet)),
  );
  const ofAgency = absent.some(isAgencyOutlet);
  return standings.map(({ own, outlet, hasDateline, credited }) => [
    ...own,
    outlet !== null && absent.length > 0 ? 1 : 0,
    outlet === null && ofAgency && !hasDateline && !credited.some(isAgencyOutlet) ? 1 : 0,
  ]);
}

/**
 * Signs that `to` was not copied straight from `from`. It credits an agency, opens with a place, has a date there that `from` lacks; it has the headline of another of
 * the witnesses, which `from` has not, nor a longer one; it has a longer headline; it has more marks of the wire. That the headlines of two differ says nothing: most papers write
 * their own. O(credits² + witnesses).
 */
export function stepSigns(from: Standing, to: Standing, all: readonly Standing[]): number[] {
  const knows = (agency: string): boolean =>
    (from.outlet !== null && mayName(agency, from.outlet)) || from.credited.some((one) => isSameOutlet(one, agency));
  const hasIt = from.headline === to.headline || from.headline.startsWith(`${to.headline} `);
  return [
    to.credited.some((agency) => isAgencyOutlet(agency) && !knows(agency)),
    to.hasDateline && !from.hasDateline,
    to.isDated && !from.isDated,
    to.headline !== "" && !hasIt && all.some((one) => one !== to && one.headline === to.headline),
    from.headline !== "" && to.headline.startsWith(`${from.headline} `),
    to.marks > from.marks,
  ].map(Number);
}

/** What some witnesses say of their places, as log-likelihoods. */
export interface StandingScores {
  /** Of each as the first of all. */
  readonly firsts: readonly number[];
  /** From each to each: where it is the first of all, and where it is a copy itself. */
  readonly steps: readonly (readonly (readonly [ofFirst: number, ofCopy: number])[])[];
}

export function standingScores(standings: readonly Standing[]): StandingScores {
  const told = (signs: readonly number[], weights: readonly number[]): number =>
    signs.reduce((sum, sign, i) => sum + sign * weights[i]!, 0);
  return {
    firsts: firstSigns(standings).map((signs) => told(signs, FIRST_WEIGHTS)),
    steps: standings.map((from) =>
      standings.map((to) => {
        const signs = stepSigns(from, to, standings);
        return [told(signs, STEP_WEIGHTS.ofFirst), told(signs, STEP_WEIGHTS.ofCopy)] as const;
      }),
    ),
  };
}
