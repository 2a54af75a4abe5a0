/**
 * Where running text names an outlet, an agency or a monitoring group.
 *
 * Either the table knows the name, or its shape tells: `Amaq news agency`, `newspaper Le Soir`, `The Sacramento Bee`, `the Xyz Observatory`.
 * A mention is no credit yet; what stands around it decides (`credit-contexts.ts`).
 */
import type { AgencyIndex } from "./agency-index.ts";
import { bareHearerAt } from "./bare-hearers.ts";
import { REPORT_NOUNS } from "./credit-words.ts";
import { knownAt } from "./known-sources.ts";
import { MONITOR, PAPER } from "./lexicon.ts";
import type { TitledReading } from "./outlet-titles.ts";
import type { Met, SourceMention } from "./source-mention.ts";
import { unknownAt } from "./unknown-outlets.ts";
import { isPlainGap, nameEnd, SHAPE_ALL_CAPS, SHAPE_CAPITAL, wordAt, type Words } from "./words.ts";

export interface SourceMentions {
  /** In order of appearance, outside quotation marks and furniture. */
  readonly mentions: readonly SourceMention[];
  /** Names met as a company too (`Reuters Holdings Plc`): what "Reuters said" says there is company news. */
  readonly companies: ReadonlySet<string>;
}

/** O(length). */
export function findSourceMentions({ reading, titles }: TitledReading, index: AgencyIndex): SourceMentions {
  const { words, quoted } = reading;
  const companies = new Set<string>();
  const foreign = new Map<string, boolean>();
  const mentions: SourceMention[] = [];
  const met: Met = { monitors: new Map(), papers: new Map(), outlets: new Map(), initials: new Map(), firm: new Set() };
  for (let at = 0; at < words.count; at++) {
    if (quoted[at] === 1 || !mayName(words, at)) continue;
    const mention =
      shortened(words, at, met) ??
      knownAt(reading, index, at, companies, foreign, met.firm) ??
      titleAt(words, at, titles) ??
      unknownAt(reading, at, met) ??
      bareHearerAt(reading, at);
    if (mention === null) continue;
    remember(words, mention, met);
    mentions.push(mention);
    at = mention.last;
  }
  return { mentions, companies };
}

function remember(words: Words, mention: SourceMention, met: Met): void {
  const { name, kind, first, last } = mention;
  if (kind === "monitor" && last > first) {
    for (let word = first; word <= last; word++) {
      if ((words.classes[word]! & MONITOR) !== 0) met.monitors.set(wordAt(words, word), name);
    }
  }
  if (kind === "paper" && last > first) {
    met.papers.set(wordAt(words, last), name);
    // "the Journal" after the Journal of the American Medical Association
    if (wordAt(words, first + 1) === "of") met.papers.set(wordAt(words, first), name);
    // The Mainichi Shimbun is "Mainichi" afterwards; the Boston Globe is not "Boston".
    if (SECOND_NAMES.has(wordAt(words, last)) && last === first + 1)
      met.outlets.set(wordAt(words, first), { name, kind });
  }
  const letters = initialsOf(words, mention);
  if (letters.length > 1) met.initials.set(letters, { name, kind });
  if (mention.weak) return;
  if (mention.known) met.firm.add(name);
  else if (kind !== "monitor") met.outlets.set(name, { name, kind });
}

const SECOND_NAMES: ReadonlySet<string> = new Set(["Shimbun", "Shinbun", "Ilbo"]);

/** Capitals, and the few names written small: dpa, taz. */
function mayName(words: Words, index: number): boolean {
  if ((words.shapes[index]! & SHAPE_CAPITAL) !== 0) return true;
  const length = words.ends[index]! - words.starts[index]!;
  return length >= 3 && length <= 8 && words.classes[index] === 0 && words.shapes[index] === 0;
}

/** `MD` for Mundo Deportivo, `AJC` for the Atlanta Journal-Constitution. */
function initialsOf(words: Words, { first, last, kind }: SourceMention): string {
  if (kind === "monitor" || kind === "picture") return "";
  let letters = "";
  for (let at = first; at <= last; at++) {
    if ((words.shapes[at]! & SHAPE_CAPITAL) === 0) continue;
    for (const part of wordAt(words, at).split("-")) letters += part.charAt(0);
  }
  return letters.replace(/^T(?=..)/, /^the$/i.test(wordAt(words, first)) ? "" : "T");
}

/** A name that stood in quotation marks. */
function titleAt(words: Words, at: number, titles: ReadonlyMap<number, number>): SourceMention | null {
  const last = titles.get(at);
  if (last === undefined) return null;
  const name = words.text.slice(words.starts[at], nameEnd(words, last)).replace(/\s+/g, " ");
  return { first: at, last, name, kind: "paper", known: false, weak: false };
}

/** `the Times` after The New York Times, `a Post op-ed` after The Washington Post, `MD says` after Mundo Deportivo. */
function shortened(words: Words, at: number, met: Met): SourceMention | null {
  const short = (words.shapes[at]! & SHAPE_ALL_CAPS) !== 0 ? met.initials.get(wordAt(words, at)) : undefined;
  if (short !== undefined) return { first: at, last: at, ...short, known: true, weak: false };
  const { papers } = met;
  if (papers.size === 0 || at === 0 || (words.classes[at]! & PAPER) === 0 || !isPlainGap(words, at)) return null;
  const next = at + 1;
  if (wordAt(words, next) === "of" && (words.shapes[next + 1]! & SHAPE_CAPITAL) !== 0) return null;
  const piece = next < words.count && isPlainGap(words, next) && REPORT_NOUNS.has(wordAt(words, next));
  if (!(piece ? /^(?:the|an?)$/i : /^the$/i).test(wordAt(words, at - 1))) return null;
  const name = papers.get(wordAt(words, at));
  if (
    name === undefined ||
    (next < words.count && isPlainGap(words, next) && (words.shapes[next]! & SHAPE_CAPITAL) !== 0)
  )
    return null;
  return { first: at, last: at, name, kind: "paper", known: true, weak: !piece };
}
