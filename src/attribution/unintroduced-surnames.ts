/** Whether a single capitalized word that says something is a surname, though nobody introduced it. */
import { classesOf, COLLECTIVE, ROLE, TITLE } from "./lexicon.ts";
import { keyOf } from "./name-keys.ts";
import type { NameRun } from "./name-runs.ts";
import { SHAPE_SENTENCE_START, type Words } from "./words.ts";

export const IMPERSONAL_VERBS: ReadonlySet<string> = new Set([
  "reported",
  "reports",
  "announced",
  "announces",
  "declared",
  "estimated",
  "revealed",
  "predicted",
]);

/** A capital that only opens the sentence proves no name: "Officials said", "Economists said". */
export function isProper(words: Words, run: NameRun, lowered: Map<string, boolean>): boolean {
  if (!isSentenceStart(words, run)) return true;
  const word = keyOf(words, run.last);
  // "Anxiety … said": a word that stands in lower case elsewhere only opens the sentence here.
  if (/\d|['’](?:m|ve|ll|re|d)$/.test(word) || isLowered(words, word, lowered)) return false;
  if (PLURAL_SPEAKERS.has(word) || /(?:ed|ing|ers|ly)$/.test(word)) return false;
  return (classesOf(word.replace(/s$/, "")) & (ROLE | TITLE | COLLECTIVE)) === 0;
}

/** One search of the text for each new word, up to `MAX_SEARCHES`; words beyond are taken for names. */
function isLowered(words: Words, word: string, lowered: Map<string, boolean>): boolean {
  const known = lowered.get(word);
  if (known !== undefined || lowered.size >= MAX_SEARCHES) return known ?? false;
  const found = words.text.includes(` ${word} `);
  lowered.set(word, found);
  return found;
}

const PLURAL_SPEAKERS: ReadonlySet<string> = new Set(
  `police sources critics authorities activists scientists witnesses experts people investigators democrats republicans lawmakers opponents
  supporters organizers organisers doctors researchers militants rebels troops villagers locals neighbors neighbours firefighters
  rescuers protesters campaigners unions markets banks companies airlines others insiders observers historians industry management everyone
  nobody somebody someone everybody dealers merchants importers exporters producers buyers sellers shippers bankers users refiners`.split(
    /\s+/,
  ),
);

export function isSentenceStart(words: Words, run: NameRun): boolean {
  return (words.shapes[run.first]! & SHAPE_SENTENCE_START) !== 0;
}

export const MAX_SEARCHES = 64;
