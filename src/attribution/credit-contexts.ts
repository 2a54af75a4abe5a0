/**
 * Whether the words around a mention make it a credit, and which words make it.
 *
 * Left of the name: `told`, `according to a report by`, `quoted in`, `speaking to`, `in an interview with`. Right of it: `reported`, `said`. The
 * span is the smallest phrase that says it. Every look is bounded by a dozen words.
 */
import { farHearer, leftContext } from "./credit-left-context.ts";
import { rightContext, type CreditPhrase } from "./credit-right-context.ts";
import { LEFT_WORDS, REPORT_NOUNS } from "./credit-words.ts";
import {
  ADVERB,
  AUXILIARY,
  DEMONYM,
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
import { isMediaNoun } from "./media-nouns.ts";
import type { Reading } from "./reading.ts";
import { OUTLET_VERBS } from "./reporting-verbs.ts";
import type { SourceMention } from "./source-mention.ts";
import {
  GAP_COMMA,
  isPlainGap,
  SHAPE_CAPITAL,
  SHAPE_POSSESSIVE,
  SHAPE_SENTENCE_START,
  wordAt,
  type Words,
} from "./words.ts";

const MAX_MODIFIERS = 8;

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
  const left = leftContext(words, mention, first);
  if (mention.weak && !isFirmName(words, mention, first) && !(left >= 0 && isDecisive(words, mention, left)))
    return pieceOf(words, mention, first);
  if (left >= 0) {
    const next = mention.last + 1;
    const report = next < words.count && isPlainGap(words, next) && REPORT_NOUNS.has(wordAt(words, next));
    return { first: left, last: report ? next : mention.last };
  }
  // "confirmed by the news outlet, Market News": the noun before the comma is what the words lead to.
  const noun = mention.first - 1;
  if (!mention.weak && noun > 0 && (words.gaps[mention.first]! & ~1) === GAP_COMMA && isMediaNoun(words, noun)) {
    const led = leftContext(words, mention, phraseStart(words, { ...mention, first: noun }));
    if (led >= 0) return { first: led, last: mention.last };
  }
  if (mention.kind === "picture" || company) return null;
  const heard = farHearer(words, mention, first);
  if (heard !== null) return heard;
  // "The Australian said": a man or a paper.
  const next = mention.last + 1;
  if (
    mention.weak &&
    (words.classes[mention.last]! & DEMONYM) !== 0 &&
    !/^(?:report|quot|publish)/.test(wordAt(words, next))
  )
    return null;
  return rightContext(reading, mention, first, subjectOf);
}

/** `reported by Variety`, `a statement provided to Decrypt`: words that outlets alone are led to by, so that their names need no article. */
function isDecisive(words: Words, mention: SourceMention, left: number): boolean {
  if (!mention.known || isFollowedByNoun(words, mention.last + 1)) return false;
  for (let at = left; at < mention.first; at++)
    if (
      /^(?:report(?:ed|s)|published|statement|interview|email|told|obtained|quoted|cited|provided|sent|given|speaking)$/i.test(
        wordAt(words, at),
      )
    )
      return true;
  return false;
}

/** `a Guardian investigation`, `A Times poll`: a piece of theirs behind an article; not `an Atlantic survey`. */
function pieceOf(words: Words, mention: SourceMention, first: number): CreditPhrase | null {
  const next = mention.last + 1;
  const isPiece =
    mention.known &&
    first === mention.first - 1 &&
    /^(?:an?|the)$/i.test(wordAt(words, first)) &&
    next < words.count &&
    isPlainGap(words, next) &&
    /^(?:investigation|report|story|poll|op-ed|article|editorial|exclusive|analysis|column|reporter|journalist)$/.test(
      wordAt(words, next),
    );
  return isPiece ? { first, last: next } : null;
}

