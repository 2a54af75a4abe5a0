/**
 * The subject of a reporting verb: before it, before an apposition between commas, or after it where the order is inverted.
 *
 * Bounded at `MAX_APPOSITION` words in either direction.
 */
import {
  ADVERB,
  AUXILIARY,
  BE,
  CAUTIOUS,
  COLLECTIVE,
  COMPANY,
  DETERMINER,
  INVERTS,
  MEDIUM,
  ORGANIZATION,
  PREPOSITION,
  PRONOUN,
  ROLE,
  TITLE,
  VERB,
} from "./lexicon.ts";
import type { NameRuns } from "./name-runs.ts";
import { phraseBefore, phraseFrom, type Phrase } from "./noun-phrases.ts";
import {
  GAP_BLOCK,
  GAP_BRACKET,
  GAP_COLON,
  GAP_COMMA,
  GAP_DASH,
  GAP_QUOTE,
  GAP_STOP,
  isPlainGap,
  SHAPE_CAPITAL,
  SHAPE_SENTENCE_START,
  wordAt,
  type Words,
} from "./words.ts";

const MAX_APPOSITION = 40;
const MAX_ADVERBS = 4;

export function subjectBefore(
  words: Words,
  names: NameRuns,
  quoted: Uint8Array,
  verb: number,
  sentence: number,
): Phrase | null {
  let at = verb;
  for (let skipped = 0; skipped < MAX_ADVERBS && at > sentence; skipped++) {
    if (!isPlainGap(words, at) || (words.classes[at - 1]! & (ADVERB | AUXILIARY)) === 0 || isCapital(words, at - 1))
      break;
    at--;
  }
  const end = at - 1;
  if (end < sentence || quoted[end] === 1) return null;
  const floor = unquotedFloor(words, quoted, end, sentence);
  const reported = isPlainGap(words, at) ? beforeParticiple(words, names, end, floor) : null;
  if (reported !== null) return reported;
  if (isPlainGap(words, at)) return checked(words, phraseBefore(words, names, end, floor), verb, floor);
  if (
    (words.gaps[at]! & (GAP_COMMA | GAP_DASH | GAP_BRACKET)) === 0 ||
    (words.gaps[at]! & (GAP_STOP | GAP_QUOTE)) !== 0
  )
    return null;
  return beforeApposition(words, names, end, floor);
}

export function invertedSubject(words: Words, names: NameRuns, verb: number, afterQuote: boolean): Phrase | null {
  const inverts = (words.classes[verb]! & INVERTS) !== 0;
  let next = verb + 1;
  // sagte gestern Ivo Brandt, ha poi aggiunto il sindaco
  while (inverts && next < verb + 4 && (words.classes[next] ?? 0) !== 0 && isOnlyAdverb(words, next)) next++;
  if (next >= words.count || !isPlainGap(words, next)) return null;
  // "The group, a monitor, confirmed the takeover": only few verbs stand before their subject without a quotation.
  if (!afterQuote && !inverts && !INVERTIBLE.has(wordAt(words, verb).toLowerCase())) return null;
  // ", said afterwards: …"
  if (isOnlyAdverb(words, next)) return null;
  const subject = phraseFrom(words, names, next);
  if (subject === null) return null;
  const after = subject.last + 1;
  const ends = after >= words.count || !isPlainGap(words, after);
  if (afterQuote && subject.kind !== "common") return subject;
  const kinds = ends ? 0 : words.classes[after]!;
  if (!ends && (kinds & (VERB | BE | AUXILIARY)) !== 0) return null;
  if (!afterQuote && !ends && (kinds & (PREPOSITION | PRONOUN)) === 0) return null;
  if (afterQuote) return subject;
  // ", said the attack on the town": a clause, not a speaker; ", said the ministry." is one.
  return subject.kind === "common" && !ends ? null : subject;
}

function isOnlyAdverb(words: Words, index: number): boolean {
  return (
    isPlainGap(words, index) &&
    (words.classes[index]! & ADVERB) !== 0 &&
    (words.classes[index]! & (DETERMINER | PRONOUN)) === 0 &&
    (words.shapes[index]! & SHAPE_CAPITAL) === 0
  );
}

const INVERTIBLE: ReadonlySet<string> = new Set(
  "said says added adds reported reports wrote writes explained sagte erklärte sagt meinte berichtete dit déclaré affirmé expliqué annoncé".split(
    " ",
  ),
);

