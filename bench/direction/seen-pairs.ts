/** Pairs of generated cascades as the decision sees them: what was observed, and what is true. */
import { align } from "../../src/align/index.ts";
import { observeDirection, type AlignedPair, type Observation } from "../../src/derive/index.ts";
import { analyzeArticle } from "../../src/pipeline/analyze.ts";
import { alignedPair } from "../../src/pipeline/pair.ts";
import { compareSettings, knowingOutlets } from "../../src/pipeline/settings.ts";
import { makeCascades, type Cascade, type CascadePair, type CascadeStory } from "../corpora/cascades.ts";

export interface SeenPair {
  readonly gold: CascadePair;
  readonly pair: AlignedPair;
  readonly observations: readonly Observation[];
  readonly gaps: ReturnType<typeof observeDirection>["gaps"];
  /** The text that the copied side has the shared text from: the source, or the nearest text that both go back to. */
  readonly origin: string;
}

/** Cascades of all three ways with dates, a third of `count` each: what the weights are fitted on must know that stamps lie. */
export function mixedCascades(stories: readonly CascadeStory[], seed: number, count: number): Cascade[] {
  const third = Math.floor(count / 3);
  return (["given", "wrong", "withheld"] as const).flatMap((dates, k) =>
    // Each way takes stories of its own.
    [
      ...makeCascades(
        stories.filter((_, i) => i % 3 === k),
        { seed: seed + k, count: third, dates },
      ),
    ],
  );
}

/** Pairs that share copied text by the gold and in which the aligner finds some. */
export function* seenPairs(cascades: Iterable<Cascade>): IterableIterator<SeenPair> {
  for (const { articles, lost, pairs } of cascades) {
    // As an audit of the cascade sees them: it knows the outlets that credits may name.
    const settings = knowingOutlets(
      compareSettings({}),
      articles.map(({ article }) => article),
    );
    const textOf = new Map([...articles, ...lost].map(({ article }) => [article.id, article.text]));
    const analyzed = new Map(articles.map(({ article }) => [article.id, analyzeArticle(article, settings)]));
    for (const gold of pairs) {
      if (gold.relation === "independent" || gold.shared === 0) continue;
      const [a, b] = [analyzed.get(gold.a)!, analyzed.get(gold.b)!];
      const { passages } = align(a.alignable, b.alignable);
      if (passages.length === 0) continue;
      const pair = alignedPair(a, b, passages, settings);
      const origin = textOf.get(gold.via ?? gold[gold.source!])!;
      yield { gold, pair, origin, ...observeDirection(pair) };
    }
  }
}
