/** Takes the articles of a run in, whatever order they come in, and makes their ids unique. */

import { checkIterable, type Article, type Problem } from "../base/index.ts";
import { hasUsableDate, withPlainFields } from "./article-fields.ts";
import type { OutletDirectory } from "./outlets/directory.ts";

export interface Collected {
  /** By id in code-unit order. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

export interface Taken {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * Takes the input in, each article with the outlet that the directory knows for it. A record without text is left out and one without id gets its place for one, both reported: data from elsewhere is not the
 * caller's mistake.
 *
 * @throws {TypeError} The input cannot be iterated, an element is no object, or a field of one is no string.
 */
export async function collectArticles(
  input: Iterable<Article> | AsyncIterable<Article>,
  name: string,
  directory: OutletDirectory,
  onArticle: (count: number) => void,
): Promise<Taken> {
  checkIterable(input, name, "articles");
  const articles: Article[] = [];
  const problems: Problem[] = [];
  let place = -1;
  for await (const article of input) {
    place++;
    const input = `${name}[${place}]`;
    if (typeof article !== "object" || article === null) throw new TypeError(`${input} must be an article`);
    if (typeof article.text !== "string") {
      problems.push({ code: "missing-text", input, position: null, message: `${input} has no text and was left out` });
      continue;
    }
    const plain = withPlainFields(article, input);
    if (!hasUsableDate(plain)) {
      const message = `publishedAt is not a date and says nothing: ${JSON.stringify(plain.publishedAt!.slice(0, 60))}`;
      problems.push({
        code: "invalid-date",
        input: typeof plain.id === "string" ? plain.id : input,
        position: null,
        message,
      });
    }
    if (typeof plain.id === "string") articles.push(directory.resolve(plain));
    else {
      problems.push({ code: "missing-id", input, position: null, message: `${input} has no id; "${input}" is used` });
      articles.push(directory.resolve({ ...(plain as Article), id: input }));
    }
    onArticle(articles.length);
  }
  return { articles, problems };
}

/**
 * Orders articles by id. The later of two with one id (by text and what is known of it, so that the order of the input does not matter) is renamed `id#2` and reported.
 * O(articles log articles), also where all have one id.
 */
export function orderArticles(articles: readonly Article[]): Collected {
  const sorted = [...articles].sort(compareArticles);
  const taken = new Set(sorted.map((article) => article.id));
  const problems: Problem[] = [];
  let before: string | undefined;
  let number = 2;
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
      number = 2;
      return article;
    }
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

/** Two that agree in all of this are exchangeable. */
function compareArticles(x: Article, y: Article): number {
  for (const field of ["id", "text", "outlet", "publishedAt", "title", "url", "language"] as const) {
    const order = compareCodeUnits(x[field] ?? "", y[field] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

/** Order by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
export function compareCodeUnits(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
