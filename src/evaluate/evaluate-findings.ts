/** Findings held against gold: pairs are brought together by the ids of their articles. */

import type { Findings, PairFindings } from "../findings/index.ts";
import type { BootstrapOptions } from "./bootstrap.ts";
import { evaluatePairs, type Evaluation } from "./evaluation.ts";
import { EXTENTS, type Extent, type Gold, type GoldPair, type GoldProblem } from "./gold.ts";
import { inUtf16, lacksTexts } from "./gold-units.ts";
import { adjustedRandIndex } from "./rand-index.ts";
import { scorePair, type PairScore } from "./score-pair.ts";

export interface EvaluateOptions extends BootstrapOptions {
  /** What of a stretch is held against the gold. Default: that of the gold's format */
  readonly extent?: Extent | undefined;
}

/**
 * Scores findings against gold: passages, edits, relation, direction, credit, families, as far as the gold speaks of them.
 *
 * An id of the gold that no article has is tried without its extension: PAN names files, findings name articles. Pairs that the gold does not list
 * are wrong where it is complete, and counted as unjudged where it is not. A pair of the gold with a span behind the end of a text is a problem, and not
 * scored. O(pairs + passages + edits) and the bootstrap.
 *
 * @throws {TypeError | RangeError} naming the option.
 */
export function evaluateFindings(findings: Findings, gold: Gold, options: EvaluateOptions = {}): Evaluation {
  const { extent = gold.extent, ...bootstrap } = options;
  if (!EXTENTS.includes(extent)) throw new RangeError(`extent must be one of ${EXTENTS.join(", ")}, got ${extent}`);
  const articles = new Map(findings.articles.map((article) => [article.id, article]));
  const idOf = (name: string): string => {
    if (articles.has(name)) return name;
    const bare = name.replace(/\.[^./\\]*$/, "");
    return articles.has(bare) ? bare : name;
  };
  const found = new Map(findings.pairs.map((pair) => [keyOf(pair.a, pair.b), pair]));
  const judged = new Set<string>();
  const scores: PairScore[] = [];
  const problems: GoldProblem[] = [];
  let unconverted = 0;
  for (const pair of gold.pairs) {
    const named = { ...pair, a: idOf(pair.a), b: idOf(pair.b) };
    const key = keyOf(named.a, named.b);
    judged.add(key);
    const texts = pair.texts ?? { a: articles.get(named.a)?.text, b: articles.get(named.b)?.text };
    if (lacksTexts(named, texts)) unconverted++;
    try {
      scores.push(scorePair(inUtf16(named, texts), found.get(key), extent, texts));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push({ place: `the gold of ${JSON.stringify([pair.a, pair.b])}`, message: error.message });
    }
  }
  const others = findings.pairs.filter(({ a, b, passages }) => !judged.has(keyOf(a, b)) && passages.length > 0);
  if (gold.isComplete) {
    for (const pair of others) {
      const nothing = {
        a: pair.a,
        b: pair.b,
        passages: [],
        edits: gold.pairs.some(({ edits }) => edits) ? [] : undefined,
      };
      const texts = { a: articles.get(pair.a)?.text, b: articles.get(pair.b)?.text };
      scores.push(scorePair(nothing, pair, extent, texts));
    }
  }
  const unjudged = gold.isComplete ? 0 : others.length;
  const families = familyAgreement(findings, gold, idOf);
  return evaluatePairs(scores, { extent, unjudged, unconverted, families, problems }, bootstrap);
}

/** Findings as gold: what they say of each pair is right, and what they do not list shares nothing. Linear. */
export function goldFromFindings(findings: Findings): Gold {
  return {
    pairs: findings.pairs.map(goldPair),
    families: [...findings.families.map(({ articles }) => articles), ...findings.articles.map(({ id }) => [id])],
    isComplete: true,
    extent: "passages",
  };
}

function goldPair(pair: PairFindings): GoldPair {
  return {
    a: pair.a,
    b: pair.b,
    passages: pair.passages,
    edits: pair.passages.flatMap(({ edits }) => edits),
    relation: pair.relation,
    direction: pair.direction.source,
    credit: pair.credit,
  };
}

function familyAgreement(findings: Findings, gold: Gold, idOf: (name: string) => string): Evaluation["families"] {
  if (gold.families === undefined) return null;
  const groups = gold.families.map((group) => group.map(idOf));
  const items = new Set(groups.flat());
  const found = findings.families.map(({ articles }) => articles);
  return { articles: items.size, adjustedRandIndex: adjustedRandIndex(items, groups, found) };
}

/** The same for either order of the two. */
function keyOf(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
