/** The likelihood of two signatures of sets of known sizes, for every number of shared members, by its definition: known-sizes.ts without its shortcuts. */
import type { Signature } from "../../src/minhash/index.ts";

/**
 * Log-likelihoods by the number of shared members, from 0 to the smaller size, up to a constant; `-Infinity` where a number is impossible. Of `fast-similarity` all rounds count, and
 * every way to share out the darts that may be of either kind. O(size × rounds × slots²).
 */
export function sharedLikelihoods(a: Signature, b: Signature): number[] {
  const most = Math.min(a.setSize!, b.setSize!);
  const rounds = roundsOf(a, b);
  return Array.from({ length: most + 1 }, (_, shared) =>
    rounds.reduce((sum, round) => sum + ofRound(round, shared, a.setSize! - shared, b.setSize! - shared), 0),
  );
}

interface Seen {
  /** Members that must be shared, alone in `a`, alone in `b`; darts of `a` and of `b` that may be either. */
  readonly counts: readonly [equal: number, lowerA: number, lowerB: number, upperA: number, upperB: number];
  /** Logarithms of the space left to each kind. */
  readonly left: readonly [both: number, a: number, b: number];
}

function roundsOf({ parameters, values: a }: Signature, { values: b }: Signature): Seen[] {
  const { slots } = parameters;
  const bits = 30 - Math.ceil(Math.log2(slots));
  const times = [a, b].map((values) =>
    [...values].map((value) => Math.floor(value / 2 ** bits) + ((value % 2 ** bits) + 0.5) / 2 ** bits),
  );
  const [x, y] = times as [number[], number[]];
  const last = Math.min(slots - 1, Math.floor(Math.max(...x, ...y)));
  const rounds: Seen[] = [];
  for (let round = 0; round <= last; round++) {
    const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
    const closed = [0, 0, 0];
    for (let slot = 0; slot < slots; slot++) {
      const [s, t] = [x[slot]! - round, y[slot]! - round];
      const [closedA, closedB] = [s, t].map((time) => Math.min(1, Math.max(0, time))) as [number, number];
      closed[0]! += Math.max(closedA, closedB);
      closed[1]! += closedA;
      closed[2]! += closedB;
      const [isSeenA, isSeenB] = [s > 0 && s < 1, t > 0 && t < 1];
      if (s === t) counts[0] += isSeenA ? 1 : 0;
      else {
        if (isSeenA) counts[s < t ? 1 : 3]++;
        if (isSeenB) counts[t < s ? 2 : 4]++;
      }
    }
    rounds.push({ counts, left: closed.map((sum) => Math.log(1 - sum / slots)) as [number, number, number] });
  }
  return rounds;
}

function ofRound({ counts, left }: Seen, shared: number, onlyA: number, onlyB: number): number {
  const [equal, lowerA, lowerB, upperA, upperB] = counts;
  const terms: number[] = [];
  for (let i = 0; i <= upperA; i++) {
    for (let j = 0; j <= upperB; j++) {
      const kinds = [
        [shared, equal + i + j, left[0]],
        [onlyA, lowerA + upperA - i, left[1]],
        [onlyB, lowerB + upperB - j, left[2]],
      ] as const;
      if (kinds.some(([size, seen]) => seen > size)) continue;
      const ways = logChoose(upperA, i) + logChoose(upperB, j);
      terms.push(
        kinds.reduce((sum, [size, seen, space]) => sum + logFalling(size, seen) + (size - seen) * space, ways),
      );
    }
  }
  const largest = Math.max(...terms);
  return largest === -Infinity
    ? -Infinity
    : largest + Math.log(terms.reduce((sum, x) => sum + Math.exp(x - largest), 0));
}

function logFalling(n: number, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.log(n - i);
  return sum;
}

function logChoose(n: number, k: number): number {
  return logFalling(n, k) - logFalling(k, k);
}
