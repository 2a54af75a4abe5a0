/**
 * Where running text names an outlet, an agency or a monitoring group.
 *
 * Either the table knows the name, or its shape tells: `Amaq news agency`, `newspaper Le Soir`, `The Sacramento Bee`, `the Xyz Observatory`.
 * A mention is no credit yet; what stands around it decides (`credit-contexts.ts`).
 */
import type { AgencyIndex } from "./agency-index.ts";
import { knownAt } from "./known-sources.ts";
import { MONITOR, PAPER } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import type { Met, SourceMention } from "./source-mention.ts";
import { unknownAt } from "./unknown-outlets.ts";
import { isPlainGap, SHAPE_CAPITAL, wordAt, type Words } from "./words.ts";

export interface SourceMentions {
  /** In order of appearance, outside quotation marks and furniture. */
  readonly mentions: readonly SourceMention[];
  /** Names met as a company too (`Reuters Holdings Plc`): what "Reuters said" says there is company news. */
  readonly companies: ReadonlySet<string>;
}

/** O(length). */
export function findSourceMentions(reading: Reading, index: AgencyIndex): SourceMentions {
  const { words, quoted } = reading;
  const companies = new Set<string>();
  const foreign = new Map<string, boolean>();
  const mentions: SourceMention[] = [];
  const met: Met = { monitors: new Map(), papers: new Map(), outlets: new Map(), firm: new Set() };
  for (let at = 0; at < words.count; at++) {
    if (quoted[at] === 1 || !mayName(words, at)) continue;
    const mention =
      shortened(words, at, met.papers) ??
      knownAt(reading, index, at, companies, foreign, met.firm) ??
      unknownAt(reading, at, met);
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
    // The Mainichi Shimbun is "Mainichi" afterwards; the Boston Globe is not "Boston".
    if (SECOND_NAMES.has(wordAt(words, last)) && last === first + 1)
      met.outlets.set(wordAt(words, first), { name, kind });
  }
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

/** `the Times` after The New York Times. */
function shortened(words: Words, at: number, papers: ReadonlyMap<string, string>): SourceMention | null {
  if (papers.size === 0 || at === 0 || (words.classes[at]! & PAPER) === 0 || !isPlainGap(words, at)) return null;
  if (!/^the$/i.test(wordAt(words, at - 1))) return null;
  const name = papers.get(wordAt(words, at));
  const next = at + 1;
  if (
    name === undefined ||
    (next < words.count && isPlainGap(words, next) && (words.shapes[next]! & SHAPE_CAPITAL) !== 0)
  )
    return null;
  return { first: at, last: at, name, kind: "paper", known: true, weak: true };
}
