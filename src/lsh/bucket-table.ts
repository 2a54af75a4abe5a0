/**
 * Buckets of entries that have the same 64-bit key, in flat arrays: open addressing to the first entry, links from there on.
 *
 * An entry is `id * bands + band`. A place in the table holds the key's low half and the bucket's first entry, so that most probes touch one
 * cache line; whole keys stand with the entries. Linear probing with backward-shift deletion (Knuth, TAOCP vol. 3, 6.4, algorithm R), hence
 * no tombstones that pile up where an archive expires as fast as it grows. 16 bytes an entry and 12 to 24 a bucket.
 *
 * Kept of every bucket: its first `front` entries are its lowest, ascending. The rest ascend too unless ids came out of order; that is noted in the
 * place and mended only when a front entry leaves. Lists sorted throughout would make random insertion quadratic in the bucket.
 */

/** No entry. */
export const NONE = 0xffffffff;

const UNSORTED = 0x80000000;

export class BucketTable {
  readonly #front: number;
  /** Whole keys by entry. */
  low: Uint32Array = new Uint32Array(0);
  high: Uint32Array = new Uint32Array(0);
  /** Next entry of the bucket, `NONE` at the last. */
  next: Uint32Array = new Uint32Array(0);
  /** Previous entry; at the first, the last. */
  #previous: Uint32Array = new Uint32Array(0);
  /** Two words a place, so that they share a cache line: first entry + 1 with the `UNSORTED` bit, 0 where free; low half of the key. */
  #places: Uint32Array = new Uint32Array(128);
  #buckets = 0;

  constructor(front: number) {
    this.#front = front;
  }

  get capacity(): number {
    return this.next.length;
  }

  /** Makes room for entries below `capacity`; with `buckets`, for that many buckets too. */
  reserve(capacity: number, buckets: number = 0): void {
    if (buckets * 3 > this.#places.length) this.#resize(2 ** Math.ceil(Math.log2(buckets * 3)));
    if (capacity <= this.next.length) return;
    const size = Math.max(capacity, Math.ceil(this.next.length * 1.5));
    this.low = grown(this.low, size);
    this.high = grown(this.high, size);
    this.next = grown(this.next, size);
    this.#previous = grown(this.#previous, size);
  }

  /** Puts in an entry whose key stands in `low` and `high`. O(front) expected. */
  insert(entry: number): void {
    const low = this.low[entry]!;
    let place = this.#find(low, this.high[entry]!);
    if (this.#places[place]! === 0) {
      if ((this.#buckets + 1) * 3 > this.#places.length) {
        this.#resize(this.#places.length * 2);
        place = this.#find(low, this.high[entry]!);
      }
      this.#places[place] = entry + 1;
      this.#places[place + 1] = low;
      this.#buckets++;
      this.next[entry] = NONE;
      this.#previous[entry] = entry;
      return;
    }
    this.#link(place, entry);
  }

  /** Takes out an entry that is in. O(front), and a sort of the bucket where a front entry leaves an unsorted one. */
  remove(entry: number): void {
    const place = this.#find(this.low[entry]!, this.high[entry]!);
    const { next } = this;
    const head = this.#head(place);
    let isFront = false;
    for (let e = head, i = 0; i < this.#front && e !== NONE; e = next[e]!, i++) if (e === entry) isFront = true;
    const after = next[entry]!;
    const before = this.#previous[entry]!;
    if (head === entry) {
      if (after === NONE) {
        this.#free(place);
        return;
      }
      this.#places[place] = (this.#places[place]! & UNSORTED) | (after + 1);
      this.#previous[after] = before;
    } else {
      next[before] = after;
      this.#previous[after === NONE ? head : after] = before;
    }
    if (isFront && (this.#places[place]! & UNSORTED) !== 0) this.#sort(place);
  }

  /** First entry of the bucket with the key, or `NONE`. O(1) expected. */
  first(low: number, high: number): number {
    return this.#head(this.#find(low, high));
  }

  /** First entries of all buckets, in no particular order. */
  *heads(): IterableIterator<number> {
    for (let place = 0; place < this.#places.length; place += 2) {
      if (this.#places[place]! !== 0) yield this.#head(place);
    }
  }

  #head(place: number): number {
    const packed = this.#places[place]!;
    return packed === 0 ? NONE : (packed & ~UNSORTED) - 1;
  }

  /** The key's place, or the free one where it belongs. */
  #find(low: number, high: number): number {
    const places = this.#places;
    const mask = places.length - 2;
    let place = (low << 1) & mask;
    for (;;) {
      const packed = places[place]!;
      if (packed === 0) return place;
      if (places[place + 1]! === low && this.high[(packed & ~UNSORTED) - 1]! === high) return place;
      place = (place + 2) & mask;
    }
  }

  #link(place: number, entry: number): void {
    const { next } = this;
    const previous = this.#previous;
    const head = this.#head(place);
    const last = previous[head]!;
    if (last < entry) {
      next[last] = entry;
      next[entry] = NONE;
      previous[entry] = last;
      previous[head] = entry;
      return;
    }
    let after = head;
    let i = 0;
    while (i < this.#front && after !== NONE && after < entry) {
      after = next[after]!;
      i++;
    }
    if (i === this.#front) this.#places[place]! |= UNSORTED;
    // Never past the last entry: `last > entry`, so a sorted walk has met a larger one, and an unsorted bucket reaches beyond the front.
    const before = previous[after]!;
    next[entry] = after;
    previous[entry] = before;
    previous[after] = entry;
    if (after === head) this.#places[place] = (this.#places[place]! & UNSORTED) | (entry + 1);
    else next[before] = entry;
  }

  #sort(place: number): void {
    const entries: number[] = [];
    for (let e = this.#head(place); e !== NONE; e = this.next[e]!) entries.push(e);
    const sorted = Uint32Array.from(entries).sort();
    for (let i = 0; i < sorted.length; i++) {
      this.next[sorted[i]!] = sorted[i + 1] ?? NONE;
      this.#previous[sorted[i]!] = sorted[(i === 0 ? sorted.length : i) - 1]!;
    }
    this.#places[place] = sorted[0]! + 1;
  }

  /** Frees a place and moves back the entries that probing had pushed past it. */
  #free(place: number): void {
    const places = this.#places;
    const mask = places.length - 2;
    let hole = place;
    for (let at = (place + 2) & mask; places[at]! !== 0; at = (at + 2) & mask) {
      const home = (places[at + 1]! << 1) & mask;
      if (((at - home) & mask) < ((at - hole) & mask)) continue;
      places[hole] = places[at]!;
      places[hole + 1] = places[at + 1]!;
      hole = at;
    }
    places[hole] = 0;
    this.#buckets--;
  }

  #resize(words: number): void {
    const old = this.#places;
    const places = new Uint32Array(words);
    const mask = words - 2;
    for (let i = 0; i < old.length; i += 2) {
      if (old[i]! === 0) continue;
      let place = (old[i + 1]! << 1) & mask;
      while (places[place]! !== 0) place = (place + 2) & mask;
      places[place] = old[i]!;
      places[place + 1] = old[i + 1]!;
    }
    this.#places = places;
  }
}

function grown(column: Uint32Array, size: number): Uint32Array {
  const larger = new Uint32Array(size);
  larger.set(column);
  return larger;
}
