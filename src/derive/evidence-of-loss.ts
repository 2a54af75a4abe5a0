/**
 * Evidence from what one side has and the other lacks.
 *
 * Cuts go one way: a desk that copies drops quotes and sentences out of the middle and ends earlier, and does not come by new quotes to put between
 * copied sentences. What it adds it adds in blocks, or in front.
 */

import type { Span } from "../base/index.ts";
import { counted, excerpt, strengthOf, type Observation } from "./evidence.ts";
import { EVEN_COHESION, type Gap } from "./gaps.ts";
import { otherSide, type AlignedPair, type Side } from "./side.ts";

const SIDES: readonly Side[] = ["a", "b"];

/** The side whose text is contained in the other is more often the cut copy than the seed of a longer one. */
export function containmentObservations(pair: AlignedPair): Observation[] {
  const gap = pair.coverage.b - pair.coverage.a;
  const towards: Side = gap < 0 ? "b" : "a";
  const contained = otherSide(towards);
  const share = pair.coverage[contained];
  if (Math.abs(gap) < 0.1 || share < 0.4) return [];
  return [
    {
      feature: "contained",
      towards,
      strength: Math.min(1, 2 * Math.abs(gap)),
      text:
        `${percent(share)} of ${pair[contained].label} is text shared with ${pair[towards].label}, but only ` +
        `${percent(pair.coverage[towards])} the other way: the shorter version is usually the one that was cut`,
      spans: [],
    },
  ];
}

/** Quotes, sentences and paragraphs of one side that are missing where the other side goes on copying, or ended. */
export function droppedObservations(pair: AlignedPair, gaps: Readonly<Record<Side, readonly Gap[]>>): Observation[] {
  return SIDES.flatMap((side) => {
    const { text } = pair[side].segmented;
    const [here, there] = [pair[side].label, pair[otherSide(side)].label];
    const closed = gaps[side].filter((gap) => gap.closed && !isBlock(gap));
    const within = closed.filter(({ place }) => place === "inside" || place === "between");
    const quotes = pair[side].quotes.filter((quote) =>
      within.some((gap) => gap.start <= quote.start && quote.end <= gap.end),
    );
    const sentences = within.filter(({ place, quotes: inIt }) => place === "inside" && inIt === 0);
    const paragraphs = within.filter(({ place, quotes: inIt }) => place === "between" && inIt === 0);
    const tails = closed.filter(({ place }) => place === "after");
    const found: Observation[] = [];
    const add = <T extends Span>(
      feature: Observation["feature"],
      parts: readonly T[],
      tell: (first: T) => string,
      strength = strengthOf(parts.length),
    ): void => {
      const [first] = parts;
      if (first === undefined) return;
      const spans = parts.map(({ start, end }) => ({ in: side, start, end }));
      found.push({ feature, towards: side, strength, text: tell(first), spans });
    };
    const are = quotes.length === 1 ? "is" : "are";
    add(
      "dropped-quote",
      quotes,
      (first) =>
        `${counted(quotes.length, "quote")} of ${here} among the shared passages ${are} missing in ${there}, beginning with ${excerpt(text, first)}`,
    );
    add(
      "cut-sentence",
      sentences,
      ({ first }) =>
        `${counted(sentences.length, "sentence")} of ${here} cut out of shared paragraphs in ${there}, such as ${excerpt(text, first)}`,
    );
    add(
      "cut-paragraph",
      paragraphs,
      ({ first }) =>
        `${there} goes on without a break where ${here} has ${excerpt(text, first)}, in words that belong to the shared text`,
      Math.min(
        2,
        paragraphs.reduce((sum, gap) => sum + belonging(gap), 0),
      ),
    );
    add(
      "cut-tail",
      tails,
      ({ first }) => `${there} ends where ${here} goes on with ${excerpt(text, first)}`,
      Math.max(0, ...tails.map(belonging)),
    );
    // One place may be an insertion of the longer side; several, each closed without a seam, are the habit of one who cuts.
    add(
      "scattered-cuts",
      within.slice(1),
      () => `${there} lacks text of ${here} in ${within.length} places and closes up over each`,
    );
    return found;
  });
}

