/**
 * All candidate pairs of a closed corpus, one band at a time.
 *
 * `LshIndex` keeps every bucket of every band, 16 bytes an entry and more for the buckets: 1.5 to 2 KB an article at 42 bands, four times its signature.
 * A corpus that is joined once and as a whole needs the buckets of one band at a time, 70 to 100 bytes an article. The pairs are
 * the same, links through representatives in buckets beyond the cap included (test/lsh/join-bands.test.ts).
 */
import { checkInteger, checkOptionNames, type Limit } from "../base/index.ts";
import { fmix32 } from "../hash/index.ts";
import type { SignatureTable } from "../minhash/index.ts";

/** Options of `joinBands`. `bucketCap` and `representatives` mean what they mean in `LshOptions`, with the same defaults. */
export interface BandJoinOptions {
  readonly bands: number;
  readonly rows: number;
  readonly bucketCap?: number | undefined;
  readonly representatives?: number | undefined;
  /**
   * Picks the representatives of a bucket beyond the cap, as many as asked for: `centralRows` those that are most like all. Default: the lowest rows
   */
  readonly choose?: ((members: readonly number[], count: number) => readonly number[]) | undefined;
  /** Called before each band. Default: none */
  readonly onBand?: ((band: number) => void) | undefined;
}

/**
 * Calls `visit` once for every pair of rows that share a bucket, in no particular order. Signatures of empty sets have no bucket. At most
 * `bucketCap / 2` pairs a row and band, hence linear: O(rows × bands × bucketCap) at worst, about 60 ns a row and band where texts are
 * unlike. Returns what the cap did, as `LshIndex.limits` does.
 *
 * @throws {TypeError} An option is unknown or of the wrong kind.
 * @throws {RangeError} An option is out of its range, or the signatures have fewer slots than `bands * rows`.
 */
export function joinBands(
  table: SignatureTable,
  options: BandJoinOptions,
  visit: (a: number, b: number) => void,
): Limit[] {
  checkOptionNames(options, ["bands", "rows", "bucketCap", "representatives", "choose", "onBand"], "joinBands");
  const bands = checkInteger(options.bands, "bands", 1, 4096);
  const rows = checkInteger(options.rows, "rows", 1, 4096);
  if (bands * rows > table.slots)
    throw new RangeError(`bands * rows must be at most ${table.slots}, got ${bands * rows}`);
  const bucketCap = checkInteger(options.bucketCap ?? 64, "bucketCap", 2);
  const asked = options.representatives ?? Math.min(8, bucketCap);
  const representatives = checkInteger(asked, "representatives", 1, bucketCap);
  const choose = options.choose ?? ((members: readonly number[], count: number) => members.slice(0, count));

  const buckets = new BandBuckets(table, bands, rows);
  const linked = new Linked(table.size, bands);
  const statistics = { largest: 0, capped: 0, represented: 0 };
  for (let band = 0; band < bands; band++) {
    options.onBand?.(band);
    buckets.fill(band);
    const see = (a: number, b: number): void => {
      if (!metBefore(table, linked, a, b, band, rows)) visit(a, b);
    };
    buckets.forEach((members) => {
      if (members.length <= bucketCap) {
        for (let i = 1; i < members.length; i++) for (let j = 0; j < i; j++) see(members[j]!, members[i]!);
        return;
      }
      const chosen = choose(members, representatives);
      for (const member of members) if (!chosen.includes(member)) linked.mark(member, band);
      for (const member of members) {
        for (const one of chosen) {
          if (one === member) break; // Of two representatives the later sees the earlier, so that the pair comes once.
          see(one, member);
        }
      }
      const others = members.length - representatives;
      statistics.largest = Math.max(statistics.largest, members.length);
      statistics.capped++;
      statistics.represented += (others * (others - 1)) / 2;
    });
  }
  const { largest, capped, represented } = statistics;
  if (capped === 0) return [];
  const where =
    `${capped} buckets of up to ${largest} members: ${represented} pairs not listed, ` +
    `their members linked through ${representatives} of them`;
  return [{ limit: "bucket-cap", value: bucketCap, where }];
}

