/**
 * Pairs off the words of a changed stretch, so that each edit is the smallest that tells the change: in "claims victory for jihadi" against
 * "has claimed victory for the terrorist", "has" is inserted and "claims" becomes "claimed".
 *
 * Dynamic programming over the two word lists, with steps of up to four words for numbers, joined words and abbreviations. O(a * b); stretches over
 * `MAX_WORDS` on a side are not paired off and stay one replacement.
 */

import { sameInAnotherForm, type ChangeContext } from "./same-form.ts";
import { numberValue } from "./numbers.ts";
import type { Word } from "./word.ts";

const MAX_WORDS = 24;
/** Steps that take more than one word on a side. */
const WIDE_STEPS: readonly (readonly [number, number])[] = [
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [1, 4],
  [4, 1],
  [2, 2],
];

/**
 * A word that both sides have. The alignment leaves small ones unmatched inside a rewritten stretch, and they hold nothing together here
 * either; of an unspaced script it leaves characters whose neighbor changed.
 */
const SAME_WORD = 5;
const SAME_FUNCTION_WORD = 1.5;

/** Words of `a` that became the words of `b`; one list is empty for an insertion or a deletion. */
export interface WordChange {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  /** One word on each side, with one normalized form: it may differ in case or typography, or not at all. */
  readonly isSame: boolean;
}

/** The changes in the order of both sides; together they hold every word of `a` and `b`. */
export function pairOff(a: readonly Word[], b: readonly Word[], context: ChangeContext): WordChange[] {
  if (a.length === 0 || b.length === 0) return [{ a, b, isSame: false }];
  if (a.length > MAX_WORDS || b.length > MAX_WORDS) return replaced(a, b);
  const steps = bestSteps(a, b, context);
  return joinLoose(steps, a, b);
}

interface Step {
  readonly fromA: number;
  readonly fromB: number;
  readonly toA: number;
  readonly toB: number;
  /** Whether the words belong together for sure, and do not only stand in one place. */
  readonly firm: boolean;
}

function bestSteps(a: readonly Word[], b: readonly Word[], context: ChangeContext): Step[] {
  const width = b.length + 1;
  const gain = new Float64Array((a.length + 1) * width);
  const stepA = new Uint8Array(gain.length);
  const stepB = new Uint8Array(gain.length);
  const firm = new Uint8Array(gain.length);
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 && j === 0) continue;
      const cell = i * width + j;
      gain[cell] = -Infinity;
      const consider = (di: number, dj: number, value: number, isFirm: boolean): void => {
        if (i < di || j < dj) return;
        const score = gain[(i - di) * width + (j - dj)]! + value;
        if (score > gain[cell]!) {
          gain[cell] = score;
          stepA[cell] = di;
          stepB[cell] = dj;
          firm[cell] = isFirm ? 1 : 0;
        }
      };
      // Skips come first, so that of equal pairings the leftmost wins: "as" to "after a" is a replacement and an insertion, in this order.
      consider(1, 0, 0, false);
      consider(0, 1, 0, false);
      if (i > 0 && j > 0) {
        const [x, y] = [a[i - 1]!, b[j - 1]!];
        if (x.form === y.form) consider(1, 1, x.isFunction ? SAME_FUNCTION_WORD : SAME_WORD, !x.isFunction);
        else {
          const same = sameInAnotherForm([x], [y], context) !== undefined;
          consider(1, 1, same ? 4 : likeness(x, y), same);
        }
      }
      for (const [di, dj] of WIDE_STEPS) {
        if (i < di || j < dj) continue;
        const [wordsA, wordsB] = [a.slice(i - di, i), b.slice(j - dj, j)];
        if (sameInAnotherForm(wordsA, wordsB, context) !== undefined) consider(di, dj, 4.5, true);
        else if (isNumber(wordsA) && isNumber(wordsB)) consider(di, dj, 2.8, true);
      }
    }
  }
  const steps: Step[] = [];
  let i = a.length;
  let j = b.length;
  while (i > 0 || j > 0) {
    const cell = i * width + j;
    const fromA = i - stepA[cell]!;
    const fromB = j - stepB[cell]!;
    steps.push({ fromA, fromB, toA: i, toB: j, firm: firm[cell] === 1 });
    i = fromA;
    j = fromB;
  }
  return steps.reverse();
}

