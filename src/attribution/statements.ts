/**
 * Reporting clauses: `Abdulkarim said`, `said the ministry`, `according to X`, `X, the head of Y, told Z`.
 *
 * For every reporting verb outside quotation marks the subject is looked for: before it, before an apposition between commas, or after it
 * where the order is inverted. Each search is bounded by `MAX_APPOSITION` words, so the whole is linear.
 */
import {
  ACCORDING,
  ADVERB,
  AUXILIARY,
  BE,
  CAUTIOUS,
  COLLECTIVE,
  COMPANY,
  DETERMINER,
  MEDIUM,
  ORGANIZATION,
  PARTICIPLE,
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

/** Somebody says something. Word indices, inclusive. */
export interface Statement {
  readonly verb: number;
  readonly first: number;
  readonly last: number;
  readonly subject: Phrase;
}

const MAX_APPOSITION = 40;
const MAX_ADVERBS = 4;

/** All reporting clauses in order of their verbs. `quoted[i]` is 1 for words inside quotation marks. */
export function findStatements(words: Words, names: NameRuns, quoted: Uint8Array): Statement[] {
  const statements: Statement[] = [];
  let sentence = 0;
  let previous: Statement | null = null;
  for (let index = 0; index < words.count; index++) {
    if (
      (words.shapes[index]! & SHAPE_SENTENCE_START) !== 0 &&
      (quoted[index] === 0 || startsQuoted(words, quoted, index))
    ) {
      sentence = index;
      previous = null;
    }
    const kinds = words.classes[index]!;
    if (quoted[index] === 1) continue;
    let statement: Statement | null = null;
    // A capitalized verb in mid-sentence belongs to a headline or a name.
    if ((kinds & VERB) !== 0 && (words.shapes[index]! & (SHAPE_CAPITAL | SHAPE_SENTENCE_START)) === SHAPE_CAPITAL)
      continue;
    if ((kinds & VERB) !== 0) statement = readVerb(words, names, quoted, index, sentence, previous);
    else if ((kinds & PARTICIPLE) !== 0) statement = readParticiple(words, names, index, sentence, previous);
    else if ((kinds & ACCORDING) !== 0) statement = readAccording(words, names, index);
    if (statement === null) continue;
    statements.push(statement);
    previous = statement;
  }
  return statements;
}

/** The sentence begins with its quotation, not inside it. */
function startsQuoted(words: Words, quoted: Uint8Array, index: number): boolean {
  return index === 0 || quoted[index - 1] === 0 || (words.gaps[index]! & GAP_BLOCK) !== 0;
}

/** `he said … and added`: the subject is said once. */
function isConjunction(words: Words, index: number): boolean {
  const word = wordAt(words, index);
  return word === "and" || word === "but" || word === "then";
}

function readVerb(
  words: Words,
  names: NameRuns,
  quoted: Uint8Array,
  verb: number,
  sentence: number,
  previous: Statement | null,
): Statement | null {
  const gap = words.gaps[verb]!;
  const before = verb - 1;
  // a show called "Lost": the quotation is a name
  if (quoted[verb + 1] === 1 && (quoted[before] ?? 0) === 0 && NAMING.has(wordAt(words, verb))) return null;
  const afterQuote = before >= 0 && quoted[before] === 1 && (gap & GAP_QUOTE) !== 0;
  if (before >= 0 && isPlainGap(words, verb) && (words.classes[before]! & BE) !== 0)
    return readPassive(words, names, verb);
  if (afterQuote || (gap & (GAP_COMMA | GAP_BLOCK | GAP_DASH)) !== 0) {
    const subject = invertedSubject(words, names, verb, afterQuote);
    if (subject !== null) return { verb, first: verb, last: subject.last, subject };
    if (afterQuote) return null;
  }
  if (previous !== null && isConjunction(words, before))
    return { verb, first: verb, last: verb, subject: previous.subject };
  const subject = subjectBefore(words, names, quoted, verb, sentence);
  if (subject === null) return inversion(words, names, verb, gap);
  if ((words.classes[verb]! & CAUTIOUS) !== 0 && subject.kind === "common") return null;
  return { verb, first: subject.first, last: verb, subject };
}

/** French `a déclaré M. Dupont`, German `sagte gestern …`: an auxiliary or nothing before, the name right after. */
function inversion(words: Words, names: NameRuns, verb: number, gap: number): Statement | null {
  let first = verb;
  if (isPlainGap(words, verb) && verb > 0 && (words.classes[verb - 1]! & AUXILIARY) !== 0) first = verb - 1;
  const lead = first === verb ? gap : words.gaps[first]!;
  if ((lead & (GAP_QUOTE | GAP_COMMA)) === 0) return null;
  const subject = invertedSubject(words, names, verb, (lead & GAP_QUOTE) !== 0);
  return subject === null ? null : { verb, first, last: subject.last, subject };
}

function invertedSubject(words: Words, names: NameRuns, verb: number, afterQuote: boolean): Phrase | null {
  const next = verb + 1;
  if (next >= words.count || !isPlainGap(words, next)) return null;
  // "The group, a monitor, confirmed the takeover": only few verbs stand before their subject without a quotation.
  if (!afterQuote && !INVERTIBLE.has(wordAt(words, verb).toLowerCase())) return null;
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

const NAMING: ReadonlySet<string> = new Set([
  "called",
  "dubbed",
  "termed",
  "labeled",
  "labelled",
  "branded",
  "described",
]);

const INVERTIBLE: ReadonlySet<string> = new Set(
  "said says added adds reported reports wrote writes explained sagte erklärte sagt meinte berichtete dit déclaré affirmé expliqué annoncé".split(
    " ",
  ),
);

/** `described by the mayor as "…"`; `she was told` has no speaker. */
function readPassive(words: Words, names: NameRuns, verb: number): Statement | null {
  if (wordAt(words, verb + 1) !== "by" || !isPlainGap(words, verb + 1)) return null;
  const subject = phraseFrom(words, names, verb + 2);
  return subject === null ? null : { verb, first: verb, last: subject.last, subject };
}

function subjectBefore(
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
  if (isPlainGap(words, at)) return checked(words, phraseBefore(words, names, end, floor), verb, floor);
  if (
    (words.gaps[at]! & (GAP_COMMA | GAP_DASH | GAP_BRACKET)) === 0 ||
    (words.gaps[at]! & (GAP_STOP | GAP_QUOTE)) !== 0
  )
    return null;
  return beforeApposition(words, names, end, floor);
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

/** `…, saying "…"`: who the sentence is about says it. */
function readParticiple(
  words: Words,
  names: NameRuns,
  verb: number,
  sentence: number,
  previous: Statement | null,
): Statement | null {
  if (previous !== null) return { verb, first: verb, last: verb, subject: previous.subject };
  if (verb === sentence) return null;
  let at = sentence;
  if ((words.classes[at]! & PREPOSITION) !== 0) return null;
  let subject = phraseFrom(words, names, at);
  if (subject === null && (words.classes[at]! & ADVERB) !== 0) subject = phraseFrom(words, names, ++at);
  if (subject === null || subject.last >= verb) return null;
  return { verb, first: verb, last: verb, subject };
}

function readAccording(words: Words, names: NameRuns, index: number): Statement | null {
  const word = wordAt(words, index).toLowerCase();
  let next: number;
  if (word === "according" && wordAt(words, index + 1) === "to") next = index + 2;
  else if (
    word === "laut" ||
    word === "selon" ||
    (word === "per" && (words.shapes[index]! & SHAPE_SENTENCE_START) !== 0)
  )
    next = index + 1;
  else return null;
  if (next >= words.count || !isPlainGap(words, next)) return null;
  const subject = phraseFrom(words, names, next);
  return subject === null ? null : { verb: index, first: index, last: subject.last, subject };
}
