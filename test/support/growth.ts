/** How a cost grows with size: the exponent that fits best. */

/** Slope of the least-squares line through (log size, log cost). Throws `RangeError` under two sizes. */
export function fittedExponent(points: readonly { readonly size: number; readonly cost: number }[]): number {
  if (points.length < 2) throw new RangeError("points must hold two sizes or more");
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ cost }) => Math.log(cost));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const covariance = xs.reduce((sum, x, k) => sum + (x - mx) * (ys[k]! - my), 0);
  return covariance / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

/**
 * The least time of each work in milliseconds, over several rounds in turn: a burst of load on the machine hits all of them, and some rounds are
 * spared.
 */
export function leastTimes(works: readonly (() => void)[], rounds: number): number[] {
  const least = works.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, k) => {
      const start = performance.now();
      work();
      least[k] = Math.min(least[k]!, performance.now() - start);
    });
  }
  return least;
}
