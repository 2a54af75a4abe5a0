/** Gold in the units of another tool, brought to UTF-16 code units. */

import { offsetTable, type Span } from "../base/index.ts";
import type { GoldPair, PairTexts } from "./gold.ts";

/**
 * The pair with spans in UTF-16 code units. A pair that counts code points comes back as it is where no text is at hand: the two units agree up
 * to the first character beyond U+FFFF. Linear in the texts.
 *
 * @throws {RangeError} A span ends behind the text.
 */
export function inUtf16(pair: GoldPair, texts: PairTexts): GoldPair {
  const { passages, edits } = pair;
  const convert = {
    a: converter(texts.a, pair.offsetUnit, `the text of ${JSON.stringify(pair.a)}`),
    b: converter(texts.b, pair.offsetUnit, `the text of ${JSON.stringify(pair.b)}`),
  };
  const both = <T extends { readonly a: Span; readonly b: Span }>(one: T): T => ({
    ...one,
    a: convert.a(one.a),
    b: convert.b(one.b),
  });
  return { ...pair, offsetUnit: "utf16", passages: passages?.map(both), edits: edits?.map(both) };
}

/** Whether the spans of a pair stay in code points for want of a text. */
export function lacksTexts(pair: GoldPair, texts: PairTexts): boolean {
  return pair.offsetUnit === "codepoint" && (texts.a === undefined || texts.b === undefined);
}

function converter(text: string | undefined, unit: GoldPair["offsetUnit"], name: string): (span: Span) => Span {
  if (text === undefined) return (span) => span;
  const table = unit === "codepoint" ? offsetTable(text, "codepoint") : undefined;
  const length = table?.length ?? text.length;
  const at = (offset: number): number => table?.toUtf16(offset) ?? offset;
  return ({ start, end }) => {
    if (end > length) throw new RangeError(`a span ends at ${end}, behind ${name}, which ends at ${length}`);
    return { start: at(start), end: at(end) };
  };
}
