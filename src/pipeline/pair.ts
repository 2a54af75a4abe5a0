/** One pair from two analyzed articles: alignment, edits, direction, credit, as findings. */

import { align, type AlignedPassage, type Commonness } from "../align/index.ts";
import type { Credit } from "../attribution/index.ts";
import { overlaps, type Article, type Limit, type Span } from "../base/index.ts";
import {
  announcedCredits,
  bodyCoverage,
  coveredTokens,
  creditOf,
  decideDirection,
  findUnmatched,
  formOf,
  isAside,
  isNotice,
  isSameOutlet,
  issuerLines,
  isWithin,
  listedOnce,
  officeCredits,
  otherSide,
  quoteLedger,
  relationOf,
  sharesEvent,
  type AlignedPair,
  type Direction,
  type PartedTopic,
  type Side,
  type Ways,
  type Witness,
} from "../derive/index.ts";
import {
  findEdits,
  houseStyleEdits,
  isKnownWord,
  letterModel,
  misreadShare,
  showsScanning,
  type ChangeContext,
  type LetterModel,
} from "../edit/index.ts";
import type { PairFindings } from "../findings/index.ts";
import { overlap } from "../shingle/index.ts";
import type { AnalyzedArticle } from "./analyze.ts";
import { partsOf } from "./parts.ts";
import { fromSource, plainEvidence, quoteChange, rounded, toFinding } from "./passage-findings.ts";
import type { Settings } from "./settings.ts";
import type { CorpusSpread } from "./spread.ts";
import { tokensIn } from "./token-run.ts";

/** What the corpus around a pair knows; absent where there is no corpus. */
export interface CorpusKnowledge {
  readonly commonness?: Commonness | undefined;
  /** In how many articles a word occurs. */
  readonly articlesWith?: ((word: string) => number) | undefined;
  readonly spread?: CorpusSpread | undefined;
}

export interface ComparedPair {
  readonly findings: PairFindings;
  readonly limits: readonly Limit[];
  /** The pair shares copied text, quotations alone not counted. */
  readonly derived: boolean;
  /** Log-odds that `a` is the source, decided or not. */
  readonly odds: number;
  /** Probability that both have what they share from a third. */
  readonly sibling: number;
  readonly ways: Ways | undefined;
  /** Whether a side has nothing that the other lacks. */
  readonly within: Within;
  /** The words that are the same in both, and those that one side writes in its own way: pairs of tokens, one after another. */
  readonly words: { readonly a: Uint32Array; readonly b: Uint32Array };
}

export type Within = Readonly<Record<Side, boolean>>;

