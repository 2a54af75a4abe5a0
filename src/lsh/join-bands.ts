/**
 * All candidate pairs of a closed corpus, one band at a time.
 *
 * `LshIndex` keeps every bucket of every band, 16 bytes an entry and more for the buckets: 1.5 to 2 KB an article at 42 bands, four times its signature.
 * A corpus that is joined once and as a whole needs the buckets of one band at a time, 70 to 100 bytes an article. The pairs are
 * the same, links through representatives in buckets beyond the cap included (test/lsh/join-bands.test.ts).
 */
import { checkFunction, checkInteger, checkOptionNames, type Limit } from "../base/index.ts";
import { fmix32 } from "../hash/index.ts";
import { SignatureTable } from "../minhash/index.ts";

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
  if (!((table as unknown) instanceof SignatureTable)) throw new TypeError("table must be a SignatureTable");
  checkFunction(visit, "visit");
  if (options.choose !== undefined) checkFunction(options.choose, "choose");
  if (options.onBand !== undefined) checkFunction(options.onBand, "onBand");
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
    const see = (a: number, b: number): void => {
      if (!metBefore(table, linked, a, b, band, rows)) visit(a, b);
    };
    buckets.forEach(band, (members) => {
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

const BASE = 0x9e3779b1;
const BASE_2 = Math.imul(BASE, BASE);
const BASE_3 = Math.imul(BASE_2, BASE);
const BASE_4 = Math.imul(BASE_3, BASE);

/** Most bands hashed in one walk over the signatures: each row's slots are read from memory once for all of them, and the hashes take 4 bytes a band. */
const BANDS_AT_ONCE = 16;
/** Most rows of a part, for which everything that is looked up at random takes 0.2 MB, within a processor's own cache. */
const PART_ROWS_BITS = 15;
/** Bits of the filter for each row: one row in eight of those alone in their bucket gets through. */
const FILTER_BITS = 8;

/**
 * The buckets of one band, a part at a time: rows are dealt out by the leading bits of their hashes first, because in one table of all of them every look-up was a walk to memory
 * (a third of the time of 10 million rows). Most rows are alone in their bucket: bits of the hashes that came, and of those that came twice, tell them from the others, and only the others are
 * put into the part's table. Open addressing to the last row that came, links from there to the earlier ones.
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
  #firstSlot = 0;
  readonly #partBits: number;
  /** Where each part ends. */
  readonly #ends: Uint32Array;
  /** Hash and row of all rows, part by part, each ascending. */
  readonly #dealt: Uint32Array;
  readonly #filterBits: number;
  /** Which hashes came, and beside each word of these, on its cache line, which came twice. */
  readonly #seen: Uint32Array;
  /** Of a part's rows whose hash may come twice: their places in `dealt`. */
  #repeated: Uint32Array = new Uint32Array(16);
  /** Of each repeated row, the one before it in its bucket. Rows by their place in `repeated`. */
  #next: Uint32Array = new Uint32Array(16);
  /** Two words a place, so that they share a cache line: place of the last row in `repeated` + 1, 0 where free; hash of the band's slots. */
  #places: Uint32Array = new Uint32Array(32);

  constructor(table: SignatureTable, bands: number, rows: number) {
    const { size } = table;
    this.#table = table;
    this.#bands = bands;
    this.#rows = rows;
    this.#atOnce = Math.ceil(bands / Math.ceil(bands / BANDS_AT_ONCE));
    this.#hashes = new Uint32Array(size * this.#atOnce);
    const sizeBits = Math.ceil(Math.log2(Math.max(2, size)));
    this.#partBits = Math.max(0, sizeBits - PART_ROWS_BITS);
    this.#ends = new Uint32Array(2 ** this.#partBits);
    this.#dealt = new Uint32Array(size * 2);
    this.#filterBits = Math.max(10, sizeBits - this.#partBits + Math.log2(FILTER_BITS));
    this.#seen = new Uint32Array(2 ** (this.#filterBits - 4));
  }

  /** Calls `take` with the rows of every bucket of two and more by a band's slots, ascending. The array is the next bucket's too. Bands ascend from call to call. */
  forEach(band: number, take: (members: readonly number[]) => void): void {
    if (band >= this.#firstHashed + this.#hashed) this.#hash(band);
    const { size } = this.#table;
    const from = (band - this.#firstHashed) * size;
    this.#firstSlot = band * this.#rows;
    this.#deal(this.#hashes.subarray(from, from + size));
    let first = 0;
    for (const end of this.#ends) {
      const count = this.#findRepeated(first, end);
      if (count > 1) this.#takeBuckets(count, take);
      first = end;
    }
  }

  #hash(first: number): void {
    const table = this.#table;
    const rows = this.#rows;
    const { size } = table;
    const hashes = this.#hashes;
    this.#firstHashed = first;
    this.#hashed = Math.min(this.#atOnce, this.#bands - first);
    // Numbers that V8 sees are such: shared ones are looked up, and made integers, at every turn, which took two fifths of this.
    const base = BASE | 0;
    const base2 = BASE_2 | 0;
    const base3 = BASE_3 | 0;
    const base4 = BASE_4 | 0;
    const bands = this.#hashed;
    for (let row = 0; row < size; row++) {
      const block = table.blockOf(row);
      let slot = (table.offsetOf(row) + first * rows) | 0;
      for (let band = 0, at = row; band < bands; band++, at += size) {
        // A polynomial of the slots, four to a step, because each step waits for the one before.
        let mixed = 0;
        const stop = (slot + rows) | 0;
        for (; ((slot + 3) | 0) < stop; slot = (slot + 4) | 0) {
          const early = Math.imul(block[slot]!, base3) + Math.imul(block[(slot + 1) | 0]!, base2);
          const late = Math.imul(block[(slot + 2) | 0]!, base) + block[(slot + 3) | 0]!;
          mixed = (Math.imul(mixed, base4) + ((early | 0) + (late | 0))) | 0;
        }
        for (; slot < stop; slot = (slot + 1) | 0) mixed = (Math.imul(mixed, base) + block[slot]!) | 0;
        hashes[at] = fmix32(mixed);
      }
    }
  }

  /** Puts rows into their parts. */
  #deal(hashes: Uint32Array): void {
    const ends = this.#ends;
    const dealt = this.#dealt;
    const bits = this.#partBits;
    // A shift by 32 is one by 0.
    const mask = ends.length - 1;
    const shift = 32 - bits;
    ends.fill(0);
    for (let row = 0; row < hashes.length; row++) ends[(hashes[row]! >>> shift) & mask]!++;
    let sum = 0;
    for (let part = 0; part < ends.length; part++) {
      const count = ends[part]!;
      ends[part] = sum;
      sum += count;
    }
    for (let row = 0; row < hashes.length; row++) {
      const hash = hashes[row]!;
      const at = ends[(hash >>> shift) & mask]!++ << 1;
      dealt[at] = hash;
      dealt[at + 1] = row;
    }
  }

  /** Lists the rows of a part whose hash may come twice, those of empty sets left out; returns how many there are. */
  #findRepeated(first: number, end: number): number {
    const seen = this.#seen;
    const dealt = this.#dealt;
    if (this.#repeated.length < end - first) this.#repeated = new Uint32Array((end - first) * 2);
    const repeated = this.#repeated;
    seen.fill(0);
    // The bits below those that chose the part; the table takes the lowest.
    const shift = 32 - this.#partBits - this.#filterBits;
    const [left, right] = shift < 0 ? [-shift, 0] : [0, shift];
    const mask = 2 ** this.#filterBits - 1;
    for (let place = first * 2; place < end * 2; place += 2) {
      const bit = ((dealt[place]! >>> right) << left) & mask;
      const word = (bit >>> 5) << 1;
      const one = 1 << bit;
      const once = seen[word]!;
      seen[word] = once | one;
      seen[word | 1]! |= once & one;
    }
    let count = 0;
    for (let place = first * 2; place < end * 2; place += 2) {
      const bit = ((dealt[place]! >>> right) << left) & mask;
      repeated[count] = place;
      count += (seen[((bit >>> 5) << 1) | 1]! >>> bit) & 1;
    }
    if (!this.#hasEmpty()) return count;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const place = repeated[i]!;
      if (!this.#table.isEmpty(dealt[place + 1]!)) repeated[kept++] = place;
    }
    return kept;
  }

  /** Of the first `count` of `repeated`. */
  #takeBuckets(count: number, take: (members: readonly number[]) => void): void {
    const mask = this.#makePlaces(count);
    const places = this.#places;
    const dealt = this.#dealt;
    const repeated = this.#repeated;
    if (this.#next.length < count) this.#next = new Uint32Array(repeated.length);
    const next = this.#next;
    for (let i = 0; i < count; i++) {
      const hash = dealt[repeated[i]!]!;
      const row = dealt[repeated[i]! + 1]!;
      let place = (hash << 1) & mask;
      // The slots themselves decide, so that no bucket is one by its hash alone.
      while (
        places[place]! !== 0 &&
        !(places[place + 1]! === hash && this.#agree(dealt[repeated[places[place]! - 1]! + 1]!, row))
      ) {
        place = (place + 2) & mask;
      }
      next[i] = places[place]! === 0 ? NONE : places[place]! - 1;
      places[place] = i + 1;
      places[place + 1] = hash;
    }
    const members: number[] = [];
    for (let i = count - 1; i >= 0; i--) {
      // The last of a bucket comes first, and takes the others off the list.
      if (next[i]! === NONE) continue;
      members.length = 0;
      for (let at = i, before; at !== NONE; at = before) {
        members.push(dealt[repeated[at]! + 1]!);
        before = next[at]!;
        next[at] = NONE;
      }
      take(members.reverse());
    }
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

  #makePlaces(count: number): number {
    const words = 2 ** Math.max(4, Math.ceil(Math.log2(count * 1.5))) * 2;
    if (words > this.#places.length) this.#places = new Uint32Array(words);
    else this.#places.fill(0, 0, words);
    return words - 2;
  }

  #agree(a: number, b: number): boolean {
    const x = this.#table.blockOf(a);
    const y = this.#table.blockOf(b);
    const from = this.#table.offsetOf(a) + this.#firstSlot;
    const shift = this.#table.offsetOf(b) - this.#table.offsetOf(a);
    for (let i = from; i < from + this.#rows; i++) if (x[i]! !== y[i + shift]!) return false;
    return true;
  }
}
