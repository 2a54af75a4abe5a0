/** Fixed phrases, matched on word hashes: case, spaces and punctuation do not matter and no string is made. */
import type { Tokens } from "./segmented.ts";
import { tokenize } from "./words.ts";

export class PhraseSet {
  private readonly list: string;
  private phrases: Map<number, Uint32Array[]> | undefined;

  /** Phrases separated by commas. They are tokenized at the first match, not at import. */
  constructor(list: string) {
    this.list = list;
  }

  /** How many tokens from `at` on the longest matching phrase takes, within `end`; 0 for none. */
  matchAt(tokens: Tokens, at: number, end: number): number {
    const candidates = at < end ? this.load().get(tokens.hashes[at]!) : undefined;
    if (candidates === undefined) return 0;
    let longest = 0;
    for (const phrase of candidates) {
      if (phrase.length > longest && at + phrase.length <= end && matches(phrase, tokens.hashes, at))
        longest = phrase.length;
    }
    return longest;
  }

  private load(): Map<number, Uint32Array[]> {
    if (this.phrases === undefined) {
      this.phrases = new Map();
      // The list at once: phrase by phrase took ten times as long, 5 ms of an audit of five articles. A comma is no part of a word, but joins digits.
      const lines = this.list.replaceAll(",", "\n");
      const { hashes, starts, count } = tokenize(lines);
      for (let from = 0, to = 0; from < count; from = to) {
        const lineEnd = lines.indexOf("\n", starts[from]);
        while (to < count && (lineEnd < 0 || starts[to]! < lineEnd)) to += 1;
        const phrase = hashes.subarray(from, to);
        const sameStart = this.phrases.get(phrase[0]!);
        if (sameStart === undefined) this.phrases.set(phrase[0]!, [phrase]);
        else sameStart.push(phrase);
      }
    }
    return this.phrases;
  }
}

function matches(phrase: Uint32Array, hashes: Uint32Array, at: number): boolean {
  for (let index = 1; index < phrase.length; index += 1) if (phrase[index] !== hashes[at + index]) return false;
  return true;
}
