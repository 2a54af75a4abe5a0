/** Names a change of words: which kind of the closed list it is. */

import { unicodePattern } from "../base/index.ts";
import type { Change } from "./edit.ts";
import type { Stemmer } from "./kinds.ts";
import { clockTime } from "./dates.ts";
import { areFormsAbroad } from "./endings-abroad.ts";
import { regularForms } from "./inflections.ts";
import { measure } from "./measures.ts";
import { areOneMisread } from "./misreading.ts";
import { misspelling, type SpellingContext } from "./misspelling.ts";
import { isNumberLike, numberValue } from "./numbers.ts";
import { areSpellingVariants } from "./spelling-variants.ts";
import { areTransliterations } from "./transliterations.ts";
import type { Word } from "./word.ts";
import { ABBREVIATIONS } from "./word-classes.ts";

export interface ChangeContext extends SpellingContext {
  readonly stem: Stemmer;
  /** Whether the words of a side were read by a machine, so that like shapes are one word misread. Default: `false` */
  readonly isScanned?: boolean | undefined;
}

/** Words of both sides that say the same in another form, or `undefined`. These hold whole pairs together when words are paired off. */
export function sameInAnotherForm(a: readonly Word[], b: readonly Word[], context: ChangeContext): Change | undefined {
  const formsA = a.map((word) => word.form);
  const formsB = b.map((word) => word.form);
  const misread = misreadSide(formsA, formsB);
  if (misread !== undefined) return { kind: "spelling-error", erroneous: misread };
  const time = clockTime(formsA);
  if (time !== undefined && time === clockTime(formsB)) return { kind: "number-format" };
  const size = measure(formsA);
  if (size !== undefined && size === measure(formsB)) return { kind: "abbreviation" };
  if (isNumberLike(formsA) && isNumberLike(formsB)) {
    const value = numberValue(formsA);
    return value !== undefined && value === numberValue(formsB) ? { kind: "number-format" } : undefined;
  }
  const joinedA = formsA.join("");
  const joinedB = formsB.join("");
  if (a.length !== b.length && joinedA === joinedB) return { kind: "spelling-variant" };
  if (isAbbreviation(a, formsA, formsB) || isAbbreviation(b, formsB, formsA)) return { kind: "abbreviation" };
  if (a.length !== 1 || b.length !== 1)
    // A word split in two, or two run together.
    return a.length + b.length === 3 && isMisread(joinedA, joinedB, context) ? { kind: "spelling-error" } : undefined;
  const [x] = a as [Word];
  const [y] = b as [Word];
  const areNames = isNameLike(x) && isNameLike(y);
  if (areSpellingVariants(x.form, y.form, false)) return { kind: "spelling-variant" };
  // Asked early, because it is what nearly all changes of a scan are; two words that are both right may be anything yet.
  const knows = context.isScanned === true ? { x: context.isKnown(x.form), y: context.isKnown(y.form) } : undefined;
  if (knows !== undefined && !(knows.x && knows.y) && isMisread(x.form, y.form, context))
    return knows.x === knows.y
      ? { kind: "spelling-error" }
      : { kind: "spelling-error", erroneous: knows.x ? "b" : "a" };
  // A name that everybody writes in one way has no other transliterations.
  const isUnlisted = !context.isKnown(x.form) && !context.isKnown(y.form);
  if (areNames && isUnlisted && areTransliterations(x.form, y.form)) return { kind: "spelling-variant" };
  // "stato" to "stata": another subject, and no slip of the hand. A name has no such forms.
  if (!areNames && areFormsAbroad(x.form, y.form, context.language)) return { kind: "inflection" };
  const isOneStem = context.stem(x.form) === context.stem(y.form);
  // "prefered" has the stem of "preferred" and is none of its forms.
  const slip =
    isOneStem && areTwoForms(x.form, y.form, context) ? undefined : misspelling(x.form, y.form, areNames, context);
  if (slip?.side !== undefined) return { kind: "spelling-error", erroneous: slip.side === "x" ? "a" : "b" };
  if (slip !== undefined) return { kind: "spelling-error" };
  // "Brown" and "Browne" have one stem and are two people; of a name the plural and the possessive are forms.
  const isForm = isOneStem && (!areNames || endingOf(x.form) !== endingOf(y.form));
  if (isForm) return { kind: "inflection" };
  return isMisread(x.form, y.form, context) ? { kind: "spelling-error" } : undefined;
}