export function comparePair(
  a: AnalyzedArticle,
  b: AnalyzedArticle,
  settings: Settings,
  knowledge: CorpusKnowledge = {},
  revise: (direction: Direction) => Direction = (direction) => direction,
): ComparedPair {
  const alignment = align(a.alignable, b.alignable, {
    minSurprise: settings.minSurprise,
    commonness: knowledge.commonness,
  });
  const where = `${a.article.id} and ${b.article.id}`;
  const limits = alignment.limits.map((limit) => ({ ...limit, where: `${where}: ${limit.where}` }));
  const { resemblance, aInB, bInA } = overlap(a.shingles.article, b.shingles.article);
  const shared = {
    a: a.article.id,
    b: b.article.id,
    resemblance: rounded(resemblance),
    containment: { aInB: rounded(aInB), bInA: rounded(bInA) },
  };
  const { passages } = alignment;
  if (passages.length === 0) {
    const relation = sharesEvent(a.topic(), b.topic()) ? "same-event" : "unrelated";
    return {
      findings: { ...shared, ...WITHOUT_PASSAGES, relation },
      limits,
      derived: false,
      odds: 0,
      sibling: 0,
      ways: undefined,
      within: NOT_WITHIN,
      words: NO_WORDS,
    };
  }
  const spread = knowledge.spread?.ofPair(a, b, passages);
  const pair = alignedPair(a, b, passages, settings, knowledge);
  const { edits, covered, coverage } = pair;
  const houseStyle = houseStyleEdits(edits, passages, a.segmented, b.segmented);
  const unmatched = findUnmatched(pair);
  const direction = revise(decideDirection(pair));
  const texts = { a: a.alignable, b: b.alignable };
  const isFixture =
    spread?.isApart === true ||
    (spread?.isOneHouse === true && isHouseFixture(covered, a, b)) ||
    isNotice(pair, texts, (side) => partedTopic(side === "a" ? a : b, covered[side]));
  const form = isFixture ? null : formOf(pair, texts);
  const isApart = isFixture || form !== null;
  const relation = isApart ? relationWithout(covered, a, b) : relationOf(pair, direction);
  const derived = !isApart && relation !== "shared-quotation";
  const source = direction.source ?? direction.likelier;
  const credit = creditOf(pair, relation, direction.source);
  const found = passages.map((passage, index) =>
    toFinding(
      passage,
      edits[index]!.map((edit) => fromSource(edit, derived ? direction.source : null)),
      {
        spread: spread?.passages[index],
        houseStyle,
        credit: credit.passages[index]!,
        explanation: alignment.explain(passage),
      },
      a,
      b,
    ),
  );
  const findings: PairFindings = {
    ...shared,
    coverage: { a: rounded(coverage.a), b: rounded(coverage.b) },
    relation,
    ...(form === null ? {} : { form }),
    direction: {
      source: derived ? direction.source : null,
      probability: derived ? direction.probability : 0.5,
      evidence: derived ? direction.evidence.map(plainEvidence) : [],
    },
    passages: found,
    parts: partsOf(a, b, covered, found, direction.source ?? "a", (one) => knowledge.spread?.boilerplate(one)),
    unmatched: derived ? listedOnce(pair, unmatched) : [],
    quotes: quoteLedger(pair, source, direction.source !== null).map((change) =>
      quoteChange(change, direction.source, a, b),
    ),
    credit: credit.status,
    ...(credit.note === null ? {} : { creditNote: credit.note }),
    ...(credit.creditedTo.length === 0 ? {} : { creditedTo: credit.creditedTo }),
  };
  return {
    findings,
    limits,
    derived,
    odds: oddsOf(direction),
    sibling: direction.sharedSource,
    ways: direction.ways,
    within:
      relation === "wholly-derived" || relation === "duplicate"
        ? { a: isWithin(pair, "a"), b: isWithin(pair, "b") }
        : NOT_WITHIN,
    words: matchedWords(pair),
  };
}

const NOT_WITHIN: Within = { a: false, b: false };
const NO_WORDS = { a: new Uint32Array(0), b: new Uint32Array(0) };

/** "Programme" for "program" is the same word: what a style changes says nothing about who copied whom, nor does what a scanner misread. */
export function matchedWords({ a, b, passages, edits, misread = 0 }: AlignedPair): ComparedPair["words"] {
  const found = { a: [] as number[], b: [] as number[] };
  passages.forEach(({ aTokens, bTokens }, passage) => {
    for (const token of aTokens) found.a.push(token);
    for (const token of bTokens) found.b.push(token);
    for (const edit of edits[passage]!) {
      if (edit.class !== "style" && !(misread > 0 && edit.kind === "spelling-error")) continue;
      const [ofA, ofB] = [tokensIn(a.segmented.tokens, edit.a), tokensIn(b.segmented.tokens, edit.b)];
      // "2,000" is "two thousand": the words of the longer are all the last word of the shorter.
      const last = Math.min(ofA.count, ofB.count) - 1;
      for (let k = 0; last >= 0 && k < Math.max(ofA.count, ofB.count); k++) {
        found.a.push(ofA.first + Math.min(k, ofA.count === last + 1 ? last : k));
        found.b.push(ofB.first + Math.min(k, ofB.count === last + 1 ? last : k));
      }
    }
  });
  return { a: Uint32Array.from(found.a), b: Uint32Array.from(found.b) };
}

/** Log-odds for `a`. */
function oddsOf({ evidence }: Direction): number {
  return evidence.reduce((sum, { towards, weight }) => sum + (towards === "a" ? weight : -weight), 0);
}

