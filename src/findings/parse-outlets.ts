/** The checks of outlets and stories in findings from outside. */

import { STORY_LINKS } from "./findings.ts";
import { checkIds, type Lengths } from "./parse-pair.ts";
import {
  at,
  fail,
  own,
  readChoice,
  readCount,
  readEach,
  readFields,
  readNullableString,
  readString,
  type Fields,
  type Place,
} from "./reader.ts";

const ORIGIN_COUNTS = ["agency", "withinGroup", "ownRepeat", "undecided", "creditedWords", "uncreditedWords"];
const WORD_COUNTS = [
  "total",
  "original",
  "derived",
  "agency",
  "withinGroup",
  "ownRepeat",
  "undecided",
  "boilerplate",
] as const;

export function checkOutlet(value: unknown, place: Place): void {
  const outlet = readFields(value, place);
  readString(outlet, "outlet", place);
  for (const key of ["group", "type"]) if (own(outlet, key) !== undefined) readString(outlet, key, place);
  for (const key of ["articles", "original", "derived", "credited", "uncredited"]) readCount(outlet, key, place);
  for (const key of ORIGIN_COUNTS) if (own(outlet, key) !== undefined) readCount(outlet, key, place);
  if (own(outlet, "words") !== undefined) {
    const words = readFields(own(outlet, "words"), at(place, "words"));
    for (const key of WORD_COUNTS) readCount(words, key, at(place, "words"));
  }
  readEach(outlet, "sources", place, checkExchange);
  if (own(outlet, "takers") !== undefined) readEach(outlet, "takers", place, checkExchange);
  readEach(outlet, "houseStyle", place, (entry, where) => {
    const rule = readFields(entry, where);
    readString(rule, "from", where);
    readString(rule, "to", where);
    readCount(rule, "count", where);
    if (own(rule, "against") !== undefined) readCount(rule, "against", where);
  });
}

export function checkStory(value: unknown, place: Place, lengths: Lengths): void {
  const story = readFields(value, place);
  readString(story, "id", place);
  checkIds(story, "articles", place, lengths);
  readCount(story, "outlets", place);
  readChoice(story, "link", place, STORY_LINKS);
  readEach(story, "origins", place, (entry, where) => {
    const origin = readFields(entry, where);
    readNullableString(origin, "name", where);
    checkIds(origin, "roots", where, lengths);
    readCount(origin, "articles", where);
  });
}

function checkExchange(value: unknown, place: Place): void {
  const exchange = readFields(value, place);
  readString(exchange, "outlet", place);
  readCount(exchange, "articles", place);
  if (own(exchange, "lag") !== undefined)
    checkLag(readFields(own(exchange, "lag"), at(place, "lag")), at(place, "lag"));
}

function checkLag(lag: Fields, place: Place): void {
  if (!Number.isSafeInteger(own(lag, "minutes"))) fail(at(place, "minutes"), "an integer", own(lag, "minutes"));
  readCount(lag, "articles", place);
  readChoice(lag, "precision", place, ["minute", "day"]);
}
