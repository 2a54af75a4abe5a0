/** Slow, obvious twin of the fill: the best score by plain recursion, and the score of a given path. */

export interface GapCosts {
  readonly open: number;
  readonly extend: number;
}

/** Bits of the pair (x, y) of a rectangle, or `undefined` where the words are not alike. */
export type PairBits = (x: number, y: number) => number | undefined;

/** The best score of an alignment of the whole rectangle; every run of skipped words on a side costs `open` and `extend` a word. */
export function bestGlobalScore(width: number, height: number, bits: PairBits, costs: GapCosts): number {
  return Math.max(...(["match", "skipA", "skipB"] as const).map((state) => scorer(bits, costs)(width, height, state)));
}

/** The best score of an alignment that starts in the corner and ends in any pair; nothing at all scores 0. */
export function bestPrefixScore(width: number, height: number, bits: PairBits, costs: GapCosts): number {
  const score = scorer(bits, costs);
  let best = 0;
  for (let x = 1; x <= width; x++) for (let y = 1; y <= height; y++) best = Math.max(best, score(x, y, "match"));
  return best;
}

type State = "match" | "skipA" | "skipB";

function scorer(bits: PairBits, { open, extend }: GapCosts): (x: number, y: number, state: State) => number {
  const memo = new Map<string, number>();
  const score = (x: number, y: number, state: State): number => {
    if (x < 0 || y < 0) return -Infinity;
    if (x === 0 && y === 0) return state === "match" ? 0 : -Infinity;
    const key = `${x} ${y} ${state}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const value = compute(x, y, state);
    memo.set(key, value);
    return value;
  };
  const compute = (x: number, y: number, state: State): number => {
    if (state === "match") {
      const own = x > 0 && y > 0 ? bits(x - 1, y - 1) : undefined;
      if (own === undefined) return -Infinity;
      return own + Math.max(...(["match", "skipA", "skipB"] as const).map((from) => score(x - 1, y - 1, from)));
    }
    // Words of a are skipped before those of b, so that each gap is counted once.
    if (state === "skipA") return Math.max(score(x - 1, y, "match") - open, score(x - 1, y, "skipA")) - extend;
    const opened = Math.max(score(x, y - 1, "match"), score(x, y - 1, "skipA")) - open;
    return Math.max(opened, score(x, y - 1, "skipB")) - extend;
  };
  return score;
}

/** The score of a path of pairs from the corner (0, 0), to the far corner where `whole`. */
export function scoreOfPath(
  path: readonly (readonly [number, number])[],
  width: number,
  height: number,
  bits: PairBits,
  { open, extend }: GapCosts,
  whole: boolean,
): number {
  const gap = (words: number): number => (words === 0 ? 0 : open + extend * words);
  let score = 0;
  let [x, y] = [0, 0];
  for (const [i, j] of path) {
    score += (bits(i, j) ?? -Infinity) - gap(i - x) - gap(j - y);
    [x, y] = [i + 1, j + 1];
  }
  return whole ? score - gap(width - x) - gap(height - y) : score;
}
