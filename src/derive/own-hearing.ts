/**
 * Where an article says that it was told something itself: its outlet's name, or "this newspaper", in a sentence of the shared text. Papers speak of themselves where they
 * asked somebody, and hardly anywhere else.
 */

import { pressWordsOf } from "../attribution/index.ts";
import type { Span } from "../base/index.ts";
import { kindOfOutlet } from "./outlet-names.ts";
import { isCovered, type AlignedPair, type Side } from "./side.ts";

const SELF =
  /\b(?:this (?:newspaper|paper|magazine|website|news site)|our (?:reporter|correspondent)|(?:dieser|unserer) (?:zeitung|redaktion)|gegenüber der redaktion|à notre (?:journal|rédaction)|(?:este|nuestro) (?:periódico|diario|medio)|a esta redacción|(?:questo|nostro) (?:giornale|quotidiano)|(?:este|nosso) jornal|deze krant|(?:onze|de) redactie|denne avis|denna tidning|naszej redakcji|naszą redakcją)(?![\p{L}])/iu;

/** Sentences of the shared text that do so. O(sentences). */
export function ownHearing(pair: AlignedPair, side: Side): Span[] {
  const { outlet, segmented } = pair[side];
  const { text, sentences } = segmented;
  const name = (outlet ?? "").replace(/^the\s+/i, "").trim();
  // An agency's name stands in the line of every story.
  const names = name === "" || kindOfOutlet(outlet) === "agency" ? [] : [name, ...pressWordsOf(name)];
  const isNamed = (words: string): boolean => names.some((one) => isWord(words, one));
  if (!isNamed(text) && !SELF.test(text)) return [];
  return sentences.filter((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    return (isNamed(words) || SELF.test(words)) && isCovered(pair[side], pair.covered[side], sentence);
  });
}

/** Whether a name stands in the text with no letter on either side, as it is written. */
function isWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isStart = at === 0 || !/[\p{L}\p{N}-]/u.test(text.charAt(at - 1));
    if (isStart && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length))) return true;
  }
  return false;
}
