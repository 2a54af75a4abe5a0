/**
 * Which capitalized runs name persons.
 *
 * No model: a run is a person because of what stands around it. A title or function before (`Governor Talal Barazi`), a reporting verb it is
 * the subject of, an age or a function after it (`Jane Doe, 43,`, `Jane Doe, the museum's director`), or its last word used alone later on.
 * Linear: each run is looked at a fixed number of times.
 */
import type { SegmentedText } from "../text/index.ts";
import { COMPANY, DETERMINER, PREPOSITION, ROLE, TITLE, VERB } from "./lexicon.ts";
import { keyOf } from "./name-keys.ts";
import type { NameRun } from "./name-runs.ts";
import { IMPERSONAL_VERBS, isProper, isSentenceStart } from "./unintroduced-surnames.ts";
import { readingOf, type Reading } from "./reading.ts";
import type { NameMention } from "./types.ts";
import { GAP_COMMA, isPlainGap, nameEnd, SHAPE_DIGIT, wordAt, type Words } from "./words.ts";

/** Persons of a text, as runs. */
export interface Persons {
  /** By run index: 1 a full name, 2 a surname alone, 0 no person. */
  readonly kinds: Uint8Array;
  /** Full names in order of appearance, by the key of their last word. */
  readonly byKey: ReadonlyMap<string, readonly { readonly name: string; readonly start: number }[]>;
}

const FULL = 1;

const SURNAME = 2;

const MAX_APPOSED = 7;

/**
 * Mentions of persons, in order: introductions by full name (`full: true`) and surnames alone.
 * Nationalities, titles and a possessive `'s` are left out of the span. Furniture is included where blocks are. O(length).
 *
 * Precision is put before recall: a full name without any of the cues above is not reported.
 */
export function findNames(segmented: SegmentedText): NameMention[] {
  const reading = readingOf(segmented);
  const { words, names } = reading;
  const found = findPersons(reading);
  const mentions: NameMention[] = [];
  names.runs.forEach((run, index) => {
    const kind = found.kinds[index]!;
    if (kind === 0) return;
    const first = kind === FULL ? run.nameFirst : run.last;
    const start = words.starts[first]!;
    const end = nameEnd(words, run.last);
    mentions.push({
      start,
      end,
      name: words.text.slice(start, end),
      surname: surnameOf(words, run),
      full: kind === FULL,
    });
  });
  return mentions;
}

export function findPersons(reading: Reading): Persons {
  const known = persons.get(reading);
  if (known !== undefined) return known;
  const found = readPersons(reading);
  persons.set(reading, found);
  return found;
}

/** Depends on the reading alone, like the reading on its text. */
const persons = new WeakMap<Reading, Persons>();

function readPersons(reading: Reading): Persons {
  const { words, names, statements } = reading;
  const kinds = new Uint8Array(names.runs.length);
  const subjects = new Uint8Array(names.runs.length);
  for (const { subject, verb } of statements) {
    // Outlets report and companies announce; persons say.
    if (subject.kind === "surname" && IMPERSONAL_VERBS.has(wordAt(words, verb))) continue;
    const run = names.runOf[subject.nameLast]!;
    if (run >= 0 && (subject.kind === "person" || subject.kind === "surname")) subjects[run] = 1;
  }
  const { alone, thing, companies } = collectUses(words, names.runs);
  const byKey = new Map<string, { name: string; start: number }[]>();
  names.runs.forEach((run, index) => {
    if (run.kind !== "name" || hasArticle(words, run)) return;
    // Headlines capitalize every word: "GOP Senator Asks Trump".
    if (!run.titled && reading.segmented.blocks[words.blocks[run.first]!]!.kind === "headline") return;
    if (!run.titled && (companies.has(keyOf(words, run.nameFirst)) || isItself(words, run))) return;
    const key = keyOf(words, run.last);
    if (!run.titled && subjects[index] === 0 && !hasAppositionAfter(words, run) && !alone.has(key)) return;
    kinds[index] = FULL;
    const start = words.starts[run.nameFirst]!;
    const list = byKey.get(key);
    const entry = { name: words.text.slice(start, nameEnd(words, run.last)).replace(/\s+/g, " "), start };
    if (list === undefined) byKey.set(key, [entry]);
    else if (list.length < 8) list.push(entry);
  });
  const lowered = new Map<string, boolean>();
  names.runs.forEach((run, index) => {
    if (run.kind !== "single" && run.kind !== "surname") return;
    const key = keyOf(words, run.last);
    if (run.kind === "surname" || (byKey.has(key) && !hasArticle(words, run))) kinds[index] = SURNAME;
    else if (subjects[index] === 1 && !thing.has(key) && !hasArticle(words, run) && isProper(words, run, lowered))
      kinds[index] = SURNAME;
  });
  return { kinds, byKey };
}

