import type { ArticleFindings } from "../findings/index.ts";
import { sha256Hex } from "../hash/index.ts";
import { countWords } from "../text/index.ts";
import { givenTitle, type AnalyzedArticle } from "./analyze.ts";
import { markedSpans } from "./marks.ts";

/** What the findings say of one article; `boilerplate` marks tokens. O(length). */
export function articleFindings(
  analyzed: AnalyzedArticle,
  includeText: boolean,
  boilerplate: Uint8Array | undefined,
): ArticleFindings {
  const { article, segmented } = analyzed;
  const findings: ArticleFindings = {
    id: article.id,
    outlet: article.outlet ?? null,
    publishedAt: article.publishedAt ?? null,
    url: article.url ?? null,
    title: givenTitle(article) ?? headlineOf(analyzed) ?? article.title ?? null,
    language: analyzed.language,
    length: article.text.length,
    words: countWords(article.text),
    sha256: sha256Hex(article.text),
    blocks: segmented.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    quotes: analyzed.quotes.map(({ start, end, speaker }) => ({ start, end, speaker })),
    credits: analyzed.credits.map(({ kind, agency, scope, start, end }) => ({ kind, agency, scope, start, end })),
    ...(boilerplate !== undefined && { boilerplate: markedSpans(analyzed, boilerplate) }),
  };
  return includeText ? { ...findings, text: article.text } : findings;
}

function headlineOf({ segmented }: AnalyzedArticle): string | null {
  const headline = segmented.blocks.find((block) => block.kind === "headline");
  return headline === undefined ? null : segmented.text.slice(headline.start, headline.end);
}
