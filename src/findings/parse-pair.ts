/** The checks of one pair of articles in findings from outside. */

import { CREDIT_NOTES, CREDIT_STATUSES, EVIDENCE_KINDS, RELATIONS, SPREAD_LABELS } from "../derive/index.ts";
import { EDIT_KINDS, type EditKind } from "../edit/index.ts";
import {
  PART_STATUSES,
  PASSAGE_KINDS,
  PASSAGE_SUPPORTS,
  QUOTE_STATUSES,
  UNMATCHED_KINDS,
  type Side,
} from "./findings.ts";
import {
  at,
  fail,
  own,
  readAmount,
  readArray,
  readChoice,
  readCount,
  readEach,
  readFields,
  readFraction,
  readSpan,
  readString,
  type Fields,
  type Place,
} from "./reader.ts";

const SIDES: readonly Side[] = ["a", "b"];
const KINDS_OF_EDIT = Object.keys(EDIT_KINDS) as EditKind[];

/** Length of each article by its id; a `Map`, because `__proto__` is a legal id. */
export type Lengths = ReadonlyMap<string, number>;
type SideLengths = Readonly<Record<Side, number>>;

export function checkPair(value: unknown, place: Place, lengths: Lengths): void {
  const pair = readFields(value, place);
  const sides = { a: lengthOf(pair, "a", place, lengths), b: lengthOf(pair, "b", place, lengths) };
  readFraction(pair, "resemblance", place);
  const containment = readFields(own(pair, "containment"), at(place, "containment"));
  for (const key of ["aInB", "bInA"]) readFraction(containment, key, at(place, "containment"));
  const coverage = readFields(own(pair, "coverage"), at(place, "coverage"));
  for (const side of SIDES) readFraction(coverage, side, at(place, "coverage"));
  readChoice(pair, "relation", place, RELATIONS);
  if (own(pair, "via") !== undefined) readString(pair, "via", place);
  if (own(pair, "form") !== undefined) {
    const form = readFields(own(pair, "form"), at(place, "form"));
    for (const key of ["kept", "replaced"]) readCount(form, key, at(place, "form"));
  }
  readChoice(pair, "credit", place, CREDIT_STATUSES);
  if (own(pair, "creditNote") !== undefined) readChoice(pair, "creditNote", place, CREDIT_NOTES);
  if (own(pair, "creditedTo") !== undefined) {
    readEach(pair, "creditedTo", place, (name, where) => {
      if (typeof name !== "string") fail(where, "a name", name);
    });
  }
  checkDirection(own(pair, "direction"), at(place, "direction"), sides);
  readEach(pair, "passages", place, (passage, where) => checkPassage(passage, where, sides));
  const parts = own(pair, "parts");
  if (parts !== undefined)
    for (const part of ["headline", "standfirst", "body"])
      readChoice(readFields(parts, at(place, "parts")), part, at(place, "parts"), PART_STATUSES);
  readEach(pair, "unmatched", place, (unmatched, where) => {
    const unmatchedFields = readFields(unmatched, where);
    readSpan(unmatched, where, sides[readChoice(unmatchedFields, "in", where, SIDES)]);
    readChoice(unmatchedFields, "kind", where, UNMATCHED_KINDS);
  });
  readEach(pair, "quotes", place, (quote, where) => {
    const quoteFields = readFields(quote, where);
    readChoice(quoteFields, "status", where, QUOTE_STATUSES);
    for (const side of SIDES) {
      const span = own(quoteFields, side);
      if (span !== null) readSpan(span, at(where, side), sides[side]);
    }
    if (own(quoteFields, "edits") !== undefined)
      readEach(quoteFields, "edits", where, (entry, spot) => checkEdit(entry, spot, sides));
  });
}

function checkDirection(value: unknown, place: Place, sides: SideLengths): void {
  const direction = readFields(value, place);
  if (own(direction, "source") !== null) readChoice(direction, "source", place, SIDES);
  readFraction(direction, "probability", place);
  readEach(direction, "evidence", place, (entry, where) => {
    const evidence = readFields(entry, where);
    readChoice(evidence, "kind", where, EVIDENCE_KINDS);
    readChoice(evidence, "towards", where, SIDES);
    readAmount(evidence, "weight", where);
    readString(evidence, "text", where);
    readEach(evidence, "spans", where, (span, spot) => {
      readSpan(span, spot, sides[readChoice(readFields(span, spot), "in", spot, SIDES)]);
    });
  });
}

function checkPassage(value: unknown, place: Place, sides: SideLengths): void {
  const passage = readFields(value, place);
  for (const side of SIDES) readSpan(own(passage, side), at(place, side), sides[side]);
  readChoice(passage, "kind", place, PASSAGE_KINDS);
  readFraction(passage, "similarity", place);
  readCount(passage, "stretch", place);
  readAmount(passage, "surprise", place);
  if (own(passage, "spread") !== undefined) checkSpread(own(passage, "spread"), at(place, "spread"));
  if (own(passage, "credit") !== undefined) readChoice(passage, "credit", place, CREDIT_STATUSES);
  if (own(passage, "explanation") !== undefined)
    checkExplanation(own(passage, "explanation"), at(place, "explanation"));
  readEach(passage, "edits", place, (entry, where) => checkEdit(entry, where, sides));
}

function checkEdit(entry: unknown, where: Place, sides: SideLengths): void {
  const edit = readFields(entry, where);
  const kind = readChoice(edit, "kind", where, KINDS_OF_EDIT);
  if (own(edit, "class") !== EDIT_KINDS[kind]) {
    fail(at(where, "class"), `"${EDIT_KINDS[kind]}", the class of ${kind}`, own(edit, "class"));
  }
  for (const side of SIDES) {
    readSpan(own(edit, side), at(where, side), sides[side]);
    readString(readFields(own(edit, side), at(where, side)), "text", at(where, side));
  }
  if (own(edit, "erroneous") !== undefined) readChoice(edit, "erroneous", where, SIDES);
  const houseStyle = own(edit, "houseStyle");
  if (houseStyle !== undefined && houseStyle !== true) fail(at(where, "houseStyle"), "true, or nothing", houseStyle);
}

function checkSpread(value: unknown, place: Place): void {
  const spread = readFields(value, place);
  readCount(spread, "articles", place);
  readCount(spread, "outlets", place);
  if (own(spread, "days") !== null) readCount(spread, "days", place);
  readChoice(spread, "label", place, SPREAD_LABELS);
}

function checkExplanation(value: unknown, place: Place): void {
  const explanation = readFields(value, place);
  for (const key of ["needed", "expected", "plain", "ends"]) readAmount(explanation, key, place);
  readChoice(explanation, "support", place, PASSAGE_SUPPORTS);
  if (own(explanation, "stretchBits") !== undefined) readAmount(explanation, "stretchBits", place);
  const discounted = readFields(own(explanation, "discounted"), at(place, "discounted"));
  for (const key of ["running", "facts", "phrases", "corpus", "differences"])
    readAmount(discounted, key, at(place, "discounted"));
}

/** The length of the article that a field names. */
export function lengthOf(fields: Fields, key: string, place: Place, lengths: Lengths): number {
  const id = own(fields, key);
  const length = typeof id === "string" ? lengths.get(id) : undefined;
  if (length === undefined) fail(at(place, key), "the id of an article listed", id);
  return length as number;
}

/** The ids of articles in a list. */
export function checkIds(fields: Fields, key: string, place: Place, lengths: Lengths): void {
  readArray(fields, key, place).forEach((id, index) => {
    if (typeof id !== "string" || !lengths.has(id)) fail(at(at(place, key), index), "the id of an article listed", id);
  });
}
