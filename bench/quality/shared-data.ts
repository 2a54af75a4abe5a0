/** The corpora in `../shared/data`, which are measured on and never committed. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { partByTime, storiesOf, type CascadeStory } from "../corpora/cascades.ts";

export interface ReutersStory {
  readonly id: string;
  /** A few have none. */
  readonly date: string | null;
  readonly title: string;
  readonly dateline?: string | null;
  readonly text: string;
}

/** Parsed lines, or `undefined` where the file is absent. */
export function sharedLines<T>(root: string, name: string): T[] | undefined {
  const path = resolve(root, "../shared/data", name);
  if (!existsSync(path)) return undefined;
  const text = gunzipSync(readFileSync(path)).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/**
 * Stories for generated cascades, in two parts that share neither a story nor a day: what is fitted is fitted on the first and measured on the
 * second. `undefined` where the file is absent.
 */
export function cascadeStories(
  root: string,
): { readonly training: CascadeStory[]; readonly test: CascadeStory[] } | undefined {
  const stories = sharedLines<ReutersStory>(root, "reuters21578.jsonl.gz");
  if (stories === undefined) return undefined;
  const articles = stories.flatMap(({ id, text, title, date, dateline }) =>
    date === null ? [] : [{ id, text, title, publishedAt: date, metadata: { dateline: dateline ?? "" } }],
  );
  const { first, second } = partByTime(storiesOf(articles), 0.6);
  return { training: first, test: second };
}

/** Paragraphs without the sign-off, none of them blank. */
export function paragraphsOf({ text }: ReutersStory): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "" && !/^Reuter\b.{0,3}$/i.test(paragraph));
}

/** Stories of prose: six paragraphs and 200 words at least, hardly any of it tables. Every n-th, so that all months are there. */
export function proseStories(stories: readonly ReutersStory[], count: number): string[][] {
  const prose = stories
    .map(paragraphsOf)
    .filter((paragraphs) => paragraphs.length >= 6 && isProse(paragraphs.join(" ")));
  const step = Math.max(1, Math.floor(prose.length / count));
  return prose.filter((_, index) => index % step === 0).slice(0, count);
}

/** The paragraph with curly marks, as printed news has them: Reuters' wire of 1987 knew straight ones alone. */
export function curled(paragraph: string): string {
  let isOpen = false;
  return paragraph
    .replaceAll('"', () => {
      isOpen = !isOpen;
      return isOpen ? "“" : "”";
    })
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "’");
}

function isProse(text: string): boolean {
  const words = text.split(/\s+/);
  const plain = words.filter((word) => /^["'(]*\p{L}[\p{L}'-]*[.,;:"')]*$/u.test(word)).length;
  return words.length >= 200 && plain / words.length > 0.85;
}
