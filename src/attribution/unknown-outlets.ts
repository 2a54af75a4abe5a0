/** Outlets that no table holds, known by their form: `Amaq news agency`, `newspaper Le Soir`, `The Sacramento Bee`, `the Xyz Observatory`. */
import { COLLECTIVE, COMPANY, MEDIUM, MONITOR, PAPER, PLACE, ROLE } from "./lexicon.ts";
import { appositionEnd, hasMediaHead, isOnlyPlace, kindOf, mediaTail } from "./media-nouns.ts";
import type { NameRun } from "./name-runs.ts";
import type { Reading } from "./reading.ts";
import type { Met, SourceMention } from "./source-mention.ts";
import { isPlainGap, nameEnd, SHAPE_DIGIT, SHAPE_POSSESSIVE, wordAt, type Words } from "./words.ts";

export function unknownAt(reading: Reading, at: number, met: Met): SourceMention | null {
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
  if (tail >= 0 && isNounOfNext(reading, run, tail)) return null;
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
  if (run.last > run.first && hasStationWord(words, run)) {
    return { ...base, last: run.last, kind: "broadcaster", weak: false };
  }
  if (appositionEnd(words, run.last) >= 0) {
    return { ...base, last: run.last, kind: "paper", weak: false };
  }
  if (hasMediaHead(words, run)) {
    const last = joinedBy(reading, run);
    const station = (words.classes[run.last]! & PLACE) !== 0 && /^(?:radio|television)$/.test(wordAt(words, at - 1));
    return {
      ...base,
      name: nameOf(words, station ? at - 1 : at, last),
      last,
      kind: kindOf(words, run.first - 1),
      weak: false,
    };
  }
  if (run.first === run.last && isShortPaper(words, at)) return { ...base, last: at, kind: "paper", weak: true };
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
  const opensDaily = /^(?:Daily|Evening|Morning|Weekly)$/.test(wordAt(words, at)) && !isOnlyPlace(words, run);
  if ((final & PAPER) !== 0 || opensDaily || isPaperOf(words, run))
    return { ...base, last: run.last, kind: "paper", weak: true };
  return null;
}

/** Where a name goes on after "&": `the journal Depression & Anxiety`. */
function joinedBy({ words, names }: Reading, run: NameRun): number {
  const next = names.runs[names.runOf[run.last + 1] ?? -1];
  const isJoined =
    next !== undefined &&
    next.first === run.last + 1 &&
    words.text.slice(words.ends[run.last], words.starts[next.first]) === " & ";
  return isJoined ? next.last : run.last;
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

/**
 * `the Journal reported`: a paper by the last word of its name, which the article may never give in full. With its article and in the slots that
 * `isFirmName` grants alone, and no word that is a section or a trade as well.
 */
function isShortPaper(words: Words, at: number): boolean {
  return (
    (words.classes[at]! & PAPER) !== 0 &&
    (words.classes[at]! & (MEDIUM | ROLE)) === 0 &&
    !/^(?:Press|Today|Independent|Standard|Review|News|Allgemeine|Estado)$/.test(wordAt(words, at)) &&
    /^the$/i.test(wordAt(words, at - 1)) &&
    isPlainGap(words, at)
  );
}

/** `the Communist Party newspaper Pravda`: the noun belongs to the name that follows it, where the one before is a party's or a trade's. */
function isNounOfNext({ words, names }: Reading, run: NameRun, tail: number): boolean {
  const next = names.runs[names.runOf[tail + 1] ?? -1];
  const follows = next !== undefined && next.first === tail + 1 && isPlainGap(words, tail + 1);
  return follows && ((words.classes[run.last]! & COLLECTIVE) !== 0 || wordAt(words, run.last) === "News");
}

/** `Radio Meridian`, `China Rising Radio Sinoland`: a station, unless the word ends the name, where what stands before may be a place alone. */
function hasStationWord(words: Words, run: NameRun): boolean {
  for (let at = run.first; at < run.last; at++) if (/^(?:Radio|TV|Television|FM)$/.test(wordAt(words, at))) return true;
  return false;
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
