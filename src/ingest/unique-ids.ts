import type { Article, Problem } from "../base/index.ts";
import type { Origin } from "./reader.ts";

/**
 * The articles in order, each with an id of its own: where one is taken, the later article becomes `id#2`, `id#3`, and so on, and is
 * reported as `duplicate-id`. Nothing is lost.
 *
 * @param origin where the article at hand comes from, which a problem then names. Default: the problem names the id
 *
 * Amortized O(1) an article: a million articles of one id do not try a million numbers each. Holds every id.
 */
export async function* uniqueIds(
  articles: Iterable<Article> | AsyncIterable<Article>,
  onProblem: (problem: Problem) => void,
  origin?: Readonly<Origin>,
): AsyncGenerator<Article, void, undefined> {
  // A Map, not an object: `__proto__` is an id like any other.
  const nextNumber = new Map<string, number>();
  for await (const article of articles) {
    const { id } = article;
    const seen = nextNumber.get(id);
    if (seen === undefined) {
      nextNumber.set(id, 2);
      yield article;
      continue;
    }
    let number = seen;
    while (nextNumber.has(`${id}#${number}`)) number++;
    const renamed = `${id}#${number}`;
    nextNumber.set(id, number + 1);
    nextNumber.set(renamed, 2);
    const label = origin === undefined || origin.label === "" ? "" : `${origin.label}: `;
    const message = `${label}the id "${id}" is taken; this article is now "${renamed}"`;
    onProblem({ code: "duplicate-id", input: origin?.input ?? id, position: origin?.position ?? null, message });
    yield { ...article, id: renamed };
  }
}
