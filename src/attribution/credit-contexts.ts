/**
 * Whether the words around a mention make it a credit, and which words make it.
 *
 * Left of the name: `told`, `according to a report by`, `quoted in`, `speaking to`, `in an interview with`. Right of it: `reported`, `said`. The
 * span is the smallest phrase that says it. Every look is bounded by a dozen words.
 */
import { rightContext, type CreditPhrase } from "./credit-right-context.ts";
import {
  BY_WORDS,
  FROM_WORDS,
  IN_WORDS,
  LEFT_WORDS,
  ON_WORDS,
  REPORTS,
  REPORT_NOUNS,
  TO_WORDS,
  WITH_WORDS,
} from "./credit-words.ts";
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
  GAP_COMMA,
  GAP_QUOTE,
  isPlainGap,
  SHAPE_CAPITAL,
  SHAPE_POSSESSIVE,
  SHAPE_SENTENCE_START,
  wordAt,
  type Words,
} from "./words.ts";

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
