/**
 * Slow, obvious twin of the aligner: local alignment of every word with every word (Smith and Waterman 1981, gaps by Gotoh 1982) in the same bits,
 * again and again on what is left (Waterman and Eggert 1987).
 */
import { type AlignableText } from "../../src/align/index.ts";
import { pairInformation } from "../../src/align/information.ts";

/** A skipped word costs half of what a replaced one does, so that no word is picked up far from the rest. */
const OPEN = 2.5;
const EXTEND = 1;

/** Matched token pairs of all local alignments that score `minScore` or more. O(n * m) for each of them. */
export function alignSlowly(a: AlignableText, b: AlignableText, minScore: number): (readonly [number, number])[] {
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const all: (readonly [number, number])[] = [];
  for (;;) {
    const { score, pairs } = bestLocal(a, b, usedA, usedB);
    if (score < minScore) return all;
    for (const [i, j] of pairs) {
      usedA.add(i);
      usedB.add(j);
      all.push([i, j]);
    }
  }
}

function bestLocal(
  a: AlignableText,
  b: AlignableText,
  usedA: ReadonlySet<number>,
  usedB: ReadonlySet<number>,
): { readonly score: number; readonly pairs: readonly (readonly [number, number])[] } {
  const information = pairInformation(a, b);
  const wordsA = a.segmented.tokens.hashes;
  const wordsB = b.segmented.tokens.hashes;
  const [n, m] = [wordsA.length, wordsB.length];
  const at = (i: number, j: number): number => i * (m + 1) + j;
  const match = new Float64Array((n + 1) * (m + 1)).fill(-Infinity);
  const gap = new Float64Array(match.length).fill(-Infinity);
  // Where a match came from: 0 nothing, 1 a match, 2 a gap; where a gap came from: 1 and 2 a match, 3 and 4 a gap, above or to the left.
  const fromMatch = new Uint8Array(match.length);
  const fromGap = new Uint8Array(match.length);
  let best = 0;
  let bestCell: readonly [number, number] = [0, 0];
  for (let i = 1; i <= n; i++) {
    for (let j = 1; j <= m; j++) {
      const cell = at(i, j);
      const ways = [
        match[at(i - 1, j)]! - OPEN - EXTEND,
        match[at(i, j - 1)]! - OPEN - EXTEND,
        gap[at(i - 1, j)]! - EXTEND,
        gap[at(i, j - 1)]! - EXTEND,
      ];
      gap[cell] = Math.max(...ways);
      fromGap[cell] = 1 + ways.indexOf(gap[cell]!);
      if (wordsA[i - 1] !== wordsB[j - 1] || a.masked[i - 1] || b.masked[j - 1]) continue;
      if (usedA.has(i - 1) || usedB.has(j - 1)) continue;
      const alone = information.alone(i - 1, j - 1);
      const diagonal = at(i - 1, j - 1);
      const starts = [
        alone,
        match[diagonal]! + (match[diagonal]! > 0 ? information.continued(i - 1, j - 1, 1) : 0),
        gap[diagonal]! + alone,
      ];
      match[cell] = Math.max(...starts);
      fromMatch[cell] = starts.indexOf(match[cell]!);
      if (match[cell]! > best) {
        best = match[cell]!;
        bestCell = [i, j];
      }
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = bestCell;
  for (let state = best > 0 ? 1 : 0; state !== 0;) {
    if (state === 1) {
      pairs.push([i - 1, j - 1]);
      state = fromMatch[at(i, j)]!;
      i--;
      j--;
    } else {
      const from = fromGap[at(i, j)]!;
      if (from % 2 === 1) i--;
      else j--;
      state = from <= 2 ? 1 : 2;
    }
  }
  return { score: best, pairs: pairs.reverse() };
}
