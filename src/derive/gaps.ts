/**
 * Where one side has sentences that the other lacks, and whether the other closes up over the place.
 *
 * Read the other way round, a gap that the other side closes is text that was taken out there or put in here. Which of the two is for the evidence
 * to say; what is told here is its place, its size and what it holds.
 */

import type { Span } from "../base/index.ts";
import { belongingOf, belongingSigns, sharedVocabulary, type Place } from "./belonging.ts";
import { eachSaying } from "./rewording.ts";
import { isCovered, otherSide, type AlignedPair, type Side, type Witness } from "./side.ts";
import { wireLines } from "./wire-marks.ts";

export interface Gap extends Span {
  readonly in: Side;
  /** Before or after all shared text of the body, inside a paragraph that is shared otherwise, or between shared paragraphs. */
  readonly place: Place;
  readonly sentences: number;
  /** Whole paragraphs in it. */
  readonly paragraphs: number;
  /** The other side goes on where it left off. */
  readonly closed: boolean;
  readonly quotes: number;
  /** Log-odds that it came with the shared text and the other side cut it, against its having been put in here. */
  readonly belonging: number;
  /** What those rest on: see `belongingSigns`. */
  readonly signs: readonly number[];
  readonly first: Span;
  /** The shared sentence that follows. */
  readonly next: Span | null;
}

/** Sentences of fewer words are page furniture more often than text. */
const LEAST_WORDS = 5;
/** Characters of a paragraph that may be nothing but a credit. */
const LONGEST_ASIDE = 90;
/** Words that may stand between two places for them to meet: a byline, a credit. */
const MEETING = 8;

/** Gaps of both sides in the order of the text. O(tokens). */
export function findGaps(pair: AlignedPair): Readonly<Record<Side, readonly Gap[]>> {
  return faced(untold(pair, "a", gapsOf(pair, "a")), untold(pair, "b", gapsOf(pair, "b")));
}

/** Log-odds from which what is said in a gap is said on the other side as well. */
const RETOLD = Math.log(3);

/**
 * What the other side says in other words was neither cut there nor put in here. A paper that recasts every second paragraph of an agency's story between those that it
 * keeps was the source of it otherwise, from which the agency had cut the recast ones.
 */
function untold(pair: AlignedPair, side: Side, gaps: readonly Gap[]): readonly Gap[] {
  if (gaps.length === 0) return gaps;
  const { starts, count } = pair[side].segmented.tokens;
  const gapOf = new Int32Array(count).fill(-1);
  let token = 0;
  gaps.forEach(({ start, end }, index) => {
    while (token < count && starts[token]! < start) token++;
    for (; token < count && starts[token]! < end; token++) gapOf[token] = index;
  });
  const told = new Float64Array(gaps.length);
  eachSaying(pair, side, (first, weight) => {
    if (gapOf[first]! >= 0) told[gapOf[first]!]! += weight;
  });
  return gaps.map((gap, index) => (told[index]! >= RETOLD ? { ...gap, belonging: 0 } : gap));
}

/**
 * Where either side begins, or ends, in words of its own, one of them replaced the other's: an agency's lead and the lead that a paper put in its place. A lead
 * says in its own words what the text says in others, so that neither seems to belong; counted on its own each spoke against its side, and both together
 * for a third text. What is said is by how much the one belongs less than the other.
 */
function faced(a: readonly Gap[], b: readonly Gap[]): Readonly<Record<Side, readonly Gap[]>> {
  const common = (["before", "after"] as const).map((place) => {
    const [x, y] = [a, b].map((gaps) => gaps.find((gap) => gap.place === place && !gap.closed));
    return { place, odds: x === undefined || y === undefined ? 0 : Math.min(0, Math.max(x.belonging, y.belonging)) };
  });
  const without = (gap: Gap): Gap => {
    const odds = gap.closed ? 0 : (common.find(({ place }) => place === gap.place)?.odds ?? 0);
    return odds === 0 ? gap : { ...gap, belonging: gap.belonging - odds };
  };
  return { a: a.map(without), b: b.map(without) };
}

interface BodySentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly block: number;
  readonly shared: boolean;
}

function gapsOf(pair: AlignedPair, side: Side): Gap[] {
  const sentences = bodySentences(pair, side);
  const images = imagesOf(pair, side);
  const vocabulary = sharedVocabulary(pair, side);
  const otherBody = bodyEnds(pair, otherSide(side));
  const gaps: Gap[] = [];
  for (let i = 0; i < sentences.length; i++) {
    if (sentences[i]!.shared) continue;
    let last = i;
    while (last + 1 < sentences.length && !sentences[last + 1]!.shared) last++;
    const [before, after] = [sentences[i - 1], sentences[last + 1]];
    const group = sentences.slice(i, last + 1);
    const place: Place =
      before === undefined
        ? "before"
        : after === undefined
          ? "after"
          : isInside(group, before, after)
            ? "inside"
            : "between";
    const closed = isClosed(images, group, otherBody);
    const signs = belongingSigns(
      pair[side].segmented.tokens,
      (token) => pair.covered[side][token] === 0,
      [group[0]!.firstToken, group.at(-1)!.endToken],
      vocabulary,
      // The text refers back, or names somebody of the shared text as the readers' acquaintance.
      { place, closed, linked: isLinked(pair, side, group[0]!) || namesSomebody(pair, side, group) },
    );
    gaps.push({
      in: side,
      start: group[0]!.start,
      end: group.at(-1)!.end,
      place,
      sentences: group.length,
      paragraphs: wholeParagraphs(group, before, after),
      closed,
      quotes: pair[side].quotes.filter((quote) => quote.start >= group[0]!.start && quote.end <= group.at(-1)!.end)
        .length,
      belonging: belongingOf(signs),
      signs,
      first: { start: group[0]!.start, end: group[0]!.end },
      next: after === undefined ? null : { start: after.start, end: after.end },
    });
    i = last;
  }
  return gaps;
}

