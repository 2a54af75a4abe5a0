/**
 * Findings that come from outside: a saved file, another process, a hand-written test.
 *
 * The closed lists are held to, since a renderer has words for each member and for nothing else. Fields that this version does not know are
 * left where they are: a later tool may have written them.
 */

import { CREDIT_KINDS, CREDIT_SCOPES } from "../attribution/index.ts";
import { PROBLEM_CODES } from "../base/index.ts";
import { EDIT_CLASSES, EDIT_KINDS } from "../edit/index.ts";
import { BLOCK_KINDS } from "../text/index.ts";
import { FINDINGS_FORMAT, FINDINGS_VERSION, type Findings } from "./findings.ts";
import { checkOutlet, checkStory } from "./parse-outlets.ts";
import { checkIds, checkPair, lengthOf, type Lengths } from "./parse-pair.ts";
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
  readNullableString,
  readSpan,
  readString,
  type Fields,
  type Place,
} from "./reader.ts";

/**
 * Checks that a value, or a JSON text, is findings of version 1, and returns it unchanged as such.
 *
 * Spans are checked against the length of their article, ids against the list of articles, names of kinds against the closed lists.
 * Unknown fields are kept. Linear in the size of the findings.
 *
 * @throws TypeError naming the first wrong place and what was expected there: `pairs[3].passages[0].a.end must be …`.
 */
export function parseFindings(json: unknown): Findings {
  const value = typeof json === "string" ? parseJson(json) : json;
  const fields = readFields(value, null);
  checkHeader(fields);
  readFields(own(fields, "parameters"), at(null, "parameters"));
  const lengths = checkArticles(fields);
  readEach(fields, "pairs", null, (pair, place) => checkPair(pair, place, lengths));
  readEach(fields, "families", null, (family, place) => checkFamily(family, place, lengths));
  readEach(fields, "outlets", null, checkOutlet);
  if (own(fields, "stories") !== undefined) {
    readEach(fields, "stories", null, (story, place) => checkStory(story, place, lengths));
  }
  readEach(fields, "problems", null, checkProblem);
  readEach(fields, "limits", null, checkLimit);
  return value as Findings;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch (error) {
    throw new TypeError(`findings must be JSON: ${(error as Error).message}`, { cause: error });
  }
}

function checkHeader(fields: Fields): void {
  const format = own(fields, "format");
  if (format !== FINDINGS_FORMAT) fail(at(null, "format"), `"${FINDINGS_FORMAT}" (is this a findings file?)`, format);
  const version = own(fields, "version");
  if (version !== FINDINGS_VERSION) {
    const newer = typeof version === "number" && version > FINDINGS_VERSION;
    fail(at(null, "version"), `${FINDINGS_VERSION}${newer ? ", the latest this wirecopy reads" : ""}`, version);
  }
  if (own(fields, "offsetUnit") !== "utf16") fail(at(null, "offsetUnit"), '"utf16"', own(fields, "offsetUnit"));
  const tool = at(null, "tool");
  const toolFields = readFields(own(fields, "tool"), tool);
  if (own(toolFields, "name") !== "wirecopy") fail(at(tool, "name"), '"wirecopy"', own(toolFields, "name"));
  readString(toolFields, "version", tool);
}

