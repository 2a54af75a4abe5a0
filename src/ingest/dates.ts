/**
 * Dates of records to ISO 8601, from the text alone: neither the clock nor the local time zone nor `Date.parse`, whose reading of
 * anything but ISO differs between engines.
 */

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?|[+-]\d{3})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(?:[.,](\d{1,9}))?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const RFC_2822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?(?:\s*\([^)]*\))?)?$/i;
/** "June 7, 2013", "Tuesday, Aug. 17th, 2010 at 8:05 PM EDT", and Java's "Fri Mar 13 21:30:09 EST 2015". */
const AMERICAN =
  /^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?(?:\s+at)?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?)?$/i;
const JAVA = /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{2}):(\d{2}):(\d{2})\s+(?:([a-z]{1,4})\s+)?(\d{4})$/i;
const MONTHS: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** RFC 2822, section 4.3; the military letters say nothing reliable, so Z alone counts. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ["z", "Z"],
  ["gmt", "Z"],
  ["ut", "Z"],
  ["utc", "Z"],
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["cst", "-06:00"],
  ["cdt", "-05:00"],
  ["mst", "-07:00"],
  ["mdt", "-06:00"],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
]);

/**
 * `value` as an ISO 8601 date (`2014-08-24`) or date and time with zone (`2014-08-24T18:30:00+01:00`), `undefined` when it is
 * no date. Takes ISO 8601 extended and compact, RFC 2822, "June 7, 2013" with or without a time, and epoch numbers: seconds, or milliseconds from 1e11 on. A time
 * without a zone is taken as UTC, since any other choice would depend on the machine. A year or a month alone is no date: read as its first
 * day it would make an article older than it is.
 */
export function normalizeDate(value: unknown): string | undefined {
  if (typeof value === "number") return fromNumber(value);
  if (typeof value !== "string" || value.length > 100) return undefined;
  const text = value.trim();
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    return assemble([year!, month!, day!], [hour, minute, second], fraction, zone);
  }
  const mail = RFC_2822.exec(text);
  if (mail !== null) {
    const [, day, month, year, hour, minute, second, zone] = mail;
    return named([fullYear(year!), month!, day!], [hour, minute, second], zone);
  }
  const american = AMERICAN.exec(text);
  if (american !== null) {
    const [, month, day, year, hour, minute, second, half, zone] = american;
    return named([year!, month!, day!], [hourOfDay(hour, half), minute, second], zone);
  }
  const java = JAVA.exec(text);
  if (java !== null) {
    const [, month, day, hour, minute, second, zone, year] = java;
    return named([year!, month!, day!], [hour, minute, second], zone);
  }
  return /^\d{9,14}$/.test(text) ? fromNumber(Number(text)) : undefined;
}

/** A date with the name of its month, and the name or offset of its zone. */
function named(
  [year, name, day]: readonly [string, string, string],
  [hour, minute, second]: Clock,
  zone: string | undefined,
): string | undefined {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const offset = zone === undefined || /^[+-]/.test(zone) ? zone : ZONES.get(zone.toLowerCase());
  if (zone !== undefined && offset === undefined) return undefined;
  const clock: Clock = [hour?.padStart(2, "0"), minute, second];
  return assemble([year, pad(month), day.padStart(2, "0")], clock, undefined, offset);
}

/** "8" of the afternoon is 20; `undefined` stays so, and an hour that no half of the day has is none that a day has. */
function hourOfDay(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || half === undefined) return hour;
  const number = Number(hour);
  if (number < 1 || number > 12) return "99";
  return String((number % 12) + (half[0]!.toLowerCase() === "p" ? 12 : 0));
}

type Clock = readonly [hour: string | undefined, minute: string | undefined, second: string | undefined];

function assemble(
  [year, month, day]: readonly [string, string, string],
  [hour, minute, second]: Clock,
  fraction: string | undefined,
  zone: string | undefined,
): string | undefined {
  const date = `${year}-${month}-${day}`;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return undefined;
  if (Number(day) > daysInMonth(Number(year), Number(month))) return undefined;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const offset = zoneOf(zone);
  return offset === undefined
    ? undefined
    : `${date}T${hour}:${minute}:${second ?? "00"}${fraction === undefined ? "" : `.${fraction.slice(0, 3)}`}${offset}`;
}

/** `Z` or `+hh:mm`; `undefined` for an offset that no zone has. */
function zoneOf(zone: string | undefined): string | undefined {
  if (zone === undefined || zone.toUpperCase() === "Z") return "Z";
  const given = zone.slice(1).replace(":", "");
  // "-500" is five hours.
  const digits = (given.length === 3 ? `0${given}` : given).padEnd(4, "0");
  if (Number(digits.slice(0, 2)) > 14 || Number(digits.slice(2)) > 59) return undefined;
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function fromNumber(value: number): string | undefined {
  // 20140824 is a compact date far more often than the 22nd of August 1970.
  if (Number.isInteger(value) && value >= 19000101 && value <= 29991231) return normalizeDate(String(value));
  const milliseconds = Math.abs(value) >= 1e11 ? value : value * 1000;
  // From 3 March 1973 to the year 3000: a smaller number is a count or a year, not a time.
  if (!(milliseconds >= 1e11 && milliseconds < 32503680000000)) return undefined;
  return new Date(milliseconds).toISOString();
}

/** RFC 2822, section 4.3: two digits from 50 on are the twentieth century. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? "20" : "19"}${year}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
