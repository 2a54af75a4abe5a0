import type { Article, Limit, Problem } from "../base/index.ts";
import { VERSION } from "../base/index.ts";
import { commonText } from "../derive/index.ts";
import { FINDINGS_FORMAT, FINDINGS_VERSION, type Findings } from "../findings/index.ts";
import { analyzeArticle, type AnalyzedArticle } from "./analyze.ts";
import { articleFindings } from "./article-findings.ts";
import { findCandidates, type Candidates } from "./candidates.ts";
import { collectArticles, orderArticles } from "./collect.ts";
import { findCorpusFamilies, type PairOfCorpus } from "./families.ts";
import { corpusKnowledge } from "./knowledge.ts";
import type { AuditOptions, AuditStage } from "./options.ts";
import { collectLinks } from "./outlets/links.ts";
import { outletFindings } from "./outlets/outlets.ts";
import { findStories } from "./outlets/stories.ts";
import { thinLargeFamilies } from "./large-families.ts";
import { PairLimits } from "./pair-limits.ts";
import { comparePair } from "./pair.ts";
import { collectPostings } from "./postings.ts";
import { ALL_PAIRS_LIMIT, auditSettings, knowingOutlets, statedParameters, type Settings } from "./settings.ts";
import { corpusSpread } from "./spread.ts";
import { findVoices } from "./voices.ts";

/** Steps between two calls of `onProgress`, at which a host may also do something else: write a bar, see Ctrl-C. */
const STEPS = 128;

/**
 * Audits a corpus: every pair that shares text with its passages, edits, direction and credit; the families; the outlets.
 *
 * The findings are the same for any order of the articles. Up to 50 articles every pair is compared; beyond that the pairs that two
 * signatures or two common word sequences propose. O(words + candidate pairs).
 *
 * A record without text or id becomes a problem and stops nothing.
 *
 * @throws {TypeError} The input is no iterable of objects, a field of an article is no string, or an option is unknown or of the wrong kind.
 * @throws {RangeError} An option is out of its range.
 */
export async function audit(
  articles: Iterable<Article> | AsyncIterable<Article>,
  options: AuditOptions = {},
): Promise<Findings> {
  const settings = auditSettings(options, "audit");
  const report = async (stage: AuditStage, done: number, total: number | null): Promise<void> => {
    options.onProgress?.({ stage, done, total });
    await breathe();
  };
  const { directory } = settings;
  const own = await collectArticles(articles, "articles", directory, (done) =>
    options.onProgress?.({ stage: "read", done, total: null }),
  );
  const reference = await collectArticles(options.reference ?? [], "reference", directory, () => undefined);
  const isReference = new Set(reference.articles);
  const ordered = orderArticles([...own.articles, ...reference.articles]);
  // `orderArticles` makes a new object of a renamed article; which one it was is told by its text and place among its namesakes.
  const referenceIds = new Set(
    ordered.articles.filter((article) => isReference.has(article)).map((article) => article.id),
  );
  const knowing = knowingOutlets(settings, ordered.articles);
  const analyzed: AnalyzedArticle[] = [];
  for (const article of ordered.articles) {
    if (analyzed.length % STEPS === 0) await report("analyze", analyzed.length, ordered.articles.length);
    analyzed.push(analyzeArticle(article, knowing));
  }
  const problems = [...(options.inputProblems ?? []), ...own.problems, ...reference.problems, ...ordered.problems];
  const limits = [
    ...(options.inputLimits ?? []),
    ...directory.unmatched(ordered.articles),
    ...analyzed.flatMap((one) => (one.limit === null ? [] : [one.limit])),
  ];
  const mayPair = (a: number, b: number): boolean =>
    options.reference === undefined ||
    referenceIds.has(analyzed[a]!.article.id) !== referenceIds.has(analyzed[b]!.article.id);
  return auditAnalyzed(analyzed, settings, {
    mayPair,
    problems,
    limits,
    report,
    reference: options.reference !== undefined,
  });
}

export interface AuditContext {
  readonly mayPair: (a: number, b: number) => boolean;
  readonly problems: readonly Problem[];
  readonly limits: readonly Limit[];
  readonly report: (stage: AuditStage, done: number, total: number | null) => Promise<void>;
  readonly reference: boolean;
}

/** The audit from articles that are analyzed already, in the order of their ids. */
export async function auditAnalyzed(
  analyzed: readonly AnalyzedArticle[],
  settings: Settings,
  context: AuditContext,
): Promise<Findings> {
  const { mayPair, report } = context;
  const count = analyzed.length;
  const listAll = settings.allPairs ?? count <= ALL_PAIRS_LIMIT;
  await report("candidates", 0, null);
  const postings = collectPostings(analyzed);
  const found = listAll
    ? everyPair(count)
    : thinLargeFamilies(findCandidates(analyzed, postings, settings), analyzed, mayPair);
  const candidates = found.pairs.filter((pair) => mayPair(Math.floor(pair / count), pair % count));
  const voices = findVoices(analyzed, candidates);
  const spread = corpusSpread(analyzed, postings, voices, settings.directory.houseOf);
  const knowledge = { ...corpusKnowledge(analyzed, voices), spread };

  const compared: PairOfCorpus[] = [];
  const pairLimits = new PairLimits();
  const common = commonText(analyzed.map((one) => one.segmented.tokens.count));
  for (const [index, candidate] of candidates.entries()) {
    if (index % STEPS === 0) await report("align", index, candidates.length);
    const a = Math.floor(candidate / count);
    const b = candidate % count;
    // The alignment is let go of here: of a large family it would be most of the memory.
    const compare = comparePair(analyzed[a]!, analyzed[b]!, settings, knowledge);
    const { words, limits, ...pair } = compare;
    if (pair.derived) common.join(a, words.a, b, words.b);
    if (listAll || pair.findings.passages.length > 0) compared.push({ a, b, ...pair });
    pairLimits.add(limits);
  }
  await report("derive", 0, null);
  const { pairs, families } = findCorpusFamilies(analyzed, compared, common, (a, b, revise) => {
    return comparePair(analyzed[a]!, analyzed[b]!, settings, knowledge, revise).findings;
  });
  const articles = analyzed.map((one) => articleFindings(one, settings.includeText, spread.boilerplate(one)));
  const links = collectLinks(analyzed, pairs, families, settings.directory);
  return {
    format: FINDINGS_FORMAT,
    version: FINDINGS_VERSION,
    offsetUnit: "utf16",
    tool: { name: "wirecopy", version: VERSION },
    parameters: statedParameters(settings, listAll, context.reference),
    articles,
    pairs,
    families,
    outlets: outletFindings(links, spread.boilerplate),
    stories: findStories(links, pairs, families),
    problems: context.problems,
    limits: [...context.limits, ...found.limits, ...pairLimits.told()],
  };
}

function everyPair(count: number): Candidates {
  const pairs: number[] = [];
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) pairs.push(a * count + b);
  return { pairs, limits: [] };
}

/** Lets the host's event loop turn; a timer, because only a macrotask does. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