/** The words are one number, in digits or not. */
function isNumber(words: readonly Word[]): boolean {
  return numberValue(words.map((word) => word.form)) !== undefined;
}

/** How well two different words fill one place: a name for a name, a number for a number. */
function likeness(x: Word, y: Word): number {
  if (x.isNumber && y.isNumber) return 2.5;
  if (x.isDate && y.isDate) return 2.5;
  if (x.isNumber !== y.isNumber || x.isFunction !== y.isFunction) return 0.01;
  if (x.isAttribution && y.isAttribution) return 2;
  if (x.isName && y.isName) return 1.2;
  return x.isFunction ? 1.1 : 0.8;
}

/**
 * Loose pairs next to each other are right when the stretch kept its shape (as many words, of the same classes); a stretch that was written
 * anew is one replacement, and splitting it word by word would invent edits.
 */
function joinLoose(steps: readonly Step[], a: readonly Word[], b: readonly Word[]): WordChange[] {
  const changes: WordChange[] = [];
  let start = 0;
  for (let end = 0; end <= steps.length; end++) {
    if (end < steps.length && !steps[end]!.firm) continue;
    changes.push(...looseChanges(steps.slice(start, end), a, b));
    const step = steps[end];
    if (step !== undefined) changes.push(toChange(step, a, b));
    start = end + 1;
  }
  return changes;
}

function looseChanges(steps: readonly Step[], a: readonly Word[], b: readonly Word[]): WordChange[] {
  const first = steps[0];
  const last = steps[steps.length - 1];
  if (first === undefined || last === undefined) return [];
  const whole = toChange({ ...first, toA: last.toA, toB: last.toB }, a, b);
  if (whole.a.length === 0 || whole.b.length === 0) return [whole];
  const paired = steps.filter((step) => step.toA > step.fromA && step.toB > step.fromB);
  const keptShape = whole.a.length === whole.b.length && paired.length === whole.a.length;
  const isShort = Math.max(whole.a.length, whole.b.length) <= 3;
  // "At least" to "More than" is one replacement, and not a word put in, one exchanged and one cut.
  const hasCutAndPutIn = steps.some((step) => step.toB === step.fromB) && steps.some((step) => step.toA === step.fromA);
  if (!keptShape && (!isShort || hasCutAndPutIn)) return replaced(whole.a, whole.b);
  return mergeSingles(steps.map((step) => toChange(step, a, b)));
}

/** One replacement, without the words that both sides begin or end with. */
function replaced(a: readonly Word[], b: readonly Word[]): WordChange[] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head]!.form === b[head]!.form) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail]!.form === b[b.length - 1 - tail]!.form) tail++;
  const same = (x: Word, y: Word): WordChange => ({ a: [x], b: [y], isSame: true });
  const middle = { a: a.slice(head, a.length - tail), b: b.slice(head, b.length - tail), isSame: false };
  return [
    ...a.slice(0, head).map((word, k) => same(word, b[k]!)),
    ...(middle.a.length + middle.b.length > 0 ? [middle] : []),
    ...a.slice(a.length - tail).map((word, k) => same(word, b[b.length - tail + k]!)),
  ];
}

/** Words inserted or deleted one after another are one insertion or deletion. */
function mergeSingles(changes: readonly WordChange[]): WordChange[] {
  const merged: WordChange[] = [];
  for (const change of changes) {
    const last = merged[merged.length - 1];
    const joins =
      last !== undefined &&
      ((change.a.length === 0 && last.a.length === 0) || (change.b.length === 0 && last.b.length === 0));
    if (joins) merged[merged.length - 1] = { a: [...last.a, ...change.a], b: [...last.b, ...change.b], isSame: false };
    else merged.push(change);
  }
  return merged;
}

function toChange(step: Step, a: readonly Word[], b: readonly Word[]): WordChange {
  const change = { a: a.slice(step.fromA, step.toA), b: b.slice(step.fromB, step.toB) };
  const isSame = change.a.length === 1 && change.b.length === 1 && change.a[0]!.form === change.b[0]!.form;
  return { ...change, isSame };
}
