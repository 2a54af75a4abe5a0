/**
 * Two spellings of one word: British and American, with and without accents, transliterations of one foreign name.
 *
 * Both words are at hand, so rules may be generous: "surprise" becomes "surprize" here and harms nobody, since no text writes the second. Only
 * pairs of real words that a rule would join ("four", "for") need care; hence stems are listed where an ending is common.
 */

import { DOUBLING } from "./inflections.ts";

const RULES: readonly (readonly [RegExp, string])[] = [
  [/([a-z]{2,})is(e|es|ed|er|ers|ing|ation|ations|ational|able)$/, "$1iz$2"],
  [/([a-z]{2,})ys(e|es|ed|er|ers|ing)$/, "$1yz$2"],
  [
    /(col|fav|lab|harb|hon|hum|neighb|arm|behavi|endeav|flav|glam|parl|ranc|rig|rum|savi|splend|tum|val|vap|vig|cand|clam|demean|od|ferv|ard|sav|succ|enam|arb|clang)our/,
    "$1or",
  ],
  [
    /(cent|theat|met|lit|fib|calib|sab|spect|lust|meag|somb|manoeuv|maneuv|louv|och|mit|reconnoit|goit|sepulch|maug|accout)re(s)?$/,
    "$1er$2",
  ],
  [/(cent|theat|manoeuv|maneuv|met|calib|fib|louv)r(ing|ings|ed|able|ability)$/, "$1er$2"],
  [/^(out)?manoeuv/, "$1maneuv"],
  [/([aeiou][^aeiou]*[aeiou])ll(ed|ing|er|ers|or|ors|ist|ists|ous|ously|ery|ings|ation|ations|est|ingly)$/, "$1l$2"],
  [/^(enrol|fulfil|instal|instil|appal|distil|enthral|skil|wil)(ment|ments|s|ful|fully)?$/, "$1l$2"],
  [/^(def|off|pret|lic)enc(e|es|ed|eless)$/, "$1ens$2"],
  [/^practiz(e|ed|es|ing)$/, "practic$1"],
  [/ogu(e|es|ed|ing)$/, "og$1"],
  [/oge(s)?$/, "og$1"],
  [/ogram+e(s)?$/, "ogram$1"],
  [/^(an|arch|p|h|gyn|leuk|orthop|encyclop|medi|prim|c|br|f|an?esth)ae/, "$1e"],
  [/(arch|orthop|encyclop|medi|leuk|an)ae/, "$1e"],
  [/^ae(sthet|ti|on)/, "e$1"],
  [/(f|diarrh|am|man|hom)oe/, "$1e"],
  [/^oe(str|soph|d)/, "e$1"],
  [/^(advis|protest|adapt|convey|vend|impost|sorcer)or(s)?$/, "$1er$2"],
  [/^enquir/, "inquir"],
  [/^whiskey/, "whisky"],
  [/^(focu|bia|bu|ga)ss(ed|ing|es)$/, "$1s$2"],
  [/^(targe|benefi|budge|comba)tt(ed|ing)$/, "$1t$2"],
  [/^(worship|kidnap)p(ed|ing|er|ers)$/, "$1$2"],
  [/^grey/, "gray"],
  [/^tyre/, "tire"],
  [/^kerb/, "curb"],
  [/plough/, "plow"],
  [/^sceptic/, "skeptic"],
  [/^(m|sm)ould/, "$1old"],
  [/^aluminium/, "aluminum"],
  [/dgement/, "dgment"],
  [/^ageing/, "aging"],
  [/^jewellery|^jewelery/, "jewelry"],
  [/^artefact/, "artifact"],
  [/^aeroplane/, "airplane"],
  [/^gauge/, "gage"],
  [/^cos(y|ie|ies|ier|iest|ily|iness)$/, "coz$1"],
  [/^disk/, "disc"],
  [/^(un)?likeable/, "$1likable"],
  [/^pyjama/, "pajama"],
  [/^moustache/, "mustache"],
  [/sulph/, "sulf"],
  [/^cheque(s|d)?$/, "check$1"],
  [/^draught/, "draft"],
  [/^misspelt$/, "misspelled"],
  [/^gaol/, "jail"],
  [/^(in|de|con|re|conn)(fl)?exion/, "$1$2ection"],
  [/^(learn|burn|spell?|dream|spoil|smell?|leap|lean|kneel)t$/, "$1ed"],
  [/^(toward|afterward|backward|forward|upward|downward|onward|inward|outward)s$/, "$1"],
  [/^(whil|among|amid)st$/, "$1"],
  [/^whil$/, "while"],
  [/^percent$/, "per cent"],
];

/** The word in American spelling where a rule knows one; other words may change too, each in one way only. O(length). */
export function americanSpelling(word: string): string {
  if (doubles(word)) return word;
  let result = word;
  for (const [pattern, replacement] of RULES) result = result.replace(pattern, replacement);
  return result;
}

const OF_TWO_L = /^(?:re|un|over|out|mis|fore|down)(?:fil|cal|sel|tel|spel|rol|pul|bil|stal|til|dril)l/;

/** "controlled" and "refilled" have two l on either side of the ocean. */
function doubles(word: string): boolean {
  const ending = /^(.+l)l(?:ed|ing|er|ers|ings)$/.exec(word);
  return (ending !== null && DOUBLING.has(ending[1]!)) || OF_TWO_L.test(word);
}

/** Whether two different words (normalized) are spellings of one. O(length). */
export function areSpellingVariants(x: string, y: string, areNames: boolean): boolean {
  if (x === y) return false;
  // Marks of Thai or Hindi are vowels, and another vowel is another word.
  if (/\p{Script=Latin}/u.test(x) && withoutAccents(x) === withoutAccents(y)) return true;
  if (americanSpelling(x) === americanSpelling(y)) return true;
  return areNames && transliteration(x) === transliteration(y);
}

function withoutAccents(word: string): string {
  return (
    word
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/ø/g, "o")
      .replace(/ł/g, "l")
      .replace(/ß/g, "ss")
      .replace(/æ/g, "ae")
      // "Sana'a" and "Sanaa"; but "dont" is no spelling of "don't".
      .replace(/['’](?!t$)/g, "")
  );
}

/**
 * One form for the transliterations of a name: doubled letters single, q and k alike, u and o, i and e and y, h dropped after a consonant or at the end.
 * "Aamaq" and "Amaq", "Raqqa" and "Raqqah", "Mohammed" and "Muhammad"; an inserted letter ("UNESECO") stays an error.
 */
function transliteration(name: string): string {
  return withoutAccents(name)
    .replace(/^(al|el|ul)(?=[a-z]{4})/, "")
    .replace(/ou/g, "u")
    .replace(/(.)\1+/g, "$1")
    .replace(/[qc](?!h)/g, "k")
    .replace(/ck/g, "k")
    .replace(/(?<=[bdgkt])h/g, "")
    .replace(/h$/, "")
    .replace(/[uo]/g, "o")
    .replace(/[iyea]/g, "a")
    .replace(/(.)\1+/g, "$1");
}
