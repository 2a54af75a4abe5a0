/**
 * Evidence from what one side has and the other lacks, and from what copying leaves behind.
 *
 * Cuts go one way: a desk that copies drops quotes and sentences out of the middle, and does not come by new quotes to put between copied
 * sentences. What it forgets are the loose ends: a surname whose introduction it cut (editorial fatigue: Goodacre 1998 for the synoptic
 * gospels; Lachmann's common errors for manuscripts).
 */

import { contains, type Span } from "../base/index.ts";
import { counted, excerpt, type Evidence } from "./evidence.ts";
import { isCovered, otherSide, type AlignedPair, type Side } from "./side.ts";
import type { Unmatched } from "./unmatched.ts";

const SIDES: readonly Side[] = ["a", "b"];

/** The side whose text is contained in the other is more often the cut copy than the seed of a longer one. */
export function containmentEvidence(pair: AlignedPair): Evidence[] {
  const gap = pair.coverage.b - pair.coverage.a;
  const towards: Side = gap < 0 ? "b" : "a";
  const contained = otherSide(towards);
  const share = pair.coverage[contained];
  if (Math.abs(gap) < 0.1 || share < 0.4) return [];
  return [
    {
      kind: "containment",
      towards,
      weight: round(Math.min(0.9, 1.2 * Math.abs(gap))),
      text:
        `${percent(share)} of ${pair[contained].label} is text shared with ${pair[towards].label}, but only ` +
        `${percent(pair.coverage[towards])} the other way: the shorter version is usually the one that was cut`,
      spans: [],
    },
  ];
}

/** Quotes and sentences of one side that are missing where the other side goes on copying. */
export function droppedEvidence(pair: AlignedPair, unmatched: readonly Unmatched[]): Evidence[] {
  const found: Evidence[] = [];
  const quotes = {
    a: betweenPassages(pair, "a", unmatched, "quote"),
    b: betweenPassages(pair, "b", unmatched, "quote"),
  };
  const sentences = { a: cutSentences(pair, "a", unmatched), b: cutSentences(pair, "b", unmatched) };
  for (const side of SIDES) {
    const other = otherSide(side);
    const more = quotes[side].length - quotes[other].length;
    if (more > 0) {
      found.push({
        kind: "dropped-text",
        towards: side,
        weight: round(Math.min(1.5, 0.5 * more)),
        text:
          `${counted(quotes[side].length, "quote")} of ${pair[side].label} among the shared passages ${quotes[side].length === 1 ? "is" : "are"} missing in ` +
          `${pair[other].label}, beginning with ${excerpt(pair[side].segmented.text, quotes[side][0]!)}`,
        spans: quotes[side],
      });
    }
    const moreSentences = sentences[side].length - sentences[other].length;
    if (moreSentences > 0) {
      found.push({
        kind: "dropped-text",
        towards: side,
        weight: round(Math.min(1.2, 0.4 * moreSentences)),
        text:
          `${counted(sentences[side].length, "sentence")} of ${pair[side].label} cut out of shared paragraphs in ${pair[other].label}, such as ` +
          excerpt(pair[side].segmented.text, sentences[side][0]!),
        spans: sentences[side],
      });
    }
  }
  return found;
}

/** Unmatched things that lie between two passages of their side. */
function betweenPassages(
  pair: AlignedPair,
  side: Side,
  unmatched: readonly Unmatched[],
  kind: Unmatched["kind"],
): Unmatched[] {
  const starts = pair.passages.map((passage) => passage[side].start);
  const ends = pair.passages.map((passage) => passage[side].end);
  const first = Math.min(...ends);
  const last = Math.max(...starts);
  return unmatched.filter((one) => one.in === side && one.kind === kind && one.start >= first && one.end <= last);
}

/** Sentences missing from paragraphs that are shared otherwise. */
function cutSentences(pair: AlignedPair, side: Side, unmatched: readonly Unmatched[]): Unmatched[] {
  const quotes = unmatched.filter((one) => one.in === side && one.kind === "quote");
  return unmatched.filter(
    (one) =>
      one.in === side &&
      one.kind === "sentence" &&
      isMostlyShared(pair, side, one) &&
      !quotes.some((quote) => contains(one, quote)) &&
      pair.passages.length > 0,
  );
}

