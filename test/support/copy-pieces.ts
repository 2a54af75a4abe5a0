/**
 * A derivative in the making: paragraphs of pieces, each of which knows where in the source it comes from. An operation replaces
 * pieces by pieces, so the record of what was done is never written by hand and cannot disagree with the text.
 */
import type { Span } from "../../src/base/index.ts";
import type { EditKind } from "../../src/edit/index.ts";

/**
 * Text of the derivative. Copied as it stands: `source` and no `kind`. Edited: both; `source` or `text` may be empty. Its own: neither.
 */
export interface Piece {
  readonly text: string;
  readonly source: Span | null;
  readonly kind: EditKind | null;
}

export interface DraftParagraph {
  readonly pieces: readonly Piece[];
  /** It was taken out and put elsewhere. */
  readonly moved: boolean;
}

/** Stands between the paragraphs of a source. */
export const SEPARATOR = "\n\n";

/** The whole source, every paragraph one piece. */
export function draftOf(paragraphs: readonly string[]): DraftParagraph[] {
  let start = 0;
  return paragraphs.map((text) => {
    const source = { start, end: start + text.length };
    start = source.end + SEPARATOR.length;
    return { pieces: [{ text, source, kind: null }], moved: false };
  });
}

/** Copied without any change. */
export function isVerbatim(piece: Piece): piece is Piece & { readonly source: Span } {
  return piece.source !== null && piece.kind === null;
}

/** Part of a verbatim piece, in offsets of its text. */
export function cutPiece(piece: Piece & { readonly source: Span }, start: number, end: number): Piece {
  const source = { start: piece.source.start + start, end: piece.source.start + end };
  return { text: piece.text.slice(start, end), source, kind: null };
}

/** One word or mark of a verbatim piece, replaced. Offsets are those of the piece's text. */
export interface Replacement extends Span {
  readonly kind: EditKind;
  readonly text: string;
}

/** Puts replacements, ordered and disjoint, into a verbatim piece. */
export function replaceIn(piece: Piece & { readonly source: Span }, replacements: readonly Replacement[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, kind, text } of replacements) {
    if (start > done) pieces.push(cutPiece(piece, done, start));
    pieces.push({ ...cutPiece(piece, start, end), kind, text });
    done = end;
  }
  if (done < piece.text.length) pieces.push(cutPiece(piece, done, piece.text.length));
  return pieces;
}

/** Verbatim pieces that follow one another in the source, as one: their words can then be told from parts of words. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const follows =
      last !== undefined && isVerbatim(last) && isVerbatim(piece) && last.source.end === piece.source.start;
    if (!follows) result.push(piece);
    else {
      const source = { start: last.source.start, end: piece.source.end };
      result[result.length - 1] = { text: last.text + piece.text, source, kind: null };
    }
  }
  return result;
}

/** Without white space at the ends, which dropping a first or last sentence leaves behind. No pieces when nothing else is there. */
export function trimmed(paragraph: DraftParagraph): DraftParagraph {
  const pieces = [...paragraph.pieces];
  while (pieces.length > 0 && pieces[0]!.text.trimStart() !== pieces[0]!.text) {
    const first = pieces.shift()!;
    const kept = cutSpace(first, first.text.length - first.text.trimStart().length, first.text.length);
    if (kept.text !== "") pieces.unshift(kept);
  }
  while (pieces.length > 0 && pieces.at(-1)!.text.trimEnd() !== pieces.at(-1)!.text) {
    const last = pieces.pop()!;
    const kept = cutSpace(last, 0, last.text.trimEnd().length);
    if (kept.text !== "") pieces.push(kept);
  }
  return { ...paragraph, pieces };
}

function cutSpace(piece: Piece, start: number, end: number): Piece {
  return isVerbatim(piece) ? cutPiece(piece, start, end) : { ...piece, text: piece.text.slice(start, end) };
}

/** Where the source of a paragraph begins and ends; `null` for a paragraph of the derivative's own. */
export function sourceEnds(paragraph: DraftParagraph): Span | null {
  const first = paragraph.pieces[0]?.source;
  const last = paragraph.pieces.at(-1)?.source;
  return first && last ? { start: first.start, end: last.end } : null;
}
