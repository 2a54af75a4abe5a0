/** What a desk does to facts and to what is claimed: dates, names, negations, hedges. The kind is that of the operation. */
import type { DraftParagraph } from "./copy-pieces.ts";
import { editWords, isQuotedAt, PLAIN_WORD } from "./copy-words.ts";
import type { Random } from "./splitmix32.ts";

const MONTHS = "January February March April June July August September October November December".split(" ");
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
/** A year that is no count: nothing joins it, and no plural follows. */
const YEAR = /(?<![\p{L}\p{N}.,:/$£€’'-])19\d\d(?![\p{L}\p{N}%/’'-]|[.,:]\d| \p{Ll}+s\b)/gu;
/** A capital after a small word: no first word of a sentence, and no second part of a name. */
const NAME_ALONE = /(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}\p{M}’'-]| \p{Lu}|\.)/gu;
const NAMES =
  "Vasbek Ustrimov Halden Kirsanov Morelle Dunbarton Okafor Lindqvist Tarrega Brixen Quillota Sandefur".split(" ");
const AUXILIARIES = /(?<=\b(?:is|was|are|were|will|would|has|had|could|should) )(?=\p{Ll}{2})/gu;
const HEDGES = ["reportedly", "allegedly", "apparently"];

/** Puts another month, weekday or year, with this probability. */
export function changeDates(draft: readonly DraftParagraph[], probability: number, random: Random): DraftParagraph[] {
  const other = (list: readonly string[], word: string): string => random.pick(list.filter((one) => one !== word))!;
  const named = editWords(draft, PLAIN_WORD, (word) => {
    const list = MONTHS.includes(word) ? MONTHS : WEEKDAYS.includes(word) ? WEEKDAYS : undefined;
    return list !== undefined && random.chance(probability) ? { kind: "date", text: other(list, word) } : undefined;
  });
  return editWords(named, YEAR, (year) => {
    return random.chance(probability) ? { kind: "date", text: String(Number(year) - 1 - random.below(9)) } : undefined;
  });
}

/** Puts a name that is in no article for a name, with this probability; months and weekdays are dates. */
export function changeNames(draft: readonly DraftParagraph[], probability: number, random: Random): DraftParagraph[] {
  return editWords(draft, NAME_ALONE, (name) => {
    if (MONTHS.includes(name) || WEEKDAYS.includes(name) || name === "May" || name === "Reuters") return undefined;
    return random.chance(probability) ? { kind: "name", text: random.pick(NAMES)! } : undefined;
  });
}

/** Puts "not" in after a verb that takes it, or leaves it out, each with this probability. */
export function negate(draft: readonly DraftParagraph[], probability: number, random: Random): DraftParagraph[] {
  const denied = editWords(draft, / (?:not|never)(?= \p{Ll})/gu, () => {
    return random.chance(5 * probability) ? { kind: "negation", text: "" } : undefined;
  });
  return editWords(denied, AUXILIARIES, (_, { before, after }) => {
    // "has been" is one verb: a desk writes "has not been", and so does this; "is that" would be no sentence.
    const follows = /^(?:not|never|no)\b/.test(after) || /\b(?:that|what|who|there) \p{Ll}+ $/u.test(before);
    return random.chance(probability) && !follows ? { kind: "negation", text: "not " } : undefined;
  });
}

/** Puts a word of doubt before a verb in the past, with this probability. */
export function hedge(draft: readonly DraftParagraph[], probability: number, random: Random): DraftParagraph[] {
  return editWords(draft, /(?<=\b(?:was|were|had|has|is|are) )(?=\p{Ll}{2,}(?:ed|en|ing)\b)/gu, (_, { before }) => {
    return random.chance(probability) && !isQuotedAt(before)
      ? { kind: "attribution", text: `${random.pick(HEDGES)!} ` }
      : undefined;
  });
}
