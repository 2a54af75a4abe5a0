/**
 * Whether the words around a mention make it a credit, and which words make it.
 *
 * Left of the name: `told`, `according to a report by`, `quoted in`, `speaking to`, `in an interview with`. Right of it: `reported`, `said`. The
 * span is the smallest phrase that says it. Every look is bounded by a dozen words.
 */
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  FUNCTION,
  MEDIUM,
  COLLECTIVE,
  ORGANIZATION,
  PREPOSITION,
  PRONOUN,
  ROLE,
  TITLE,
  VERB,
} from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { OUTLET_VERBS } from "./reporting-verbs.ts";
import type { SourceMention } from "./source-mentions.ts";
import {
  GAP_BLOCK,
  GAP_BRACKET,
  GAP_COMMA,
  GAP_QUOTE,
  isPlainGap,
  SHAPE_ALL_CAPS,
  SHAPE_CAPITAL,
  SHAPE_POSSESSIVE,
  SHAPE_SENTENCE_START,
  wordAt,
  type Words,
} from "./words.ts";

/** Words that make the credit, inclusive. */
export interface CreditPhrase {
  readonly first: number;
  readonly last: number;
}

const MAX_MODIFIERS = 8;
const MAX_REPORT_PHRASE = 12;

/**
 * `subjectOf` leads from the last word of a subject to its reporting verb. `company` is set where the article speaks of the source as a
 * company.
 */
export function creditPhrase(
  reading: Reading,
  mention: SourceMention,
  subjectOf: ReadonlyMap<number, number>,
  company: boolean,
): CreditPhrase | null {
  const { words } = reading;
  const first = phraseStart(words, mention);
  if (mention.weak && !isFirmName(words, mention, first)) return null;
  const left = leftContext(words, mention, first);
  if (left >= 0) {
    const next = mention.last + 1;
    const report = next < words.count && isPlainGap(words, next) && REPORT_NOUNS.has(wordAt(words, next));
    return { first: left, last: report ? next : mention.last };
  }
  if (mention.kind === "picture" || company) return null;
  return rightContext(reading, mention, first, subjectOf);
}

/** An ambiguous name needs its article, and a sentence must not begin with it: "The Australian said" may be a person. */
function isFirmName(words: Words, mention: SourceMention, first: number): boolean {
  if (!mention.known && isFollowedByNoun(words, mention.last + 1)) return false;
  if (first === mention.first) return !mention.known || isTeller(words, first - 1);
  const before = mention.first - 1;
  if ((words.classes[before]! & MEDIUM) !== 0 || /^(?:network|agency|service)$/.test(wordAt(words, before)))
    return true;
  return wordAt(words, before).toLowerCase() === "the" && (words.shapes[mention.last]! & SHAPE_POSSESSIVE) === 0;
}

/** `Korean Entertainment News platform Soompi`. */
function isFollowedByNoun(words: Words, next: number): boolean {
  if (next >= words.count || !isPlainGap(words, next) || (words.shapes[next]! & SHAPE_CAPITAL) !== 0) return false;
  const word = wordAt(words, next);
  return (
    words.classes[next] === 0 &&
    !OUTLET_VERBS.has(word) &&
    !REPORT_NOUNS.has(word) &&
    !word.endsWith("ly") &&
    !word.endsWith("ing")
  );
}

function isTeller(words: Words, index: number): boolean {
  const word = wordAt(words, index).toLowerCase();
  return word === "told" || word === "agency" || (word === "to" && /^according$/i.test(wordAt(words, index - 1)));
}

