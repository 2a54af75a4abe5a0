import type { Article } from "../base/index.ts";
import type { Findings } from "../findings/index.ts";
import { chooseBands, LshIndex } from "../lsh/index.ts";
import { createSketcher, type Signature, type Sketcher } from "../minhash/index.ts";
import { containment, resemblance } from "../shingle/index.ts";
import { analyzeArticle, withCredits, type AnalyzedArticle } from "./analyze.ts";
import { auditAnalyzed } from "./audit.ts";
import { compareCodeUnits } from "./collect.ts";
import { checkedArticle } from "./compare.ts";
import type { AuditOptions } from "./options.ts";
import { rounded } from "./passage-findings.ts";
import { auditSettings, knowingOutlets, SKETCH_SLOTS, type Settings } from "./settings.ts";

/** An article near another; see `Corpus.query`. */
export interface Neighbor {
  readonly id: string;
  /** Exact Jaccard similarity of the shingle sets. */
  readonly resemblance: number;
  readonly containment: { readonly queryInArticle: number; readonly articleInQuery: number };
}

interface Entry {
  readonly slot: number;
  readonly analyzed: AnalyzedArticle;
  readonly signature: Signature;
}

/**
 * A corpus that grows and shrinks: add and remove articles, ask for the near-duplicates of a new one, audit what is in it.
 *
 * Articles are analyzed once, when they are added (about 1.5 ms for 700 words). Options are those of `audit`; `reference` is not one of them.
 */
export class Corpus {
  readonly #settings: Settings;
  readonly #sketcher: Sketcher;
  readonly #index: LshIndex;
  readonly #entries = new Map<string, Entry>();
  readonly #free: number[] = [];
  readonly #bySlot: (string | undefined)[] = [];

  /**
   * @throws {TypeError} An option is unknown or of the wrong kind.
   * @throws {RangeError} An option is out of its range.
   */
  constructor(options: Omit<AuditOptions, "reference" | "onProgress" | "inputProblems" | "inputLimits"> = {}) {
    this.#settings = auditSettings(options, "Corpus");
    const { threshold, recall } = this.#settings;
    const { bands, rows } = chooseBands({ slots: SKETCH_SLOTS, threshold, recall });
    this.#sketcher = createSketcher({ slots: SKETCH_SLOTS, shingleSize: this.#settings.shingleSize });
    this.#index = new LshIndex({ bands, rows });
  }

  /** Number of articles. */
  get size(): number {
    return this.#entries.size;
  }

  /** Whether an article of this id is in the corpus. */
  has(id: string): boolean {
    return this.#entries.has(id);
  }

  /**
   * Takes an article in and analyzes it. O(length).
   *
   * @throws {TypeError} Not an article.
   * @throws {RangeError} The id is in the corpus already: remove it first.
   */
  add(article: Article): void {
    const checked = checkedArticle(article, "article");
    if (this.#entries.has(article.id))
      throw new RangeError(`article.id must be new, but "${article.id}" is in the corpus`);
    const analyzed = analyzeArticle(this.#settings.directory.resolve(checked), this.#settings);
    const signature = this.#sketcher.sign(analyzed.shingles.article);
    const slot = this.#free.pop() ?? this.#bySlot.length;
    this.#index.add(slot, signature);
    this.#bySlot[slot] = article.id;
    this.#entries.set(article.id, { slot, analyzed, signature });
  }

  /** Whether the article was there. */
  remove(id: string): boolean {
    const entry = this.#entries.get(id);
    if (entry === undefined) return false;
    this.#index.remove(entry.slot);
    this.#bySlot[entry.slot] = undefined;
    this.#free.push(entry.slot);
    return this.#entries.delete(id);
  }

  /**
   * The articles whose resemblance with `article` reaches `threshold`, verified, nearest first; found with the probability `recall` at the threshold
   * and a higher one above it. The article need not be in the corpus; itself is not among the answers. O(length + candidates).
   *
   * @throws {TypeError} Not an article.
   */
  query(article: Article): Neighbor[] {
    const { shingles } = analyzeArticle(checkedArticle(article, "article"), this.#settings);
    const neighbors: Neighbor[] = [];
    for (const slot of this.#index.query(this.#sketcher.sign(shingles.article), { complete: true })) {
      const id = this.#bySlot[slot];
      if (id === undefined || id === article.id) continue;
      const other = this.#entries.get(id)!.analyzed.shingles.article;
      const exact = resemblance(shingles.article, other);
      if (exact < this.#settings.threshold) continue;
      const shared = containment(shingles.article, other);
      neighbors.push({
        id,
        resemblance: rounded(exact),
        containment: { queryInArticle: rounded(shared.aInB), articleInQuery: rounded(shared.bInA) },
      });
    }
    return neighbors.sort((x, y) => y.resemblance - x.resemblance || compareCodeUnits(x.id, y.id));
  }

  /** Audits the articles in the corpus; the same findings as `audit` gives for them. */
  async audit(): Promise<Findings> {
    const entries = [...this.#entries.values()].map((entry) => entry.analyzed);
    // Whom an article credits depends on whose articles are in the corpus now.
    const knowing = knowingOutlets(
      this.#settings,
      entries.map(({ article }) => article),
    );
    const analyzed = entries.map((entry) => withCredits(entry, knowing));
    analyzed.sort((x, y) => compareCodeUnits(x.article.id, y.article.id));
    return auditAnalyzed(analyzed, this.#settings, {
      mayPair: () => true,
      problems: analyzed
        .filter((one) => one.article.text.trim() === "")
        .map(({ article }) => ({
          code: "empty-text",
          input: article.id,
          position: null,
          message: `article "${article.id}" has no text`,
        })),
      limits: [
        ...this.#settings.directory.unmatched(analyzed.map(({ article }) => article)),
        ...analyzed.flatMap((one) => (one.limit === null ? [] : [one.limit])),
      ],
      report: async () => undefined,
      reference: false,
    });
  }
}