/** Figures stay figures: of two nobody can tell which was read wrongly, and one may be another one. */
function isMisread(x: string, y: string, { isScanned, isKnown }: ChangeContext): boolean {
  if (isScanned !== true || (/^\d[\d.,]*$/.test(x) && /^\d[\d.,]*$/.test(y))) return false;
  return areOneMisread(x, y, isKnown(x) !== isKnown(y));
}

const DIGIT_IN_WORD = unicodePattern(String.raw`^\p{L}+[0158]|[0158]\p{L}`);

/** A scanner's "wil1" for "will": letters with a digit among them that looks like the letter it stands for. */
function misreadSide(a: readonly string[], b: readonly string[]): "a" | "b" | undefined {
  if (a.length !== 1 || b.length !== 1) return undefined;
  const isMisread = (read: string, right: string): boolean =>
    DIGIT_IN_WORD.test(read) && /^\p{L}{4,}$/u.test(right) && lettersFor(read) === right.replace(/i/g, "l");
  return isMisread(a[0]!, b[0]!) ? "a" : isMisread(b[0]!, a[0]!) ? "b" : undefined;
}

function lettersFor(read: string): string {
  return read.replace(/0/g, "o").replace(/[1i]/g, "l").replace(/5/g, "s").replace(/8/g, "b");
}

/** Two forms of one word: one made of the other by rule, both known, or neither and with endings of their own. */
function areTwoForms(x: string, y: string, context: ChangeContext): boolean {
  // A list that has "metres" need not have "metre".
  if (regularForms(x).includes(y) || regularForms(y).includes(x)) return true;
  const isKnown = context.isKnown(x);
  return isKnown === context.isKnown(y) && (isKnown || endingOf(x) !== endingOf(y));
}

function endingOf(word: string): string {
  return /(?:ies|ied|es|ed|ing|'s|s)$/.exec(word)?.[0] ?? "";
}

function isNameLike(word: Word): boolean {
  return word.isName && !word.isAllCaps;
}

function isAbbreviation(words: readonly Word[], short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 1) return false;
  const form = short[0]!;
  if (ABBREVIATIONS.get(form)?.includes(long.join(" ")) === true) return true;
  const letters = form.replace(/\./g, "");
  if (long.length === 1) return letters !== form && letters === long[0]!.replace(/\./g, "");
  // Only capitals or points make letters initials: "in" is no short form of "is not".
  if (letters.length < 2 || (letters === form && !words[0]!.isAllCaps)) return false;
  const initials = long.map((word) => word[0]!).join("");
  const initialsOfContent = long
    .filter((word) => !/^(?:of|the|for|and|de|la)$/.test(word))
    .map((word) => word[0]!)
    .join("");
  return letters === initials || letters === initialsOfContent;
}

/** What a replacement, an insertion (`a` empty) or a deletion (`b` empty) is. */
export function kindOfChange(a: readonly Word[], b: readonly Word[], context: ChangeContext): Change {
  const all = [...a, ...b];
  const quoted =
    (a.length === 0 || a.every((word) => word.isQuoted)) && (b.length === 0 || b.every((word) => word.isQuoted));
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

/** A hedge that only one side has: "may have" put in, "likely" cut. Of two modal verbs one stands for the other ("may", "should"). */
function isHedged(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.some((word) => word.isHedge) === b.some((word) => word.isHedge) || a.length + b.length > 6) return false;
  const [hedged, plain] = a.some((word) => word.isHedge) ? [a, b] : [b, a];
  const isModal = hedged.every((word) => word.isFunction);
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
  return words.some((word) => word.isName) && words.every((word) => word.isName || word.isFunction);
}
