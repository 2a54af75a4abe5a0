/**
 * What a recurring text is: boilerplate or syndication, told by how the articles that carry it spread over outlets and time.
 *
 * Frequency says nothing: the line under every article of a paper and the story that three hundred outlets ran are both everywhere. passim and its
 * kin drop both (`maxDF`). RNewsflow (K. Welbers, W. van Atteveldt, "RNewsflow", 2018) has the discriminator: a story comes in a burst, boilerplate
 * evenly over the days. Its entropy of days needs many articles; counting weeks and the fullest week says the same of three.
 */

/** An article that carries the text. */
export interface Carrier {
  readonly outlet: string | null;
  /** Who decides what the outlet prints: its publisher group, else the outlet. */
  readonly house: string | null;
  /** Days since 1970; `null` without a date. */
  readonly day: number | null;
  /** Near-duplicates of one another have one number: three runs of one article are one voice. */
  readonly voice: number;
}

/** What a text is that stands in many articles: the closed list. */
export const SPREAD_LABELS = ["boilerplate", "syndication", "undecided"] as const;
export type SpreadLabel = (typeof SPREAD_LABELS)[number];

export interface Spread {
  readonly articles: number;
  readonly outlets: number;
  /** From the first dated article to the last, both counted; `null` without dates. */
  readonly days: number | null;
  /** Houses that repeat the text over weeks in articles that are otherwise different. */
  readonly homes: ReadonlySet<string>;
  /** Nobody's own, but spread over the weeks among several houses: the line an agency puts under everything. */
  readonly perennial: boolean;
  /** Many houses carried it within days. */
  readonly syndicated: boolean;
  /** In many articles that are otherwise different. */
  readonly recurs: boolean;
}

/** Articles, houses or weeks from which a text recurs: two articles may be a copy and its source, two weeks a story and its sequel. */
export const RECURRING = 3;
const WEEK = 7;
/** Share of the carriers in the fullest week from which they are a burst. */
const BURST = 0.5;

/** O(carriers log carriers). Articles without outlet or date are counted and decide nothing. */
export function spreadOf(carriers: readonly Carrier[]): Spread {
  const days = carriers.flatMap(({ day }) => (day === null ? [] : [day])).sort((x, y) => x - y);
  const known = carriers.filter(({ house, day }) => house !== null && day !== null);
  const byHouse = new Map<string, Carrier[]>();
  for (const carrier of known) {
    const list = byHouse.get(carrier.house!);
    if (list === undefined) byHouse.set(carrier.house!, [carrier]);
    else list.push(carrier);
  }
  const homes = new Set<string>();
  for (const [house, own] of byHouse) if (recursOverWeeks(own)) homes.add(house);
  const guests = [...byHouse].filter(([house]) => !homes.has(house)).map(([, own]) => own);
  const firstDays = guests.map((own) => Math.min(...own.map(({ day }) => day!))).sort((x, y) => x - y);
  const isBurst = fullestWeek(firstDays) >= Math.max(RECURRING, BURST * firstDays.length);
  const knownDays = known.map(({ day }) => day!).sort((x, y) => x - y);
  return {
    articles: carriers.length,
    outlets: new Set(carriers.flatMap(({ outlet }) => (outlet === null ? [] : [outlet]))).size,
    days: days.length === 0 ? null : days[days.length - 1]! - days[0]! + 1,
    homes,
    perennial: byHouse.size > 1 && recursOverWeeks(known) && fullestWeek(knownDays) < BURST * knownDays.length,
    syndicated: isBurst,
    recurs: countVoices(carriers) >= RECURRING,
  };
}

/**
 * What the text is between an article of one house and an article of another. One text can be both: a background paragraph that an agency repeats
 * for months is its boilerplate, and syndication among those who ran one of the stories.
 */
export function spreadLabel(spread: Spread, a: string | null, b: string | null): SpreadLabel {
  if (isAtHome(spread, a) && isAtHome(spread, b)) return "boilerplate";
  if (spread.syndicated) return "syndication";
  return spread.perennial ? "boilerplate" : "undecided";
}

/** Whether the house repeats the text in its own articles. */
export function isAtHome(spread: Spread, house: string | null): boolean {
  return house !== null && spread.homes.has(house);
}

/** Days since 1970 of an ISO 8601 date; `null` for anything else. */
export function dayOf(stamp: string | null | undefined): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(stamp ?? "");
  return parts === null ? null : Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000;
}

function recursOverWeeks(carriers: readonly Carrier[]): boolean {
  if (carriers.length < RECURRING || countVoices(carriers) < RECURRING) return false;
  return countWeeks(carriers.map(({ day }) => day!).sort((x, y) => x - y)) >= RECURRING;
}

function countVoices(carriers: readonly Carrier[]): number {
  return new Set(carriers.map(({ voice }) => voice)).size;
}

/** How often the text comes back a week or more after it was last counted. */
function countWeeks(days: readonly number[]): number {
  let weeks = 0;
  let last = -Infinity;
  for (const day of days) {
    if (day - last < WEEK) continue;
    weeks++;
    last = day;
  }
  return weeks;
}

/** Most carriers within seven days. `days` ascending. */
function fullestWeek(days: readonly number[]): number {
  let most = 0;
  let first = 0;
  days.forEach((day, last) => {
    while (day - days[first]! >= WEEK) first++;
    most = Math.max(most, last - first + 1);
  });
  return most;
}