/** Whether an earlier band's bucket listed the pair: their rows agree there, and it was not one in which both stood behind representatives. */
function metBefore(table: SignatureTable, linked: Linked, a: number, b: number, band: number, rows: number): boolean {
  const x = table.blockOf(a);
  const y = table.blockOf(b);
  const shift = table.offsetOf(b) - table.offsetOf(a);
  let at = table.offsetOf(a);
  for (let earlier = 0; earlier < band; earlier++, at += rows) {
    let i = at;
    while (i < at + rows && x[i]! === y[i + shift]!) i++;
    if (i === at + rows && !(linked.has(a, earlier) && linked.has(b, earlier))) return true;
  }
  return false;
}

/** One bit for each row and band: in a bucket beyond the cap, and none of its representatives. */
class Linked {
  readonly #bands: number;
  readonly #size: number;
  #bits: Uint8Array | null = null;

  constructor(size: number, bands: number) {
    this.#bands = bands;
    this.#size = size;
  }

  mark(row: number, band: number): void {
    // Most corpora have no such bucket.
    this.#bits ??= new Uint8Array(Math.ceil((this.#size * this.#bands) / 8));
    const bit = row * this.#bands + band;
    this.#bits[Math.floor(bit / 8)]! |= 1 << (bit % 8);
  }