function bodySentences(pair: AlignedPair, side: Side): BodySentence[] {
  const { sentences, blocks, tokens, sentenceOfToken } = pair[side].segmented;
  const asides = asidesOf(pair[side]);
  const first = new Int32Array(sentences.length).fill(-1);
  const words = new Uint32Array(sentences.length);
  const shared = new Uint32Array(sentences.length);
  for (let i = 0; i < tokens.count; i++) {
    const sentence = sentenceOfToken[i]!;
    if (first[sentence]! < 0) first[sentence] = i;
    words[sentence]!++;
    shared[sentence]! += pair.covered[side][i]!;
  }
  return sentences.flatMap((sentence, k) => {
    if (blocks[sentence.block]!.kind !== "paragraph" || words[k]! < LEAST_WORDS) return [];
    if (asides.some(({ start, end }) => start < sentence.end && sentence.start < end)) return [];
    return [
      {
        start: sentence.start,
        end: sentence.end,
        block: sentence.block,
        firstToken: first[k]!,
        endToken: first[k]! + words[k]!,
        shared: shared[k]! * 2 >= words[k]!,
      },
    ];
  });
}

/** What is said about the article rather than in it: marks of the wire, and short paragraphs that credit somebody. */
function asidesOf(witness: Witness): Span[] {
  const { blocks } = witness.segmented;
  const credits = witness.credits.flatMap(({ start, end }) => {
    const block = blocks.find((one) => one.start <= start && end <= one.end);
    return block !== undefined && block.end - block.start <= LONGEST_ASIDE ? [block] : [];
  });
  return [...wireLines(witness), ...credits];
}

/** For each token of the side the token of the other that it is matched with, or -1. */
function imagesOf(pair: AlignedPair, side: Side): Int32Array {
  const images = new Int32Array(pair[side].segmented.tokens.count).fill(-1);
  for (const passage of pair.passages) {
    const [own, theirs] = side === "a" ? [passage.aTokens, passage.bTokens] : [passage.bTokens, passage.aTokens];
    for (let k = 0; k < own.length; k++) images[own[k]!] = theirs[k]!;
  }
  return images;
}

/** First token of the paragraphs and the one behind the last. */
function bodyEnds(pair: AlignedPair, side: Side): readonly [number, number] {
  const sentences = bodySentences(pair, side);
  return [sentences[0]?.firstToken ?? 0, sentences.at(-1)?.endToken ?? 0];
}

function isClosed(
  images: Int32Array,
  group: readonly BodySentence[],
  [bodyStart, bodyEnd]: readonly [number, number],
): boolean {
  let before = group[0]!.firstToken - 1;
  while (before >= 0 && images[before]! < 0) before--;
  let after = group.at(-1)!.endToken;
  while (after < images.length && images[after]! < 0) after++;
  // Headlines are matched too, and say nothing of where the body goes on.
  const from = before < 0 || images[before]! < bodyStart ? bodyStart - 1 : images[before]!;
  const to = after >= images.length ? bodyEnd : images[after]!;
  return to > from && to - from <= MEETING;
}

function isInside(group: readonly BodySentence[], before: BodySentence, after: BodySentence): boolean {
  return before.block === group[0]!.block || after.block === group.at(-1)!.block;
}

function wholeParagraphs(
  group: readonly BodySentence[],
  before: BodySentence | undefined,
  after: BodySentence | undefined,
): number {
  const blocks = new Set(group.map(({ block }) => block));
  if (before !== undefined) blocks.delete(before.block);
  if (after !== undefined) blocks.delete(after.block);
  return blocks.size;
}

const SPEAKER_BEFORE = /\b(?:he|she|they) (?:said|says|added|told|noted)\b|\b(?:said|added) (?:he|she)\b/i;
/** How far into its sentence a reference opens it. */
const OPENING = 30;

function isLinked(pair: AlignedPair, side: Side, sentence: Span): boolean {
  const witness = pair[side];
  if (SPEAKER_BEFORE.test(witness.segmented.text.slice(sentence.start, sentence.end))) return true;
  const within = (one: Span): boolean => one.start >= sentence.start && one.end <= sentence.end;
  return witness.danglingReferences.some(
    (one) => (one.kind === "pronoun" || one.kind === "group") && within(one) && one.start <= sentence.start + OPENING,
  );
}

/** A bare surname of somebody whom the shared text names, or the full name of one whom it names further down. */
function namesSomebody(pair: AlignedPair, side: Side, group: readonly BodySentence[]): boolean {
  const witness = pair[side];
  const [start, end] = [group[0]!.start, group.at(-1)!.end];
  return witness.names.some(
    (name) =>
      name.start >= start &&
      name.end <= end &&
      witness.names.some(
        (one) =>
          one.surname === name.surname &&
          (!name.full || (!one.full && one.start > end)) &&
          isCovered(witness, pair.covered[side], one),
      ),
  );
}
