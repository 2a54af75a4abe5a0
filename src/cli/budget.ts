/** Measures findings against the budgets of `--fail-on`. Linear in the number of pairs. */
import type { Findings, PairFindings } from "../findings/index.ts";
import { METRICS, printBudget, type Budget, type Metric } from "./fail-on.ts";
import { quoted } from "./printable.ts";

/** Pairs named in a message about a count; the findings have them all. */
const NAMED_PAIRS = 5;

/** What a metric came to, and the pairs that made it so: the largest for a share, every one for a count. */
export interface Measurement {
  readonly value: number;
  readonly pairs: readonly PairFindings[];
}

/** One sentence a budget that is exceeded; empty where all hold. */
export function exceededBudgets(budgets: readonly Budget[], findings: Findings): string[] {
  return budgets.flatMap((budget) => {
    const measured = measure(budget.metric, findings);
    return relationHolds(budget, measured.value) ? [describe(budget, measured)] : [];
  });
}

/**
 * The value of a metric. A share is that of the article it is largest in, 0 where there is no pair.
 *
 * In a pair whose direction the text cannot tell, `uncredited` takes the smaller coverage: whichever of the two is the copy, at least that much
 * of it is copied.
 */
export function measure(metric: Metric, findings: Findings): Measurement {
  switch (metric) {
    case "uncredited":
      return largest(findings.pairs.filter(isUncredited), derivativeCoverage);
    case "coverage":
      return largest(findings.pairs, (pair) => Math.max(pair.coverage.a, pair.coverage.b));
    case "resemblance":
      return largest(findings.pairs, (pair) => pair.resemblance);
    case "derived":
      return count(findings.pairs.filter(isDerived));
    case "miscredited":
      return count(findings.pairs.filter((pair) => pair.credit === "miscredited"));
    case "stripped":
      return count(findings.pairs.filter((pair) => pair.credit === "stripped"));
    case "problems":
      return { value: findings.problems.length, pairs: [] };
    case "limits":
      return { value: findings.limits.length, pairs: [] };
  }
}

export function relationHolds({ operator, value: bound }: Budget, value: number): boolean {
  switch (operator) {
    case ">":
      return value > bound;
    case ">=":
      return value >= bound;
    case "<":
      return value < bound;
    case "<=":
      return value <= bound;
    case "==":
      return value === bound;
    case "!=":
      return value !== bound;
  }
}

function isDerived(pair: PairFindings): boolean {
  return pair.relation === "duplicate" || pair.relation === "wholly-derived" || pair.relation === "partially-derived";
}

function isUncredited(pair: PairFindings): boolean {
  const uncredited = pair.credit === "uncredited" || pair.credit === "stripped" || pair.credit === "miscredited";
  return uncredited && isDerived(pair);
}

function derivativeCoverage(pair: PairFindings): number {
  if (pair.direction.source === "a") return pair.coverage.b;
  if (pair.direction.source === "b") return pair.coverage.a;
  return Math.min(pair.coverage.a, pair.coverage.b);
}

function largest(pairs: readonly PairFindings[], valueOf: (pair: PairFindings) => number): Measurement {
  let value = 0;
  let widest: PairFindings | undefined;
  for (const pair of pairs) {
    const own = valueOf(pair);
    if (widest === undefined || own > value) [widest, value] = [pair, own];
  }
  return { value, pairs: widest === undefined ? [] : [widest] };
}

function count(pairs: readonly PairFindings[]): Measurement {
  return { value: pairs.length, pairs };
}

function describe(budget: Budget, measured: Measurement): string {
  const value = METRICS[budget.metric].unit === "share" ? roundedShare(measured.value, budget.value) : measured.value;
  const named = measured.pairs.slice(0, NAMED_PAIRS).map(namePair);
  if (measured.pairs.length > NAMED_PAIRS) named.push(`${measured.pairs.length - NAMED_PAIRS} more`);
  const where = named.length === 0 ? "" : ` (${named.join("; ")})`;
  return `--fail-on ${printBudget(budget)}: ${budget.metric} is ${value}${where}`;
}

/** Four decimals, unless they would make the value look like the bound that it differs from. */
function roundedShare(value: number, bound: number): number {
  const rounded = Number(value.toFixed(4));
  return rounded === bound ? value : rounded;
}

function namePair(pair: PairFindings): string {
  const { source } = pair.direction;
  if (!isDerived(pair) || source === null) return `${quoted(pair.a)} and ${quoted(pair.b)}`;
  return source === "a"
    ? `${quoted(pair.b)} derived from ${quoted(pair.a)}`
    : `${quoted(pair.a)} derived from ${quoted(pair.b)}`;
}
