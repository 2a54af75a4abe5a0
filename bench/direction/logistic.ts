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

/** Maximum a posteriori by projected gradient descent (Bertsekas 1976) with a step that adapts. Without an intercept: add a sign of 1 for one. */
export function fitLogistic(examples: readonly Example[], options: FitOptions): number[] {
  const { prior, lowest, highest } = options;
  const clamp = (value: number, i: number): number => Math.min(highest[i]!, Math.max(lowest[i]!, value));
  let weights = prior.map(clamp);
  let loss = lossOf(examples, weights, options);
  let step = 1 / examples.length;
  for (let round = 0; round < 3000; round++) {
    const gradient = gradientOf(examples, weights, options);
    const next = weights.map((weight, i) => clamp(weight - step * gradient[i]!, i));
    const nextLoss = lossOf(examples, next, options);
    if (nextLoss > loss) {
      step /= 2;
      if (step < 1e-9) break;
      continue;
    }
    if (loss - nextLoss < 1e-7 * loss && round > 50) return next;
    [weights, loss] = [next, nextLoss];
    step *= 1.2;
  }
  return weights;
}

function lossOf(examples: readonly Example[], weights: readonly number[], { prior, ridge }: FitOptions): number {
  let loss = 0;
  for (const { signs, isTrue } of examples)
    loss += Math.log1p(Math.exp(isTrue ? -oddsOf(signs, weights) : oddsOf(signs, weights)));
  return loss + (ridge / 2) * weights.reduce((sum, weight, i) => sum + (weight - prior[i]!) ** 2, 0);
}

function gradientOf(examples: readonly Example[], weights: readonly number[], { prior, ridge }: FitOptions): number[] {
  const gradient = weights.map((weight, i) => ridge * (weight - prior[i]!));
  for (const { signs, isTrue } of examples) {
    const error = 1 / (1 + Math.exp(-oddsOf(signs, weights))) - (isTrue ? 1 : 0);
    for (let i = 0; i < signs.length; i++) gradient[i]! += error * signs[i]!;
  }
  return gradient;
}

export function oddsOf(signs: readonly number[], weights: readonly number[]): number {
  return signs.reduce((sum, sign, i) => sum + sign * weights[i]!, 0);
}
