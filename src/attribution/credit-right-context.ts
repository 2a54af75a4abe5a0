/** What follows the name of a source: `reported`, `said`, `a Reuters reporter in`, `X, quoting an official, reported`. */
import { FIRM_VERBS, MONEY, OWN_DOINGS, REPORT_NOUNS, STAFF, STAFF_VERBS } from "./credit-words.ts";
import { ADVERB, AUXILIARY, PREPOSITION } from "./lexicon.ts";
import { appositionEnd, isMediaNoun } from "./media-nouns.ts";
import type { Reading } from "./reading.ts";
import { OUTLET_VERBS } from "./reporting-verbs.ts";
import type { SourceMention } from "./source-mention.ts";
import {
  GAP_BRACKET,
  GAP_COLON,
  GAP_COMMA,
  isPlainGap,
  SHAPE_ALL_CAPS,
  SHAPE_POSSESSIVE,
  wordAt,
  type Words,
} from "./words.ts";

/** Words that make the credit, inclusive. */
export interface CreditPhrase {
  readonly first: number;
  readonly last: number;
}

export function rightContext(
  reading: Reading,
  mention: SourceMention,
  first: number,
  subjectOf: ReadonlyMap<number, number>,
): CreditPhrase | null {
  const { words } = reading;
  const before = first - 1;
  const after = mention.last + 1;
  // "in a Reuters poll", "in CBS News polling", "against the BBC report": a piece by them, whatever leads to it.
  if (mention.known && !mention.weak && after < words.count && isPlainGap(words, after) && isReportNoun(words, after))
    return { first, last: after };
  // "did not respond to a Reuters request for comment", "CNN's questions"
  if (
    mention.known &&
    after < words.count &&
    isPlainGap(words, after) &&
    /^(?:requests?|questions?|quer(?:y|ies)|[ei]nquir(?:y|ies))$/.test(wordAt(words, after))
  )
    return { first, last: after };
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
  if (next >= words.count) return null;
  if ((words.shapes[mention.last]! & SHAPE_POSSESSIVE) !== 0) return ofTheirOwn(reading, mention, first);
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
  // "…, Presstv Reported.": a wire that sets its verbs in capitals.
  const isVerb =
    OUTLET_VERBS.has(wordAt(words, verb)) || (mention.known && /^(?:Reported|Reports|Said)$/.test(wordAt(words, verb)));
  if (verb < words.count && isVerbGap(words, verb) && isVerb) {
    if (mention.weak && !FIRM_VERBS.has(wordAt(words, verb))) return null;
    // "Lone Star said" may be a company; "Anchorage Daily News reported" is a paper.
    if (mention.weak && first === mention.first && !/^(?:report|quote|publish)/.test(wordAt(words, verb))) return null;
    if (mention.kind === "monitor" && mention.first === first && !mention.known && wordAt(words, verb) === "showed")
      return null;
    return isAboutItself(words, verb) ? null : { first, last: verb };
  }
  if (mention.known && !mention.weak) {
    // CNN reached out to, Reuters could not independently verify
    if (wordAt(words, verb) === "reached" && wordAt(words, verb + 1) === "out") return { first, last: verb + 1 };
    const checked = couldNotVerify(words, next);
    if (checked >= 0) return { first, last: checked };
  }
  const early = firstToReport(words, verb);
  if (early >= 0 && !mention.weak) return { first, last: early };
  // Granma, the official Cuban newspaper, said
  const apposition = appositionEnd(words, mention.last);
  if (apposition >= 0 && OUTLET_VERBS.has(wordAt(words, apposition + 1))) return { first, last: mention.last };
  // Tehran radio, monitored by the BBC, quoted
  if (isAside(words, next)) return { first, last: mention.last };
  // CBS News and other networks said
  if (mention.known && wordAt(words, next) === "and" && wordAt(words, next + 1) === "other") {
    if (OUTLET_VERBS.has(wordAt(words, next + 3)) && isPlainGap(words, next + 3)) return { first, last: mention.last };
  }
  // South Korea's national news agency, Yonhap, said
  if (first === mention.first && (words.gaps[first]! & ~1) === GAP_COMMA && isMediaNoun(words, first - 1)) {
    const closed = (words.gaps[next]! & ~1) === GAP_COMMA && OUTLET_VERBS.has(wordAt(words, next));
    return closed ? { first, last: next } : null;
  }
  // X, quoting an official, reported: the name alone.
  const said = subjectOf.get(mention.last);
  if (said === undefined || mention.weak || !OUTLET_VERBS.has(wordAt(words, said))) return null;
  return (words.gaps[next]! & GAP_COMMA) !== 0 ? { first, last: mention.last } : null;
}

