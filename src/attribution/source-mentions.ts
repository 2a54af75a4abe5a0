/**
 * Where running text names an outlet, an agency or a monitoring group.
 *
 * Either the table knows the name, or its shape tells: `Amaq news agency`, `newspaper Le Soir`, `The Sacramento Bee`, `the Xyz Observatory`.
 * A mention is no credit yet; what stands around it decides (`credit-contexts.ts`).
 */
import { matchAgency, type AgencyIndex } from "./agency-index.ts";
import { isForeignAcronym } from "./foreign-acronyms.ts";
import { COMPANY, DEMONYM, MEDIUM, MONITOR, PAPER, PLACE } from "./lexicon.ts";
import { hasMediaHead, isOnlyPlace, kindOf, mediaTail } from "./media-nouns.ts";
import type { NameRun } from "./name-runs.ts";
import type { Reading } from "./reading.ts";
import type { AgencyKind } from "./types.ts";
import { isPlainGap, nameEnd, SHAPE_CAPITAL, SHAPE_DIGIT, SHAPE_POSSESSIVE, wordAt, type Words } from "./words.ts";

export interface SourceMention {
  /** Word indices, inclusive; a media noun after the name (`news agency`) is inside. */
  readonly first: number;
  readonly last: number;
  /** As the credit will call it. */
  readonly name: string;
  readonly kind: AgencyKind;
  /** Whether the table has it. */
  readonly known: boolean;
  /** Needs a stricter context: an ambiguous alias, or a name known by its last word alone. */
  readonly weak: boolean;
}

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
  const monitors = new Map<string, string>();
  const papers = new Map<string, string>();
  for (let at = 0; at < words.count; at++) {
    if (quoted[at] === 1 || !mayName(words, at)) continue;
    const mention =
      shortened(words, at, papers) ??
      knownAt(reading, index, at, companies, foreign) ??
      unknownAt(reading, at, monitors);
    if (mention === null) continue;
    if (mention.kind === "monitor" && mention.last > mention.first) {
      for (let word = mention.first; word <= mention.last; word++) {
        if ((words.classes[word]! & MONITOR) !== 0) monitors.set(wordAt(words, word), mention.name);
      }
    }
    if (mention.kind === "paper" && mention.last > mention.first) papers.set(wordAt(words, mention.last), mention.name);
    mentions.push(mention);
    at = mention.last;
  }
  return { mentions, companies };
}

