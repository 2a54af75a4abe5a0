/**
 * How well the evidence of one pair agrees with each place that the two may have in the tree of a story: one straight from the other, one from the other by way of
 * further witnesses, or both from a third, which a witness is or which nobody holds.
 *
 * A pair that stands alone knows three hypotheses (`shared-source.ts`). In a tree they are five, fitted as trees (`bench/direction/fit-trees.ts`): what one desk does to a text
 * and what several do one after the other look different, and so do two copies of a text that is here and two of one that is not. A conditional random
 * field over trees (Lafferty, McCallum, Pereira 2001), so that what two pairs of one article say twice counts once.
 */

import type { Observation } from "./evidence.ts";
import { EVIDENCE_FEATURES, type EvidenceFeature } from "./kinds.ts";
import { thirdSigns } from "./shared-source.ts";
import { otherSide, type AlignedPair, type Side } from "./side.ts";
import { TREE_FEATURES, TREE_THIRD } from "./weights.ts";

/** Log-likelihoods, up to a constant that they have in common. */
export interface Ways {
  /** One straight from the other: `a` the source, `b` the source. */
  readonly near: readonly [number, number];
  /** By way of others. */
  readonly far: readonly [number, number];
  /** Both from a third that is here. */
  readonly beside: number;
  /** Both from a third that is not. */
  readonly besideLost: number;
}

const FEATURES = Object.keys(EVIDENCE_FEATURES) as readonly EvidenceFeature[];

/** What the weights of a tree stand on, for one pair: the strength of each feature for either side, and the signs of a third text. */
export interface WaySigns {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly third: readonly number[];
}

/** In the order of `EVIDENCE_FEATURES`. O(observations + edits). */
export function waySigns(pair: AlignedPair, observations: readonly Observation[]): WaySigns {
  const strengths = (side: Side): number[] =>
    FEATURES.map((feature) =>
      observations.reduce(
        (sum, one) => (one.feature === feature && one.towards === side ? sum + one.strength : sum),
        0,
      ),
    );
  return { a: strengths("a"), b: strengths("b"), third: thirdSigns(pair) };
}

/** `handout` is what speaks for a text that an office gave to both, in log-odds. Default: `0` */
export function waysOf(signs: WaySigns, handout = 0): Ways {
  const third = (weights: readonly number[]): number =>
    signs.third.reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), 0);
  const score = (side: Side, [constant, own, other]: readonly [number, number, number]): number =>
    FEATURES.reduce((sum, feature, i) => {
      const weights = TREE_FEATURES[feature];
      return sum + weights[own]! * signs[side][i]! - weights[other]! * signs[otherSide(side)][i]!;
    }, constant);
  const [near, far] = [[TREE_THIRD.near, 0, 1] as const, [TREE_THIRD.far, 2, 3] as const];
  return {
    near: [score("a", near), score("b", near)],
    far: [score("a", far), score("b", far)],
    beside: third(TREE_THIRD.beside) + handout,
    besideLost: third(TREE_THIRD.besideLost) + handout,
  };
}
