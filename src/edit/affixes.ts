/**
 * What English words begin and end with, as far as it tells a misspelling from another word: opposites differ by a prefix, families by an ending, and some endings
 * are one ending that writers mix up.
 */

import { FUNCTION_WORDS } from "./word-classes.ts";

/** Prefixes that make opposites or other words of one stem. */
const PREFIXES =
  /^(?:un|in|im|il|ir|dis|de|re|pre|pro|per|post|inter|intra|intro|infra|hyper|hypo|super|supra|sub|over|under|micro|macro|mono|multi|poly|bi|tri|uni|anti|ante|auto|ex|en|em|endo|exo|ab|ad|con|com|contra|trans|e|im|a|be|for|fore|out|up|mis|non|iso|para|peri|meta)(?=\p{L}{3})/u;

/** "hypertension" and "hypotension", "prescribe" and "proscribe": one stem, another prefix. */
export function isOtherPrefix(x: string, y: string): boolean {
  for (let at = 3; at <= Math.min(x.length, y.length); at++) {
    const rest = x.slice(-at);
    if (!y.endsWith(rest)) break;
    const [headX, headY] = [x.slice(0, -at), y.slice(0, -at)];
    if (isPrefix(headX, rest) && isPrefix(headY, rest)) return true;
  }
  return false;
}

function isPrefix(head: string, rest: string): boolean {
  return head !== "" && PREFIXES.exec(head + rest)?.[0] === head;
}

/** Endings that writers take for one another: one word, two spellings of which one is wrong. */
const ENDINGS: readonly (readonly string[])[] = [
  ["er", "or", "ar", "re"],
  ["ers", "ors", "ars"],
  ["ant", "ent"],
  ["ants", "ents"],
  ["ance", "ence"],
  ["ances", "ences"],
  ["able", "ible", "eable"],
  ["ably", "ibly"],
  ["ary", "ery", "ory"],
  ["aries", "eries", "ories"],
  ["cion", "sion", "tion"],
  ["ceous", "cious", "tious", "scious", "ious", "eous", "ous"],
  ["el", "le", "al"],
  ["els", "les", "als"],
  ["eight", "ieght"],
  ["ley", "ly"],
  ["ally", "aly", "ly"],
  ["ey", "y"],
  ["eys", "ies", "ys"],
  ["full", "ful"],
  ["fulls", "fuls"],
  ["ess", "es"],
  ["ment", "mant"],
  ["itis", "ites"],
  ["sis", "ses"],
  ["ian", "ion", "ean"],
  ["ely", "ly"],
];

export function areOneEnding(x: string, y: string): boolean {
  if (areAnagrams(x, y)) return true;
  const at = commonPrefix(x, y);
  return ENDINGS.some((group) => {
    const ofX = group.filter((ending) => x.endsWith(ending));
    return ofX.some((one) => {
      const stem = x.slice(0, x.length - one.length);
      return stem.length <= at && group.some((other) => other !== one && y === stem + other);
    });
  });
}

const DERIVING = /^(?:y|n|an|r|er|or|al|ly|ic|ism|ist|en|i|e|s|ed|ing)$/;

/** "salty" is made of "salt", whether the list has it or not. */
export function isDerived(known: string, other: string): boolean {
  return other.startsWith(known) && DERIVING.test(other.slice(known.length));
}

const BEFORE_STEM =
  /^(?:un|re|dis|non|inter|over|under|out|mis|pre|anti|counter|super|sub|semi|multi|fore|down|self|auto)(?=\p{L}{4})/u;
const AFTER_STEM =
  /(?<=\p{L}{3})(?:ness|nesses|less|ful|fully|ly|able|ably|ship|ships|hood|like|wise|isms?|ists?|ity|ment|ments|ation|ations)$/u;

/** The word is a known one with a productive affix, or two known ones written together. */
export function isMadeOfKnown(word: string, isKnown: (word: string) => boolean): boolean {
  const stem = word.replace(BEFORE_STEM, "");
  if (stem !== word && isKnown(stem)) return true;
  for (const one of stem === word ? [word] : [word, stem]) {
    const bare = one.replace(AFTER_STEM, "");
    if (bare === one) continue;
    // The e of "debate" goes before a vowel alone: "debatable", but "absolutely".
    const dropsE = "aeiou".includes(one[bare.length]!) && isKnown(`${bare}e`);
    if (isKnown(bare) || dropsE || (bare.endsWith("i") && isKnown(`${bare.slice(0, -1)}y`))) return true;
  }
  for (let at = 4; at <= word.length - 4; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!FUNCTION_WORDS.has(second) && isKnown(first) && isKnown(second)) return true;
  }
  return false;
}

/** How many letters two words begin alike with. */
export function commonPrefix(x: string, y: string): number {
  let length = 0;
  while (length < x.length && x[length] === y[length]) length++;
  return length;
}

export function areAnagrams(x: string, y: string): boolean {
  return x.length === y.length && [...x].sort().join("") === [...y].sort().join("");
}
