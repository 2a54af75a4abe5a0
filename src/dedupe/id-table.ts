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

  /** As comparing the strings by code units does, mostly without making them. */
  compare(a: number, b: number): number {
    if (this.#broken.size > 0) return compareCodeUnits(this.get(a), this.get(b));
    const x = this.#blocks[Math.floor(this.#starts[a]! / BLOCK)];
    const y = this.#blocks[Math.floor(this.#starts[b]! / BLOCK)];
    const from = this.#starts[a]! % BLOCK;
    const other = this.#starts[b]! % BLOCK;
    const length = Math.min(this.#lengths[a]!, this.#lengths[b]!);
    for (let i = 0; i < length; i++) {
      const difference = x![from + i]! - y![other + i]!;
      if (difference === 0) continue;
      // From U+E000 on UTF-8 sorts before what lies beyond U+FFFF, UTF-16 behind it.
      return x![from + i]! >= 0xee && y![other + i]! >= 0xee ? compareCodeUnits(this.get(a), this.get(b)) : difference;
    }
    return this.#lengths[a]! - this.#lengths[b]!;
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

/** The same on every machine, unlike `localeCompare`. */
export function compareCodeUnits(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