/** Last words used alone, and those that an article or a preposition of place marks as no person. */
function collectUses(
  words: Words,
  runs: readonly NameRun[],
): {
  readonly alone: ReadonlySet<string>;
  readonly thing: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
} {
  const alone = new Set<string>();
  const companies = new Set<string>();
  const thing = new Set<string>();
  for (const run of runs) {
    const key = keyOf(words, run.last);
    const single = run.kind === "single";
    for (let word = run.first; word <= run.last; word++)
      if ((words.classes[word]! & COMPANY) !== 0) companies.add(keyOf(words, run.first));
    if (single && isItself(words, run)) thing.add(key);
    if (single && !hasArticle(words, run) && !isSentenceStart(words, run)) alone.add(key);
    if (run.kind === "organization" || (single && (hasArticle(words, run) || isPlaceAdverbial(words, run)))) {
      thing.add(key);
      if (run.kind === "organization") thing.add(keyOf(words, run.first));
    }
  }
  for (const key of thing) alone.delete(key);
  return { alone, thing, companies };
}

/** `Healthvest said it`, `U.S. Video said its`: a company. */
function isItself(words: Words, run: NameRun): boolean {
  const verb = run.last + 1;
  if (verb + 1 >= words.count || !isPlainGap(words, verb) || (words.classes[verb]! & VERB) === 0) return false;
  return (
    /^(?:it|its)$/.test(wordAt(words, verb + 1)) ||
    (wordAt(words, verb + 1) === "that" && /^(?:it|its)$/.test(wordAt(words, verb + 2)))
  );
}

function hasArticle(words: Words, run: NameRun): boolean {
  const before = run.first - 1;
  if (before < 0 || !isPlainGap(words, run.first) || run.titled) return false;
  return (words.classes[before]! & DETERMINER) !== 0;
}

function isPlaceAdverbial(words: Words, run: NameRun): boolean {
  const before = run.first - 1;
  if (before < 0 || !isPlainGap(words, run.first) || (words.classes[before]! & PREPOSITION) === 0) return false;
  return PLACE_PREPOSITIONS.has(wordAt(words, before).toLowerCase());
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "inside",
  "outside",
  "into",
  "throughout",
  "across",
  "on",
]);

/** `, 43,` or `, the director of`, `, Syria's head of antiquities`, `, who`. */
function hasAppositionAfter(words: Words, run: NameRun): boolean {
  const next = run.last + 1;
  if (next >= words.count || (words.gaps[next]! & ~1) !== GAP_COMMA) return false;
  const shape = words.shapes[next]!;
  if ((shape & SHAPE_DIGIT) !== 0) {
    const age = wordAt(words, next);
    return age.length <= 2 && next + 1 < words.count && (words.gaps[next + 1]! & GAP_COMMA) !== 0;
  }
  if (wordAt(words, next) === "who" || wordAt(words, next) === "whose") return true;
  for (let at = next; at < words.count && at < next + MAX_APPOSED && (at === next || isPlainGap(words, at)); at++) {
    if ((words.classes[at]! & (ROLE | TITLE)) !== 0) return true;
    if ((words.classes[at]! & PREPOSITION) !== 0) return false;
  }
  return false;
}

function surnameOf(words: Words, run: NameRun): string {
  let first = run.last;
  while (first - 1 > run.nameFirst && /^[a-z]/.test(wordAt(words, first - 1))) first--;
  return words.text.slice(words.starts[first], nameEnd(words, run.last));
}
