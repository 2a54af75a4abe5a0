/** Answers out of a closed list held against the right ones: relation, credit status, direction. */

import { usedPart, type ConfusionTable } from "./edit-scores.ts";
import { f1Score } from "./plagdet.ts";

export interface Labeled<Label extends string = string> {
  readonly gold: Label;
  readonly found: Label;
}

export interface LabelScores {
  readonly pairs: number;
  readonly accuracy: number | null;
  /** Mean of the F1 of the labels that the gold or the findings have: a label that is never given where it should be counts as 0. */
  readonly macroF1: number | null;
}

/** What was said of the direction where the gold knows it: `open` is "cannot tell". */
export type DirectionOutcome = "right" | "wrong" | "undecided" | "claimed" | "open";
export const DIRECTION_OUTCOMES: readonly DirectionOutcome[] = ["right", "wrong", "undecided", "claimed", "open"];

export interface DirectionScores {
  /** Pairs whose direction the gold knows. */
  readonly known: number;
  /** Of these: decided rightly, of those decided; of all; and not decided. */
  readonly accuracy: number | null;
  readonly accuracyOfAll: number | null;
  readonly undecided: number | null;
  /** Pairs of which the gold says that nobody can tell, and the share of them that was decided all the same. */
  readonly open: number;
  readonly claimed: number | null;
}

/** O(answers * labels). */
export function labelScores<Label extends string>(
  answers: readonly (Labeled<Label> | null)[],
  labels: readonly Label[],
  weights?: Uint32Array,
): LabelScores {
  const width = labels.length;
  const cells = countsOf(answers, labels, weights);
  let [pairs, right, f1Sum, used] = [0, 0, 0, 0];
  for (let label = 0; label < width; label++) {
    let [gold, found] = [0, 0];
    for (let other = 0; other < width; other++) {
      gold += cells[label * width + other]!;
      found += cells[other * width + label]!;
    }
    const agreed = cells[label * width + label]!;
    pairs += gold;
    right += agreed;
    if (gold + found === 0) continue;
    used++;
    f1Sum += f1Score(found === 0 ? 0 : agreed / found, gold === 0 ? 0 : agreed / gold);
  }
  return { pairs, accuracy: pairs === 0 ? null : right / pairs, macroF1: used === 0 ? null : f1Sum / used };
}

export function labelConfusion<Label extends string>(
  answers: readonly (Labeled<Label> | null)[],
  labels: readonly Label[],
): ConfusionTable {
  return usedPart(labels, countsOf(answers, labels));
}

/** O(outcomes). */
export function directionScores(
  outcomes: readonly (DirectionOutcome | null)[],
  weights?: Uint32Array,
): DirectionScores {
  const counts: Record<DirectionOutcome, number> = { right: 0, wrong: 0, undecided: 0, claimed: 0, open: 0 };
  outcomes.forEach((outcome, index) => {
    if (outcome !== null) counts[outcome] += weights?.[index] ?? 1;
  });
  const decided = counts.right + counts.wrong;
  const known = decided + counts.undecided;
  const open = counts.claimed + counts.open;
  return {
    known,
    accuracy: decided === 0 ? null : counts.right / decided,
    accuracyOfAll: known === 0 ? null : counts.right / known,
    undecided: known === 0 ? null : counts.undecided / known,
    open,
    claimed: open === 0 ? null : counts.claimed / open,
  };
}

function countsOf<Label extends string>(
  answers: readonly (Labeled<Label> | null)[],
  labels: readonly Label[],
  weights?: Uint32Array,
): number[] {
  const cells = new Array<number>(labels.length * labels.length).fill(0);
  answers.forEach((answer, index) => {
    if (answer === null) return;
    const cell = labels.indexOf(answer.gold) * labels.length + labels.indexOf(answer.found);
    cells[cell] = cells[cell]! + (weights?.[index] ?? 1);
  });
  return cells;
}
