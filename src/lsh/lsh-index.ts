/**
 * The bucket index: which signatures may be similar, without comparing all with all.
 *
 * P. Indyk, R. Motwani, "Approximate nearest neighbors" (STOC 1998); banded as in Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4.
 *
 * A bucket of m signatures stands for m(m-1)/2 pairs, which no one can list when 5,000 outlets run one story. Rivals drop such buckets, and
 * with them the most-copied story of all. Here a bucket beyond `bucketCap` links every member to its `representatives` members of lowest id instead:
 * linear, connected, nothing dropped, and `limits` says how many pairs were represented in that way.
 */
import { checkInteger, checkOptionNames, type Limit } from "../base/index.ts";
import {
  assertComparable,
  checkSignature,
  isEmptySignature,
  type Signature,
  type SignatureParameters,
} from "../minhash/index.ts";
import { writeBandKeys } from "./band-keys.ts";
import { BucketTable, NONE } from "./bucket-table.ts";
import type { BucketStatistics, CandidatePair, LshOptions } from "./options.ts";
import { readSnapshot, writeSnapshot } from "./snapshot.ts";

/**
 * Signatures by id, and which of them share a bucket: candidates, to be verified with `resemblance` or `estimateResemblance`. Bands and rows come from `chooseBands`. Memory is about
 * 16 bytes a band and id, and 12 to 24 for each bucket; the signatures themselves are not kept.
 */
export class LshIndex {
  readonly bands: number;
  readonly rows: number;
  readonly bucketCap: number;
  readonly representatives: number;
  readonly pairEmpty: boolean;
  readonly #table: BucketTable;
  #parameters: SignatureParameters | null = null;
  /** By id: 0 absent, 1 present, 2 present and empty, without entries. */
  #states: Uint8Array;
  #size = 0;
  readonly #queryLow: Uint32Array;
  readonly #queryHigh: Uint32Array;

