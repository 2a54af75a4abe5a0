/**
 * Sums, shares, temperatures and dates as whole expressions of the original text: "£2.4bn" and "2.4 billion pounds", "5-1/4 percent" and "5.25%", "14 June 2021" and
 * "14/06/2021" differ in every word and mark, and say the same. English, with the signs and figures that other languages share.
 */

import type { Span } from "../base/index.ts";
import { isMonth } from "./dates.ts";
import { numberValue } from "./numbers.ts";

export interface Quantity extends Span {
  readonly kind: "number" | "date";
  /** What it may mean: 5/6/2021 is in May or in June. Two quantities that share a meaning say the same. */
  readonly meanings: readonly string[];
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH = String.raw`(?<![\p{L}])(?<month>\p{L}{3,})\.?`;
const DAY = String.raw`(?<!\d|\d[.,])(?<day>\d{1,2})(?:st|nd|rd|th)?(?![.,:/]?\d|[%‰\p{L}])`;
const YEAR = String.raw`(?:,? (?<year>(?:1[5-9]|20)\d\d)\b)?`;
const DATES: readonly RegExp[] = [
  new RegExp(`${DAY}(?: of)? ${MONTH}${YEAR}`, "giu"),
  new RegExp(`${MONTH} ${DAY}${YEAR}`, "giu"),
  /(?<!\d)(?<day>\d{1,2})(?<mark>[/.])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/gu,
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu,
  /(?<!\d)['’]?(?<decade>(?:1\d|20)?\d0)['’]?s\b|\b(?<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/giu,
];

const FRACTION = String.raw`\d+[/⁄]\d+(?![\d/])|[¼½¾⅓-⅞]`;
const DIGITS = String.raw`(?<![\d.,/]|\p{L})\d(?:[\d.,]*\d)?`;
const SCALE = "(?:hundred|thousand|million|billion|trillion|mln|bln|mn|bn|tn|k|m)\\b";
const CARDINAL =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" +
  "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen)\\b";
const PART = "(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)\\b";
const AMOUNT = [
  `(?<bare>(?<![\\d/])(?:${FRACTION}))`,
  `(?<digits>${DIGITS})(?:[-\\s]?(?<fraction>${FRACTION}))?(?:[-\\s]?(?<scale>${SCALE}))?`,
  `\\b(?<words>(?:an?[-\\s])?${CARDINAL}(?:(?:[-\\s]|\\sand\\s)${CARDINAL})*)(?:[-\\s](?<of>${PART}))?`,
  `\\b(?:an?[-\\s])?(?<part>${PART})(?:[-\\s]an?\\b)?`,
].join("|");
const SIGN = String.raw`(?<sign>(?<!\p{L})(?:US|A|C|HK|NZ|S)?\$|[£€¥₹₽])\s?`;
const UNIT =
  String.raw`[-\s]?(?<unit>[%¢°]\s?[CF]?(?!\p{L})|(?:(?:U\.?S\.?\s)?dollars?|dlrs?|usd|pounds?|sterling|gbp|euros?|eur|yen|rupees?|roubles?|rubles?|cents?|percent|per\scent|pct|` +
  String.raw`degrees?(?:\s(?:celsius|centigrade|fahrenheit))?|[CF])(?!\p{L}))`;
const AMOUNTS = new RegExp(`(?:${SIGN})?(?:${AMOUNT})(?:${UNIT})?`, "giu");

/** The quantities that touch a span of the text. Slow: for changed stretches only. */
export function quantitiesAt(text: string, { start: from, end: to }: Span): Quantity[] {
  const offset = Math.max(0, from - REACH);
  const window = text.slice(offset, to + REACH);
  const found: Quantity[] = [];
  const add = (match: RegExpMatchArray, kind: Quantity["kind"], meanings: readonly string[]): void => {
    const start = offset + match.index!;
    // The point of "5 September." ends the sentence; that of "Sept. 5" is inside.
    const end = start + match[0].replace(/[\s.]+$/, "").length;
    if (meanings.length > 0 && start <= to && end >= from) found.push({ start, end, kind, meanings });
  };
  for (const pattern of DATES)
    for (const match of window.matchAll(pattern)) add(match, "date", datesOf(match.groups ?? {}));
  for (const match of window.matchAll(AMOUNTS)) add(match, "number", amountsOf(match.groups ?? {}));
  return found;
}

/** Letters around a change that are looked at for the rest of its expression. */
const REACH = 40;

type Groups = Readonly<Record<string, string | undefined>>;

function datesOf({ day, month, year, decade, tens }: Groups): string[] {
  if (decade !== undefined)
    return decade.length === 2
      ? [`'${decade}s`]
      : [`${decade}s`, ...(decade.startsWith("19") ? [`'${decade.slice(2)}s`] : [])];
  if (tens !== undefined) return [`'${2 + TENS.indexOf(tens.toLowerCase())}0s`];
  if (day === undefined || month === undefined) return [];
  const named = monthNumber(month);
  if (named !== undefined) return [`${Number(day)} ${named} ${year ?? ""}`];
  if (!/^\d/.test(month)) return [];
  return [
    [Number(day), Number(month)],
    [Number(month), Number(day)],
  ].flatMap(([d, m]) => (d! >= 1 && d! <= 31 && m! >= 1 && m! <= 12 ? [`${d} ${m} ${year ?? ""}`] : []));
}

const TENS = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** The number of an English month, in full or cut short; of one in another language its name. */
function monthNumber(name: string): string | undefined {
  const form = name.toLowerCase();
  if (!isMonth(form)) return undefined;
  const index = MONTHS.findIndex((month) => month === form || (month.startsWith(form) && form.length <= 4));
  return index < 0 ? form : String(index + 1);
}

function amountsOf({ sign, bare, digits, fraction, scale, words, of, part, unit }: Groups): string[] {
  const value = valueOf({ bare, digits, fraction, scale, words, of, part });
  if (value === undefined) return [];
  const measure = (unit ?? "").toLowerCase().replace(/\s+/g, " ");
  const said = (number: number, what: string): string => `${Number(number.toPrecision(12))} ${what}`;
  if (/^(?:%|percent|per cent|pct)$/.test(measure)) return [said(value / 100, "")];
  if (/^(?:°|degrees?|c$|f$)/.test(measure)) {
    // "30c" is a price.
    if (/^[cf]$/.test(unit ?? "")) return [];
    const scales = /c/.test(measure.replace(/degrees?/, "")) ? ["C"] : /f/.test(measure) ? ["F"] : ["C", "F"];
    return scales.map((one) => said(value, `°${one}`));
  }
  const currency =
    sign === undefined ? CURRENCIES[measure.replace(/^u\.?s\.? /, "")] : sign.toLowerCase().replace("us$", "$");
  return [said(value, currency ?? (measure === "" ? "" : measure))];
}

const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: "$",
  dollars: "$",
  dlr: "$",
  dlrs: "$",
  usd: "$",
  pound: "£",
  pounds: "£",
  sterling: "£",
  gbp: "£",
  euro: "€",
  euros: "€",
  eur: "€",
  yen: "¥",
  rupee: "₹",
  rupees: "₹",
  ruble: "₽",
  rubles: "₽",
  rouble: "₽",
  roubles: "₽",
  cent: "¢",
  cents: "¢",
};

function valueOf({ bare, digits, fraction, scale, words, of, part }: Groups): number | undefined {
  if (bare !== undefined) return fractionValue(bare);
  if (part !== undefined) return 1 / partSize(part);
  if (digits !== undefined) {
    const whole = numberValue([digits]);
    const times =
      scale === undefined ? 1 : numberValue(["1", scale.toLowerCase() === "mn" ? "m" : scale.toLowerCase()]);
    if (whole === undefined || times === undefined) return undefined;
    return (whole + (fraction === undefined ? 0 : fractionValue(fraction))) * times;
  }
  const count = numberValue((words ?? "").toLowerCase().split(/[-\s]+/));
  return count === undefined || of === undefined ? count : count / partSize(of);
}

const SIGNS_OF_PARTS: Readonly<Record<string, number>> = {
  "¼": 1 / 4,
  "½": 1 / 2,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅕": 1 / 5,
  "⅖": 2 / 5,
  "⅗": 3 / 5,
  "⅘": 4 / 5,
  "⅙": 1 / 6,
  "⅚": 5 / 6,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

function fractionValue(fraction: string): number {
  const [above, below] = fraction.split(/[/⁄]/);
  return below === undefined ? (SIGNS_OF_PARTS[fraction] ?? NaN) : Number(above) / Number(below);
}

function partSize(part: string): number {
  const names = ["half", "third", "quarter", "fourth", "fifth", "sixth", "eighth", "tenth"];
  const name = part
    .toLowerCase()
    .replace(/halves/, "half")
    .replace(/s$/, "");
  return [2, 3, 4, 4, 5, 6, 8, 10][names.indexOf(name)]!;
}
