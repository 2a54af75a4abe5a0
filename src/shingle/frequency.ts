/**
 * In how many articles of a corpus each shingle occurs: what a shared shingle is worth as evidence.
 *
 * Open addressing with linear probing (Knuth, TAOCP vol. 3, 6.4) over two typed arrays, 8 bytes a place; a `Map` takes five times the memory.
 */
import { checkShingleSet, type ShingleSet } from "./shingle-set.ts";

/** Document frequencies of shingle fingerprints, kept up as articles come and go. */
export class DocumentFrequencies {
  #keys: Uint32Array = new Uint32Array(64);
  #counts: Uint32Array = new Uint32Array(64);
  /** Places taken, fingerprints that have fallen back to 0 included. */
  #taken = 0;
  /** Fingerprint 0 has no place, because a key of 0 marks a free one. */
  #zeros = 0;
  #articles = 0;

  /** Number of articles counted. An article without a shingle counts. */
  get articles(): number {
    return this.#articles;
  }

  /**
   * Counts each member of one article's set once. O(|set|) amortized.
   *
   * @throws {TypeError} Not a shingle set; nothing is counted then.
   */
  add(set: ShingleSet): void {
    const { hashes } = checkShingleSet(set, "set");
    this.#articles++;
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i]!;
      if (hash === 0) {
        this.#zeros++;
        continue;
      }
      let place = this.#find(hash);
      if (this.#keys[place]! === 0) {
        if ((this.#taken + 1) * 3 > this.#keys.length * 2) {
          this.#rebuild();
          place = this.#find(hash);
        }
        this.#keys[place] = hash;
        this.#taken++;
      }
      this.#counts[place]!++;
    }
  }

  /**
   * Takes back one article's set. O(|set|).
   *
   * @throws {RangeError} The set was not added: a member has no count left. Nothing is changed then.
   */
  remove(set: ShingleSet): void {
    for (const hash of checkShingleSet(set, "set").hashes) {
      if (this.get(hash) === 0)
        throw new RangeError(`set must have been added before, but shingle ${hash} is not counted`);
    }
    if (this.#articles === 0) throw new RangeError("set must have been added before, but no article is counted");
    this.#articles--;
    for (const hash of set.hashes) {
      if (hash === 0) this.#zeros--;
      else this.#counts[this.#find(hash)]!--;
    }
  }

  /** Number of articles in which the shingle occurs. O(1) expected. */
  get(hash: number): number {
    return hash === 0 ? this.#zeros : this.#counts[this.#find(hash >>> 0)]!;
  }

  #find(hash: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    // Fingerprints are finalized, so their low bits serve as they are.
    let place = hash & mask;
    while (keys[place]! !== 0 && keys[place]! !== hash) place = (place + 1) & mask;
    return place;
  }

  /** Doubles the table, or keeps its size where fingerprints that fell back to 0 filled it. */
  #rebuild(): void {
    const keys = this.#keys;
    const counts = this.#counts;
    let live = 0;
    for (let i = 0; i < keys.length; i++) if (counts[i]! > 0) live++;
    const capacity = live * 3 > keys.length ? keys.length * 2 : keys.length;
    this.#keys = new Uint32Array(capacity);
    this.#counts = new Uint32Array(capacity);
    this.#taken = live;
    for (let i = 0; i < keys.length; i++) {
      if (counts[i]! === 0) continue;
      const place = this.#find(keys[i]!);
      this.#keys[place] = keys[i]!;
      this.#counts[place] = counts[i]!;
    }
  }
}