/** An ambiguous name needs its article, and a sentence must not begin with it: "The Australian said" may be a person. */
function isFirmName(words: Words, mention: SourceMention, first: number): boolean {
  if (!mention.known && isFollowedByNoun(words, mention.last + 1)) return false;
  if (first === mention.first)
    return (
      !mention.known || isTeller(words, first - 1) || isTrailingReport(words, mention) || reportsThat(words, mention)
    );
  const before = mention.first - 1;
  if ((words.classes[before]! & MEDIUM) !== 0 || /^(?:network|agency|service)$/.test(wordAt(words, before)))
    return true;
  // the Brennport-based Daily Lantern
  const opening = mention.known ? before : first;
  return wordAt(words, opening).toLowerCase() === "the" && (words.shapes[mention.last]! & SHAPE_POSSESSIVE) === 0;
}

/** `…, Post reports.`: nobody but a source ends a sentence so, while "Sun reported a profit" is a company. */
function isTrailingReport(words: Words, { first, last }: SourceMention): boolean {
  const verb = last + 1;
  return (
    verb < words.count &&
    (words.gaps[first]! & ~1) === GAP_COMMA &&
    isPlainGap(words, verb) &&
    /^report(?:s|ed)$/.test(wordAt(words, verb)) &&
    (verb + 1 >= words.count || !isPlainGap(words, verb + 1))
  );
}

/** `Deadline reports that …`: a company reports figures, and an outlet that something is so. */
function reportsThat(words: Words, { last }: SourceMention): boolean {
  return (
    /^report(?:s|ed)$/.test(wordAt(words, last + 1)) &&
    isPlainGap(words, last + 1) &&
    wordAt(words, last + 2) === "that"
  );
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
  if (word === "with") return /^(?:interview|spoke|speaking)$/.test(wordAt(words, index - 1));
  return word === "told" || word === "agency" || (word === "to" && /^according$/i.test(wordAt(words, index - 1)));
}

/** Where the noun phrase around the name begins: `the pan-Arab`, `State news agency`, `the opposition monitoring group the`. */
export function phraseStart(words: Words, mention: SourceMention): number {
  let first = mention.first;
  for (let steps = 0; steps < MAX_MODIFIERS && first > 0 && isPlainGap(words, first); steps++) {
    const before = first - 1;
    const kinds = words.classes[before]!;
    if ((words.shapes[before]! & SHAPE_POSSESSIVE) !== 0) {
      // today's Washington Post, Israel's Channel 12, this week's Journal of …
      first = before;
      if (/^(?:this|last|next)$/i.test(wordAt(words, before - 1)) && isPlainGap(words, before)) first = before - 1;
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
    } else if ((kinds & (MEDIUM | ORGANIZATION | COLLECTIVE)) !== 0 || isAdjective(wordAt(words, before)))
      first = before;
    else if ((kinds & (VERB | AUXILIARY | PREPOSITION | PRONOUN | FUNCTION | ADVERB | ROLE | TITLE)) !== 0) break;
    else if (OUTLET_VERBS.has(wordAt(words, before)) || LEFT_WORDS.has(wordAt(words, before))) break;
    else first = before;
    if ((words.shapes[first]! & SHAPE_SENTENCE_START) !== 0) break;
  }
  // Lower-case words that turned out to belong to no article: "week Reuters reported".
  if (first < mention.first && !hasHead(words, first, mention)) return mention.first;
  return first;
}

/** Functions that are adjectives before the name of an outlet: `the official China Daily`. */
function isAdjective(word: string): boolean {
  return word === "official" || word === "leading" || word === "independent";
}

function hasHead(words: Words, first: number, mention: SourceMention): boolean {
  if ((words.classes[first]! & DETERMINER) !== 0 || (words.shapes[first]! & SHAPE_CAPITAL) !== 0) return true;
  for (let at = first; at < mention.first; at++) if ((words.classes[at]! & MEDIUM) !== 0) return true;
  return (words.shapes[first]! & SHAPE_POSSESSIVE) !== 0;
}
