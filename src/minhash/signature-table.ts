/**
 * Signatures by the million, in blocks: a column that doubles would hold three times the memory at the moment it grows, and one typed array for each
 * signature costs 200 bytes beside the 512 of its slots.
 */
import { checkInteger } from "../base/index.ts";
import { estimateShared } from "./known-sizes.ts";
import { EMPTY_SLOT, type SignatureScheme } from "./signature.ts";

/** Signatures in a block: 4 MB at 128 slots. */
const BLOCK_BITS = 13;
const BLOCK_ROWS = 1 << BLOCK_BITS;

/** Rows of slots, numbered from 0. All are of one fingerprinter. */
export class SignatureTable {
  readonly slots: number;
  readonly #scheme: SignatureScheme;
  readonly #blocks: Uint32Array[] = [];
  /** Of each row's set, 0 where it is not known; by block, made with the first size. */
  readonly #sizes: Uint32Array[] = [];
  /** Where each row stands after `retain`. */
  #places: Uint32Array | null = null;
  #size = 0;

  /**
   * `scheme` says what estimates by known sizes go by. Default: `fast-similarity`
   *
   * @throws {RangeError} `slots` is not an integer from 1 to 4096.
   */
  constructor(slots: number, scheme: SignatureScheme = "fast-similarity") {
    this.#scheme = scheme;
    this.slots = checkInteger(slots, "slots", 1, 4096);
  }

  /** Rows up to the last one that was put in. */
  get size(): number {
    return this.#size;
  }

  /**
   * Puts signatures that stand one after another in `values` into the rows from `first` on, with the sizes of their sets, where these are known: then `estimate` errs less. Rows never
   * put in are empty sets' signatures.
   *
   * @throws {TypeError} `retain` has been called, or `values` or `sizes` is no `Uint32Array`.
   * @throws {RangeError} `first` is not an integer from 0 to 2^32 - 1, or `values` are not whole signatures, or `sizes` not one for each.
   */
  put(first: number, values: Uint32Array, sizes: Uint32Array = NO_SIZES): void {
    const { slots } = this;
    checkInteger(first, "first", 0, 0xffffffff);
    if (!(values instanceof Uint32Array)) throw new TypeError("values must be a Uint32Array");
    if (!(sizes instanceof Uint32Array)) throw new TypeError("sizes must be a Uint32Array");
    if (values.length % slots !== 0)
      throw new RangeError(`values must hold ${slots} slots for each row, got ${values.length}`);
    if (sizes.length > 0 && sizes.length !== values.length / slots)
      throw new RangeError(`sizes must hold one for each of ${values.length / slots} rows, got ${sizes.length}`);
    const end = first + values.length / slots;
    if (this.#places !== null) throw new TypeError("put must not follow retain");
    while (this.#blocks.length << BLOCK_BITS < end) {
      this.#blocks.push(new Uint32Array(BLOCK_ROWS * slots).fill(EMPTY_SLOT));
    }
    for (let row = first; row < end;) {
      const place = row & (BLOCK_ROWS - 1);
      const rows = Math.min(end - row, BLOCK_ROWS - place);
      const from = (row - first) * slots;
      const block = row >>> BLOCK_BITS;
      this.#blocks[block]!.set(values.subarray(from, from + rows * slots), place * slots);
      if (sizes.length > 0)
        (this.#sizes[block] ??= new Uint32Array(BLOCK_ROWS)).set(
          sizes.subarray(row - first, row - first + rows),
          place,
        );
      row += rows;
    }
    this.#size = Math.max(this.#size, end);
  }

  /** The array that holds the row's slots, from `offsetOf(row)` on. Not for rows given up by `retain`. */
  blockOf(row: number): Uint32Array {
    return this.#blocks[this.#placeOf(row) >>> BLOCK_BITS]!;
  }

  offsetOf(row: number): number {
    return (this.#placeOf(row) & (BLOCK_ROWS - 1)) * this.slots;
  }

  /** Whether the set has no member, or its row was given up. */
  isEmpty(row: number): boolean {
    return this.#placeOf(row) === GONE || this.blockOf(row)[this.offsetOf(row)]! === EMPTY_SLOT;
  }

  /**
   * Gives up the rows that are not wanted, and their memory; the others keep their numbers. No row can be put in afterwards. O(rows × slots).
   *
   * @throws {TypeError} It has been called before.
   */
  retain(isWanted: (row: number) => boolean): void {
    if (this.#places !== null) throw new TypeError("retain must be called once");
    const { slots } = this;
    const places = new Uint32Array(this.#size).fill(GONE);
    let kept = 0;
    for (let row = 0; row < this.#size; row++) {
      if (!isWanted(row)) continue;
      const at = this.offsetOf(row);
      // Rows move down only, so none is overwritten before it has moved.
      this.#blocks[kept >>> BLOCK_BITS]!.set(
        this.blockOf(row).subarray(at, at + slots),
        (kept & (BLOCK_ROWS - 1)) * slots,
      );
      const size = this.#sizeAt(row);
      const sizes = this.#sizes[kept >>> BLOCK_BITS];
      if (sizes !== undefined) sizes[kept & (BLOCK_ROWS - 1)] = size;
      else if (size > 0)
        (this.#sizes[kept >>> BLOCK_BITS] = new Uint32Array(BLOCK_ROWS))[kept & (BLOCK_ROWS - 1)] = size;
      places[row] = kept++;
    }
    this.#blocks.length = Math.ceil(kept / BLOCK_ROWS);
    this.#sizes.length = Math.min(this.#sizes.length, this.#blocks.length);
    this.#places = places;
  }

  /** Slots in which two rows agree. Branch-free, as `estimateResemblance`; about 0.1 µs for 128. */
  equalSlots(a: number, b: number): number {
    const x = this.blockOf(a);
    const y = this.blockOf(b);
    const shift = this.offsetOf(b) - this.offsetOf(a);
    const start = this.offsetOf(a);
    const end = start + this.slots;
    let different = 0;
    for (let i = start; i < end; i++) {
      const bits = x[i]! ^ y[i + shift]!;
      different += (bits | -bits) >>> 31;
    }
    return this.slots - different;
  }

  /**
   * An estimate of the resemblance: the likeliest where the sizes of both sets are known, as `estimateResemblance` gives it, about 10 µs; the share of equal slots otherwise. 0 where
   * either set is empty.
   */
  estimate(a: number, b: number): number {
    if (this.isEmpty(a) || this.isEmpty(b)) return 0;
    const equal = this.equalSlots(a, b);
    const sizeA = this.#sizeAt(this.#placeOf(a));
    const sizeB = this.#sizeAt(this.#placeOf(b));
    if (sizeA === 0 || sizeB === 0) return equal / this.slots;
    // What the likelihood says too, at a hundredth of the time: most copies are the same to the letter.
    if (equal === this.slots && sizeA === sizeB) return 1;
    const { shared } = estimateShared(this.#scheme, this.#rowOf(a), this.#rowOf(b), sizeA, sizeB);
    return shared / (sizeA + sizeB - shared);
  }

  #rowOf(row: number): Uint32Array {
    const at = this.offsetOf(row);
    return this.blockOf(row).subarray(at, at + this.slots);
  }

  #sizeAt(place: number): number {
    return this.#sizes[place >>> BLOCK_BITS]?.[place & (BLOCK_ROWS - 1)] ?? 0;
  }

  #placeOf(row: number): number {
    return this.#places === null ? row : this.#places[row]!;
  }
}

const GONE = 0xffffffff;
const NO_SIZES = new Uint32Array(0);
