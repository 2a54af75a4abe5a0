import { checkString, type Article } from "../base/index.ts";
import type { PairFindings } from "../findings/index.ts";
import { analyzeArticle } from "./analyze.ts";
import { withPlainFields } from "./article-fields.ts";
import type { CompareOptions } from "./options.ts";
import { comparePair } from "./pair.ts";
import { compareSettings, knowingOutlets } from "./settings.ts";

/**
 * Compares two articles: shared passages with exact spans in both, every edit in them, which article is the source and why, and whether it was
 * credited.
 *
 * Synchronous and pure. Of two articles of 700 words about 4 ms where they share nothing and 10 where one was made from the other, half of it for reading them, which `audit` and
 * `Corpus` do once an article; linear in their length on ordinary text.
 *
 * @throws {TypeError} An article lacks `id` or `text` or has a field of another kind, or an option is unknown or of the wrong kind.
 * @throws {RangeError} An option is out of its range.
 */
export function compare(a: Article, b: Article, options: CompareOptions = {}): PairFindings {
  const given = compareSettings(options);
  const both = [checkedArticle(a, "a"), checkedArticle(b, "b")] as const;
  const settings = knowingOutlets(given, both);
  return comparePair(analyzeArticle(both[0], settings), analyzeArticle(both[1], settings), settings).findings;
}

/** @throws {TypeError} naming the field. */
export function checkedArticle(article: Article, name: string): Article {
  if (typeof article !== "object" || article === null) throw new TypeError(`${name} must be an article`);
  checkString(article.id, `${name}.id`);
  checkString(article.text, `${name}.text`);
  return withPlainFields(article, name);
}
