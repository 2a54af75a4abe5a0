/** Takes the articles of a run in, whatever order they come in, and makes their ids unique. */

import type { Article, Problem } from "../base/index.ts";
import { checkArticle } from "./compare.ts";

export interface Collected {
  /** By id in code-unit order. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** @throws {TypeError} An element is not an article. */
export async function collectArticles(
  input: Iterable<Article> | AsyncIterable<Article>,
  onArticle: (count: number) => void,
): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const article of input) {
    checkArticle(article, `articles[${articles.length}]`);
    articles.push(article);
    onArticle(articles.length);
  }
  return articles;
}

/**
 * Orders articles by id. The later of two with one id (by text, so that the order of the input does not matter) is renamed `id#2` and reported.
 */
export function orderArticles(articles: readonly Article[]): Collected {
  const sorted = [...articles].sort((x, y) => compareCodeUnits(x.id, y.id) || compareCodeUnits(x.text, y.text));
  const taken = new Set(sorted.map((article) => article.id));
  const problems: Problem[] = [];
  let before: string | undefined;
  const unique = sorted.map((article) => {
    if (article.text.trim() === "") {
      problems.push({
        code: "empty-text",
        input: article.id,
        position: null,
        message: `article "${article.id}" has no text`,
      });
    }
    if (article.id !== before) {
      before = article.id;
      return article;
    }
    let number = 2;
    while (taken.has(`${article.id}#${number}`)) number++;
    const id = `${article.id}#${number}`;
    taken.add(id);
    problems.push({
      code: "duplicate-id",
      input: article.id,
      position: null,
      message: `two articles have the id "${article.id}"; one is now "${id}"`,
    });
    return { ...article, id };
  });
  return { articles: unique.sort((x, y) => compareCodeUnits(x.id, y.id)), problems };
}

/** Order by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
export function compareCodeUnits(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
