/** Logistic regression with bounds, small and slow: a few dozen weights on some thousand pairs. */

export interface Example {
  readonly signs: readonly number[];
  readonly isTrue: boolean;
}

export interface FitOptions {
  /** What the weights are drawn to, and the lowest and highest that each may be. */
  readonly prior: readonly number[];
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
  /** How strongly: as many pseudo-observations of variance one. */
  readonly ridge: number;
}

const SWEEPS = 200;

/**
 * Maximum a posteriori by Newton's steps on one weight after the other, each held inside its bounds (cyclic coordinate descent: Genkin, Lewis, Madigan 2007).
 * Gradient descent on all at once stopped far from the best, since strengths differ in scale. Without an intercept: add a sign of 1 for one.
 */
export function fitLogistic(examples: readonly Example[], { prior, lowest, highest, ridge }: FitOptions): number[] {
  const weights = prior.map((value, i) => Math.min(highest[i]!, Math.max(lowest[i]!, value)));
  const odds = examples.map(({ signs }) => oddsOf(signs, weights));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = 0;
    for (let i = 0; i < weights.length; i++) {
      let gradient = ridge * (weights[i]! - prior[i]!);
      let curvature = ridge;
      for (let k = 0; k < examples.length; k++) {
        const sign = examples[k]!.signs[i]!;
        if (sign === 0) continue;
        const probability = 1 / (1 + Math.exp(-odds[k]!));
        gradient += (probability - (examples[k]!.isTrue ? 1 : 0)) * sign;
        curvature += probability * (1 - probability) * sign * sign;
      }
      // A full step may go too far where probabilities are near 0 or 1.
      const step = Math.max(-0.5, Math.min(0.5, -gradient / curvature));
      const next = Math.min(highest[i]!, Math.max(lowest[i]!, weights[i]! + step));
      const change = next - weights[i]!;
      if (change === 0) continue;
      weights[i] = next;
      moved = Math.max(moved, Math.abs(change));
      for (let k = 0; k < examples.length; k++) odds[k]! += change * examples[k]!.signs[i]!;
    }
    if (moved < 1e-5) break;
  }
  return weights;
}

export function oddsOf(signs: readonly number[], weights: readonly number[]): number {
  return signs.reduce((sum, sign, i) => sum + sign * weights[i]!, 0);
}
