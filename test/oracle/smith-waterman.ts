/**
 * Smith and Waterman's local alignment (1981) of two word sequences, every word with every word: two for an equal word, one off for a replaced, an inserted
 * and a deleted one. Plain, and as fast as plain gets: what the benchmark holds the aligner against, and what `alignWordHashes` is tested with.
 */

const EQUAL = 2;
const OFF = 1;

/** Matched pairs of places, rising, of the best local alignment. O(n * m) time and memory. */
export function smithWaterman(a: Uint32Array, b: Uint32Array): (readonly [number, number])[] {
  const columns = b.length + 1;
  const scores = new Int32Array((a.length + 1) * columns);
  let best = 0;
  for (let i = 1; i <= a.length; i++) {
    const word = a[i - 1]!;
    let cell = i * columns + 1;
    for (let j = 1; j <= b.length; j++, cell++) {
      const diagonal = scores[cell - columns - 1]! + (word === b[j - 1] ? EQUAL : -OFF);
      const gap = Math.max(scores[cell - 1]!, scores[cell - columns]!) - OFF;
      const score = Math.max(0, diagonal, gap);
      scores[cell] = score;
      if (score > scores[best]!) best = cell;
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let cell = best; scores[cell]! > 0;) {
    const i = Math.floor(cell / columns);
    const j = cell % columns;
    const isEqual = a[i - 1] === b[j - 1];
    if (scores[cell] === scores[cell - columns - 1]! + (isEqual ? EQUAL : -OFF)) {
      if (isEqual) pairs.push([i - 1, j - 1]);
      cell -= columns + 1;
    } else cell -= scores[cell] === scores[cell - 1]! - OFF ? 1 : columns;
  }
  return pairs.reverse();
}
