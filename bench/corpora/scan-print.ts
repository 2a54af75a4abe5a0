/** How a paper sets a wire story: cut to the space there is, under a headline of its own, in narrow columns with words broken at the ends of lines. */
import type { Random } from "../../test/support/splitmix32.ts";

export interface WireText {
  readonly title: string;
  readonly dateline: string;
  readonly paragraphs: readonly string[];
  /** Number of the agency that wrote it. */
  readonly agency: number;
}

export interface PaperStyle {
  /** Letters on a line. */
  readonly width: number;
  /** Share of word errors that this paper's scans have. */
  readonly rate: number;
  /** Whether paragraphs come apart by blank lines; otherwise the next line is all there is. */
  readonly spaced: boolean;
}

/** In datelines, and in lines above them. */
const AGENCIES = [
  ["(AP)", "By The Associated Press"],
  ["(UP)", "By United Press"],
] as const;
/** Papers that run a story as it came; of the others, those that also cut inside. */
const UNCUT = 0.4;
const THINNED = 0.3;
const LEAST_KEPT = 0.3;

/** The paragraphs that a paper prints: the story, or its beginning up to a share drawn between 0.3 and 1, with paragraphs left out in some. */
export function abridged(paragraphs: readonly string[], random: Random): string[] {
  if (random.chance(UNCUT)) return [...paragraphs];
  const words = paragraphs.reduce((sum, paragraph) => sum + paragraph.split(" ").length, 0);
  let left = words * (LEAST_KEPT + (1 - LEAST_KEPT) * (random.below(1000) / 1000));
  const isThinned = random.chance(THINNED);
  const kept: string[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (left <= 0) break;
    if (isThinned && index > 0 && random.chance(0.2)) continue;
    const length = paragraph.split(" ").length;
    // The last paragraph is cut at a sentence where there is one to end with.
    kept.push(length <= left ? paragraph : endedWithin(paragraph, left));
    left -= length;
  }
  return kept.filter((paragraph) => paragraph !== "");
}

function endedWithin(paragraph: string, words: number): string {
  const sentences = paragraph.split(/(?<=[.?!]"?) (?=["A-Z])/);
  let kept = sentences[0]!;
  for (const sentence of sentences.slice(1)) {
    if (kept.split(" ").length + sentence.split(" ").length > words) break;
    kept += ` ${sentence}`;
  }
  return kept;
}

/** The lines of the story on the page. */
export function typeset(story: WireText, { width, spaced }: PaperStyle, random: Random): string[] {
  const lines: string[] = [];
  if (random.chance(0.6)) lines.push(...wrapped(headline(story, random), width), "");
  // Every paper has the story from one agency, and not every paper says so.
  const [mark, line] = AGENCIES[story.agency % AGENCIES.length]!;
  if (random.chance(0.2)) lines.push(line, "");
  const agency = random.chance(0.8) ? ` ${mark}` : "";
  const dateline = random.chance(0.85) ? `${story.dateline}${agency} -- ` : "";
  story.paragraphs.forEach((paragraph, index) => {
    if (index > 0 && spaced) lines.push("");
    lines.push(...wrapped(index === 0 ? dateline + paragraph : paragraph, width));
  });
  return lines;
}

/** Words of the title and of the lead, in capitals: what desks make up is no part of the story. */
function headline({ title, paragraphs }: WireText, random: Random): string {
  const words = `${title} ${paragraphs[0]!.split(" ").slice(0, 12).join(" ")}`
    .split(" ")
    .filter((word) => word.length > 3);
  const count = 3 + random.below(5);
  return Array.from({ length: count }, () => random.pick(words)!.toUpperCase()).join(" ");
}

const SHORTEST_PART = 2;
const BREAKABLE = 6;

/** Lines of at most `width` letters of usual breadth; long words are broken with a hyphen. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line === "" || breadth(`${line} ${word}`) <= width) {
      line += (line === "" ? "" : " ") + word;
      continue;
    }
    const room = Math.floor(width - breadth(line)) - 2;
    const at = /^[a-z]+[,.;:]?$/i.test(word) && word.length >= BREAKABLE ? breakOf(word, room) : 0;
    if (at > 0) lines.push(`${line} ${word.slice(0, at)}-`);
    else lines.push(line);
    line = word.slice(at);
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** Of print, whose letters are not all of one breadth: lines that fill the column differ by a few letters. */
function breadth(text: string): number {
  let sum = 0;
  for (const letter of text)
    sum += /[iljtfrI.,;:' ]/.test(letter) ? 0.6 : /[mwMW]/.test(letter) ? 1.6 : /[A-Z]/.test(letter) ? 1.3 : 1.1;
  return sum;
}

/** The last place within `room` where a vowel is followed by a consonant: near enough to syllables. 0 for none. */
function breakOf(word: string, room: number): number {
  for (let at = Math.min(room, word.length - 3); at >= SHORTEST_PART; at--) {
    if (/[aeiou]/i.test(word[at - 1]!) && !/[aeiou]/i.test(word[at]!)) return at;
  }
  return 0;
}
