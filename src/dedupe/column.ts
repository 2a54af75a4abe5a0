/** A typed array that grows by blocks, so that it never stands in memory twice. */

type Numbers = Uint32Array | Float32Array | Float64Array;

const BLOCK_BITS = 16;
const BLOCK = 1 << BLOCK_BITS;

export class Column<T extends Numbers> {
  readonly #blocks: T[] = [];
  readonly #allocate: (length: number) => T;
  #length = 0;

  constructor(allocate: (length: number) => T) {
    this.#allocate = allocate;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if ((this.#length & (BLOCK - 1)) === 0) this.#blocks.push(this.#allocate(BLOCK));
    this.#blocks[this.#length >>> BLOCK_BITS]![this.#length & (BLOCK - 1)] = value;
    this.#length++;
  }

  /** `index` is below `length`. */
  get(index: number): number {
    return this.#blocks[index >>> BLOCK_BITS]![index & (BLOCK - 1)]!;
  }

  set(index: number, value: number): void {
    this.#blocks[index >>> BLOCK_BITS]![index & (BLOCK - 1)] = value;
  }
}
