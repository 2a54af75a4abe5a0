/** Whether words of both sides say the same in another form: another spelling, a short form, a figure in words, a slip. */

import { unicodePattern } from "../base/index.ts";
import type { Change } from "./edit.ts";
import type { Stemmer } from "./kinds.ts";
import { areConfused, areContracted, withoutApostrophe } from "./contractions.ts";
import { clockTime } from "./dates.ts";
import { areFormsAbroad } from "./endings-abroad.ts";
import { regularForms } from "./inflections.ts";
import { measure } from "./measures.ts";
import { areOneMisread } from "./misreading.ts";
import { misspelling, type SpellingContext } from "./misspelling.ts";
import { isNumberLike, isRoman, numberValue, romanValue } from "./numbers.ts";
import { areSpellingVariants } from "./spelling-variants.ts";
import { areListedForms, areRomanizedAlike } from "./transliterations.ts";
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
  if (areSameOrdinal(a, b)) return { kind: "number-format" };
  const size = measure(formsA);
  if (size !== undefined && size === measure(formsB)) return { kind: "abbreviation" };
  if (isNumberLike(formsA) && isNumberLike(formsB)) {
    const value = numberValue(formsA);
    return value !== undefined && value === numberValue(formsB) ? { kind: "number-format" } : undefined;
  }
  const joinedA = formsA.join("");
  const joinedB = formsB.join("");
  if (a.length !== b.length && joinedA === joinedB) return joinedOrParted(a, b, context);
  if (areContracted(formsA, formsB)) return { kind: "abbreviation" };
  if (isAbbreviation(a, formsA, formsB) || isAbbreviation(b, formsB, formsA)) return { kind: "abbreviation" };
  if (a.length !== 1 || b.length !== 1)
    // A word split in two, or two run together.
    return a.length + b.length === 3 && isMisread(joinedA, joinedB, context) ? { kind: "spelling-error" } : undefined;
  const [x] = a as [Word];
  const [y] = b as [Word];
  const areNames = isNameLike(x) && isNameLike(y);
  if (areSpellingVariants(x.form, y.form, false)) return { kind: "spelling-variant" };
  // Both of "Kiev" and "Kyiv" are printed every day. Without capitals "said" is no form of "Saeed".
  if ((areNames || Math.min(x.form.length, y.form.length) > 4) && areListedForms(x.form, y.form))
    return { kind: "spelling-variant" };
  if (areConfused(x.form, y.form)) return { kind: "spelling-error" };
  const bare = areNames ? undefined : withoutApostrophe(x.form, y.form, context.isKnown);
  if (bare !== undefined) return { kind: "spelling-error", erroneous: bare === "x" ? "a" : "b" };
  // Asked early, because it is what nearly all changes of a scan are; two words that are both right may be anything yet.
  const knows = context.isScanned === true ? { x: context.isKnown(x.form), y: context.isKnown(y.form) } : undefined;
  if (knows !== undefined && !(knows.x && knows.y) && isMisread(x.form, y.form, context))
    return knows.x === knows.y
      ? { kind: "spelling-error" }
      : { kind: "spelling-error", erroneous: knows.x ? "b" : "a" };
  // A name that everybody writes in one way has no other transliterations.
  const isUnlisted = !context.isKnown(x.form) && !context.isKnown(y.form);
  if (areNames && isUnlisted && areRomanizedAlike(x.form, y.form)) return { kind: "spelling-variant" };
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

/** Words that no compound begins or ends with: what is run together with one is a slip ("alot", "ofthe"), unless the whole is a word ("another", "forever"). */
const NEVER_COMPOUND =
  /^(?:a|an|the|and|of|that|this|these|those|is|was|are|were|with|from|at|as|his|her|their|its|he|she|they|we|you|but|to)$/;

/** One word on a side and its parts on the other: "web site" and "website" are two spellings, "a lot" and "alot" are a right and a wrong one. */
function joinedOrParted(a: readonly Word[], b: readonly Word[], context: ChangeContext): Change {
  const [joined, parts, side] = a.length < b.length ? [a, b, "a" as const] : [b, a, "b" as const];
  const isSlip =
    joined.length === 1 &&
    (context.language ?? "en") === "en" &&
    parts.some(({ form }) => NEVER_COMPOUND.test(form)) &&
    !joined[0]!.isName &&
    !context.isKnown(joined[0]!.form);
  return isSlip ? { kind: "spelling-error", erroneous: side } : { kind: "spelling-variant" };
}

/** "World War II" and "World War Two". */
function areSameOrdinal(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.length !== 1 || b.length !== 1) return false;
  const isSame = ({ form, isAllCaps }: Word, other: Word): boolean =>
    isAllCaps && isRoman(form) && numberValue([other.form]) === romanValue(form);
  return isSame(a[0]!, b[0]!) || isSame(b[0]!, a[0]!);
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
  if (long.length === 1) {
    // "Calif. and" is cut short by its point, which ends no sentence there; "car." may be.
    const isCut =
      words[0]!.isPointed && form.length >= 3 && long[0]!.length > form.length + 1 && long[0]!.startsWith(form);
    return isCut || (letters !== form && letters === long[0]!.replace(/\./g, ""));
  }
  // Only capitals or points make letters initials: "in" is no short form of "is not".
  if (letters.length < 2 || (letters === form && !words[0]!.isAllCaps)) return false;
  const initials = long.map((word) => word[0]!).join("");
  const initialsOfContent = long
    .filter((word) => !/^(?:of|the|for|and|de|la)$/.test(word))
    .map((word) => word[0]!)
    .join("");
  return letters === initials || letters === initialsOfContent;
}
