/**
 * Whether text that only one side has came with the shared text or was put in there: by its place, and by how much of what it speaks of the shared text
 * speaks of too.
 *
 * Text cut out of a story names the story's people and repeats its words; a paragraph that a desk adds brings names and words of its own (lexical
 * cohesion: Hearst, "TextTiling", Computational Linguistics 23, 1997). Names, figures, long words and short ones are counted apart, the known and the
 * unknown of each, because a desk's own paragraph on the same subject shares the long words and not the names.
 */

import { TOKEN_CAPITALIZED, TOKEN_NUMERIC, TOKEN_SENTENCE_START, type Tokens } from "../text/index.ts";
import type { AlignedPair, Side } from "./side.ts";
import { BELONGING_WEIGHTS } from "./weights.ts";

/** What a shared text is known by: hashes of its words, of its names apart. */
export interface Vocabulary {
  readonly words: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
}

export type Place = "before" | "after" | "inside" | "between";

/** Log-odds beyond which no gap speaks: a desk may add a paragraph on the same subject, and leave out one that wandered off. */
const MOST_BELONGING = 3;
const PLACES: readonly Place[] = ["before", "after", "between", "inside"];
/** Signs of places that the other side closes over: before all shared text; after it, between its paragraphs, inside one. */
const CLOSED_LEAD = 0;
const CLOSED: readonly number[] = [2, 4, 6];
/** Letters of a long word, and of a word that says anything. */
const LONG = 7;
const LEAST_LETTERS = 4;
/** Words by which a shared text must be known for a lack of them to say all it can: where little is shared, text that came with it meets few of its words as well. */
const FULL_VOCABULARY = 120;
/** Log-odds up to which a gap says nothing: how newsrooms cut and add differs more from house to house than this. */
const SAYS_NOTHING = 0.2;

/** The words in the shared text of one side. O(tokens). */
export function sharedVocabulary(pair: AlignedPair, side: Side): Vocabulary {
  const { tokens, blocks, blockOfToken } = pair[side].segmented;
  const words = new Set<number>();
  const names = new Set<number>();
  for (let i = 0; i < tokens.count; i++) {
    if (pair.covered[side][i] !== 1 || blocks[blockOfToken[i]!]!.kind === "furniture") continue;
    words.add(tokens.hashes[i]!);
    if ((tokens.flags[i]! & TOKEN_CAPITALIZED) !== 0) names.add(tokens.hashes[i]!);
  }
  return { words, names };
}

/**
 * Least log-odds of text over which the other side closes. News is cut from the bottom and thinned out in the middle, and each paragraph of a short report has a
 * subject and names of its own, so that unknown words do not make a paragraph somebody's addition; the stories that the weights were fitted on have one
 * subject to the end. A lead that was set before another says more.
 */
const LEAST_CLOSED = -0.5;
const LEAST_LEAD = -1.5;

/** The log-odds that the text came with the shared text, less what says nothing: from -2.8 to 2.8. */
export function belongingOf(signs: readonly number[], weights: readonly number[] = BELONGING_WEIGHTS): number {
  const told = signs.reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), 0);
  const isClosed = CLOSED.some((place) => signs[place] === 1);
  const odds = Math.max(signs[CLOSED_LEAD] === 1 ? LEAST_LEAD : isClosed ? LEAST_CLOSED : -MOST_BELONGING, told);
  const said = Math.max(0, Math.min(MOST_BELONGING, Math.abs(odds)) - SAYS_NOTHING);
  return odds < 0 ? -said : said;
}

/**
 * What the log-odds rest on: one sign for each place, closed over by the other side or not; the logarithms of how many word types of the text the shared text has and
 * lacks, for long words, names, short words and figures; whether the text refers to what stands around it; how many words the shared text is known by.
 */
export function belongingSigns(
  tokens: Tokens,
  isInGap: (token: number) => boolean,
  [first, end]: readonly [number, number],
  vocabulary: Vocabulary,
  { place, closed, linked }: { readonly place: Place; readonly closed: boolean; readonly linked: boolean },
): number[] {
  const [known, unknown] = [new Uint32Array(4), new Uint32Array(4)];
  const seen = new Set<number>();
  for (let i = first; i < end; i++) {
    const hash = tokens.hashes[i]!;
    if (!isInGap(i) || seen.has(hash)) continue;
    seen.add(hash);
    const kind = kindOf(tokens, i);
    if (kind < 0) continue;
    const isKnown = (kind === NAME ? vocabulary.names : vocabulary.words).has(hash);
    (isKnown ? known : unknown)[kind]!++;
  }
  const fullness = Math.min(1, vocabulary.words.size / FULL_VOCABULARY);
  return [
    ...PLACES.flatMap((one) => [one === place && closed ? 1 : 0, one === place && !closed ? 1 : 0]),
    ...[LONG_WORD, NAME, SHORT_WORD, FIGURE].flatMap((kind) => [
      Math.log1p(known[kind]!),
      fullness * Math.log1p(unknown[kind]!),
    ]),
    linked ? 1 : 0,
    Math.log(vocabulary.words.size + 20),
  ];
}

const [LONG_WORD, NAME, SHORT_WORD, FIGURE] = [0, 1, 2, 3] as const;

function kindOf(tokens: Tokens, token: number): number {
  const flags = tokens.flags[token]!;
  if ((flags & TOKEN_NUMERIC) !== 0) return FIGURE;
  if ((flags & TOKEN_CAPITALIZED) !== 0 && (flags & TOKEN_SENTENCE_START) === 0) return NAME;
  const letters = tokens.ends[token]! - tokens.starts[token]!;
  return letters >= LONG ? LONG_WORD : letters >= LEAST_LETTERS ? SHORT_WORD : -1;
}
