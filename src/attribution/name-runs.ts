/**
 * Runs of capitalized words: the raw material of names.
 *
 * One pass. A run joins words with nothing but white space between them, lower-case particles inside a name (`Khaled al Asaad`, `Ursula von
 * der Leyen`), and `of`, `for`, `on` inside the name of an organization (`Observatory for Human Rights`). What a run names is guessed from
 * its words alone; contexts are the business of `noun-phrases.ts`.
 */
import {
  CALENDAR,
  COMPANY,
  DEMONYM,
  FUNCTION,
  MEDIUM,
  MONITOR,
  ORGANIZATION,
  PAPER,
  PARTICLE,
  PLACE,
  ROLE,
  TITLE,
} from "./lexicon.ts";
import {
  isPlainGap,
  SHAPE_ALL_CAPS,
  SHAPE_CAPITAL,
  SHAPE_INITIAL,
  SHAPE_POSSESSIVE,
  SHAPE_SENTENCE_START,
  wordAt,
  type Words,
} from "./words.ts";

/** `name`: two to five words, perhaps a person. `surname`: one word after a title. `single`: one word that may be anything. */
export type RunKind = "name" | "surname" | "single" | "organization" | "acronym" | "place" | "other";

export interface NameRun {
  /** Word indices, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** First word after titles and nationalities. */
  readonly nameFirst: number;
  readonly kind: RunKind;
  /** A title or function stands before the name: `Governor Jane Doe`, `spokesman John Roe`. */
  readonly titled: boolean;
}

export interface NameRuns {
  readonly runs: readonly NameRun[];
  /** Run of each word, -1 for none. */
  readonly runOf: Int32Array;
}

const MAX_RUN = 12;

export function findNameRuns(words: Words): NameRuns {
  const runs: NameRun[] = [];
  const runOf = new Int32Array(words.count).fill(-1);
  let index = 0;
  while (index < words.count) {
    if (!startsName(words, index)) {
      index++;
      continue;
    }
    const last = runEnd(words, index);
    runOf.fill(runs.length, index, last + 1);
    runs.push(classify(words, index, last));
    index = last + 1;
  }
  return { runs, runOf };
}

/** `IS`, `WHO` and `US` in capitals are names; `A` and `I` alone are not. */
function startsName(words: Words, index: number): boolean {
  const shape = words.shapes[index]!;
  if ((shape & SHAPE_CAPITAL) === 0 || isCompoundAdjective(words, index)) return false;
  const kinds = words.classes[index]!;
  if ((kinds & CALENDAR) !== 0) return isGivenName(words, index);
  if ((kinds & FUNCTION) === 0) return true;
  // Le Soir, Der Spiegel, in mid-sentence
  if ((shape & SHAPE_SENTENCE_START) === 0 && FOREIGN_ARTICLES.has(wordAt(words, index)) && index + 1 < words.count) {
    return isPlainGap(words, index + 1) && (words.shapes[index + 1]! & SHAPE_CAPITAL) !== 0;
  }
  return (shape & SHAPE_ALL_CAPS) !== 0 && (shape & SHAPE_INITIAL) === 0;
}

/** Jan van der Meer, not Jan 3. */
function isGivenName(words: Words, index: number): boolean {
  const next = index + 1;
  if (wordAt(words, index) !== "Jan" || next >= words.count || !isPlainGap(words, next)) return false;
  return (words.classes[next]! & PARTICLE) !== 0 || startsName(words, next);
}

const FOREIGN_ARTICLES: ReadonlySet<string> = new Set(["Le", "La", "Les", "Il", "El", "Der", "Die", "Das"]);

/** `Isis-affiliated`, `US-led`, `London-based`: capitalized, yet no name. */
function isCompoundAdjective(words: Words, index: number): boolean {
  const end = words.ends[index]!;
  if (end - words.starts[index]! < 6 || words.text.charCodeAt(end - 1) < 97) return false;
  const word = wordAt(words, index);
  const hyphen = word.lastIndexOf("-");
  return hyphen > 0 && COMPOUNDS.has(word.slice(hyphen + 1));
}

const COMPOUNDS: ReadonlySet<string> = new Set(
  `affiliated linked based backed led run owned controlled held funded aligned era style born occupied allied trained speaking listed wide friendly
  bound made mandated sponsored supported dominated inspired administered educated related only level elect like sized type themed language edited published circulation headquartered`.split(
    /\s+/,
  ),
);

function runEnd(words: Words, first: number): number {
  let last = first;
  let organization = isOrganizationWord(words, first);
  while (last - first < MAX_RUN && last + 1 < words.count) {
    const next = last + 1;
    if ((words.shapes[last]! & SHAPE_POSSESSIVE) !== 0 || !isPlainGap(words, next)) break;
    if (startsName(words, next) || isMonthName(words, next)) last = next;
    else {
      const joined = joinedEnd(words, next, organization);
      if (joined < 0) break;
      last = joined;
    }
    organization ||= isOrganizationWord(words, last);
  }
  return last;
}

