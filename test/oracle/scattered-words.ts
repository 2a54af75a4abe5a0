/** The slow, obvious twin of `findScattered`: what two stretches are worth, and whether a piece of one would be worth more. */
import { PRIOR_WORDS, type AlignableText } from "../../src/align/alignable.ts";
import { CONTINUED_AT, FACT, type Commonness } from "../../src/align/information.ts";
import type { Rectangle } from "../../src/align/rectangle.ts";
import { trigramHash } from "../../src/align/seed-index.ts";
import { TOKEN_NUMERIC } from "../../src/text/index.ts";

/** Bits of the words of `own` in [start, end) that stand in [from, to) of `other` too, less those of the others. */
export function worthOfStretch(
  own: AlignableText,
  [start, end]: readonly [number, number],
  other: AlignableText,
  [from, to]: readonly [number, number],
  commonness: Commonness = () => 1,
): number {
  const wordsOf = ({ segmented }: AlignableText): number[] => [...segmented.tokens.hashes];
  const [words, others] = [wordsOf(own), wordsOf(other)];
  const counts = (list: readonly number[], word: number): number => list.filter((one) => one === word).length;
  const isNobodys = (text: AlignableText, i: number): boolean => (text.masked[i]! | text.stock[i]!) !== 0;
  const total = words.length + others.length + PRIOR_WORDS;
  return words.reduce((sum, word, i) => {
    if (i < start || i >= end || isNobodys(own, i)) return sum;
    const plain = Math.max(0, Math.log2(total / (counts(words, word) + counts(others, word) + own.prior[i]!)));
    const isFigure = (own.segmented.tokens.flags[i]! & TOKEN_NUMERIC) !== 0;
    const isName = (own.names[i]! | own.nameRun[i]!) !== 0;
    const share = !others.includes(word) ? 1 : isFigure ? 0 : isName ? FACT * FACT : 1;
    const goesOn = i > 0 && others.some((one, j) => one === word && j > 0 && others[j - 1] === words[i - 1]);
    const left = i > 1 ? commonness(trigramHash(words[i - 2]!, words[i - 1]!, word)) : 1;
    const bits = share * plain * (goesOn ? CONTINUED_AT[own.paces[i]!]! * left : 1);
    const there = [...others.keys()].filter((j) => j >= from && j < to && others[j] === word && !other.masked[j]);
    if (there.length === 0) return sum - bits;
    const tells = there.some((j) => !isNobodys(other, j) && !(own.spoken[i]! & other.spoken[j]!));
    return tells ? sum + bits : sum;
  }, 0);
}

/** Most that a piece of the stretch of `a` is worth against the whole stretch of `b`. */
export function bestPiece(
  a: AlignableText,
  b: AlignableText,
  { a0, a1, b0, b1 }: Rectangle,
  commonness: Commonness,
): number {
  let most = 0;
  for (let start = a0; start < a1; start++)
    for (let end = start + 1; end <= a1; end++)
      most = Math.max(most, worthOfStretch(a, [start, end], b, [b0, b1], commonness));
  return most;
}
