/**
 * Evidence from what one side has and the other lacks.
 *
 * Cuts go one way: a desk that copies drops quotes and sentences out of the middle and ends earlier, and does not come by new quotes to put between
 * copied sentences. What it adds it adds in blocks, or in front.
 */

import type { Span } from "../base/index.ts";
import { counted, excerpt, type Observation } from "./evidence.ts";
import type { Gap } from "./gaps.ts";
import type { EvidenceFeature } from "./kinds.ts";
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

/** Log-odds that all the gaps of one side may come to: they were made by one hand. */
const MOST_OF_GAPS = 4;

/** Text of one side that belongs to the shared text and is missing where the other side goes on copying, begins or ends. */
export function droppedObservations(pair: AlignedPair, gaps: Readonly<Record<Side, readonly Gap[]>>): Observation[] {
  return SIDES.flatMap((side) => {
    const { text } = pair[side].segmented;
    const [here, there] = [pair[side].label, pair[otherSide(side)].label];
    // Where the other side has text of its own between two shared paragraphs, it put that in place of something, or this side did.
    const left = gaps[side].filter(({ belonging, place, closed }) => belonging > 0 && (closed || place !== "between"));
    const within = left.filter(({ place }) => place === "inside" || place === "between");
    const quoted = within.filter(({ quotes }) => quotes > 0);
    const quotes = pair[side].quotes.filter((quote) =>
      quoted.some((gap) => gap.start <= quote.start && quote.end <= gap.end),
    );
    const add = observer("left-text", side, side, sumOf(left));
    return [
      ...add(
        quoted,
        () =>
          `${counted(quotes.length, "quote")} of ${here} among the shared passages ${quotes.length === 1 ? "is" : "are"} missing in ${there}, beginning with ${excerpt(text, quotes[0]!)}`,
        quotes,
      ),
      ...add(
        within.filter(({ place, quotes: inIt }) => place === "inside" && inIt === 0),
        ({ first }, parts) =>
          `${counted(
            sum(parts, ({ sentences }) => sentences),
            "sentence",
          )} of ${here} cut out of shared paragraphs in ${there}, such as ${excerpt(text, first)}`,
      ),
      ...add(
        within.filter(({ place, quotes: inIt }) => place === "between" && inIt === 0),
        ({ first }) =>
          `${there} goes on without what ${here} has between shared paragraphs, ${excerpt(text, first)}, in words that belong to the shared text`,
      ),
      ...add(
        left.filter(({ place }) => place === "before"),
        ({ first }) =>
          `${here} begins in the words of the shared text, ${excerpt(text, first)}, and ${there} lacks that`,
      ),
      ...add(
        left.filter(({ place }) => place === "after"),
        ({ first, closed }) =>
          closed
            ? `${there} ends where ${here} goes on with ${excerpt(text, first)}`
            : `${here} ends in the words of the shared text, ${excerpt(text, first)}, and ${there} in others`,
      ),
    ];
  });
}

/** Text of one side that speaks of something else than the shared text, and a lead set before it. */
export function insertedObservations(pair: AlignedPair, gaps: Readonly<Record<Side, readonly Gap[]>>): Observation[] {
  return SIDES.flatMap((side) => {
    const { text } = pair[side].segmented;
    const [here, there] = [pair[side].label, pair[otherSide(side)].label];
    const put = gaps[side].filter(({ belonging }) => belonging < 0);
    const add = observer("own-text", side, otherSide(side), sumOf(put));
    return [
      ...add(
        put.filter(({ place }) => place === "before"),
        ({ first }) => `${here} puts ${excerpt(text, first)} before the text that ${there} has as well`,
      ),
      ...add(
        put.filter(({ place }) => place !== "before"),
        ({ first, paragraphs, sentences }) => {
          const size = paragraphs > 0 ? counted(paragraphs, "paragraph") : counted(sentences, "sentence");
          return `${here} has ${size} in one block that ${there} has not and that share${paragraphs === 1 || (paragraphs === 0 && sentences === 1) ? "s" : ""} few words with the text around: ${excerpt(text, first)}`;
        },
      ),
    ];
  });
}

type Observer = (
  parts: readonly Gap[],
  tell: (first: Gap, parts: readonly Gap[]) => string,
  spans?: readonly Span[],
) => Observation[];

/** Makes one observation of gaps that are told together, by how much they say of what all of them may say. */
function observer(feature: EvidenceFeature, side: Side, towards: Side, all: number): Observer {
  return (parts, tell, spans = parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    const strength = sumOf(parts) * Math.min(1, MOST_OF_GAPS / all);
    const sided = spans.map(({ start, end }) => ({ in: side, start, end }));
    return [{ feature, towards, strength, text: tell(first, parts), spans: sided }];
  };
}

function sumOf(gaps: readonly Gap[]): number {
  return sum(gaps, ({ belonging }) => Math.abs(belonging));
}

function sum<T>(parts: readonly T[], of: (part: T) => number): number {
  return parts.reduce((total, part) => total + of(part), 0);
}

/** Closed by the other side and put in by this one, as far as can be seen. */
export function isInserted(gap: Gap): boolean {
  return gap.closed && gap.belonging < 0;
}

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
