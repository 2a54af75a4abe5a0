/**
 * Copied text whose words stand in another order, or of which so little stayed together that no run of words is left to align: two stretches, one a
 * side, each of which has nearly all of its words from the other.
 *
 * Cells of 32 by 32 words are weighed by the rare words that both sides have there and in the cells around; from the heaviest ones both stretches grow, each
 * against the other, as long as the words it shares outweigh those it has alone (Kadane's maximum sum on either side in turn). Bags of words say less than
 * runs of words do, and twice the surprise is asked of them. Comparing all sentences with all, as the best systems of PAN 2014 do
 * (Sanchez-Perez, Sidorov and Gelbukh), is quadratic, and sentences are what such an edit breaks first.
 *
 * O(n + m) for two texts without rare words in common; O(n + m) for each stretch tried, `TRIES` at most.
 */

import { TOKEN_NUMERIC } from "../text/index.ts";
import { PRIOR_WORDS, type AlignableText } from "./alignable.ts";
import { CONTINUED_AT, FACT, type Commonness } from "./information.ts";
import type { Rectangle } from "./rectangle.ts";

/** The two stretches, and the bits of the side that shows less. */
export interface ScatteredWords extends Rectangle {
  readonly bits: number;
}

export interface Scattered {
  /** Disjoint on both sides, the strongest first. */
  readonly found: readonly ScatteredWords[];
  /** Places left untried. */
  readonly cut: number;
  /** The stretches in a rectangle that are worth most; 0 bits where there are none. O(its words). */
  readonly within: (rectangle: Rectangle) => ScatteredWords;
}

/** 32 words: with fewer the words of one cell are spread over many, with more a cell of strangers fills up too. */
const CELL_BITS = 5;
/** Places of a word in either text beyond which it says nothing of where it comes from. */
const RARE = 4;
/** Bits of rare words that make a cell and those around it worth a try: four or five. */
const HEAVY = 40;
/** Stretches tried in a pair. Text set together from hundreds of shuffled pieces would ask for as many. */
const TRIES = 32;
/** Words that a stretch may grow by on either end in a round, and rounds: 1,500 words. */
const MARGIN = 48;
const ROUNDS = 32;

/** One text as the search sees it. */
interface Side {
  /** Of each word the number of its form among those that both texts have, or -1. */
  readonly forms: Int32Array;
  /** Bits of each word; 0 where it is furniture, a phrase or a list. */
  readonly weights: Float64Array;
  /** Of each word `NOTHING`, `PHRASE`, `SPOKEN` or `FREE`. */
  readonly levels: Uint8Array;
}

/** Furniture, and what is found already. */
const NOTHING = 0;
/** Phrases and lists: nobody's. A word that the other side has there alone speaks neither for nor against. */
const PHRASE = 1;
/** Somebody's words. Where they are so on both sides there may be one speaker and two listeners; quotation marks of one side alone are lost or strayed as often. */
const SPOKEN = 2;
const FREE = 3;
/** Sum of the levels of two words of one form at which they speak for one text having the other's: all but two spoken ones. */
const TELLING = SPOKEN + FREE;
/** Levels. */
const LEVELS = 4;

interface Range {
  readonly start: number;
  readonly end: number;
  readonly bits: number;
}

/** Stretches worth `needed` bits or more on both sides, verbatim copies among them. */
export function findScattered(
  a: AlignableText,
  b: AlignableText,
  needed: number,
  commonness: Commonness = () => 1,
): Scattered {
  const shared = sharedForms(a, b);
  const total = a.counts.length + b.counts.length + PRIOR_WORDS;
  const sides = { a: sideOf(a, shared.a, shared.inB, total), b: sideOf(b, shared.b, shared.inA, total) };
  const cells = heavyCells(sides.a, sides.b, shared.inA, shared.inB, needed);
  if (cells.length > 0) {
    const [runsA, runsB] = [runsOf(sides.a, shared.inA.length), runsOf(sides.b, shared.inA.length)];
    takeOffRuns(sides.a, a, runsB, shared.inA.length, commonness);
    takeOffRuns(sides.b, b, runsA, shared.inA.length, commonness);
  }
  const marks = new Int32Array(shared.inA.length);
  const left = { a: copyOf(sides.a), b: copyOf(sides.b) };
  const found: ScatteredWords[] = [];
  let tries = 0;
  let cut = 0;
  for (const [row, column] of cells) {
    const [ofA, ofB] = [cellRange(row, left.a), cellRange(column, left.b)];
    if (isSpent(left.a, ofA) || isSpent(left.b, ofB)) continue;
    if (tries === TRIES) {
      cut++;
      continue;
    }
    tries++;
    const one = grow(left.a, left.b, ofA, ofB, marks, MARGIN);
    if (one.bits < needed) continue;
    found.push(one);
    forget(left.a, one.a0, one.a1);
    forget(left.b, one.b0, one.b1);
  }
  const within = ({ a0, a1, b0, b1 }: Rectangle): ScatteredWords =>
    grow(sides.a, sides.b, { start: a0, end: a1, bits: 0 }, { start: b0, end: b1, bits: 0 }, marks, 0);
  return { found, cut, within };
}

