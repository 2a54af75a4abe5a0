/** One pair turned so that the source comes first, its passages numbered in the derivative's reading order. */

import type { Span } from "../base/index.ts";
import type {
  ArticleFindings,
  EditFinding,
  EditSide,
  PairFindings,
  PassageFinding,
  QuoteChange,
  Relation,
  Side,
  UnmatchedFinding,
} from "../findings/index.ts";
import { percent, relationName } from "./words.ts";

export interface ArticleView {
  /** 1-based place in the findings. */
  readonly number: number;
  readonly article: ArticleFindings;
  /** Pairs the article is in, by relation. */
  readonly relations: ReadonlyMap<Relation, number>;
}

/** Which part an article plays in a pair. Where the direction is open, `a` is shown in the source's place. */
export type Role = "source" | "derivative";

export interface PairView {
  /** 1-based place in the report: pairs that share text first, the closest before all. */
  readonly number: number;
  readonly pair: PairFindings;
  /** Whether the findings say which side is the source. */
  readonly decided: boolean;
  readonly source: ArticleView;
  readonly derivative: ArticleView;
  readonly sides: Readonly<Record<Role, Side>>;
  /** Share of the derivative's body words that are in passages; where the direction is open, of the article that has more of them there. */
  readonly copied: number;
  readonly passages: readonly PassageView[];
}

export interface PassageView {
  /** 1-based, in the derivative's reading order. */
  readonly number: number;
  readonly passage: PassageFinding;
  readonly source: Span;
  readonly derivative: Span;
  readonly edits: readonly EditView[];
}

export interface EditView {
  readonly edit: EditFinding;
  readonly source: EditSide;
  readonly derivative: EditSide;
  /** Which article has the error. */
  readonly erroneous: Role | null;
}

export function viewPair(pair: PairFindings, number: number, a: ArticleView, b: ArticleView): PairView {
  const sourceSide: Side = pair.direction.source ?? "a";
  const sides = { source: sourceSide, derivative: sourceSide === "a" ? "b" : "a" } as const;
  const passages = pair.passages.map((passage) => ({
    passage,
    source: passage[sides.source],
    derivative: passage[sides.derivative],
    edits: passage.edits.map((edit) => viewEdit(edit, sides)).sort(inReadingOrder),
  }));
  return {
    number,
    pair,
    decided: pair.direction.source !== null,
    source: sourceSide === "a" ? a : b,
    derivative: sourceSide === "a" ? b : a,
    sides,
    copied:
      pair.direction.source === null ? Math.max(pair.coverage.a, pair.coverage.b) : pair.coverage[sides.derivative],
    passages: passages.sort(inReadingOrder).map((passage, index) => ({ number: index + 1, ...passage })),
  };
}

/** The words for the two articles: their roles, or `first` and `second` where the direction is open. */
export function roleName(view: PairView, role: Role): string {
  if (view.decided) return role;
  return role === "source" ? "first article" : "second article";
}

/** `partially derived; the direction is 97% probable`. */
export function verdict(view: PairView): string {
  const name = relationName(view.pair);
  const { probability } = view.pair.direction;
  if (view.decided) return `${name}, direction ${percent(probability)} probable`;
  const { relation } = view.pair;
  if (relation === "duplicate") return `${name}, the text cannot tell which came first`;
  // Where nobody copied from the other, there is no first.
  if (relation !== "wholly-derived" && relation !== "partially-derived") return name;
  const [one, other] = view.pair.coverage.a > view.pair.coverage.b ? ["first", "second"] : ["second", "first"];
  return `${name}, the ${one} article from the ${other} or the ${other} from the ${one}: the text cannot tell which`;
}

/** What only one of the two articles has. */
export function unmatchedOf(view: PairView, role: Role): UnmatchedFinding[] {
  return view.pair.unmatched.filter((unmatched) => unmatched.in === view.sides[role]);
}

/** The words at a span of one of the articles; `null` where the findings were saved without texts. */
export function wordsAt(view: PairView, role: Role, span: Span): string | null {
  return view[role].article.text?.slice(span.start, span.end) ?? null;
}

/** Who speaks in a span, where the article's quotes say so. */
export function speakerOf(view: PairView, role: Role, span: Span): string | null {
  const quote = view[role].article.quotes.find(({ start, end }) => start < span.end && span.start < end);
  return quote?.speaker ?? null;
}

/** A change to a quote with the source's span first. */
export function quoteSpans(view: PairView, change: QuoteChange): Readonly<Record<Role, Span | null>> {
  return { source: change[view.sides.source], derivative: change[view.sides.derivative] };
}

function viewEdit(edit: EditFinding, sides: Readonly<Record<Role, Side>>): EditView {
  return {
    edit,
    source: edit[sides.source],
    derivative: edit[sides.derivative],
    erroneous: edit.erroneous === undefined ? null : edit.erroneous === sides.source ? "source" : "derivative",
  };
}

function inReadingOrder(
  x: { readonly source: Span; readonly derivative: Span },
  y: { readonly source: Span; readonly derivative: Span },
): number {
  return (
    x.derivative.start - y.derivative.start || x.source.start - y.source.start || x.derivative.end - y.derivative.end
  );
}
