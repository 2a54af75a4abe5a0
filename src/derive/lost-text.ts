/** What a lost source must have contained, put together from its witnesses: as an edition prints a text of which only copies are left. */

import type { Sentence } from "../text/index.ts";
import type { CommonText } from "./readings.ts";

/** A sentence of one witness, with all that have it. */
export interface AttestedSentence {
  readonly article: number;
  readonly start: number;
  readonly end: number;
  /** Ascending; at least two. */
  readonly support: readonly number[];
}

/** Share of a sentence's words by which a witness has it. */
const HELD = 0.5;

/**
 * The sentences that two witnesses at least have, each once and as the first witness with most of the text has it. No word is new. The order is that of
 * the fullest witness; what only others have follows the sentence that they have before it. O(words of the witnesses × witnesses).
 */
export function assembleLost(
  witnesses: readonly number[],
  common: CommonText,
  segmentedOf: (article: number) => {
    readonly sentences: readonly Sentence[];
    readonly sentenceOfToken: Uint32Array;
  },
): AttestedSentence[] {
  const places = new Map(
    witnesses.map((article) => {
      const own = Uint32Array.from({ length: common.tokensOf(article) }, (_, token) => common.placeOf(article, token));
      return [article, { own, all: new Set(own) }] as const;
    }),
  );
  const sentences = witnesses.map((article) => {
    const { sentences: spans, sentenceOfToken } = segmentedOf(article);
    const found = spans.map((span) => ({ span, places: [] as number[] }));
    places.get(article)!.own.forEach((place, token) => found[sentenceOfToken[token]!]?.places.push(place));
    return found.map((sentence) => {
      const holds = (other: number): boolean => {
        const theirs = places.get(other)!.all;
        return sentence.places.filter((place) => theirs.has(place)).length >= HELD * sentence.places.length;
      };
      return { article, ...sentence, support: sentence.places.length === 0 ? [] : witnesses.filter(holds) };
    });
  });
  const attested = sentences
    .map((list) => list.filter(({ support }) => support.length > 1))
    .sort((x, y) => y.length - x.length || (x[0]?.article ?? 0) - (y[0]?.article ?? 0));
  const text: (typeof attested)[number][number][] = [];
  const sentenceAt = new Map<number, (typeof text)[number]>();
  for (const list of attested) {
    let previous: (typeof text)[number] | undefined;
    for (const sentence of list) {
      const known = sentence.places.filter((place) => sentenceAt.has(place));
      if (known.length >= HELD * sentence.places.length) {
        previous = sentenceAt.get(known[known.length - 1]!);
        continue;
      }
      text.splice(previous === undefined ? 0 : text.indexOf(previous) + 1, 0, sentence);
      for (const place of sentence.places) sentenceAt.set(place, sentence);
      previous = sentence;
    }
  }
  return text.map(({ article, span, support }) => ({ article, start: span.start, end: span.end, support }));
}
