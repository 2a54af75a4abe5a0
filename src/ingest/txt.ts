import type { Article } from "../base/index.ts";
import { extensionOf, fileId } from "./article-size.ts";
import { collect } from "./byte-stream.ts";
import { decode } from "./encoding.ts";
import { finishArticle, type ReadContext, type Reader, type Source } from "./reader.ts";

/** Structured text without a reader: taken as prose it would become one nonsense article. Named in full they can still be renamed `.txt`. */
const NOT_PROSE: ReadonlySet<string> = new Set([
  ".csv",
  ".tsv",
  ".xml",
  ".rss",
  ".atom",
  ".css",
  ".js",
  ".mjs",
  ".warc",
]);
/** A first line over this many code units is a paragraph, not a headline. */
const LONGEST_TITLE = 300;

/**
 * Plain text, one article a file: the id is the file's name without extension, the text the whole file apart from the byte order mark, line
 * ends kept, the title its first line that is not blank (none where that line is over 300 code units). Reads at most four bytes
 * for each code unit of `maxArticleLength`.
 */
export const txtReader: Reader = {
  name: "txt",
  extensions: [".txt", ".text", ".md"],
  sniff(head, inputName) {
    if (NOT_PROSE.has(extensionOf(inputName))) return false;
    const start = String.fromCharCode(...head.subarray(0, 64)).replace(/^\u00ef\u00bb\u00bf/, "");
    return !/^\s*<\?xml/.test(start) && !start.startsWith("WARC/");
  },
  read: readTxt,
};

async function* readTxt(source: Source, context: ReadContext): AsyncGenerator<Article, void, undefined> {
  // No encoding spends more than four bytes on a code unit, so that what lies beyond can never be kept.
  const { bytes, complete } = await collect(source.bytes, context.maxArticleLength * 4 + 4);
  const { text, problems } = decode(bytes, { input: source.name });
  for (const problem of problems) context.onProblem(problem);
  const place = { input: source.name, position: null, label: "" };
  const article = finishArticle({ id: fileId(source.name), text, title: titleOf(text) }, place, context, !complete);
  if (article !== undefined) yield article;
}

function titleOf(text: string): string | undefined {
  const start = text.search(/\S/);
  if (start < 0) return undefined;
  // Bounded: a text of fifty megabytes may be one line.
  const window = text.slice(start, start + LONGEST_TITLE + 1);
  const end = window.search(/[\r\n]/);
  if (end < 0 && window.length > LONGEST_TITLE) return undefined;
  return (end < 0 ? window : window.slice(0, end)).trimEnd();
}
