/** The headline of a page, without the name of the site. */

/** What stands between a headline and the name of the site in titles. */
const BREAK = /\s+(?:[|•·»«:]+|[-–—]{1,2})\s+/gu;
/** Letters of a word that says what a headline is about; shorter ones are in any. */
const LONG_WORD = 4;

/**
 * The heading that the title of the window repeats, in part at least; else the title. A page may have a single heading that is its section ("Allergies Health
 * Center") or its owner's name, and the window's title is the only place with the headline then.
 */
export function headlineOf(document: Document, site: readonly string[]): string | undefined {
  // An SVG drawing may hold a title too.
  const element = Array.from(document.querySelectorAll("title")).find((one) => one.closest("svg") === null);
  const title = cleaned(element?.textContent);
  const headings = Array.from(document.querySelectorAll("h1")).flatMap((heading) => cleaned(heading.textContent) ?? []);
  if (title === undefined) return headings.length === 1 ? headings[0] : undefined;
  const about = longWords(withoutSite(title, site));
  const shared = headings.map((heading) => [...longWords(heading)].filter((word) => about.has(word)).length);
  const most = Math.max(0, ...shared);
  return most === 0 ? withoutSite(title, site) : headings[shared.indexOf(most)];
}

/** `Here Comes the Real TV` of `Here Comes the Real TV - BusinessWeek`, where the site is known to be BusinessWeek. */
export function withoutSite(title: string, site: readonly string[]): string {
  const breaks = [...title.matchAll(BREAK)];
  const last = breaks[breaks.length - 1];
  if (last === undefined || last.index === 0) return title;
  const name = plain(title.slice(last.index + last[0].length));
  const isSite = name.length >= 2 && site.some((one) => plain(one).startsWith(name) || name.startsWith(plain(one)));
  return isSite ? title.slice(0, last.index) : title;
}

function longWords(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      // Two characters of Chinese or Japanese are a word.
      ?.filter((word) => word.length >= LONG_WORD || /[^\u0000-\u2e7f]/u.test(word)),
  );
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+|^www\./, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function cleaned(value: string | null | undefined): string | undefined {
  const text = value?.replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}
