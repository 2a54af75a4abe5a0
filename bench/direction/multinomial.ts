/** Logistic regression over a few outcomes at once with bounds, small and slow like `logistic.ts`. */

/** One choice: for each outcome the signs that its score is made of, sparse. */
export interface Choice {
  /** Places of the signs that are not zero for every outcome. */
  readonly places: readonly number[];
  /** For each outcome, the sign at each of `places`. */
  readonly signs: readonly (readonly number[])[];
  /** The outcome that is true. */
  readonly truth: number;
}

export interface ChoiceFit {
  readonly prior: readonly number[];
  readonly lowest: readonly number[];
  /** The most that the weight in a place may be, given the weights so far. */
  readonly highest: (place: number, weights: readonly number[]) => number;
  /** As many pseudo-observations of variance one draw each weight to its prior. */
  readonly ridge: number;
}

const SWEEPS = 200;

/** Maximum a posteriori by Newton's steps on one weight after the other, each held inside its bounds, as `fitLogistic` does it for two outcomes. */
export function fitChoices(choices: readonly Choice[], { prior, lowest, highest, ridge }: ChoiceFit): number[] {
  const weights = [...prior];
  const scores = choices.map((choice) => scoresOf(choice, weights));
  const speaking = prior.map((_, place) =>
    choices.flatMap(({ places }, k) => (places.includes(place) ? [[k, places.indexOf(place)] as const] : [])),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = 0;
    for (const [place, spoken] of speaking.entries()) {
      let gradient = ridge * (weights[place]! - prior[place]!);
      let curvature = ridge;
      for (const [k, at] of spoken) {
        const { signs, truth } = choices[k]!;
        const chances = softmax(scores[k]!);
        const mean = chances.reduce((sum, chance, outcome) => sum + chance * signs[outcome]![at]!, 0);
        const square = chances.reduce((sum, chance, outcome) => sum + chance * signs[outcome]![at]! ** 2, 0);
        gradient += mean - signs[truth]![at]!;
        curvature += square - mean * mean;
      }
      const step = Math.max(-0.5, Math.min(0.5, -gradient / curvature));
      const next = Math.min(highest(place, weights), Math.max(lowest[place]!, weights[place]! + step));
      const change = next - weights[place]!;
      if (change === 0) continue;
      weights[place] = next;
      moved = Math.max(moved, Math.abs(change));
      for (const [k, at] of spoken)
        scores[k] = scores[k]!.map((score, outcome) => score + change * choices[k]!.signs[outcome]![at]!);
    }
    if (moved < 1e-4) break;
  }
  return weights;
}

export function scoresOf({ places, signs }: Choice, weights: readonly number[]): number[] {
  return signs.map((own) => own.reduce((sum, sign, at) => sum + sign * weights[places[at]!]!, 0));
}

export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
