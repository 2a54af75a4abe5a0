import type { Span } from "../base/index.ts";
import type { EditClass, EditKind } from "./kinds.ts";

/** One difference inside a passage pair: the smallest span on each side that tells it. Empty where the other side inserted. */
export interface Edit {
  readonly kind: EditKind;
  readonly class: EditClass;
  readonly a: Span;
  readonly b: Span;
  /** The side that has the error; on `spelling-error` and `word-repeated` only. */
  readonly erroneous?: "a" | "b";
}
