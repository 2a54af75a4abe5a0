/**
 * What normalization does to characters: Unicode NFKC, lower case, and one form each for quotes, dashes and spaces.
 *
 * These rules are slow and obvious; `fold-table.ts` asks them once for each character and remembers the answer.
 * Unicode Standard Annex #15 (NFKC), with the exceptions named at `staysItself`.
 */

/**
 * Characters that are removed: the invisible (soft hyphen, zero-width, bidi controls, variation selectors), and what Arabic and Hebrew write or leave out
 * at will: signs of vowels and doubled letters, points, the stroke that stretches a word, each with its presentation forms.
 */
export const DELETED: RegExp =
  /^[\u00AD\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u061C\u0640\u064B-\u0652\u0670\u180B-\u180D\u180F\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFCF2-\uFCF4\uFE00-\uFE0F\uFE71\uFE77\uFE79\uFE7B\uFE7D\uFE7F\uFEFF\u{E0100}-\u{E01EF}]$/u;
/** Those of them that NFKC takes out of other characters: שׁ as one is ש and a point. */
const POINTS = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u0652\u0670]/g;

/** Letters of scripts that put no space between words: there, one character is one token. */
export function isUnspacedLetter(character: string): boolean {
  // Not read at the import, which would ask for tables of scripts that most runs have no use for: 1 % of a small audit.
  return /^(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]$/u.test(
    character,
  );
}

const LINE_BREAK = /^[\n\r\u0085\u2028\u2029]$/;
const SPACE = /^[\p{Zs}\t\v\f]$/u;
const DASH = /^[\p{Pd}\u2043\u2212]$/u;
const SINGLE_QUOTE = /^['`\u00B4\u02B9\u02BB\u02BC\u02BD\u2018-\u201B\u2032\u2035\u2039\u203A\u275B\u275C]$/;
const DOUBLE_QUOTE = /^["\u00AB\u00BB\u201C-\u201F\u2033\u2036\u275D\u275E\u300C-\u300F\u301D-\u301F]$/;
const TRADEMARK = /^[\u2120\u2122\u{1F16A}-\u{1F16C}]$/u;

function isWordCharacter(character: string): boolean {
  return /^[\p{L}\p{N}\p{M}]$/u.test(character);
}

/**
 * Whether NFKC must keep off one character. It would
 * - glue fractions, superscripts and ring numbers to their neighbours: 10½ would become 101⁄2, and m² m2 (`\p{No}`);
 * - spell out trade marks into the word before them: Windows™ would become windowstm;
 * - turn one character into a word and a non-word (℃, ´, ㎧), or into several characters of an unspaced script
 *   (㍿, ำ), so that two tokens would claim the same original character.
 * The primes ″ and ‶ stay too, or they would become two single quotes instead of one double quote.
 */
export function staysItself(character: string): boolean {
  if (/^[\p{No}\u2033\u2036]$/u.test(character) || TRADEMARK.test(character)) return true;
  const folded = [...character.normalize("NFKC")];
  if (folded.length < 2) return false;
  if (folded.some((part) => isUnspacedLetter(part))) return true;
  return folded.some((part) => isWordCharacter(part)) && folded.some((part) => !isWordCharacter(part));
}

/**
 * Whether a character may fuse with the one before it, so that the two must be normalized together:
 * its decomposition begins with a mark, a Hangul vowel or trailing consonant, or U+16D67, the one further character that
 * is second in a canonical composition (Unicode 17).
 */
export function extendsCluster(character: string): boolean {
  if (DELETED.test(character)) return true;
  if (staysItself(character)) return /^\p{M}/u.test(character);
  return /^[\p{M}\u1160-\u11FF\u{16D67}]/u.test(character.normalize("NFKD"));
}

/**
 * Folds a string that begins at a character which extends nothing and holds no deleted character.
 *
 * Composed again after lower-casing: H + U+0331 has no composed form, ẖ has one. ς folds to σ, because JavaScript
 * lower-cases Σ by its place in the word and folding must not depend on context.
 */
export function foldCluster(cluster: string): string {
  const [first = ""] = cluster;
  if (staysItself(first)) return foldPunctuation(lowerCase(first)) + compose(cluster.slice(first.length));
  return compose(cluster);
}

function compose(text: string): string {
  let folded = "";
  const composed = lowerCase(text.normalize("NFKC")).normalize("NFKC").replace(POINTS, "");
  for (const character of composed) folded += foldPunctuation(character);
  return folded;
}

/**
 * Turkish has four letters of two: İ i and I ı. JavaScript makes i of I and i with a dot of İ, so that no word in capitals was its own small form.
 * Russian papers write ё or е at will, and a copy from one of the first kind into one of the second has both.
 */
function lowerCase(text: string): string {
  return text.toLowerCase().replaceAll("ς", "σ").replaceAll("i\u0307", "i").replaceAll("ı", "i").replaceAll("ё", "е");
}

function foldPunctuation(character: string): string {
  if (isWordCharacter(character) && !SINGLE_QUOTE.test(character)) return character;
  if (LINE_BREAK.test(character)) return "\n";
  if (SPACE.test(character)) return " ";
  if (DASH.test(character)) return "-";
  if (SINGLE_QUOTE.test(character)) return "'";
  if (DOUBLE_QUOTE.test(character)) return '"';
  return character;
}
