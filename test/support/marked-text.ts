/**
 * Two texts written as one: `{kind|source|derivative}` is an edit, everything else stands on both sides.
 * A fixture written so cannot disagree with its own offsets.
 */

import { EDIT_KINDS, type EditFinding, type EditKind, type Side } from "../../src/findings/index.ts";

export interface MarkedText {
  readonly source: string;
  readonly derivative: string;
  /** Offsets from the start of the marked text on each side. */
  readonly edits: readonly {
    readonly kind: EditKind;
    readonly source: { readonly start: number; readonly end: number };
    readonly derivative: { readonly start: number; readonly end: number };
  }[];
}

export function marked(text: string): MarkedText {
  const edits: MarkedText["edits"][number][] = [];
  let source = "";
  let derivative = "";
  let position = 0;
  for (const match of text.matchAll(/\{([a-z-]+)\|([^|{}]*)\|([^|{}]*)\}/g)) {
    const kind = match[1] as EditKind;
    if (!Object.hasOwn(EDIT_KINDS, kind)) throw new Error(`no edit kind ${kind}`);
    const same = text.slice(position, match.index);
    source += same;
    derivative += same;
    const starts = { source: source.length, derivative: derivative.length };
    source += match[2];
    derivative += match[3];
    edits.push({
      kind,
      source: { start: starts.source, end: source.length },
      derivative: { start: starts.derivative, end: derivative.length },
    });
    position = match.index + match[0].length;
  }
  const rest = text.slice(position);
  return { source: source + rest, derivative: derivative + rest, edits };
}

/** The edits as findings of the pair whose source stands on side `sourceSide`, each side's text beginning at an offset. */
export function placeEdits(
  text: MarkedText,
  sourceSide: Side,
  sourceStart: number,
  derivativeStart: number,
): EditFinding[] {
  return text.edits.map((edit) => {
    const source = {
      start: sourceStart + edit.source.start,
      end: sourceStart + edit.source.end,
      text: text.source.slice(edit.source.start, edit.source.end),
    };
    const derivative = {
      start: derivativeStart + edit.derivative.start,
      end: derivativeStart + edit.derivative.end,
      text: text.derivative.slice(edit.derivative.start, edit.derivative.end),
    };
    const editClass = EDIT_KINDS[edit.kind];
    const sides = sourceSide === "a" ? { a: source, b: derivative } : { a: derivative, b: source };
    const base = { kind: edit.kind, class: editClass, ...sides };
    return editClass === "error" ? { ...base, erroneous: sourceSide === "a" ? ("b" as const) : ("a" as const) } : base;
  });
}
