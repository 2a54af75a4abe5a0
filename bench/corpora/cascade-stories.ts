/** Stories that cascades are made of, and which of them are about one subject. */
import type { Article } from "../../src/base/index.ts";
import type { CascadeStory } from "./cascade-types.ts";

/** Articles of prose with a date: six paragraphs and 150 words at least. The wire's shorthand of 1987 is written out. */
export function storiesOf(articles: Iterable<Article>): CascadeStory[] {
  const stories: CascadeStory[] = [];
  for (const { id, text, title, publishedAt, metadata } of articles) {
    const time = publishedAt === undefined ? NaN : Date.parse(publishedAt) / 60_000;
    const paragraphs = paragraphsOf(text).map(writtenOut);
    const words = paragraphs.join(" ").split(/\s+/);
    if (Number.isNaN(time) || paragraphs.length < 6 || words.length < 150 || !isProse(words)) continue;
    const dateline = String(metadata?.["dateline"] ?? "").replace(/\s*-+\s*$/, "");
    const headline = (title ?? "").replace(/\s*<[^>]*>\s*/g, " ").trim();
    const subject = subjectOf(paragraphs.join(" "));
    stories.push({ id, title: headline, dateline: dateline || "LONDON", time, paragraphs, subject });
  }
  return stories;
}

/** Parts a corpus by time, so that reruns and follow-ups of a story stay on one side: the first `share` of the stories, and the others. */
export function partByTime(
  stories: readonly CascadeStory[],
  share: number,
): { readonly first: CascadeStory[]; readonly second: CascadeStory[] } {
  const sorted = [...stories].sort((x, y) => x.time - y.time || (x.id < y.id ? -1 : 1));
  const cut = Math.floor(sorted.length * share);
  // A day between the parts, which belongs to neither.
  const border = sorted[cut]?.time ?? Infinity;
  return {
    first: sorted.filter(({ time }) => time < border),
    second: sorted.filter(({ time }) => time >= border + 1440),
  };
}

/** Words in a row that two reports of one day do not share by chance; Reuters' own background, used again in the next story, they do. */
const RUN = 7;
/** Nearest ones that are looked at. */
const LOOKED_AT = 120;

/** The stories that share most of a subject, nearest first, of which no two share a run of words, the story itself counted. */
export function nearestStories(stories: readonly CascadeStory[], index: number, count: number): CascadeStory[] {
  const story = stories[index]!;
  const ranked = stories
    .map((other, at) => ({ other, at, near: at === index ? -1 : overlap(story.subject, other.subject) }))
    .filter(({ near }) => near >= 0)
    .sort((x, y) => y.near - x.near || x.at - y.at)
    .slice(0, LOOKED_AT);
  const taken = new Set(runsOf(story.paragraphs));
  const found: CascadeStory[] = [];
  for (const { other } of ranked) {
    const runs = runsOf(other.paragraphs);
    if (runs.some((run) => taken.has(run))) continue;
    for (const run of runs) taken.add(run);
    found.push(other);
    if (found.length === count) break;
  }
  return found;
}

/** Sequences of `RUN` words, in small letters and without marks. */
export function runsOf(paragraphs: readonly string[]): string[] {
  const words =
    paragraphs
      .join(" ")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, -RUN + 1).map((_, i) => words.slice(i, i + RUN).join(" "));
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter(
      (paragraph) => paragraph !== "" && !/^(?:Reuter\b.{0,3}|[\W_]+)$/i.test(paragraph) && paragraph.length > 25,
    );
}

function isProse(words: readonly string[]): boolean {
  const plain = words.filter((word) => /^["'(]*\p{L}[\p{L}'-]*[.,;:"')]*$/u.test(word)).length;
  return plain / words.length > 0.82;
}

/** "5.2 mln dlrs" is cable English that no paper prints. */
function writtenOut(paragraph: string): string {
  return paragraph
    .replace(/\bmln\b/g, "million")
    .replace(/\bdlrs\b/g, "dollars")
    .replace(/\bdlr\b/g, "dollar")
    .replace(/\bpct\b/g, "percent")
    .replace(/\bstg\b/g, "sterling")
    .replace(/ +([,.])/g, "$1");
}

const SUBJECT_WORD = /(?<=\p{Ll},? )\p{Lu}[\p{L}]{2,}|(?<![\p{L}\p{N}])\p{Ll}{8,}(?![\p{L}])/gu;

function subjectOf(text: string): ReadonlySet<string> {
  return new Set(text.match(SUBJECT_WORD) ?? []);
}

/** Shared over the smaller one. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}
