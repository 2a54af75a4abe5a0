/**
 * Two spellings of one word: British and American, with and without accents, transliterations of one foreign name.
 *
 * Both words are at hand, so rules may be generous: "surprise" becomes "surprize" here and harms nobody, since no text writes the second. Only
 * pairs of real words that a rule would join ("four", "for") need care; hence stems are listed where an ending is common.
 */

import { DOUBLING } from "./inflections.ts";

/** The mark is what the pattern cannot do without: V8 compiles an expression when it first runs, and fifty of them for one pair of words took 5 ms. */
const RULES: readonly (readonly [mark: string, pattern: RegExp, replacement: string])[] = [
  // Before the next, which makes "advizer" of one of them alone.
  ["or", /^(advis|protest|adapt|convey|vend|impost|sorcer)or(s)?$/, "$1er$2"],
  ["is", /([a-z]{2,})is(e|es|ed|er|ers|ing|ation|ations|ational|able)$/, "$1iz$2"],
  ["ys", /([a-z]{2,})ys(e|es|ed|er|ers|ing)$/, "$1yz$2"],
  [
    "our",
    /(col|fav|lab|harb|hon|hum|neighb|arm|behavi|endeav|flav|glam|parl|ranc|rig|rum|savi|splend|tum|val|vap|vig|cand|clam|demean|od|ferv|ard|sav|succ|enam|arb|clang)our/,
    "$1or",
  ],
  [
    "re",
    /(cent|theat|met|lit|fib|calib|sab|spect|lust|meag|somb|manoeuv|maneuv|louv|och|mit|reconnoit|goit|sepulch|maug|accout)re(s)?$/,
    "$1er$2",
  ],
  ["r", /(cent|theat|manoeuv|maneuv|met|calib|fib|louv)r(ing|ings|ed|able|ability)$/, "$1er$2"],
  ["manoeuv", /^(out)?manoeuv/, "$1maneuv"],
  [
    "ll",
    /([aeiou][^aeiou]*[aeiou])ll(ed|ing|er|ers|or|ors|ist|ists|ous|ously|ery|ings|ation|ations|est|ingly)$/,
    "$1l$2",
  ],
  ["l", /^(enrol|fulfil|instal|instil|appal|distil|enthral|skil|wil)(ment|ments|s|ful|fully)?$/, "$1l$2"],
  ["enc", /^(def|off|pret|lic)enc(e|es|ed|eless)$/, "$1ens$2"],
  ["practiz", /^practiz(e|ed|es|ing)$/, "practic$1"],
  ["ogu", /ogu(e|es|ed|ing)$/, "og$1"],
  ["oge", /oge(s)?$/, "og$1"],
  ["ogram", /ogram+e(s)?$/, "ogram$1"],
  ["ae", /^(an|arch|p|h|gyn|leuk|orthop|encyclop|medi|prim|c|br|f|an?esth)ae/, "$1e"],
  ["ae", /(arch|orthop|encyclop|medi|leuk|an)ae/, "$1e"],
  ["ae", /^ae(sthet|ti|on)/, "e$1"],
  ["oe", /(f|diarrh|am|man|hom)oe/, "$1e"],
  ["oe", /^oe(str|soph|d)/, "e$1"],
  ["enquir", /^enquir/, "inquir"],
  ["whiskey", /^whiskey/, "whisky"],
  ["ss", /^(focu|bia|bu|ga)ss(ed|ing|es)$/, "$1s$2"],
  ["tt", /^(targe|benefi|budge|comba)tt(ed|ing)$/, "$1t$2"],
  ["pp", /^(worship|kidnap)p(ed|ing|er|ers)$/, "$1$2"],
  ["grey", /^grey/, "gray"],
  ["tyre", /^tyre/, "tire"],
  ["storeys", /storeys$/, "stories"],
  ["storey", /storey$/, "story"],
  ["kerb", /^kerb/, "curb"],
  ["plough", /plough/, "plow"],
  ["sceptic", /^sceptic/, "skeptic"],
  ["ould", /^(m|sm)ould/, "$1old"],
  ["aluminium", /^aluminium/, "aluminum"],
  ["dgement", /dgement/, "dgment"],
  ["ageing", /^ageing/, "aging"],
  ["jewel", /^jewellery|^jewelery/, "jewelry"],
  ["artefact", /^artefact/, "artifact"],
  ["aeroplane", /^aeroplane/, "airplane"],
  ["gauge", /^gauge/, "gage"],
  ["cos", /^cos(y|ie|ies|ier|iest|ily|iness)$/, "coz$1"],
  ["disk", /^disk/, "disc"],
  ["likeable", /^(un)?likeable/, "$1likable"],
  ["pyjama", /^pyjama/, "pajama"],
  ["moustache", /^moustache/, "mustache"],
  ["sulph", /sulph/, "sulf"],
  ["cheque", /^cheque(s|d)?$/, "check$1"],
  ["draught", /^draught/, "draft"],
  ["misspelt", /^misspelt$/, "misspelled"],
  ["gaol", /^gaol/, "jail"],
  ["exion", /^(in|de|con|re|conn)(fl)?exion/, "$1$2ection"],
  ["t", /^(learn|burn|spell?|dream|spoil|smell?|leap|lean|kneel)t$/, "$1ed"],
  ["ward", /^(toward|afterward|backward|forward|upward|downward|onward|inward|outward)s$/, "$1"],
  ["st", /^(whil|among|amid)st$/, "$1"],
  ["whil", /^whil$/, "while"],
  ["percent", /^percent$/, "per cent"],
];

/** The word in American spelling where a rule knows one; other words may change too, each in one way only. O(length). */
export function americanSpelling(word: string): string {
  if (doubles(word)) return word;
  let result = word;
  for (const [mark, pattern, replacement] of RULES)
    if (result.includes(mark)) result = result.replace(pattern, replacement);
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
  const marked = !PLAIN.test(x) || !PLAIN.test(y);
  if (marked && /\p{Script=Latin}/u.test(x) && withoutAccents(x) === withoutAccents(y)) return true;
  if (americanSpelling(x) === americanSpelling(y)) return true;
  return areNames && transliteration(x) === transliteration(y);
}

/** Has nothing that `withoutAccents` changes. */
const PLAIN = /^[a-z]*$/;

function withoutAccents(word: string): string {
  return (
    word
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/ø/g, "o")
      .replace(/ł/g, "l")
      .replace(/ß/g, "ss")
      .replace(/æ/g, "ae")
      // "Sana'a" and "Sanaa"; but "dont" is no spelling of "don't", nor "its" of "it's" and "drivers" of "driver's".
      .replace(/['’](?!(?:[tsdm]|re|ve|ll)$)/g, "")
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
