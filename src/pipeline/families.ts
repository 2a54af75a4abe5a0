/** The families of a corpus as findings, and its pairs as the families show them. */

import { overlaps } from "../base/index.ts";
import { components, membersOf } from "../cluster/index.ts";
import {
  assembleLost,
  DECIDED,
  findFamilies,
  isSameOutlet,
  SHARED_SOURCE,
  SUREST,
  sharesEvent,
  standingOf,
  type CommonText,
  type Direction,
  type Evidence,
  type Family,
  type KinVerdict,
  type WordValues,
} from "../derive/index.ts";
import type { FamilyFindings, PairFindings } from "../findings/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";
import { familyMutations } from "./mutations.ts";
import { labelOf, type ComparedPair } from "./pair.ts";

/** A compared pair, its articles by their place in the corpus. */
export interface PairOfCorpus extends Omit<ComparedPair, "words" | "limits"> {
  readonly a: number;
  readonly b: number;
}

/** Compares a pair again with another direction. */
export type CompareAgain = (a: number, b: number, revise: (direction: Direction) => Direction) => PairFindings;

export interface CorpusFamilies {
  /** In the order of the pairs handed in. */
  readonly pairs: readonly PairFindings[];
  readonly families: readonly FamilyFindings[];
}

export function findCorpusFamilies(
  analyzed: readonly AnalyzedArticle[],
  compared: readonly PairOfCorpus[],
  common: CommonText,
  compareAgain: CompareAgain,
): CorpusFamilies {
  const derived = withinStories(compared.filter((pair) => pair.derived));
  const edges = derived.map(({ a, b }) => ({ a, b, weight: 1 }));
  const groups = membersOf(components(analyzed.length, edges), 2);
  const idOf = (index: number): string => analyzed[index]!.article.id;
  const families = findFamilies(
    groups,
    derived.map(({ a, b, odds, sibling, ways, within, findings }) => ({
      a,
      b,
      odds,
      sibling,
      ways,
      within,
      styleEdits: countStyleEdits(findings),
    })),
    {
      common,
      valuesOf: (article) => valuesOf(analyzed[article]!),
      standingOf: (article) => {
        const { article: own, credits, segmented, danglingReferences } = analyzed[article]!;
        return standingOf({ outlet: own.outlet ?? null, credits, segmented, danglingReferences: danglingReferences() });
      },
      nameAbsent: (a, b, members) =>
        nameAbsent(
          analyzed[a]!,
          analyzed[b]!,
          members.map((one) => analyzed[one]!),
        ),
      sharesEvent: (a, b) => sharesEvent(analyzed[a]!.topic(), analyzed[b]!.topic()),
    },
  );
  const findings = families.map((family) => familyFindings(family, idOf));
  const verdicts = new Map<string, { readonly verdict: KinVerdict; readonly via: string | null }>();
  families.forEach((family, index) => {
    for (const verdict of family.verdicts) {
      const via = viaOf(verdict, findings[index]!, idOf);
      verdicts.set(`${verdict.a} ${verdict.b}`, { verdict, via });
    }
  });
  const pairs = compared.map((pair) => {
    const known = verdicts.get(`${pair.a} ${pair.b}`);
    return known === undefined ? pair.findings : revised(pair, known.verdict, known.via, analyzed, compareAgain);
  });
  const places = new Map(compared.map(({ a, b }, index) => [a * analyzed.length + b, index]));
  const pairOf = (a: number, b: number): PairFindings | undefined => pairs[places.get(a * analyzed.length + b) ?? -1];
  const told = families.map((family, index) => ({
    ...findings[index]!,
    lostSources: family.lostSources.map(({ witnesses }, lost) => ({
      ...findings[index]!.lostSources[lost]!,
      agencies: commonCredits(witnesses.map((witness) => analyzed[witness]!)),
      text: assembleLost(witnesses, common, (article) => analyzed[article]!.segmented).map((sentence) => ({
        article: idOf(sentence.article),
        start: sentence.start,
        end: sentence.end,
        support: sentence.support.map(idOf),
      })),
    })),
    mutations: familyMutations(family, analyzed, common, pairOf),
  }));
  return { pairs, families: told };
}

