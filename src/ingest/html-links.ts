/** Links by which a page says where its text is from: `<a href="https://wire.example/1">Read the original</a>`. */

/** Links looked at, so that a page of links costs no more than one of text. */
const MAX_LINKS = 2000;
/** Characters of a line that is nothing but a credit. */
const MAX_LINE = 160;

/** Not "Source: …", which under a chart or a picture is theirs alone. */
const ORIGINAL =
  /^\W*(?:via|h\/t|(?:read|see|view) (?:the |this )?(?:original|full (?:story|article|report))|original (?:story|article|report|post)|(?:this (?:story|article|post|piece) )?(?:was )?(?:originally|first) (?:published|posted|appeared|ran)|reprinted|republished)(?![\p{L}\d])/iu;

/**
 * Addresses on other sites that a line or a link of the page gives as the original's, in order and once each; none where the page's own address is not
 * known, because a site links to itself most of all. Texts of links stay in the article, and what they name is read there: this is for
 * `Originally published <a href="…">here</a>` and its like, which name nobody.
 */
export function originalLinks(document: Document, isForeign: (address: string) => boolean): string[] {
  const found = new Set<string>();
  for (const link of Array.from(document.querySelectorAll("a[href]")).slice(0, MAX_LINKS)) {
    const href = link.getAttribute("href") ?? "";
    if (!/^https?:\/\//i.test(href) || !isForeign(href)) continue;
    const line = (link.parentElement?.textContent ?? "").trim();
    if (ORIGINAL.test(link.textContent.trim()) || (line.length <= MAX_LINE && ORIGINAL.test(line))) found.add(href);
  }
  return [...found];
}
