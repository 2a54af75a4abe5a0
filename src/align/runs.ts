/**
 * Maximal runs of equal words: the anchors of the alignment.
 *
 * Every trigram of `b` is looked up in the index of `a`; a seed that no run on its diagonal covers yet grows in both directions until
 * the words differ. O(n + m + seeds) plus the growth, which `budget` bounds: a text of one word repeated has a run on every
 * diagonal, and all of them say the same.
 */

import { firstOccurrence, SEED_WORDS } from "./seed-index.ts";
import type { AlignableText } from "./alignable.ts";

/**
 * Words of growth for each word of a pair. Ordinary ones use less than one; a passage copied six times over still fits. Texts that repeat all of their trigrams
 * more than `OFTEN` times get less, since their many diagonals say one thing: chaining them was half of the time of a pair of texts of a few words each.
 */
const GROWTH = 8;
const LEAST_GROWTH = 2;
const OFTEN = 16;
/** A trigram that occurs more often than this in `a` seeds only its first places: enough for any refrain, not for a hostile text. */
const MAX_OCCURRENCES = 24;

export interface Runs {
  readonly count: number;
  /** First token on either side, and the number of words, by run; ordered by `b`, then `a`. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly length: Int32Array;
  /** Seeds or growth that the bounds cut; 0 when every run was found. */
  readonly cut: number;
}

export function findRuns(a: AlignableText, b: AlignableText): Runs {
  const wordsA = a.segmented.tokens.hashes;
  const wordsB = b.segmented.tokens.hashes;
  const n = wordsA.length;
  const m = wordsB.length;
  const runs: number[] = [];
  // End on `b` of the last run of each diagonal i - j + m; made only when the first seed turns up.
  let covered: Int32Array | undefined;
  const saying = Math.min(n + m, OFTEN * (a.seeds.distinct + b.seeds.distinct));
  let budget = LEAST_GROWTH * (n + m) + (GROWTH - LEAST_GROWTH) * saying + 4096;
  let cut = 0;
  for (let j = 0; j + SEED_WORDS <= m; j++) {
    if (!b.seeds.valid[j]) continue;
    let i = firstOccurrence(a.seeds, b.seeds.hashes[j]!);
    if (i < 0) continue;
    covered ??= new Int32Array(n + m + 1);
    for (let taken = 0; i >= 0; i = a.seeds.next[i]!, taken++) {
      if (taken === MAX_OCCURRENCES || budget <= 0) {
        cut++;
        break;
      }
      const diagonal = i - j + m;
      if (j < covered[diagonal]!) continue;
      let start = 0;
      while (
        i - start > 0 &&
        j - start > covered[diagonal]! &&
        wordsA[i - start - 1] === wordsB[j - start - 1] &&
        !(a.masked[i - start - 1]! | b.masked[j - start - 1]!)
      ) {
        start++;
      }
      let end = 0;
      while (
        i + end < n &&
        j + end < m &&
        wordsA[i + end] === wordsB[j + end] &&
        !(a.masked[i + end]! | b.masked[j + end]!)
      )
        end++;
      budget -= start + end;
      if (start + end < SEED_WORDS) continue; // hashes of different trigrams that collided
      covered[diagonal] = j + end;
      runs.push(i - start, j - start, start + end);
    }
  }
  return { ...toColumns(runs), cut };
}

function toColumns(runs: readonly number[]): Omit<Runs, "cut"> {
  const count = runs.length / 3;
  const order = Array.from({ length: count }, (_, k) => k).sort(
    (x, y) => runs[3 * x + 1]! - runs[3 * y + 1]! || runs[3 * x]! - runs[3 * y]!,
  );
  const a = new Int32Array(count);
  const b = new Int32Array(count);
  const length = new Int32Array(count);
  order.forEach((from, to) => {
    a[to] = runs[3 * from]!;
    b[to] = runs[3 * from + 1]!;
    length[to] = runs[3 * from + 2]!;
  });
  return { count, a, b, length };
}
