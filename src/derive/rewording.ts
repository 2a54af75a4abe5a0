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
 * Share of what is said that the other article says too: in rewritten agency copy (`bench/corpora/rewrites`, the development half: 123 of 127, 95 of 98,
 * 6 of 6 and 416 of 914; rounded down, for bolder desks), and in reports of one event by others (SemEval 2022, task 8, English pairs graded 2 or less that share no copied text: 0.50,
 * 0.37, 0.19 and 0.24 of 857, 343, 95 and 4,285).
 */
const KNOWN: Readonly<Record<Kind, { readonly reworded: number; readonly own: number; readonly growth: number }>> = {
  name: { reworded: 0.93, own: 0.5, growth: 0.6 },
  figure: { reworded: 0.9, own: 0.37, growth: 0.9 },
  statement: { reworded: 0.95, own: 0.2, growth: 1 },
  word: { reworded: 0.45, own: 0.24, growth: 0.7 },
};
/**
 * Words of the articles that the shares of others' reports are of. A longer article has more of everything: by chance 0.06 of the words of another in its first
 * 200, 0.11 in 400, 0.18 in 800, 0.26 in 1,600 (PAN 2013, texts on one subject outside the copied passages), which is -ln(1 - share) growing with the power
 * `growth` of the length. A paper of 200 words beside a dossier of 5,000 would be the dossier in other words otherwise.
 */
const KNOWN_IN = 200;
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

/** Something said once or more in an article. */
interface Unit {
  readonly kind: Kind;
  readonly hash: number;
  /** Hash of the first letters of a longer word, else 0: "Mattock's" and "Mattock" are one name. */
  readonly prefix: number;
  readonly figure: string;
  /** The tokens that say it. */
  readonly places: number[];
}

/** What an article says, and what it is asked for when another says it: worked out once an article. */
export interface SaidText {
  /** Tokens of the article. */
  readonly length: number;
  readonly units: readonly Unit[];
  readonly words: ReadonlySet<number>;
  readonly prefixes: ReadonlySet<number>;
  /** Of each token. */
  readonly prefixOf: Uint32Array;
  readonly figures: ReadonlySet<string>;
  /** Whether the common words of its language are known, without which words say nothing. */
  readonly countsWords: boolean;
}

/** Headlines and bylines are every paper's own, and are no part of what an article says. O(tokens). */
export function saidText(text: AlignableText, countsWords: boolean): SaidText {
  const { tokens, blocks, blockOfToken } = text.segmented;
  const units = new Map<string, Unit>();
  const figures = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    const kind = kindOf(text, i, countsWords);
    if (kind === null) continue;
    const figure = kind === "figure" ? figureOf(text, i) : "";
    if (kind === "figure") figures.add(figure);
    if (!isBody(blocks[blockOfToken[i]!]!.kind)) continue;
    const key = kind === "figure" ? figure : `${kind} ${tokens.hashes[i]!}`;
    const known = units.get(key);
    if (known !== undefined) known.places.push(i);
    else units.set(key, { kind, hash: tokens.hashes[i]!, prefix: text.prefixes[i]!, figure, places: [i] });
  }
  const prefixes = new Set(text.prefixes);
  prefixes.delete(0);
  const words = new Set(tokens.hashes);
  return {
    length: tokens.count,
    units: [...units.values()],
    words,
    prefixes,
    prefixOf: text.prefixes,
    figures,
    countsWords,
  };
}

export interface Rewording {
  /** Log-odds that what one side says outside the passages was reworded from the other and is no reporting of its own, from even odds; 0 where it says nothing there. */
  readonly odds: number;
  /** Log-odds for the paragraphs in a row that look most like reporting of its own that they are; 0 where none does. */
  readonly own: number;
}

/** What one side of a pair says outside the passages. O(tokens). */
export function rewordingOf(pair: AlignedPair, side: Side): Rewording {
  const { blocks, blockOfToken } = pair[side].segmented;
  const ofBlocks = new Float64Array(blocks.length);
  eachSaying(pair, side, (token, weight) => (ofBlocks[blockOfToken[token]!]! += weight));
  let [odds, run, least] = [0, 0, 0];
  for (const weight of ofBlocks) {
    odds += weight;
    run = Math.min(0, run + weight);
    least = Math.min(least, run);
  }
  return { odds, own: -least };
}

/** Visits what one side says outside the passages, by its first token: the log-odds that it was reworded from the other and is its own. */
export function eachSaying(pair: AlignedPair, side: Side, visit: (token: number, weight: number) => void): void {
  const own = pair[side].said;
  const other = pair[otherSide(side)].said;
  const covered = pair.covered[side];
  const { tokens } = pair[side].segmented;
  const times = Math.max(1, other.length / KNOWN_IN);
  const isTold = (hash: number, prefix: number): boolean =>
    other.words.has(hash) || (prefix !== 0 && other.prefixes.has(prefix));
  for (const { kind, hash, prefix, figure, places } of own.units) {
    if ((kind === "word" && !other.countsWords) || places.some((place) => covered[place] === 1)) continue;
    const isKnown = kind === "figure" ? other.figures.has(figure) : isTold(hash, prefix);
    visit(places[0]!, weightOf(kind, isKnown, times));
  }
  for (const { first, isKnown } of statementsOf(pair, side, (i) => isTold(tokens.hashes[i]!, own.prefixOf[i]!)))
    visit(first, weightOf("statement", isKnown, times));
}

/** `times` is the length of the other article in those that the shares are of. Where others' reports would have as much of it as a rewrite, it says nothing. */
function weightOf(kind: Kind, isKnown: boolean, times: number): number {
  const { reworded, own, growth } = KNOWN[kind];
  const others = Math.min(reworded, 1 - (1 - own) ** (times ** growth));
  return Math.log(isKnown ? reworded / others : (1 - reworded) / (1 - others));
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

/** The statements that are quoted outside the passages: their first token, and whether the other side has their words. */
function statementsOf(
  pair: AlignedPair,
  side: Side,
  isTold: (token: number) => boolean,
): { readonly first: number; readonly isKnown: boolean }[] {
  const { starts, ends, count } = pair[side].segmented.tokens;
  const found: { first: number; isKnown: boolean }[] = [];
  let i = 0;
  for (const { start, end } of pair[side].quotes) {
    while (i > 0 && starts[i - 1]! >= start) i--;
    while (i < count && starts[i]! < start) i++;
    const first = i;
    let [told, inside] = [0, 0];
    for (; i < count && ends[i]! <= end; i++) {
      inside += pair.covered[side][i]!;
      if (isTold(i)) told++;
    }
    const words = i - first;
    if (words >= STATEMENT_WORDS && 2 * inside < words) found.push({ first, isKnown: told >= STATEMENT_KNOWN * words });
  }
  return found;
}
