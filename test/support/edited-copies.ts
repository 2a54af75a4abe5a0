/**
 * Makes derivatives of articles as newsrooms do, with a record of what was done that is exact to the code unit: which stretches
 * are copied, with which edits, what was dropped, inserted and moved.
 *
 * For property tests and for measuring the aligner. The same articles, seed and options give the same copy.
 */
import {
  cutFromBottom,
  dropSentences,
  insertParagraphs,
  mergeParagraphs,
  moveParagraphs,
  splitParagraphs,
} from "./copy-cuts.ts";
import { changeDates, changeNames, hedge, negate } from "./copy-facts.ts";
import { moveSentences, reorderWords, repeatWords, repunctuate, scan } from "./copy-order.ts";
import { draftOf, type DraftParagraph } from "./copy-pieces.ts";
import { type EditedCopy, recordOf } from "./copy-record.ts";
import { applyHouseStyle, rewriteGrammar, substituteWords, thinAndPad, vocabularyOf } from "./copy-style.ts";
import { editNumbers, misspellWords, recaseNames, straightenMarks } from "./copy-words.ts";
import { type Random, splitmix32 } from "./splitmix32.ts";

export type { EditedCopy, GoldEdit, GoldPassage } from "./copy-record.ts";

/** The paragraphs of one article: not blank, and without blank lines inside. */
export type ArticleParagraphs = readonly string[];

/** How much a desk does of each operation. Probabilities are per paragraph, sentence, word or figure, as the operation goes. */
export interface DeskHabits {
  /** Which article is copied; `null` draws one. Paragraphs to insert and words to put in come from the others. */
  readonly sourceIndex: number | null;
  /** Largest share of the paragraphs that is cut from the bottom. */
  readonly cutShare: number;
  readonly dropQuotes: number;
  readonly dropSentences: number;
  readonly splitParagraphs: number;
  readonly mergeParagraphs: number;
  readonly moveParagraphs: number;
  /** Per paragraph: two of its sentences change places. */
  readonly moveSentences: number;
  /** How many paragraphs of another article are put in. */
  readonly insertedParagraphs: number;
  readonly houseStyle: number;
  /** How many word forms are misspelt. */
  readonly misspellings: number;
  /** How many names change case. */
  readonly recasedNames: number;
  readonly restyleNumbers: number;
  readonly changeNumbers: number;
  readonly changeDates: number;
  readonly changeNames: number;
  /** Per verb that takes "not", and five times as often where it has one. */
  readonly negations: number;
  readonly hedges: number;
  /** Per two words about an "and", and per "Smith said". */
  readonly reorderWords: number;
  readonly repeatWords: number;
  readonly punctuation: number;
  /** Per word of five letters: one is misread, as by a scanner. */
  readonly scanningErrors: number;
  readonly changeTenses: number;
  readonly functionWords: number;
  readonly substitutions: number;
  readonly deletions: number;
  readonly insertions: number;
  /** Probability that the whole copy gets straight quotation marks. */
  readonly straightMarks: number;
  /** What stands between the paragraphs of the copy: a line break or more. */
  readonly separator: string;
}

/** Copies and pastes: nothing is done. */
export const UNTOUCHED: DeskHabits = {
  sourceIndex: null,
  cutShare: 0,
  dropQuotes: 0,
  dropSentences: 0,
  splitParagraphs: 0,
  mergeParagraphs: 0,
  moveParagraphs: 0,
  moveSentences: 0,
  insertedParagraphs: 0,
  houseStyle: 0,
  misspellings: 0,
  recasedNames: 0,
  restyleNumbers: 0,
  changeNumbers: 0,
  changeDates: 0,
  changeNames: 0,
  negations: 0,
  hedges: 0,
  reorderWords: 0,
  repeatWords: 0,
  punctuation: 0,
  scanningErrors: 0,
  changeTenses: 0,
  functionWords: 0,
  substitutions: 0,
  deletions: 0,
  insertions: 0,
  straightMarks: 0,
  separator: "\n\n",
};

/** A desk that does a little of everything. */
export const BUSY_DESK: DeskHabits = {
  ...UNTOUCHED,
  cutShare: 0.4,
  dropQuotes: 0.5,
  dropSentences: 0.1,
  splitParagraphs: 0.15,
  mergeParagraphs: 0.15,
  moveParagraphs: 0.08,
  moveSentences: 0.05,
  insertedParagraphs: 2,
  houseStyle: 0.8,
  misspellings: 1,
  recasedNames: 1,
  restyleNumbers: 0.5,
  changeNumbers: 0.15,
  changeDates: 0.3,
  changeNames: 0.06,
  negations: 0.05,
  hedges: 0.1,
  reorderWords: 0.3,
  repeatWords: 0.013,
  punctuation: 0.04,
  changeTenses: 0.2,
  functionWords: 0.02,
  substitutions: 0.02,
  deletions: 0.01,
  insertions: 0.01,
  straightMarks: 0.5,
};