/** Paragraphs in one block that speak of something else than the shared text, and a lead set before it. */
export function insertedObservations(pair: AlignedPair, gaps: Readonly<Record<Side, readonly Gap[]>>): Observation[] {
  return SIDES.flatMap((side) => {
    const { text } = pair[side].segmented;
    const [here, there] = [pair[side].label, pair[otherSide(side)].label];
    const closed = gaps[side].filter((gap) => gap.closed);
    const blocks = closed.filter((gap) => gap.place !== "before" && isBlock(gap));
    const leads = closed.filter((gap) => gap.place === "before" && gap.paragraphs > 0 && gap.paragraphs <= 2);
    const found: Observation[] = [];
    const add = (
      feature: Observation["feature"],
      parts: readonly Gap[],
      strength: number,
      tell: (first: Gap) => string,
    ): void => {
      const [first] = parts;
      if (first === undefined) return;
      const spans = parts.map(({ start, end }) => ({ in: side, start, end }));
      found.push({ feature, towards: otherSide(side), strength, text: tell(first), spans });
    };
    add(
      "inserted-block",
      blocks,
      Math.max(0, ...blocks.map((gap) => -belonging(gap))),
      ({ paragraphs, first }) =>
        `${here} has ${counted(paragraphs, "paragraph")} in one block that ${there} has not and that share${paragraphs === 1 ? "s" : ""} few words with the text around: ${excerpt(text, first)}`,
    );
    add(
      "own-lead",
      leads,
      1,
      ({ first }) => `${here} puts ${excerpt(text, first)} before the text with which ${there} begins`,
    );
    return found;
  });
}

/** Least difference in cohesion, in steps, that says which of two texts in one place was put there. */
const LEAST_DIFFERENCE = 0.3;

/** Where both begin or end with text of their own, the one whose text belongs to what is shared had it from the start. */
export function exchangedObservations(pair: AlignedPair, gaps: Readonly<Record<Side, readonly Gap[]>>): Observation[] {
  return (["before", "after"] as const).flatMap((place) => {
    const [ofA, ofB] = SIDES.map((side) => gaps[side].find((gap) => gap.place === place && !gap.closed));
    if (ofA === undefined || ofB === undefined) return [];
    const difference = belonging(ofA) - belonging(ofB);
    if (Math.abs(difference) < LEAST_DIFFERENCE) return [];
    const [kept, put] = difference > 0 ? [ofA, ofB] : [ofB, ofA];
    const tell = (gap: Gap): string => excerpt(pair[gap.in].segmented.text, gap.first);
    return [
      {
        feature: "exchanged-text" as const,
        towards: kept.in,
        strength: Math.min(2, Math.abs(difference)),
        text: `${pair[kept.in].label} ${place === "before" ? "begins" : "ends"} in the words of the shared text, ${tell(kept)}, and ${pair[put.in].label} in others, ${tell(put)}`,
        spans: [kept, put].map((gap) => ({ in: gap.in, start: gap.start, end: gap.end })),
      },
    ];
  });
}

/** The difference in cohesion that a weight stands for. */
const COHESION_STEP = 0.15;

/** From -1, text of another subject that stands by itself, to 1.5. */
export function belonging({ cohesion, linked }: Gap): number {
  const ofWords = (cohesion - EVEN_COHESION) / COHESION_STEP;
  return Math.max(-1, Math.min(1.5, linked ? Math.max(0, ofWords) + 0.5 : ofWords));
}

/** Whole paragraphs that speak of something else: put in rather than left. */
function isBlock(gap: Gap): boolean {
  return gap.paragraphs > 0 && gap.place !== "inside" && belonging(gap) < 0;
}

/** Closed by the other side and put in by this one, as far as can be seen. */
export function isInserted(gap: Gap): boolean {
  return gap.closed && (gap.place === "before" || isBlock(gap));
}

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
