/**
 * Outlets that no table holds and no noun explains, known by the slot alone: `told Decrypt earlier this month`, `told 8 News Now`.
 *
 * News introduces a person by the full name and a company by what it does, and an outlet not at all. So a bare name that is told something, and
 * that the article has nowhere else but where outlets stand, is one. What hears things in news without being an outlet is left out: parliaments,
 * courts and committees, countries, peoples, whoever is named with a title, and letters alone, which are offices more often than stations.
 */
import { COMPANY, DEMONYM, MEDIUM, ORGANIZATION, PAPER, PLACE, ROLE, TITLE } from "./lexicon.ts";
import type { NameRun } from "./name-runs.ts";
import type { Reading } from "./reading.ts";
import { OUTLET_VERBS } from "./reporting-verbs.ts";
import type { SourceMention } from "./source-mention.ts";
import {
  isPlainGap,
  GAP_COMMA,
  SHAPE_ALL_CAPS,
  SHAPE_DIGIT,
  SHAPE_POSSESSIVE,
  SHAPE_SENTENCE_START,
  wordAt,
  type Words,
} from "./words.ts";

/** Bodies that are told things and that the classes of words know as places or not at all. */
const BODIES: ReadonlySet<string> = new Set(
  `Congress Parliament Commons Lords Senate House Knesset Bundestag Duma Seimas Cortes Diet Riksdag Storting Folketing Court Council Inquiry Committee
  Commission Tribunal Assembly God Allah Jesus Moses Mum Mom Dad Mama Papa Grandma Grandpa Alexa Siri Tripoli Tunis Algiers
  Rabat Khartoum Nairobi Lagos Abuja Jakarta Manila Bangkok Hanoi Dhaka Colombo Kathmandu Karachi Mumbai Bogota Quito Caracas Havana Brasilia Lisbon Oslo
  Stockholm Copenhagen Helsinki Prague Budapest Bucharest Belgrade Zagreb Minsk Tbilisi Baku Yerevan Tashkent Hague Bonn Taipei Singapore`.split(
    /\s+/,
  ),
);

/** The bare name at `at` as an outlet that is told something, or `null`. O(occurrences of its first word). */
export function bareHearerAt(reading: Reading, at: number): SourceMention | null {
  const { words, names } = reading;
  const run = names.runs[names.runOf[at]!];
  if (run === undefined || run.first !== at || run.titled) return null;
  if (isTrailingReporter(words, run)) return bareMention(words, run, at, run.last);
  if (!isPlainGap(words, at)) return null;
  let teller = at - 1;
  // "told The Undefeated": a capital in mid-sentence is part of a title.
  const title =
    wordAt(words, teller) === "The" &&
    (words.shapes[teller]! & SHAPE_SENTENCE_START) === 0 &&
    isPlainGap(words, teller);
  if (title) teller--;
  // 8 News Now
  const digit = teller > 0 && (words.shapes[teller]! & SHAPE_DIGIT) !== 0 && isPlainGap(words, teller);
  if (digit) teller--;
  if (
    teller < 0 ||
    !/^(?:told|tells)$/.test(wordAt(words, teller)) ||
    /^(?:be|been|was|were)$/.test(wordAt(words, teller - 1))
  )
    return null;
  if ((words.shapes[run.last]! & SHAPE_POSSESSIVE) !== 0 || run.last - run.first > 3) return null;
  const first = digit ? teller + 1 : at;
  const more = digit && wordAt(words, run.last + 1) === "Now" && isPlainGap(words, run.last + 1);
  const last = more ? run.last + 1 : run.last;
  const mention = bareMention(words, run, first, last);
  let classes = 0;
  for (let word = run.first; word <= run.last; word++) classes |= words.classes[word]!;
  if (digit) return (classes & (MEDIUM | PAPER)) !== 0 ? mention : null;
  if (
    (classes & (PLACE | DEMONYM | ORGANIZATION | TITLE | ROLE | COMPANY)) !== 0 ||
    BODIES.has(wordAt(words, run.last))
  )
    return null;
  // Two names are a person's as likely; letters an office's, unless they are those of an American station.
  if (run.first !== run.last && !title) return null;
  if ((words.shapes[at]! & SHAPE_ALL_CAPS) !== 0 && !isCallSign(wordAt(words, at))) return null;
  return isNamedElsewhere(words, run) ? null : mention;
}

function bareMention(words: Words, run: NameRun, first: number, last: number): SourceMention {
  const name = words.text.slice(words.starts[first], words.ends[Math.max(last, run.last)]).replace(/\s+/g, " ");
  return { first, last, name, kind: "site", known: false, weak: false };
}

/** `…, Citizen reported.`: nobody but an outlet ends a sentence so; a person says. */
function isTrailingReporter(words: Words, run: NameRun): boolean {
  const verb = run.last + 1;
  if (run.last - run.first > 2 || verb >= words.count || (words.gaps[run.first]! & ~1) !== GAP_COMMA) return false;
  if (!isPlainGap(words, verb) || !/^report(?:s|ed)$/.test(wordAt(words, verb))) return false;
  if (verb + 1 < words.count && isPlainGap(words, verb + 1)) return false;
  for (let at = run.first; at <= run.last; at++)
    if ((words.classes[at]! & (PLACE | DEMONYM | ORGANIZATION | TITLE | ROLE | COMPANY)) !== 0) return false;
  return run.kind !== "surname" && !isNamedElsewhere(words, run);
}

/** `KTLA`, `WABC-TV`, `ABC7`: and not the bodies whose letters look alike. */
function isCallSign(word: string): boolean {
  return (
    /^(?:[KW][A-Z]{3}(?:-TV)?|(?:ABC|CBS|NBC|FOX|CTV)\d{1,2})$/.test(word) &&
    !/^(?:KPMG|WADA|WIPO|KFOR|WWII)$/.test(word)
  );
}

/** Whether the article has the name where no outlet stands, or as part of a longer one. */
function isNamedElsewhere(words: Words, run: NameRun): boolean {
  const word = wordAt(words, run.first);
  for (let at = 0; at < words.count; at++) {
    if (at === run.first || words.ends[at]! - words.starts[at]! < word.length) continue;
    if (!words.text.startsWith(word, words.starts[at]!)) continue;
    const next = at + 1;
    const slot = /^(?:told|to|with|by)$/.test(wordAt(words, at - 1)) || OUTLET_VERBS.has(wordAt(words, next));
    if (!slot || words.ends[at]! - words.starts[at]! !== word.length) return true;
  }
  return false;
}
