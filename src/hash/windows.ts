/** Fingerprints of the windows of a sequence: what a shingle is, wherever it is computed. */
import { combine, finishRolling, rollingWeight } from "./mix.ts";

/**
 * Writes the fingerprints of all windows of `size` words in `words[first..end)` to `into` from `at` on, and returns how many there are. A
 * sequence shorter than `size` has one window, the whole of it; an empty one has none. O(end - first + size).
 */
export function hashWindows(
  words: Uint32Array,
  first: number,
  end: number,
  size: number,
  into: Uint32Array,
  at: number,
): number {
  if (first >= end) return 0;
  const length = Math.min(size, end - first);
  const weight = rollingWeight(length - 1);
  let rolling = 0;
  for (let i = first; i < first + length; i++) rolling = combine(rolling, words[i]!);
  into[at] = finishRolling(rolling, length);
  const windows = end - first - length + 1;
  for (let i = 1; i < windows; i++) {
    rolling = combine(rolling - Math.imul(words[first + i - 1]!, weight), words[first + i + length - 1]!);
    into[at + i] = finishRolling(rolling, length);
  }
  return windows;
}
