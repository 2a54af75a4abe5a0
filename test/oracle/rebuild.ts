/**
 * Slow, obvious twin of what `findEdits` promises: either text of a passage is the other one with the edits put in. Layout white space is
 * taken out of both first; then nothing is left to taste.
 */
import type { AlignedPassage } from "../../src/align/index.ts";
import type { Span } from "../../src/base/index.ts";
import type { Edit } from "../../src/edit/index.ts";

type Side = "a" | "b";

interface Dense {
  readonly text: string;
  /** Offset without white space of every offset of the original. */
  readonly offsets: readonly number[];
}

/** What is wrong with the edits of a passage; empty when both sides can be rebuilt from each other. */
export function flawsOf(passage: AlignedPassage, edits: readonly Edit[], aText: string, bText: string): string[] {
  const flaws: string[] = [];
  for (const side of ["a", "b"] as const) flaws.push(...layoutFlaws(passage[side], edits, side));
  const dense = { a: denseOf(aText), b: denseOf(bText) };
  for (const [from, to] of [
    ["a", "b"],
    ["b", "a"],
  ] as const) {
    const { text, offsets } = dense[to];
    const wanted = text.slice(offsets[passage[to].start], offsets[passage[to].end]);
    const rebuilt = rebuild(passage, edits, dense, from, to);
    if (rebuilt !== wanted) flaws.push(`${from} to ${to}: ${rebuilt} is not ${wanted}`);
  }
  return [
    ...flaws,
    ...orderFlaws(edits),
    ...placeFlaws(passage, edits, dense),
    ...spaceFlaws(passage, edits, aText, bText),
  ];
}

/** The `to` text of a passage from the `from` text and the edits alone. */
function rebuild(
  passage: AlignedPassage,
  edits: readonly Edit[],
  dense: Record<Side, Dense>,
  from: Side,
  to: Side,
): string {
  const place = (side: Side, offset: number): number =>
    dense[side].offsets[offset]! - dense[side].offsets[passage[side].start]!;
  const slice = (side: Side, span: Span): string =>
    dense[side].text.slice(dense[side].offsets[span.start], dense[side].offsets[span.end]);
  // What stays, once every edit is taken out.
  let rest = "";
  let done = passage[from].start;
  for (const edit of sortedBy(edits, from)) {
    rest += slice(from, { start: done, end: edit[from].start });
    done = edit[from].end;
  }
  rest += slice(from, { start: done, end: passage[from].end });
  // What comes in, at its place in the text to be.
  let result = rest;
  for (const edit of sortedBy(edits, to)) {
    const at = place(to, edit[to].start);
    result = result.slice(0, at) + slice(to, edit[to]) + result.slice(at);
  }
  return result;
}

function layoutFlaws(bounds: Span, edits: readonly Edit[], side: Side): string[] {
  const flaws: string[] = [];
  let end = bounds.start;
  for (const edit of sortedBy(edits, side)) {
    if (edit[side].start < end || edit[side].end < edit[side].start || edit[side].end > bounds.end)
      flaws.push(`${edit.kind} at ${side} ${edit[side].start}-${edit[side].end} overlaps or lies outside`);
    end = Math.max(end, edit[side].end);
  }
  return flaws;
}

/** Except for what was moved, edits come in the same order on both sides. */
function orderFlaws(edits: readonly Edit[]): string[] {
  const staying = sortedBy(
    edits.filter((edit) => edit.kind !== "reorder"),
    "a",
  );
  return staying.flatMap((edit, k) =>
    k > 0 && edit.b.start < staying[k - 1]!.b.end
      ? [`${edit.kind} at a ${edit.a.start} crosses the edit before it`]
      : [],
  );
}

/** What was not moved stands at one place of what stays, seen from either side. */
function placeFlaws(passage: AlignedPassage, edits: readonly Edit[], dense: Record<Side, Dense>): string[] {
  const kept = (edit: Edit, side: Side): number => {
    const { offsets } = dense[side];
    const before = sortedBy(edits, side).filter((one) => one !== edit && one[side].end <= edit[side].start);
    const taken = before.reduce((sum, one) => sum + offsets[one[side].end]! - offsets[one[side].start]!, 0);
    return offsets[edit[side].start]! - taken;
  };
  const staying = edits.filter((edit) => edit.kind !== "reorder");
  const apart = dense.b.offsets[passage.b.start]! - dense.a.offsets[passage.a.start]!;
  return staying.flatMap((edit) =>
    kept(edit, "b") - kept(edit, "a") === apart ? [] : [`${edit.kind} at a ${edit.a.start} stands elsewhere on side b`],
  );
}

/** Between two characters that stay and that no edit touches there is white space on both sides or on neither. */
function spaceFlaws(passage: AlignedPassage, edits: readonly Edit[], aText: string, bText: string): string[] {
  const a = restOf(passage.a, edits, aText, "a");
  const b = restOf(passage.b, edits, bText, "b");
  if (a.length !== b.length) return ["the sides keep different amounts of text"];
  return a.flatMap((one, k) => {
    const other = b[k]!;
    return one.gap === "edit" || other.gap === "edit" || evenGap(one.gap) === evenGap(other.gap)
      ? []
      : [`white space before ${one.character} at a ${one.offset} in no edit`];
  });
}

function evenGap(gap: string): string {
  return /[\n\r\u2028\u2029]/.test(gap) ? " " : gap;
}

function restOf(
  bounds: Span,
  edits: readonly Edit[],
  text: string,
  side: Side,
): { readonly character: string; readonly offset: number; readonly gap: string }[] {
  const rest: { character: string; offset: number; gap: string }[] = [];
  const touched = new Set<number>();
  const inside = new Set<number>();
  for (const edit of edits) {
    const { start, end } = edit[side];
    for (let at = start; at <= end; at++) touched.add(at);
    for (let at = start; at < end; at++) inside.add(at);
  }
  let gap = "";
  for (let at = bounds.start; at < bounds.end; at++) {
    const character = text[at]!;
    if (touched.has(at)) gap = "edit";
    if (inside.has(at)) continue;
    if (/\s/.test(character)) {
      if (gap !== "edit") gap += character;
      continue;
    }
    rest.push({ character, offset: at, gap });
    gap = touched.has(at + 1) ? "edit" : "";
  }
  return rest;
}

function sortedBy(edits: readonly Edit[], side: Side): Edit[] {
  return [...edits].sort((x, y) => x[side].start - y[side].start || x[side].end - y[side].end);
}

function denseOf(text: string): Dense {
  let dense = "";
  const offsets = [0];
  for (const unit of text.split("")) {
    if (!/\s/.test(unit)) dense += unit;
    offsets.push(dense.length);
  }
  return { text: dense, offsets };
}
