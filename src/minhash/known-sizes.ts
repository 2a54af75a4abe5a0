/**
 * How many members two signed sets share, where the sizes of both are known: by maximum likelihood.
 *
 * Equal slots alone leave out what else a signature tells. Minima say how much of each set they show: a set of known size cannot hide many more members than its minima leave room
 * for. `classic` slots are independent; their likelihood is that of O. Ertl, "SetSketch" (VLDB 2021), section 3.2, for MinHash with known cardinalities.
 *
 * For `fast-similarity` it is worked out here. In a round every member throws one dart at a slot and a height, uniformly, and a set shows the lowest dart of each of its slots that was free
 * when the round began. So of the members of each kind (in both sets, in `a` alone, in `b` alone) some stand at known darts and the others lie anywhere but in the excluded space: below the darts shown,
 * and in no slot that stays free. With `n` members of a kind, `v` of them shown and a share `w` of the space left to it, the likelihood is
 * `n (n - 1) ... (n - v + 1) w^(n - v)`, the product over kinds and rounds; a round's darts are drawn without replacement, which the Poisson limit, good enough for `classic`, would throw away.
 * A dart of `a` above that of `b` in its slot may be a shared member's or not: the likelihood is a sum over how many are, and is taken at its largest summand.
 *
 * Root-mean-square error over that of classic MinHash's share of equal slots, means of J from 0.2 to 0.95 at 128 slots: 0.45 at 50 members, 0.74 at 200, 0.84 at 400, 0.95 at 2,000; equal
 * slots of the same signatures 0.71, 0.78, 0.86, 0.98.
 */
import { slotBits } from "./kernel/kernel.ts";
import type { SignatureScheme } from "./signature.ts";

/** The number of shared members that explains the signatures best, and its standard deviation. */
export interface SharedEstimate {
  readonly shared: number;
  readonly standardError: number;
}

/** By how much `shared` shared members explain the signatures better than one fewer: a ratio of likelihoods, falling in `shared`. */
type LikelihoodRatio = (shared: number) => number;

/** Neither set is empty, and the sizes are those of the sets. O(slots + log size), about 10 µs for 128 slots, where equal slots alone take 0.3. */
export function estimateShared(
  scheme: SignatureScheme,
  a: Uint32Array,
  b: Uint32Array,
  sizeA: number,
  sizeB: number,
): SharedEstimate {
  const ratio =
    scheme === "fast-similarity"
      ? fastSimilarityRatio(a, b, sizeA, sizeB)
      : independentRatio(a, b, sizeA, sizeB, scheme === "classic" ? 2 ** 31 : 2 ** 32);
  let least = 0;
  let most = Math.min(sizeA, sizeB);
  const bound = most;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (ratio(middle) > 1) least = middle;
    else most = middle - 1;
  }
  // What a step down, one up, and one more up or down cost.
  const cost = (step: number): number => {
    if (least + step < 0 || least + step > bound) return IMPOSSIBLE;
    const log = step > 0 ? -Math.log(ratio(least + step)) : Math.log(ratio(least + step + 1));
    return Math.min(log, IMPOSSIBLE);
  };
  const down = cost(-1);
  const up = cost(1);
  if (down < IMPOSSIBLE && up < IMPOSSIBLE) return between(least, down, up);
  if (down < IMPOSSIBLE) return { shared: least, standardError: oneSided(down, cost(-2)) };
  if (up < IMPOSSIBLE) return { shared: least, standardError: oneSided(up, cost(2)) };
  return { shared: least, standardError: 0 };
}

/** A difference of log-likelihoods that is as good as infinite. */
const IMPOSSIBLE = 30;
/** From this curvature on, a standard deviation of 0.7, the parabola's vertex stands for the mean of the whole numbers. */
const SHARP = 2;

/**
 * From the likeliest whole number and what a step down and up from it costs to an estimate: the vertex of the parabola through the three, or, where it is so narrow that few numbers count, the
 * mean of these.
 */
