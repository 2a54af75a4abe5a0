/** Names a change of words: which kind of the closed list it is. */

import type { Change } from "./edit.ts";
import { sameInAnotherForm, type ChangeContext } from "./same-form.ts";
import type { Word } from "./word.ts";

/**
 * What a replacement, an insertion (`a` empty) or a deletion (`b` empty) is. `isPlaceQuoted` says of the side without words whether their place is inside a
 * quotation: what is left out of a quotation that was made indirect is no altered quotation.
 */
export function kindOfChange(
  a: readonly Word[],
  b: readonly Word[],
  context: ChangeContext,
  isPlaceQuoted: boolean = true,
): Change {
  const all = [...a, ...b];
  const isQuoted = (words: readonly Word[]): boolean =>
    words.length === 0 ? isPlaceQuoted : words.every((word) => word.isQuoted);
  const quoted = isQuoted(a) && isQuoted(b);
  const same = a.length > 0 && b.length > 0 ? sameInAnotherForm(a, b, context) : undefined;
  if (same !== undefined && (same.kind !== "inflection" || !quoted)) return same;
  if (quoted) return { kind: "quote-altered" };
  // One side denies what the other says; "no" for "not" changes nothing.
  if (a.some((word) => word.isNegation) !== b.some((word) => word.isNegation) && all.length <= 6)
    return { kind: "negation" };
  if (all.some((word) => word.isDate) && all.every((word) => word.isDate || word.isFunction || word.isNumber))
    return { kind: "date" };
  if (a.some((word) => word.isDate) && b.some((word) => word.isDate)) return { kind: "date" };
  if (a.some((word) => word.isNumber) && b.some((word) => word.isNumber) && all.length <= 6) return { kind: "number" };
  if (all.every((word) => word.isNumber)) return { kind: "number" };
  if (isHedged(a, b)) return { kind: "attribution" };
  if (all.every((word) => word.isFunction)) return { kind: "function-word" };
  if (isAttribution(a, b)) return { kind: "attribution" };
  if (a.length > 0 && b.length > 0) {
    return { kind: isNameOnly(a) && isNameOnly(b) ? "name" : "substitution" };
  }
  return { kind: a.length === 0 ? "insertion" : "deletion" };
}

/** Verbs that leave no doubt, where "may" and "could" leave one. */
const CERTAIN = /^(?:will|shall|must|is|are|was|were|has|have|had|does|do|did)$/;
/** Hedges of two words: those with a hyphen are two. */
const HEDGING_PHRASES = /^(?:so called|self (?:described|styled|proclaimed|declared)|said to(?: be| have)?)$/;

/**
 * A hedge that only one side has: "may have" put in, "likely" cut, "will" for "might". Of two other modal verbs one stands for the other ("may", "should").
 * Or two hedges: "suspected" for "alleged".
 */
function isHedged(a: readonly Word[], b: readonly Word[]): boolean {
  const isPhrase = (words: readonly Word[]): boolean => HEDGING_PHRASES.test(words.map(({ form }) => form).join(" "));
  if ((a.length === 0 && isPhrase(b)) || (b.length === 0 && isPhrase(a))) return true;
  const isOne = (words: readonly Word[]): boolean =>
    words.length === 1 && !words[0]!.isFunction && (words[0]!.isHedge || words[0]!.isAttribution);
  if (isOne(a) && isOne(b) && [...a, ...b].some((word) => word.isHedge)) return true;
  if (a.some((word) => word.isHedge) === b.some((word) => word.isHedge) || a.length + b.length > 6) return false;
  const [hedged, plain] = a.some((word) => word.isHedge) ? [a, b] : [b, a];
  const isModal = hedged.every((word) => word.isFunction);
  if (isModal && plain.some((word) => CERTAIN.test(word.form))) return plain.every((word) => word.isFunction);
  return plain.length === 0 || (!isModal && plain.every((word) => word.isFunction));
}

/** "said" turned "claimed"; ", according to police," cut. */
function isAttribution(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.length > 0 && b.length > 0)
    return a.some((word) => word.isAttribution) && b.some((word) => word.isAttribution) && a.length + b.length <= 6;
  const side = a.length > 0 ? a : b;
  return side.length <= 8 && side.some((word) => word.isAttribution);
}

function isNameOnly(words: readonly Word[]): boolean {
  return words.some(isNameOrFirst) && words.every((word) => isNameOrFirst(word) || word.isFunction);
}

/** A word that begins its sentence with a capital, as any would, and that is none of the words or endings of everyday: "Kessler denied it". */
function isNameOrFirst(word: Word): boolean {
  return word.isName || word.mayBeName;
}
