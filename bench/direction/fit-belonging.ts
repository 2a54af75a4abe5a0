/** Fits what tells text that was cut on the other side from text that was put in on this one. */
import { belongingOf, observeDirection, type Gap } from "../../src/derive/index.ts";
import { fitLogistic, type Example } from "./logistic.ts";
import type { SeenPair } from "./seen-pairs.ts";

/** Words in a row of which a text that was copied has most, whatever was edited. */
const RUN = 3;
/** Share of a gap's runs that stand in the common source: at least, for text that came from it, and at most, for text that did not. Others are left out. */
const [CAME, OWN] = [0.5, 0.15];

export function fitBelonging(pairs: readonly SeenPair[]): {
  readonly weights: readonly number[];
  readonly gaps: number;
} {
  const examples = pairs.flatMap(({ pair, gaps, origin }): Example[] => {
    const theirs = runsOf(origin);
    return [...gaps.a, ...gaps.b].flatMap((gap): Example[] => {
      const runs = [...runsOf(pair[gap.in].segmented.text.slice(gap.start, gap.end))];
      const share = runs.filter((run) => theirs.has(run)).length / Math.max(1, runs.length);
      return share > OWN && share < CAME ? [] : [{ signs: gap.signs, isTrue: share >= CAME }];
    });
  });
  const size = examples[0]!.signs.length;
  const weights = fitLogistic(examples, {
    prior: Array.from({ length: size }, () => 0),
    lowest: Array.from({ length: size }, () => -5),
    highest: Array.from({ length: size }, () => 5),
    ridge: 4,
  });
  return { weights: weights.map((weight) => Math.round(100 * weight) / 100), gaps: examples.length };
}

/** The pair as it is seen with these weights. */
export function seenWith(weights: readonly number[]): (seen: SeenPair) => SeenPair {
  const again = (gaps: readonly Gap[]): Gap[] =>
    gaps.map((gap) => ({ ...gap, belonging: belongingOf(gap.signs, weights) }));
  return (seen) => ({
    ...seen,
    ...observeDirection(seen.pair, { a: again(seen.gaps.a), b: again(seen.gaps.b) }),
  });
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(" ")));
}
