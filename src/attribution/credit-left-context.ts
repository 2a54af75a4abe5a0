/**
 * What leads to the name of a source: `told`, `according to a report by`, `quoted in`, `in Monday's edition of`, `selon`, `по данным`.
 *
 * Every look is bounded by a dozen words.
 */
import {
  ANSWERS,
  BEFORE_NAMES,
  BY_WORDS,
  FAR_TELLERS,
  FOR_WORDS,
  FROM_WORDS,
  IN_WORDS,
  ON_WORDS,
  PIECES,
  REPORTS,
  SPANISH_TELLERS,
  STAFF,
  TELLERS,
  TO_WORDS,
  WITH_WORDS,
} from "./credit-words.ts";
import { ADVERB, AUXILIARY, CALENDAR, DETERMINER, PRONOUN, ROLE, TITLE, VERB } from "./lexicon.ts";
import type { CreditPhrase } from "./credit-right-context.ts";
import type { SourceMention } from "./source-mention.ts";
import {
  GAP_BLOCK,
  GAP_COMMA,
  GAP_QUOTE,
  isPlainGap,
  SHAPE_CAPITAL,
  SHAPE_SENTENCE_START,
  wordAt,
  type Words,
} from "./words.ts";

const MAX_REPORT_PHRASE = 12;
/** Words between a piece and where it stands: `an interview due in tomorrow's X`, `in an article in Monday's edition of X`. */
const MAX_PLACE_PHRASE = 6;

/** First word of the phrase that leads to the name, or -1. `first` is where the noun phrase around the name begins. */
export function leftContext(words: Words, mention: SourceMention, first: number): number {
  const before = first - 1;
  if (before < 0 || (words.gaps[first]! & GAP_BLOCK) !== 0 || !isPlainGap(words, first)) return -1;
  const word = wordAt(words, before).toLowerCase();
  const lead = before > 0 && isPlainGap(words, before) ? wordAt(words, before - 1).toLowerCase() : "";
  const twoBack = before - 1;
  if (TELLERS.has(word)) return lead === "been" || lead === "be" ? -1 : before;
  if (BEFORE_NAMES.has(word)) return before;
  // Spanish "a" is taken for the English article: "dijo a EFE".
  if (wordAt(words, first) === "a" && SPANISH_TELLERS.has(word)) return before;
  switch (word) {
    case "via":
    case "per":
      return mention.kind === "monitor" && word === "via" ? -1 : before;
    case "to":
      if (lead === "according") return twoBack;
      if (ANSWERS.has(lead)) return wordAt(words, twoBack - 1) === "in" ? twoBack - 1 : twoBack;
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
      if (EDITIONS.has(lead)) return placeOfPiece(words, before);
      if (isReporterOf(words, mention, before)) return before;
      if (STAFF.has(lead) && wordAt(words, before - 3) === "told") return before - 3;
      return memberOf(words, mention, before, first);
    case "for":
      return FOR_WORDS.has(lead) ? twoBack : memberOf(words, mention, before, first);
    case "runs":
    case "run":
    case "heads":
    case "leads":
      return memberOf(words, mention, before, first);
    default:
      return -1;
  }
}

/** `sagte der Bürgermeister der dpa`, `a déclaré le maire à l'AFP`, `сообщил мэр РИА Новости`: the hearer stands after the speaker. */
export function farHearer(words: Words, mention: SourceMention, first: number): CreditPhrase | null {
  if (mention.weak) return null;
  const opening = wordAt(words, first).toLowerCase();
  const before = wordAt(words, first - 1).toLowerCase();
  const isDative = opening === "der" || opening === "dem" || opening === "a";
  const to = before === "à" || before === "au";
  const isCyrillic = (words.text.codePointAt(words.starts[mention.first]!) ?? 0) >> 8 === 4;
  if (!isDative && !to && !isCyrillic) return null;
  const start = to ? first - 1 : first;
  for (let at = start - 1; at >= 0 && start - at <= MAX_PLACE_PHRASE && isPlainGap(words, at + 1); at--) {
    if (FAR_TELLERS.has(wordAt(words, at).toLowerCase())) return { first: start, last: mention.last };
  }
  return null;
}

const EDITIONS: ReadonlySet<string> = new Set(["edition", "editions", "issue", "issues", "pages", "website"]);