/** `bankers polled by Reuters said`, `a spokesman quoted by Gulf Television said`: the head of the phrase speaks. */
function beforeParticiple(words: Words, names: NameRuns, end: number, floor: number): Phrase | null {
  let by = names.runs[names.runOf[end]!]?.first ?? -1;
  for (by--; by > floor && (words.classes[by]! & DETERMINER) !== 0; by--);
  if (
    by - 1 <= floor ||
    !/^(?:by|in|to)$/.test(wordAt(words, by)) ||
    !isPlainGap(words, by) ||
    !isPlainGap(words, by - 1)
  )
    return null;
  if (
    !/^(?:quoted|cited|polled|interviewed|questioned|surveyed|contacted|reached|speaking|asked)$/.test(
      wordAt(words, by - 1),
    )
  )
    return null;
  return phraseBefore(words, names, by - 2, floor);
}

function isCapital(words: Words, index: number): boolean {
  return (words.shapes[index]! & SHAPE_CAPITAL) !== 0 && (words.shapes[index]! & SHAPE_SENTENCE_START) === 0;
}

/** A subject reaches back no further than the quotation before it. */
function unquotedFloor(words: Words, quoted: Uint8Array, end: number, sentence: number): number {
  let floor = end;
  while (floor > sentence && end - floor < MAX_APPOSITION && quoted[floor - 1] === 0) {
    if ((words.gaps[floor]! & (GAP_QUOTE | GAP_BLOCK)) !== 0) break;
    floor--;
  }
  return floor;
}

/** A common noun phrase speaks if it looks like one, and if no preposition governs it: "in a message posted on Facebook". */
function checked(words: Words, phrase: Phrase | null, verb: number, floor: number): Phrase | null {
  if (phrase === null || phrase.kind !== "common") return phrase;
  if (phrase.first === phrase.last && (words.classes[verb]! & CAUTIOUS) !== 0) return null;
  const before = phrase.first - 1;
  if (
    before >= floor &&
    isPlainGap(words, phrase.first) &&
    (words.classes[before]! & PREPOSITION) !== 0 &&
    !isSubordinator(words, before)
  )
    return null;
  return isCountable(words, phrase) ? phrase : null;
}

function isSubordinator(words: Words, index: number): boolean {
  return /^(?:as|after|before|since|until|than|like)$/i.test(wordAt(words, index));
}

/** `the minister`, `two officials`, `residents`, `police`; not `better`, `meet`. */
function isCountable(words: Words, phrase: Phrase): boolean {
  const last = wordAt(words, phrase.last);
  if (last.endsWith("s") || last === "police" || last === "people") return true;
  if ((words.classes[phrase.last]! & (ROLE | TITLE | ORGANIZATION | COLLECTIVE | MEDIUM)) !== 0) return true;
  for (let at = phrase.first; at < phrase.last; at++) {
    if ((words.classes[at]! & DETERMINER) !== 0 || (words.shapes[at]! & SHAPE_CAPITAL) !== 0) return true;
  }
  return false;
}

/** `X, the head of Y, said`: walks back from comma to comma to the nearest name that no preposition governs. */
function beforeApposition(words: Words, names: NameRuns, end: number, floor: number): Phrase | null {
  const direct = phraseBefore(words, names, end, floor);
  // "In his message, Apostle Opoku Onyinah, explained"
  if (
    direct !== null &&
    direct.kind === "person" &&
    (direct.first === floor || (words.gaps[direct.first]! & GAP_COMMA) !== 0)
  )
    return direct;
  let fallback: Phrase | null = null;
  for (let at = end; at > floor && end - at < MAX_APPOSITION; at--) {
    const gap = words.gaps[at]!;
    if ((gap & (GAP_STOP | GAP_COLON)) !== 0 && !isPlainGap(words, at)) break;
    if ((gap & (GAP_COMMA | GAP_DASH | GAP_BRACKET)) === 0) continue;
    const phrase = phraseBefore(words, names, at - 1, floor);
    if (phrase === null || isGoverned(words, phrase, floor)) continue;
    if (phrase.kind !== "common" && phrase.kind !== "pronoun") return phrase;
    if (phrase.first <= floor + 1) fallback = phrase;
  }
  return fallback;
}

function isGoverned(words: Words, phrase: Phrase, floor: number): boolean {
  let before = phrase.first - 1;
  while (before >= floor && (words.classes[before]! & DETERMINER) !== 0) before--;
  if (before < floor) return false;
  if ((words.classes[before]! & PREPOSITION) !== 0) return true;
  return (
    (words.classes[phrase.last]! & COMPANY) === 0 &&
    phrase.kind === "surname" &&
    (words.gaps[phrase.first]! & GAP_COMMA) !== 0
  );
}
