/**
 * Which long texts hold a short one: containment, where resemblance is of no use. A paragraph that a long article took over whole has a resemblance of a few
 * percent with it, and no banding finds that.
 *
 * A share of all shingles, picked by value, is kept of every text (FracMinHash: L. Irber et al., "Lightweight compositional analysis of metagenomes with FracMinHash
 * and minimum metagenome covers", bioRxiv 2022; A. Broder, "On the resemblance and containment of documents", SEQUENCES 1997, calls it mod m). The share of
 * the query's kept shingles that a text has is an unbiased estimate of the containment, however much longer the text is. Asymmetric MinHash and LSH Ensemble pad or group sets by
 * size to make bands do; with news, where sets are small, postings are smaller than their signatures and miss nothing.
 */
import { checkFraction, checkInteger, checkOptionNames } from "../base/index.ts";
import { checkShingleSet, type ShingleSet } from "../shingle/index.ts";

/** Options of `ContainmentIndex`. */
export interface ContainmentOptions {
  /**
   * One shingle in so many is kept, 1 to 65,536. 1 keeps all, and answers are exact.
   *
   * Default: `4`
   */
  readonly scale?: number | undefined;
}

/** Options of `ContainmentIndex.query`. */
export interface ContainmentQuery {
  /**
   * Most answers, 1 and more.
   *
   * Default: `10`
   */
  readonly k?: number | undefined;
  /**
   * Estimate of the containment below which there is no answer.
   *
   * Default: `0.5`
   */
  readonly least?: number | undefined;
}

/** A text that holds much of the query. */
export interface ContainingText {
  readonly id: number;
  /** Share of the query's shingles that are in the text, estimated. */
  readonly queryInText: number;
  /** Of the estimate, never quite 0 unless it is exact. */
  readonly standardError: number;
}

/**
 * Texts by id, found by how much of a query they hold, however long they are: the index for a paragraph inside an article, which resemblance does not find.
 * About 60 bytes for each kept shingle: 15 a shingle at the default scale, 10 KB for a text of 700 words.
 */
export class ContainmentIndex {
  readonly #scale: number;
  /** Ids by kept shingle. */
  readonly #holders = new Map<number, number[]>();
  readonly #kept = new Map<number, Uint32Array>();

  /**
   * @throws {TypeError} An option is unknown or of the wrong kind.
   * @throws {RangeError} `scale` is out of its range.
   */
  constructor(options: ContainmentOptions = {}) {
    checkOptionNames(options, ["scale"], "ContainmentIndex");
    this.#scale = checkInteger(options.scale ?? 4, "scale", 1, 65_536);
  }

  /** Number of texts in the index. */
  get size(): number {
    return this.#kept.size;
  }

  /**
   * Takes in a text's shingles; about 60 bytes for each kept one. O(set).
   *
   * @throws {TypeError} The id is no number, or the other no shingle set.
   * @throws {RangeError} The id is in use, or no integer from 0 on.
   */
  add(id: number, set: ShingleSet): void {
    checkInteger(id, "id", 0);
    if (this.#kept.has(id)) throw new RangeError(`id must not be in the index yet, but ${id} is; remove it first`);
    const kept = this.#keptOf(set);
    this.#kept.set(id, kept);
    for (const shingle of kept) {
      const holders = this.#holders.get(shingle);
      if (holders === undefined) this.#holders.set(shingle, [id]);
      else holders.push(id);
    }
  }

  /** Takes an id out; `false` where it was not in. O(set + holders of its shingles). */
  remove(id: number): boolean {
    const kept = this.#kept.get(id);
    if (kept === undefined) return false;
    for (const shingle of kept) {
      const holders = this.#holders.get(shingle)!;
      if (holders.length === 1) this.#holders.delete(shingle);
      else holders.splice(holders.indexOf(id), 1);
    }
    return this.#kept.delete(id);
  }

  /**
   * The texts that hold the largest share of the query, largest first, equal ones by id. Nothing is dropped for being frequent. A query of which no shingle is kept
   * finds nothing: of a set of n that happens with (1 - 1/scale)^n. O(set + holders of its shingles).
   *
   * @throws {TypeError} Not a shingle set, or an option is unknown or of the wrong kind.
   * @throws {RangeError} An option is out of its range.
   */
  query(set: ShingleSet, options: ContainmentQuery = {}): ContainingText[] {
    checkOptionNames(options, ["k", "least"], "query");
    const k = checkInteger(options.k ?? 10, "k", 1);
    const least = checkFraction(options.least ?? 0.5, "least");
    const kept = this.#keptOf(set);
    const shared = new Map<number, number>();
    for (const shingle of kept) {
      for (const id of this.#holders.get(shingle) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    const found: ContainingText[] = [];
    for (const [id, count] of shared) {
      const queryInText = count / kept.length;
      if (queryInText >= least) found.push({ id, queryInText, standardError: this.#errorOf(count, kept.length) });
    }
    return found.sort((x, y) => y.queryInText - x.queryInText || x.id - y.id).slice(0, k);
  }

  #keptOf(set: ShingleSet): Uint32Array {
    const { hashes } = checkShingleSet(set, "set");
    // Shingles are finalized, hence spread evenly.
    const bound = 2 ** 32 / this.#scale;
    return this.#scale === 1 ? hashes.slice() : hashes.filter((hash) => hash < bound);
  }

  /** Of a share of a sample, as if one more had been on either side: the error of 8 out of 8 is not 0. */
  #errorOf(count: number, total: number): number {
    if (this.#scale === 1) return 0;
    const share = (count + 1) / (total + 2);
    return Math.sqrt((share * (1 - share)) / total);
  }
}
