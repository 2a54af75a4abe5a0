/** Slow, obvious twins of the seed index and of the run search: every place against every place. */

/** The starts of every window of three equal words, unmasked, in order. */
export function placesOf(words: ArrayLike<number>, masked: ArrayLike<number>, at: number): number[] {
  return Array.from({ length: words.length }, (_, i) => i).filter(
    (i) => i + 2 < words.length && [0, 1, 2].every((k) => !masked[i + k] && words[i + k] === words[at + k]),
  );
}

export interface PlainRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Every maximal run of at least three equal words, ordered by `b`, then `a`. O(n * m * length). */
export function allRuns(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  maskedA: ArrayLike<number>,
  maskedB: ArrayLike<number>,
): PlainRun[] {
  const equal = (i: number, j: number): boolean =>
    i >= 0 && j >= 0 && i < a.length && j < b.length && !maskedA[i] && !maskedB[j] && a[i] === b[j];
  const runs: PlainRun[] = [];
  for (let j = 0; j < b.length; j++) {
    for (let i = 0; i < a.length; i++) {
      if (equal(i - 1, j - 1)) continue;
      let length = 0;
      while (equal(i + length, j + length)) length++;
      if (length >= 3) runs.push({ a: i, b: j, length });
    }
  }
  return runs;
}
