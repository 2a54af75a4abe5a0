/** Changes of words on the way of a text, and who has them from whom: an error as a dye that shows where the water went. */

import type { EditKind } from "../edit/index.ts";
import type { CommonText } from "./readings.ts";

/** Kinds that change what a reader is told. What grammar and house style change is no mutation of a story. */
const TELLING_KINDS: ReadonlySet<EditKind> = new Set<EditKind>([
  "spelling-error",
  "word-repeated",
  "substitution",
  "insertion",
  "deletion",
  "number",
  "date",
  "name",
  "negation",
  "attribution",
  "quote-altered",
]);

/** Whether a change of this kind tells who copied whom when others inherit it: two desks seldom make it by themselves. */
export function isMutation(kind: EditKind): boolean {
  return TELLING_KINDS.has(kind);
}

/** Tokens `[first, first + count)` of an article. */
export interface TokenRun {
  readonly first: number;
  readonly count: number;
}

/**
 * Who of the articles below `derivative` has a change that it made to `source`: they have all of its new words, or, where words went, the words on both
 * sides and none of those between. O(articles × words of the change), with the places of each article at hand.
 */
export function inheritorsOf(
  change: { readonly source: number; readonly derivative: number; readonly old: TokenRun; readonly fresh: TokenRun },
  below: readonly number[],
  common: CommonText,
  placesOf: (article: number) => ReadonlySet<number>,
): number[] {
  const { source, derivative, old, fresh } = change;
  const placesIn = (article: number, { first, count }: TokenRun): number[] =>
    Array.from({ length: count }, (_, k) => common.placeOf(article, first + k));
  const gone = placesIn(source, old);
  const come = placesIn(derivative, fresh);
  const last = common.tokensOf(derivative) - 1;
  const around = [fresh.first - 1, fresh.first + fresh.count]
    .filter((token) => token >= 0 && token <= last)
    .map((token) => common.placeOf(derivative, token));
  return below.filter((article) => {
    const theirs = placesOf(article);
    if (gone.some((place) => !come.includes(place) && theirs.has(place))) return false;
    return come.length > 0 ? come.every((place) => theirs.has(place)) : around.every((place) => theirs.has(place));
  });
}
