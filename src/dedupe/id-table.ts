/** Strings by number, as UTF-8 in blocks: 24 bytes for an id of 20 characters, where V8 takes 40 and a place in an array. */

const BLOCK = 1 << 20;

export class IdTable {
  readonly #blocks: Uint8Array[] = [];
  /** Of string `i`: where it ends, counted over all blocks as if each were full. */
  #starts: Float64Array = new Float64Array(1024);
  #lengths: Uint32Array = new Uint32Array(1024);
  /** Strings that UTF-8 cannot say, which are those with a lone surrogate. */
  readonly #broken = new Map<number, string>();
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  #size = 0;
  #end = 0;

  get size(): number {
    return this.#size;
  }

  /** Takes a string in and returns its number. */
  add(id: string): number {
    const number = this.#size++;
    if (number === this.#starts.length) this.#grow();
    if (LONE_SURROGATE.test(id)) {
      this.#broken.set(number, id);
      return number;
    }
    const worst = id.length * 3;
    const left = this.#blocks.length * BLOCK - this.#end;
    if (this.#blocks.length === 0 || (worst > left && worst <= BLOCK)) this.#open(BLOCK);
    // An id of a megabyte has a block of its own, as long as it needs.
    const block = worst > BLOCK ? this.#open(worst) : this.#blocks[this.#blocks.length - 1]!;
    const place = this.#end - (this.#blocks.length - 1) * BLOCK;
    const { written } = this.#encoder.encodeInto(id, block.subarray(place));
    this.#starts[number] = this.#end;
    this.#lengths[number] = written;
    this.#end = worst > BLOCK ? this.#blocks.length * BLOCK : this.#end + written;
    return number;
  }

  get(number: number): string {
    const broken = this.#broken.get(number);
    if (broken !== undefined) return broken;
    const start = this.#starts[number]!;
    const block = this.#blocks[Math.floor(start / BLOCK)];
    const place = start % BLOCK;
    return this.#decoder.decode(block?.subarray(place, place + this.#lengths[number]!));
  }

  #open(length: number): Uint8Array {
    const block = new Uint8Array(length);
    this.#end = this.#blocks.length * BLOCK;
    this.#blocks.push(block);
    return block;
  }

  #grow(): void {
    const starts = new Float64Array(this.#starts.length * 2);
    const lengths = new Uint32Array(starts.length);
    starts.set(this.#starts);
    lengths.set(this.#lengths);
    this.#starts = starts;
    this.#lengths = lengths;
  }
}

const LONE_SURROGATE = /\p{Surrogate}/u;
