/**
 * Gold as PAN publishes it: one XML file a pair, or one a suspicious document with features for several sources.
 *
 *     <document reference="suspicious-document1.txt">
 *       <feature name="plagiarism" this_offset="5" this_length="100" source_reference="source-document2.txt" source_offset="9" source_length="98"/>
 *     </document>
 *
 * Offsets are code points. Read by a scanner for these two elements: the format has no text, and a parser for all of XML would be the only dependency here.
 */

import type { Limit, Span } from "../base/index.ts";
import type { GoldPair, GoldPassage, GoldProblem, ReadGold } from "./gold.ts";

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

// An attribute's value holds no `<` in well-formed XML; without that, a quote left open would be searched for from every tag.
const TAG = /<(\/?)(document|feature)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
/** `plagiarism`, `artificial-plagiarism`, `simulated-plagiarism`; and what our own export calls `detected-plagiarism`. */
const FEATURE_NAME = /plagiarism$/;
const FILE_OF_PAIR = /^(.*suspicious-[^/\\]*?)-(source-[^/\\]*)\.xml$/i;

/** Puts the files of a folder together. A file that is not PAN's becomes a problem, plagiarism without a known source a limit. Linear. */
export function goldFromPan(files: Iterable<NamedText>): ReadGold {
  const cases = new Map<string, { readonly a: string; readonly b: string; readonly passages: GoldPassage[] }>();
  const problems: GoldProblem[] = [];
  const limits: Limit[] = [];
  for (const { name, text } of files) {
    const add = (a: string, b: string, passage?: GoldPassage): void => {
      const key = JSON.stringify([a, b]);
      const known = cases.get(key) ?? { a, b, passages: [] };
      cases.set(key, known);
      if (passage !== undefined) known.passages.push(passage);
    };
    const { documents, sourceless } = readFile(text, (message) => problems.push({ place: name, message }), add);
    const pair = FILE_OF_PAIR.exec(name.replace(/^.*[/\\]/, ""));
    // A pair without plagiarism has a file without features: its name alone says which two were compared.
    if (documents > 0 && pair !== null) add(pair[1]!, pair[2]!.replace(/\.xml$/i, ""));
    if (sourceless > 0) limits.push({ limit: "plagiarism-without-source", value: sourceless, where: name });
  }
  const pairs = [...mergeByBareName(cases.values())];
  return { gold: { pairs, isComplete: false, extent: "hull" }, problems, limits };
}

function readFile(
  text: string,
  complain: (message: string) => void,
  add: (a: string, b: string, passage: GoldPassage) => void,
): { readonly documents: number; readonly sourceless: number } {
  let documents = 0;
  let sourceless = 0;
  let reference: string | undefined;
  for (const [, close, element, attributes] of withoutComments(text).matchAll(TAG)) {
    if (close === "/") {
      if (element === "document") reference = undefined;
      continue;
    }
    const values = attributesOf(attributes!);
    if (element === "document") {
      documents++;
      reference = values.get("reference");
      if (reference === undefined) complain("a document has no reference");
      continue;
    }
    if (!FEATURE_NAME.test(values.get("name") ?? "") || reference === undefined) continue;
    const source = values.get("source_reference");
    if (source === undefined) {
      sourceless++;
      continue;
    }
    const a = spanOf(values, "this");
    const b = spanOf(values, "source");
    if (a === undefined || b === undefined)
      complain(`a feature of ${JSON.stringify(reference)} has no whole-number span`);
    else add(reference, source, { a, b });
  }
  if (documents === 0) complain("no <document> of PAN's format is in it");
  return { documents, sourceless };
}

/** By search, not by a pattern: comments opened a million times and never closed would each be searched for their end. */
function withoutComments(text: string): string {
  let rest = "";
  let done = 0;
  for (;;) {
    const start = text.indexOf("<!--", done);
    if (start < 0) return rest + text.slice(done);
    rest += text.slice(done, start);
    const end = text.indexOf("-->", start + 4);
    if (end < 0) return rest;
    done = end + 3;
  }
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name, double, single]) => [name!, decoded(double ?? single ?? "")]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[(name as string).toLowerCase()]!;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : (whole as string);
  });
}

function spanOf(values: ReadonlyMap<string, string>, side: "this" | "source"): Span | undefined {
  const [offset, length] = [values.get(`${side}_offset`) ?? "", values.get(`${side}_length`) ?? ""];
  if (!/^\d{1,15}$/.test(offset) || !/^\d{1,15}$/.test(length)) return undefined;
  return { start: Number(offset), end: Number(offset) + Number(length) };
}

/** The name of a file of one pair lacks the extensions that its features have: both mean one pair. */
function* mergeByBareName(
  cases: Iterable<{ readonly a: string; readonly b: string; readonly passages: GoldPassage[] }>,
): Generator<GoldPair> {
  const merged = new Map<string, { a: string; b: string; passages: GoldPassage[] }>();
  for (const { a, b, passages } of cases) {
    const key = JSON.stringify([bare(a), bare(b)]);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { a, b, passages: [...passages] });
    else known.passages.push(...passages);
  }
  for (const pair of merged.values()) yield { ...pair, offsetUnit: "codepoint" };
}

function bare(name: string): string {
  return name.replace(/\.txt$/i, "");
}