function copyOf({ forms, weights, levels }: Side): Side {
  return { forms, weights: weights.slice(), levels: levels.slice() };
}

function forget({ weights, levels }: Side, start: number, end: number): void {
  weights.fill(0, start, end);
  levels.fill(NOTHING, start, end);
}

/** Whether all its words are spoken for. */
function isSpent({ weights }: Side, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) if (weights[i]! > 0) return false;
  return true;
}

interface SharedForms {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** How often each form stands in either text. */
  readonly inA: readonly number[];
  readonly inB: readonly number[];
}

function sharedForms(a: AlignableText, b: AlignableText): SharedForms {
  const wordsA = a.segmented.tokens.hashes;
  const wordsB = b.segmented.tokens.hashes;
  const first = new Map<number, number>();
  for (let i = 0; i < wordsA.length; i++) if (!first.has(wordsA[i]!)) first.set(wordsA[i]!, i);
  const forms = { a: new Int32Array(wordsA.length).fill(-1), b: new Int32Array(wordsB.length).fill(-1) };
  const inA: number[] = [];
  const inB: number[] = [];
  const numberAt = new Int32Array(wordsA.length).fill(-1);
  for (let j = 0; j < wordsB.length; j++) {
    const at = first.get(wordsB[j]!);
    if (at === undefined) continue;
    if (numberAt[at]! < 0) {
      numberAt[at] = inA.length;
      inA.push(a.counts[at]!);
      inB.push(b.counts[j]!);
    }
    forms.b[j] = numberAt[at]!;
  }
  for (let i = 0; i < wordsA.length; i++) forms.a[i] = numberAt[first.get(wordsA[i]!)!]!;
  return { ...forms, inA, inB };
}

function sideOf(text: AlignableText, forms: Int32Array, inOther: readonly number[], total: number): Side {
  const { counts, prior, masked, spoken, stock, names, nameRun, segmented } = text;
  const { flags } = segmented.tokens;
  const weights = new Float64Array(counts.length);
  const levels = new Uint8Array(counts.length);
  for (let i = 0; i < weights.length; i++) {
    levels[i] = masked[i]! ? NOTHING : stock[i]! ? PHRASE : spoken[i]! ? SPOKEN : FREE;
    if (levels[i]! < SPOKEN) continue;
    const elsewhere = forms[i]! < 0 ? 0 : inOther[forms[i]!]!;
    const bits = Math.max(0, Math.log2(total / (counts[i]! + elsewhere + prior[i]!)));
    const isFigure = (flags[i]! & TOKEN_NUMERIC) !== 0;
    // Without their order figures say nothing (tables share them), and names little: who was there is the same for everybody. A fact that the other text
    // has not speaks in full: two forms have every word in common but these.
    const share = forms[i]! < 0 ? 1 : isFigure ? 0 : names[i]! | nameRun[i]! ? FACT * FACT : 1;
    weights[i] = share * bits;
  }
  return { forms, weights, levels };
}

/** Two words in a row that the other text may have too, as one number each. */
function runsOf({ forms }: Side, count: number): ReadonlySet<number> {
  const runs = new Set<number>();
  for (let i = 1; i < forms.length; i++)
    if (forms[i]! >= 0 && forms[i - 1]! >= 0) runs.add(forms[i - 1]! * count + forms[i]!);
  return runs;
}

/**
 * A word behind the same word as over there goes on with a run, and counts for as much less as in a passage in order. Without that a form filled in twice, which was too
 * weak in its order for all the figures that differ, was strong enough by its words; so were three words that a corpus repeats.
 */
function takeOffRuns(
  { forms, weights }: Side,
  { paces, seeds }: AlignableText,
  runsOfOther: ReadonlySet<number>,
  count: number,
  commonness: Commonness,
): void {
  for (let i = 1; i < forms.length; i++) {
    if (forms[i]! < 0 || forms[i - 1]! < 0 || !runsOfOther.has(forms[i - 1]! * count + forms[i]!)) continue;
    const left = i >= 2 && seeds.valid[i - 2] ? commonness(seeds.hashes[i - 2]!) : 1;
    weights[i]! *= CONTINUED_AT[paces[i]!]! * left;
  }
}

/**
 * Cells that have `HEAVY` bits of rare words in common with those around them, and more than any of these; the heaviest first. None where all of them together are not
 * worth `needed`. A shuffled sentence of a long text may have four such words, each in another cell.
 */
