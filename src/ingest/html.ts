import type { Article } from "../base/index.ts";
import { fileId } from "./article-size.ts";
import { collect } from "./byte-stream.ts";
import { decode } from "./encoding.ts";
import { loadDocument } from "./html-document.ts";
import { pageFields } from "./html-metadata.ts";
import { linkLists, measure, PAGE_FURNITURE, paragraphsOf } from "./html-text.ts";
import { finishArticle, type Place, type ReadContext, type Reader, type Source } from "./reader.ts";

/** Bytes of markup that are read of a page at least, however short its articles may be. */
const MIN_PAGE_BYTES = 8_388_608;
/** Readability takes time with the cube of the depth: 0.1 s at 100 levels, 120 s at 2,000 (measured 2026-11-20). */
const MAX_READABLE_DEPTH = 100;
const MAX_READABLE_ELEMENTS = 50_000;

/**
 * A web page, one article a file. The text is what readability finds, every block a paragraph, paragraphs joined by a blank line, captions
 * included; where it finds nothing, all blocks outside navigation, forms and the like. The title is kept apart from the text.
 * Byline and credits go to `metadata` (see `CREDIT_NAMES`).
 */
export const htmlReader: Reader = {
  name: "html",
  extensions: [".html", ".htm", ".xhtml"],
  sniff(head) {
    const start = new TextDecoder().decode(head).trimStart();
    if (!start.startsWith("<")) return false;
    const isXml = start.startsWith("<?xml");
    if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html[\s>])/i.test(start)) return true;
    return (
      !isXml &&
      /^(?:<!--[^>]*-->\s*)*<(?:head|body|title|meta|article|section|main|div|p|h1|script|link)[\s>]/i.test(start)
    );
  },
  read: readHtml,
};

async function* readHtml(source: Source, context: ReadContext): AsyncGenerator<Article, void, undefined> {
  const place: Place = { input: source.name, position: null, label: "" };
  const most = Math.max(MIN_PAGE_BYTES, context.maxArticleLength * 4);
  const { bytes, complete } = await collect(source.bytes, most);
  const { text: markup, problems } = decode(bytes, { input: source.name });
  for (const problem of problems) context.onProblem(problem);
  if (markup.trim() === "") {
    context.onProblem({ code: "empty-text", input: source.name, position: null, message: "the page is empty" });
    return;
  }
  const page = await readPage(markup);
  if (page === undefined || page.text === "") {
    const cut = typeof page?.cutAt === "number" ? `; ${cutMessage(page.cutAt)}` : "";
    const message = `no article text could be found in the page${cut}`;
    context.onProblem({ code: "malformed-html", input: source.name, position: null, message });
    return;
  }
  const { dateText, metadata, ...fields } = page.fields;
  if (dateText !== undefined) {
    const message = `the publication date is not a date: ${JSON.stringify(dateText.slice(0, 60))}`;
    context.onProblem({ code: "invalid-date", input: source.name, position: null, message });
  }
  if (page.cutAt !== null) {
    const message = cutMessage(page.cutAt);
    context.onProblem({ code: "article-too-large", input: source.name, position: page.cutAt, message });
  }
  const known = Object.keys(metadata).length > 0 ? metadata : undefined;
  const draft = { ...fields, id: fileId(source.name), text: page.text, metadata: known };
  const article = finishArticle(draft, place, context, !complete && page.cutAt === null);
  if (article !== undefined) yield article;
}

function cutMessage(cutAt: number): string {
  return `the markup is too large or too deep; read up to character offset ${cutAt}`;
}

interface Page {
  readonly text: string;
  readonly fields: ReturnType<typeof pageFields>;
  readonly cutAt: number | null;
}

/** `undefined` where the markup broke linkedom. */
async function readPage(markup: string): Promise<Page | undefined> {
  try {
    const { document, cutAt } = await loadDocument(markup);
    const fields = pageFields(document);
    const readable = await readableContent(document);
    let paragraphs = readable === undefined ? [] : withoutLinkLists(readable.content);
    const { metadata } = fields;
    if (readable?.byline !== undefined) metadata["byline"] ??= readable.byline;
    if (paragraphs.length === 0) {
      // Readability took the document apart.
      const { body } = (await loadDocument(markup)).document;
      paragraphs = withoutLinkLists(body, PAGE_FURNITURE);
      if (paragraphs.length === 0) paragraphs = paragraphsOf(body);
    }
    return { text: paragraphs.join("\n\n"), fields, cutAt };
  } catch {
    return undefined; // both libraries throw on some markup; that is the data's mistake
  }
}

/** A page that is nothing but a list of links keeps it. */
function withoutLinkLists(root: Node, left?: ReadonlySet<string>): string[] {
  const paragraphs = paragraphsOf(root, left, linkLists(root));
  return paragraphs.length > 0 ? paragraphs : paragraphsOf(root, left);
}

async function readableContent(document: Document): Promise<{ content: Node; byline: string | undefined } | undefined> {
  for (const element of Array.from(document.querySelectorAll("script, style, noscript, template"))) element.remove();
  const { depth, elements } = measure(document.body);
  if (depth > MAX_READABLE_DEPTH || elements > MAX_READABLE_ELEMENTS) return undefined;
  const { Readability } = await import("@mozilla/readability");
  try {
    const result = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
    const content = result?.content ?? undefined;
    if (content === undefined) return undefined;
    const byline = result?.byline?.replace(/\s+/g, " ").trim();
    return { content, byline: byline === "" ? undefined : byline };
  } catch {
    return undefined;
  }
}
