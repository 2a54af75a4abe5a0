import type { Span } from "../base/index.ts";
import { EDIT_KINDS, type EditClass, type EditKind } from "./kinds.ts";

/** One difference inside a passage pair: the smallest span on each side that tells it. Empty where the other side inserted. */
export interface Edit {
  readonly kind: EditKind;
  readonly class: EditClass;
  readonly a: Span;
  readonly b: Span;
  /** The side that has the error; on `word-repeated`, and on `spelling-error` where anything tells which of the two spellings is wrong. */
  readonly erroneous?: "a" | "b";
}

/** What a change is, without its place. */
export interface Change {
  readonly kind: EditKind;
  readonly erroneous?: "a" | "b";
}

export function toEdit(change: Change, a: Span, b: Span): Edit {
  const edit: Edit = { kind: change.kind, class: EDIT_KINDS[change.kind], a, b };
  return change.erroneous === undefined ? edit : { ...edit, erroneous: change.erroneous };
}
