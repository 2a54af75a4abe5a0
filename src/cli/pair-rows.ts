/**
 * Two articles in rows: what both have beside each other, what only one has alone, in the order in which both can be read on.
 *
 * Passages that keep the order of both texts make up the rows; where two cross, the heavier chain stays in place and the other passage is
 * shown in each text where it stands, under one number. The choice is the heaviest chain of non-crossing passages, O(p^2) for p passages;
 * beyond a bound on p they are taken greedily in the order of `a`, which shows more of them as moved and loses none.
 */
import { mergeSpans, spanLength, type Span } from "../base/index.ts";
import type { EditClass, PairFindings, PassageFinding, Side } from "../findings/index.ts";
import { joinRuns, type Run } from "./wrap.ts";

export type PairMark = "plain" | EditClass;

export interface PairRow {
  /** `moved`: a passage that stands elsewhere in the other text; `alone`: text that only one side has. */
  readonly kind: "same" | "edited" | "moved" | "alone";
  readonly a: readonly Run<PairMark>[];
  readonly b: readonly Run<PairMark>[];
  /** Of a moved passage: the same on its two rows. */
  readonly number?: number | undefined;
}

/** Passages up to which the heaviest chain is sought: 4 million steps, some 10 ms. */
const CHAIN_BOUND = 2000;

export function pairRows(texts: Readonly<Record<Side, string>>, pair: PairFindings): PairRow[] {
  const passages = [...pair.passages].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
  const inPlace = passages.length <= CHAIN_BOUND ? heaviestChain(passages) : greedyChain(passages);
  const staying = new Set(inPlace);
  const moved = passages
    .filter((passage) => !staying.has(passage))
    .map((passage, index) => ({ passage, number: index + 1 }));
  const gaps = {
    a: gapWalker(texts.a, "a", moved),
    b: gapWalker(texts.b, "b", moved),
  };
  const rows: PairRow[] = [];
  for (const passage of inPlace) {
    rows.push(...gaps.a(passage.a), ...gaps.b(passage.b), {
      kind: passage.edits.length === 0 ? "same" : "edited",
      a: passageRuns(texts.a, passage, "a"),
      b: passageRuns(texts.b, passage, "b"),
    });
  }
  const ends = { a: texts.a.length, b: texts.b.length };
  rows.push(...gaps.a({ start: ends.a, end: ends.a }), ...gaps.b({ start: ends.b, end: ends.b }));
  return rows;
}

interface MovedPassage {
  readonly passage: PassageFinding;
  readonly number: number;
}

/** A function that, called with one passage in place after another, returns the rows of one text from the last to this one. */
function gapWalker(text: string, side: Side, moved: readonly MovedPassage[]): (next: Span) => PairRow[] {
  const waiting = [...moved].sort((x, y) => x.passage[side].start - y.passage[side].start);
  let reached = 0;
  let first = 0;
  return (next) => {
    const rows: PairRow[] = [];
    for (; first < waiting.length && waiting[first]!.passage[side].start < next.start; first++) {
      const { passage, number } = waiting[first]!;
      // Words of a passage in place are shown there: the other text has them twice, and there the second copy bears the number.
      if (passage[side].start < reached || passage[side].end > next.start) continue;
      rows.push(...aloneRow(text, side, { start: reached, end: passage[side].start }));
      rows.push({ kind: "moved", number, ...oneSided(side, passageRuns(text, passage, side)) });
      reached = passage[side].end;
    }
    rows.push(...aloneRow(text, side, { start: reached, end: next.start }));
    reached = next.end;
    return rows;
  };
}

function aloneRow(text: string, side: Side, span: Span): PairRow[] {
  const alone = text.slice(span.start, span.end);
  return alone.trim() === "" ? [] : [{ kind: "alone", ...oneSided(side, [{ text: alone, mark: "plain" }]) }];
}

function oneSided(side: Side, runs: readonly Run<PairMark>[]): Pick<PairRow, "a" | "b"> {
  return side === "a" ? { a: runs, b: [] } : { a: [], b: runs };
}

/** The weightiest first: where edits overlap, its mark shows. */
const BY_WEIGHT: readonly EditClass[] = ["substance", "error", "style"];

/** The words of one side of a passage, those inside edits under the class of the edit. O(e log e) for e edits. */
function passageRuns(text: string, passage: PassageFinding, side: Side): Run<PairMark>[] {
  const { start, end } = passage[side];
  const layers = BY_WEIGHT.map((mark) => {
    const spans = passage.edits.filter((edit) => edit.class === mark).map((edit) => edit[side]);
    return { mark, spans: mergeSpans(spans), next: 0 };
  });
  const borders = layers.flatMap(({ spans }) => spans.flatMap((span) => [span.start, span.end]));
  const cuts = [...new Set([start, ...borders.filter((at) => at > start && at < end), end])].sort((x, y) => x - y);
  const runs = cuts.slice(0, -1).map((from, index) => {
    const covering = layers.find((layer) => {
      while (layer.next < layer.spans.length && layer.spans[layer.next]!.end <= from) layer.next++;
      return layer.next < layer.spans.length && layer.spans[layer.next]!.start <= from;
    });
    const mark: PairMark = covering?.mark ?? "plain";
    return { text: text.slice(from, cuts[index + 1]), mark };
  });
  // Words changed one by one read as one change: `[-has blamed-]`, not `[-has-] [-blamed-]`.
  const closed = runs.map((run, index) => {
    const isGap = run.mark === "plain" && /^[^\S\n]+$/.test(run.text);
    const mark = runs[index - 1]?.mark;
    return isGap && mark !== undefined && mark === runs[index + 1]?.mark ? { text: run.text, mark } : run;
  });
  return joinRuns(closed);
}

function follows(later: PassageFinding, earlier: PassageFinding): boolean {
  return later.a.start >= earlier.a.end && later.b.start >= earlier.b.end;
}

function heaviestChain(passages: readonly PassageFinding[]): PassageFinding[] {
  const weights: number[] = [];
  const before: number[] = [];
  let best = -1;
  passages.forEach((passage, index) => {
    let previous = -1;
    for (let earlier = 0; earlier < index; earlier++) {
      const better = previous === -1 || weights[earlier]! > weights[previous]!;
      if (better && follows(passage, passages[earlier]!)) previous = earlier;
    }
    weights.push((previous === -1 ? 0 : weights[previous]!) + spanLength(passage.a) + spanLength(passage.b));
    before.push(previous);
    if (best === -1 || weights[index]! > weights[best]!) best = index;
  });
  const chain: PassageFinding[] = [];
  for (let index = best; index !== -1; index = before[index]!) chain.push(passages[index]!);
  return chain.reverse();
}

function greedyChain(passages: readonly PassageFinding[]): PassageFinding[] {
  const chain: PassageFinding[] = [];
  for (const passage of passages) {
    const last = chain[chain.length - 1];
    if (last === undefined || follows(passage, last)) chain.push(passage);
  }
  return chain;
}