/** Where the noun phrase around the name begins: `the pan-Arab`, `State news agency`, `the opposition monitoring group the`. */
export function phraseStart(words: Words, mention: SourceMention): number {
  let first = mention.first;
  for (let steps = 0; steps < MAX_MODIFIERS && first > 0 && isPlainGap(words, first); steps++) {
    const before = first - 1;
    const kinds = words.classes[before]!;
    if ((words.shapes[before]! & SHAPE_POSSESSIVE) !== 0) {
      // today's Washington Post, Israel's Channel 12
      first = before;
      break;
    }
    if ((kinds & DETERMINER) !== 0) {
      if (/^that$/i.test(wordAt(words, before))) break;
      first = before;
      if (
        before === 0 ||
        !isPlainGap(words, before) ||
        (words.classes[before - 1]! & (MEDIUM | COLLECTIVE | ORGANIZATION)) === 0
      )
        break;
    } else if ((kinds & (MEDIUM | ORGANIZATION | COLLECTIVE)) !== 0) first = before;
    else if ((kinds & (VERB | AUXILIARY | PREPOSITION | PRONOUN | FUNCTION | ADVERB | ROLE | TITLE)) !== 0) break;
    else if (OUTLET_VERBS.has(wordAt(words, before)) || LEFT_WORDS.has(wordAt(words, before))) break;
    else first = before;
    if ((words.shapes[first]! & SHAPE_SENTENCE_START) !== 0) break;
  }
  // Lower-case words that turned out to belong to no article: "week Reuters reported".
  if (first < mention.first && !hasHead(words, first, mention)) return mention.first;
  return first;
}

function hasHead(words: Words, first: number, mention: SourceMention): boolean {
  if ((words.classes[first]! & DETERMINER) !== 0 || (words.shapes[first]! & SHAPE_CAPITAL) !== 0) return true;
  for (let at = first; at < mention.first; at++) if ((words.classes[at]! & MEDIUM) !== 0) return true;
  return (words.shapes[first]! & SHAPE_POSSESSIVE) !== 0;
}

/** First word of the phrase that leads to the name, or -1. */
function leftContext(words: Words, mention: SourceMention, first: number): number {
  const before = first - 1;
  if (before < 0 || (words.gaps[first]! & GAP_BLOCK) !== 0 || !isPlainGap(words, first)) return -1;
  const word = wordAt(words, before).toLowerCase();
  const lead = before > 0 && isPlainGap(words, before) ? wordAt(words, before - 1).toLowerCase() : "";
  const twoBack = before - 1;
  switch (word) {
    case "told":
    case "tells":
    case "telling":
    case "tell":
    case "informed":
      return lead === "been" || lead === "be" ? -1 : before;
    case "quoting":
    case "citing":
    case "cites":
    case "via":
    case "per":
      return mention.kind === "monitor" && word === "via" ? -1 : before;
    case "quoted":
    case "cited":
      return before;
    case "to":
      if (lead === "according") return twoBack;
      if (!TO_WORDS.has(lead)) return -1;
      return withPreposition(words, twoBack);
    case "with":
      return WITH_WORDS.has(lead) ? withPreposition(words, twoBack) : -1;
    case "by":
    case "from":
    case "in":
    case "on":
      return reportPhrase(words, mention, before, word, lead);
    case "reported":
    case "reports":
    case "writes":
    case "wrote":
    case "says":
    case "said":
      if ((words.gaps[before]! & (GAP_COMMA | GAP_QUOTE)) === 0 || isFollowedByRole(words, mention.last + 1)) return -1;
      return before;
    case "of":
    case "for":
    case "runs":
    case "run":
    case "heads":
    case "leads":
      return mention.kind === "monitor" && namesMember(words, before) ? first : -1;
    default:
      return -1;
  }
}

/** `said NBC spokeswoman Jane Doe`: the person speaks. */
function isFollowedByRole(words: Words, next: number): boolean {
  return next < words.count && isPlainGap(words, next) && (words.classes[next]! & (ROLE | TITLE)) !== 0;
}

/** `cited by X`, `quoted in X`, `aired on X`, `a report on the ground situation by X`. */
function reportPhrase(words: Words, mention: SourceMention, before: number, word: string, lead: string): number {
  const at = before - 1;
  if (word === "on" && mention.kind === "paper") return -1;
  const direct = word === "by" ? BY_WORDS : word === "from" ? FROM_WORDS : word === "in" ? IN_WORDS : ON_WORDS;
  // "according to officials cited by X": the officials are the source of the words, X of the report.
  const according = /^(?:cited|quoted|seen|obtained|reviewed)$/.test(lead) ? -1 : accordingBefore(words, at);
  if (according >= 0) return according;
  if (!direct.has(lead)) return -1;
  if (word === "in" && mention.weak && !mention.known) return -1;
  return withPreposition(words, at);
}

