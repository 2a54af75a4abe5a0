/** Evidence from what the record says outside the shared text: dates and credits. */

import { endsInColon } from "./announced.ts";
import type { Observation } from "./evidence.ts";
import { ownHearing } from "./own-hearing.ts";
import { speaksOfOffice } from "./office.ts";
import { isAgencyOutlet, kindOfOutlet, mayName } from "./outlet-names.ts";
import { isCovered, otherSide, type AlignedPair, type Side } from "./side.ts";

const SIDES: readonly Side[] = ["a", "b"];
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Least minutes between the publication of a source and that of its copy (RNewsflow's `filter_window` sets 6 for a site and 360 for a printed paper). */
const LEAST_LAG: Readonly<Record<string, number>> = { agency: 1, site: 6, broadcaster: 6, paper: 6 };

/**
 * The earlier one is the likelier source; dates whose hours may overlap decide nothing, and neither does a lead that is shorter than the time a copy
 * takes: both may be printing a third.
 */
export function timeObservations(pair: AlignedPair): Observation[] {
  const a = interval(pair.a.publishedAt);
  const b = interval(pair.b.publishedAt);
  if (a === undefined || b === undefined) return [];
  const earlier: Side = a.start < b.start ? "a" : "b";
  const later = otherSide(earlier);
  const [first, second] = earlier === "a" ? [a, b] : [b, a];
  if (second.start < first.end) return [];
  // Of two days of which nothing is known but that the one ends before the other begins, the lag is likelier to be days than the least that it may be.
  const lag = (second.start + second.end - first.start - first.end) / 2;
  if (lag < MINUTE * (LEAST_LAG[kindOfOutlet(pair[later].outlet) ?? ""] ?? 1)) return [];
  return [
    {
      feature: lag >= DAY ? "time-day" : lag >= 60 * MINUTE ? "time-hour" : "time-minute",
      towards: earlier,
      strength: 1,
      text: `${pair[earlier].label} is dated ${pair[earlier].publishedAt}, ${pair[later].label} ${pair[later].publishedAt}`,
      spans: [],
    },
  ];
}

interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The time a stamp may mean: a date alone is a day somewhere on earth, a time without a zone any of them. */
export function interval(stamp: string | null): Interval | undefined {
  if (stamp === null) return undefined;
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    stamp.trim(),
  );
  if (parts === null) return undefined;
  const [, date, time, zone] = parts;
  const start = Date.parse(`${date}T${time ?? "00:00"}${zone === undefined ? "Z" : zone}`);
  if (Number.isNaN(start)) return undefined;
  if (time === undefined) return { start: start - DAY / 2, end: start + DAY + DAY / 2 };
  return zone === undefined ? { start: start - DAY / 2, end: start + DAY / 2 } : { start, end: start };
}

/** Who is named as the source of the text, by whom. */
export function creditObservations(pair: AlignedPair): Observation[] {
  return SIDES.flatMap((side) => [
    ...namesOutlet(pair, side),
    ...heardItself(pair, side),
    ...isAgency(pair, side),
    ...namesMore(pair, side),
  ]);
}

/** An article that names the other's outlet as where its text comes from. */
function namesOutlet(pair: AlignedPair, side: Side): Observation[] {
  const other = otherSide(side);
  const outlet = pair[other].outlet;
  if (outlet === null || pair[side].outlet === outlet) return [];
  const named = pair[side].credits.filter((one) => one.scope !== "picture" && mayName(one.agency, outlet));
  const credit = named.find((one) => one.scope === "article") ?? named[0];
  if (credit === undefined) return speaksOfOffice(pair, other) ? [ofOffice(pair, other, outlet)] : [];
  return [
    {
      feature: credit.scope === "article" ? "names-outlet" : "names-outlet-in-passing",
      towards: other,
      strength: 1,
      text: `${pair[side].label} credits ${credit.agency}`,
      spans: spansOf(side, credit),
    },
  ];
}

/** An office speaks of itself by name, as no paper does; who prints that speaks of the office. */
function ofOffice(pair: AlignedPair, office: Side, outlet: string): Observation {
  return {
    feature: "names-outlet-in-passing",
    towards: office,
    strength: 1,
    text: `what is shared speaks of ${outlet}, whose text ${pair[office].label} is`,
    spans: [],
  };
}

