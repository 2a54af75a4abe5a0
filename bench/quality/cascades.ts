/** Generated cascades, audited: directions, parents, lost sources, independent reports, and whether the probabilities are what they say. */
import { audit } from "../../src/index.ts";
import type { Findings, PairFindings } from "../../src/findings/index.ts";
import { makeCascades, type Cascade, type CascadeOptions, type CascadePair } from "../corpora/cascades.ts";
import { boundOf } from "./cascade-bound.ts";
import { binsOf, expectedError, reliabilityTable, type Claim } from "./reliability.ts";
import { absent, judged, type Row } from "./row.ts";
import { cascadeStories } from "./shared-data.ts";

const COMMAND = "npm run quality -- cascades";
/** Cascades for each way with dates. The same stories in each, so that the ways can be compared. */
const COUNT = 90;
const SEED = 77;

/** Counts over all cascades of one way. */
interface Tally {
  /** Pairs of source and copy with copied text between them: told right, told wrong, left open. */
  readonly directed: { right: number; wrong: number; open: number };
  /** Copies of a third text that were called source and copy, of which its source is withheld. */
  readonly siblings: { decided: number; all: number; decidedLost: number; allLost: number };
  readonly independent: { derived: number; all: number };
  readonly copies: { right: number; all: number };
  /** Copies, and articles that are nobody's, of which no parent may be named. */
  readonly articles: { right: number; all: number };
  readonly lost: { found: number; all: number; asserted: number; without: number };
  readonly claims: Claim[];
  /** What one could tell who knows which words are whose: the copies right, in the mean over trees that are equally good, and the lost sources. */
  readonly bound: { copies: number; lost: number };
  /** Copies whose parent is told wrong, by what became of them: those that the words do not tell even then, and the others. */
  readonly causes: Map<string, [untold: number, told: number]>;
}

/** `onListed` gets the table of reliability, as Markdown. */
export async function measureCascades(
  root: string,
  onListed: (title: string, lines: readonly string[]) => void,
): Promise<Row[]> {
  const stories = cascadeStories(root);
  if (stories === undefined) return [absent("generated cascades, direction", "≥ 0.95", "../shared is absent", COMMAND)];
  const tallies: Partial<Record<CascadeOptions["dates"], Tally>> = {};
  for (const dates of ["withheld", "given", "wrong"] as const) {
    const tally = emptyTally();
    for (const cascade of makeCascades(stories.test, { seed: SEED, count: COUNT, dates }))
      count(tally, cascade, await audit(cascade.articles.map(({ article }) => article)));
    tallies[dates] = tally;
  }
  const { withheld, given, wrong } = tallies as Record<CascadeOptions["dates"], Tally>;
  const claims = [withheld, given, wrong].flatMap((tally) => tally.claims);
  onListed("Reliability of the probability of a direction", reliabilityTable(binsOf(claims)));
  onListed("Parents told wrong without dates", causesTable(withheld));
  return [
    ...directionRows("no dates", withheld, 0.95, 0.15),
    parentRow("no dates", withheld, 0.85),
    ...directionRows("with dates", given, 0.99, null),
    parentRow("with dates", given, 0.95),
    ...directionRows("dates partly wrong or missing", wrong, null, null),
    ...lostRows(withheld),
    independentRow([withheld, given, wrong]),
    judged(
      "generated cascades, expected calibration error of the direction",
      expectedError(binsOf(claims)),
      { atMost: 0.05 },
      COMMAND,
      `${claims.length} pairs of source and copy, decided or not`,
    ),
  ];
}

function emptyTally(): Tally {
  return {
    directed: { right: 0, wrong: 0, open: 0 },
    siblings: { decided: 0, all: 0, decidedLost: 0, allLost: 0 },
    independent: { derived: 0, all: 0 },
    copies: { right: 0, all: 0 },
    articles: { right: 0, all: 0 },
    lost: { found: 0, all: 0, asserted: 0, without: 0 },
    claims: [],
    bound: { copies: 0, lost: 0 },
    causes: new Map(),
  };
}