/** `according to a recent report from`: back to "according" within one clause. */
function accordingBefore(words: Words, index: number): number {
  let report = false;
  for (let at = index; at >= 0 && index - at < MAX_REPORT_PHRASE; at--) {
    const word = wordAt(words, at).toLowerCase();
    if (REPORTS.has(word)) report = true;
    if (word === "according") return report ? at : -1;
    if (!isPlainGap(words, at) || (words.shapes[at]! & SHAPE_SENTENCE_START) !== 0) return -1;
  }
  return -1;
}

/** `in an interview with`, `in a statement to`: the preposition before the noun belongs to the phrase. */
function withPreposition(words: Words, index: number): number {
  if (!REPORTS.has(wordAt(words, index).toLowerCase())) return index;
  for (let at = index - 1; at >= 0 && index - at <= 4 && isPlainGap(words, at + 1); at--) {
    const word = wordAt(words, at).toLowerCase();
    if (word === "in" || word === "from" || word === "during") return at;
    if ((words.classes[at]! & (VERB | AUXILIARY | PRONOUN)) !== 0) return index;
  }
  return index;
}

/** `the head of the Observatory`, `X, of the Coordination group`. */
function namesMember(words: Words, before: number): boolean {
  if (!isPlainGap(words, before)) return (words.gaps[before]! & GAP_COMMA) !== 0;
  const kinds = words.classes[before - 1] ?? 0;
  return (kinds & (ROLE | TITLE)) !== 0 || wordAt(words, before - 1) === "who";
}

function rightContext(
  reading: Reading,
  mention: SourceMention,
  first: number,
  subjectOf: ReadonlyMap<number, number>,
): CreditPhrase | null {
  const { words } = reading;
  const before = first - 1;
  if (
    before >= 0 &&
    isPlainGap(words, first) &&
    (words.classes[before]! & PREPOSITION) !== 0 &&
    !isSubordinate(words, before)
  ) {
    return null;
  }
  if ((words.gaps[mention.first]! & GAP_BRACKET) !== 0) return null;
  let next = mention.last + 1;
  if (next >= words.count || (words.shapes[mention.last]! & SHAPE_POSSESSIVE) !== 0) return null;
  // Ghana News Agency (GNA) reported
  if (isBracketed(words, next) && next + 1 < words.count) next++;
  let verb = next;
  while (
    verb < next + 3 &&
    verb < words.count &&
    isVerbGap(words, verb) &&
    (words.classes[verb]! & (ADVERB | AUXILIARY)) !== 0
  )
    verb++;
  if (verb < words.count && isVerbGap(words, verb) && OUTLET_VERBS.has(wordAt(words, verb))) {
    if (mention.weak && !FIRM_VERBS.has(wordAt(words, verb))) return null;
    // "Lone Star said" may be a company; "Anchorage Daily News reported" is a paper.
    if (mention.weak && first === mention.first && !/^(?:report|quote|publish)/.test(wordAt(words, verb))) return null;
    if (mention.kind === "monitor" && mention.first === first && !mention.known && wordAt(words, verb) === "showed")
      return null;
    return isAboutItself(words, verb) ? null : { first, last: verb };
  }
  if (isPlainGap(words, next) && mention.known && !mention.weak && isReportNoun(words, next))
    return { first, last: next };
  // X, quoting an official, reported: the name alone.
  const said = subjectOf.get(mention.last);
  if (said === undefined || mention.weak || !OUTLET_VERBS.has(wordAt(words, said))) return null;
  return (words.gaps[next]! & GAP_COMMA) !== 0 ? { first, last: mention.last } : null;
}

function isBracketed(words: Words, index: number): boolean {
  return (words.gaps[index]! & GAP_BRACKET) !== 0 && (words.shapes[index]! & SHAPE_ALL_CAPS) !== 0;
}

