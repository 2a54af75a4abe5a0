/** Slow, obvious twin of `tokenize`: one regular expression over the normalized text, mapped back. */
import { normalize } from "../../src/text/normalize.ts";
import { TOKEN_ALL_CAPS, TOKEN_CAPITALIZED, TOKEN_NUMERIC, TOKEN_PAIRED } from "../../src/text/segmented.ts";

const U =
  "(?=[\\p{L}\\p{Nl}])[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]";
const L = `(?!${U})\\p{L}`;
const N = `(?!${U})\\p{N}`;
const W = "[\\p{L}\\p{M}\\p{N}]";
const joined = `(?:${L}|${N}|\\p{M}|(?<=[\\p{L}\\p{M}])'(?=${L})|(?<=${N})[.,:'](?=${N}))`;
const TOKEN = new RegExp(`(?<unspaced>(?:${U})\\p{M}*)|${L}(?:\\.${L}(?!${W}))+|(?:${L}|${N})${joined}*`, "gu");

export interface SlowToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Equal for tokens with equal hashes. */
  readonly key: string;
  readonly flags: number;
}

export function tokenizeSlowly(text: string): SlowToken[] {
  const { text: normalized, map } = normalize(text);
  const matches = [...normalized.matchAll(TOKEN)];
  return matches.map((match, index) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const next = matches[index + 1];
    const paired = match.groups?.["unspaced"] !== undefined;
    const pair = paired && next?.groups?.["unspaced"] !== undefined && next.index === span.end;
    const original = map.spanToOriginal(span);
    const flags = paired ? TOKEN_PAIRED : caseFlags(text.slice(original.start, original.end), match[0]);
    return { ...original, text: match[0], key: pair ? match[0] + next[0] : match[0], flags };
  });
}

function caseFlags(original: string, normalized: string): number {
  const letters = [...original.normalize("NFKC")].filter((character) => new RegExp(L, "u").test(character));
  const upper = (character: string): boolean => /[\p{Lu}\p{Lt}]/u.test(character);
  let flags = 0;
  if (new RegExp(`^${N}`, "u").test(normalized)) flags |= TOKEN_NUMERIC;
  else if (letters[0] !== undefined && upper(letters[0])) flags |= TOKEN_CAPITALIZED;
  if (letters.length > 1 && letters.every(upper)) flags |= TOKEN_ALL_CAPS;
  return flags;
}
