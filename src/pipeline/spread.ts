/**
 * How the texts that articles share spread over the corpus, and what that makes of a pair that shares one of them.
 *
 * Word sequences, not paragraphs, are counted: a sign-off stands in the last paragraph as often as in one of its own, and one with another name in
 * it is still the sign-off.
 */

import { mergeSpans, type Span } from "../base/index.ts";
import type { DisjointSet } from "../cluster/index.ts";
import {
  dayOf,
  isAtHome,
  RECURRING,
  spreadLabel,
  spreadOf,
  tellsOtherEvents,
  type Carrier,
  type Spread,
} from "../derive/index.ts";
import type { PassageSpread } from "../findings/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";
import { articlesIn, articlesWith, eachSequence, seedPlaces, type Postings } from "./postings.ts";

/** Share of a passage's words that must be boilerplate for it to be boilerplate: names and dates vary in it. */
const MOSTLY = 0.8;

/** What the spread of its passages makes of a pair. */
export interface PairSpread {
  /** One for each passage; `undefined` where fewer than three articles have the text. */
  readonly passages: readonly (PassageSpread | undefined)[];
  /** All that the two share is text that recurs for reasons of its own, and says nothing about the two. */
  readonly isApart: boolean;
}

export interface CorpusSpread {
  /** Marks the tokens that the article's own house repeats over weeks; `undefined` where there are none. */
  readonly boilerplate: (article: AnalyzedArticle) => Uint8Array | undefined;
  readonly ofPair: (
    a: AnalyzedArticle,
    b: AnalyzedArticle,
    passages: readonly { readonly a: Span; readonly b: Span }[],
  ) => PairSpread;
}

/** `houseOf` gives the publisher group of an outlet, or the outlet. O(words log words). */
export function corpusSpread(
  articles: readonly AnalyzedArticle[],
  postings: Postings,
  voices: DisjointSet,
  houseOf: (outlet: string) => string,
): CorpusSpread {
  const carriers = articles.map(({ article }, index): Carrier => {
    const outlet = article.outlet ?? null;
    const house = outlet === null ? null : houseOf(outlet);
    return { outlet, house, day: dayOf(article.publishedAt), voice: voices.find(index) };
  });
  const carrierOf = new Map(articles.map((one, index) => [one, carriers[index]!] as const));
  const known = new Map<number, Spread | undefined>();
  const measure = (members: readonly number[]): Spread | undefined =>
    members.length < RECURRING ? undefined : spreadOf(members.map((article) => carriers[article]!));
  const spreadAt = (hash: number): Spread | undefined => {
    if (!known.has(hash)) known.set(hash, measure(articlesWith(postings, hash)));
    return known.get(hash);
  };
  const homely = homelySequences(postings, measure);
  const marked = new Map<AnalyzedArticle, Uint8Array | undefined>();
  return {
    boilerplate(one) {
      const { house } = carrierOf.get(one)!;
      if (homely.size === 0 || house === null) return undefined;
      if (!marked.has(one)) marked.set(one, markTokens(one, (hash) => homely.get(hash)?.has(house) === true));
      return marked.get(one);
    },
    ofPair(a, b, passages) {
      const [first, second] = [carrierOf.get(a)!, carrierOf.get(b)!];
      const judged = passages.map((passage) => judgePassage(a, passage.a, spreadAt, first, second));
      return {
        passages: judged.map(({ finding }) => finding),
        isApart:
          passages.length > 0 &&
          (judged.every(({ standing }) => standing === "boilerplate") ||
            (judged.every(({ standing }) => standing !== "shared") && areOtherwiseUnrelated(a, b, passages))),
      };
    },
  };
}

/** Spans of the tokens marked in an article, neighbors joined. */
export function markedSpans({ segmented: { tokens, blockOfToken } }: AnalyzedArticle, marks: Uint8Array): Span[] {
  const spans: { start: number; end: number }[] = [];
  let before = -2;
  for (let i = 0; i < marks.length; i++) {
    if (marks[i] === 0) continue;
    if (before === i - 1 && blockOfToken[i] === blockOfToken[before]) spans[spans.length - 1]!.end = tokens.ends[i]!;
    else spans.push({ start: tokens.starts[i]!, end: tokens.ends[i]! });
    before = i;
  }
  return mergeSpans(spans);
}

