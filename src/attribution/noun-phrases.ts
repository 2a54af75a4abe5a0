/**
 * Who is named just after, or just before, a word.
 *
 * A shallow reading: determiners, lower-case modifiers and capitalized runs, read forwards or backwards from a verb until something that a
 * noun phrase cannot hold. Bounded at `MAX_PHRASE` words, so its cost does not depend on the length of the sentence.
 */
import {
  AUXILIARY,
  BE,
  CALENDAR,
  COLLECTIVE,
  DETERMINER,
  FUNCTION,
  MEDIUM,
  ORGANIZATION,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  TITLE,
  VERB,
} from "./lexicon.ts";
import { wordsOf } from "./lexicon-abroad.ts";
import type { NameRun, NameRuns } from "./name-runs.ts";
import {
  GAP_COMMA,
  isPlainGap,
  nameEnd,
  SHAPE_CAPITAL,
  SHAPE_DIGIT,
  SHAPE_POSSESSIVE,
  wordAt,
  type Words,
} from "./words.ts";

export type PhraseKind = "person" | "surname" | "organization" | "common" | "pronoun";

/** A noun phrase: its words, and the stretch of text that names somebody. */
export interface Phrase {
  readonly kind: PhraseKind;
  /** Word indices, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** First and last word of the name inside; the whole phrase for `common` and `pronoun`. */
  readonly nameFirst: number;
  readonly nameLast: number;
}

const MAX_PHRASE = 14;

/** Prepositions that tie two nouns into one phrase: `a spokesman for the company`. */
const TIES: ReadonlySet<string> = new Set(["of", "for", "at", "from", "with", "von", "für", "de", "du", "des"]);

function ties(words: Words, index: number): boolean {
  return (wordsOf(words.language)?.ties ?? TIES).has(wordAt(words, index));
}

export function phraseText(words: Words, phrase: Phrase): string {
  return words.text.slice(words.starts[phrase.nameFirst], nameEnd(words, phrase.nameLast)).replace(/\s+/g, " ");
}

/** The phrase that begins at word `index`, or `null`. */
export function phraseFrom(words: Words, names: NameRuns, index: number): Phrase | null {
  if (index >= words.count) return null;
  if ((words.classes[index]! & PRONOUN) !== 0)
    return { kind: "pronoun", first: index, last: index, nameFirst: index, nameLast: index };
  let at = index;
  let last = -1;
  let head: NameRun | null = null;
  let tied = false;
  let role = false;
  while (at < words.count && at - index < MAX_PHRASE && (at === index || isPlainGap(words, at))) {
    const run = names.runs[names.runOf[at]!];
    if (run !== undefined) {
      const isPerson = run.kind === "name" || run.kind === "surname";
      if (isPerson && !tied && at === run.first) {
        const person = ofParty(words, names, run) ?? run;
        return named(person.kind === "name" ? "person" : "surname", index, person);
      }
      last = run.last;
      at = run.last + 1;
      if ((words.shapes[run.last]! & SHAPE_POSSESSIVE) !== 0) continue;
      head = tied ? head : run;
      if (at < words.count && isPlainGap(words, at) && (words.shapes[at]! & SHAPE_CAPITAL) === 0 && isNoun(words, at))
        continue;
      break;
    }
    if (!mayStandInPhrase(words, at)) {
      if (last < 0 || !ties(words, at)) break;
      tied = true;
    } else if ((words.classes[at]! & DETERMINER) === 0) {
      last = at;
      role ||= (words.classes[at]! & (ROLE | TITLE)) !== 0;
    }
    at++;
  }
  if (last < 0) return null;
  if (role && at < words.count && words.gaps[at]! === (GAP_COMMA | 1)) {
    // the head of the Observatory, Rami Abdurrahman
    const run = names.runs[names.runOf[at]!];
    if (run !== undefined && run.kind === "name") return named("person", index, run);
  }
  if (head !== null && !role) return headed(head, index, last);
  return { kind: "common", first: index, last, nameFirst: index, nameLast: last };
}

/** `Lib Dem councillor Mary Fenn`: a name that a function and another name follow is that of a party or a place. */
function ofParty(words: Words, names: NameRuns, run: NameRun): NameRun | null {
  let at = run.last + 1;
  while (
    at < run.last + 3 &&
    at < words.count &&
    isPlainGap(words, at) &&
    (words.classes[at]! & (ROLE | TITLE)) !== 0
  ) {
    if ((words.shapes[at]! & SHAPE_CAPITAL) !== 0) return null;
    at++;
  }
  if (at === run.last + 1 || at >= words.count || !isPlainGap(words, at)) return null;
  const next = names.runs[names.runOf[at]!];
  return next !== undefined && next.first === at && next.kind === "name" ? next : null;
}