function between(likeliest: number, down: number, up: number): SharedEstimate {
  const curvature = down + up;
  const vertex = (down - up) / (2 * curvature);
  if (curvature < SHARP) return { shared: likeliest + vertex, standardError: 1 / Math.sqrt(curvature) };
  let weights = 0;
  let sum = 0;
  let squares = 0;
  for (let step = -2; step <= 2; step++) {
    const weight = Math.exp((-curvature * (step - vertex) ** 2) / 2);
    weights += weight;
    sum += weight * step;
    squares += weight * step * step;
  }
  const mean = sum / weights;
  return { shared: likeliest + mean, standardError: Math.sqrt(squares / weights - mean * mean) };
}

/** Where the likeliest number is the first or last possible: how far off is as unlikely as a standard deviation, from what the first step costs and the second. */
function oneSided(first: number, second: number): number {
  const slope = Math.max(0, first);
  const curvature = Math.max(0, second - first);
  return 2 / (slope + Math.sqrt(slope * slope + 4 * curvature));
}

/** `classic` and datasketch's schemes: minima of `size` uniform values below `range`, each slot on its own. */
function independentRatio(
  a: Uint32Array,
  b: Uint32Array,
  sizeA: number,
  sizeB: number,
  range: number,
): LikelihoodRatio {
  let equal = 0;
  let lowerA = 0;
  let survival = 0;
  let product = 1;
  for (let slot = 0; slot < a.length; slot++) {
    const x = a[slot]!;
    const y = b[slot]!;
    equal += x === y ? 1 : 0;
    lowerA += x < y ? 1 : 0;
    const survived = 1 - ((x < y ? x : y) + 0.5) / range;
    product *= survived;
    // One logarithm for several slots, before the product may become 0.
    if (product < 1e-200) {
      survival += Math.log(product);
      product = 1;
    }
  }
  survival += Math.log(product);
  const lowerB = a.length - equal - lowerA;
  const shown = Math.exp(-survival);
  return (shared) => {
    if (shared === 1 && equal > 0) return Infinity;
    const onlyA = sizeA - shared;
    const onlyB = sizeB - shared;
    // At one shared member and no equal slot the first factor is 1: infinity to the power of 0.
    return (shared / (shared - 1)) ** equal * (onlyA / (onlyA + 1)) ** lowerA * (onlyB / (onlyB + 1)) ** lowerB * shown;
  };
}

/** Rounds looked at: each is evidence by itself, and later ones have few slots left to tell of, but in sets so small that the first shows nearly all of them. */
const ROUNDS = 4;

/** One round: how many darts are seen, of whom, and what share of the space is left to those that are not. */
interface Round {
  equal: number;
  /** Darts of `a` alone, below that of `b` in their slot. */
  lowerA: number;
  lowerB: number;
  /** Darts of `a` above that of `b`: of members of both, or of `a` alone. */
  upperA: number;
  upperB: number;
  leftA: number;
  leftB: number;
  leftBoth: number;
}

function fastSimilarityRatio(a: Uint32Array, b: Uint32Array, sizeA: number, sizeB: number): LikelihoodRatio {
  const rounds = summarize(a, b);
  let space = 1;
  for (const { leftA, leftB, leftBoth } of rounds) space *= leftBoth / (leftA * leftB);
  return (shared) => {
    let product = space;
    for (const round of rounds) {
      const factor = kindsRatio(round, shared, sizeA - shared + 1, sizeB - shared + 1);
      if (factor === 0 || factor === Infinity) return factor;
      product *= factor;
    }
    return product;
  };
}

/** Newton steps. */
const STEPS = 2;

/**
 * The factors of one round but for the space left: by `shared`, and by members of `a` and `b` alone of which there are `onlyA` and `onlyB` with one shared member fewer.
 *
 * How many upper darts are shared members', `sharedA` of `a`'s and `sharedB` of `b`'s, is where the sum's largest summand stands: there the odds of any upper dart are as those of the hidden members,
 * each kind's number over its space, `sharedA / (upperA - sharedA) = (hidden / leftBoth) / (hiddenA / leftA)`. For given `hidden` that is a quadratic equation, and the three add up to
 * the shared members that stand at no equal slot. Counts as they come, without clamps: those made the likelihood of one or two shared members too large by e^10.
 */
