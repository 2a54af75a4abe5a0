/** Ids that repeat, made unique as `uniqueIds` of ingest does it: the later article is renamed, `id#2`. */
import { murmur3Text } from "../hash/index.ts";
import type { IdTable } from "./id-table.ts";

/** Which ids are taken, 8 to 16 bytes an id: a `Map` of strings takes a hundred. */
export class UniqueNames {
  readonly #ids: IdTable;
  readonly #hashOf: (number: number) => number;
  /** Numbers + 1 by hash, open addressing; 0 where free. */
  #places: Uint32Array = new Uint32Array(1 << 10);
  #size = 0;
  /** Of ids that came more than once, the number to try next. */
  readonly #next = new Map<string, number>();
  /** Ids that no article had but that were given: their hashes are not those of `hashOf`. */
  readonly #given = new Set<string>();

  /** `hashOf` gives the `murmur3Text` of the id as an article came with it. */
  constructor(ids: IdTable, hashOf: (number: number) => number) {
    this.#ids = ids;
    this.#hashOf = hashOf;
  }

  /** The id for the next article to be added to the table, which asks for `id`, of this hash. Expected O(1). */
  claim(id: string, hash: number): string {
    if ((this.#size + 1) * 2 > this.#places.length) this.#grow();
    const place = this.#find(id, hash);
    if (place >= 0 && !this.#given.has(id)) {
      this.#places[place] = this.#ids.size + 1;
      this.#size++;
      return id;
    }
    let number = this.#next.get(id) ?? 2;
    while (this.#isTaken(`${id}#${number}`)) number++;
    const renamed = `${id}#${number}`;
    this.#next.set(id, number + 1);
    this.#given.add(renamed);
    return renamed;
  }

  #isTaken(id: string): boolean {
    return this.#given.has(id) || this.#find(id, murmur3Text(id)) < 0;
  }

  /** The free place where the id belongs, -1 where it is taken. */
  #find(id: string, hash: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    let place = hash & mask;
    for (; places[place]! !== 0; place = (place + 1) & mask) {
      const number = places[place]! - 1;
      if (this.#hashOf(number) === hash && this.#ids.get(number) === id) return -1;
    }
    return place;
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Uint32Array(old.length * 2);
    const mask = this.#places.length - 1;
    for (const number of old) {
      if (number === 0) continue;
      let place = this.#hashOf(number - 1) & mask;
      while (this.#places[place]! !== 0) place = (place + 1) & mask;
      this.#places[place] = number;
    }
  }
}
