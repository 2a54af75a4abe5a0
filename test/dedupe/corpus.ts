/** Sources for tests of `dedupe`. */
import type { Article } from "../../src/base/index.ts";
import type { DedupeResult, DedupeSource } from "../../src/dedupe/index.ts";
import { splitmix32 } from "../support/splitmix32.ts";

export interface CountedSource extends DedupeSource {
  readonly readings: () => number;
}

export function sourceOf(articles: readonly Article[]): CountedSource {
  let readings = 0;
  return {
    readings: () => readings,
    read() {
      readings++;
      return articles;
    },
  };
}

/** `length` words out of 20,000. */
export function prose(seed: number, length: number): string[] {
  const random = splitmix32(seed);
  return Array.from({ length }, () => `w${random.below(20_000)}`);
}

/** The words with each one changed by this chance. */
export function edited(words: readonly string[], seed: number, chance: number): string[] {
  const random = splitmix32(seed);
  return words.map((word) => (random.chance(chance) ? `x${random.below(1_000_000)}` : word));
}

export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = splitmix32(seed);
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Members by cluster, ids only. */
export function groups(result: DedupeResult): string[][] {
  return [...result.clusters].map(({ members }) => members.map(({ id }) => id).sort());
}
