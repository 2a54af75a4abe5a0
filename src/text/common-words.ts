/**
 * How common the commonest words of a language are, as bits of information: class `n` holds words with a share near 2^-n of running text.
 *
 * A class, not a count, because only the order of magnitude matters: the counts of the texts at hand correct it. Each table is a string that is
 * read when its language is first met, so that nobody pays for languages that do not occur.
 */
import { LATIN_WORDS } from "./common-words-latin.ts";
import { OTHER_WORDS } from "./common-words-scripts.ts";
import { TOKEN_NUMERIC } from "./segmented.ts";
import { tokenize } from "./words.ts";

/** Rounded from general knowledge of English word counts in news. */
const ENGLISH_WORDS = `
  4 the
  5 of to and a in
  6 for that on is was said it with
  7 as he at by be from has have his an are were not this but had they will who its more which after their been one
  8 about also or would there i we you out when up two new all if can her she year people over could last than into first so what no
    other some time him them percent years our do government against while during before between where under only since most many
    told now three because state president made day says say any like just may how did these should officials police country
  9 being week million including around against such both those still according another through down back made off even get make then
    very much well way us my your me month months days next four five six group public city company national going think know take work
    part called home world use high old few early per put set days late long end report reported since today yesterday monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october november december`;

const read = new Map<string, ReadonlyMap<number, number>>();

/** Languages, by ISO 639-1 code, of which the common words are known; English first. */
export const KNOWN_LANGUAGES: readonly string[] = ["en", ...Object.keys(LATIN_WORDS), ...Object.keys(OTHER_WORDS)];

/**
 * From the hashes of a language's common words to their bits; empty for a language that is not known here. The same map each time, not to be
 * written to.
 */
export function commonWordBits(language: string): ReadonlyMap<number, number> {
  const known = read.get(language);
  if (known !== undefined) return known;
  const bits = readTable(tableOf(language) ?? "");
  read.set(language, bits);
  return bits;
}

function tableOf(language: string): string | undefined {
  if (language === "en") return ENGLISH_WORDS;
  return Object.hasOwn(LATIN_WORDS, language) ? LATIN_WORDS[language] : OTHER_WORDS[language];
}

/** Only the first token of what stands between spaces counts: of a pair of characters the second is no word of its own. */
function readTable(table: string): Map<number, number> {
  const { count, starts, ends, hashes, flags } = tokenize(table);
  const bits = new Map<number, number>();
  let level = 0;
  for (let i = 0; i < count; i++) {
    if (i > 0 && starts[i] === ends[i - 1]) continue;
    if (flags[i]! & TOKEN_NUMERIC) level = Number(table.slice(starts[i], ends[i]));
    else if (!bits.has(hashes[i]!)) bits.set(hashes[i]!, level);
  }
  return bits;
}
