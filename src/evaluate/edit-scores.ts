/** Precision, recall and F1 of edits, of each kind and of all, and which kinds are taken for which. */

import type { EditKind } from "../findings/index.ts";
import { KINDS_OF_EDIT, NO_EDIT, type EditTally } from "./edit-matching.ts";
import { f1Score } from "./plagdet.ts";

export interface EditScores {
  readonly gold: number;
  readonly found: number;
  /** How many of the one are the other. */
  readonly right: number;
  /** `null` where nothing was found, `recall` where there is nothing to find, `f1` where both are. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Counts of kinds of gold (rows) found as kinds (columns); only rows and columns that have an entry. */
export interface ConfusionTable {
  readonly labels: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

export type Matching = "exact" | "lenient";

/** Of all kinds together. `weights` says how often each pair counts. O(tallies * kinds). */
export function editScores(tallies: readonly EditTally[], matching: Matching, weights?: Uint32Array): EditScores {
  let [gold, found, right] = [0, 0, 0];
  tallies.forEach((tally, index) => {
    const weight = weights?.[index] ?? 1;
    if (weight === 0) return;
    for (let kind = 0; kind < KINDS_OF_EDIT.length; kind++) {
      gold += weight * tally.gold[kind]!;
      found += weight * tally.found[kind]!;
      right += weight * tally[matching][kind]!;
    }
  });
  return scoresOf(gold, found, right);
}

/** Of each kind that the gold or the findings have, in the order of the contract's list. O(tallies * kinds). */
export function editScoresByKind(
  tallies: readonly EditTally[],
  matching: Matching,
  weights?: Uint32Array,
): Map<EditKind, EditScores> {
  const scores = new Map<EditKind, EditScores>();
  KINDS_OF_EDIT.forEach((name, kind) => {
    let [gold, found, right] = [0, 0, 0];
    tallies.forEach((tally, index) => {
      const weight = weights?.[index] ?? 1;
      gold += weight * tally.gold[kind]!;
      found += weight * tally.found[kind]!;
      right += weight * tally[matching][kind]!;
    });
    if (gold + found > 0) scores.set(name, scoresOf(gold, found, right));
  });
  return scores;
}

export function editConfusion(tallies: readonly EditTally[]): ConfusionTable {
  const width = KINDS_OF_EDIT.length + 1;
  const sums = new Array<number>(width * width).fill(0);
  for (const { confusion } of tallies) confusion.forEach((count, cell) => (sums[cell] = sums[cell]! + count));
  return usedPart([...KINDS_OF_EDIT, NO_EDIT], sums);
}

/** The table without labels that neither a row nor a column has an entry for. `cells` are row by row. */
export function usedPart(labels: readonly string[], cells: readonly number[]): ConfusionTable {
  const width = labels.length;
  const used = labels
    .map((_, label) => label)
    .filter((label) => labels.some((_, at) => cells[label * width + at]! > 0 || cells[at * width + label]! > 0));
  return {
    labels: used.map((label) => labels[label]!),
    rows: used.map((row) => used.map((column) => cells[row * width + column]!)),
  };
}

function scoresOf(gold: number, found: number, right: number): EditScores {
  const precision = found === 0 ? null : right / found;
  const recall = gold === 0 ? null : right / gold;
  const f1 = gold + found === 0 ? null : f1Score(precision ?? 0, recall ?? 0);
  return { gold, found, right, precision, recall, f1 };
}