/** Share of an article that another has in common with it, from which the two are versions of one text; and from which its text is that of another. */
const VERSION_SHARE = 0.25;
const MAIN_SHARE = 0.5;

/**
 * The pairs without those that share a passage and no story: little of either, in an open direction, where most of each stands in some other article. A sentence
 * of background that an agency uses again next week tied two stories of thirty papers each into one family. Where one is known to have it from the other it is
 * kept: a round-up has passages of many stories, and is a guest in each.
 */
function withinStories(derived: readonly PairOfCorpus[]): readonly PairOfCorpus[] {
  const most = new Map<number, number>();
  const note = (article: number, share: number): void =>
    void most.set(article, Math.max(share, most.get(article) ?? 0));
  for (const { a, b, findings } of derived) {
    note(a, findings.coverage.a);
    note(b, findings.coverage.b);
  }
  return derived.filter(({ a, b, findings: { coverage, direction } }) => {
    const isWeak = Math.max(coverage.a, coverage.b) < VERSION_SHARE && direction.source === null;
    return !(isWeak && Math.min(most.get(a)!, most.get(b)!) >= MAIN_SHARE);
  });
}

function familyFindings(family: Family, idOf: (index: number) => string): FamilyFindings {
  return {
    id: `family:${idOf(family.articles[0]!)}`,
    articles: family.articles.map(idOf),
    root: family.root === null ? null : idOf(family.root),
    edges: family.edges.map(({ source, derivative, probability, share }) => ({
      source: idOf(source),
      derivative: idOf(derivative),
      probability,
      share: Math.round(1000 * share) / 1000,
    })),
    lostSources: family.lostSources.map(({ witnesses }) => ({
      // The same whatever else is in the corpus.
      id: `lost:${idOf(witnesses[0]!)}`,
      witnesses: witnesses.map(idOf),
    })),
  };
}

function viaOf({ via, isLost }: KinVerdict, family: FamilyFindings, idOf: (index: number) => string): string | null {
  if (via === null) return null;
  return isLost ? family.lostSources[via]!.id : idOf(via);
}

function revised(
  pair: PairOfCorpus,
  { odds, third, sibling, isSibling }: KinVerdict,
  via: string | null,
  analyzed: readonly AnalyzedArticle[],
  compareAgain: CompareAgain,
): PairFindings {
  if (isSibling) return asSiblings(pair.findings, via!);
  const { source } = pair.findings.direction;
  const isThird = sibling >= SHARED_SOURCE;
  if (isThird && source !== null)
    return compareAgain(pair.a, pair.b, (direction) => ({ ...direction, source: null, sharedSource: sibling }));
  // Where the family says no more than the pair, or speaks against it, the pair's own evidence stands as it is.
  if (third === null || odds === 0) return pair.findings;
  const evidence = thirdEvidence(pair, third, analyzed);
  const likelier = odds >= 0 ? "a" : "b";
  const probability = Math.min(SUREST, Math.round(1000 / (1 + Math.exp(-Math.abs(odds)))) / 1000);
  const isDecided = probability >= DECIDED && !isThird;
  if ((isDecided ? likelier : null) === source) {
    const all = [...pair.findings.direction.evidence, { ...evidence, spans: [] }];
    const direction = { source, probability, evidence: all.sort((x, y) => y.weight - x.weight) };
    return { ...pair.findings, direction };
  }
  return compareAgain(pair.a, pair.b, (direction) => ({
    source: isDecided ? likelier : null,
    probability,
    likelier,
    sharedSource: sibling,
    evidence: [...direction.evidence, evidence].sort((x, y) => y.weight - x.weight),
  }));
}

