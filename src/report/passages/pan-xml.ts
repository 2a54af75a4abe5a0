/**
 * Detections in the form of PAN's text alignment: XML, one file a pair, offsets in code points. A stretch is one detection, from the first character of
 * its first passage to the last of its last, since the format has one span a side.
 *
 * The derivative is the suspicious document. References are ids with `.txt`, the names of PAN's texts.
 */

import { mergeSpans, type Span } from "../../base/index.ts";
import type { Findings } from "../../findings/index.ts";
import { visible } from "../visible.ts";
import { spanConverter, type SpanConverter } from "./offsets.ts";
import { sharingPairs, type PassageSide, type SharedPassage } from "./shared-passage.ts";

export interface PanFile {
  readonly name: string;
  readonly text: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A file for each pair that shares text, named after both; two pairs whose names become one get a number. Streams. */
export function* panFiles(findings: Findings): Generator<PanFile, void, undefined> {
  const convert = spanConverter("codepoint");
  const taken = new Set<string>();
  for (const { passages } of sharingPairs(findings)) {
    const { source, derivative } = passages[0]!;
    const bare = `${fileNamePart(derivative)}-${fileNamePart(source)}`;
    let name = bare;
    // Case is no difference on many disks.
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${bare}-${number}`;
    taken.add(name.toLowerCase());
    yield { name: `${name}.xml`, text: DECLARATION + documentElement(passages, convert) };
  }
}

/** The same as one stream: the documents inside one `<documents>`. */
export function* panChunks(findings: Findings): Generator<string, void, undefined> {
  const convert = spanConverter("codepoint");
  yield `${DECLARATION}<documents>\n`;
  for (const { passages } of sharingPairs(findings)) yield documentElement(passages, convert);
  yield "</documents>\n";
}

function documentElement(passages: readonly SharedPassage[], convert: SpanConverter): string {
  const { source, derivative } = passages[0]!;
  const stretches = new Map<number, SharedPassage[]>();
  for (const shared of passages) {
    const known = stretches.get(shared.passage.stretch);
    if (known === undefined) stretches.set(shared.passage.stretch, [shared]);
    else known.push(shared);
  }
  const detections = [...stretches.values()].map((group) => ({
    here: convert(derivative, hull(group.map((shared) => shared.derivative.span))),
    there: convert(source, hull(group.map((shared) => shared.source.span))),
  }));
  const lines = detections
    .sort((x, y) => x.here.start - y.here.start || x.there.start - y.there.start || x.here.end - y.here.end)
    .map(
      ({ here, there }) =>
        `  <feature name="detected-plagiarism" this_offset="${here.start}" this_length="${here.end - here.start}"` +
        ` source_reference="${attribute(`${source.article.id}.txt`)}"` +
        ` source_offset="${there.start}" source_length="${there.end - there.start}"/>\n`,
    );
  return `<document reference="${attribute(`${derivative.article.id}.txt`)}">\n${lines.join("")}</document>\n`;
}

function hull(spans: readonly Span[]): Span {
  const merged = mergeSpans(spans);
  return { start: merged[0]?.start ?? 0, end: merged[merged.length - 1]?.end ?? 0 };
}

/** `visible` has removed what XML 1.0 cannot hold; a line feed in an attribute would come back as a space. */
function attribute(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;");
}

/** An id as part of a file's name: letters and digits of ASCII, `_`, `.` and `-`, the rest as `%` and hexadecimal digits, and not too long for a disk. */
function fileNamePart({ article: { id } }: PassageSide): string {
  const safe = id.replace(/[^A-Za-z0-9_.-]/gu, (sign) => `%${sign.codePointAt(0)!.toString(16)}`);
  return safe.slice(0, 100).replace(/^\./, "%2e");
}
