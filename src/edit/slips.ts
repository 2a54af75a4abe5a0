/**
 * The slips of the hand that turn one word into another, and how readily each is made.
 *
 * Noisy channel without a trained model (Kernighan, Church and Gale 1990 count the four kinds on a corpus): a letter doubled or not, two neighbors swapped,
 * a letter left out or put in, one letter for another. What a hand does often costs little: doubling, vowels of unstressed syllables, letters that sound alike,
 * keys that lie side by side.
 */

export type SlipKind = "swap" | "double" | "extra" | "vowel" | "sound" | "key" | "letter";

export interface Slip {
  readonly kind: SlipKind;
  /** Place of the first letter concerned, in the longer of the two words. */
  readonly at: number;
}

/** In slips: 1 is an ordinary one. */
const COSTS: Readonly<Record<SlipKind, number>> = {
  swap: 0.9,
  double: 0.6,
  extra: 1,
  vowel: 0.7,
  sound: 0.8,
  key: 0.9,
  letter: 1.25,
};

const KEY_ROWS: readonly string[] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** Letters that spell one sound in some words of English, either way. */
const SOUNDS = "cs ck cx sz sx kq kx gj td pb mn fv vw";
const VOWELS = "aeiouy";

/** The cheapest slips from `x` to `y`, in order; `undefined` above `budget`. O(length^2). */
export function slipsBetween(x: string, y: string, budget: number): Slip[] | undefined {
  if (x.length < y.length) return slipsBetween(y, x, budget);
  if (x.length - y.length > 3) return undefined;
  const width = y.length + 1;
  const cost = new Float64Array((x.length + 1) * width);
  const kinds = new Array<SlipKind | "same" | "missing" | "again">(cost.length);
  for (let i = 0; i <= x.length; i++) {
    let least = Infinity;
    for (let j = 0; j <= y.length; j++) {
      const cell = i * width + j;
      if (i > 0 || j > 0) cost[cell] = Infinity;
      const consider = (from: number, kind: SlipKind | "same" | "missing" | "again"): void => {
        const value = cost[from]! + costOf(kind);
        if (value >= cost[cell]!) return;
        cost[cell] = value;
        kinds[cell] = kind;
      };
      if (i > 0 && j > 0) consider(cell - width - 1, x[i - 1] === y[j - 1] ? "same" : exchange(x[i - 1]!, y[j - 1]!));
      if (i > 0) consider(cell - width, isDoubled(x, i - 1) ? "double" : "extra");
      if (j > 0) consider(cell - 1, isDoubled(y, j - 1) ? "again" : "missing");
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1] && x[i - 1] !== x[i - 2])
        consider(cell - 2 * width - 2, "swap");
      least = Math.min(least, cost[cell]!);
    }
    if (least > budget) return undefined;
  }
  if (cost[cost.length - 1]! > budget) return undefined;
  const slips: Slip[] = [];
  for (let i = x.length, j = y.length; i > 0 || j > 0;) {
    const kind = kinds[i * width + j]!;
    const [di, dj] =
      kind === "swap"
        ? [2, 2]
        : kind === "double" || kind === "extra"
          ? [1, 0]
          : kind === "missing" || kind === "again"
            ? [0, 1]
            : [1, 1];
    i -= di;
    j -= dj;
    if (kind !== "same") slips.push({ kind: kind === "missing" ? "extra" : kind === "again" ? "double" : kind, at: i });
  }
  return slips.reverse();
}

export function slipsCost(slips: readonly Slip[]): number {
  return slips.reduce((sum, { kind }) => sum + COSTS[kind], 0);
}

function costOf(kind: SlipKind | "same" | "missing" | "again"): number {
  if (kind === "same") return 0;
  return COSTS[kind === "missing" ? "extra" : kind === "again" ? "double" : kind];
}

function isDoubled(word: string, at: number): boolean {
  return word[at] === word[at - 1] || word[at] === word[at + 1];
}

function exchange(x: string, y: string): SlipKind {
  if (VOWELS.includes(x) && VOWELS.includes(y)) return "vowel";
  if (SOUNDS.split(" ").some((pair) => pair === x + y || pair === y + x)) return "sound";
  return areNeighbors(x, y) ? "key" : "letter";
}

/** Keys side by side in one row, or one above the other on a keyboard whose rows are shifted by half a key. */
function areNeighbors(x: string, y: string): boolean {
  const place = (letter: string): readonly [number, number] => {
    const row = KEY_ROWS.findIndex((keys) => keys.includes(letter));
    return [row, row < 0 ? -9 : KEY_ROWS[row]!.indexOf(letter) + row / 2];
  };
  const [rowX, columnX] = place(x);
  const [rowY, columnY] = place(y);
  return rowX >= 0 && rowY >= 0 && Math.abs(rowX - rowY) <= 1 && Math.abs(columnX - columnY) <= 1;
}
