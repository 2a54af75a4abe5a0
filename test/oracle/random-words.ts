/** A seeded stream of 32-bit words for tests (mulberry32, public domain), and sets with a given resemblance. */
export function randomWords(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** Two sets of `size` words that share as many as come nearest to the resemblance `target`, with the resemblance they have. */
export function pairWithResemblance(
  next: () => number,
  size: number,
  target: number,
): { readonly a: Uint32Array; readonly b: Uint32Array; readonly resemblance: number } {
  const shared = Math.round((2 * size * target) / (1 + target));
  const words = new Set<number>();
  while (words.size < 2 * size - shared) words.add(next());
  const all = Uint32Array.from(words);
  const b = Uint32Array.from([...all.subarray(0, shared), ...all.subarray(size)]);
  return { a: all.slice(0, size), b, resemblance: shared / (2 * size - shared) };
}