/** The houses that repeat a sequence, for each sequence that a house repeats: few, where all that recur would be many. */
function homelySequences(
  postings: Postings,
  measure: (members: readonly number[]) => Spread | undefined,
): ReadonlyMap<number, ReadonlySet<string>> {
  const homely = new Map<number, ReadonlySet<string>>();
  eachSequence(postings, (hash, start, end) => {
    if (end - start < RECURRING) return;
    const spread = measure(articlesIn(postings, start, end))!;
    if (spread.homes.size > 0) homely.set(hash, spread.homes);
  });
  return homely;
}

/**
 * `boilerplate`: both houses repeat it, so nobody took it from anybody here. `recurring`: it is in many different articles, and what it is cannot be
 * told. `shared`: anything else, which may be copied.
 */
type Standing = "boilerplate" | "recurring" | "shared";

function judgePassage(
  article: AnalyzedArticle,
  span: Span,
  spreadAt: (hash: number) => Spread | undefined,
  a: Carrier,
  b: Carrier,
): { readonly standing: Standing; readonly finding: PassageSpread | undefined } {
  const { hashes, lengths } = article.shingles.column;
  const { starts, ends, count } = article.segmented.tokens;
  const counts = { boilerplate: 0, recurring: 0, shared: 0 };
  const spreads: Spread[] = [];
  let next = 0;
  // Words that no counted sequence covers say nothing: up to three at either end of a passage.
  let total = 0;
  for (const place of seedPlaces(article)) {
    const end = place + lengths[place]!;
    if (end <= next || place >= count || starts[place]! < span.start || ends[end - 1]! > span.end) continue;
    const words = end - Math.max(next, place);
    const spread = spreadAt(hashes[place]!);
    total += words;
    next = end;
    if (spread === undefined) continue;
    spreads.push(spread);
    counts[standingOf(spread, a, b)] += words;
  }
  if (spreads.length === 0 || (counts.boilerplate + counts.recurring + counts.shared) * 2 < total)
    return { standing: "shared", finding: undefined };
  const standing =
    counts.boilerplate >= MOSTLY * total
      ? "boilerplate"
      : counts.boilerplate + counts.recurring >= MOSTLY * total
        ? "recurring"
        : "shared";
  const middle = spreads.sort((x, y) => x.articles - y.articles)[spreads.length >> 1]!;
  const { articles, outlets, days } = middle;
  return { standing, finding: { articles, outlets, days, label: spreadLabel(middle, a.house, b.house) } };
}

function standingOf(spread: Spread, a: Carrier, b: Carrier): Standing {
  if (isAtHome(spread, a.house) && isAtHome(spread, b.house)) return "boilerplate";
  if (!spread.recurs || spread.syndicated) return "shared";
  const mayBeOneHouse = a.house === null || b.house === null || a.house === b.house;
  return spread.perennial || mayBeOneHouse ? "recurring" : "shared";
}

/** A paragraph that recurs is copied where the rest is about the same thing, and a fixture of the page where it is not. */
function areOtherwiseUnrelated(
  a: AnalyzedArticle,
  b: AnalyzedArticle,
  passages: readonly { readonly a: Span; readonly b: Span }[],
): boolean {
  const rest = (one: AnalyzedArticle, side: "a" | "b"): ReturnType<AnalyzedArticle["topic"]> =>
    one.topicWithout(
      tokensIn(
        one,
        passages.map((passage) => passage[side]),
      ),
    );
  return tellsOtherEvents(rest(a, "a"), rest(b, "b"));
}

function tokensIn({ segmented: { tokens } }: AnalyzedArticle, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  for (const { start, end } of spans) marks.fill(1, firstToken(tokens.starts, start), firstToken(tokens.starts, end));
  return marks;
}

function markTokens(one: AnalyzedArticle, isMarked: (hash: number) => boolean): Uint8Array | undefined {
  const { hashes, lengths } = one.shingles.column;
  let marks: Uint8Array | undefined;
  for (const place of seedPlaces(one)) {
    if (!isMarked(hashes[place]!)) continue;
    marks ??= new Uint8Array(one.segmented.tokens.count);
    marks.fill(1, place, place + lengths[place]!);
  }
  return marks;
}

/** The first token that begins at or after an offset. */
function firstToken(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
