/**
 * Words that point back: what an editor leaves hanging who cuts the sentence before.
 *
 * Forms only, no resolution: sentence openers (`They`, `The group`), counters (`the second time`), `also` and `earlier` near the head of a
 * sentence, acronyms that are never written out, surnames without an introduction. Linear.
 */
import type { SegmentedText } from "../text/index.ts";
import { COLLECTIVE, PLACE, TITLE } from "./lexicon.ts";
import { keyOf } from "./name-keys.ts";
import { findPersons } from "./names.ts";
import { readingOf, type Reading } from "./reading.ts";
import type { DanglingKind, DanglingReference } from "./types.ts";
import {
  isPlainGap,
  nameEnd,
  SHAPE_ALL_CAPS,
  SHAPE_INITIAL,
  SHAPE_SENTENCE_START,
  wordAt,
  type Words,
} from "./words.ts";

/** How far into its sentence `also` or `earlier` still speaks for the whole of it. */
const HEAD_OF_SENTENCE = 8;

/**
 * Dangling references of the paragraphs, in order, outside quotation marks. `open` says that nothing earlier in the article answers the
 * reference: always so for acronyms and surnames, which are reported only then; for the others only in the first paragraph, before
 * anything could have been named.
 */
export function findDanglingReferences(segmented: SegmentedText): DanglingReference[] {
  const reading = readingOf(segmented);
  const { words, quoted } = reading;
  const found: DanglingReference[] = [];
  let sentence = 0;
  let opening = true;
  let firstSentence = -1;
  const add = (kind: DanglingKind, first: number, last: number, open: boolean): void => {
    found.push({ kind, start: words.starts[first]!, end: nameEnd(words, last), open });
  };
  for (let index = 0; index < words.count; index++) {
    if (segmented.blocks[words.blocks[index]!]!.kind !== "paragraph") continue;
    if ((words.shapes[index]! & SHAPE_SENTENCE_START) !== 0) {
      sentence = index;
      opening = true;
      if (firstSentence < 0) firstSentence = index;
    }
    if (quoted[index] === 1) continue;
    const first = sentence === firstSentence;
    if (opening && index === sentence) {
      const last = openerEnd(words, index);
      if (last >= 0) add(last === index ? "pronoun" : "group", index, last, first);
    }
    const counter = counterEnd(words, index);
    if (counter >= 0) add("ordinal", counterStart(words, index), counter, first);
    else if (index - sentence < HEAD_OF_SENTENCE && isAdverb(words, index)) add("adverb", index, index, first);
    opening = false;
  }
  addUnexplained(reading, add);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

const PRONOUNS: ReadonlySet<string> = new Set([
  "He",
  "She",
  "They",
  "His",
  "Her",
  "Their",
  "Its",
  "These",
  "Those",
  "Both",
  "Er",
  "Sie",
  "Ils",
  "Elles",
]);

/** Last word of `They` or `The group` at the head of a sentence; -1 for other openings. "It" is left out: it rains, it was clear that. */
function openerEnd(words: Words, index: number): number {
  const word = wordAt(words, index);
  if (PRONOUNS.has(word)) return index;
  const next = index + 1;
  if (word !== "The" || next >= words.count || !isPlainGap(words, next)) return -1;
  if ((words.classes[next]! & COLLECTIVE) === 0 || !/^[a-z]/.test(wordAt(words, next))) return -1;
  // "The group of seven", "The bank Citigroup": the reader is told which.
  const after = wordAt(words, next + 1);
  return after === "of" || /^\p{Lu}/u.test(after) ? -1 : next;
}

const COUNTED: ReadonlySet<string> = new Set(
  "time such attack incident case strike raid explosion blast defeat win death arrest".split(" "),
);
const COUNTERS: ReadonlySet<string> = new Set(
  "second third fourth fifth sixth seventh eighth ninth tenth latest another".split(" "),
);

/** Last word of `second time`, `another such`, `latest attack`; -1 elsewhere. */
function counterEnd(words: Words, index: number): number {
  const word = wordAt(words, index);
  if (word.length < 5 || !COUNTERS.has(word.toLowerCase())) return -1;
  const next = index + 1;
  if (next >= words.count || !isPlainGap(words, next)) return -1;
  const counted = wordAt(words, next);
  if (!COUNTED.has(counted)) return -1;
  return word.toLowerCase() === "another" && counted !== "such" ? -1 : next;
}

/** The article belongs to it: `the second time`, `a third such`. */
function counterStart(words: Words, index: number): number {
  const before = wordAt(words, index - 1);
  return index > 0 && isPlainGap(words, index) && /^(?:the|a|its|their|his|her)$/i.test(before) ? index - 1 : index;
}

function isAdverb(words: Words, index: number): boolean {
  const word = wordAt(words, index);
  if (word === "also" || word === "Also") return true;
  if (word !== "earlier" && word !== "Earlier") return false;
  // "earlier this year" and "earlier than" refer to the calendar; "two days earlier" to the sentence.
  if (word === "earlier" && /s$/.test(wordAt(words, index - 1)) && isPlainGap(words, index)) return false;
  return !/^(?:this|in|on|that|than|today|last|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
    wordAt(words, index + 1),
  );
}

/** First mentions of acronyms that are never written out, and of surnames that are never introduced. */
function addUnexplained(
  reading: Reading,
  add: (kind: DanglingKind, first: number, last: number, open: boolean) => void,
): void {
  const { words, names, segmented } = reading;
  const persons = findPersons(reading);
  const written = writtenOut(reading);
  const met = new Set<string>();
  names.runs.forEach((run, index) => {
    const block = segmented.blocks[words.blocks[run.first]!]!.kind;
    if (block !== "paragraph" || reading.quoted[run.first] === 1) return;
    if (run.kind === "acronym") {
      const word = words.text.slice(words.starts[run.last], nameEnd(words, run.last));
      const letters = word.replace(/[^A-Z]/g, "");
      if (
        isAmongCapitals(words, run.last) ||
        met.has(word) ||
        letters.length < 3 ||
        letters.length > 6 ||
        letters.length !== word.replace(/\./g, "").length
      )
        return;
      met.add(word);
      if (!EVERYBODY_KNOWS.has(letters) && (words.classes[run.last]! & (PLACE | TITLE)) === 0 && !written.has(letters))
        add("acronym", run.last, run.last, true);
      return;
    }
    if (persons.kinds[index] !== 2) return;
    const key = keyOf(words, run.last);
    if (met.has(key)) return;
    met.add(key);
    const introduced = persons.byKey.get(key);
    if (introduced === undefined || introduced[0]!.start > words.starts[run.first]!)
      add("surname", run.last, run.last, true);
  });
}

/** In a line of capitals no word is an acronym. */
function isAmongCapitals(words: Words, index: number): boolean {
  const isLoud = (at: number): boolean =>
    at >= 0 && at < words.count && (words.shapes[at]! & (SHAPE_ALL_CAPS | SHAPE_INITIAL)) === SHAPE_ALL_CAPS;
  return (
    (isPlainGap(words, index) && isLoud(index - 1)) ||
    (index + 1 < words.count && isPlainGap(words, index + 1) && isLoud(index + 1))
  );
}

/** Initials of every run of two to six capitalized words, small words in or out: `UNHCR` of the UN High Commissioner for Refugees. */
function writtenOut(reading: Reading): ReadonlySet<string> {
  const { words, names } = reading;
  const initials = new Set<string>();
  let all = "";
  let capitals = "";
  let end = -2;
  for (const run of names.runs) {
    // Port Quality *and* Rescue Watch: two runs, one name.
    const continues =
      run.first === end + 2 && isPlainGap(words, run.first) && isPlainGap(words, run.first - 1) && all.length < 8;
    if (!continues) {
      all = "";
      capitals = "";
    } else
      all += wordAt(words, run.first - 1)
        .charAt(0)
        .toUpperCase();
    end = run.last;
    for (let index = run.first; index <= run.last; index++) {
      for (const part of wordAt(words, index).split("-")) {
        const letter = part.charAt(0).toUpperCase();
        all += letter;
        if (part.charAt(0) === letter) capitals += part.length <= 3 && part === part.toUpperCase() ? part : letter;
      }
    }
    for (let from = 0; from < all.length - 1 && from < 3; from++) initials.add(all.slice(from));
    for (let from = 0; from < capitals.length - 1 && from < 3; from++) initials.add(capitals.slice(from));
  }
  return initials;
}

const EVERYBODY_KNOWS: ReadonlySet<string> = new Set(
  `USA NATO UNESCO UNICEF NASA BBC CNN FBI CIA AIDS HIV DNA CEO CFO COO GDP GMT EST PST UTC CET BST DVD SMS GPS PDF USB URL NBA NFL NHL MLB FIFA UEFA
  OPEC IMF WTO WHO COVID SARS ISIS ISIL NHS MEP MPS AFP UPI ABC NBC CBS PBS NPR ESPN IBM SUV MRI ATM PHD MBA BST MOT VAT LED LCD RSS FAQ AKA
  NOTE PCT CTS DLRS MLN SHR REVS QTR NOT AND THE FOR BUT ALL NEW ONE WHY HOW GOP DUI NYPD LAPD LGBT LGBTQ YMCA NAFTA ASEAN OECD EEC KGB SWAT RAF`.split(
    /\s+/,
  ),
);
