import type { Span } from "../base/index.ts";

export const CREDIT_KINDS = ["dateline", "byline", "signoff", "caption", "in-text", "via", "metadata"] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

/** What a credit is a credit for. */
export type CreditScope = "article" | "passage" | "picture";

/** A place where an article names who the text or picture came from. */
export interface Credit extends Span {
  readonly kind: CreditKind;
  /** The agency, paper or person named, in its usual spelling: `Reuters`, `The Washington Post`. */
  readonly agency: string;
  readonly scope: CreditScope;
}

/** Words an article puts in somebody's mouth: the quotation marks are inside the span. */
export interface Quote extends Span {
  readonly speaker: string | null;
}
