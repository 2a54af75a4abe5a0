/**
 * Ends of sentences, found in the gaps between tokens.
 *
 * A rule scanner: `Intl.Segmenter` ends sentences after "Mr." and "Jan." and takes 30 times as long. Most gaps are one
 * space and cost one comparison. Linear in the text.
 */
import { BEFORE_NAME, BEFORE_NUMBER, EITHER_WAY, SENTENCE_OPENERS } from "./abbreviations.ts";
import { isInvisible } from "./lines.ts";
import { PhraseSet } from "./phrases.ts";
import { TOKEN_CAPITALIZED, TOKEN_NUMERIC, TOKEN_PAIRED, type Tokens } from "./segmented.ts";

const beforeName = new PhraseSet(BEFORE_NAME);
const beforeNumber = new PhraseSet(BEFORE_NUMBER);
const eitherWay = new PhraseSet(EITHER_WAY);
const sentenceOpeners = new PhraseSet(SENTENCE_OPENERS);

const STOPS = ".!?…";
/** Of scripts without capitals: always final. */
const WIDE_STOPS = "。！？｡．؟۔।॥።։។။";
const CLOSING = "\"'”’»›)]}」』】》〉）“";

/**
 * Where, in the gap `[from, to)` between token `left` and the one after it, a sentence ends: the offset behind the stop and
 * its closing quotes and brackets; -1 if the sentence goes on.
 */
export function sentenceEndIn(text: string, tokens: Tokens, left: number, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const mark = text[at]!;
    if (WIDE_STOPS.includes(mark)) return closed(text, at, to);
    if (!STOPS.includes(mark)) continue;
    const end = closed(text, at, to);
    if (isBoundary(text, tokens, left, from, end, to)) return end;
    at = end - 1;
  }
  return -1;
}

/** Behind the run of stops at `at` and the quotes and brackets that close with it. */
function closed(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && (STOPS.includes(text[end]!) || WIDE_STOPS.includes(text[end]!))) end += 1;
  while (end < to && CLOSING.includes(text[end]!)) end += 1;
  // French sets the mark off: "fermé. » Puis". One that touches the next word opens it, as in German books: "zu. »Dann".
  if (end + 2 < to && isInvisible(text.charCodeAt(end)) && text[end + 1] === "»") end += 2;
  return end;
}

function isBoundary(text: string, tokens: Tokens, left: number, from: number, end: number, to: number): boolean {
  const right = left + 1;
  const flags = tokens.flags[right]!;
  const starts = (flags & (TOKEN_CAPITALIZED | TOKEN_NUMERIC | TOKEN_PAIRED)) !== 0 || !isCased(text, tokens, right);
  const spaced = end < to && isInvisible(text.charCodeAt(end));
  if (!spaced) return isGluedBoundary(tokens, left, from, end, to);
  if (!starts) return false;
  if (text[from] !== "." || end > from + 1) return true; // not a lone full stop right behind the word
  return !isAbbreviation(text, tokens, left, flags);
}

/** "said.He": scraped text lost the space. Both sides must be words, so that Amazon.com and 3.A stay whole. */
function isGluedBoundary(tokens: Tokens, left: number, from: number, end: number, to: number): boolean {
  if (end !== to || from === end || left < 0) return false;
  const wordLength = tokens.ends[left]! - tokens.starts[left]!;
  const nextLength = tokens.ends[left + 1]! - tokens.starts[left + 1]!;
  const lowerThenUpper =
    !(tokens.flags[left]! & (TOKEN_CAPITALIZED | TOKEN_NUMERIC)) && tokens.flags[left + 1]! & TOKEN_CAPITALIZED;
  return wordLength > 2 && nextLength > 1 && Boolean(lowerThenUpper);
}

function isAbbreviation(text: string, tokens: Tokens, left: number, nextFlags: number): boolean {
  if (beforeName.matchAt(tokens, left, left + 1) > 0) return true;
  if (nextFlags & TOKEN_NUMERIC && beforeNumber.matchAt(tokens, left, left + 1) > 0) return true;
  const length = tokens.ends[left]! - tokens.starts[left]!;
  const initial = length === 1 && (tokens.flags[left]! & TOKEN_CAPITALIZED) !== 0;
  if (!initial && !isAcronym(text, tokens, left) && eitherWay.matchAt(tokens, left, left + 1) === 0) return false;
  return sentenceOpeners.matchAt(tokens, left + 1, left + 2) === 0;
}

/** A token of single letters and dots: the second unit of any acronym is a dot, and no other word's is. */
function isAcronym(text: string, tokens: Tokens, left: number): boolean {
  return text[tokens.starts[left]! + 1] === "." && !(tokens.flags[left]! & TOKEN_NUMERIC);
}

function isCased(text: string, tokens: Tokens, index: number): boolean {
  const first = text[tokens.starts[index]!]!;
  return first.toLowerCase() !== first.toUpperCase();
}
