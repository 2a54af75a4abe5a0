/** Candidate pairs in columns, 20 bytes each. */
import { Column } from "./column.ts";

export class PairTable {
  readonly #a = new Column((length) => new Uint32Array(length));
  readonly #b = new Column((length) => new Uint32Array(length));
  readonly #estimates = new Column((length) => new Float32Array(length));
  readonly #exact = new Column((length) => new Float64Array(length));
  #links = 0;

  get size(): number {
    return this.#a.length;
  }

  /** Pairs below this number may link their texts; those from it on only tell how like its representative a member is. */
  get links(): number {
    return this.#links;
  }

  /** Everything added from now on tells and does not link. */
  endLinks(): void {
    this.#links = this.size;
  }

  add(a: number, b: number, estimate: number): void {
    this.#a.push(a);
    this.#b.push(b);
    this.#estimates.push(estimate);
    this.#exact.push(NaN);
  }

  aOf(pair: number): number {
    return this.#a.get(pair);
  }

  bOf(pair: number): number {
    return this.#b.get(pair);
  }

  /** Of the resemblance, by the signatures. */
  estimateOf(pair: number): number {
    return this.#estimates.get(pair);
  }

  /** The resemblance, `NaN` until it is verified. */
  exactOf(pair: number): number {
    return this.#exact.get(pair);
  }

  verify(pair: number, resemblance: number): void {
    this.#exact.set(pair, resemblance);
  }
}

/** Pairs by text: those of text `i` are `pairs[starts[i], starts[i + 1])`. O(texts + pairs). */
export interface PairsByText {
  readonly starts: Uint32Array;
  readonly pairs: Uint32Array;
}

export function pairsByText(table: PairTable, texts: number): PairsByText {
  const starts = new Uint32Array(texts + 1);
  for (let pair = 0; pair < table.size; pair++) {
    starts[table.aOf(pair) + 1]!++;
    starts[table.bOf(pair) + 1]!++;
  }
  for (let text = 0; text < texts; text++) starts[text + 1]! += starts[text]!;
  const next = starts.slice(0, texts);
  const pairs = new Uint32Array(table.size * 2);
  for (let pair = 0; pair < table.size; pair++) {
    pairs[next[table.aOf(pair)]!++] = pair;
    pairs[next[table.bOf(pair)]!++] = pair;
  }
  return { starts, pairs };
}
