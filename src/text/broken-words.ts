/**
 * Words that the end of a line broke: "com-", "mittee" becomes one word again, with the hyphen and the break inside its span.
 *
 * Only where the next line begins with a small letter, in the same block, and behind a letter: "Anti-" before "American" is no broken word, nor is a dash. A
 * compound that happened to be broken at its own hyphen loses it ("well-", "known" reads "wellknown"), which `sameInAnotherForm` knows to be the same; in columns
 * of print there are ten broken words for each of those. `tokenize` and the kernels of `dedupe` take the two halves for two words, as before.
 */
import { isInvisible } from "./lines.ts";
import { normalize } from "./normalize.ts";
import { TOKEN_CAPITALIZED, TOKEN_NUMERIC, type Block, type Tokens } from "./segmented.ts";
import { addToHash, finishHash, HASH_BASIS } from "./word-hash.ts";

const HYPHENS = "-\u2010\u00ac";
/** A hyphen, and line breaks and other white space behind it. */
const BROKEN = /(?<=\p{L})[-\u2010\u00ac][^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*(?=\p{Ll})/gu;

/** The text of a word without what a break put into it. */
export function unbroken(word: string): string {
  return word.includes("\n") || word.includes("\r") ? word.replace(BROKEN, "") : word;
}

/** The same tokens where no word is broken. Linear. */
export function joinBrokenWords(text: string, tokens: Tokens, blocks: readonly Block[]): Tokens {
  const { count, starts, ends } = tokens;
  const isFirst = new Uint8Array(count);
  let broken = 0;
  let block = 0;
  for (let i = 0; i + 1 < count; i++) {
    if (starts[i + 1]! - ends[i]! < 2 || !HYPHENS.includes(text[ends[i]!]!)) continue;
    while (blocks[block]!.end <= starts[i]!) block += 1;
    if (starts[i + 1]! >= blocks[block]!.end || !isBroken(text, tokens, i)) continue;
    isFirst[i] = 1;
    broken += 1;
  }
  return broken === 0 ? tokens : joined(text, tokens, isFirst, broken);
}

function isBroken(text: string, { starts, ends, flags }: Tokens, i: number): boolean {
  let hasBreak = false;
  for (let at = ends[i]! + 1; at < starts[i + 1]!; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isInvisible(unit)) return false;
    hasBreak ||= unit === 0x0a || unit === 0x0d;
  }
  if (!hasBreak || (flags[i + 1]! & (TOKEN_CAPITALIZED | TOKEN_NUMERIC)) !== 0) return false;
  return (
    /^\p{Ll}/u.test(text.slice(starts[i + 1], starts[i + 1]! + 2)) && /\p{L}$/u.test(text.slice(starts[i], ends[i]))
  );
}

function joined(text: string, tokens: Tokens, isFirst: Uint8Array, broken: number): Tokens {
  const count = tokens.count - broken;
  const result = {
    count,
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    hashes: new Uint32Array(count),
    flags: new Uint8Array(count),
  };
  for (let i = 0, to = 0; i < tokens.count; i++, to++) {
    const start = i;
    while (isFirst[i]) i += 1;
    result.starts[to] = tokens.starts[start]!;
    result.ends[to] = tokens.ends[i]!;
    result.flags[to] = tokens.flags[start]!;
    result.hashes[to] = i === start ? tokens.hashes[i]! : hashOf(text, tokens, start, i);
  }
  return result;
}

function hashOf(text: string, { starts, ends }: Tokens, from: number, last: number): number {
  let hash = HASH_BASIS;
  for (let i = from; i <= last; i++)
    for (const letter of normalize(text.slice(starts[i], ends[i])).text) hash = addToHash(hash, letter.codePointAt(0)!);
  return finishHash(hash);
}