/** Capitals, and the few names written small: dpa, taz. */
function mayName(words: Words, index: number): boolean {
  if ((words.shapes[index]! & SHAPE_CAPITAL) !== 0) return true;
  const length = words.ends[index]! - words.starts[index]!;
  return length >= 3 && length <= 5 && words.classes[index] === 0 && words.shapes[index] === 0;
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

function knownAt(
  reading: Reading,
  index: AgencyIndex,
  at: number,
  companies: Set<string>,
  foreign: Map<string, boolean>,
): SourceMention | null {
  const { words, names } = reading;
  const match = matchAgency(index, words.text, words.starts[at]!);
  if (match === null) return null;
  const { name, kind } = match.agency;
  if (isForeignAcronym(words.text, index, words.text.slice(words.starts[at], match.end), foreign)) return null;
  let last = at;
  while (last + 1 < words.count && words.starts[last + 1]! < match.end) last++;
  const run = names.runs[names.runOf[at]!];
  if (run !== undefined && run.first < at && !mayPrecede(words, run, at, match.ambiguous)) return null;
  const next = last + 1;
  if (next < words.count && isPlainGap(words, next)) {
    const isCompany = (words.classes[next]! & COMPANY) !== 0 && (words.shapes[next]! & SHAPE_CAPITAL) !== 0;
    if (isCompany || COMPANY_SENSE.has(wordAt(words, next))) {
      companies.add(name);
      return null;
    }
    last = Math.max(last, mediaTail(words, next));
  }
  const runEnd = names.runs[names.runOf[last]!]?.last ?? last;
  if (runEnd > last && match.ambiguous) return null;
  for (let word = last + 1; word <= runEnd; word++) if ((words.classes[word]! & COMPANY) !== 0) return null;
  return { first: at, last, name, kind, known: true, weak: match.ambiguous };
}

/** `Reuters Holdings`, `Reuters shares`: the company, not the agency. */
const COMPANY_SENSE: ReadonlySet<string> = new Set(
  "Holdings Group shares stock Foundation Building Institute Fellowship Prize Awards All-Pro All-America Poll Top shareholders".split(
    " ",
  ),
);

/** What may stand before a name in the same run of capitals: a nationality, `State News Agency`, a title. */
function mayPrecede(words: Words, run: NameRun, at: number, ambiguous: boolean): boolean {
  if (ambiguous) return false;
  for (let word = run.first; word < at; word++) {
    if (
      (words.classes[word]! & (DEMONYM | MEDIUM | PLACE)) === 0 &&
      !/^(?:News|State|Press|Service)$/.test(wordAt(words, word))
    )
      return false;
  }
  return true;
}

function unknownAt(reading: Reading, at: number, monitors: ReadonlyMap<string, string>): SourceMention | null {
  const { words, names } = reading;
  const run = names.runs[names.runOf[at]!];
  if (run === undefined || run.first !== at) return null;
  let joined = 0;
  for (let word = at; word <= run.last; word++) {
    joined |= words.classes[word]!;
    if ((words.classes[word]! & COMPANY) !== 0) return null;
  }
  const name = words.text.slice(words.starts[at], nameEnd(words, run.last)).replace(/\s+/g, " ");
  const base = { first: at, name, known: false };
  if ((joined & MONITOR) !== 0 && isMonitor(words, run)) {
    const last =
      run.last + 1 < words.count && isPlainGap(words, run.last + 1) && GROUPS.has(wordAt(words, run.last + 1))
        ? run.last + 1
        : run.last;
    const alone = run.first === run.last;
    if (!alone) return { ...base, last, kind: "monitor", weak: false };
    const full = monitors.get(wordAt(words, at));
    return full === undefined ? null : { ...base, name: full, last, kind: "monitor", weak: false };
  }
  const plain =
    (run.kind === "single" ||
      run.kind === "acronym" ||
      run.kind === "name" ||
      run.kind === "other" ||
      run.kind === "organization") &&
    !run.titled;
  if (!plain) return null;
  // "a Northern California newspaper" names none.
  if (
    run.first > 0 &&
    isPlainGap(words, run.first) &&
    /^(?:an?|this|that|another|one|any|some|every|each)$/i.test(wordAt(words, run.first - 1))
  ) {
    return null;
  }
  const tail = run.last + 1 < words.count && isPlainGap(words, run.last + 1) ? mediaTail(words, run.last + 1) : -1;
  // "Senn's website" is somebody's, and nameless.
  if (tail >= 0 && (words.shapes[run.last]! & SHAPE_POSSESSIVE) !== 0) return null;
  if (tail >= 0 && !isOnlyPlace(words, run)) {
    const medium = (words.classes[at]! & PLACE) === 0 || run.first !== run.last ? "" : ` ${wordAt(words, tail)}`;
    if (medium !== "" && !/^ (?:radio|television|tv)$/i.test(medium)) return null;
    return { ...base, name: name + medium, last: tail, kind: kindOf(words, tail), weak: false };
  }
  if (run.last > run.first && /^(?:Radio|TV|Television)$/.test(wordAt(words, at))) {
    return { ...base, last: run.last, kind: "broadcaster", weak: false };
  }
  if (hasMediaHead(words, run)) return { ...base, last: run.last, kind: kindOf(words, run.first - 1), weak: false };
  if (run.first === run.last) {
    // Israel's Channel 12
    const channel =
      wordAt(words, at) === "Channel" &&
      (words.shapes[run.last + 1]! & SHAPE_DIGIT) !== 0 &&
      isPlainGap(words, run.last + 1);
    return channel
      ? {
          ...base,
          name: `Channel ${wordAt(words, run.last + 1)}`,
          last: run.last + 1,
          kind: "broadcaster",
          weak: false,
        }
      : null;
  }
  const final = words.classes[run.last]!;
  const capitalMedium =
    (final & MEDIUM) !== 0 &&
    !/^(?:Agency|Station|Site|Paper|Portal|Wire|Outlet|Blog|Channel|Daily)$/.test(wordAt(words, run.last));
  const agency =
    /^(?:News|Press)$/.test(wordAt(words, run.last - 1)) &&
    /^(?:Agency|Service|Network|Channel|Wire)$/.test(wordAt(words, run.last));
  if ((capitalMedium || agency) && !isOnlyPlace(words, run))
    return { ...base, last: run.last, kind: kindOf(words, run.last), weak: false };
  const ofPlace = (words.classes[at]! & PAPER) !== 0 && wordAt(words, at + 1) === "of";
  if ((final & PAPER) !== 0 || ofPlace) return { ...base, last: run.last, kind: "paper", weak: true };
  return null;
}

/** An observatory or watchdog by any word of its name; a network, monitor or coordination by the last. */
function isMonitor(words: Words, run: NameRun): boolean {
  for (let word = run.first; word <= run.last; word++)
    if (/^(?:Observatory|Watchdog)$/.test(wordAt(words, word))) return true;
  return (words.classes[run.last]! & MONITOR) !== 0;
}

const GROUPS: ReadonlySet<string> = new Set(["group", "network", "monitor", "watchdog"]);
