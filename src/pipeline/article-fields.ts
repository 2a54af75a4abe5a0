/** What an article handed in by a program may have wrong in the fields that are not required. Articles read from files went through `src/ingest`. */

import { checkString, type Article } from "../base/index.ts";
import { normalizeDate } from "../ingest/index.ts";

const TEXT_FIELDS = ["title", "outlet", "publishedAt", "language", "url"] as const;

/**
 * A `Date` is not taken for what it prints: one made of a day alone says midnight, and an article of that day would be older than all others of it, hence their source.
 * Only the caller knows which of the two it is.
 */
const DATE_GIVEN =
  "must be an ISO 8601 string, got a Date: give date.toISOString(), or its first 10 characters where only the day is known";

/**
 * The article with `null` fields left out, as JSON writes what is not known. The object itself where it has none. O(1).
 *
 * @throws {TypeError} A field is neither a string nor absent: a `Date`, say. Without this the first rule that read it failed, and named no field.
 */
export function withPlainFields(article: Article, name: string): Article {
  const empty = new Set<string>();
  for (const field of TEXT_FIELDS) {
    const value: unknown = article[field];
    if (value === null) empty.add(field);
    else if (value instanceof Date) throw new TypeError(`${name}.${field} ${DATE_GIVEN}`);
    else if (value !== undefined) checkString(value, `${name}.${field}`);
  }
  const metadata: unknown = article.metadata;
  if (metadata === null) empty.add("metadata");
  else if (metadata !== undefined && typeof metadata !== "object") {
    throw new TypeError(`${name}.metadata must be an object, got ${typeof metadata}`);
  }
  if (empty.size === 0) return article;
  return Object.fromEntries(Object.entries(article).filter(([field]) => !empty.has(field))) as unknown as Article;
}

/** Whether the date says when the article was published; without one it says nothing wrong. */
export function hasUsableDate({ publishedAt }: Article): boolean {
  return publishedAt === undefined || publishedAt.trim() === "" || normalizeDate(publishedAt) !== undefined;
}
