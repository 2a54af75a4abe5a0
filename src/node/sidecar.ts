import type { Article, Problem } from "../base/index.ts";
import { decode, hasTextField, recordFields } from "../ingest/index.ts";
import { readWhole, statOf } from "./file-calls.ts";

/** The file in a folder that describes the folder's articles. */
export const SIDECAR_NAME = "articles.json";

const LARGEST_SIDECAR = 67_108_864;

/** Fields that an `articles.json` gives to the articles of its folder. */
export interface Sidecar {
  readonly path: string;
  readonly fields: ReadonlyMap<string, Partial<Omit<Article, "id" | "text">>>;
}

/**
 * Reads a folder's `articles.json`, which gives plain texts the metadata they have no place for:
 *
 * ```json
 * { "000_c7b1": { "outlet": "The Courier", "publishedAt": "2014-08-24", "title": "…", "language": "en", "url": "…" } }
 * ```
 *
 * Keys are article ids, that is file names without extension; a plain array of records with an `id` does as well. Field names are those of
 * JSON records, aliases included; a field given here wins over the article's own, and unknown ones go to its `metadata`.
 *
 * `"corpus"` when the records have texts: then the file is input like any other. `undefined` when there is none, or when it is malformed,
 * which is reported. Problems name the file.
 */
export async function readSidecar(
  path: string,
  onProblem: (problem: Problem) => void,
): Promise<Sidecar | "corpus" | undefined> {
  const report = (code: Problem["code"], position: number | null, message: string): void => {
    onProblem({ code, input: path, position, message });
  };
  let content: unknown;
  try {
    // Nobody describes articles in so many words; and a file over V8's longest string could not even be decoded.
    if ((await statOf(path)).size > LARGEST_SIDECAR) return "corpus";
    const { text, problems } = decode(await readWhole(path), { input: path });
    for (const problem of problems) onProblem(problem);
    content = JSON.parse(text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    if (error instanceof SyntaxError) report("malformed-json", null, "not valid JSON; its folder is read without it");
    else report("unreadable-input", null, `cannot be read: ${code ?? "unknown error"}`);
    return undefined;
  }
  if (typeof content !== "object" || content === null) {
    report(
      "malformed-json",
      null,
      "neither an object by article id nor an array of records; its folder is read without it",
    );
    return undefined;
  }
  const isArray = Array.isArray(content);
  if ((isArray ? (content as unknown[]) : [content]).some(isArticle)) return "corpus";
  const fields = new Map<string, Partial<Omit<Article, "id" | "text">>>();
  for (const [index, [key, record]] of Object.entries(content as Record<string, unknown>).entries()) {
    const position = index + 1;
    const label = `item ${position}`;
    if (typeof record !== "object" || record === null || Array.isArray(record)) {
      report("malformed-json", position, `${label}: not an object`);
      continue;
    }
    const { id, ...given } = recordFields(record, { input: path, position, label }, onProblem).known;
    const name = isArray ? id : key;
    if (name === undefined) report("missing-id", position, `${label}: no id, so no article to describe`);
    else if (fields.has(name))
      report("duplicate-id", position, `${label}: "${name}" is described twice; the first counts`);
    else fields.set(name, given);
  }
  return { path, fields };
}

/** `article` with what its folder's `articles.json` says of it. */
export function describedBy(article: Article, sidecar: Sidecar | undefined): Article {
  const given = sidecar?.fields.get(article.id);
  if (given === undefined) return article;
  const metadata = mergedMetadata(article.metadata, given.metadata);
  return { ...article, ...given, ...(metadata !== undefined && { metadata }) };
}

function isArticle(record: unknown): boolean {
  return typeof record === "object" && record !== null && !Array.isArray(record) && hasTextField(record);
}

/** Field by field into an object without prototype: with a spread or an assignment, `__proto__` would be the prototype. */
function mergedMetadata(own: Article["metadata"], given: Article["metadata"]): Record<string, unknown> | undefined {
  if (own === undefined && given === undefined) return undefined;
  const merged = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of [...Object.entries(own ?? {}), ...Object.entries(given ?? {})]) merged[name] = value;
  return merged;
}