function kindsRatio(round: Round, shared: number, onlyA: number, onlyB: number): number {
  const { equal, lowerA, lowerB, upperA, upperB, leftA, leftB, leftBoth } = round;
  const elsewhere = shared - equal;
  if (elsewhere <= 0) return Infinity;
  if (onlyA <= lowerA || onlyB <= lowerB) return 0;
  const restA = onlyA - lowerA - upperA;
  const restB = onlyB - lowerB - upperB;
  let hidden = Math.min(shared * leftBoth, elsewhere);
  for (let step = 0; step < STEPS; step++) {
    const oddsA = (hidden * leftA) / leftBoth;
    const oddsB = (hidden * leftB) / leftBoth;
    const sharedA = sharedUpper(upperA, restA, oddsA);
    const sharedB = sharedUpper(upperB, restB, oddsB);
    const slopeA = ((upperA - sharedA) * leftA) / leftBoth / (oddsA + restA + 2 * sharedA);
    const slopeB = ((upperB - sharedB) * leftB) / leftBoth / (oddsB + restB + 2 * sharedB);
    const change = (hidden + sharedA + sharedB - elsewhere) / (1 + slopeA + slopeB);
    hidden = Math.max(hidden - change, hidden / 8);
  }
  const hiddenA = restA + sharedUpper(upperA, restA, (hidden * leftA) / leftBoth);
  const hiddenB = restB + sharedUpper(upperB, restB, (hidden * leftB) / leftBoth);
  return (shared / hidden) * (hiddenA / onlyA) * (hiddenB / onlyB);
}

/** The root of `x (odds + rest + x) = upper * odds` that is not negative, written so that nothing cancels. */
function sharedUpper(upper: number, rest: number, odds: number): number {
  const half = odds + rest;
  const root = Math.sqrt(half * half + 4 * upper * odds);
  return half > 0 ? (2 * upper * odds) / (root + half) : (root - half) / 2;
}

function summarize(a: Uint32Array, b: Uint32Array): Round[] {
  const rounds: Round[] = [];
  const bits = 30 - slotBits(a.length);
  // From round `slots` on darts have one slot to aim at, to which the formula does not apply.
  const most = Math.min(ROUNDS, a.length);
  for (let round = 0; round < most && summarizeRound(a, b, round << bits, 1 << bits, rounds); round++);
  return rounds;
}

/** Adds the round whose darts have values from `base` on, `top` heights; whether a slot stays free. No branch in the loop: which dart is the lower is a coin's toss. */
function summarizeRound(a: Uint32Array, b: Uint32Array, base: number, top: number, into: Round[]): boolean {
  const slots = a.length;
  let [equal, lowerA, lowerB, shownA, shownB, free] = [0, 0, 0, 0, 0, 0];
  // Sums of excluded heights: none in slots taken before, all in those that stay free. At most 2^30.
  let [closedA, closedB, closedBoth] = [0, 0, 0];
  for (let slot = 0; slot < slots; slot++) {
    const x = (a[slot]! - base) | 0;
    const y = (b[slot]! - base) | 0;
    const isShownA = ((x - top) & ~x) >>> 31;
    const isShownB = ((y - top) & ~y) >>> 31;
    const heightA = Math.min(Math.max(x, 0), top);
    const heightB = Math.min(Math.max(y, 0), top);
    const height = Math.max(heightA, heightB);
    const difference = x - y;
    const isDifferent = (difference | -difference) >>> 31;
    const isLower = difference >>> 31;
    equal += isShownA & ~isDifferent;
    lowerA += isShownA & isLower;
    lowerB += isShownB & isDifferent & ~isLower;
    shownA += isShownA;
    shownB += isShownB;
    closedA += heightA;
    closedB += heightB;
    closedBoth += height;
    free |= ~(height - top) >> 31;
  }
  const space = slots * top;
  const upperA = shownA - equal - lowerA;
  const upperB = shownB - equal - lowerB;
  into.push({
    equal,
    lowerA,
    lowerB,
    upperA,
    upperB,
    // Heights are rounded down.
    leftA: 1 - (closedA + shownA / 2) / space,
    leftB: 1 - (closedB + shownB / 2) / space,
    leftBoth: 1 - (closedBoth + (equal + upperA + upperB) / 2) / space,
  });
  return free !== 0;
}
