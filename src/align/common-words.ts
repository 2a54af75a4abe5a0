/**
 * How common the commonest English words are in news, as bits of information: class `n` holds words with a share near 2^-n.
 *
 * Rounded from general knowledge of English word counts; a class, not a count, because only the order of magnitude matters: the counts
 * of the two articles themselves correct it. A word of another language is learnt from the articles alone.
 */
export const COMMON_WORD_BITS: Readonly<Record<number, string>> = {
  4: "the",
  5: "of to and a in",
  6: "for that on is was said it with",
  7: "as he at by be from has have his an are were not this but had they will who its more which after their been one",
  8:
    "about also or would there i we you out when up two new all if can her she year people over could last than into first so what no " +
    "other some time him them percent years our do government against while during before between where under only since most many " +
    "told now three because state president made day says say any like just may how did these should officials police country",
  9:
    "being week million including around against such both those still according another through down back made off even get make then " +
    "very much well way us my your me month months days next four five six group public city company national going think know take work " +
    "part called home world use high old few early per put set days late long end report reported since today yesterday monday tuesday " +
    "wednesday thursday friday saturday sunday january february march april june july august september october november december",
};
