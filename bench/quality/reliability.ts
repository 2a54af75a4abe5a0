/** Whether probabilities are what they say: of the claims made with 0.8, eight in ten should be right (Murphy and Winkler 1977). */

export interface Claim {
  /** From 0.5 to 1. */
  readonly probability: number;
  readonly isRight: boolean;
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of the probabilities claimed, and share of the claims that are right. */
  readonly claimed: number;
  readonly right: number;
}

const EDGES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

/** Bins that hold a claim. */
export function binsOf(claims: readonly Claim[]): Bin[] {
  return EDGES.slice(1).flatMap((to, i) => {
    const from = EDGES[i]!;
    const inside = claims.filter(({ probability }) => probability >= from && (probability < to || to === 1));
    if (inside.length === 0) return [];
    return [
      {
        from,
        to,
        count: inside.length,
        claimed: inside.reduce((sum, { probability }) => sum + probability, 0) / inside.length,
        right: inside.filter(({ isRight }) => isRight).length / inside.length,
      },
    ];
  });
}

/** Expected calibration error (Naeini et al. 2015): the mean gap between claimed and right, bins weighted by their claims. */
export function expectedError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, claimed, right }) => sum + (count / all) * Math.abs(claimed - right), 0);
}

export function reliabilityTable(bins: readonly Bin[]): string[] {
  return [
    "| claimed | pairs | mean claim | right |",
    "|---|---|---|---|",
    ...bins.map(
      ({ from, to, count, claimed, right }) =>
        `| ${from} to ${to} | ${count} | ${claimed.toFixed(3)} | ${right.toFixed(3)} |`,
    ),
  ];
}
