/**
 * How the texts that articles share spread over the corpus, and what that makes of a pair that shares one of them.
 *
 * Word sequences, not paragraphs, are counted: a sign-off stands in the last paragraph as often as in one of its own, and one with another name in
 * it is still the sign-off.
 */

import type { Span } from "../base/index.ts";
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
  type Topic,
} from "../derive/index.ts";
import type { PassageSpread } from "../findings/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";
import { LEAST_WORDS, markTokens, withoutPhrases } from "./marks.ts";
import { articlesIn, articlesWith, eachSequence, seedPlaces, type Postings } from "./postings.ts";

/** Share of a passage's words that must be boilerplate, or stand in other articles, for the passage to be or do so: names and dates vary in it. */
const MOSTLY = 0.8;
/** Share of what an article is about that it has to itself; with less, what it shares is its story. */
const STORY_SHARE = 0.5;
/** Voices that are asked whether a text recurs from event to event. */
const SAMPLE = 6;

/** What the spread of its passages makes of a pair. */
export interface PairSpread {
  /** One for each passage; `undefined` where fewer than three articles have the text. */
  readonly passages: readonly (PassageSpread | undefined)[];
  /** All that the two share is text that recurs for reasons of its own, and says nothing about the two. */
  readonly isApart: boolean;
  /** One house published both. */
  readonly isOneHouse: boolean;
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
  const measure = (members: readonly number[]): Spread => spreadOf(members.map((article) => carriers[article]!));
  const known = new Map<number, Sequence | undefined>();
  const sequenceAt = (hash: number): Sequence | undefined => {
    if (!known.has(hash)) {
      const members = articlesWith(postings, hash);
      known.set(hash, members.length < RECURRING ? undefined : { spread: measure(members), members });
    }
    return known.get(hash);
  };
  const restOf = once((article) => {
    const marks = markTokens(articles[article]!, (hash) => sequenceAt(hash) !== undefined);
    return marks === undefined ? articles[article]!.topic() : articles[article]!.topicWithout(marks);
  });
  const crossesEvents = (sequence: Sequence): boolean => {
    if (sequence.crossesEvents === undefined) {
      const voicesOf = firstOfVoices(sequence.members, (article) => carriers[article]!.voice);
      // What is most of some article is a story, and the others took it, whatever else they write about.
      const isStory = voicesOf.some(
        (article) => restOf(article).total < STORY_SHARE * articles[article]!.topic().total,
      );
      sequence.crossesEvents = !isStory && areMostlyOtherEvents(sample(voicesOf).map(restOf));
    }
    return sequence.crossesEvents;
  };
  const homely = homelySequences(postings, measure);
  const marked = new Map<AnalyzedArticle, Uint8Array | undefined>();
  return {
    boilerplate(one) {
      const { house } = carrierOf.get(one)!;
      if (homely.size === 0 || house === null) return undefined;
      if (!marked.has(one)) {
        const marks = markTokens(one, (hash) => homely.get(hash)?.has(house) === true);
        marked.set(one, marks === undefined ? undefined : withoutPhrases(one, marks));
      }
      return marked.get(one);
    },
    ofPair(a, b, passages) {
      const [first, second] = [carrierOf.get(a)!, carrierOf.get(b)!];
      const standingOf = (sequence: Sequence): Standing => {
        const { spread } = sequence;
        if (isAtHome(spread, first.house) && isAtHome(spread, second.house)) return "boilerplate";
        const mayBeOneHouse = first.house === null || second.house === null || first.house === second.house;
        const mayBeFixture = spread.recurs && !spread.syndicated && (spread.perennial || mayBeOneHouse);
        return mayBeFixture && crossesEvents(sequence) ? "boilerplate" : "shared";
      };
      const isOneHouse = first.house !== null && first.house === second.house;
      const places = passages.length === 0 ? [] : seedPlaces(a);
      const judged = passages.map((passage) => judgePassage(a, places, passage.a, sequenceAt, standingOf, isOneHouse));
      return {
        passages: judged.map(({ spread }) =>
          spread === undefined
            ? undefined
            : {
                articles: spread.articles,
                outlets: spread.outlets,
                days: spread.days,
                label: spreadLabel(spread, first.house, second.house),
              },
        ),
        isApart: judged.length > 0 && judged.every(({ standing }) => standing === "boilerplate"),
        isOneHouse,
      };
    },
  };
}

