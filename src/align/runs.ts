/**
 * Maximal runs of equal words: the anchors of the alignment.
 *
 * Every trigram of `b` is looked up in the index of `a`; a seed that no run on its diagonal covers yet grows in both directions until
 * the words differ. O(n + m + seeds) plus the growth, which `budget` bounds: a text of one word repeated has a run on every
 * diagonal, and all of them say the same.
 */

import { firstOccurrence, SEED_WORDS } from "./seed-index.ts";
import type { AlignableText } from "./alignable.ts";

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
  // Ordinary pairs use less than one word of growth for each of theirs; a passage copied six times over still fits.
  let budget = 8 * (n + m) + 4096;
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
      pushByBlocks(runs, a, b, i - start, j - start, start + end);
    }
  }
  return { ...toColumns(runs), cut };
}

/**
 * One run for each block: where both sides begin a new one, what follows is a run of its own if it has enough words for a seed. A run that went on
 * into the next paragraph for its first word ("The") took that word from the run to which the paragraph belongs.
 */
function pushByBlocks(runs: number[], a: AlignableText, b: AlignableText, i: number, j: number, length: number): void {
  const blocksA = a.segmented.blockOfToken;
  const blocksB = b.segmented.blockOfToken;
  let from = 0;
  for (let t = 1; t <= length; t++) {
    const isCut = t === length || (blocksA[i + t] !== blocksA[i + t - 1] && blocksB[j + t] !== blocksB[j + t - 1]);
    if (!isCut) continue;
    // A whole block of a word or two is a run as well: a cross-heading inside copied text, the last line of a list.
    if (t - from >= SEED_WORDS || (startsBlocks(blocksA, i + from) && startsBlocks(blocksA, i + t))) runs.push(i + from, j + from, t - from);
    from = t;
  }
}

function startsBlocks(blockOfToken: Uint32Array, token: number): boolean {
  return token === 0 || token >= blockOfToken.length || blockOfToken[token] !== blockOfToken[token - 1];
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
