/**
 * What a desk does to the text that it takes from elsewhere, beyond `test/support/edited-copies.ts`: it forgets introductions or mends them, drops
 * attributions, rounds figures, corrects slips and makes its own, puts the lead the other way round.
 */
import {
  cutFromBottom,
  dropSentences,
  mergeParagraphs,
  moveParagraphs,
  splitParagraphs,
} from "../../test/support/copy-cuts.ts";
import type { DraftParagraph } from "../../test/support/copy-pieces.ts";
import { rewriteGrammar, thinAndPad } from "../../test/support/copy-style.ts";
import { editNumbers, PLAIN_WORD, wordsOf } from "../../test/support/copy-words.ts";
import type { Random } from "../../test/support/splitmix32.ts";
import { imposeStyle } from "./cascade-style.ts";
import type { Outlet } from "./cascade-types.ts";
import { dropAttributions, editFreely, padWords, rewordWords, roundFigures, slipOf } from "./cascade-words.ts";

export interface Desked {
  readonly draft: readonly DraftParagraph[];
  readonly operations: readonly string[];
  readonly slips: ReadonlyMap<string, string>;
}

/** Copied paragraphs edited; `slips` are the misspellings that the text came with. */
export function editText(
  whole: readonly DraftParagraph[],
  slips: ReadonlyMap<string, string>,
  outlet: Outlet,
  random: Random,
): Desked {
  const operations: string[] = [];
  let draft = whole;
  const apply = (
    name: string,
    probability: number,
    edit: (draft: readonly DraftParagraph[]) => DraftParagraph[] | readonly DraftParagraph[],
  ): void => {
    // The draws of an operation that is not chosen are made all the same by none: each article has a stream of its own.
    if (!random.chance(probability)) return;
    const before = textOf(draft);
    const edited = edit(draft);
    if (edited.length === 0 || textOf(edited) === before) return;
    draft = edited;
    operations.push(name);
  };
  apply("cut-tail", 0.5, (d) => cutFromBottom(d, random.pick([0.25, 0.4, 0.6, 0.7])!, random));
  apply("drop-introduction", 0.3, (d) => dropIntroduction(d));
  apply("drop-quotes", 0.4, (d) => dropAfterLead(d, random.pick([0.25, 0.5, 0.8])!, 0, random));
  apply("drop-sentences", 0.5, (d) => dropAfterLead(d, 0.05, random.pick([0.05, 0.12, 0.25])!, random));
  apply("mend-introductions", 0.5, (d) => mendIntroductions(d, textOf(whole)));
  apply("split-paragraphs", 0.3, (d) => splitParagraphs(d, 0.2, random));
  apply("merge-paragraphs", 0.3, (d) => mergeParagraphs(d, 0.25, random));
  apply("move-paragraphs", 0.12, (d) => moveParagraphs(d, 0.15, random));
  apply("house-style", outlet.diligence === 0 ? 0 : 1, (d) => imposeStyle(d, outlet, random));
  const kept = new Map(slips);
  apply("correct-slips", 0.6, (d) => {
    const corrected = new Set([...slips.keys()].filter(() => random.chance(0.7)));
    for (const wrong of corrected) kept.delete(wrong);
    return editFreely(d, PLAIN_WORD, "spelling-error", (word) => (corrected.has(word) ? slips.get(word) : undefined));
  });
  apply("make-slips", 0.3, (d) => {
    const made = makeSlips(d, 1 + random.below(2), random);
    for (const [right, wrong] of made) kept.set(wrong, right);
    return editFreely(d, PLAIN_WORD, "spelling-error", (word) => made.get(word));
  });
  apply("drop-attributions", 0.3, (d) => dropAttributions(d, 0.5, random));
  apply("add-hedges", 0.15, (d) => thinAndPad(d, 0, 0.01, random));
  apply("round-figures", 0.3, (d) => roundFigures(d, 0.5, random));
  apply("change-figures", 0.06, (d) => editNumbers(d, 0, 0.15, random));
  apply("reword", 0.6, (d) => rewordWords(d, random.pick([0.1, 0.3, 0.7])!, random));
  apply("grammar", 0.3, (d) => rewriteGrammar(d, 0.3, 0.01, random));
  apply("pad", 0.35, (d) => padWords(d, random.pick([0.05, 0.1, 0.25])!, random));
  apply("thin", 0.25, (d) => thinAndPad(d, 0.012, 0, random));
  return { draft, operations, slips: kept };
}

/** A lead is rewritten or replaced, and hardly ever left out. */
function dropAfterLead(
  draft: readonly DraftParagraph[],
  quoted: number,
  plain: number,
  random: Random,
): DraftParagraph[] {
  if (random.chance(0.1)) return dropSentences(draft, quoted, plain, random);
  return [...draft.slice(0, 1), ...dropSentences(draft.slice(1), quoted, plain, random)];
}

/** Misspellings of words that occur, right to wrong. */
export function makeSlips(draft: readonly DraftParagraph[], count: number, random: Random): Map<string, string> {
  const words = wordsOf(draft, PLAIN_WORD).filter((word) => word.length >= 5);
  const made = new Map<string, string>();
  for (let i = 0; i < count; i++) {
    const word = random.pick(words);
    const wrong = word === undefined ? undefined : slipOf(word, random);
    if (word !== undefined && wrong !== undefined && wrong !== word) made.set(word, wrong);
  }
  return made;
}

export function textOf(draft: readonly DraftParagraph[]): string {
  return draft.map(({ pieces }) => pieces.map(({ text }) => text).join("")).join("\n\n");
}

const FULL_NAME = /(?<![\p{L}.] ?)(?:[A-Z][a-z]{2,}) (?:[A-Z]\. )?([A-Z][a-z]{3,})(?![a-z])/gu;

/** Leaves out the first paragraph that introduces somebody whose surname stands alone further down. */
function dropIntroduction(draft: readonly DraftParagraph[]): DraftParagraph[] {
  const texts = draft.map((paragraph) => textOf([paragraph]));
  const at = texts.findIndex((text, i) => {
    if (i === 0) return false;
    return Array.from(text.matchAll(FULL_NAME)).some(({ 0: full, 1: surname }) => {
      const rest = texts.slice(i + 1).join(" ");
      return new RegExp(`(?<![A-Z][a-z]+ )\\b${surname!}\\b`).test(rest) && !rest.includes(full);
    });
  });
  return draft.filter((_, i) => i !== at || at < 0);
}

/** A careful desk gives the full name to the first surname whose introduction it cut. */
function mendIntroductions(draft: readonly DraftParagraph[], before: string): DraftParagraph[] {
  const now = textOf(draft);
  const missing = new Map<string, string>();
  for (const { 0: full, 1: surname } of before.matchAll(FULL_NAME)) {
    if (!now.includes(full) && now.includes(surname!)) missing.set(surname!, full);
  }
  return editFreely(draft, /(?<=^|\p{Ll}[,.]? )\p{Lu}\p{Ll}{3,}(?=[ ,.])/gu, "insertion", (word) => {
    const full = missing.get(word);
    missing.delete(word);
    return full;
  });
}
