/**
 * HTML text to a document that linkedom can bear.
 *
 * linkedom is small and fast on pages, but it is no browser: a page without `<html>` or `<body>` gets an empty body, and hostile markup is
 * quadratic (measured 2026-11-20: eight million `<` 123 s, 100,000 unclosed `<p><b>` 42 s). So the markup is wrapped where
 * its frame is missing, and bounded in tokens and depth before it is parsed.
 */

/** Tags, comments and character references that are parsed: two seconds at worst, on the hostile pages of the tests. */
const MAX_MARKUP_TOKENS = 300_000;
/** Open elements at once. linkedom pays for the depth with every tag: with both bounds in force, the product is bounded. */
const MAX_OPEN_ELEMENTS = 1000;

const VOID: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
/** Elements whose content is not markup. */
const RAW: ReadonlySet<string> = new Set(["script", "style", "textarea", "title"]);
const CLOSES_PARAGRAPH: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav " +
    "ol p pre section table ul"
  ).split(" "),
);
const CLOSES: ReadonlyMap<string, readonly string[]> = new Map([
  ["li", ["li"]],
  ["dd", ["dd", "dt"]],
  ["dt", ["dd", "dt"]],
  ["td", ["td", "th"]],
  ["th", ["td", "th"]],
  ["tr", ["tr", "td", "th"]],
  ["option", ["option"]],
]);

export interface LoadedDocument {
  readonly document: Document;
  /** Where the markup was cut, in UTF-16 code units; `null` when all of it was parsed. */
  readonly cutAt: number | null;
}

/** Parses a page or a fragment. Imports linkedom on first use, so that a run without HTML never loads it. */
export async function loadDocument(html: string): Promise<LoadedDocument> {
  const { parseHTML } = await import("linkedom");
  const end = boundedLength(html);
  const bounded = end < html.length ? html.slice(0, end) : html;
  const isFramed = /<html[\s>]/i.test(bounded) && /<body[\s>]/i.test(bounded);
  let { document } = parseHTML(isFramed ? bounded : framed(bounded));
  // Two frames, or a comment with the tags in it: a second frame around the whole harms nothing.
  if (isFramed && !hasBody(document)) ({ document } = parseHTML(framed(bounded)));
  return { document, cutAt: end < html.length ? end : null };
}

/**
 * How much of `html` stays within the bounds. Follows the stack of open elements as htmlparser2 keeps it, implied end tags included:
 * counting tags alone would call a page with a thousand unclosed `<p>` deep. O(length).
 */
export function boundedLength(html: string): number {
  const stack: string[] = [];
  const open = new Map<string, number>();
  let tokens = 0;
  const pop = (): void => {
    const name = stack.pop();
    if (name !== undefined) open.set(name, (open.get(name) ?? 1) - 1);
  };
  for (let i = 0; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code !== 60 && code !== 38) continue;
    if (++tokens > MAX_MARKUP_TOKENS) return i;
    if (code === 38) continue;
    if (html.startsWith("<!--", i)) {
      const end = html.indexOf("-->", i + 4);
      if (end < 0) return html.length;
      i = end + 2;
      continue;
    }
    const isEnd = html[i + 1] === "/";
    const name = tagName(html, isEnd ? i + 2 : i + 1);
    if (name === "") continue;
    const close = html.indexOf(">", i + 1);
    if (close < 0) return html.length; // no tag ends after this
    if (isEnd) {
      if ((open.get(name) ?? 0) > 0) {
        while (stack[stack.length - 1] !== name) pop();
        pop();
      }
      i = close;
      continue;
    }
    const isForeignVoid = html[close - 1] === "/" && (open.get("svg") ?? 0) + (open.get("math") ?? 0) > 0;
    if (RAW.has(name)) i = rawEnd(html, name, close);
    else {
      i = close;
      while (isImpliedEnd(name, stack[stack.length - 1])) pop();
      if (!VOID.has(name) && !isForeignVoid) {
        stack.push(name);
        open.set(name, (open.get(name) ?? 0) + 1);
        if (stack.length > MAX_OPEN_ELEMENTS) return close + 1;
      }
    }
  }
  return html.length;
}

function isImpliedEnd(name: string, top: string | undefined): boolean {
  if (top === undefined) return false;
  return top === "p" ? CLOSES_PARAGRAPH.has(name) : (CLOSES.get(name)?.includes(top) ?? false);
}

function tagName(html: string, start: number): string {
  let end = start;
  // Bounded: a name over 40 characters is no element's.
  while (end < html.length && end < start + 40 && isNameCode(html.charCodeAt(end))) end++;
  return html.slice(start, end).toLowerCase();
}

function isNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 58) || code === 45;
}

/** The last character before the end tag of a raw element. */
function rawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, "gi");
  end.lastIndex = from;
  return (end.exec(html)?.index ?? html.length) - 1;
}

function framed(html: string): string {
  return `<!doctype html><html><head></head><body>${html}</body></html>`;
}

function hasBody(document: Document): boolean {
  // linkedom's `body` throws where there is no element at all, whatever its types say.
  const root = document.documentElement as Element | null;
  return root !== null && root.tagName === "HTML" && document.body.firstChild !== null;
}