/** Whether the paragraph around a sentence is shared for the most part: a sentence copied into a paragraph of one's own cuts nothing out of it. */
function isMostlyShared(pair: AlignedPair, side: Side, sentence: Span): boolean {
  const block = pair[side].segmented.blocks.find((one) => one.start <= sentence.start && sentence.end <= one.end);
  if (block === undefined) return false;
  const { starts, count } = pair[side].segmented.tokens;
  let words = 0;
  let shared = 0;
  for (let i = 0; i < count && starts[i]! < block.end; i++) {
    if (starts[i]! < block.start || (starts[i]! >= sentence.start && starts[i]! < sentence.end)) continue;
    words++;
    shared += pair.covered[side][i]!;
  }
  return shared * 2 > words;
}

/** A bare surname in copied text whose full name stands only in a part of the other article that was not copied. */
export function danglingEvidence(pair: AlignedPair): Evidence[] {
  const found: Evidence[] = [];
  for (const side of SIDES) {
    const other = otherSide(side);
    const introduced = new Set(pair[side].names.filter((name) => name.full).map((name) => name.surname));
    const seen = new Set<string>();
    for (const name of pair[side].names) {
      if (name.full || introduced.has(name.surname) || seen.has(name.surname)) continue;
      if (!isCovered(pair[side], pair.covered[side], name)) continue;
      const introduction = pair[other].names.find((one) => one.full && one.surname === name.surname);
      if (introduction === undefined || isCovered(pair[other], pair.covered[other], introduction)) continue;
      seen.add(name.surname);
      const surname = pair[side].segmented.text.slice(name.start, name.end);
      const full = pair[other].segmented.text.slice(introduction.start, introduction.end);
      found.push({
        kind: "dangling-reference",
        towards: other,
        weight: 2,
        text: `${pair[side].label} names “${surname}” without saying who that is; only ${pair[other].label} introduces “${full}”, in a part that was not copied`,
        spans: [sided(side, name), sided(other, introduction)],
      });
    }
  }
  return found;
}

/** Kinds of reference that the sentence before answers. */
const POINTING_BACK: ReadonlySet<string> = new Set(["pronoun", "group", "ordinal"]);

/**
 * A copied paragraph that opens with "They" or "The group", where the other article has a sentence before it in the same paragraph that was not
 * copied: the one that says who they are.
 */
export function orphanEvidence(pair: AlignedPair): Evidence[] {
  return SIDES.flatMap((side) => {
    const other = otherSide(side);
    for (const passage of pair.passages) {
      if (!startsBlock(pair, side, passage[side].start)) continue;
      const reference = pair[side].danglingReferences.find(
        (one) =>
          POINTING_BACK.has(one.kind) && one.start >= passage[side].start && one.start <= passage[side].start + 40,
      );
      const antecedent = reference === undefined ? undefined : sentenceBefore(pair, other, passage[other].start);
      if (
        reference === undefined ||
        antecedent === undefined ||
        isCovered(pair[other], pair.covered[other], antecedent)
      )
        continue;
      const words = excerpt(pair[side].segmented.text, reference);
      return [
        {
          kind: "dangling-reference" as const,
          towards: other,
          weight: 0.8,
          text: `a paragraph of ${pair[side].label} opens with ${words}; in ${pair[other].label} the sentence before says who or what is meant, and was not copied`,
          spans: [sided(side, reference), sided(other, antecedent)],
        },
      ];
    }
    return [];
  });
}

function startsBlock(pair: AlignedPair, side: Side, start: number): boolean {
  return pair[side].segmented.blocks.some((block) => block.start === start);
}

/** The sentence that ends before `start` in the same block. */
function sentenceBefore(pair: AlignedPair, side: Side, start: number): Span | undefined {
  const { sentences, blocks } = pair[side].segmented;
  const block = blocks.findIndex((one) => one.start < start && start < one.end);
  return sentences.findLast((one) => one.block === block && one.end <= start);
}

function sided(side: Side, span: Span): { readonly in: Side; readonly start: number; readonly end: number } {
  return { in: side, start: span.start, end: span.end };
}

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

export function round(weight: number): number {
  return Math.round(100 * weight) / 100;
}