/**
 * A derivative of one of the articles. Default habits: `BUSY_DESK`. Linear in the length of the articles.
 *
 * Throws `RangeError` when there is no article or no such `sourceIndex`, when a paragraph is blank or holds a blank line, or when
 * `separator` is not made of line breaks.
 */
export function makeEditedCopy(
  articles: readonly ArticleParagraphs[],
  seed: number,
  habits: Partial<DeskHabits> = {},
): EditedCopy {
  const chosen = { ...BUSY_DESK, ...habits };
  const random = splitmix32(seed);
  const drawn = random.below(articles.length);
  const index = chosen.sourceIndex ?? drawn;
  const paragraphs = articles[index];
  if (paragraphs === undefined || paragraphs.length === 0)
    throw new RangeError(`articles must hold an article at ${index}`);
  if (articles.flat().some(isBroken))
    throw new RangeError("articles must have paragraphs with text and without blank lines");
  if (!/^\n+$/.test(chosen.separator)) throw new RangeError("separator must be one or more line breaks");
  const others = articles.filter((_, i) => i !== index).flat();
  const draft = arrange(draftOf(paragraphs), others, chosen, random);
  return recordOf(paragraphs, draft, chosen.separator);
}

/** Cuts come before words, since they look for sentences; insertions last, so that nothing edits the copy's own text. */
function arrange(
  whole: readonly DraftParagraph[],
  others: readonly string[],
  habits: DeskHabits,
  random: Random,
): readonly DraftParagraph[] {
  const cut = cutFromBottom(whole, habits.cutShare, random);
  const shortened = dropSentences(cut, habits.dropQuotes, habits.dropSentences, random);
  const kept = shortened.length > 0 ? shortened : cut;
  const reordered = habits.moveSentences > 0 ? moveSentences(kept, habits.moveSentences, random) : kept;
  const split = splitParagraphs(reordered, habits.splitParagraphs, random);
  const reworded = reword(split, others, habits, random);
  const merged = mergeParagraphs(reworded, habits.mergeParagraphs, random);
  const moved = moveParagraphs(merged, habits.moveParagraphs, random);
  const inserted = Array.from({ length: habits.insertedParagraphs }, () => random.pick(others));
  return insertParagraphs(moved, [...new Set(inserted.filter((text) => text !== undefined))], random);
}

function reword(
  draft: readonly DraftParagraph[],
  others: readonly string[],
  habits: DeskHabits,
  random: Random,
): readonly DraftParagraph[] {
  const styled = applyHouseStyle(draft, habits.houseStyle, random);
  const recased = recaseNames(styled, habits.recasedNames, random);
  const misspelt = misspellWords(recased, habits.misspellings, random);
  const counted = editNumbers(misspelt, habits.restyleNumbers, habits.changeNumbers, random);
  const restated = restate(counted, habits, random);
  const rewritten = rewriteGrammar(restated, habits.changeTenses, habits.functionWords, random);
  const substituted = substituteWords(rewritten, habits.substitutions, vocabularyOf(draftOf(others)), random);
  const padded = thinAndPad(substituted, habits.deletions, habits.insertions, random);
  const scanned = habits.scanningErrors > 0 ? scan(padded, habits.scanningErrors, random) : padded;
  return random.chance(habits.straightMarks) ? straightenMarks(scanned) : scanned;
}

/** What a desk does not do draws nothing, so that a copy stays the same where an operation is added. */
function restate(draft: readonly DraftParagraph[], habits: DeskHabits, random: Random): readonly DraftParagraph[] {
  const operations = [
    [changeDates, habits.changeDates],
    [changeNames, habits.changeNames],
    [reorderWords, habits.reorderWords],
    [negate, habits.negations],
    [hedge, habits.hedges],
    [repeatWords, habits.repeatWords],
    [repunctuate, habits.punctuation],
  ] as const;
  return operations.reduce<readonly DraftParagraph[]>(
    (edited, [operation, probability]) => (probability > 0 ? operation(edited, probability, random) : edited),
    draft,
  );
}

function isBroken(paragraph: string): boolean {
  return paragraph.trim() !== paragraph || paragraph === "" || /\n\s*\n/.test(paragraph);
}