function heavyCells(
  a: Side,
  b: Side,
  inA: readonly number[],
  inB: readonly number[],
  needed: number,
): (readonly [row: number, column: number])[] {
  const places: number[][] = inA.map(() => []);
  b.forms.forEach((form, j) => {
    if (form >= 0 && inA[form]! <= RARE && inB[form]! <= RARE && b.weights[j]! > 0) places[form]!.push(j);
  });
  // One more than there are, so that the last column and the first one of the next row are no neighbors.
  const columns = (b.forms.length >> CELL_BITS) + 2;
  const cells = new Map<number, number>();
  let all = 0;
  for (let i = 0; i < a.forms.length; i++) {
    const form = a.forms[i]!;
    const others = form < 0 || a.weights[i] === 0 ? undefined : places[form];
    if (others === undefined || others.length === 0) continue;
    const bits = a.weights[i]! / Math.max(inA[form]!, others.length);
    all += a.weights[i]!;
    for (const j of others) {
      if (a.levels[i]! + b.levels[j]! < TELLING) continue;
      const cell = (i >> CELL_BITS) * columns + (j >> CELL_BITS);
      cells.set(cell, (cells.get(cell) ?? 0) + bits);
    }
  }
  // Common words bring as much again, and no more.
  if (2 * all < needed) return [];
  const around = [-columns - 1, -columns, 1 - columns, -1, 1, columns - 1, columns, columns + 1];
  const heavy = new Map<number, number>();
  for (const [cell, own] of cells) {
    let bits = own;
    for (const step of around) bits += cells.get(cell + step) ?? 0;
    if (bits >= HEAVY) heavy.set(cell, bits);
  }
  return [...heavy]
    .filter(([cell, bits]) => around.every((step) => (heavy.get(cell + step) ?? 0) <= bits))
    .map(([cell, bits]) => ({ bits, row: Math.floor(cell / columns), column: cell % columns }))
    .sort((x, y) => y.bits - x.bits || x.row + x.column - y.row - y.column || x.row - y.row)
    .map(({ row, column }) => [row, column] as const);
}

/** The stretches around two ranges. Both sides step at once, so that the answer is the same whichever text is `a`. */
function grow(a: Side, b: Side, inA: Range, inB: Range, marks: Int32Array, reach: number): ScatteredWords {
  marks.fill(0);
  let stamp = 0;
  const step = (own: Side, range: Range, other: Side, against: Range, margin: number): Range => {
    stamp++;
    const from = Math.max(0, against.start - margin);
    const to = Math.min(other.forms.length, against.end + margin);
    for (let j = from; j < to; j++) {
      const form = other.forms[j]!;
      if (form >= 0 && other.levels[j] !== NOTHING)
        marks[form] = Math.max(marks[form]!, LEVELS * stamp + other.levels[j]!);
    }
    return best(own, range, margin, marks, LEVELS * stamp);
  };
  let [ofA, ofB] = [inA, inB];
  const round = (margin: number): boolean => {
    const [nextA, nextB] = [step(a, ofA, b, ofB, margin), step(b, ofB, a, ofA, margin)];
    const isStill = isSame(nextA, ofA) && isSame(nextB, ofB);
    [ofA, ofB] = [nextA, nextB];
    return isStill;
  };
  if (reach > 0) for (let k = 0; k < ROUNDS && !round(reach); k++);
  // What one side has from the surroundings of the other and not from it falls away.
  for (let k = 0; k < ROUNDS && !round(0); k++);
  return { a0: ofA.start, a1: ofA.end, b0: ofB.start, b1: ofB.end, bits: Math.min(ofA.bits, ofB.bits) };
}

function cellRange(cell: number, { forms }: Side): Range {
  return { start: cell << CELL_BITS, end: Math.min(forms.length, (cell + 1) << CELL_BITS), bits: 0 };
}

function isSame(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end;
}

/** The stretch in and around `range` in which words that the other side has outweigh the others by most. `marks` less `base` are the highest levels there. */
function best({ forms, weights, levels }: Side, range: Range, margin: number, marks: Int32Array, base: number): Range {
  const from = Math.max(0, range.start - margin);
  const to = Math.min(forms.length, range.end + margin);
  let found: Range = { start: range.start, end: range.start, bits: 0 };
  let sum = 0;
  let start = from;
  for (let i = from; i < to; i++) {
    const there = forms[i]! < 0 ? NOTHING : marks[forms[i]!]! - base;
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += there <= NOTHING ? -weights[i]! : there + levels[i]! >= TELLING ? weights[i]! : 0;
    if (sum > found.bits) found = { start, end: i + 1, bits: sum };
  }
  return found;
}
