/** Who takes from whom, how much, and how long after. */

import type { OutletExchange } from "../../findings/index.ts";
import { compareCodeUnits } from "../collect.ts";
import type { Links, Parentage } from "./links.ts";

interface Tally {
  readonly articles: Set<number>;
  readonly timed: number[];
  readonly dated: number[];
}

/**
 * What one outlet took from others, or others from it: `other` says which end of each parentage is the other. Outlets by the number of articles
 * taken, most first. O(parentages log parentages).
 */
export function exchangesOf(links: Links, taken: readonly Parentage[], other: "parent" | "child"): OutletExchange[] {
  const tallies = new Map<string, Tally>();
  for (const parentage of taken) {
    const outlet = links.outletOf(parentage[other]);
    if (outlet === null) continue;
    const tally = tallies.get(outlet) ?? { articles: new Set<number>(), timed: [], dated: [] };
    tallies.set(outlet, tally);
    tally.articles.add(parentage.child);
    const from = links.articles[parentage.parent]!.article.publishedAt;
    const to = links.articles[parentage.child]!.article.publishedAt;
    const lag = lagBetween(from, to);
    if (lag !== null) tally[lag.isTimed ? "timed" : "dated"].push(lag.minutes);
  }
  return [...tallies]
    .map(([outlet, tally]): OutletExchange => {
      const lags = tally.timed.length > 0 ? tally.timed : tally.dated;
      const precision = tally.timed.length > 0 ? "minute" : "day";
      return {
        outlet,
        articles: tally.articles.size,
        ...(lags.length > 0 && { lag: { minutes: median(lags), articles: lags.length, precision } }),
      };
    })
    .sort((x, y) => y.articles - x.articles || compareCodeUnits(x.outlet, y.outlet));
}

const DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2}))?/;

/** Minutes from one stamp to another; whole days where either has no time of day with its zone. */
function lagBetween(
  from: string | undefined,
  to: string | undefined,
): { readonly minutes: number; readonly isTimed: boolean } | null {
  const [first, second] = [DATE.exec(from?.trim() ?? ""), DATE.exec(to?.trim() ?? "")];
  if (first === null || second === null) return null;
  const isTimed = first[2] !== undefined && second[2] !== undefined;
  const time = (parts: RegExpExecArray): number =>
    Date.parse(isTimed ? `${parts[1]}T${parts[2]}${parts[3]}` : `${parts[1]}T00:00Z`);
  const minutes = Math.round((time(second) - time(first)) / 60_000);
  return Number.isNaN(minutes) ? null : { minutes, isTimed };
}

/** Of an even number the mean of the two in the middle, rounded. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : Math.round((sorted[middle - 1]! + sorted[middle]!) / 2);
}
