/** Evidence from the edits: what copying loses of a sentence, and the hedges that it puts in. */

import { overlaps, unicodePattern } from "../base/index.ts";
import type { Edit } from "../edit/index.ts";
import { counted, excerpt, strengthOf, type Observation } from "./evidence.ts";
import { otherSide, type AlignedPair, type Side, type SidedSpan, type Witness } from "./side.ts";

const SIDES: readonly Side[] = ["a", "b"];
const SAYING = /\b(?:said|says|told|added|according to|announced|reported|noted)\b/i;
const HEDGE = /\b(?:reportedly|apparently|allegedly|supposedly|purportedly|so-called)\b/i;

/** Words in lower case, and nothing of what is put in: names are by desks that mend, hedges by those that round. */
const PLAIN = unicodePattern(String.raw`^[\p{Ll} ]+$`);
const ADDED =
  /\b(?:reportedly|apparently|allegedly|supposedly|purportedly|more than|about|some|nearly|almost|just over|just under|around|also|already)\b/;

export function detailObservations(pair: AlignedPair): Observation[] {
  const edits = pair.edits.flat();
  return SIDES.flatMap((side) => [...lostDetail(pair, side, edits), ...hedges(pair, side, edits)]);
}

/** What `side` has and the other lost: who said it, the exact figure, words. */
function lostDetail(pair: AlignedPair, side: Side, edits: readonly Edit[]): Observation[] {
  const other = otherSide(side);
  const text = pair[side].segmented.text;
  const wordsOf = (of: Side, edit: Edit): string => pair[of].segmented.text.slice(edit[of].start, edit[of].end);
  // "According to Reuters" was put in by who took it from Reuters.
  const isCredit = (edit: Edit): boolean => pair[side].credits.some((credit) => overlaps(credit, edit[side]));
  const attributions = edits.filter(
    (edit) =>
      isGone(edit, other) &&
      SAYING.test(wordsOf(side, edit)) &&
      !isCredit(edit) &&
      !isMoved(pair[other], edit[other].start, wordsOf(side, edit)),
  );
  const figures = edits.filter((edit) => edit.kind === "number" && isVaguer(wordsOf(side, edit), wordsOf(other, edit)));
  const words = edits.filter(
    (edit) =>
      isGone(edit, other) &&
      edit.class === "substance" &&
      PLAIN.test(wordsOf(side, edit)) &&
      !ADDED.test(wordsOf(side, edit)) &&
      !attributions.includes(edit),
  );
  const found: Observation[] = [];
  const add = (feature: Observation["feature"], of: readonly Edit[], sentence: (first: Edit) => string): void => {
    const [first] = of;
    if (first === undefined) return;
    const spans = of.map((edit): SidedSpan => ({ in: side, start: edit[side].start, end: edit[side].end }));
    found.push({ feature, towards: side, strength: strengthOf(of.length), text: sentence(first), spans });
  };
  add(
    "removed-attribution",
    attributions,
    (first) =>
      `${pair[other].label} states as fact what ${pair[side].label} attributes in ${counted(attributions.length, "place")}: ${excerpt(text, first[side])} is missing`,
  );
  add(
    "vaguer-figure",
    figures,
    (first) =>
      `${pair[side].label} has the exact figure, ${excerpt(text, first[side])}, and ${pair[other].label} a rounded one, ${excerpt(pair[other].segmented.text, first[other])}`,
  );
  add(
    "fewer-words",
    words,
    (first) =>
      `${pair[other].label} leaves out ${words.length === 1 ? "words" : `words in ${words.length} places`} of shared sentences, such as ${excerpt(text, first[side])}`,
  );
  return found;
}

/** Who desks may put to the other end of a sentence or a paragraph: "Judge Hollis told him: …" for "… said Judge Hollis". */
const NAME = /\p{Lu}\p{Ll}{2,}/gu;

/** Whether words of attribution, missing at this place, stand elsewhere in the sentence or the paragraph, or are not needed: what is quoted is not stated as fact. */
function isMoved({ segmented: { text, sentences, blocks }, quotes }: Witness, at: number, words: string): boolean {
  const sentence = sentences.find(({ start, end }) => start <= at && at <= end);
  // Words that run into the next paragraph are missing at the end of the one before, and the place is in neither.
  if (sentence === undefined || words.includes("\n")) return false;
  if (quotes.some(({ start, end }) => start <= at && at <= end)) return true;
  if (SAYING.test(text.slice(sentence.start, sentence.end))) return true;
  const { start, end } = blocks[sentence.block]!;
  const paragraph = text.slice(start, end);
  return (words.match(NAME) ?? []).some((name) => paragraph.includes(name));
}

/** "Reportedly" is put in by those who were not there. */
function hedges(pair: AlignedPair, side: Side, edits: readonly Edit[]): Observation[] {
  const other = otherSide(side);
  const text = pair[side].segmented.text;
  const added = edits.filter((edit) => isGone(edit, other) && HEDGE.test(text.slice(edit[side].start, edit[side].end)));
  const [first] = added;
  if (first === undefined) return [];
  return [
    {
      feature: "added-hedge",
      towards: other,
      strength: strengthOf(added.length),
      text: `${pair[side].label} hedges where ${pair[other].label} does not: ${excerpt(text, first[side])}`,
      spans: added.map((edit) => ({ in: side, start: edit[side].start, end: edit[side].end })),
    },
  ];
}

function isGone(edit: Edit, side: Side): boolean {
  return edit[side].start === edit[side].end && edit[otherSide(side)].end > edit[otherSide(side)].start;
}

/** Fewer significant digits for about the same number: 1,200 for 1,234, 14 for 13.7. A changed figure of as many digits is another figure. */
export function isVaguer(exact: string, rough: string): boolean {
  const [x, y] = [numberIn(exact), numberIn(rough)];
  if (x === undefined || y === undefined || x.value === 0) return false;
  return y.digits < x.digits && Math.abs(x.value - y.value) <= 0.1 * Math.abs(x.value);
}

function numberIn(text: string): { readonly value: number; readonly digits: number } | undefined {
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(",", "");
  if (figure === undefined || figure.length > 15) return undefined;
  const significant = figure.includes(".") ? figure.replace(".", "") : figure.replace(/0+$/, "");
  return { value: Number(figure), digits: significant.replace(/^0+/, "").length };
}