function checkArticles(fields: Fields): Lengths {
  const lengths = new Map<string, number>();
  readEach(fields, "articles", null, (value, place) => {
    const article = readFields(value, place);
    const id = readString(article, "id", place);
    if (lengths.has(id)) fail(at(place, "id"), "unique", id);
    for (const key of ["outlet", "publishedAt", "title", "language"]) readNullableString(article, key, place);
    if (own(article, "url") !== undefined) readNullableString(article, "url", place);
    const length = readCount(article, "length", place);
    readCount(article, "words", place);
    if (!/^[0-9a-f]{64}$/.test(readString(article, "sha256", place))) {
      fail(at(place, "sha256"), "64 hexadecimal digits in lower case", own(article, "sha256"));
    }
    if (own(article, "text") !== undefined) {
      const text = readString(article, "text", place);
      if (text.length !== length) fail(at(place, "length"), `the length of the text (${text.length})`, length);
    }
    readEach(article, "blocks", place, (block, where) => {
      readSpan(block, where, length);
      readChoice(readFields(block, where), "kind", where, BLOCK_KINDS);
    });
    readEach(article, "quotes", place, (quote, where) => {
      readSpan(quote, where, length);
      readNullableString(readFields(quote, where), "speaker", where);
    });
    readEach(article, "credits", place, (credit, where) => {
      readSpan(credit, where, length);
      const creditFields = readFields(credit, where);
      readChoice(creditFields, "kind", where, CREDIT_KINDS);
      readChoice(creditFields, "scope", where, CREDIT_SCOPES);
      readString(creditFields, "agency", where);
    });
    if (own(article, "boilerplate") !== undefined) {
      readEach(article, "boilerplate", place, (span, where) => void readSpan(span, where, length));
    }
    lengths.set(id, length);
  });
  return lengths;
}

function checkFamily(value: unknown, place: Place, lengths: Lengths): void {
  const family = readFields(value, place);
  readString(family, "id", place);
  checkIds(family, "articles", place, lengths);
  if (own(family, "root") !== null) lengthOf(family, "root", place, lengths);
  readEach(family, "edges", place, (edge, where) => {
    const edgeFields = readFields(edge, where);
    lengthOf(edgeFields, "source", where, lengths);
    lengthOf(edgeFields, "derivative", where, lengths);
    readFraction(edgeFields, "probability", where);
    if (own(edgeFields, "share") !== undefined) readFraction(edgeFields, "share", where);
  });
  readEach(family, "lostSources", place, (lost, where) => {
    const lostFields = readFields(lost, where);
    readString(lostFields, "id", where);
    checkIds(lostFields, "witnesses", where, lengths);
    if (own(lostFields, "agencies") !== undefined) readStrings(lostFields, "agencies", where);
    if (own(lostFields, "text") === undefined) return;
    readEach(lostFields, "text", where, (sentence, at) => {
      const sentenceFields = readFields(sentence, at);
      readSpan(sentence, at, lengthOf(sentenceFields, "article", at, lengths));
      checkIds(sentenceFields, "support", at, lengths);
    });
  });
  if (own(family, "mutations") !== undefined)
    readEach(family, "mutations", place, (mutation, where) => checkMutation(mutation, where, lengths));
}

function checkMutation(value: unknown, place: Place, lengths: Lengths): void {
  const mutation = readFields(value, place);
  readChoice(mutation, "kind", place, Object.keys(EDIT_KINDS));
  readChoice(mutation, "class", place, EDIT_CLASSES);
  readString(mutation, "from", place);
  readString(mutation, "to", place);
  if (own(mutation, "erroneous") !== undefined) readChoice(mutation, "erroneous", place, ["from", "to"]);
  const spans = readFields(own(mutation, "spans"), at(place, "spans"));
  for (const key of ["source", "introducedBy"]) {
    const length = lengthOf(mutation, key, place, lengths);
    readSpan(own(spans, key), at(at(place, "spans"), key), length);
  }
  checkIds(mutation, "inheritedBy", place, lengths);
}

function readStrings(fields: Fields, key: string, place: Place): void {
  readArray(fields, key, place).forEach((one, index) => {
    if (typeof one !== "string") fail(at(at(place, key), index), "a string", one);
  });
}

function checkProblem(value: unknown, place: Place): void {
  const problem = readFields(value, place);
  readChoice(problem, "code", place, PROBLEM_CODES);
  readString(problem, "input", place);
  if (own(problem, "position") !== null) readCount(problem, "position", place);
  readString(problem, "message", place);
}

function checkLimit(value: unknown, place: Place): void {
  const limit = readFields(value, place);
  readString(limit, "limit", place);
  readAmount(limit, "value", place);
  readString(limit, "where", place);
}
