/** The bucket index with its signatures beside it: the nearest of what shares a bucket, by estimate. */
import { checkInteger, checkOptionNames, checkFraction } from "../base/index.ts";
import { estimateResemblance, type ResemblanceEstimate, type Signature } from "../minhash/index.ts";
import { LshIndex } from "./lsh-index.ts";
import type { LshOptions } from "./options.ts";

/** Options of `NearestIndex.nearest`. */
export interface NearestOptions {
  /**
   * Most answers, 1 and more.
   *
   * Default: `10`
   */
  readonly k?: number | undefined;
  /**
   * Estimate below which there is no answer.
   *
   * Default: `0`
   */
  readonly least?: number | undefined;
}

/** An answer of `NearestIndex.nearest`. */
export interface NearestSignature extends ResemblanceEstimate {
  readonly id: number;
}

/**
 * Signatures by id, found again by resemblance. What is found at all is decided by the bands: with `chooseBands` at a threshold, pairs at it and above; far below it
 * near neighbors are missed, and then fewer than `k` come.
 */
export class NearestIndex {
  readonly #index: LshIndex;
  readonly #signatures = new Map<number, Signature>();

  /** Options as those of `LshIndex`, with what it throws. Holds some 1.8 KB a signature at 128 slots and 42 bands. */
  constructor(options: LshOptions) {
    this.#index = new LshIndex(options);
  }

  /** Number of signatures in the index. */
  get size(): number {
    return this.#index.size;
  }

  /** As `LshIndex.add`, with what it throws. Keeps the signature, 4 bytes a slot. */
  add(id: number, signature: Signature): void {
    this.#index.add(id, signature);
    this.#signatures.set(id, signature);
  }

  /** Takes an id out; `false` where it was not in. */
  remove(id: number): boolean {
    this.#signatures.delete(id);
    return this.#index.remove(id);
  }

  /**
   * The signatures most like this one among those that share a bucket with it, nearest first, equal ones by id. O(bands × rows + candidates × slots).
   *
   * @throws {TypeError} Not a signature, or its parameters differ from those in the index, or an option is unknown.
   * @throws {RangeError} An option is out of its range.
   */
  nearest(signature: Signature, options: NearestOptions = {}): NearestSignature[] {
    checkOptionNames(options, ["k", "least"], "nearest");
    const k = checkInteger(options.k ?? 10, "k", 1);
    const least = options.least === undefined || options.least === 0 ? 0 : checkFraction(options.least, "least");
    const found: NearestSignature[] = [];
    // Complete: the representatives of a large bucket need not be the nearest of it.
    for (const id of this.#index.query(signature, { complete: true })) {
      const estimate = estimateResemblance(signature, this.#signatures.get(id)!);
      if (estimate.resemblance >= least) found.push({ id, ...estimate });
    }
    return found.sort((x, y) => y.resemblance - x.resemblance || x.id - y.id).slice(0, k);
  }
}
