/**
 * Where running text names an outlet, an agency or a monitoring group.
 *
 * Either the table knows the name, or its shape tells: `Amaq news agency`, `newspaper Le Soir`, `The Sacramento Bee`, `the Xyz Observatory`.
 * A mention is no credit yet; what stands around it decides (`credit-contexts.ts`).
 */
import { matchAgency, type AgencyIndex } from "./agency-index.ts";
import { classesOf, COMPANY, DEMONYM, MEDIUM, MONITOR, ORGANIZATION, PAPER, PLACE } from "./lexicon.ts";
import type { NameRun } from "./name-runs.ts";
import type { Reading } from "./reading.ts";
import { readSources } from "./source-expression.ts";
import type { AgencyKind } from "./types.ts";
import { isPlainGap, nameEnd, SHAPE_ALL_CAPS, SHAPE_CAPITAL, SHAPE_DIGIT, wordAt, type Words } from "./words.ts";

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

/** `the Agricultural Bank of China (ABC)`: letters that this article has given to somebody else. */
function isForeignAcronym(text: string, index: AgencyIndex, alias: string, foreign: Map<string, boolean>): boolean {
  if (alias.length > 5 || !/^[A-Z]+$/.test(alias)) return false;
  const known = foreign.get(alias);
  if (known !== undefined) return known;
  const open = text.indexOf(`(${alias})`);
  let result = false;
  // A dateline is followed by a dash or a colon: New York (AP) -
  if (open > 2 && !/^\s*[-–—:]/.test(text.slice(open + alias.length + 2, open + alias.length + 5))) {
    const before = /(?:\p{Lu}[\p{L}&.'’-]+[ ](?:(?:of|for|the|and|de)[ ])*){2,6}$/u.exec(
      text.slice(Math.max(0, open - 80), open),
    );
    result =
      before !== null &&
      standsFor(alias, before[0]) &&
      readSources(index, before[0], 0, before[0].length).sources.length === 0;
  }
  foreign.set(alias, result);
  return result;
}

/** The letters in their order, or an organization whose letters come from another language. */
function standsFor(alias: string, name: string): boolean {
  let at = 0;
  for (const letter of name.replace(/[^\p{Lu}]/gu, "")) if (letter === alias.charAt(at)) at++;
  return (
    at === alias.length ||
    name.split(" ").some((word) => (classesOf(word.toLowerCase()) & (ORGANIZATION | COMPANY)) !== 0)
  );
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
  if (tail >= 0 && !isOnlyPlace(words, run)) {
    const medium = (words.classes[at]! & PLACE) === 0 || run.first !== run.last ? "" : ` ${wordAt(words, tail)}`;
    if (medium !== "" && !/^ (?:radio|television|tv)$/i.test(medium)) return null;
    return { ...base, name: name + medium, last: tail, kind: kindOf(words, tail), weak: false };
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

/** `British newspaper`, `Russian TV`, `State Television` name no outlet; `Israel Radio` and `Tehran radio` do. */
function isOnlyPlace(words: Words, run: NameRun): boolean {
  for (let word = run.first; word <= run.last; word++) {
    if (
      (words.classes[word]! & (DEMONYM | MEDIUM)) === 0 &&
      !/^(?:State|Local|National|Sunday)$/.test(wordAt(words, word))
    )
      return false;
  }
  return true;
}

/** Last word of `news agency`, `TV channel`, `newspaper` beginning at `index`; -1 if none begins there. */
function mediaTail(words: Words, index: number): number {
  let at = index;
  let news = false;
  for (; at < words.count && at < index + 3 && (at === index || isPlainGap(words, at)); at++) {
    const word = wordAt(words, at).toLowerCase();
    if (ALONE.has(word)) {
      const next = at + 1;
      const more =
        next < words.count &&
        isPlainGap(words, next) &&
        (ALONE.has(wordAt(words, next)) || AFTER_NEWS.has(wordAt(words, next)));
      // "told the House of Commons daily question period"
      const adjective =
        (word === "daily" || word === "weekly") &&
        next < words.count &&
        isPlainGap(words, next) &&
        words.classes[next] === 0;
      if (!more) return adjective && words.shapes[next] === 0 ? -1 : at;
      news = true;
    } else if (news && AFTER_NEWS.has(word)) return at;
    else if (BEFORE_MEDIUM.has(word)) news = true;
    else return -1;
  }
  return -1;
}

const BEFORE_MEDIUM: ReadonlySet<string> = new Set([
  "news",
  "press",
  "state",
  "daily",
  "online",
  "satellite",
  "cable",
  "wire",
  "sports",
  "business",
]);
const AFTER_NEWS: ReadonlySet<string> = new Set([
  "agency",
  "channel",
  "site",
  "service",
  "network",
  "station",
  "outlet",
  "portal",
  "organization",
  "website",
  "programme",
  "program",
]);
const ALONE: ReadonlySet<string> = new Set(
  "newspaper channel tv television radio website magazine broadcaster daily weekly tabloid newswire podcast newsletter zeitung".split(
    " ",
  ),
);

/** `newspaper Le Soir`, `news agency INA`, `broadcaster NOS`. */
function hasMediaHead(words: Words, run: NameRun): boolean {
  const head = run.first - 1;
  if (head < 0 || !isPlainGap(words, run.first) || (words.shapes[head]! & SHAPE_CAPITAL) !== 0) return false;
  const word = wordAt(words, head);
  if (word === "agency") return /^(?:news|press)$/i.test(wordAt(words, head - 1));
  if (word === "radio" || word === "television") return (words.shapes[run.first]! & SHAPE_ALL_CAPS) !== 0;
  return ALONE.has(word) && word !== "tv";
}

function kindOf(words: Words, index: number): AgencyKind {
  const word = wordAt(words, index).toLowerCase();
  if (word === "agency" || word === "service" || word === "newswire" || word === "wire") return "agency";
  if (/^(?:channel|tv|television|radio|broadcaster|station|network|programm?e?)$/.test(word)) return "broadcaster";
  return /^(?:web)?site$|^portal$|^podcast$|^newsletter$/.test(word) ? "site" : "paper";
}
