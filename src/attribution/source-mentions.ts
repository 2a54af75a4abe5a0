/**
 * Where running text names an outlet, an agency or a monitoring group.
 *
 * Either the table knows the name, or its shape tells: `Amaq news agency`, `newspaper Le Soir`, `The Sacramento Bee`, `the Xyz Observatory`.
 * A mention is no credit yet; what stands around it decides (`credit-contexts.ts`).
 */
import { matchAgency, type AgencyIndex, type AgencyMatch } from "./agency-index.ts";
import { isForeignAcronym } from "./foreign-acronyms.ts";
import { COMPANY, DEMONYM, MEDIUM, MONITOR, PAPER, PLACE } from "./lexicon.ts";
import { appositionEnd, hasMediaHead, isOnlyPlace, kindOf, mediaTail } from "./media-nouns.ts";
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

/** What earlier mentions have introduced, so that later ones may be short. */
interface Met {
  /** Full name of a monitoring group by the word that may stand for it: `the Observatory`. */
  readonly monitors: Map<string, string>;
  /** Full name of a paper by its last word: `the Times`. */
  readonly papers: Map<string, string>;
  /** Outlets the table does not have, once a noun said what they are: `the state news agency Venpres`, then `Venpres`. */
  readonly outlets: Map<string, Pick<SourceMention, "name" | "kind">>;
  /** Outlets of the table named beyond doubt: after `Time magazine`, `Time` is the magazine. */
  readonly firm: Set<string>;
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

function knownAt(
  reading: Reading,
  index: AgencyIndex,
  at: number,
  companies: Set<string>,
  foreign: Map<string, boolean>,
  firm: ReadonlySet<string>,
): SourceMention | null {
  const { words, names } = reading;
  const match = matchAgency(index, words.text, nameStart(words, at)) ?? smallPrint(words, index, at);
  if (match === null) return null;
  const { name, kind } = match.agency;
  if (isForeignAcronym(words.text, index, words.text.slice(words.starts[at], match.end), foreign)) return null;
  let last = at;
  while (last + 1 < words.count && words.starts[last + 1]! < match.end) last++;
  const run = names.runs[names.runOf[at]!];
  if (run !== undefined && run.first < at && !mayPrecede(words, run, at, match.ambiguous)) return null;
  const next = last + 1;
  let noun = false;
  if (next < words.count && isPlainGap(words, next)) {
    const isCompany = (words.classes[next]! & COMPANY) !== 0 && (words.shapes[next]! & SHAPE_CAPITAL) !== 0;
    if (isCompany || COMPANY_SENSE.has(wordAt(words, next))) {
      companies.add(name);
      return null;
    }
    const tail = mediaTail(words, next);
    noun = tail >= next;
    last = Math.max(last, tail);
  }
  const runEnd = names.runs[names.runOf[last]!]?.last ?? last;
  if (runEnd > last && match.ambiguous) return null;
  for (let word = last + 1; word <= runEnd; word++) {
    if ((words.classes[word]! & COMPANY) === 0) continue;
    // AFP Imaging Corp: what "AFP said" says after it is the company's.
    companies.add(name);
    return null;
  }
  const weak = match.ambiguous && !noun && !firm.has(name) && appositionEnd(words, last) < 0;
  return { first: at, last, name, kind, known: true, weak };
}

/** Where the name begins in a word that an elided article opens: `l'AFP`, `d’ANSA`. */
function nameStart(words: Words, at: number): number {
  const start = words.starts[at]!;
  const second = words.text.charCodeAt(start + 1);
  if (second !== 0x27 && second !== 0x2019) return start;
  const first = words.text.charCodeAt(start) | 32;
  return first === 0x6c || first === 0x64 ? start + 2 : start;
}

/** `told reuters`, in a story that was sent in small letters: only after a word that nothing but a hearer follows. */
function smallPrint(words: Words, index: AgencyIndex, at: number): AgencyMatch | null {
  if ((words.shapes[at]! & SHAPE_CAPITAL) !== 0 || at === 0 || wordAt(words, at - 1) !== "told") return null;
  const word = wordAt(words, at);
  const agency = word.length < 3 ? undefined : index.byName.get(word);
  if (agency === undefined || agency.ambiguous?.some((each) => each.toLowerCase() === word) === true) return null;
  return { agency, end: words.ends[at]!, ambiguous: false };
}

/** `Reuters Holdings`, `Reuters shares`: the company, not the agency. */
const COMPANY_SENSE: ReadonlySet<string> = new Set(
  "Holdings Group shares stock Foundation Building Institute Fellowship Prize Awards All-Pro All-America Poll Top shareholders Airport Square Center Centre Tower Plaza School Hotel Stadium Street".split(
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

function unknownAt(reading: Reading, at: number, met: Met): SourceMention | null {
  const { words, names } = reading;
  const run = names.runs[names.runOf[at]!];
  if (run === undefined || run.first !== at) return null;
  let joined = 0;
  for (let word = at; word <= run.last; word++) {
    joined |= words.classes[word]!;
    if ((words.classes[word]! & COMPANY) !== 0) return null;
  }
  const name = nameOf(words, at, run.last);
  const base = { first: at, name, known: false };
  if ((joined & MONITOR) !== 0 && isMonitor(words, run)) {
    const last =
      run.last + 1 < words.count && isPlainGap(words, run.last + 1) && GROUPS.has(wordAt(words, run.last + 1))
        ? run.last + 1
        : run.last;
    const alone = run.first === run.last;
    if (!alone) return { ...base, last, kind: "monitor", weak: false };
    const full = met.monitors.get(wordAt(words, at));
    return full === undefined ? null : { ...base, name: full, last, kind: "monitor", weak: false };
  }
  const plain =
    run.kind === "single" ||
    run.kind === "acronym" ||
    run.kind === "name" ||
    run.kind === "place" ||
    run.kind === "other" ||
    run.kind === "organization";
  const tail = run.last + 1 < words.count && isPlainGap(words, run.last + 1) ? mediaTail(words, run.last + 1) : -1;
  // "the official Economic Information newspaper": an official stands before people alone.
  if (!plain || (run.titled && (tail < 0 || run.nameFirst !== run.first))) return null;
  const known = met.outlets.get(name);
  if (known !== undefined) return { ...base, ...known, last: Math.max(run.last, tail), weak: false };
  // "a Northern California newspaper" names none, "a Radio Meridian interviewer" does.
  if (isIndefinite(words, run.first) && !isFollowedByStaff(words, run.last + 1)) return null;
  // "Senn's website" is somebody's, and nameless.
  if (tail >= 0 && (words.shapes[run.last]! & SHAPE_POSSESSIVE) !== 0) return null;
  if (tail >= 0 && !isOnlyPlace(words, run)) {
    const medium = (words.classes[at]! & PLACE) === 0 || run.first !== run.last ? "" : ` ${wordAt(words, tail)}`;
    // Tehran radio, the Malawi news agency; "the London newspaper" names none.
    if (medium !== "" && !/^ (?:radio|television|tv|agency)$/i.test(medium)) return null;
    return {
      ...base,
      name: name + (medium === " agency" ? " news agency" : medium),
      last: tail,
      kind: kindOf(words, tail),
      weak: false,
    };
  }
  if (run.last > run.first && /^(?:Radio|TV|Television)$/.test(wordAt(words, at))) {
    return { ...base, last: run.last, kind: "broadcaster", weak: false };
  }
  if (run.kind !== "name" && appositionEnd(words, run.last) >= 0) {
    return { ...base, last: run.last, kind: "paper", weak: false };
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
  // the Kuwait News Agency Kuna
  if (run.last - run.first >= 3 && isAgencyEnd(words, run.last - 1)) {
    return { ...base, last: run.last, name: nameOf(words, run.first, run.last - 1), kind: "agency", weak: false };
  }
  const final = words.classes[run.last]!;
  const capitalMedium =
    (final & MEDIUM) !== 0 &&
    !/^(?:Agency|Station|Site|Paper|Portal|Wire|Outlet|Blog|Channel|Daily)$/.test(wordAt(words, run.last));
  if ((capitalMedium || isAgencyEnd(words, run.last)) && !isOnlyPlace(words, run))
    return { ...base, last: run.last, kind: kindOf(words, run.last), weak: false };
  if ((final & PAPER) !== 0 || isPaperOf(words, run)) return { ...base, last: run.last, kind: "paper", weak: true };
  return null;
}

function nameOf(words: Words, first: number, last: number): string {
  return words.text.slice(words.starts[first], nameEnd(words, last)).replace(/\s+/g, " ");
}

/** `a newspaper`, `a leading Yugoslav newspaper`: back over small adjectives to the article. */
function isIndefinite(words: Words, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 3 && isPlainGap(words, at + 1); at--) {
    if (/^(?:an?|this|that|another|one|any|some|every|each)$/i.test(wordAt(words, at))) return true;
    if (words.classes[at] !== 0 || words.shapes[at] !== 0) return false;
  }
  return false;
}

function isFollowedByStaff(words: Words, next: number): boolean {
  return (
    next < words.count &&
    isPlainGap(words, next) &&
    /^(?:interviewer|reporter|correspondent|journalist|interview|programme?|presenter)s?$/.test(wordAt(words, next))
  );
}

function isAgencyEnd(words: Words, last: number): boolean {
  return (
    /^(?:News|Press)$/.test(wordAt(words, last - 1)) &&
    /^(?:Agency|Service|Network|Channel|Wire)$/.test(wordAt(words, last))
  );
}

/** `Times of India`, `New England Journal of Medicine`. */
function isPaperOf(words: Words, run: NameRun): boolean {
  for (let at = run.first; at < run.last; at++) {
    if ((words.classes[at]! & PAPER) !== 0 && wordAt(words, at + 1) === "of") return true;
  }
  return false;
}

/** An observatory or watchdog by any word of its name; a network, monitor or coordination by the last. */
function isMonitor(words: Words, run: NameRun): boolean {
  for (let word = run.first; word <= run.last; word++)
    if (/^(?:Observatory|Watchdog)$/.test(wordAt(words, word))) return true;
  return (words.classes[run.last]! & MONITOR) !== 0;
}

const GROUPS: ReadonlySet<string> = new Set(["group", "network", "monitor", "watchdog"]);
