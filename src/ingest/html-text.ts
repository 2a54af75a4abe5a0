import { checkString } from "../base/index.ts";
import { loadDocument } from "./html-document.ts";

/** Elements that show no text of the article, or text that is not prose. linkedom keeps `noscript` and `template` content as text. */
const UNREAD: ReadonlySet<string> = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO SELECT TEXTAREA BUTTON TITLE HEAD META LINK".split(
    " ",
  ),
);
/** Page parts that are not the article, left out unless nothing else has text. */
export const PAGE_FURNITURE: ReadonlySet<string> = new Set(["NAV", "FOOTER", "ASIDE", "FORM", "DIALOG", "MENU"]);
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 " +
    "H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL"
  ).split(" "),
);
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Text of an HTML fragment. */
export interface PlainText {
  /** Paragraphs joined by a blank line. */
  readonly text: string;
  /** False when the markup was over the bounds of `loadDocument` and its end is missing. */
  readonly complete: boolean;
}

/** The text of an HTML fragment, such as a feed's body: every block a paragraph, captions included, scripts never. O(length). */
export async function htmlToText(html: string): Promise<PlainText> {
  const { document, cutAt } = await loadDocument(checkString(html, "html"));
  return { text: paragraphsOf(document.body).join("\n\n"), complete: cutAt === null };
}

/**
 * The paragraphs below `root` in reading order. A block element or two `<br>` end one, a single `<br>` is a line break; white space
 * collapses as on the page, no-break spaces stay. Without recursion: markup may nest as deep as its author likes. O(nodes).
 */
export function paragraphsOf(
  root: Node,
  left: ReadonlySet<string> = new Set(),
  leftLists: ReadonlySet<Node> = new Set(),
): string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [""];
  const flush = (): void => {
    let paragraph: string[] = [];
    for (const raw of [...lines, ""]) {
      const line = raw.replace(/[ \t\n\r\f]+/g, " ").trim();
      if (line !== "") paragraph.push(line);
      else if (paragraph.length > 0) {
        paragraphs.push(paragraph.join("\n"));
        paragraph = [];
      }
    }
    lines = [""];
  };
  const enter = (node: Node): boolean => {
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      const isPreformatted = (node.parentNode as Element | null)?.tagName.toUpperCase() === "PRE";
      const pieces = isPreformatted ? (node.nodeValue ?? "").split("\n") : [node.nodeValue ?? ""];
      lines[lines.length - 1] += pieces[0] ?? "";
      for (const piece of pieces.slice(1)) lines.push(piece);
      return false;
    }
    if (node.nodeType !== ELEMENT) return false;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (UNREAD.has(tag) || left.has(tag) || leftLists.has(element) || element.hasAttribute("hidden")) return false;
    if (tag === "BR") lines.push("");
    else if (BLOCKS.has(tag)) flush();
    else if (tag === "TD" || tag === "TH") lines[lines.length - 1] += " ";
    return true;
  };
  const leave = (node: Node): void => {
    if (node.nodeType === ELEMENT && BLOCKS.has((node as Element).tagName.toUpperCase())) flush();
  };
  walk(root, enter, leave);
  flush();
  return paragraphs;
}

/** Lists of fewer links may be the sources of an article. */
const LEAST_LINKS = 4;
const LINKED_SHARE = 0.9;

/**
 * The lists below `root` that hold nothing but links: menus, and stories of the day. Readability keeps them where it finds no better frame of an article than the
 * whole page, and any two pages of one site then share its menu. O(nodes).
 */
export function linkLists(root: Node): ReadonlySet<Node> {
  const found = new Set<Node>();
  const open = [{ text: 0, linked: 0, links: 0 }];
  let insideLinks = 0;
  walk(
    root,
    (node) => {
      open.push({ text: 0, linked: 0, links: 0 });
      const counts = open[open.length - 1]!;
      if (node.nodeType === TEXT) {
        const length = node.nodeValue?.trim().length ?? 0;
        counts.text = length;
        counts.linked = insideLinks > 0 ? length : 0;
      } else if (isLink(node)) {
        insideLinks++;
        counts.links = 1;
      }
      return true;
    },
    (node) => {
      const { text, linked, links } = open.pop()!;
      if (isLink(node)) insideLinks--;
      const isList = node.nodeType === ELEMENT && LISTS.has((node as Element).tagName.toUpperCase());
      if (isList && links >= LEAST_LINKS && linked >= LINKED_SHARE * text) found.add(node);
      const around = open[open.length - 1]!;
      around.text += text;
      around.linked += linked;
      around.links += links;
    },
  );
  return found;
}

const LISTS: ReadonlySet<string> = new Set(["UL", "OL", "DL"]);

function isLink(node: Node): boolean {
  return node.nodeType === ELEMENT && (node as Element).tagName.toUpperCase() === "A";
}

/** Depth of the deepest element below `root`, and how many there are. */
export function measure(root: Node): { readonly depth: number; readonly elements: number } {
  let level = 0;
  let depth = 0;
  let elements = 0;
  walk(
    root,
    (node) => {
      if (node.nodeType === ELEMENT) elements++;
      depth = Math.max(depth, ++level);
      return true;
    },
    () => level--,
  );
  return { depth, elements };
}

/** Visits in document order. `leave` is called for each node whose `enter` answered true. */
function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  let node: Node = root;
  let isDown = true;
  for (;;) {
    if (isDown && enter(node)) {
      const child = node.firstChild;
      if (child !== null) {
        node = child;
        continue;
      }
      leave(node);
    } else if (!isDown) leave(node);
    if (node === root) return;
    const next = node.nextSibling;
    isDown = next !== null;
    const step: Node | null = next ?? node.parentNode;
    if (step === null) return;
    node = step;
  }
}