/** Who was told something says so ("told the Courier" in the Courier, "explica a este periódico"); who takes that over leaves it out, or credits. */
function heardItself(pair: AlignedPair, side: Side): Observation[] {
  const [place] = ownHearing(pair, side);
  if (place === undefined || ownHearing(pair, otherSide(side)).length > 0) return [];
  return [
    {
      feature: "names-outlet-in-passing",
      towards: side,
      strength: 1,
      text: `${pair[side].label} says in what is shared that it was told so itself`,
      spans: spansOf(side, place),
    },
  ];
}

/** Papers print what agencies send, and not the other way round. */
function isAgency(pair: AlignedPair, side: Side): Observation[] {
  const outlet = pair[side].outlet;
  const other = otherSide(side);
  if (kindOfOutlet(outlet) !== "agency" || pair[other].outlet === null || kindOfOutlet(pair[other].outlet) === "agency")
    return [];
  return [
    {
      feature: "is-agency",
      towards: side,
      strength: 1,
      text: `${outlet} is a news agency, whose text others print`,
      spans: [],
    },
  ];
}

/** A credit for the whole article that only one side has: lost on the other side where it leads the text, a sign of copying where it stands in words of its own. */
function namesMore(pair: AlignedPair, side: Side): Observation[] {
  const other = otherSide(side);
  const ofArticle = (of: Side): (typeof pair.a.credits)[number][] =>
    pair[of].credits.filter(
      (credit) => credit.scope === "article" && credit.kind !== "byline" && credit.kind !== "metadata",
    );
  const [own, theirs] = [ofArticle(side), ofArticle(other)];
  const found: Observation[] = [];
  // An agency's line is lost on the way. A paper's in that place was put there by one that took the text from it, and a mark that nobody knows may be either.
  const stripped = own.find((credit) => credit.kind === "dateline" && isAgencyOutlet(credit.agency));
  if (stripped !== undefined && theirs.length === 0 && !mayName(stripped.agency, pair[other].outlet ?? "")) {
    found.push({
      feature: "stripped-credit",
      towards: side,
      strength: 1,
      text: `${pair[side].label} carries the line of ${stripped.agency}, which ${pair[other].label} has not: copies lose it, and nobody adds it`,
      spans: spansOf(side, stripped),
    });
  }
  const named =
    own.find(({ kind, agency }) => kind !== "dateline" || isPaper(agency)) ??
    pair[side].credits.find((credit) => announces(pair, side, credit));
  if (named !== undefined && theirs.length === 0 && !mayName(named.agency, pair[side].outlet ?? "")) {
    found.push({
      feature: "names-somebody",
      towards: other,
      strength: 1,
      text: `${pair[side].label} names ${named.agency} as a source of its text, and ${pair[other].label} nobody`,
      spans: spansOf(side, named),
    });
  }
  return found;
}

/** Characters between a name and the text that it announces: "reported on Tuesday in its leader:". */
const LONGEST_LEAD = 80;

/** Whether a credit in words of its own leads, with a colon, to shared text: "As the Courier reported on Tuesday:". */
function announces(pair: AlignedPair, side: Side, credit: (typeof pair.a.credits)[number]): boolean {
  if (credit.scope === "picture" || mayName(credit.agency, pair[otherSide(side)].outlet ?? "")) return false;
  if (isCovered(pair[side], pair.covered[side], credit)) return false;
  return pair.passages.some(({ [side]: { start } }) => {
    const isNear = credit.end <= start && start <= credit.end + LONGEST_LEAD;
    return isNear && endsInColon(pair[side].segmented.text.slice(credit.end, start));
  });
}

function isPaper(outlet: string): boolean {
  const kind = kindOfOutlet(outlet);
  return kind !== undefined && kind !== "agency";
}

function spansOf(side: Side, { start, end }: { readonly start: number; readonly end: number }): Observation["spans"] {
  return end > start ? [{ in: side, start, end }] : [];
}

/** Credits for text (not for pictures) that stand in the article's own words, not in words it copied from the other side. */
export function ownCredits(pair: AlignedPair, side: Side): readonly (typeof pair.a.credits)[number][] {
  return pair[side].credits.filter(
    (credit) =>
      credit.scope !== "picture" && (credit.kind === "metadata" || !isCovered(pair[side], pair.covered[side], credit)),
  );
}
