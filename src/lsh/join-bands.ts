/**
 * All candidate pairs of a closed corpus, one band at a time.
 *
 * `LshIndex` keeps every bucket of every band, 16 bytes an entry and more for the buckets: 1.5 to 2 KB an article at 42 bands, four times its signature.
 * A corpus that is joined once and as a whole needs the buckets of one band at a time, 12 to 28 bytes an article. The pairs are
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

  const buckets = new BandBuckets(table, rows);
  const linked = new Linked(table.size, bands);
  const statistics = { largest: 0, capped: 0, represented: 0 };
  for (let band = 0; band < bands; band++) {
    options.onBand?.(band);
    buckets.fill(band * rows);
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

/** The buckets of one band: open addressing to the last row that came, links from there to the earlier ones. */
class BandBuckets {
  readonly #table: SignatureTable;
  readonly #rows: number;
  readonly #next: Uint32Array;
  /** Two words a place, so that they share a cache line: last row + 1, 0 where free; hash of the band's slots. */
  readonly #places: Uint32Array;

  constructor(table: SignatureTable, rows: number) {
    this.#table = table;
    this.#rows = rows;
    this.#next = new Uint32Array(table.size);
    this.#places = new Uint32Array(2 ** Math.max(4, Math.ceil(Math.log2(table.size * 1.5))) * 2);
  }

  /** Sorts all rows into buckets by the slots from `firstSlot` on. */
  fill(firstSlot: number): void {
    const table = this.#table;
    const places = this.#places;
    const mask = places.length - 2;
    const rowsInBand = this.#rows;
    places.fill(0);
    for (let row = 0; row < table.size; row++) {
      if (table.isEmpty(row)) continue;
      const block = table.blockOf(row);
      const start = table.offsetOf(row) + firstSlot;
      let mixed = 0;
      for (let i = start; i < start + rowsInBand; i++)
        mixed = (Math.imul(mixed, 0x9e3779b1) ^ block[i]!) + (mixed >>> 15);
      const hash = fmix32(mixed);
      let place = (hash << 1) & mask;
      // The slots themselves decide, so that no bucket is one by its hash alone.
      while (
        places[place]! !== 0 &&
        !(places[place + 1]! === hash && this.#agree(places[place]! - 1, row, firstSlot))
      ) {
        place = (place + 2) & mask;
      }
      this.#next[row] = places[place]! === 0 ? NONE : places[place]! - 1;
      places[place] = row + 1;
      places[place + 1] = hash;
    }
  }

  /** Calls `take` with the rows of every bucket of two and more, ascending. The array is the next bucket's too. */
  forEach(take: (members: readonly number[]) => void): void {
    const next = this.#next;
    const members: number[] = [];
    for (let place = 0; place < this.#places.length; place += 2) {
      if (this.#places[place]! === 0) continue;
      const last = this.#places[place]! - 1;
      if (next[last]! === NONE) continue;
      members.length = 0;
      for (let row = last; row !== NONE; row = next[row]!) members.push(row);
      take(members.reverse());
    }
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
