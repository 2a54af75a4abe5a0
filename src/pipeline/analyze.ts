/** Everything that is worked out once an article and used for every pair it takes part in. */

import { toAlignable, tokensOfWord, type AlignableText } from "../align/index.ts";
import {
  findCredits,
  findDanglingReferences,
  findNames,
  findQuotes,
  readAnnouncements,
  type Announcements,
  type Credit,
  type DanglingReference,
  type NameMention,
  type Quote,
} from "../attribution/index.ts";
import type { Article, Limit } from "../base/index.ts";
import { wordTypes } from "../edit/index.ts";
import { saidText, topicOf, topicWords, type SaidText, type Topic } from "../derive/index.ts";
import { shingleBlocks, type ArticleShingles } from "../shingle/index.ts";
import { commonWordBits, detectLanguage, segment, type SegmentedText } from "../text/index.ts";
import type { Settings } from "./settings.ts";

export interface AnalyzedArticle {
  readonly article: Article;
  readonly segmented: SegmentedText;
  readonly alignable: AlignableText;
  readonly shingles: ArticleShingles;
  readonly quotes: readonly Quote[];
  readonly credits: readonly Credit[];
  readonly language: string | null;
  /** Worked out at first use: only pairs that share text ask for them. */
  readonly names: () => readonly NameMention[];
  readonly danglingReferences: () => readonly DanglingReference[];
  readonly wordTypes: () => ReadonlySet<string>;
  readonly said: () => SaidText;
  readonly announced: () => Announcements;
  readonly topic: () => Topic;
  /** The topic of what is left without the tokens marked 1. */
  readonly topicWithout: (skipped: Uint8Array) => Topic;
  /** Set where the article was longer than the limit. */
  readonly limit: Limit | null;
}

/** O(length), about 1.5 ms for 700 words. */
export function analyzeArticle(article: Article, settings: Settings): AnalyzedArticle {
  const { text, limit } = withinLimit(article, settings.maxArticleLength);
  const title = givenTitle(article);
  const segmented = segment(text, title === undefined ? {} : { title });
  const detected = detectLanguage(text, segmented.tokens);
  // What the words say goes before what the page says of itself: templates that declare "en" for every language are common.
  const language = detected ?? primaryLanguage(article.language);
  const alignable = toAlignable(segmented, language);
  const bits = (i: number): number => -Math.log2(alignable.prior[i]! / PRIOR);
  const words = once(() => topicWords(segmented, bits, tokensOfWord(alignable.paces, segmented.tokens.flags)));
  const topicWithout = (skipped?: Uint8Array): Topic => topicOf(words(), skipped);
  const credits = findCredits(segmented, article, { agencies: settings.sources });
  return {
    article,
    segmented,
    alignable,
    shingles: shingleBlocks(segmented, { size: settings.shingleSize }),
    quotes: withoutNames(findQuotes(segmented), credits, text),
    credits,
    language: article.language ?? detected,
    names: once(() => findNames(segmented)),
    danglingReferences: once(() => findDanglingReferences(segmented)),
    wordTypes: once(() => wordTypes(segmented)),
    said: once(() => saidText(alignable, language !== null && commonWordBits(language).size > 0)),
    announced: once(() => readAnnouncements(segmented, language)),
    topic: once(() => topicWithout()),
    topicWithout,
    limit,
  };
}

/** The quotes that are not the name of a source in its marks: `sagte sie dem »Lindauer Anzeiger«` has one speaker and no second quotation. */
function withoutNames(quotes: readonly Quote[], credits: readonly Credit[], text: string): readonly Quote[] {
  return quotes.filter(({ start, end }) => {
    const words = text.slice(start + 1, end - 1).trim();
    const isNameOf = (credit: Credit): boolean =>
      credit.start <= start && start < credit.end && credit.agency.toLowerCase().startsWith(words.toLowerCase());
    return !credits.some((credit) => credit.kind === "in-text" && isNameOf(credit));
  });
}

/** `pt` of `pt-BR`; `fil` is no Finnish. */
function primaryLanguage(tag: string | undefined): string | null {
  return tag?.split(/[-_]/, 1)[0]?.toLowerCase() ?? null;
}

/** The article with its credits read again. */
export function withCredits(analyzed: AnalyzedArticle, settings: Settings): AnalyzedArticle {
  const { segmented, article } = analyzed;
  const credits = findCredits(segmented, article, { agencies: settings.sources });
  return { ...analyzed, credits, quotes: withoutNames(analyzed.quotes, credits, segmented.text) };
}

/** A title that is only the first line of the text tells nothing of the page: that line may be a section label above the headline. */
export function givenTitle({ title, text }: Article): string | undefined {
  return title === /\S.*/.exec(text)?.[0]?.trimEnd() ? undefined : title;
}

/** The constant that `AlignableText.prior` is scaled by. */
const PRIOR = 500;

/** The text up to the last paragraph that fits: a text cut in a word would end on a word that is not there. */
function withinLimit(article: Article, longest: number): { readonly text: string; readonly limit: Limit | null } {
  const { id, text } = article;
  if (text.length <= longest) return { text, limit: null };
  const breakAt = text.lastIndexOf("\n", longest);
  const spaceAt = text.lastIndexOf(" ", longest);
  const end = breakAt > longest / 2 ? breakAt : spaceAt > longest / 2 ? spaceAt : longest;
  return {
    text: text.slice(0, end),
    limit: {
      limit: "max-article-length",
      value: longest,
      where: `${id}: ${text.length} characters, analyzed up to ${end}`,
    },
  };
}

function once<T>(compute: () => T): () => T {
  let value: { readonly computed: T } | undefined;
  return () => (value ??= { computed: compute() }).computed;
}
