/**
 * The speaker of each reporting clause, by name.
 *
 * Surnames become the full name the article introduced, `the Observatory` the organization of that name, `he` the last person who spoke (or
 * was introduced) in the same or one of the two paragraphs before. One pass over the statements in order.
 */
import { COLLECTIVE, MEDIUM, ORGANIZATION, PRONOUN } from "./lexicon.ts";
import { keyOf } from "./name-keys.ts";
import { findPersons, type Persons } from "./names.ts";
import { phraseText, type Phrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import type { Statement } from "./statements.ts";
import { nameEnd, wordAt } from "./words.ts";

/** One paragraph may stand between, because agencies write one sentence to a paragraph; whoever is named there takes the pronoun over. */
const MAX_PARAGRAPHS_BACK = 2;

/** What pronouns may refer to, with the paragraph it was last met in. */
interface Memory {
  person: { name: string; block: number } | null;
  organization: { name: string; block: number } | null;
}

/** Names as the speakers of `statements`, one each; `null` where nobody can be named. */
export function resolveSpeakers(reading: Reading): (string | null)[] {
  const { words, statements, names } = reading;
  const persons = findPersons(reading);
  const organizations = collectOrganizations(reading);
  const paragraphs = paragraphNumbers(reading);
  const memory: Memory = { person: null, organization: null };
  let run = 0;
  return statements.map((statement) => {
    const { subject } = statement;
    // Full names met since the last statement: "Mayor Jane Doe arrived late. … she said."
    for (; run < names.runs.length && names.runs[run]!.last < subject.first; run++) {
      const met = names.runs[run]!;
      if (persons.kinds[run] === 1 && reading.quoted[met.first] === 0) {
        const name = words.text.slice(words.starts[met.nameFirst], nameEnd(words, met.last));
        const block = paragraphs[words.blocks[met.first]!]!;
        // The person who spoke in this paragraph stays "he", whoever is mentioned in passing.
        if (memory.person === null || memory.person.block !== block) memory.person = { name, block };
      }
    }
    return resolve(reading, persons, organizations, statement, paragraphs[words.blocks[statement.verb]!]!, memory);
  });
}

function resolve(
  reading: Reading,
  persons: Persons,
  organizations: ReadonlyMap<string, readonly { name: string; word: number }[]>,
  statement: Statement,
  block: number,
  memory: Memory,
): string | null {
  const { words } = reading;
  const { subject } = statement;
  const remembered = (thing: { name: string; block: number } | null): string | null =>
    thing !== null && block - thing.block <= MAX_PARAGRAPHS_BACK ? thing.name : null;
  switch (subject.kind) {
    case "pronoun": {
      // dit-il, a-t-elle
      const word = wordAt(words, subject.first).toLowerCase().replace(/^.*-/, "");
      let thing: { name: string; block: number } | null = null;
      if (PERSONAL.has(word) || subject.first === statement.verb) thing = memory.person;
      else if (word === "it" || word === "they") thing = memory.organization;
      const name = remembered(thing);
      if (thing !== null && name !== null) thing.block = block;
      return name;
    }
    case "person":
    case "surname": {
      const name = personName(reading, persons, subject);
      const known =
        subject.kind === "surname" ? lookUp(organizations, keyOf(words, subject.nameLast), subject.first) : null;
      if (
        known !== null &&
        subject.nameFirst === subject.nameLast &&
        !persons.byKey.has(keyOf(words, subject.nameLast))
      ) {
        memory.organization = { name: known, block };
        return known;
      }
      memory.person = { name, block };
      // A single name nobody introduced may be a company: "Digital said … It said".
      if (subject.kind === "surname" && !persons.byKey.has(keyOf(words, subject.nameLast)))
        memory.organization = { name, block };
      return name;
    }
    case "organization": {
      const own = phraseText(words, subject);
      const alone = subject.nameFirst === subject.nameLast;
      const name = (alone ? lookUp(organizations, own.toLowerCase(), subject.first) : null) ?? own;
      memory.organization = { name, block };
      return name;
    }
    case "common": {
      const name = commonName(reading, organizations, subject, remembered(memory.organization));
      if (isCollective(reading, subject)) memory.organization = { name, block };
      return name;
    }
  }
}

const PERSONAL: ReadonlySet<string> = new Set([
  "he",
  "she",
  "who",
  "er",
  "sie",
  "il",
  "elle",
  "él",
  "ella",
  "lui",
  "lei",
  "ele",
  "ela",
]);

function personName(reading: Reading, persons: Persons, subject: Phrase): string {
  const own = phraseText(reading.words, subject);
  if (subject.kind === "person") return own;
  const introduced = persons.byKey.get(keyOf(reading.words, subject.nameLast));
  if (introduced === undefined) return own;
  const position = reading.words.starts[subject.first]!;
  let best = introduced[0]!;
  for (const candidate of introduced) if (candidate.start < position) best = candidate;
  return best.name;
}

/** `the group said`: the organization that spoke last; `the ministry said`: the ministry of that article; else the phrase as it stands. */
function commonName(
  reading: Reading,
  organizations: ReadonlyMap<string, readonly { name: string; word: number }[]>,
  subject: Phrase,
  last: string | null,
): string {
  const { words } = reading;
  const text = phraseText(words, subject);
  const definite = wordAt(words, subject.first).toLowerCase() === "the";
  if (definite && subject.last - subject.first === 1 && isCollective(reading, subject)) {
    const named = lookUp(organizations, wordAt(words, subject.last).toLowerCase(), subject.first);
    if (named !== null) return named;
    if (last !== null) return last;
  }
  return /^(?:The|An?|One|Some|Several|Two|Three|Der|Die|Das|Eine?|Les?|La|Une?|El|Los|Las|Una|Il|Lo|Gli|Os?|As|Uma?)\s/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function isCollective(reading: Reading, subject: Phrase): boolean {
  const kinds = reading.words.classes[subject.last]!;
  return (kinds & (COLLECTIVE | ORGANIZATION | MEDIUM)) !== 0 && (kinds & PRONOUN) === 0;
}

/** Organizations named by more than one word, by each of their telling words: `ministry`, `observatory`. */
function collectOrganizations(reading: Reading): ReadonlyMap<string, readonly { name: string; word: number }[]> {
  const { words, names } = reading;
  const found = new Map<string, { name: string; word: number }[]>();
  for (const run of names.runs) {
    if (run.kind !== "organization" || run.first === run.last) continue;
    const name = words.text.slice(words.starts[run.first], nameEnd(words, run.last)).replace(/\s+/g, " ");
    for (let index = run.first; index <= run.last; index++) {
      if ((words.classes[index]! & (ORGANIZATION | COLLECTIVE)) === 0) continue;
      const key = wordAt(words, index).toLowerCase();
      const list = found.get(key);
      if (list === undefined) found.set(key, [{ name, word: run.first }]);
      else if (list.length < 32 && list[list.length - 1]!.name !== name) list.push({ name, word: run.first });
    }
  }
  return found;
}

function lookUp(
  organizations: ReadonlyMap<string, readonly { name: string; word: number }[]>,
  key: string,
  before: number,
): string | null {
  const list = organizations.get(key);
  if (list === undefined) return null;
  let best: string | null = null;
  for (const entry of list) if (entry.word < before) best = entry.name;
  return best;
}

/** Paragraphs in a row have numbers in a row, whatever captions and furniture stand between. */
function paragraphNumbers(reading: Reading): Uint32Array {
  const numbers = new Uint32Array(reading.segmented.blocks.length);
  let number = 0;
  reading.segmented.blocks.forEach((block, index) => {
    if (block.kind === "paragraph") number++;
    numbers[index] = number;
  });
  return numbers;
}
