/**
 * Evidence from loose ends: words of copied text that refer to what was not copied with them (editorial fatigue: Goodacre 1998 for the synoptic
 * gospels).
 */

import type { DanglingReference } from "../attribution/index.ts";
import type { Span } from "../base/index.ts";
import { excerpt, strengthOf, type Observation } from "./evidence.ts";
import { isInserted } from "./evidence-of-loss.ts";
import type { Gap } from "./gaps.ts";
import { isCovered, otherSide, type AlignedPair, type Side, type SidedSpan } from "./side.ts";

const SIDES: readonly Side[] = ["a", "b"];

/** All loose ends of both sides. */
export function referenceObservations(pair: AlignedPair, gaps: Readonly<Record<Side, readonly Gap[]>>): Observation[] {
  return [...surnames(pair), ...openings(pair, gaps), ...acronyms(pair), ...mended(pair)];
}

/** A bare surname in copied text whose full name stands only in a part of the other article that was not copied. */
function surnames(pair: AlignedPair): Observation[] {
  const found: Observation[] = [];
  for (const side of SIDES) {
    const other = otherSide(side);
    const introduced = new Set(pair[side].names.filter((name) => name.full).map((name) => name.surname));
    const seen = new Set<string>();
    for (const name of pair[side].names) {
      if (name.full || introduced.has(name.surname) || seen.has(name.surname)) continue;
      if (!isCovered(pair[side], pair.covered[side], name)) continue;
      const introduction = pair[other].names.find((one) => one.full && one.surname === name.surname);
      if (introduction === undefined || isCovered(pair[other], pair.covered[other], introduction)) continue;
      const full = wordAt(pair, other, introduction);
      // Names are found by what stands around them; "were told that Carl Dodsworth, 19, climbed" introduces him as well.
      if (hasWord(pair, side, full)) continue;
      seen.add(name.surname);
      const surname = wordAt(pair, side, name);
      found.push({
        feature: "surname-dangles",
        towards: other,
        strength: seen.size === 1 ? 1 : 0.5,
        text: `${pair[side].label} names “${surname}” without saying who that is; only ${pair[other].label} introduces “${full}”, in a part that is not shared`,
        spans: [sided(side, name), sided(other, introduction)],
      });
    }
  }
  return found;
}

/** Kinds of reference that the text before answers. */
const POINTING_BACK: ReadonlySet<string> = new Set(["pronoun", "group", "ordinal", "adverb"]);
/** How far into its sentence a reference opens it. */
const OPENING = 40;

/** A shared sentence that opens with "They" or "The group", where one article lacks the sentence before: the one that says who they are. */
function openings(pair: AlignedPair, gaps: Readonly<Record<Side, readonly Gap[]>>): Observation[] {
  return SIDES.flatMap((side) => {
    const other = otherSide(side);
    const orphans: { readonly reference: DanglingReference; readonly antecedent: Span }[] = [];
    for (const gap of gaps[other]) {
      const { next } = gap;
      // Behind a block that was put in, the sentence it points to stands before the block.
      if (next === null || !(gap.closed || gap.place === "inside") || isInserted(gap)) continue;
      const reference = pair[other].danglingReferences.find(
        (one) =>
          POINTING_BACK.has(one.kind) &&
          one.start >= next.start &&
          one.start <= next.start + OPENING &&
          one.end <= next.end,
      );
      if (reference !== undefined) orphans.push({ reference, antecedent: lastSentence(pair, other, gap) });
    }
    const [first] = orphans;
    if (first === undefined) return [];
    const words = excerpt(pair[other].segmented.text, first.reference);
    return [
      {
        feature: "opening-dangles" as const,
        towards: other,
        strength: strengthOf(orphans.length),
        text: `a shared sentence begins with ${words}; in ${pair[other].label} the sentence before says who or what is meant, and ${pair[side].label} lacks it`,
        spans: orphans.flatMap(({ reference, antecedent }) => [sided(other, reference), sided(other, antecedent)]),
      },
    ];
  });
}

function lastSentence(pair: AlignedPair, side: Side, gap: Gap): Span {
  const inside = pair[side].segmented.sentences.filter(({ start, end }) => start >= gap.start && end <= gap.end);
  return inside.at(-1) ?? gap;
}

/** An acronym in copied text that is never written out, where the other article writes it out in a part that is not shared. */
function acronyms(pair: AlignedPair): Observation[] {
  return SIDES.flatMap((side) => {
    const other = otherSide(side);
    const isOpen = (of: Side, word: string): boolean =>
      pair[of].danglingReferences.some((one) => one.kind === "acronym" && wordAt(pair, of, one) === word);
    const found = pair[side].danglingReferences.filter(
      (one) =>
        one.kind === "acronym" &&
        isCovered(pair[side], pair.covered[side], one) &&
        hasWord(pair, other, wordAt(pair, side, one)) &&
        !isOpen(other, wordAt(pair, side, one)),
    );
    const [first] = found;
    if (first === undefined) return [];
    return [
      {
        feature: "acronym-dangles" as const,
        towards: other,
        strength: strengthOf(found.length),
        text: `${pair[side].label} has ${excerpt(pair[side].segmented.text, first)} without writing it out; ${pair[other].label} does`,
        spans: found.map((one) => sided(side, one)),
      },
    ];
  });
}

/** A full name put into a shared sentence that has the bare surname on the other side, where it was introduced before. */
function mended(pair: AlignedPair): Observation[] {
  return SIDES.flatMap((side) => {
    const other = otherSide(side);
    const spans: SidedSpan[] = [];
    for (const name of pair[side].names) {
      if (!name.full || pair[side].names.some((one) => one.surname === name.surname && one.start < name.start))
        continue;
      // The same word is the surname of the full name here and stands bare there.
      const image = imageOfEnd(pair, side, name);
      const bare = pair[other].names.find((one) => !one.full && one.surname === name.surname && one.end === image);
      const introduction = pair[other].names.find((one) => one.full && one.surname === name.surname);
      if (bare === undefined || introduction === undefined || introduction.start > bare.start) continue;
      if (isCovered(pair[other], pair.covered[other], introduction)) continue;
      spans.push(sided(side, name), sided(other, bare), sided(other, introduction));
    }
    const [first] = spans;
    if (first === undefined) return [];
    return [
      {
        feature: "mended-introduction" as const,
        towards: other,
        strength: strengthOf(spans.length / 3),
        text: `${pair[side].label} gives the full name ${excerpt(pair[side].segmented.text, first)} where ${pair[other].label} has the surname alone, having introduced it in a part that ${pair[side].label} lacks`,
        spans,
      },
    ];
  });
}

/** Where the last word of a span ends on the other side. */
function imageOfEnd(pair: AlignedPair, side: Side, span: Span): number {
  const tokens = pair[side].segmented.tokens;
  const others = pair[otherSide(side)].segmented.tokens;
  for (const passage of pair.passages) {
    if (span.end < passage[side].start || span.start > passage[side].end) continue;
    const [own, theirs] = side === "a" ? [passage.aTokens, passage.bTokens] : [passage.bTokens, passage.aTokens];
    for (let k = 0; k < own.length; k++) if (tokens.ends[own[k]!] === span.end) return others.ends[theirs[k]!]!;
  }
  return -1;
}

function wordAt(pair: AlignedPair, side: Side, span: Span): string {
  return pair[side].segmented.text.slice(span.start, span.end);
}

function hasWord(pair: AlignedPair, side: Side, word: string): boolean {
  return pair[side].segmented.text.includes(word);
}

function sided(side: Side, span: Span): SidedSpan {
  return { in: side, start: span.start, end: span.end };
}
