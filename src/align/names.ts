/**
 * Which words are names, and which go on with one: of "the Syrian Observatory for Human Rights" only the first word is news.
 *
 * Capitals tell that in most languages. German capitalizes every noun; Chinese, Japanese and Arabic have no capitals, and their offices and bodies
 * are told by how they are built.
 */

import {
  TOKEN_ALL_CAPS,
  TOKEN_CAPITALIZED,
  TOKEN_PAIRED,
  TOKEN_SENTENCE_START,
  tokenize,
  type SegmentedText,
} from "../text/index.ts";
import type { Background } from "./background.ts";
import { markBodies } from "./bodies.ts";

export interface Names {
  /** 1 where the token is capitalized and its place in the sentence does not ask for it: a name, or part of one. */
  readonly names: Uint8Array;
  /** 1 where the token goes on with a name ("Observatory", "for", "Human", "Rights" after "Syrian". */
  readonly nameRun: Uint8Array;
}

/** O(tokens). */
export function findNames(segmented: SegmentedText, { bits, connectors }: Background, language: string | null): Names {
  const isName = language === "de" ? germanNames(segmented) : null;
  const found = capitalizedNames(segmented, connectors, isName);
  if (language === "zh" || language === "ja") markCompounds(segmented, language, found.nameRun);
  else if (language === "ar") markDefiniteRuns(segmented, found.nameRun);
  if (language !== null) markBodies(segmented, language, bits, connectors, found.nameRun);
  return found;
}

/**
 * A capitalized word after a capitalized word, small connecting words between them included.
 *
 * In a sentence where most words are capitalized (a headline in title case) capitals mean nothing and no names are seen.
 */
function capitalizedNames(
  segmented: SegmentedText,
  connectors: ReadonlySet<number>,
  isName: ((i: number) => boolean) | null,
): Names {
  const { tokens, sentences, sentenceOfToken } = segmented;
  const { count, flags, hashes } = tokens;
  const capitals = new Uint32Array(sentences.length);
  const words = new Uint32Array(sentences.length);
  for (let i = 0; i < count; i++) {
    words[sentenceOfToken[i]!]!++;
    if (flags[i]! & TOKEN_CAPITALIZED) capitals[sentenceOfToken[i]!]!++;
  }
  const names = new Uint8Array(count);
  const nameRun = new Uint8Array(count);
  for (let i = 1; i < count; i++) {
    const sentence = sentenceOfToken[i]!;
    if (sentenceOfToken[i - 1] !== sentence || !(flags[i]! & TOKEN_CAPITALIZED)) continue;
    if (flags[i]! & TOKEN_SENTENCE_START || capitals[sentence]! > 0.7 * words[sentence]!) continue;
    if (isName !== null && !isName(i)) continue;
    names[i] = 1;
    let first = i - 1;
    while (first > 0 && i - first <= 3 && connectors.has(hashes[first]!) && sentenceOfToken[first - 1] === sentence)
      first--;
    if (!(flags[first]! & TOKEN_CAPITALIZED) || connectors.has(hashes[first]!)) continue;
    for (let k = first + 1; k <= i; k++) nameRun[k] = 1;
  }
  return { names, nameRun };
}

/** What stands before a German noun and hardly before a name. */
const GERMAN_DETERMINERS = `der die das den dem des ein eine einen einem einer eines kein keine keinen im am zum zur vom beim ins ans
  sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem unser unsere dieser diese dieses diesen diesem jeder jede jedes alle allen viele
  vielen mehr weniger mehrere mehreren einige einigen welche zwei drei vier fünf sechs`;
const GERMAN_NOUN_ENDINGS =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|tum|prozent)$/;
/** Endings of adjectives; "gegen Merkel" and "sagte Merkel" are taken out by what else ends so. */
const GERMAN_ADJECTIVE = /.{3}(?:[^t]e|en|er|es|em)$/;
const GERMAN_BEFORE_NAMES =
  "gegen unter über hinter neben wegen zwischen außer sagen haben wurden werden waren aber oder";

/** Whether a capitalized German word is a name rather than a noun like any other: letters in capitals, after a name or office, or bare. */
function germanNames({ text, tokens }: SegmentedText): (i: number) => boolean {
  const { flags, hashes, starts, ends } = tokens;
  const determiners = new Set(tokenize(GERMAN_DETERMINERS).hashes);
  const beforeNames = new Set(tokenize(GERMAN_BEFORE_NAMES).hashes);
  const word = (i: number): string => text.slice(starts[i], ends[i]);
  return (i) => {
    if (flags[i]! & TOKEN_ALL_CAPS) return true;
    if (determiners.has(hashes[i - 1]!)) return false;
    if (GERMAN_NOUN_ENDINGS.test(word(i))) return false;
    if (flags[i - 1]! & TOKEN_CAPITALIZED || beforeNames.has(hashes[i - 1]!)) return true;
    return !GERMAN_ADJECTIVE.test(word(i - 1));
  };
}

/** Characters that hold a Chinese sentence together and stand inside hardly any name. */
const CHINESE_FUNCTION =
  "的了在是和与及将被把对向从于到不也就都而但或以为已曾说称让给有我你他她它们这那着过会要可能还很更最所其之等并则由因";
/** Last characters of bodies, places and offices. */
const CHINESE_BODIES =
  "部局院署厅委会处所站社行校团队党省市县区州国镇村路街司心织构协军庭府馆厂场席理长官员人使记授裁家";
/** Characters in a row that are a compound: a body, an office, a term. */
const COMPOUND = 4;

/**
 * Chinese and Japanese write bodies and offices as compounds, "中国疾病预防控制中心主任": stretches without a character that holds sentences together,
 * which in Japanese are stretches of Han and katakana and in Chinese those that end in a body or an office. Behind its first word a compound goes on by itself.
 */
function markCompounds({ text, tokens }: SegmentedText, language: "zh" | "ja", nameRun: Uint8Array): void {
  const { count, flags, starts, ends } = tokens;
  const belongs = (i: number): boolean => {
    if (!(flags[i]! & TOKEN_PAIRED)) return false;
    const character = text[starts[i]!]!;
    if (language === "ja") return character >= "\u3400" || (character >= "\u30a0" && character <= "\u30ff");
    return character >= "\u3400" && !CHINESE_FUNCTION.includes(character);
  };
  for (let first = 0; first < count;) {
    let end = first;
    let last = -1;
    while (end < count && belongs(end) && (end === first || starts[end] === ends[end - 1])) {
      if (language === "ja" || CHINESE_BODIES.includes(text[starts[end]!]!)) last = end;
      end++;
    }
    if (last - first + 1 >= COMPOUND) nameRun.fill(1, first + 2, last + 1);
    first = Math.max(end, first + 1);
  }
}

/** Arabic names of bodies and offices are chains of words with the article: "الأمين العام للأمم المتحدة". */
const DEFINITE = /^[وبفك]?(?:ال|لل)./;

function markDefiniteRuns({ text, tokens, sentenceOfToken }: SegmentedText, nameRun: Uint8Array): void {
  const { count, starts, ends } = tokens;
  let wasDefinite = false;
  for (let i = 0; i < count; i++) {
    const isDefinite = DEFINITE.test(text.slice(starts[i], Math.min(ends[i]!, starts[i]! + 5)));
    if (isDefinite && wasDefinite && sentenceOfToken[i] === sentenceOfToken[i - 1]) nameRun[i] = 1;
    wasDefinite = isDefinite;
  }
}
