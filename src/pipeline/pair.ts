/** One pair from two analyzed articles: alignment, edits, direction, credit, as findings. */

import { align, type AlignedPassage, type Commonness, type Explanation } from "../align/index.ts";
import type { Limit } from "../base/index.ts";
import {
  bodyCoverage,
  coveredTokens,
  creditStatus,
  decideDirection,
  findUnmatched,
  otherSide,
  quoteLedger,
  relationOf,
  sharesEvent,
  type AlignedPair,
  type Evidence,
  type Witness,
} from "../derive/index.ts";
import { findEdits, isKnownWord, letterModel, type ChangeContext, type Edit, type LetterModel } from "../edit/index.ts";
import type { EditFinding, PairFindings, PassageFinding, PassageKind } from "../findings/index.ts";
import { containment, resemblance } from "../shingle/index.ts";
import { normalize } from "../text/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";
import { partsOf } from "./parts.ts";
import type { Settings } from "./settings.ts";

/** What the corpus around a pair knows; absent where there is no corpus. */
export interface CorpusKnowledge {
  readonly commonness?: Commonness | undefined;
  /** In how many articles a word occurs. */
  readonly articlesWith?: ((word: string) => number) | undefined;
}

export interface ComparedPair {
  readonly findings: PairFindings;
  readonly limits: readonly Limit[];
  /** The pair shares copied text, quotations alone not counted. */
  readonly derived: boolean;
}

export function comparePair(
  a: AnalyzedArticle,
  b: AnalyzedArticle,
  settings: Settings,
  knowledge: CorpusKnowledge = {},
): ComparedPair {
  const alignment = align(a.alignable, b.alignable, {
    minSurprise: settings.minSurprise,
    commonness: knowledge.commonness,
  });
  const where = `${a.article.id} and ${b.article.id}`;
  const limits = alignment.limits.map((limit) => ({ ...limit, where: `${where}: ${limit.where}` }));
  const shared = {
    a: a.article.id,
    b: b.article.id,
    resemblance: rounded(resemblance(a.shingles.article, b.shingles.article)),
    containment: roundedContainment(a, b),
  };
  const { passages } = alignment;
  if (passages.length === 0) {
    const relation = sharesEvent(a.topic(), b.topic()) ? "same-event" : "unrelated";
    return { findings: { ...shared, ...WITHOUT_PASSAGES, relation }, limits, derived: false };
  }
  const context = changeContext(a, b, settings, knowledge);
  const edits = passages.map((passage) => findEdits(passage, a.segmented, b.segmented, context));
  const covered = {
    a: coveredTokens(
      a.segmented,
      passages.map((passage) => passage.a),
    ),
    b: coveredTokens(
      b.segmented,
      passages.map((passage) => passage.b),
    ),
  };
  const coverage = { a: bodyCoverage(a.segmented, covered.a), b: bodyCoverage(b.segmented, covered.b) };
  const pair: AlignedPair = { a: witness(a), b: witness(b), passages, edits, covered, coverage };
  const unmatched = findUnmatched(pair);
  const direction = decideDirection(pair, unmatched);
  const relation = relationOf(pair, direction);
  const derived = relation !== "shared-quotation";
  const source = direction.source ?? direction.likelier;
  const found = passages.map((passage, index) =>
    toFinding(
      passage,
      edits[index]!.map((edit) => fromSource(edit, direction.source)),
      alignment.explain(passage),
      a,
      b,
    ),
  );
  const findings: PairFindings = {
    ...shared,
    coverage: { a: rounded(coverage.a), b: rounded(coverage.b) },
    relation,
    direction: {
      source: derived ? direction.source : null,
      probability: derived ? direction.probability : 0.5,
      evidence: derived ? direction.evidence.map(plainEvidence) : [],
    },
    passages: found,
    parts: partsOf(a, b, coverage, found, direction.source ?? "a"),
    unmatched: derived ? unmatched : [],
    quotes: quoteLedger(pair, source, direction.source !== null),
    credit: creditStatus(pair, relation, direction),
  };
  return { findings, limits, derived };
}

const WITHOUT_PASSAGES = {
  coverage: { a: 0, b: 0 },
  direction: { source: null, probability: 0.5, evidence: [] },
  passages: [],
  unmatched: [],
  quotes: [],
  credit: "not-applicable",
} as const;

function changeContext(
  a: AnalyzedArticle,
  b: AnalyzedArticle,
  settings: Settings,
  knowledge: CorpusKnowledge,
): ChangeContext {
  let letters: LetterModel | undefined;
  return {
    stem: settings.stem,
    isKnown: isKnownWord,
    articlesWith:
      knowledge.articlesWith ?? ((word) => Number(a.wordTypes().has(word)) + Number(b.wordTypes().has(word))),
    get letters() {
      return (letters ??= letterModel(new Set([...a.wordTypes(), ...b.wordTypes()])));
    },
  };
}

function witness(analyzed: AnalyzedArticle): Witness {
  const { article } = analyzed;
  return {
    label: article.outlet ?? article.id,
    outlet: article.outlet ?? null,
    publishedAt: article.publishedAt ?? null,
    segmented: analyzed.segmented,
    quotes: analyzed.quotes,
    credits: analyzed.credits,
    get names() {
      return analyzed.names();
    },
    get danglingReferences() {
      return analyzed.danglingReferences();
    },
  };
}

/** "Insertion" and "deletion" are what the derivative did; without a direction they go from `a` to `b`. */
function fromSource(edit: Edit, source: "a" | "b" | null): Edit {
  if (source !== "b") return edit;
  if (edit.kind === "insertion") return { ...edit, kind: "deletion" };
  return edit.kind === "deletion" ? { ...edit, kind: "insertion" } : edit;
}

function toFinding(
  passage: AlignedPassage,
  edits: readonly Edit[],
  explanation: Explanation,
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
    explanation: explanationFinding(explanation),
    edits: edits.map((edit) => editFinding(edit, a, b)),
  };
}

function explanationFinding({
  needed,
  expected,
  support,
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

function editFinding(edit: Edit, a: AnalyzedArticle, b: AnalyzedArticle): EditFinding {
  const finding: EditFinding = {
    kind: edit.kind,
    class: edit.class,
    a: { start: edit.a.start, end: edit.a.end, text: a.segmented.text.slice(edit.a.start, edit.a.end) },
    b: { start: edit.b.start, end: edit.b.end, text: b.segmented.text.slice(edit.b.start, edit.b.end) },
  };
  return edit.erroneous === undefined ? finding : { ...finding, erroneous: edit.erroneous };
}

function plainEvidence(evidence: Evidence): PairFindings["direction"]["evidence"][number] {
  return { ...evidence, spans: evidence.spans.map(({ in: side, start, end }) => ({ in: side, start, end })) };
}

function roundedContainment(a: AnalyzedArticle, b: AnalyzedArticle): { readonly aInB: number; readonly bInA: number } {
  const { aInB, bInA } = containment(a.shingles.article, b.shingles.article);
  return { aInB: rounded(aInB), bInA: rounded(bInA) };
}

export function rounded(share: number): number {
  return Math.round(1000 * share) / 1000;
}

/** The source and the derivative of a pair, where they are known. */
export function directionOf(
  findings: PairFindings,
): { readonly source: string; readonly derivative: string } | undefined {
  const { source } = findings.direction;
  return source === null ? undefined : { source: findings[source], derivative: findings[otherSide(source)] };
}
