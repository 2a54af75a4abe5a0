/** Writes a draft out as text and reads the gold off its pieces: passages, edits, and what was dropped, inserted and moved. */
import { mergeSpans, type Span } from "../../src/base/index.ts";
import type { EditKind } from "../../src/edit/index.ts";
import { type DraftParagraph, isVerbatim, type Piece, SEPARATOR, sourceEnds } from "./copy-pieces.ts";

/** A stretch of the source and the stretch of the copy that was made from it. */
export interface GoldPassage {
  readonly source: Span;
  readonly copy: Span;
}

export interface GoldEdit extends GoldPassage {
  readonly kind: EditKind;
}

/** A derivative with all that was done to it. Spans are UTF-16 code units of `source` and `copy`. */
export interface EditedCopy {
  readonly source: string;
  readonly copy: string;
  /**
   * Copied stretches in the order of the copy, each within one paragraph on both sides and as long as nothing was dropped or
   * inserted between: the edits of single words lie inside. No white space at the ends.
   */
  readonly passages: readonly GoldPassage[];
  /** Edits in the order of the copy. A deleted word takes the space before it along; an inserted word brings the space after it. */
  readonly edits: readonly GoldEdit[];
  /** What of the source is in no passage: whole paragraphs, and runs of sentences of one paragraph. */
  readonly dropped: readonly Span[];
  /** Paragraphs of the copy's own. */
  readonly inserted: readonly Span[];
  /** Paragraphs that were taken out and put elsewhere. */
  readonly moved: readonly GoldPassage[];
}

interface Placed extends Piece {
  readonly copy: Span;
}

/** Renders the draft; paragraphs of the copy stand apart by `separator`. O(length). */
export function recordOf(
  paragraphs: readonly string[],
  draft: readonly DraftParagraph[],
  separator: string,
): EditedCopy {
  const source = paragraphs.join(SEPARATOR);
  const passages: GoldPassage[] = [];
  const edits: GoldEdit[] = [];
  const inserted: Span[] = [];
  const moved: GoldPassage[] = [];
  let copy = "";
  let before: Span | null = null;
  for (const paragraph of draft) {
    const ends = sourceEnds(paragraph);
    if (copy !== "") {
      const gap = { start: copy.length, end: copy.length + separator.length };
      copy += separator;
      if (isSplit(source, before, ends))
        edits.push({ kind: "paragraphing", source: { start: before!.end, end: ends!.start }, copy: gap });
    }
    const start = copy.length;
    const placed = place(paragraph.pieces, start);
    copy += paragraph.pieces.map((piece) => piece.text).join("");
    for (const piece of placed)
      if (piece.kind !== null) edits.push({ kind: piece.kind, source: piece.source!, copy: piece.copy });
    passages.push(...passagesOf(placed));
    if (ends === null) inserted.push({ start, end: copy.length });
    else if (paragraph.moved) moved.push({ source: ends, copy: { start, end: copy.length } });
    before = ends;
  }
  return { source, copy, passages, edits, dropped: rest(source, draft), inserted, moved };
}

/** Two paragraphs of the copy that were one: only white space lies between them in the source, and it is no paragraph break. */
function isSplit(source: string, before: Span | null, after: Span | null): boolean {
  if (before === null || after === null || after.start <= before.end) return false;
  const gap = source.slice(before.end, after.start);
  return gap.trim() === "" && gap !== SEPARATOR;
}

function place(pieces: readonly Piece[], start: number): Placed[] {
  let at = start;
  return pieces.map((piece) => ({ ...piece, copy: { start: at, end: (at += piece.text.length) } }));
}

function passagesOf(placed: readonly Placed[]): GoldPassage[] {
  const runs: Placed[][] = [];
  let run: Placed[] = [];
  for (const piece of placed) {
    const follows = run.length > 0 && piece.source?.start === run.at(-1)!.source!.end;
    if (!follows) runs.push((run = []));
    // A merged paragraph break ends a passage and is in none.
    if (piece.source === null || piece.kind === "paragraphing") runs.push((run = []));
    else run.push(piece);
  }
  return runs.filter((pieces) => pieces.length > 0).map(passageOf);
}

function passageOf(run: readonly Placed[]): GoldPassage {
  const first = run[0]!;
  const last = run.at(-1)!;
  const leading = isVerbatim(first) ? first.text.length - first.text.trimStart().length : 0;
  const trailing = isVerbatim(last) ? last.text.length - last.text.trimEnd().length : 0;
  return {
    source: { start: first.source!.start + leading, end: last.source!.end - trailing },
    copy: { start: first.copy.start + leading, end: last.copy.end - trailing },
  };
}

/** The stretches of each source paragraph that no piece covers, white space at their ends left out. */
function rest(source: string, draft: readonly DraftParagraph[]): Span[] {
  const pieces = draft.flatMap((paragraph) => paragraph.pieces);
  const used = mergeSpans(pieces.flatMap((piece) => (piece.source === null ? [] : [piece.source])));
  const starts = [0, ...used.map((span) => span.end)];
  const ends = [...used.map((span) => span.start), source.length];
  const spans: Span[] = [];
  starts.forEach((gapStart, i) => {
    let start = gapStart;
    for (const text of source.slice(gapStart, ends[i]).split(SEPARATOR)) {
      const from = start + text.length - text.trimStart().length;
      if (text.trim() !== "") spans.push({ start: from, end: from + text.trim().length });
      start += text.length + SEPARATOR.length;
    }
  });
  return spans;
}
