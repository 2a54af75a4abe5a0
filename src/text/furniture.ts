/**
 * Page furniture: lines that are not reporting.
 *
 * Copied text that is called furniture is copied text that nobody finds, so each rule needs a fixed phrase or a form that
 * prose does not take, and none reaches a whole paragraph of sentences.
 */
import { unicodePattern } from "../base/index.ts";
import { LABEL_PHRASES, OPENING_PHRASES, RELATED_HEADERS, SECTION_WORDS } from "./furniture-phrases.ts";
import { SHARE_WORDS, WHOLE_PHRASES } from "./furniture-phrases.ts";
import { LABELS_ABROAD, OPENINGS_ABROAD, RELATED_ABROAD, WHOLE_ABROAD } from "./furniture-abroad.ts";
import { isInvisible } from "./lines.ts";
import { PhraseSet } from "./phrases.ts";
import type { RawBlock } from "./raw-block.ts";
import { type Tokens } from "./segmented.ts";

const wholePhrases = new PhraseSet(WHOLE_PHRASES);
const openingPhrases = new PhraseSet(OPENING_PHRASES);
const openingsAbroad = new PhraseSet(OPENINGS_ABROAD);
const labelPhrases = new PhraseSet(LABEL_PHRASES);
const relatedHeaders = new PhraseSet(RELATED_HEADERS);
// Apart, because to cut Arabic and Chinese into words asks for pages of the character table that English never needs: 15 ms at the start.
const wholeAbroad = new PhraseSet(WHOLE_ABROAD);
const labelsAbroad = new PhraseSet(LABELS_ABROAD);
const relatedAbroad = new PhraseSet(RELATED_ABROAD);
const shareWords = new PhraseSet(SHARE_WORDS);
const sectionWords = new PhraseSet(SECTION_WORDS);

/** Whether the block is furniture by itself, wherever it stands. `abroad` says that the text may be in another language than English. */
export function isFurniture(text: string, tokens: Tokens, block: RawBlock, abroad: boolean): boolean {
  const { firstToken, endToken, words } = block;
  if (words === 0) return true;
  // No link's title is that long, twice over or not; a text of one repeated word is a strange article, but no link.
  if (words > 60) return false;
  if (isRelatedHeader(tokens, block, abroad) || isDoubled(text, block) || isCopyright(text, tokens, block)) return true;
  const longest = (phrases: PhraseSet, others: PhraseSet): number => {
    const matched = phrases.matchAt(tokens, firstToken, endToken);
    return abroad && matched === 0 ? others.matchAt(tokens, firstToken, endToken) : matched;
  };
  const whole = longest(wholePhrases, wholeAbroad);
  if (whole === words || (whole > 1 && words <= whole + 2 && !block.final)) return true;
  if (words <= 40 && longest(openingPhrases, openingsAbroad) > 0 && !isNarrative(text, block)) return true;
  const label = longest(labelPhrases, labelsAbroad);
  if (label > 0 && words <= 30 && colonFollows(text, tokens.ends[firstToken + label - 1]!)) return true;
  return words <= 12 && consistsOf(shareWords, tokens, block);
}

/** Whether the block announces a list of links ("More on this topic"). */
export function isRelatedHeader(tokens: Tokens, block: RawBlock, abroad: boolean): boolean {
  if (block.final || block.words > 10) return false;
  const { firstToken, endToken } = block;
  if (abroad && relatedAbroad.matchAt(tokens, firstToken, endToken) === block.words) return true;
  const matched = relatedHeaders.matchAt(tokens, firstToken, endToken);
  return (
    matched > 0 &&
    (matched === block.words || (matched > 1 && block.words <= matched + 5 && startsMoreFrom(tokens, block)))
  );
}

/** Whether the block names a section of the site and nothing else. */
export function isSectionLabel(tokens: Tokens, block: RawBlock): boolean {
  return block.words <= 5 && !block.final && consistsOf(sectionWords, tokens, block);
}

/** Whether a block looks like the text of a link: too short, unfinished or glued together to be a paragraph. */
export function isTeaser(text: string, block: RawBlock): boolean {
  return !block.final || block.words < 8 || isDoubled(text, block) || isGlued(text, block);
}

/** "Title of a storyTitle of a story": a link's title and its picture's description, scraped together. */
export function isDoubled(text: string, { start, end }: RawBlock): boolean {
  const length = end - start;
  const half = length >> 1;
  if (length < 16) return false;
  const second = length % 2 === 0 ? start + half : start + half + 1;
  if (length % 2 === 1 && text[start + half] !== " ") return false;
  if (text[start] !== text[second] || text[second - 1] === "." || text[second - 1] === "!") return false;
  const once = text.slice(start, start + half);
  return once === text.slice(second, end) && once !== once.toUpperCase(); // "LONG SHRT LONG SHRT" heads a table
}

const moreFrom = new PhraseSet("more from, more in, more on, most read in, most popular in, latest news from");

/** French puts a space before its colon, Chinese and Japanese set a wide one. */
function colonFollows(text: string, at: number): boolean {
  return text[at] === ":" || text[at] === "：" || (text[at + 1] === ":" && isInvisible(text.charCodeAt(at)));
}

function startsMoreFrom(tokens: Tokens, block: RawBlock): boolean {
  return moreFrom.matchAt(tokens, block.firstToken, block.endToken) > 0;
}

const copyrightWords = new PhraseSet("copyright");

function isCopyright(text: string, tokens: Tokens, block: RawBlock): boolean {
  const head = text.slice(block.start, Math.min(block.end, block.start + 12));
  if (/^(?:©|\(c\)\s*(?:copyright|[12][0-9]{3}))/iu.test(head)) return block.words <= 40;
  if (copyrightWords.matchAt(tokens, block.firstToken, block.endToken) === 0 || block.words > 40) return false;
  return /^(?:[Cc]opyright|COPYRIGHT)\s*(?:©|\([Cc]\)|[12][0-9]{3}|by\b|:|\p{Lu})/u.test(
    text.slice(block.start, block.start + 24),
  );
}

/** Prose that happens to begin like furniture ("Follow us on the road to …, he said."): it goes on to quote or tell. */
function isNarrative(text: string, block: RawBlock): boolean {
  return block.final && block.words > 12 && /\b(?:said|says|told)\b|[“”"]/.test(text.slice(block.start, block.end));
}

/** A sentence ends and the next begins without a space between: two texts scraped into one. */
function isGlued(text: string, block: RawBlock): boolean {
  return GLUED.test(text.slice(block.start, Math.min(block.end, block.start + 1000)));
}

const GLUED = unicodePattern(String.raw`\p{Ll}[.!?…]['"’”]?\p{Lu}\p{L}`);

function consistsOf(set: PhraseSet, tokens: Tokens, { firstToken, endToken, words }: RawBlock): boolean {
  let at = firstToken;
  while (at < endToken) {
    const matched = set.matchAt(tokens, at, endToken);
    if (matched === 0) return false;
    at += matched;
  }
  return words > 0;
}
