import type { Agency } from "../attribution/index.ts";
import type { Article, Limit, Problem } from "../base/index.ts";
import type { Stemmer, WordList } from "../edit/index.ts";
import type { OutletEntry } from "../ingest/index.ts";

/** Options of `compare`. */
export interface CompareOptions {
  /**
   * Words in a shingle, the unit of resemblance and containment. Larger values see fewer chance overlaps and miss more edited copies.
   *
   * Default: `5`
   */
  readonly shingleSize?: number | undefined;
  /**
   * Surprise, in bits, from which an overlap counts as copied text. Raising it by 10 lets a thousandth of the chance overlaps through
   * and loses the shortest copied passages.
   *
   * Default: `50`
   */
  readonly minSurprise?: number | undefined;
  /**
   * Brings the forms of a word together, for `inflection` edits. The `wirecopy/natural` subpath adapts the stemmers of `natural`.
   *
   * Default: light English stemming
   */
  readonly stem?: Stemmer | undefined;
  /**
   * Words of the articles' language that are right, in lower case, for `spelling-error` edits; with their counts in some mass of text where it is a map, so that
   * of two listed forms the one that next to nobody writes is told as well.
   *
   * Default: none; some 6,000 everyday English words and names are known without it
   */
  readonly words?: WordList | undefined;
  /**
   * Agencies, papers and other sources that credits name, beside the built-in table; where a spelling stands in both, these win.
   * `parseAgencies` of `wirecopy/attribution` reads them from a text.
   *
   * Default: none
   */
  readonly agencies?: readonly Agency[] | undefined;
}

export type AuditStage = "read" | "analyze" | "candidates" | "align" | "derive";

export interface Progress {
  readonly stage: AuditStage;
  readonly done: number;
  /** `null` while the number is not known. */
  readonly total: number | null;
}

/** Options of `audit` and `Corpus`. */
export interface AuditOptions extends CompareOptions {
  /**
   * Resemblance at which near-duplicates, of whole articles and of paragraphs, must be found.
   *
   * Default: `0.5`
   */
  readonly threshold?: number | undefined;
  /**
   * Share of the pairs at `threshold` that the bucket index must find; decides bands and rows.
   *
   * Default: `0.95`
   */
  readonly recall?: number | undefined;
  /**
   * List every pair, those that share nothing included.
   *
   * Default: `true` up to 50 articles
   */
  readonly allPairs?: boolean | undefined;
  /**
   * Articles that the others are compared with; pairs inside the reference are not formed.
   *
   * Default: none
   */
  readonly reference?: Iterable<Article> | AsyncIterable<Article> | undefined;
  /**
   * Keep the texts in the findings, so that a saved file renders again without its inputs.
   *
   * Default: `true`
   */
  readonly includeText?: boolean | undefined;
  /**
   * Longest article in UTF-16 code units; a longer one is analyzed up to the last paragraph that fits and named in `limits`.
   *
   * Default: `2_000_000`
   */
  readonly maxArticleLength?: number | undefined;
  /**
   * What is known about outlets: which article or site is whose, publisher groups, which are agencies. What it says of an article goes before what
   * the article says. `parseOutlets` of `wirecopy/ingest` reads such a table. Entries that no article meets are named in `limits`.
   *
   * Default: none
   */
  readonly outlets?: readonly OutletEntry[] | undefined;
  /** Problems and limits met while reading, to be carried into the findings. Read when the audit ends. Default: none */
  readonly inputProblems?: readonly Problem[] | undefined;
  readonly inputLimits?: readonly Limit[] | undefined;
  /** Called now and then with how far the run is. Default: none */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}