/** Theresa May, not May 3. */
function isMonthName(words: Words, index: number): boolean {
  const word = wordAt(words, index);
  return (
    (word === "May" || word === "June" || word === "April" || word === "August") &&
    /^[^\d]*$/.test(wordAt(words, index + 1))
  );
}

/** The capitalized word that the lower-case words from `index` on lead to, if they may stand inside a name; -1 if not. */
function joinedEnd(words: Words, index: number, organization: boolean): number {
  let next = index;
  // Ursula von der Leyen
  while (
    next < index + 3 &&
    next + 1 < words.count &&
    (words.classes[next]! & PARTICLE) !== 0 &&
    isPlainGap(words, next + 1)
  ) {
    next++;
    if (startsName(words, next)) return next;
  }
  next = index + 1;
  if (next >= words.count || !isPlainGap(words, next) || !startsName(words, next)) return -1;
  const word = wordAt(words, index);
  if (organization && (word === "of" || word === "for" || word === "on")) return next;
  if (word !== "of" || (words.classes[index - 1]! & TITLE) === 0) return -1;
  const office = wordAt(words, next);
  return office === "State" || office === "Staff" ? next : -1;
}

function isOrganizationWord(words: Words, index: number): boolean {
  return (words.classes[index]! & (ORGANIZATION | PAPER | MONITOR)) !== 0;
}

function classify(words: Words, first: number, last: number): NameRun {
  let title = -1;
  let joined = 0;
  for (let index = first; index < last; index++) if ((words.classes[index]! & TITLE) !== 0) title = index;
  let nameFirst = title + 1 > first ? title + 1 : first;
  if (nameFirst < last && wordAt(words, nameFirst) === "of") nameFirst += 2;
  for (let index = nameFirst; index <= last; index++) joined |= words.classes[index]!;
  if (nameFirst > last) return { first, last, nameFirst: first, kind: "other", titled: false };
  const role = first > 0 && title < 0 && isPlainGap(words, first) && (words.classes[first - 1]! & ROLE) !== 0;
  const lowerRole = role && (words.shapes[first - 1]! & SHAPE_CAPITAL) === 0;
  if ((joined & (ORGANIZATION | COMPANY | MEDIUM | PAPER | MONITOR)) !== 0) {
    return { first, last, nameFirst: first, kind: "organization", titled: false };
  }
  while (title < 0 && last - nameFirst >= 2 && (words.classes[nameFirst]! & DEMONYM) !== 0) nameFirst++;
  // "Manager Steve Hartnell was furious.": what he is begins the sentence, and has its capital from there.
  const opens =
    title < 0 &&
    last - nameFirst >= 2 &&
    nameFirst === first &&
    (words.shapes[first]! & SHAPE_SENTENCE_START) !== 0 &&
    (words.classes[first]! & ROLE) !== 0;
  if (opens) nameFirst++;
  const titled = title >= 0 || lowerRole || opens;
  return { first, last, nameFirst, kind: kindOf(words, nameFirst, last, titled), titled };
}

function kindOf(words: Words, first: number, last: number, titled: boolean): RunKind {
  const kinds = words.classes[last]!;
  if (first === last) {
    if (titled && (kinds & (PLACE | DEMONYM | TITLE | ROLE)) === 0) return "surname";
    if ((words.shapes[first]! & SHAPE_ALL_CAPS) !== 0) return "acronym";
    if ((kinds & PLACE) !== 0) return "place";
    if ((kinds & (DEMONYM | TITLE)) !== 0 || (words.shapes[first]! & SHAPE_INITIAL) !== 0) return "other";
    return "single";
  }
  if (last - first > 5) return "other";
  if (!titled && last - first === 1 && (words.classes[first]! & DEMONYM) !== 0) return "other";
  if (!titled && (NO_FIRST_NAME.has(wordAt(words, first)) || NO_LAST_NAME.has(wordAt(words, last)))) return "other";
  return "name";
}

const NO_FIRST_NAME: ReadonlySet<string> = new Set(
  `North South East West Northern Southern Eastern Western Central New Saudi Sri Hong White Wall Islamic United Great Human World El Los Las San
  Santa Downing Special Supreme National International Royal Free Super Big High Grand Air Le La Old Upper Lower Middle Goldman Morgan Wells
  General American British French German Russian Chinese Syrian Iraqi Federal Social Public Happy Good Dear`.split(
    /\s+/,
  ),
);

const NO_LAST_NAME: ReadonlySet<string> = new Set(
  `Street House State States Road City County Rights Heritage Watch Avenue Square Park Island Islands River Bridge Airport Station Day War
  Cup League Sachs Stanley Act Bill Law Award Awards Prize Theater Theatre Stadium Arena Hotel Hall Tower Building Festival Museum Line Site
  Temple Arch Valley Lake Bay Beach Mountain Mountains Sea Ocean East West North South Republic Kingdom Islamist Archipelago Province Region
  District Town Village Games Championship Championships Tour Series Show Week Year Eve Plan Deal Agreement Treaty Union Party`.split(
    /\s+/,
  ),
);