  has(row: number, band: number): boolean {
    if (this.#bits === null) return false;
    const bit = row * this.#bands + band;
    return ((this.#bits[Math.floor(bit / 8)]! >> (bit % 8)) & 1) === 1;
  }
}

const NONE = 0xffffffff;

/** Most bands hashed in one walk over the signatures: each row's slots are read from memory once for all of them, and the hashes take 4 bytes a band. */
const BANDS_AT_ONCE = 16;
/** Bits of the filter for each row: one row in eight of those alone in their bucket gets through. */
const FILTER_BITS = 8;

/**
 * The buckets of one band. Most rows are alone in theirs: two bit sets, small enough for a processor's cache, tell those whose hash comes twice, and only they are
 * put into the table, where every look-up is a walk to memory. Open addressing to the last row that came, links from there to the earlier ones.
 */
class BandBuckets {
  readonly #table: SignatureTable;
  readonly #bands: number;
  readonly #rows: number;
  readonly #atOnce: number;
  /** Of `atOnce` bands, one after another. */
  readonly #hashes: Uint32Array;
  #firstHashed = 0;
  #hashed = 0;
  readonly #once: Uint32Array;
  readonly #twice: Uint32Array;
  readonly #shift: number;
  readonly #repeated: Uint32Array;
  /** Of each repeated row, the one before it in its bucket. Rows by their place in `repeated`. */
  readonly #next: Uint32Array;
  /** Two words a place, so that they share a cache line: place of the last row in `repeated` + 1, 0 where free; hash of the band's slots. */
  #places: Uint32Array = new Uint32Array(32);
  #mask = 0;

  constructor(table: SignatureTable, bands: number, rows: number) {
    this.#table = table;
    this.#bands = bands;
    this.#rows = rows;
    this.#atOnce = Math.ceil(bands / Math.ceil(bands / BANDS_AT_ONCE));
    this.#hashes = new Uint32Array(table.size * this.#atOnce);
    const bits = Math.max(10, Math.ceil(Math.log2(table.size * FILTER_BITS)));
    this.#shift = 32 - Math.min(32, bits);
    this.#once = new Uint32Array(2 ** (32 - this.#shift - 5));
    this.#twice = new Uint32Array(this.#once.length);
    this.#repeated = new Uint32Array(table.size);
    this.#next = new Uint32Array(table.size);
  }

  /** Sorts the rows into buckets by the slots of a band. Bands ascend from call to call. */
  fill(band: number): void {
    if (band >= this.#firstHashed + this.#hashed) this.#hash(band);
    const { size } = this.#table;
    const from = (band - this.#firstHashed) * size;
    const hashes = this.#hashes.subarray(from, from + size);
    const count = this.#findRepeated(hashes);
    this.#makePlaces(count);
    const places = this.#places;
    const mask = this.#mask;
    const repeated = this.#repeated;
    const firstSlot = band * this.#rows;
    for (let i = 0; i < count; i++) {
      const row = repeated[i]!;
      const hash = hashes[row]!;
      let place = (hash << 1) & mask;
      // The slots themselves decide, so that no bucket is one by its hash alone.
      while (
        places[place]! !== 0 &&
        !(places[place + 1]! === hash && this.#agree(repeated[places[place]! - 1]!, row, firstSlot))
      ) {
        place = (place + 2) & mask;
      }
      this.#next[i] = places[place]! === 0 ? NONE : places[place]! - 1;
      places[place] = i + 1;
      places[place + 1] = hash;
    }
  }

  /** Calls `take` with the rows of every bucket of two and more, ascending. The array is the next bucket's too. */
  forEach(take: (members: readonly number[]) => void): void {
    const next = this.#next;
    const members: number[] = [];
    for (let place = 0; place <= this.#mask; place += 2) {
      if (this.#places[place]! === 0) continue;
      const last = this.#places[place]! - 1;
      if (next[last]! === NONE) continue;
      members.length = 0;
      for (let i = last; i !== NONE; i = next[i]!) members.push(this.#repeated[i]!);
      take(members.reverse());
    }
  }

  #hash(first: number): void {
    const table = this.#table;
    const rows = this.#rows;
    const { size } = table;
    const hashes = this.#hashes;
    this.#firstHashed = first;
    this.#hashed = Math.min(this.#atOnce, this.#bands - first);
    for (let row = 0; row < size; row++) {
      const block = table.blockOf(row);
      let slot = table.offsetOf(row) + first * rows;
      for (let at = row, end = row + this.#hashed * size; at < end; at += size) {
        let mixed = 0;
        for (const stop = slot + rows; slot < stop; slot++)
          mixed = (Math.imul(mixed, 0x9e3779b1) ^ block[slot]!) + (mixed >>> 15);
        hashes[at] = fmix32(mixed);
      }
    }
  }

  /** Lists the rows whose hash may come twice, those of empty sets left out; returns how many there are. */
  #findRepeated(hashes: Uint32Array): number {
    const once = this.#once;
    const twice = this.#twice;
    const shift = this.#shift;
    once.fill(0);
    twice.fill(0);
    for (let row = 0; row < hashes.length; row++) {
      // The high bits: the table takes the low ones.
      const bit = hashes[row]! >>> shift;
      const word = bit >>> 5;
      const mask = 1 << (bit & 31);
      const seen = once[word]!;
      once[word] = seen | mask;
      if (seen & mask) twice[word]! |= mask;
    }
    let count = 0;
    const repeated = this.#repeated;
    for (let row = 0; row < hashes.length; row++) {
      const bit = hashes[row]! >>> shift;
      repeated[count] = row;
      count += (twice[bit >>> 5]! >>> (bit & 31)) & 1;
    }
    if (!this.#hasEmpty()) return count;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const row = this.#repeated[i]!;
      if (!this.#table.isEmpty(row)) this.#repeated[kept++] = row;
    }
    return kept;
  }

  #empty: boolean | undefined;

  /** Asked of every repeated row of every band it would be a walk through all signatures. */
  #hasEmpty(): boolean {
    if (this.#empty === undefined) {
      this.#empty = false;
      for (let row = 0; row < this.#table.size && !this.#empty; row++) this.#empty = this.#table.isEmpty(row);
    }
    return this.#empty;
  }

  #makePlaces(count: number): void {
    const words = 2 ** Math.max(4, Math.ceil(Math.log2(count * 1.5))) * 2;
    if (words > this.#places.length) this.#places = new Uint32Array(words);
    else this.#places.fill(0, 0, words);
    this.#mask = words - 2;
  }

  #agree(a: number, b: number, firstSlot: number): boolean {
    const x = this.#table.blockOf(a);
    const y = this.#table.blockOf(b);
    const from = this.#table.offsetOf(a) + firstSlot;
    const shift = this.#table.offsetOf(b) - this.#table.offsetOf(a);
    for (let i = from; i < from + this.#rows; i++) if (x[i]! !== y[i + shift]!) return false;
    return true;
  }
}
