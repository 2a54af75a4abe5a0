/** The reused passages of findings one by one, with the source first: what all the export formats are written from. */

import { checkFindings } from "../overview.ts";
import type { Span } from "../../base/index.ts";
import type {
  ArticleFindings,
  EditFinding,
  Findings,
  PairFindings,
  PassageFinding,
  Side,
} from "../../findings/index.ts";

/** One side of a passage: the article, and where in it. */
export interface PassageSide {
  readonly article: ArticleFindings;
  /** 1-based place of the article in the findings. */
  readonly number: number;
  readonly span: Span;
  /** The whole text of the article. */
  readonly text: string;
}

export interface SharedPassage {
  readonly pair: PairFindings;
  readonly passage: PassageFinding;
  /** Where the direction is open, the pair's `a` stands in the source's place. */
  readonly source: PassageSide;
  readonly derivative: PassageSide;
  readonly sides: { readonly source: Side; readonly derivative: Side };
  /** In the order of the source. */
  readonly edits: readonly EditFinding[];
}

/**
 * Yields every passage of every pair, in the order of the findings. Streams.
 *
 * @throws {TypeError} The findings were saved without texts, or a pair names an article that is not listed.
 */
export function* sharedPassages(findings: Findings): Generator<SharedPassage, void, undefined> {
  for (const { passages } of sharingPairs(findings)) yield* passages;
}

/** The same, pair by pair; pairs without passages are left out. */
export function* sharingPairs(
  findings: Findings,
): Generator<{ readonly pair: PairFindings; readonly passages: readonly SharedPassage[] }, void, undefined> {
  checkFindings(findings);
  const known = new Map(findings.articles.map((article, index) => [article.id, { article, number: index + 1 }]));
  const sideOf = (pair: PairFindings, side: Side): { article: ArticleFindings; number: number; text: string } => {
    const found = known.get(pair[side]);
    if (found === undefined) throw new TypeError(`findings must list the article ${JSON.stringify(pair[side])}`);
    const { text } = found.article;
    if (text === undefined) throw new TypeError(`findings must hold the text of ${JSON.stringify(pair[side])}`);
    return { ...found, text };
  };
  for (const pair of findings.pairs) {
    if (pair.passages.length === 0) continue;
    const sourceSide: Side = pair.direction.source ?? "a";
    const sides = { source: sourceSide, derivative: sourceSide === "a" ? "b" : "a" } as const;
    const [source, derivative] = [sideOf(pair, sides.source), sideOf(pair, sides.derivative)];
    const passages = pair.passages.map((passage) => ({
      pair,
      passage,
      source: { ...source, span: passage[sides.source] },
      derivative: { ...derivative, span: passage[sides.derivative] },
      sides,
      edits: passage.edits,
    }));
    yield { pair, passages };
  }
}
