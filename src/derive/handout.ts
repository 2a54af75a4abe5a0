/**
 * Handouts: text that an office wrote and every paper was given. Two prints of one look like source and copy, the one that cut less as the source, though each has it from the
 * office. Where the office's text is here as well, the family tells. Where it is not, what is left is that a paper says so, or that nobody speaks in the text.
 */

import { isOfficeName, type Announcement } from "../attribution/index.ts";
import { issuerLines } from "./office.ts";
import { isAgencyOutlet } from "./outlet-names.ts";
import { otherSide, type AlignedPair, type Side, type Witness } from "./side.ts";

const SIDES: readonly Side[] = ["a", "b"];

/** Text in which nobody speaks counts as if three fifths of it were announced: an agency or an office gives it out more often than a paper writes it. */
const SET_TEXT = 0.6;
/** Shared words of such a text. A notice of two lines has no room for anybody. */
const LEAST_SET_WORDS = 50;

/** Paragraphs before and behind an announcement that may be from it. */
const REACH = 2;

/**
 * Share of the shared words that one of two papers says it has from an office and that may be the office's, those of both added where each says so in words of its own: 0 where neither says so, or where a side may be the
 * office. Paragraphs with the words of others than who announced are left out: an office asks no passers-by. O(tokens).
 */
export function handoutShare(pair: AlignedPair): number {
  if (SIDES.some((side) => mayBeOffice(pair, side))) return 0;
  const shares = SIDES.map((side) => announcedShare(pair, side));
  // Two that each say so where the other does not have not taken it from each other: that is two reasons.
  const isSaidTwice = SIDES.every((side) => saysHandout(pair, side));
  const said = isSaidTwice ? shares[0]! + shares[1]! : Math.max(...shares);
  return said < SET_TEXT && SIDES.every((side) => isSetText(pair, side)) ? SET_TEXT : said;
}

/** Whether an article says, in words of its own, that an office announced what it has in common with the other. O(tokens). */
export function saysHandout(pair: AlignedPair, side: Side): boolean {
  const shared = sharedWords(pair, side);
  return ownPlaces(pair, side).some((one) => reaches(shared, one));
}

function mayBeOffice(pair: AlignedPair, side: Side): boolean {
  const { outlet } = pair[side];
  if (outlet === null) return !ownPlaces(pair, side).some(({ cites }) => cites);
  return isAgencyOutlet(outlet) || isOfficeName(outlet) || issuerLines(pair[side]).length > 0;
}

function announcedShare(pair: AlignedPair, side: Side): number {
  const { announced } = pair[side];
  if (announced === undefined) return 0;
  // "The company said" in words of both is what any report of a company has.
  const own = new Set(ownPlaces(pair, side));
  const places = announced.places.filter((one) => one.kind === "statement" || own.has(one));
  const shared = sharedWords(pair, side);
  if (!places.some((one) => reaches(shared, one))) return 0;
  const said = new Set(places.map(({ block }) => block));
  const reached = new Set(
    places.flatMap(({ block }) => Array.from({ length: 2 * REACH + 1 }, (_, k) => block + k - REACH)),
  );
  let [all, ofOthers] = [0, 0];
  shared.forEach((words, block) => {
    all += words;
    if (!reached.has(block) || (announced.spoken[block] === 1 && !said.has(block))) ofOthers += words;
  });
  return (all - ofOthers) / all;
}

/** What leads to no shared text says nothing of it. */
function reaches(shared: Uint32Array, { block }: Announcement): boolean {
  return shared[block]! > 0 || (shared[block + 1] ?? 0) > 0;
}

/** Announcements most of whose words are not the other side's as well, and in whose place the other side has none: a copy puts "according to police" for "police said". */
function ownPlaces(pair: AlignedPair, side: Side): Announcement[] {
  const { announced, segmented }: Witness = pair[side];
  if (announced === undefined || announced.places.length === 0) return [];
  const { starts, count } = segmented.tokens;
  const opposite = oppositeTokens(pair, side);
  const answered = answeredSentences(pair, side, opposite);
  let token = 0;
  return announced.places.filter(({ start, end }) => {
    let [words, shared] = [0, 0];
    while (token < count && starts[token]! < start) token++;
    const sentence = segmented.sentenceOfToken[Math.min(token, count - 1)]!;
    for (; token < count && starts[token]! < end; token++) {
      words++;
      if (opposite[token]! >= 0) shared++;
    }
    return shared * 2 < words && !answered.has(sentence);
  });
}

/** The sentences of a side that share words with one of the other side in which something is announced. */
function answeredSentences(pair: AlignedPair, side: Side, opposite: Int32Array): ReadonlySet<number> {
  const other = pair[otherSide(side)];
  const theirs = announcedSentences(other);
  const found = new Set<number>();
  opposite.forEach((token, own) => {
    if (token >= 0 && theirs.has(other.segmented.sentenceOfToken[token]!))
      found.add(pair[side].segmented.sentenceOfToken[own]!);
  });
  return found;
}

/** For each token of a side the one that is the same on the other side, or -1. */
function oppositeTokens(pair: AlignedPair, side: Side): Int32Array {
  const opposite = new Int32Array(pair[side].segmented.tokens.count).fill(-1);
  for (const { aTokens, bTokens } of pair.passages) {
    const [own, other] = side === "a" ? [aTokens, bTokens] : [bTokens, aTokens];
    own.forEach((token, k) => (opposite[token] = other[k]!));
  }
  return opposite;
}

/** The sentences of an article that say that something was announced. */
function announcedSentences({ announced, segmented }: Witness): ReadonlySet<number> {
  const { starts, count } = segmented.tokens;
  const found = new Set<number>();
  let token = 0;
  for (const { start } of announced?.places ?? []) {
    while (token + 1 < count && starts[token + 1]! <= start) token++;
    found.add(segmented.sentenceOfToken[token]!);
  }
  return found;
}

/** Whether nobody says anything in the paragraphs that hold shared text: results, recipes, recalls, forms, as far as the language is known. */
function isSetText(pair: AlignedPair, side: Side): boolean {
  const { announced } = pair[side];
  if (announced === undefined || !announced.isKnown) return false;
  const shared = sharedWords(pair, side);
  return (
    shared.reduce((sum, words) => sum + words, 0) >= LEAST_SET_WORDS &&
    shared.every((words, block) => words === 0 || announced.saying[block] === 0)
  );
}

/** Words of each block inside passages. */
function sharedWords(pair: AlignedPair, side: Side): Uint32Array {
  const { blocks, blockOfToken } = pair[side].segmented;
  const shared = new Uint32Array(blocks.length);
  pair.covered[side].forEach((mark, token) => (shared[blockOfToken[token]!]! += mark));
  return shared;
}
