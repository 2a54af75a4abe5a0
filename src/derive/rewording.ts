/**
 * Whether the text that a copy has beside the passages is its source in other words, or reporting of its own.
 *
 * Passages end where the words do. A desk that rewrites goes on with the facts: of its own it has words, and hardly a name, a figure or a statement that
 * the source lacks. A reporter who adds to agency copy comes with people, numbers and sentences that nobody else has. So the question is put to the
 * text outside the passages, as a likelihood ratio over what it says: names, figures, statements, and words, each kind with its rates. Naive: each counts
 * by itself. A share of covered words, which alone decided before, called every rewrite that fuses sentences a copy in part.
 */

import type { AlignableText } from "../align/index.ts";
import { TOKEN_NUMERIC, TOKEN_QUOTED } from "../text/index.ts";
import { otherSide, type AlignedPair, type Side } from "./side.ts";

type Kind = "name" | "figure" | "statement" | "word";

/**
 * Share of what is said that the other article says too: in rewritten agency copy (`bench/corpora/rewrites`, the development half: 0.97, 0.97, 1 of 6 and
 * 0.46; rounded down, for bolder desks), and in reports of one event by others (SemEval 2022, task 8, English pairs graded 2 or less that share no copied text: 0.50,
 * 0.37, 0.19 and 0.24 of 857, 343, 95 and 4,285).
 */
const KNOWN: Readonly<Record<Kind, { readonly reworded: number; readonly own: number }>> = {
  name: { reworded: 0.93, own: 0.5 },
  figure: { reworded: 0.9, own: 0.37 },
  statement: { reworded: 0.95, own: 0.2 },
  word: { reworded: 0.45, own: 0.24 },
};
/** Bits and letters of a word that says something. */
const TELLING_BITS = 12;
const TELLING_LETTERS = 4;
/** Bits of a name that is one: months and days are capitalized too. */
const NAME_BITS = 10;
/** Words of a statement, and the share of them that the other side must have for it to be known there: it may be told there indirectly. */
const STATEMENT_WORDS = 4;
const STATEMENT_KNOWN = 0.75;
/** The constant that `AlignableText.prior` is scaled by. */
const PRIOR = 500;

/** What the other article has to be asked for. */
interface Said {
  readonly words: ReadonlySet<number>;
  /** First letters of longer words, for "Mattock's" and "Mattock". */
  readonly prefixes: ReadonlySet<number>;
  readonly figures: ReadonlySet<string>;
}

/**
 * Log-odds that what one side says outside the passages was reworded from the other and is no reporting of its own, from even odds; 0 where it says nothing there. Headlines
 * and bylines are every paper's own and left out. `texts` are those that were aligned; `countsWords` is whether their languages' common words are known, without
 * which words say nothing. O(tokens of both).
 */
export function rewordingOdds(
  pair: AlignedPair,
  side: Side,
  texts: Readonly<Record<Side, AlignableText>>,
  countsWords: boolean,
): number {
  const said = saidIn(texts[otherSide(side)]);
  const text = texts[side];
  const covered = pair.covered[side];
  const { tokens, blocks, blockOfToken } = text.segmented;
  const isTold = (i: number): boolean =>
    said.words.has(tokens.hashes[i]!) || (text.prefixes[i] !== 0 && said.prefixes.has(text.prefixes[i]!));
  const seen = new Map<string, { readonly kind: Kind; readonly isKnown: boolean; isCovered: boolean }>();
  for (let i = 0; i < tokens.count; i++) {
    if (!isBody(blocks[blockOfToken[i]!]!.kind)) continue;
    const kind = kindOf(text, i, countsWords);
    if (kind === null) continue;
    const figure = kind === "figure" ? figureOf(text, i) : "";
    const key = kind === "figure" ? figure : `${kind} ${tokens.hashes[i]!}`;
    const known = seen.get(key);
    if (known === undefined) {
      const isKnown = kind === "figure" ? said.figures.has(figure) : isTold(i);
      seen.set(key, { kind, isKnown, isCovered: covered[i] === 1 });
    } else if (covered[i] === 1) known.isCovered = true;
  }
  let odds = 0;
  for (const { kind, isKnown, isCovered } of seen.values()) if (!isCovered) odds += weightOf(kind, isKnown);
  for (const isKnown of statementsOf(pair, side, isTold)) odds += weightOf("statement", isKnown);
  return odds;
}

function weightOf(kind: Kind, isKnown: boolean): number {
  const { reworded, own } = KNOWN[kind];
  return Math.log(isKnown ? reworded / own : (1 - reworded) / (1 - own));
}

function isBody(kind: string): boolean {
  return kind === "paragraph" || kind === "caption" || kind === "dateline";
}

/** Of a name its last word, which is the surname; quoted words count as statements. */
function kindOf(text: AlignableText, i: number, countsWords: boolean): Kind | null {
  const { flags, starts, ends, count } = text.segmented.tokens;
  if ((flags[i]! & TOKEN_NUMERIC) !== 0) return "figure";
  const bits = -Math.log2(text.prior[i]! / PRIOR);
  if (text.names[i] === 1 || text.nameRun[i] === 1) {
    const goesOn = i + 1 < count && text.nameRun[i + 1] === 1;
    return goesOn || bits < NAME_BITS ? null : "name";
  }
  if (!countsWords || (flags[i]! & TOKEN_QUOTED) !== 0) return null;
  return bits >= TELLING_BITS && ends[i]! - starts[i]! >= TELLING_LETTERS ? "word" : null;
}

/** The digits that a figure begins with: 100 of "100ft", 58 of "58m" as of "58 million". */
function figureOf({ segmented: { text, tokens } }: AlignableText, i: number): string {
  const start = tokens.starts[i]!;
  let end = start;
  while (end < tokens.ends[i]! && !isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end).replaceAll(",", "");
}

function isLetter(unit: number): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122;
}

function saidIn(text: AlignableText): Said {
  const { hashes, flags, count } = text.segmented.tokens;
  const figures = new Set<string>();
  for (let i = 0; i < count; i++) if ((flags[i]! & TOKEN_NUMERIC) !== 0) figures.add(figureOf(text, i));
  const prefixes = new Set(text.prefixes);
  prefixes.delete(0);
  return { words: new Set(hashes), prefixes, figures };
}

/** For each statement that is quoted outside the passages whether the other side has its words. */
function statementsOf(pair: AlignedPair, side: Side, isTold: (token: number) => boolean): boolean[] {
  const { starts, ends, count } = pair[side].segmented.tokens;
  const known: boolean[] = [];
  let i = 0;
  for (const { start, end } of pair[side].quotes) {
    while (i > 0 && starts[i - 1]! >= start) i--;
    while (i < count && starts[i]! < start) i++;
    let [words, told, inside] = [0, 0, 0];
    for (; i < count && ends[i]! <= end; i++) {
      words++;
      inside += pair.covered[side][i]!;
      if (isTold(i)) told++;
    }
    if (words >= STATEMENT_WORDS && 2 * inside < words) known.push(told >= STATEMENT_KNOWN * words);
  }
  return known;
}
