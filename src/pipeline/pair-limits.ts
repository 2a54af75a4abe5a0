/** What the bounds of the alignment cut, over all pairs of a corpus. */

import type { Limit } from "../base/index.ts";

/** Pairs that are named for each bound. Of ten thousand texts of one period each 80,000 pairs met one, and so many entries were half of the report. */
const NAMED_PAIRS = 16;

/** Takes the limits of pairs in their order; `told` gives those of the first pairs of each kind, and one entry more that counts the rest and adds up their values. */
export class PairLimits {
  readonly #named: Limit[] = [];
  readonly #kinds = new Map<Limit["limit"], { pairs: number; rest: number; value: number; like: string }>();

  add(limits: readonly Limit[]): void {
    for (const each of limits) {
      let kind = this.#kinds.get(each.limit);
      if (kind === undefined) this.#kinds.set(each.limit, (kind = { pairs: 0, rest: 0, value: 0, like: each.where }));
      if (kind.pairs++ < NAMED_PAIRS) this.#named.push(each);
      else {
        kind.rest++;
        kind.value += each.value;
      }
    }
  }

  told(): Limit[] {
    const rests: Limit[] = [];
    for (const [limit, { rest, value, like }] of this.#kinds)
      if (rest > 0) rests.push({ limit, value, where: `${rest} more pairs, as ${like}` });
    return [...this.#named, ...rests];
  }
}
