/** A passage as two strings of one length, the shorter place of each edit padded: what text-reuse tools call an alignment. */

import type { EditFinding, Side } from "../../findings/index.ts";
import type { SharedPassage } from "./shared-passage.ts";

export interface AlignedTexts {
  /** The source and the derivative. Of one length in code points. */
  readonly s1: string;
  readonly s2: string;
  /** Columns in which both have the same character. */
  readonly matches: number;
}

const PADDING = "-";
/** Stands for a hyphen of the text, as in passim, so that the padding can be told from it. */
const HYPHEN = "\u2010";

/**
 * Lays the two texts of a passage over one another, edit by edit. Edits that cross (a moved sentence) cannot both be laid; the later one, and what lies
 * between, is padded as text that differs. O(length).
 */
export function alignedTexts({ source, derivative, sides, edits }: SharedPassage): AlignedTexts {
  let [s1, s2, matches] = ["", "", 0];
  let [doneSource, doneDerivative] = [source.span.start, derivative.span.start];
  const lay = (x: string, y: string): void => {
    const [left, right] = [[...x.replaceAll(PADDING, HYPHEN)], [...y.replaceAll(PADDING, HYPHEN)]];
    const length = Math.max(left.length, right.length);
    for (let at = 0; at < length; at++) if (left[at] === right[at]) matches++;
    s1 += left.join("") + PADDING.repeat(length - left.length);
    s2 += right.join("") + PADDING.repeat(length - right.length);
  };
  const layUpTo = (endSource: number, endDerivative: number): void => {
    const x = piecesOf(source.text.slice(doneSource, endSource));
    const y = piecesOf(derivative.text.slice(doneDerivative, endDerivative));
    // Line breaks are no edits: words that are the same may stand apart by different space.
    if (x.length === y.length) x.forEach((piece, index) => lay(piece, y[index]!));
    else lay(x.join(""), y.join(""));
    [doneSource, doneDerivative] = [endSource, endDerivative];
  };
  for (const edit of inOrder(edits, sides.source)) {
    const [from, to] = [edit[sides.source], edit[sides.derivative]];
    if (from.start < doneSource || to.start < doneDerivative) continue;
    layUpTo(from.start, to.start);
    layUpTo(from.end, to.end);
  }
  layUpTo(source.span.end, derivative.span.end);
  return { s1, s2, matches };
}

function piecesOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function inOrder(edits: readonly EditFinding[], side: Side): EditFinding[] {
  return [...edits].sort((x, y) => x[side].start - y[side].start || x[side].end - y[side].end);
}
