/**
 * Furniture inside running text, for pages that lost their line breaks: a scraped article of one line has its "Read or Share this story", its contact
 * and its copyright between and behind its sentences, where no rule for blocks finds them.
 *
 * What makes a sentence furniture is whom it speaks to and what of: the reader as a user of the site, the publisher's services, the article itself, rights,
 * or how to reach somebody. One sign is not enough ("you" stands in any column, a trial in any court report), two are, unless the sentence tells what
 * somebody said.
 */
import type { Span } from "../base/index.ts";
import {
  COMMAND_PHRASES,
  CONTACT_PHRASES,
  LINKING_WORDS,
  ORIGIN_PHRASES,
  READER_WORDS,
  RIGHTS_PHRASES,
  SERVICE_PHRASES,
  TELLING_WORDS,
} from "./furniture-phrases.ts";
import { endsSentence, isInvisible } from "./lines.ts";
import { PhraseSet } from "./phrases.ts";
import type { RawBlock } from "./raw-block.ts";
import type { Tokens } from "./segmented.ts";
import { sentenceEndIn } from "./sentences.ts";

/** Paragraphs of laid-out pages are shorter, and their furniture has lines of its own. */
const LONG_BLOCK = 100;
/** Sentences with more words are not cut finely enough to be called anything: a contact has run into the story. */
const LONGEST = 50;
/** Signs that make a sentence furniture; one of them is enough beside furniture. */
const ENOUGH = 2;
/** Share of a text's sentences that may address the reader before that is taken for its manner. */
const MANNER = 0.2;
/** Sentences between two of furniture that go with them, as long as none tells. */
const BETWEEN = 2;
/** Prose in any language that has them is two fifths linking words; forms, menus and lists of places have next to none. */
const PROSE_SHARE = 0.15;

const readerWords = new PhraseSet(READER_WORDS);
const servicePhrases = new PhraseSet(SERVICE_PHRASES);
const commandPhrases = new PhraseSet(COMMAND_PHRASES);
const originPhrases = new PhraseSet(ORIGIN_PHRASES);
const rightsPhrases = new PhraseSet(RIGHTS_PHRASES);
const contactPhrases = new PhraseSet(CONTACT_PHRASES);
const tellingWords = new PhraseSet(TELLING_WORDS);
const linkingWords = new PhraseSet(LINKING_WORDS);

interface Unit extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Sentences of furniture in a long block, neighbors joined; empty for blocks of a paragraph's length. Linear. */
export function furnitureRuns(text: string, tokens: Tokens, block: RawBlock): Span[] {
  if (block.words <= LONG_BLOCK) return [];
  const units = sentencesOf(text, tokens, block);
  const signs = units.map((unit) => signsOf(text, tokens, unit));
  // A shop or a guide speaks to its reader all along: there that is the text's manner and no sign.
  const isAddress = signs.filter(({ reader }) => reader).length > MANNER * units.length;
  const isSure = signs.map(({ sure, reader, weak }) => sure || (!isAddress && Number(reader) + weak >= ENOUGH));
  if (!isSure.includes(true)) return [];
  const isFurniture = [...isSure];
  joinNeighbors(signs, isAddress, isSure, isFurniture);
  const last = units.length - 1;
  if (last > 0 && isFurniture[last - 1] && isDebris(text, tokens, units[last]!)) isFurniture[last] = true;
  return runsOf(units, isFurniture);
}

function sentencesOf(text: string, tokens: Tokens, { start, end, firstToken, endToken }: RawBlock): Unit[] {
  const units: Unit[] = [];
  let unitStart = start;
  let unitFirst = firstToken;
  for (let index = firstToken + 1; index < endToken; index += 1) {
    const gapEnd = tokens.starts[index]!;
    const sentenceEnd = sentenceEndIn(text, tokens, index - 1, tokens.ends[index - 1]!, gapEnd);
    if (sentenceEnd < 0) continue;
    units.push({ start: unitStart, end: sentenceEnd, firstToken: unitFirst, endToken: index });
    unitStart = sentenceEnd;
    while (unitStart < gapEnd && isInvisible(text.charCodeAt(unitStart))) unitStart += 1;
    unitFirst = index;
  }
  units.push({ start: unitStart, end, firstToken: unitFirst, endToken });
  return units;
}

interface Signs {
  /** What makes furniture by itself. */
  readonly sure: boolean;
  /** The reader is addressed. */
  readonly reader: boolean;
  /** Other signs. */
  readonly weak: number;
  /** Tells what somebody said, and has no signs. */
  readonly tells: boolean;
}

const TELLS: Signs = { sure: false, reader: false, weak: 0, tells: true };
const NO_SIGNS: Signs = { ...TELLS, tells: false };

function signsOf(text: string, tokens: Tokens, unit: Unit): Signs {
  if (unit.endToken - unit.firstToken > LONGEST) return NO_SIGNS;
  let [sure, reader, service, contact] = [false, false, false, false];
  for (let index = unit.firstToken; index < unit.endToken; index += 1) {
    const has = (set: PhraseSet): boolean => set.matchAt(tokens, index, unit.endToken) > 0;
    if (has(tellingWords)) return TELLS;
    reader ||= has(readerWords);
    service ||= has(servicePhrases);
    contact ||= has(contactPhrases);
    sure ||= has(commandPhrases) || has(originPhrases) || has(rightsPhrases);
  }
  const mail = hasMailAddress(text, unit) ? ENOUGH : 0;
  return { sure, reader, weak: Number(service) + Number(contact) + mail, tells: false };
}

function hasMailAddress(text: string, { start, end }: Span): boolean {
  for (let at = text.indexOf("@", start); at >= 0 && at < end; at = text.indexOf("@", at + 1))
    if (isWordUnit(text, at - 1) && isWordUnit(text, at + 1)) return true;
  return false;
}

function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20;
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

function joinNeighbors(
  signs: readonly Signs[],
  isAddress: boolean,
  isSure: readonly boolean[],
  isFurniture: boolean[],
): void {
  let before = -1;
  isSure.forEach((sure, index) => {
    if (!sure) return;
    const between = signs.slice(before + 1, index);
    if (before >= 0 && between.length <= BETWEEN && !between.some(({ tells }) => tells))
      isFurniture.fill(true, before + 1, index);
    before = index;
  });
  const isBeside = (index: number): boolean => Boolean(isFurniture[index - 1] || isFurniture[index + 1]);
  const join = (index: number): void => {
    const { weak, reader } = signs[index]!;
    if (isBeside(index) && (weak > 0 || (reader && !isAddress))) isFurniture[index] = true;
  };
  for (let index = 0; index < signs.length; index += 1) join(index);
  for (let index = signs.length - 1; index >= 0; index -= 1) join(index);
}

/** What is left of links and forms at the end of a page: no sentence, and hardly a word that links others. */
function isDebris(text: string, tokens: Tokens, unit: Unit): boolean {
  if (endsSentence(text, unit)) return false;
  let linking = 0;
  for (let index = unit.firstToken; index < unit.endToken; index += 1)
    if (linkingWords.matchAt(tokens, index, index + 1) > 0) linking += 1;
  return linking < PROSE_SHARE * (unit.endToken - unit.firstToken);
}

function runsOf(units: readonly Unit[], isFurniture: readonly boolean[]): Span[] {
  const runs: Span[] = [];
  for (let first = 0; first < units.length; first += 1) {
    if (!isFurniture[first]) continue;
    const start = units[first]!.start;
    while (isFurniture[first + 1]) first += 1;
    runs.push({ start, end: units[first]!.end });
  }
  return runs;
}