/** The head of a monitoring group speaks for it; an editor of a paper speaks for himself. */
function memberOf(words: Words, mention: SourceMention, before: number, first: number): number {
  return mention.kind === "monitor" && namesMember(words, before) ? first : -1;
}

/** `Jane Doe of The Athletic reported`. */
function isReporterOf(words: Words, mention: SourceMention, of: number): boolean {
  const isName =
    of > 1 && (words.shapes[of - 1]! & words.shapes[of - 2]! & SHAPE_CAPITAL) !== 0 && isPlainGap(words, of);
  return isName && mention.known && /^(?:report(?:s|ed)|wr(?:ites|ote)|tweeted)$/.test(wordAt(words, mention.last + 1));
}

/** `said NBC spokeswoman Jane Doe`: the person speaks. */
function isFollowedByRole(words: Words, next: number): boolean {
  return next < words.count && isPlainGap(words, next) && (words.classes[next]! & (ROLE | TITLE)) !== 0;
}

/** `cited by X`, `quoted in X`, `aired on X`, `a report on the ground situation by X`. */
function reportPhrase(words: Words, mention: SourceMention, before: number, word: string, lead: string): number {
  let at = before - 1;
  // reported earlier by, published on Monday in, published this week by
  if (word !== "on")
    while (
      before - at <= 4 &&
      at > 0 &&
      isPlainGap(words, at) &&
      ((words.classes[at]! & (ADVERB | CALENDAR)) !== 0 ||
        /^(?:on|this|last|week|month|year|morning)$/.test(wordAt(words, at)))
    )
      at--;
  if (at < before - 1) lead = wordAt(words, at).toLowerCase();
  if (word === "on" && mention.kind === "paper") return -1;
  const direct = word === "by" ? BY_WORDS : word === "from" ? FROM_WORDS : word === "in" ? IN_WORDS : ON_WORDS;
  // "according to officials cited by X": the officials are the source of the words, X of the report.
  const according = /^(?:cited|quoted|seen|obtained|reviewed)$/.test(lead) ? -1 : accordingBefore(words, at);
  if (according >= 0) return according;
  if (!direct.has(lead)) return word === "in" ? placeOfPiece(words, before) : -1;
  if (/^appear/.test(lead) && isHypothetical(words, at)) return -1;
  // "direct him to an editorial in X", "a reply to an article in X": what somebody is sent to is not what the sentence rests on.
  if (word === "in" && PIECES.has(lead) && isSentTo(words, at)) return -1;
  // "said in the Brennport Press" may be a building; what is printed or published is not.
  if (word === "in" && mention.weak && !mention.known && lead === "said") return -1;
  return withPreposition(words, at);
}

/** Back to the piece that stands in the paper: `an interview due in`, `an article in Monday's edition of`. */
function placeOfPiece(words: Words, before: number): number {
  for (let at = before - 1; at >= 0 && before - at <= MAX_PLACE_PHRASE && isPlainGap(words, at + 1); at--) {
    const word = wordAt(words, at).toLowerCase();
    // published in the same issue of
    if (/^(?:published|printed|reported|appeared)$/.test(word) && wordAt(words, at + 1) === "in") return at;
    if (PIECES.has(word)) return isSentTo(words, at) ? -1 : withPreposition(words, at);
    if ((words.classes[at]! & (VERB | PRONOUN)) !== 0 || (words.shapes[at]! & SHAPE_SENTENCE_START) !== 0) return -1;
  }
  return -1;
}

/** `if he appeared on X`, `for allegedly appearing on X`: said of a thing that may not have been. */
function isHypothetical(words: Words, index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= 3 && isPlainGap(words, at + 1); at--)
    if (/^(?:if|whether|would|could|should|might|never|not|for|of|about|after|from|by|to)$/i.test(wordAt(words, at)))
      return true;
  return false;
}

/** "to" before the piece and its article, unless it is that of "according to". */
function isSentTo(words: Words, index: number): boolean {
  let at = index - 1;
  while (at > 0 && index - at <= 3 && (words.classes[at]! & DETERMINER) !== 0) at--;
  return wordAt(words, at) === "to" && !/^according$/i.test(wordAt(words, at - 1));
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
