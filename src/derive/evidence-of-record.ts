/** Evidence from what the record says outside the shared text: dates and credits. */

import type { Evidence } from "./evidence.ts";
import { isCovered, otherSide, type AlignedPair, type Side } from "./side.ts";

const SIDES: readonly Side[] = ["a", "b"];
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The earlier one is the likelier source; dates whose hours may overlap decide nothing. */
export function timeEvidence(pair: AlignedPair): Evidence[] {
  const a = interval(pair.a.publishedAt);
  const b = interval(pair.b.publishedAt);
  if (a === undefined || b === undefined) return [];
  const earlier: Side = a.start < b.start ? "a" : "b";
  const [first, second] = earlier === "a" ? [a, b] : [b, a];
  const lag = second.start - first.end;
  if (lag < MINUTE) return [];
  return [
    {
      kind: "publication-time",
      towards: earlier,
      weight: lag >= DAY ? 2.5 : lag >= 60 * MINUTE ? 2 : lag >= 10 * MINUTE ? 1.6 : 1,
      text: `${pair[earlier].label} is dated ${pair[earlier].publishedAt}, ${pair[otherSide(earlier)].label} ${pair[otherSide(earlier)].publishedAt}`,
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

/** An article that names the other's outlet as where its text comes from. */
export function creditEvidence(pair: AlignedPair): Evidence[] {
  return SIDES.flatMap((side) => {
    const other = otherSide(side);
    const outlet = pair[other].outlet;
    if (outlet === null) return [];
    const credit = pair[side].credits.find((one) => one.scope !== "picture" && isSameOutlet(one.agency, outlet));
    if (credit === undefined || pair[side].outlet === outlet) return [];
    return [
      {
        kind: "credit" as const,
        towards: other,
        weight: credit.scope === "article" ? 4 : 2.5,
        text: `${pair[side].label} credits ${credit.agency}`,
        spans: credit.end > credit.start ? [{ in: side, start: credit.start, end: credit.end }] : [],
      },
    ];
  });
}

export function isSameOutlet(x: string, y: string): boolean {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^the\s+/, "")
      .replace(/\s+news$|\.(?:com|org|net|co\.uk)$/g, "")
      .replace(/[^\p{L}\p{N}]+/gu, "");
  return plain(x) === plain(y) && plain(x) !== "";
}

/** Credits for text (not for pictures) that stand in the article's own words, not in words it copied from the other side. */
export function ownCredits(pair: AlignedPair, side: Side): readonly (typeof pair.a.credits)[number][] {
  return pair[side].credits.filter(
    (credit) =>
      credit.scope !== "picture" && (credit.kind === "metadata" || !isCovered(pair[side], pair.covered[side], credit)),
  );
}
