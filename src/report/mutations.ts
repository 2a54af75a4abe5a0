/** Edits of the whole corpus by kind, and the changes of a family. Linear in the number of edits. */

import { EDIT_KINDS, type EditClass, type EditKind, type Mutation } from "../findings/index.ts";
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

/** The changes that most articles have, errors and changed facts first among equals. */
export function worstMutations(mutations: readonly Mutation[], most: number): readonly Mutation[] {
  const rank = ({ kind }: Mutation): number => (FACTS.has(kind) ? 0 : 1);
  return mutations
    .map((mutation, index) => ({ mutation, index }))
    .sort(
      (x, y) =>
        y.mutation.inheritedBy.length - x.mutation.inheritedBy.length ||
        rank(x.mutation) - rank(y.mutation) ||
        x.index - y.index,
    )
    .slice(0, most)
    .map(({ mutation }) => mutation);
}

const FACTS: ReadonlySet<EditKind> = new Set<EditKind>([
  "spelling-error",
  "word-repeated",
  "number",
  "date",
  "name",
  "negation",
  "quote-altered",
]);