/** The houses that repeat a sequence, for each sequence that a house repeats: few, where all that recur would be many. */
function homelySequences(
  postings: Postings,
  measure: (members: readonly number[]) => Spread,
): ReadonlyMap<number, ReadonlySet<string>> {
  const homely = new Map<number, ReadonlySet<string>>();
  eachSequence(postings, (hash, start, end) => {
    if (end - start < RECURRING) return;
    const { homes } = measure(articlesIn(postings, start, end));
    if (homes.size > 0) homely.set(hash, homes);
  });
  return homely;
}

/** A word sequence that at least three articles have. */
interface Sequence {
  readonly spread: Spread;
  readonly members: readonly number[];
  /** Worked out when asked for. */
  crossesEvents?: boolean;
}

/**
 * `boilerplate`: both houses repeat it over weeks, or, where outlets or dates are missing or the corpus is short, it stands in articles that have
 * nothing else in common. Nobody took it from anybody here. `shared`: anything else, which may be copied.
 */
type Standing = "boilerplate" | "shared";

function judgePassage(
  article: AnalyzedArticle,
  places: readonly number[],
  span: Span,
  sequenceAt: (hash: number) => Sequence | undefined,
  standingOf: (sequence: Sequence) => Standing,
  isOneHouse: boolean,
): { readonly standing: Standing; readonly spread: Spread | undefined } {
  const { hashes, lengths } = article.shingles.column;
  const { starts, ends } = article.segmented.tokens;
  const spreads: Spread[] = [];
  let fixed = 0;
  let known = 0;
  // Words that no counted sequence covers say nothing: up to three at either end of a passage.
  let total = 0;
  let next = 0;
  let loose = 0;
  let longestLoose = 0;
  for (const place of places) {
    const end = place + lengths[place]!;
    if (starts[place]! < span.start || ends[end - 1]! > span.end) continue;
    const words = end - Math.max(next, place);
    const sequence = sequenceAt(hashes[place]!);
    total += words;
    next = end;
    if (sequence !== undefined) {
      known += words;
      spreads.push(sequence.spread);
    }
    const isFixed = sequence !== undefined && standingOf(sequence) === "boilerplate";
    if (isFixed) fixed += words;
    loose = isFixed ? 0 : loose + words;
    longestLoose = Math.max(longestLoose, loose);
  }
  // A house fills its formulas in with other names and figures each time. Between two houses the words around a shared formula may be the copy.
  const isFilledIn = isOneHouse && fixed * 2 >= total && longestLoose < LEAST_WORDS;
  const standing = total > 0 && (fixed >= MOSTLY * total || isFilledIn) ? "boilerplate" : "shared";
  // With half of the words, a sentence about "the Syrian Observatory for Human Rights" was said to stand wherever that name does.
  const isKnown = known > 0 && known >= MOSTLY * total;
  return {
    standing,
    spread: isKnown ? spreads.sort((x, y) => x.articles - y.articles)[spreads.length >> 1] : undefined,
  };
}

function firstOfVoices(members: readonly number[], voiceOf: (article: number) => number): number[] {
  const voices = new Map<number, number>();
  for (const article of members) if (!voices.has(voiceOf(article))) voices.set(voiceOf(article), article);
  return [...voices.values()];
}

/** Of many some, evenly taken. */
function sample(members: readonly number[]): number[] {
  if (members.length <= SAMPLE) return [...members];
  return Array.from({ length: SAMPLE }, (_, i) => members[Math.floor((i * members.length) / SAMPLE)]!);
}

/**
 * A paragraph of a story stands in articles about one thing, a fixture of the page in articles about anything. Asked of the two articles of a pair
 * alone, one pair in twenty of strangers would be about one thing by chance, and enough to chain a year's articles into one family.
 */
function areMostlyOtherEvents(topics: readonly Topic[]): boolean {
  let others = 0;
  let pairs = 0;
  topics.forEach((topic, index) => {
    for (const other of topics.slice(index + 1)) {
      pairs++;
      if (tellsOtherEvents(topic, other)) others++;
    }
  });
  return pairs > 0 && others * 2 > pairs;
}

function once<T>(compute: (article: number) => T): (article: number) => T {
  const known = new Map<number, T>();
  return (article) => {
    if (!known.has(article)) known.set(article, compute(article));
    return known.get(article)!;
  };
}
