/** The regular forms of the vocabulary: what an English writer makes of its words without looking anything up. */

import { IRREGULAR_FORMS } from "./stem.ts";
import { DOUBLING_VERBS, VOCABULARY } from "./vocabulary.ts";

/** Verbs of several syllables that double their last letter before an ending. */
export const DOUBLING: ReadonlySet<string> = new Set(DOUBLING_VERBS.trim().split(/\s+/));

let forms: ReadonlySet<string> | undefined;

/** Every word of the vocabulary with its regular forms. About 20,000; made at first use. */
export function vocabularyForms(): ReadonlySet<string> {
  forms ??= new Set(VOCABULARY.trim().split(/\s+/).flatMap(regularForms));
  return forms;
}

let byOpening: ReadonlyMap<string, readonly string[]> | undefined;
const openings = new Map<string, ReadonlySet<string>>();

/**
 * Whether the word is in the vocabulary or a regular form of a word in it. A form begins as its word does, so only the words of one opening are
 * inflected: all at once took 50 ms of the first comparison.
 */
export function isVocabularyForm(word: string): boolean {
  const opening = word.slice(0, 2);
  let known = openings.get(opening);
  if (known === undefined) {
    byOpening ??= groupByOpening(VOCABULARY.trim().split(/\s+/));
    known = new Set((byOpening.get(opening) ?? []).flatMap(regularForms));
    openings.set(opening, known);
  }
  return known.has(word);
}

function groupByOpening(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const opening = word.slice(0, 2);
    const group = groups.get(opening);
    if (group === undefined) groups.set(opening, [word]);
    else group.push(word);
  }
  return groups;
}

/**
 * The word itself, plural or third person, past, participle, agent and adverb. Not every word has them all ("apples" but "appled"); a form
 * that nobody writes does no harm.
 */
export function regularForms(word: string): string[] {
  const isConsonantY = /[^aeiou]y$/.test(word);
  const silentE = /[^eoy]e$/.test(word);
  const bare = silentE ? word.slice(0, -1) : word;
  const stem = doublesLast(word) ? word + word.slice(-1) : word.endsWith("ic") ? `${word}k` : bare;
  const forms = [word, ...pluralsOf(word), `${stem}ing`];
  // Of "process" and "create" the agent has an o; those of the kind that have an e are in the list.
  if (!/(?:[st]|ate)$/.test(word)) forms.push(`${stem}er`);
  // An irregular verb has its past elsewhere: "seeked" is no form of "seek".
  if (!IRREGULAR_FORMS.has(word))
    forms.push(isConsonantY ? `${word.slice(0, -1)}ied` : word.endsWith("e") ? `${word}d` : `${stem}ed`);
  return [...forms, ...adverbOf(word)];
}

function pluralsOf(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/[^f]fe?$/.test(word)) return [`${word.replace(/fe?$/, "")}ves`, `${word}s`];
  if (/[^aeiou]o$/.test(word)) return [`${word}es`, `${word}s`];
  return [word + (/(?:s|x|z|ch|sh)$/.test(word) ? "es" : "s")];
}

/** Adverbs of what looks like an adjective: those of other words are in the list. */
function adverbOf(word: string): string[] {
  if (word.endsWith("ic")) return [`${word}ally`];
  if (/[ai]ble$/.test(word)) return [`${word.slice(0, -1)}y`];
  return /(?:al|ive|ous|ent|ant|ful|less|ate)$/.test(word) ? [`${word}ly`] : [];
}

/** "stop" and "commit" double their last letter, "visit" and "open" do not: the stress decides, and only lists know it. */
function doublesLast(word: string): boolean {
  return /^[^aeiou]*[aeiou][bdfgklmnprt]$/.test(word) || DOUBLING.has(word);
}