/** `could not independently verify`, `was unable to reach`: the last word of that, or -1. */
function couldNotVerify(words: Words, start: number): number {
  if (!/^(?:could|was|has|had|did)$/.test(wordAt(words, start))) return -1;
  for (let at = start + 1; at < words.count && at - start < 7 && isPlainGap(words, at); at++)
    if (/^(?:verify|verified|confirm|confirmed|reach|authenticate|corroborate)$/.test(wordAt(words, at))) return at;
  return -1;
}

/** `was the first to report`, `is the outlet that reported`: the last word of that, or -1. */
function firstToReport(words: Words, start: number): number {
  if (!/^(?:was|were|is)$/.test(wordAt(words, start)) && !/^(?:was|were|is)$/.test(wordAt(words, start - 1))) return -1;
  let said = false;
  for (let at = start; at < words.count && at - start < 7 && (at === start || isPlainGap(words, at)); at++) {
    const word = wordAt(words, at);
    if (word === "first" || word === "that" || word === "which") said = true;
    else if (said && /^(?:report|reported|publish|published|break|broke|reveal|revealed)$/.test(word)) return at;
  }
  return -1;
}

/** `the BBC's Jane Doe reported`, `CNN’s Doe:`: one of its own, who says something. */
function ofTheirOwn({ words, names }: Reading, mention: SourceMention, first: number): CreditPhrase | null {
  const next = mention.last + 1;
  const run = names.runs[names.runOf[next] ?? -1];
  if (!mention.known || mention.weak || run === undefined || run.first !== next || !isPlainGap(words, next))
    return null;
  if (run.kind !== "name" && run.kind !== "single") return null;
  let verb = run.last + 1;
  const colon =
    verb < words.count && (words.gaps[verb]! & GAP_COLON) !== 0 && words.blocks[verb] === words.blocks[run.last];
  if (colon) return { first, last: run.last };
  // (then at CBS News)
  const opening = words.gaps[verb] ?? 0;
  if ((opening & GAP_BRACKET) !== 0)
    for (verb++; verb < run.last + MAX_ASIDE && (words.gaps[verb]! & GAP_BRACKET) === 0; verb++);
  while (
    verb < run.last + MAX_ASIDE &&
    ((words.classes[verb] ?? 0) & (ADVERB | AUXILIARY)) !== 0 &&
    !OUTLET_VERBS.has(wordAt(words, verb))
  )
    verb++;
  if (verb >= words.count || (!isPlainGap(words, verb) && (opening & GAP_BRACKET) === 0)) return null;
  return /^(?:report(?:s|ed)|wr(?:ites|ote)|s(?:aid|ays)|not(?:es|ed)|called|tweeted|told|claim(?:s|ed)|learned|explain(?:s|ed))$/.test(
    wordAt(words, verb),
  )
    ? { first, last: verb }
    : null;
}

const MAX_ASIDE = 8;

/** `, monitored here, said`: a participle between commas, and a verb of the outlet after it. */
function isAside(words: Words, start: number): boolean {
  if (
    (words.gaps[start]! & ~1) !== GAP_COMMA ||
    !/^(?:monitored|received|quoting|citing|quoted)$/.test(wordAt(words, start))
  )
    return false;
  for (let at = start + 1; at < words.count && at - start <= MAX_ASIDE; at++) {
    if ((words.gaps[at]! & ~1) === GAP_COMMA) return OUTLET_VERBS.has(wordAt(words, at));
    if (!isPlainGap(words, at)) return false;
  }
  return false;
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
  if (REPORT_NOUNS.has(word) || /^(?:Poll|Survey)$/.test(word)) return true;
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
