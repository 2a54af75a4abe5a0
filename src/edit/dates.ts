/** What in a text is a date or a time of day: weekdays and months in the languages of the big agencies, years, days beside months, clock times. */

import { DATE_WORDS, AMBIGUOUS_DATE_WORDS } from "./word-classes.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** English, German, French, Spanish, Italian, Portuguese, Dutch, Russian; the genitive where a date takes it. */
const MONTHS: ReadonlySet<string> = set(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  januar jänner februar märz mai juni juli oktober dezember
  janvier février mars avril juin juillet août septembre octobre novembre décembre
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
  januari februari maart mei augustus
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
`);

const WEEKDAYS: ReadonlySet<string> = set(`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern vorgestern
  lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui hier
  lunes martes miércoles jueves viernes sábado ayer
  lunedì martedì mercoledì giovedì venerdì sabato domenica ieri
  segunda-feira terça-feira quarta-feira quinta-feira sexta-feira ontem
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren
  понедельник вторник среду четверг пятницу субботу воскресенье сегодня вчера
`);

/** Words of other meanings that are months only where a day stands beside them. */
const NEEDS_DAY: ReadonlySet<string> = set("may march mar mars mai mei mayo marzo май март");

/** A word beside a date that says which: "last Monday", "early March". */
export const DATE_QUALIFIERS: ReadonlySet<string> = set("last next this past coming early late mid previous following");

const NIGHT_AND_DAY: ReadonlySet<string> = set("noon midday midnight");
const HALVES: ReadonlySet<string> = set("am pm a.m p.m gmt bst est edt cet uhr o'clock");
const YEAR_BEFORE: ReadonlySet<string> = set(
  "in since during until till year fiscal season winter spring summer autumn fall early late mid of by from to and seit jahr en depuis год году",
);

/** Months and weekdays, but for months that are words of other meanings too. Of Portuguese weekdays the token. */
export const CALENDAR_WORDS: readonly string[] = [
  ...MONTHS,
  ...WEEKDAYS,
  ..."monday tuesday wednesday thursday friday saturday sunday".split(" "),
].filter((word) => !NEEDS_DAY.has(word) && word !== "hier");
/** Months only where a number stands beside them. */
export const MONTHS_BESIDE_DAYS: readonly string[] = [...NEEDS_DAY];

export function isMonth(form: string): boolean {
  return MONTHS.has(form);
}

/** A token as far as dates ask; the neighbors are the empty string at the ends of a text. */
export interface DatedToken {
  readonly form: string;
  readonly hasCapital: boolean;
  readonly before: string;
  readonly after: string;
  /** What stands right before and after the token in the text, a dozen characters each. */
  readonly lead: string;
  readonly trail: string;
}

export function isDateToken(token: DatedToken): boolean {
  const { form, hasCapital, before, after } = token;
  if (isDigit(form.charCodeAt(0))) return isDatedNumber(token);
  if (NEEDS_DAY.has(form)) {
    const capitalized = hasCapital && DATE_WORDS.has(form);
    return capitalized || isDay(before) || isDay(after);
  }
  if (DATE_WORDS.has(form)) return hasCapital || !AMBIGUOUS_DATE_WORDS.has(form);
  if (MONTHS.has(form) || WEEKDAYS.has(form) || NIGHT_AND_DAY.has(form)) return true;
  if (HALVES.has(form)) return isDigit(before.charCodeAt(0));
  return (
    DATE_QUALIFIERS.has(form) &&
    (DATE_WORDS.has(after) || MONTHS.has(after) || after === "week" || after === "year" || after === "month")
  );
}

/** Minutes after midnight, where the words (normalized) are one clock time: "5pm", "5 p.m", "6.40pm", "17:00", "7h45", "noon". */
export function clockTime(words: readonly string[]): number | undefined {
  if (words.length === 0 || words.length > 3 || (words.length === 3 && words[1] !== "h")) return undefined;
  const whole = words.join("").replace(/(?<=[ap])\.(?=m)|\.$/g, "");
  if (whole === "noon" || whole === "midday") return 720;
  if (whole === "midnight") return 0;
  // "6.40" alone is a number, "6.40pm" and "16.30 Uhr" are times.
  const parts = /^(\d{1,2})(?:(?::|\.(?=\d\d[apu])|h(?=\d\d$))(\d\d))?(am|pm|uhr|o'clock)?$/.exec(whole);
  if (parts === null || (parts[2] === undefined && (parts[3] === undefined || parts[3] === "o'clock")))
    return undefined;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hours > 24 || minutes > 59) return undefined;
  const half = parts[3] === "pm" && hours < 12 ? 12 : parts[3] === "am" && hours === 12 ? -12 : 0;
  return ((hours + half) % 24) * 60 + minutes;
}

function isDatedNumber({ form, before, after, lead, trail }: DatedToken): boolean {
  if (clockTime([form]) !== undefined || HALVES.has(after)) return true;
  if (/^(?:1[5-9]|20)\d\d$/.test(form) && !isCount(trail, after, before)) return true;
  if (/^(?:1[5-9]|20)?\d0s$/.test(form)) return true;
  if (/^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/.test(form)) return true;
  // The tokens of 12/05/2019 and 2019-05-12 are its numbers.
  if (/\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b/.test(lead + form + trail)) return true;
  return isDay(form) && isBesideMonth(before, after, trail);
}

function isBesideMonth(before: string, after: string, trail: string): boolean {
  // "In May 12 people died": a count that happens to follow.
  if (MONTHS.has(before)) return !isCount(trail, after, "");
  return MONTHS.has(after);
}

/** "1,800 people", "2000 dlrs", and not "in 1987 sales rose". */
function isCount(trail: string, after: string, before: string): boolean {
  return (
    !YEAR_BEFORE.has(before) &&
    !MONTHS.has(before) &&
    /^ \p{Ll}/u.test(trail) &&
    /(?:s|people|men|women|children|cattle|aircraft|head|dead)$/.test(after)
  );
}

function isDay(form: string): boolean {
  const day = /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(form);
  return day !== null && Number(day[1]) >= 1 && Number(day[1]) <= 31;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
