/** Findings arranged for a reader: numbered articles, pairs with the source first, counts. What all renderers share. Linear but for sorting. */

import { describe } from "../base/index.ts";
import { CREDIT_STATUSES, RELATIONS, type Findings, type Relation } from "../findings/index.ts";
import { viewPair, type ArticleView, type PairView } from "./pair-view.ts";
import { CREDIT_NAMES, grouped, plural } from "./words.ts";

export interface Overview {
  readonly findings: Findings;
  readonly articles: readonly ArticleView[];
  /** A `Map`, because `__proto__` is a legal id. */
  readonly byId: ReadonlyMap<string, ArticleView>;
  /** Pairs with passages, closest relation and largest share first. */
  readonly sharing: readonly PairView[];
  /** Pairs without passages, in the order of the findings. */
  readonly apart: readonly PairView[];
  readonly counts: ReadonlyMap<Relation, number>;
}

/**
 * @throws TypeError where they are no findings: the promise of `audit` that nobody awaited, a saved file's text that `parseFindings` has not read.
 * @throws RangeError where a pair names an article that the findings do not list.
 */
export function overview(findings: Findings): Overview {
  checkFindings(findings);
  const relations = findings.articles.map(() => new Map<Relation, number>());
  const articles = findings.articles.map((article, index) => ({
    number: index + 1,
    article,
    relations: relations[index] as Map<Relation, number>,
  }));
  const byId = new Map(articles.map((view) => [view.article.id, view]));
  const counts = new Map<Relation, number>();
  const sharing: PairView[] = [];
  const apart: PairView[] = [];
  findings.pairs.forEach((pair, index) => {
    const a = byId.get(pair.a);
    const b = byId.get(pair.b);
    if (a === undefined || b === undefined) throw new RangeError(`pairs[${index}] names an article that is not listed`);
    for (const tally of [counts, a.relations, b.relations]) {
      tally.set(pair.relation, (tally.get(pair.relation) ?? 0) + 1);
    }
    const view = viewPair(pair, index + 1, a, b);
    if (pair.passages.length === 0) apart.push(view);
    else sharing.push(view);
  });
  sharing.sort(byCloseness);
  const numbered = (view: PairView, index: number): PairView => ({ ...view, number: index + 1 });
  return {
    findings,
    articles,
    byId,
    sharing: sharing.map(numbered),
    apart: apart.map((view, index) => numbered(view, sharing.length + index)),
    counts,
  };
}

/** How many pairs have one of the relations. */
export function countOf(counts: ReadonlyMap<Relation, number>, ...relations: readonly Relation[]): number {
  return relations.reduce((sum, relation) => sum + (counts.get(relation) ?? 0), 0);
}

/** `5 articles, 10 pairs: 1 derived pair, 0 shared quotations, 9 of the same event.` */
export function summarize({ articles, findings, counts, sharing }: Overview): string {
  const subject = `${plural(articles.length, "article")}, ${plural(findings.pairs.length, "pair")}`;
  if (findings.pairs.length === 0) return `${subject}.`;
  const duplicates = countOf(counts, "duplicate");
  const derived = countOf(counts, "duplicate", "wholly-derived", "partially-derived");
  const parts = [
    plural(derived, "derived pair") + (duplicates > 0 ? ` (${plural(duplicates, "duplicate")})` : ""),
    plural(countOf(counts, "shared-quotation"), "shared quotation"),
  ];
  const common = countOf(counts, "shared-source");
  if (common > 0) parts.splice(1, 0, `${grouped(common)} with a common source`);
  // Two that share a form or a fixture of the page are called by the rest of them, and nobody looked for others like them.
  const isComplete = findings.parameters["allPairs"] !== false;
  const formal = isComplete ? 0 : sharing.filter(({ pair }) => isWithoutCopying(pair.relation)).length;
  const [events, unrelated] = [countOf(counts, "same-event"), countOf(counts, "unrelated")];
  if (isComplete) parts.push(`${grouped(events)} of the same event`);
  else if (formal > 0) parts.push(`${grouped(formal)} that share only a form or boilerplate`);
  if (isComplete && unrelated > 0) parts.push(`${grouped(unrelated)} unrelated`);
  const note = isComplete ? "" : " Pairs without shared text were not looked for.";
  return `${subject}: ${parts.join(", ")}.${note}`;
}

function isWithoutCopying(relation: Relation): boolean {
  return relation === "same-event" || relation === "unrelated";
}

/** `Credit in 20 derived pairs: 12 credited, 8 no credit found.` Empty where no pair calls for any. */
export function creditTally({ sharing }: Overview): string {
  const tally = CREDIT_STATUSES.filter((status) => status !== "not-applicable").flatMap((status) => {
    const count = sharing.filter(({ pair }) => pair.credit === status).length;
    return count === 0 ? [] : [{ status, count }];
  });
  if (tally.length === 0) return "";
  const all = tally.reduce((sum, { count }) => sum + count, 0);
  const parts = tally.map(({ status, count }) => `${grouped(count)} ${CREDIT_NAMES[status]}`);
  return `Credit to the source, in ${plural(all, "pair")}: ${parts.join(", ")}.`;
}

/** What the figures of a report are shares of, and what was left out of the list of pairs. */
export function measures({ articles, findings }: Overview): string[] {
  const shingle = findings.parameters["shingleSize"];
  const unit = typeof shingle === "number" ? `runs of ${plural(shingle, "word")}` : "short runs of words (shingles)";
  const sentences = [
    "“Shared” is the share of an article’s body words that stand inside passages it shares with the other article.",
    `Resemblance and containment count ${unit}: resemblance is the share that both articles have of all that either has, containment the share of one article’s that the other has.`,
  ];
  const possible = (articles.length * (articles.length - 1)) / 2;
  if (findings.pairs.length < possible) {
    sentences.push("Pairs that are not listed share nothing, or were not compared with one another.");
  }
  return sentences;
}

function byCloseness(x: PairView, y: PairView): number {
  return (
    RELATIONS.indexOf(x.pair.relation) - RELATIONS.indexOf(y.pair.relation) ||
    y.copied - x.copied ||
    x.number - y.number
  );
}

/** Lists alone are looked at: whoever has findings from elsewhere checks them with `parseFindings`. */
export function checkFindings(findings: Findings): void {
  const { articles, pairs, families } = (findings ?? {}) as Partial<Findings>;
  if (Array.isArray(articles) && Array.isArray(pairs) && Array.isArray(families)) return;
  throw new TypeError(
    "findings must be findings, as `audit` gives them and `parseFindings` reads them" +
      (typeof (findings as unknown as Partial<Promise<unknown>> | null)?.then === "function"
        ? ", got a promise: await it"
        : `, got ${describe(findings)}`),
  );
}