function count(tally: Tally, cascade: Cascade, findings: Findings): void {
  const found = new Map(findings.pairs.map((pair) => [[pair.a, pair.b].sort().join(" "), pair]));
  for (const gold of cascade.pairs) {
    const pair = found.get([gold.a, gold.b].sort().join(" "));
    if (gold.relation === "independent") {
      tally.independent.all++;
      if (pair !== undefined && isDerived(pair)) tally.independent.derived++;
    } else if (gold.shared > 0) countShared(tally, gold, pair);
  }
  countParents(tally, cascade, findings);
  countLost(tally, cascade, findings);
}

function countShared(tally: Tally, gold: CascadePair, pair: PairFindings | undefined): void {
  const source = pair?.direction.source;
  const named = pair === undefined || source === null || source === undefined ? null : pair[source];
  if (gold.relation === "siblings") {
    tally.siblings.all++;
    if (named !== null) tally.siblings.decided++;
    if (!gold.viaLost) return;
    tally.siblings.allLost++;
    if (named !== null) tally.siblings.decidedLost++;
    return;
  }
  const right = gold[gold.source!];
  if (named === null) tally.directed.open++;
  else if (named === right) tally.directed.right++;
  else tally.directed.wrong++;
  if (pair === undefined || pair.passages.length === 0) return;
  // The side that an open direction leans to is the one its evidence leans to.
  const odds = pair.direction.evidence.reduce((sum, one) => sum + (one.towards === "a" ? 1 : -1) * one.weight, 0);
  if (odds !== 0)
    tally.claims.push({ probability: pair.direction.probability, isRight: pair[odds > 0 ? "a" : "b"] === right });
}

function isDerived({ relation }: PairFindings): boolean {
  return ["duplicate", "wholly-derived", "partially-derived", "shared-source"].includes(relation);
}

/** A copy's parents are right if one of them at least is named and nobody else; where its parent is withheld, if no other is named. */
function countParents(tally: Tally, cascade: Cascade, findings: Findings): void {
  const present = new Set(cascade.articles.map(({ article }) => article.id));
  const edges = findings.families.flatMap((family) => family.edges);
  const bound = boundOf(cascade);
  for (const { article, parents } of cascade.articles) {
    const named = edges.filter((edge) => edge.derivative === article.id && present.has(edge.source));
    const known = parents.filter((parent) => present.has(parent));
    const isRight = named.every((edge) => known.includes(edge.source)) && (named.length > 0 || known.length === 0);
    tally.articles.all++;
    if (isRight) tally.articles.right++;
    if (parents.length === 0) continue;
    tally.copies.all++;
    if (isRight) tally.copies.right++;
    const told = bound.right.get(article.id) ?? 1;
    tally.bound.copies += told;
    if (isRight) continue;
    const what = `${known.length === 0 ? "withheld" : "here"}, ${named.length === 0 ? "none named" : "another named"}`;
    const counts = tally.causes.get(what) ?? [0, 0];
    counts[told > 0.99 ? 1 : 0]++;
    tally.causes.set(what, counts);
  }
  if (cascade.lost.some(({ operations }) => !operations.includes("background"))) tally.bound.lost += bound.lost;
}

function countLost(tally: Tally, cascade: Cascade, findings: Findings): void {
  const claimed = findings.families.flatMap((family) => family.lostSources.map(witnessesOf));
  const lostRoot = cascade.lost.find(({ operations }) => !operations.includes("background"));
  const background = cascade.lost.filter((one) => one !== lostRoot).map(({ article }) => article.id);
  const childrenOf = (id: string): Set<string> => {
    const below = new Set([id]);
    for (const { article, parents } of cascade.articles)
      if (parents.some((one) => below.has(one))) below.add(article.id);
    return below;
  };
  if (lostRoot === undefined) {
    // Two reports that took an agency's background have a lost source, though it is not the one of the story.
    const excused = background.map(childrenOf);
    tally.lost.without++;
    if (claimed.some((witnesses) => !excused.some((below) => witnesses.every((one) => below.has(one)))))
      tally.lost.asserted++;
    return;
  }
  const below = childrenOf(lostRoot.article.id);
  tally.lost.all++;
  if (claimed.some((witnesses) => witnesses.filter((one) => below.has(one)).length >= 2)) tally.lost.found++;
}

