/** When an article was published, as a number. */

/** Milliseconds from 1970, infinity where there is no date. A date alone counts as the beginning of its day in UTC. */
export function timeOf(publishedAt: string | undefined): number {
  if (publishedAt === undefined) return Infinity;
  const [, date, clock, zone] = ISO.exec(publishedAt) ?? [];
  // Without a zone `Date.parse` would take the machine's.
  const time = Date.parse(`${date}T${clock ?? "00:00"}${zone ?? "Z"}`);
  return Number.isNaN(time) ? Infinity : time;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T([\d:.]+))?(Z|[+-]\d{2}:\d{2})?$/;
