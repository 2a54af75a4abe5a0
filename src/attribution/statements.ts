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
  DETERMINER,
  INVERTS,
  PARTICIPLE,
  PREPOSITION,
  VERB,
} from "./lexicon.ts";
import { wordsOf } from "./lexicon-abroad.ts";
import type { NameRuns } from "./name-runs.ts";
import { phraseFrom, type Phrase } from "./noun-phrases.ts";
import { invertedSubject, subjectBefore } from "./subjects.ts";
import {
  GAP_BLOCK,
  GAP_COMMA,
  GAP_DASH,
  GAP_QUOTE,
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
    if (quoted[index] === 1) {
      const inner = readInserted(words, names, quoted, index);
      if (inner !== null) statements.push(inner);
      continue;
    }
    let statement: Statement | null = readHyphenated(words, index);
    if (statement !== null) {
      statements.push(statement);
      previous = statement;
      index = statement.verb;
      continue;
    }
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
    if (afterQuote) return droppedSubject(words, verb, true);
  }
  // "…“, so Brandt." speaks behind a quotation alone: "so ernst" is no clause.
  if (wordAt(words, verb) === "so") return null;
  const dropped = droppedSubject(words, verb, afterQuote);
  if (dropped !== null) return dropped;
  const quotedSource = readQuotedSource(words, names, verb);
  if (quotedSource !== null) return quotedSource;
  if (previous !== null && isConjunction(words, before))
    return { verb, first: verb, last: verb, subject: previous.subject };
  const subject = subjectBefore(words, names, quoted, verb, sentence);
  // "Das sagte Mara Lindqvist.": what was said stands before the verb.
  const isThing =
    subject !== null &&
    (words.classes[verb]! & INVERTS) !== 0 &&
    subject.first === subject.last &&
    (words.classes[subject.first]! & DETERMINER) !== 0;
  if (subject === null || isThing) return inversion(words, names, verb, gap);
  if ((words.classes[verb]! & CAUTIOUS) !== 0 && subject.kind === "common") return null;
  return { verb, first: subject.first, last: verb, subject };
}

/** `«…», ha aggiunto.`, `“…”, dijo.`: languages whose verb says who speaks leave out whoever spoke last. */
function droppedSubject(words: Words, verb: number, afterQuote: boolean): Statement | null {
  if (words.language === null || !/^(?:es|it|pt)$/.test(words.language)) return null;
  let first = verb;
  while (
    first > 0 &&
    first > verb - 3 &&
    isPlainGap(words, first) &&
    (words.classes[first - 1]! & (AUXILIARY | ADVERB)) !== 0
  )
    first--;
  const gap = words.gaps[first]!;
  if (!afterQuote && (gap & GAP_QUOTE) === 0) return null;
  const next = verb + 1;
  const closes = next >= words.count || !isPlainGap(words, next) || (words.classes[next]! & PREPOSITION) !== 0;
  if (!closes) return null;
  return {
    verb,
    first,
    last: verb,
    subject: { kind: "pronoun", first: verb, last: verb, nameFirst: verb, nameLast: verb },
  };
}

/** `« Le pont, a souligné Ivo Brandt, reste fermé »`: French lets the clause stand between the marks. A full name between commas alone. */
function readInserted(words: Words, names: NameRuns, quoted: Uint8Array, verb: number): Statement | null {
  if (words.language !== "fr" || (words.classes[verb]! & INVERTS) === 0) return null;
  const isComma = (word: number): boolean => word < words.count && (words.gaps[word]! & ~1) === GAP_COMMA;
  const first = (words.classes[verb - 1]! & AUXILIARY) !== 0 && isPlainGap(words, verb) ? verb - 1 : verb;
  if (!isComma(first) || quoted[first - 1] !== 1) return null;
  const subject = invertedSubject(words, names, verb, true);
  return subject !== null && subject.kind === "person" && isComma(subject.last + 1)
    ? { verb, first, last: subject.last, subject }
    : null;
}

/** `dit-il`, `a-t-elle déclaré`: verb and pronoun in one word. */
function readHyphenated(words: Words, index: number): Statement | null {
  if (words.language !== "fr") return null;
  const parts = /^(?<verb>\p{L}+)-(?:t-)?(?:ils?|elles?)$/u.exec(wordAt(words, index));
  if (parts === null) return null;
  const classes = wordsOf("fr")!.classesOf(parts.groups!["verb"]!.toLowerCase());
  const subject: Phrase = { kind: "pronoun", first: index, last: index, nameFirst: index, nameLast: index };
  if ((classes & AUXILIARY) !== 0) {
    for (let verb = index + 1; verb <= index + 3 && verb < words.count && isPlainGap(words, verb); verb++)
      if ((words.classes[verb]! & VERB) !== 0) return { verb, first: index, last: verb, subject };
    return null;
  }
  return (classes & VERB) !== 0 ? { verb: index, first: index, last: index, subject } : null;
}

/** French `a déclaré M. Dupont`, German `sagte gestern …`: an auxiliary or nothing before, the name right after. */
function inversion(words: Words, names: NameRuns, verb: number, gap: number): Statement | null {
  let first = verb;
  if (isPlainGap(words, verb) && verb > 0 && (words.classes[verb - 1]! & AUXILIARY) !== 0) first = verb - 1;
  const lead = first === verb ? gap : words.gaps[first]!;
  if ((lead & (GAP_QUOTE | GAP_COMMA)) === 0) {
    // Das sagte Mara Lindqvist. Lo ha detto Mara Lindqvist.
    const told = (words.classes[verb]! & INVERTS) === 0 ? null : invertedSubject(words, names, verb, true);
    const ends = told === null || told.last + 1 >= words.count || !isPlainGap(words, told.last + 1);
    return told !== null && told.kind === "person" && ends ? { verb, first, last: told.last, subject: told } : null;
  }
  const subject = invertedSubject(words, names, verb, (lead & GAP_QUOTE) !== 0);
  return subject === null ? null : { verb, first, last: subject.last, subject };
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

/** `State media quoted the minister as saying`: the words are the minister's. */
function readQuotedSource(words: Words, names: NameRuns, verb: number): Statement | null {
  const word = wordAt(words, verb);
  if ((word !== "quoted" && word !== "quotes" && word !== "cited") || verb + 1 >= words.count) return null;
  const subject = isPlainGap(words, verb + 1) ? phraseFrom(words, names, verb + 1) : null;
  if (subject === null || wordAt(words, subject.last + 1) !== "as") return null;
  const next = subject.last + 2;
  return /^(?:saying|telling|adding|warning)$/.test(wordAt(words, next))
    ? { verb, first: verb, last: next, subject }
    : null;
}

/** `described by the mayor as "…"`; `she was told` has no speaker. */
function readPassive(words: Words, names: NameRuns, verb: number): Statement | null {
  if (wordAt(words, verb + 1) !== "by" || !isPlainGap(words, verb + 1)) return null;
  const subject = phraseFrom(words, names, verb + 2);
  return subject === null ? null : { verb, first: verb, last: subject.last, subject };
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
    (wordsOf(words.language) !== null && word !== "per" && word !== "according") ||
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