function isVerbGap(words: Words, index: number): boolean {
  return isPlainGap(words, index) || ((words.gaps[index]! & ~GAP_BRACKET) === 1 && isBracketed(words, index - 1));
}

function isSubordinate(words: Words, index: number): boolean {
  return /^(?:as|after|before|since|until|than|like)$/i.test(wordAt(words, index));
}

function isReportNoun(words: Words, index: number): boolean {
  const word = wordAt(words, index);
  if (REPORT_NOUNS.has(word)) return true;
  if (!STAFF.has(word)) return false;
  return index + 1 < words.count && isPlainGap(words, index + 1) && STAFF_VERBS.has(wordAt(words, index + 1));
}

/** `Reuters said its profit rose`, `reported a net loss`: company news. */
function isAboutItself(words: Words, verb: number): boolean {
  for (let at = verb + 1; at <= verb + 5 && at < words.count && isPlainGap(words, at); at++) {
    const word = wordAt(words, at).toLowerCase();
    if (MONEY.has(word)) return true;
    if (at === verb + 1 && word === "its") return true;
    if (at === verb + 2 && wordAt(words, verb + 1) === "it" && OWN_DOINGS.has(word)) return true;
  }
  return false;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const TO_WORDS = /* @__PURE__ */ set(
  `speaking spoke spoken talking talked speak talk statement statements interview comments comment remarks confirmed said wrote revealed admitted
  explained confided email emailed sent released provided given letter message testimony interviews spoken leaked disclosed opened added available`,
);
const WITH_WORDS = /* @__PURE__ */ set(
  "interview interviews spoke speaking talked spoken conversation chat shared discussion",
);
const BY_WORDS = /* @__PURE__ */ set(
  `cited quoted reported released published obtained seen carried broadcast aired report reports reviewed commissioned video footage photo
  photograph image images picture pictures story article analysis investigation poll survey polled contacted interviewed questioned
  surveyed relayed posted distributed shared provided issued reached asked viewed gathered collected conducted compiled written
  revealed monitored verified documented produced supplied circulated interview count tally data figures estimates`,
);
const FROM_WORDS = /* @__PURE__ */ set(
  "report reports story article footage video image images photo photograph reporting reporter correspondent journalist dispatch data figures estimates",
);
const IN_WORDS = /* @__PURE__ */ set(
  `quoted wrote writing written published article report reports story op-ed interview column editorial appeared cited piece essay featured carried
  printed reported reportedly letter advertisement said`,
);
const ON_WORDS = /* @__PURE__ */ set(
  "aired broadcast interview speaking spoke reported televised carried program programme said",
);
const REPORTS = /* @__PURE__ */ set(
  `report reports article articles story stories interview interviews statement statements survey poll footage video analysis investigation count tally
  data comments remarks dispatch email letter figures estimates review editorial column reporting sources conversation op-ed piece`,
);
const REPORT_NOUNS = /* @__PURE__ */ set(
  `report reports article story poll survey investigation analysis tally count calculations footage interview editorial exclusive review estimate
  estimates data`,
);
const STAFF = /* @__PURE__ */ set(
  "reporter reporters correspondent correspondents journalist journalists witness witnesses photographer photographers crew team",
);
const STAFF_VERBS = /* @__PURE__ */ set(
  "said saw says reported reports heard witnessed told found counted in at on near who",
);
const FIRM_VERBS = /* @__PURE__ */ set(
  "reported reports quoted cited published revealed wrote writes said says claimed claims adds added",
);
const MONEY = /* @__PURE__ */ set(
  "net profit profits pretax pre-tax earnings revenue revenues sales loss losses dividend quarterly turnover shr",
);
const OWN_DOINGS = /* @__PURE__ */ set(
  "will would plans planned expects expected agreed acquired bought sold intends is was",
);
/** No modifier of a name, even where a class above does not say so. */
const LEFT_WORDS = /* @__PURE__ */ set(
  "told telling quoting citing cited quoted runs run heads leads reported week month year today",
);