function thirdEvidence(
  { a, b }: PairOfCorpus,
  { article, weight }: { readonly article: number | null; readonly weight: number },
  analyzed: readonly AnalyzedArticle[],
): Evidence {
  const nameOf = (index: number): string =>
    labelOf(analyzed[index]!.article, analyzed[a]!.article, analyzed[b]!.article);
  const [first, second] = weight > 0 ? [a, b] : [b, a];
  const text =
    article === null
      ? `Of all ways that the text may have gone through the articles of this family, those in which ${nameOf(first)} had it before ${nameOf(second)} agree better with what they all share and with how each opens and whom it credits.`
      : `${nameOf(article)}, as it seems a source of both, has words in common with ${nameOf(first)} that ${nameOf(second)} lacks, and next to none the other way: the text came by ${nameOf(first)}`;
  return {
    kind: "third-witness",
    towards: weight > 0 ? "a" : "b",
    weight: Math.round(100 * Math.abs(weight)) / 100,
    text,
    spans: [],
  };
}

/** What two siblings share neither has from the other: no direction, and no credit due between them. */
function asSiblings(findings: PairFindings, via: string): PairFindings {
  const { direction, relation } = findings;
  const swaps = direction.source === "b";
  return {
    ...findings,
    relation: relation === "duplicate" ? relation : "shared-source",
    via,
    direction: { source: null, probability: 0.5, evidence: [] },
    passages: swaps
      ? findings.passages.map((passage) => ({ ...passage, edits: passage.edits.map(fromAToB) }))
      : findings.passages,
    quotes: findings.quotes.filter(({ status }) => status !== "dropped" && status !== "added"),
    credit: "not-applicable",
  };
}

/** "Insertion" and "deletion" go from `a` to `b` where no side is the source. */
function fromAToB(edit: PairFindings["passages"][number]["edits"][number]): typeof edit {
  if (edit.kind === "insertion") return { ...edit, kind: "deletion" };
  return edit.kind === "deletion" ? { ...edit, kind: "insertion" } : edit;
}

function countStyleEdits({ passages }: PairFindings): number {
  let count = 0;
  for (const { edits } of passages) for (const edit of edits) if (edit.class === "style") count++;
  return count;
}

/** The constant that `AlignableText.prior` is scaled by. */
const PRIOR = 500;

/** Bits of each word by how common it is in news. Furniture counts for nothing, nor do sentences that credit: two desks credit in the same words. */
export function valuesOf({ alignable, segmented, credits }: AnalyzedArticle): WordValues {
  const { sentences, sentenceOfToken, tokens } = segmented;
  const crediting = new Set<number>();
  sentences.forEach((sentence, index) => {
    if (credits.some((credit) => overlaps(credit, sentence))) crediting.add(index);
  });
  const isSilent = (token: number): boolean => alignable.masked[token] === 1 || crediting.has(sentenceOfToken[token]!);
  const bits = Float32Array.from(alignable.prior, (prior, token) => (isSilent(token) ? 0 : -Math.log2(prior / PRIOR)));
  return { bits, hashes: tokens.hashes };
}

/** Who all of the articles credit for their text. */
export function commonCredits(articles: readonly AnalyzedArticle[]): string[] {
  const ofArticle = (one: AnalyzedArticle): string[] =>
    one.credits.filter((credit) => credit.scope === "article").map((credit) => credit.agency);
  return [...new Set(ofArticle(articles[0]!))].filter((agency) =>
    articles.every((one) => ofArticle(one).some((other) => isSameOutlet(agency, other))),
  );
}

/** An article without an outlet may be the credited one's own: agencies write their name into their datelines. */
function nameAbsent(a: AnalyzedArticle, b: AnalyzedArticle, members: readonly AnalyzedArticle[]): boolean {
  const names = commonCredits([a, b]);
  if (names.length === 0 || members.some((one) => (one.article.outlet ?? "") === "")) return false;
  return names.some((name) => members.every((one) => !isSameOutlet(name, one.article.outlet!)));
}