/** The pair with its edits named and what is shared marked: what relation, direction and credit are decided on. */
export function alignedPair(
  a: AnalyzedArticle,
  b: AnalyzedArticle,
  passages: readonly AlignedPassage[],
  settings: Settings,
  knowledge: CorpusKnowledge = {},
): AlignedPair {
  const context = changeContext(a, b, settings, knowledge, passages);
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
  const bodyShare = (one: AnalyzedArticle, side: "a" | "b"): number =>
    bodyCoverage(one.segmented, covered[side], knowledge.spread?.boilerplate(one));
  const coverage = { a: bodyShare(a, "a"), b: bodyShare(b, "b") };
  const misread = context.isScanned === true ? misreadShare(edits, passages) : 0;
  const spans = (side: Side): Span[] => passages.map((passage) => passage[side]);
  return { a: witness(a, b, spans("a")), b: witness(b, a, spans("b")), passages, edits, covered, coverage, misread };
}

/** Two articles of one house need no third to tell what it puts on every page. */
function isHouseFixture(
  covered: Readonly<Record<"a" | "b", Uint8Array>>,
  a: AnalyzedArticle,
  b: AnalyzedArticle,
): boolean {
  const { shared, own } = partedTopic(a, covered.a);
  return isAside(shared, own, b.topicWithout(covered.b));
}

function partedTopic({ topicWithout }: AnalyzedArticle, covered: Uint8Array): PartedTopic {
  return { shared: topicWithout(covered.map((mark) => 1 - mark)), own: topicWithout(covered) };
}

/** Of two articles that share nothing but boilerplate or the words of a form: what the rest of them says. */
function relationWithout(
  covered: Readonly<Record<"a" | "b", Uint8Array>>,
  a: AnalyzedArticle,
  b: AnalyzedArticle,
): PairFindings["relation"] {
  return sharesEvent(a.topicWithout(covered.a), b.topicWithout(covered.b)) ? "same-event" : "unrelated";
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
  passages: readonly AlignedPassage[],
): ChangeContext {
  const { words } = settings;
  let letters: LetterModel | undefined;
  // A scanned pair asks for the same small words over and over.
  const known = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    let answer = known.get(word);
    if (answer === undefined) known.set(word, (answer = words?.has(word) === true || isKnownWord(word)));
    return answer;
  };
  return {
    stem: settings.stem,
    isKnown,
    isScanned: showsScanning(passages, a.segmented, b.segmented, { isKnown }),
    frequencyOf: words instanceof Map ? (word) => (words as ReadonlyMap<string, number>).get(word) ?? 0 : undefined,
    language: a.language ?? b.language,
    articlesWith:
      knowledge.articlesWith ?? ((word) => Number(a.wordTypes().has(word)) + Number(b.wordTypes().has(word))),
    get letters() {
      return (letters ??= letterModel(new Set([...a.wordTypes(), ...b.wordTypes()])));
    },
  };
}

function witness(analyzed: AnalyzedArticle, other: AnalyzedArticle, passages: readonly Span[]): Witness {
  const { article } = analyzed;
  const outlet = article.outlet ?? null;
  const otherOutlet = other.article.outlet ?? null;
  const named = [
    ...announcedCredits(analyzed.segmented, outlet, otherOutlet, passages),
    ...(outlet !== null && isSameOutlet(outlet, otherOutlet ?? "")
      ? []
      : officeCredits(analyzed.segmented, analyzed.announced, otherOutlet, () => issuerLines(other).length > 0)),
  ];
  const isNew = (credit: Credit): boolean => !analyzed.credits.some((one) => overlaps(one, credit));
  return {
    label: labelOf(article, other.article),
    outlet,
    url: article.url ?? null,
    publishedAt: article.publishedAt ?? null,
    segmented: analyzed.segmented,
    quotes: analyzed.quotes,
    credits: [...analyzed.credits, ...named.filter(isNew)],
    get names() {
      return analyzed.names();
    },
    get danglingReferences() {
      return analyzed.danglingReferences();
    },
    get said() {
      return analyzed.said();
    },
    get announced() {
      return analyzed.announced();
    },
  };
}

/** What sentences call an article beside others: its outlet, unless one of them is the same outlet's ("Courier is dated …, Courier …"). */
export function labelOf({ id, outlet }: Article, ...others: readonly Article[]): string {
  if (outlet === undefined) return id;
  return others.some((other) => other.id !== id && other.outlet === outlet) ? `${outlet} (${id})` : outlet;
}

/** The source and the derivative of a pair, where they are known. */
export function directionOf(
  findings: PairFindings,
): { readonly source: string; readonly derivative: string } | undefined {
  const { source } = findings.direction;
  return source === null ? undefined : { source: findings[source], derivative: findings[otherSide(source)] };
}
