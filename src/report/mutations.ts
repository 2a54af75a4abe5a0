/** Edits of the whole corpus by kind, and errors that travelled from article to article. Linear in the number of edits. */

import { EDIT_KINDS, type EditClass, type EditKind } from "../findings/index.ts";
import { CLASS_ORDER } from "./pair-content.ts";
import type { EditView, PairView } from "./pair-view.ts";

const EXAMPLES = 3;

export interface KindTally {
  readonly kind: EditKind;
  readonly class: EditClass;
  readonly count: number;
  /** The first few, in the order of the report. */
  readonly examples: readonly EditView[];
}

/** Kinds that occur, by class (substance, error, style), then the most frequent first. */
export function tallyByKind(pairs: readonly PairView[]): KindTally[] {
  const tallies = new Map<EditKind, { count: number; examples: EditView[] }>();
  for (const edit of pairs.flatMap(({ passages }) => passages.flatMap(({ edits }) => edits))) {
    const tally = tallies.get(edit.edit.kind) ?? { count: 0, examples: [] };
    tally.count += 1;
    if (tally.examples.length < EXAMPLES) tally.examples.push(edit);
    tallies.set(edit.edit.kind, tally);
  }
  return [...tallies]
    .map(([kind, tally]) => ({ kind, class: EDIT_KINDS[kind], ...tally }))
    .sort((x, y) => CLASS_ORDER.indexOf(x.class) - CLASS_ORDER.indexOf(y.class) || y.count - x.count);
}

export interface TravellingError {
  readonly erroneous: string;
  readonly correct: string;
  /** Ids of the articles that have it. */
  readonly articles: readonly string[];
}

/** Errors with the articles that have them: one that several share is a trace of the way the text took. Most widespread first. */
export function travellingErrors(pairs: readonly PairView[]): TravellingError[] {
  const errors = new Map<string, { erroneous: string; correct: string; articles: Set<string> }>();
  for (const view of pairs) {
    for (const { erroneous, ...edit } of view.passages.flatMap(({ edits }) => edits)) {
      if (erroneous === null) continue;
      const words = edit[erroneous].text;
      const correct = edit[erroneous === "source" ? "derivative" : "source"].text;
      const error = errors.get(words) ?? { erroneous: words, correct, articles: new Set() };
      error.articles.add(view[erroneous].article.id);
      errors.set(words, error);
    }
  }
  return [...errors.values()]
    .map((error) => ({ ...error, articles: [...error.articles] }))
    .sort((x, y) => y.articles.length - x.articles.length);
}