/** The phrase that ends at word `index` and does not reach before `floor`, or `null`. */
export function phraseBefore(words: Words, names: NameRuns, index: number, floor: number): Phrase | null {
  if (index < floor) return null;
  if ((words.classes[index]! & PRONOUN) !== 0) {
    const word = wordAt(words, index);
    if (word === "who" && index > floor) return phraseBefore(words, names, index - 1, floor);
    return { kind: "pronoun", first: index, last: index, nameFirst: index, nameLast: index };
  }
  const run = names.runs[names.runOf[index]!];
  if (run !== undefined) {
    if (run.last !== index || run.first < floor || (words.shapes[index]! & SHAPE_POSSESSIVE) !== 0) return null;
    if (run.kind === "name") return named("person", run.first, run);
    if (run.kind === "surname" || (run.kind === "other" && run.first === run.last))
      return named("surname", run.first, run);
  }
  return commonPhraseBefore(words, names, index, floor);
}

function commonPhraseBefore(words: Words, names: NameRuns, index: number, floor: number): Phrase | null {
  let first = -1;
  let at = index;
  let tied = false;
  while (at >= floor && index - at < MAX_PHRASE) {
    const run = names.runs[names.runOf[at]!];
    if (run !== undefined && run.first >= floor) {
      first = run.first;
      at = run.first;
    } else if ((words.classes[at]! & DETERMINER) !== 0 && !isThat(words, at)) {
      first = at;
      if (at - 1 < floor || !isPlainGap(words, at) || !ties(words, at - 1)) break;
    } else if (mayStandInPhrase(words, at) && (words.shapes[at]! & SHAPE_DIGIT) === 0) {
      if ((words.shapes[at]! & SHAPE_CAPITAL) !== 0 && (words.classes[at]! & FUNCTION) !== 0) break;
      first = at;
    } else if (ties(words, at) && at > floor && isPlainGap(words, at) && first >= 0 && mayEndPhrase(words, at - 1)) {
      tied = true;
    } else break;
    if (at === floor || !isPlainGap(words, at)) break;
    at--;
  }
  if (first < 0) return null;
  const opening = names.runs[names.runOf[first]!];
  if (tied && opening !== undefined && opening.kind === "name") return named("person", first, opening); // John Smith of Harvard University
  const run = names.runs[names.runOf[index]!];
  if (run !== undefined && !tied) return headed(run, first, index);
  const inner = tied ? undefined : lastRun(names, index, first);
  const medium = (words.classes[index]! & (MEDIUM | ORGANIZATION | COLLECTIVE)) !== 0;
  if (
    inner !== undefined &&
    medium &&
    (words.shapes[inner.last]! & SHAPE_POSSESSIVE) === 0 &&
    index - inner.last <= 3
  ) {
    return { kind: "organization", first, last: index, nameFirst: inner.first, nameLast: index };
  }
  return { kind: "common", first, last: index, nameFirst: first, nameLast: index };
}

function lastRun(names: NameRuns, index: number, first: number): NameRun | undefined {
  for (let at = index; at >= first; at--) if (names.runOf[at]! >= 0) return names.runs[names.runOf[at]!];
  return undefined;
}

function named(kind: PhraseKind, first: number, run: NameRun): Phrase {
  return { kind, first, last: run.last, nameFirst: run.nameFirst, nameLast: run.last };
}

function headed(run: NameRun, first: number, last: number): Phrase {
  const kind = run.kind === "single" && run.last === last ? "surname" : "organization";
  return { kind, first, last: Math.max(last, run.last), nameFirst: run.first, nameLast: Math.max(last, run.last) };
}

function isThat(words: Words, index: number): boolean {
  const word = wordAt(words, index);
  return word === "that" || word === "That";
}

function mayEndPhrase(words: Words, index: number): boolean {
  return (words.classes[index]! & (DETERMINER | PREPOSITION | AUXILIARY | BE)) === 0;
}

function isNoun(words: Words, index: number): boolean {
  return mayStandInPhrase(words, index) && (words.classes[index]! & (DETERMINER | PREPOSITION)) === 0;
}

/** Words that a noun phrase may hold, prepositions excepted. */
function mayStandInPhrase(words: Words, index: number): boolean {
  const kinds = words.classes[index]!;
  if ((kinds & DETERMINER) !== 0) return !isThat(words, index);
  if ((kinds & (ROLE | ORGANIZATION | MEDIUM | TITLE)) !== 0) return true;
  return (kinds & (VERB | PARTICIPLE | AUXILIARY | BE | PREPOSITION | PRONOUN | FUNCTION | CALENDAR)) === 0;
}