  /**
   * @throws {TypeError} An option is unknown or of the wrong kind.
   * @throws {RangeError} An option is out of its range.
   */
  constructor(options: LshOptions) {
    const names = ["bands", "rows", "bucketCap", "representatives", "pairEmpty", "expected"];
    // What `chooseBands` gives is handed on whole as a matter of course.
    checkOptionNames(options, [...names, "recallAtThreshold", "falseCandidateRate", "missRate"], "LshIndex");
    this.bands = checkInteger(options.bands, "bands", 1, 4096);
    this.rows = checkInteger(options.rows, "rows", 1, 4096);
    this.bucketCap = checkInteger(options.bucketCap ?? 64, "bucketCap", 2);
    const representatives = options.representatives ?? Math.min(8, this.bucketCap);
    this.representatives = checkInteger(representatives, "representatives", 1, this.bucketCap);
    this.pairEmpty = options.pairEmpty ?? false;
    const expected = checkInteger(options.expected ?? 0, "expected", 0, this.#maxIds);
    this.#table = new BucketTable(this.representatives);
    this.#table.reserve(expected * this.bands, expected * this.bands);
    this.#states = new Uint8Array(expected);
    this.#queryLow = new Uint32Array(this.bands);
    this.#queryHigh = new Uint32Array(this.bands);
  }

  /** Number of signatures in the index. */
  get size(): number {
    return this.#size;
  }

  /** Parameters of the signatures in the index, `null` before the first. */
  get parameters(): SignatureParameters | null {
    return this.#parameters;
  }

  /** Whether a signature is in under the id, an empty one too. */
  has(id: number): boolean {
    return (this.#states[id] ?? 0) !== 0;
  }

  /**
   * Puts a signature in under an article's index. Ids are meant to be dense: memory grows with the largest, by 16 bytes a band, and by 12 to 24 for each
   * bucket. O(bands × rows) expected, about 2 µs for 16 bands where `expected` was given.
   *
   * @throws {TypeError} Not a signature, or its parameters differ from those in the index.
   * @throws {RangeError} The id is in use, not an integer, or too large (`id * bands` has to stay below 2^31); or the signature has fewer slots than
   * `bands * rows`.
   */
  add(id: number, signature: Signature): void {
    checkInteger(id, "id", 0, this.#maxIds - 1);
    if (this.has(id)) throw new RangeError(`id must not be in the index yet, but ${id} is; remove it first`);
    this.#check(signature);
    this.#parameters ??= signature.parameters;
    this.#occupy(id, isEmptySignature(signature) && !this.pairEmpty ? EMPTY : PRESENT);
    if (this.#states[id]! === EMPTY) return;
    const entry = id * this.bands;
    writeBandKeys(signature.values, this.bands, this.rows, this.#table.low, this.#table.high, entry);
    for (let band = 0; band < this.bands; band++) this.#table.insert(entry + band);
  }

  /** Takes an id out; `false` where it was not in. O(bands × representatives) expected. */
  remove(id: number): boolean {
    if (!this.has(id)) return false;
    if (this.#states[id]! === PRESENT) {
      const entry = id * this.bands;
      for (let band = 0; band < this.bands; band++) this.#table.remove(entry + band);
    }
    this.#states[id] = ABSENT;
    this.#size--;
    return true;
  }

  /**
   * The ids that share a bucket with the signature, ascending; of a bucket beyond the cap only its representatives, unless `complete`, which makes
   * the cost grow with the bucket. The signature need not be in the index; if it is, its own id is among the candidates.
   * O(bands × rows + candidates).
   *
   * @throws {TypeError} Not a signature, or its parameters differ from those in the index.
   */
  query(signature: Signature, options: { readonly complete?: boolean | undefined } = {}): Uint32Array {
    checkOptionNames(options, ["complete"], "query");
    this.#check(signature);
    if (isEmptySignature(signature) && !this.pairEmpty) return new Uint32Array(0);
    const { bands } = this;
    const found = new Set<number>();
    writeBandKeys(signature.values, bands, this.rows, this.#queryLow, this.#queryHigh, 0);
    for (let band = 0; band < bands; band++) {
      const first = this.#table.first(this.#queryLow[band]!, this.#queryHigh[band]!);
      const capped = options.complete !== true && this.#isCapped(first);
      let left = capped ? this.representatives : Infinity;
      for (let e = first; e !== NONE && left > 0; e = this.#table.next[e]!, left--) found.add(Math.floor(e / bands));
    }
    return Uint32Array.from(found).sort();
  }

  /**
   * Every candidate pair once, ordered by `a`, then `b`; the same whatever the order of insertion. At most `bucketCap / 2` pairs a member and bucket.
   * The index must not change meanwhile.
   */
  *candidatePairs(): IterableIterator<CandidatePair> {
    const seenBy = new Uint32Array(this.#states.length).fill(NONE);
    for (let a = 0; a < this.#states.length; a++) {
      if (this.#states[a]! !== PRESENT) continue;
      const partners: number[] = [];
      for (let band = 0; band < this.bands; band++) this.#partners(a, band, seenBy, partners);
      partners.sort((x, y) => x - y);
      for (const b of partners) yield { a, b };
    }
  }

  /** Counts buckets and what the cap did to them. O(size × bands). */
  statistics(): BucketStatistics {
    let buckets = 0;
    let largest = 0;
    let capped = 0;
    let represented = 0;
    for (const head of this.#table.heads()) {
      let members = 0;
      for (let e = head; e !== NONE; e = this.#table.next[e]!) members++;
      buckets++;
      largest = Math.max(largest, members);
      if (members <= this.bucketCap) continue;
      capped++;
      const others = members - this.representatives;
      represented += (others * (others - 1)) / 2;
    }
    return { buckets, largest, capped, represented };
  }

  /** What the cap did, for the findings; empty where it did nothing. O(size × bands). */
  limits(): Limit[] {
    const { largest, capped, represented } = this.statistics();
    if (capped === 0) return [];
    const where =
      `${capped} buckets of up to ${largest} members: ${represented} pairs not listed, ` +
      `their members linked through the ${this.representatives} of lowest id`;
    return [{ limit: "bucket-cap", value: this.bucketCap, where }];
  }

  /**
   * The whole index in one buffer, 8 bytes for each band of each id up to the largest, the same whatever the order of insertion.
   *
   * @throws {RangeError} The profile's name takes more than 255 bytes.
   */
  toArrayBuffer(): ArrayBuffer {
    const count = this.#states.findLastIndex((state) => state !== ABSENT) + 1;
    const { low, high } = this.#table;
    return writeSnapshot({
      bands: this.bands,
      rows: this.rows,
      bucketCap: this.bucketCap,
      representatives: this.representatives,
      pairEmpty: this.pairEmpty,
      parameters: this.#parameters,
      states: this.#states.subarray(0, count),
      low: low.subarray(0, count * this.bands),
      high: high.subarray(0, count * this.bands),
    });
  }

  /**
   * The index that `toArrayBuffer` wrote, also from the bytes that a file gives; the buckets are built anew, about 50 ns for each band of each id.
   *
   * @throws {TypeError} Neither an `ArrayBuffer` nor a `Uint8Array`.
   * @throws {RangeError} The buffer is not a snapshot, of an unknown version, of another byte order, cut short, or inconsistent.
   */
  static fromArrayBuffer(buffer: ArrayBuffer | Uint8Array): LshIndex {
    const { parameters, states, low, high, ...options } = readSnapshot(buffer);
    const index = new LshIndex({ ...options, expected: states.length });
    index.#parameters = parameters;
    for (let id = 0; id < states.length; id++) {
      if (states[id]! === ABSENT) continue;
      index.#occupy(id, states[id]!);
      if (states[id]! === EMPTY) continue;
      for (let entry = id * index.bands; entry < (id + 1) * index.bands; entry++) {
        index.#table.low[entry] = low[entry]!;
        index.#table.high[entry] = high[entry]!;
        index.#table.insert(entry);
      }
    }
    return index;
  }

  /** Entries stay below 2^31 - 1, so that one more and a flag fit in 32 bits. */
  get #maxIds(): number {
    return Math.floor(0x7ffffffe / this.bands);
  }

  /** Adds to `partners` the ids above `a` that `a` is to be paired with by this band, unless an earlier band did. */
  #partners(a: number, band: number, seenBy: Uint32Array, partners: number[]): void {
    const { next, low, high } = this.#table;
    const own = a * this.bands + band;
    const first = this.#table.first(low[own]!, high[own]!);
    if (this.#isCapped(first)) {
      let e = first;
      for (let i = 1; i < this.representatives && e !== own; i++) e = next[e]!;
      // Not a representative: its pairs are listed with those of the representatives, whose ids are all lower.
      if (e !== own) return;
    }
    for (let e = first; e !== NONE; e = next[e]!) {
      const b = (e - band) / this.bands;
      if (b <= a || seenBy[b]! === a) continue;
      seenBy[b] = a;
      partners.push(b);
    }
  }

  #isCapped(first: number): boolean {
    let members = 0;
    for (let e = first; e !== NONE; e = this.#table.next[e]!) if (++members > this.bucketCap) return true;
    return false;
  }

  #check(signature: Signature): void {
    checkSignature(signature, "signature");
    if (this.#parameters !== null) assertComparable(this.#parameters, signature.parameters);
    if (signature.values.length < this.bands * this.rows) {
      throw new RangeError(
        `signature must have at least bands * rows = ${this.bands * this.rows} slots, got ${signature.values.length}`,
      );
    }
  }

  #occupy(id: number, state: number): void {
    if (id >= this.#states.length) {
      const states = new Uint8Array(Math.max(16, id + 1, Math.ceil(this.#states.length * 1.5)));
      states.set(this.#states);
      this.#states = states;
    }
    this.#table.reserve((id + 1) * this.bands);
    this.#states[id] = state;
    this.#size++;
  }
}

const ABSENT = 0;
const PRESENT = 1;
const EMPTY = 2;
