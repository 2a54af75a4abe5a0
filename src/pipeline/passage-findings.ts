/** What was worked out for a pair, as plain findings: passages, edits, changes of quotes, evidence. */

import type { AlignedPassage, Explanation } from "../align/index.ts";
import type { CreditStatus, Evidence, QuoteChange } from "../derive/index.ts";
import type { Edit } from "../edit/index.ts";
import type {
  EditFinding,
  PairFindings,
  PassageFinding,
  PassageKind,
  PassageSpread,
  QuoteChange as QuoteChangeFinding,
} from "../findings/index.ts";
import { normalize } from "../text/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";

/** "Insertion" and "deletion" are what the derivative did; without a direction they go from `a` to `b`. */
export function fromSource(edit: Edit, source: "a" | "b" | null): Edit {
  if (source !== "b") return edit;
  if (edit.kind === "insertion") return { ...edit, kind: "deletion" };
  return edit.kind === "deletion" ? { ...edit, kind: "insertion" } : edit;
}

/** What is known of a passage beside its words and edits. */
export interface PassageTold {
  readonly spread: PassageSpread | undefined;
  readonly houseStyle: ReadonlySet<Edit>;
  readonly credit: CreditStatus;
  readonly explanation: Explanation;
}

export function toFinding(
  passage: AlignedPassage,
  edits: readonly Edit[],
  told: PassageTold,
  a: AnalyzedArticle,
  b: AnalyzedArticle,
): PassageFinding {
  return {
    a: passage.a,
    b: passage.b,
    kind: kindOf(passage, edits, a, b),
    similarity: rounded(passage.similarity),
    stretch: passage.stretch,
    surprise: tenths(passage.surprise),
    explanation: explanationFinding(told.explanation),
    ...(told.spread !== undefined && { spread: told.spread }),
    credit: told.credit,
    edits: edits.map((edit) => {
      const finding = editFinding(edit, a, b);
      return told.houseStyle.has(edit) ? { ...finding, houseStyle: true } : finding;
    }),
  };
}

function explanationFinding({
  needed,
  expected,
  support,
  stretchBits,
  plain,
  ends,
  discounts,
}: Explanation): NonNullable<PassageFinding["explanation"]> {
  const discounted = {
    running: tenths(discounts.running),
    facts: tenths(discounts.facts),
    phrases: tenths(discounts.phrases),
    corpus: tenths(discounts.corpus),
    differences: tenths(discounts.differences),
  };
  return {
    needed: tenths(needed),
    expected: Number(expected.toPrecision(2)),
    support,
    ...(stretchBits !== undefined && { stretchBits: tenths(stretchBits) }),
    plain: tenths(plain),
    ends,
    discounted,
  };
}

/** Bits to a tenth, none below 0. */
function tenths(bits: number): number {
  return Math.max(0, Math.round(10 * bits) / 10);
}

function kindOf(passage: AlignedPassage, edits: readonly Edit[], a: AnalyzedArticle, b: AnalyzedArticle): PassageKind {
  const textA = a.segmented.text.slice(passage.a.start, passage.a.end);
  const textB = b.segmented.text.slice(passage.b.start, passage.b.end);
  if (textA === textB) return "verbatim";
  if (edits.some((edit) => edit.class !== "style")) return "edited";
  return evenText(textA) === evenText(textB) ? "normalized-equal" : "edited";
}

function evenText(text: string): string {
  return normalize(text).text.replace(/\s+/g, " ");
}

export function quoteChange(
  { status, a: spanA, b: spanB, edits }: QuoteChange,
  source: "a" | "b" | null,
  a: AnalyzedArticle,
  b: AnalyzedArticle,
): QuoteChangeFinding {
  const change = { status, a: spanA, b: spanB };
  return edits.length === 0
    ? change
    : { ...change, edits: edits.map((edit) => editFinding(fromSource(edit, source), a, b)) };
}

function editFinding(edit: Edit, a: AnalyzedArticle, b: AnalyzedArticle): EditFinding {
  const finding: EditFinding = {
    kind: edit.kind,
    class: edit.class,
    a: { start: edit.a.start, end: edit.a.end, text: a.segmented.text.slice(edit.a.start, edit.a.end) },
    b: { start: edit.b.start, end: edit.b.end, text: b.segmented.text.slice(edit.b.start, edit.b.end) },
  };
  return edit.erroneous === undefined ? finding : { ...finding, erroneous: edit.erroneous };
}

export function plainEvidence(evidence: Evidence): PairFindings["direction"]["evidence"][number] {
  return { ...evidence, spans: evidence.spans.map(({ in: side, start, end }) => ({ in: side, start, end })) };
}

export function rounded(share: number): number {
  return Math.round(1000 * share) / 1000;
}