function witnessesOf(lost: unknown): readonly string[] {
  const { witnesses } = (typeof lost === "object" && lost !== null ? lost : {}) as { readonly witnesses?: unknown };
  return Array.isArray(witnesses) ? witnesses.map(String) : [];
}

function directionRows(way: string, tally: Tally, atLeast: number | null, open: number | null): Row[] {
  const { directed, siblings } = tally;
  const decided = directed.right + directed.wrong;
  const all = decided + directed.open;
  const note =
    `${directed.right} of ${decided} decided, ${all} in all; two copies of a third text called source and copy: ${siblings.decided} of ${siblings.all}, ` +
    `of them ${siblings.decidedLost} of ${siblings.allLost} whose source is withheld`;
  return [
    given(
      `generated cascades, ${way}, direction right where decided`,
      directed.right / decided,
      atLeast,
      "atLeast",
      note,
    ),
    given(
      `generated cascades, ${way}, directions left open`,
      directed.open / all,
      open,
      "atMost",
      `${directed.open} of ${all}`,
    ),
  ];
}

/** Why parents are wrong, as Markdown. */
function causesTable({ causes }: Tally): string[] {
  return [
    "| the parent is | copies | the words do not tell, were it known whose each is | they would |",
    "|---|---|---|---|",
    ...[...causes]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([what, [untold, told]]) => `| ${what} | ${untold + told} | ${untold} | ${told} |`),
  ];
}

function parentRow(way: string, { copies, articles, bound }: Tally, atLeast: number): Row {
  return judged(
    `generated cascades, ${way}, parent right`,
    copies.right / copies.all,
    { atLeast },
    COMMAND,
    `${copies.right} of ${copies.all} copies, those of a withheld source among them; with the articles that are nobody's copy ${articles.right} of ${articles.all} ` +
      `(${(articles.right / articles.all).toFixed(2)}); who knew of each word whether it is the source's or a copy's own would have ` +
      `${(bound.copies / copies.all).toFixed(2)} right without dates`,
  );
}

function lostRows({ lost, bound }: Tally): Row[] {
  return [
    judged(
      "generated cascades, lost sources found",
      lost.found / lost.all,
      { atLeast: 0.8 },
      COMMAND,
      `${lost.found} of ${lost.all}; who knew of each word whether it is the source's would have ${(bound.lost / lost.all).toFixed(2)}`,
    ),
    judged(
      "generated cascades, lost sources seen where there are none",
      lost.asserted / lost.without,
      { atMost: 0.05 },
      COMMAND,
      `${lost.asserted} of ${lost.without}`,
    ),
  ];
}

function independentRow(tallies: readonly Tally[]): Row {
  const derived = tallies.reduce((sum, { independent }) => sum + independent.derived, 0);
  const all = tallies.reduce((sum, { independent }) => sum + independent.all, 0);
  return judged(
    "independent reports that share quotations and figures, called derived",
    derived / all,
    { atMost: 0.005 },
    COMMAND,
    `${derived} of ${all} pairs`,
  );
}

function given(what: string, value: number, goal: number | null, way: "atLeast" | "atMost", note: string): Row {
  if (goal !== null)
    return judged(what, value, way === "atLeast" ? { atLeast: goal } : { atMost: goal }, COMMAND, note);
  return { what, figure: value.toFixed(4), goal: null, isMet: null, command: COMMAND, note };
}
