/**
 * Slow, obvious twin of `normalize`: string methods over the whole text, no table, no offsets.
 *
 * Lone surrogates travel as private-use characters, so that deleting what stands between two halves cannot join them;
 * texts that hold U+100000 to U+1007FF themselves are beyond this twin.
 */
const INVISIBLE =
  /[\u00AD\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u061C\u0640\u064B-\u0652\u0670\uFCF2-\uFCF4\uFE71\uFE77\uFE79\uFE7B\uFE7D\uFE7F\u180B-\u180D\u180F\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFE00-\uFE0F\uFEFF\u{E0100}-\u{E01EF}]/gu;
const UNSPACED =
  "(?=[\\p{L}\\p{Nl}])[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]";
const SPACED_WORD = new RegExp(`(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+`, "gu");

const CYRILLIC = "авсԁеёһіїјкӏмноорԛѕтуѵԝхьѐѝӓӧ";
const AS_LATIN = "abcdeëhiïjklmhoopqstyvwxbèiäö";
const GREEK = "αβεζηικνορτυχάέήίόύϲϳ";
const AS_LATIN_TOO = "abezhikvoptyxáéhíóýcj";

export function normalizeSlowly(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, (half) => String.fromCodePoint(half.charCodeAt(0) + 0x100000 - 0xd800));
  const visible = whole.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(INVISIBLE, "");
  const folded = streamSafe(visible)
    .map((stretch) => stretch.split(/(.)/su).map(asIs).reduce(joinFoldable, []).map(foldStretch).join(""))
    .join("");
  return folded
    .replace(SPACED_WORD, withoutLookAlikes)
    .replace(/[\u{100000}-\u{1007FF}]/gu, (half) => String.fromCharCode(half.codePointAt(0)! - 0x100000 + 0xd800));
}

/**
 * Cuts in front of every 31st character in a row that extends another (UAX #15, Stream-Safe Text Format): a mark, or after
 * a letter of a spaced script a Hangul vowel or trailing consonant.
 */
function streamSafe(text: string): string[] {
  const stretches = [""];
  let extensions = 0;
  let afterLetter = false;
  for (const character of text) {
    const stays = staysItself(character);
    const decomposed = stays ? character : character.normalize("NFKD");
    const mark = /^\p{M}/u.test(decomposed);
    const extending = mark || (afterLetter && /^[\u1160-\u11FF\u{16D67}]/u.test(decomposed));
    extensions = extending ? extensions + 1 : 0;
    if (extensions > 30) {
      stretches.push("");
      extensions = mark ? 1 : 0;
    }
    stretches[stretches.length - 1] += character;
    afterLetter = new RegExp(`^(?!${UNSPACED})\\p{L}`, "u").test(foldStretch({ text: character, stays }));
  }
  return stretches;
}

interface Stretch {
  readonly text: string;
  readonly stays: boolean;
}

function asIs(text: string): Stretch {
  return { text, stays: staysItself(text) };
}

function joinFoldable(stretches: Stretch[], next: Stretch): Stretch[] {
  const last = stretches.at(-1);
  if (last === undefined || last.stays || next.stays) return [...stretches, next];
  return [...stretches.slice(0, -1), { text: last.text + next.text, stays: false }];
}

function foldStretch({ text, stays }: Stretch): string {
  const lower = stays ? lowerCase(text) : lowerCase(text.normalize("NFKC")).normalize("NFKC").replace(INVISIBLE, "");
  return lower
    .replace(/[`\u00B4\u02B9\u02BB\u02BC\u02BD\u2018-\u201B\u2032\u2035\u2039\u203A\u275B\u275C]/g, "'")
    .replace(/[\u00AB\u00BB\u201C-\u201F\u2033\u2036\u275D\u275E\u300C-\u300F\u301D-\u301F]/g, '"')
    .replace(/[\p{Pd}\u2043\u2212]/gu, "-")
    .replace(/[\p{Zs}\t\v\f]/gu, " ");
}

function lowerCase(text: string): string {
  return text.toLowerCase().replaceAll("ς", "σ").replaceAll("i\u0307", "i").replaceAll("ı", "i").replaceAll("ё", "е");
}

/** Numbers that are not digits, trade marks, long primes; and what NFKC would make a word and a non-word of, or several unspaced letters. */
function staysItself(character: string): boolean {
  if (/^[\p{No}\u2033\u2036\u2120\u2122\u{1F16A}-\u{1F16C}]$/u.test(character)) return true;
  const parts = [...character.normalize("NFKC")];
  if (parts.length < 2 || [...character].length > 1) return false;
  const words = parts.filter((part) => /[\p{L}\p{M}\p{N}]/u.test(part)).length;
  return parts.some((part) => new RegExp(UNSPACED, "u").test(part)) || (words > 0 && words < parts.length);
}

function withoutLookAlikes(word: string): string {
  if (!/\p{Script=Latin}/u.test(word) || !/(?=\p{L})[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(word)) return word;
  return [...word]
    .map((letter) => lookUp(letter, CYRILLIC, AS_LATIN) ?? lookUp(letter, GREEK, AS_LATIN_TOO) ?? letter)
    .join("");
}

function lookUp(letter: string, from: string, to: string): string | undefined {
  return [...from].includes(letter) ? [...to][[...from].indexOf(letter)] : undefined;
}
