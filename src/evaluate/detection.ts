/** Detections and cases as PAN has them: one stretch is one of them, a set of characters on either side. */

import { mergeSpans, type Span } from "../base/index.ts";
import type { CharacterSet } from "./character-set.ts";
import type { Extent, GoldPassage, PairTexts } from "./gold.ts";

/** A detection, or a case of the gold. */
export interface Detection {
  readonly a: CharacterSet;
  readonly b: CharacterSet;
}

/** Gap that is bridged where no text says what stands in it: a line break, a mark and the space beside it. */
const BRIDGED_WITHOUT_TEXT = 4;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * One detection for each stretch; passages without a stretch are one each. What `extent` takes of a stretch is told at `Extent`.
 *
 * Where the text is not at hand, gaps of up to `BRIDGED_WITHOUT_TEXT` code units count as being without letters and digits. Passages that are empty on a side
 * are no detections. O(p log p + characters in the gaps).
 */
export function detectionsOf(passages: readonly GoldPassage[], extent: Extent, texts: PairTexts = {}): Detection[] {
  const groups = new Map<number | string, GoldPassage[]>();
  passages.forEach((passage, index) => {
    const key = passage.stretch ?? `alone ${index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [passage]);
    else group.push(passage);
  });
  const detections = [...groups.values()].map((group) => ({
    a: charactersOf(
      group.map(({ a }) => a),
      extent,
      texts.a,
    ),
    b: charactersOf(
      group.map(({ b }) => b),
      extent,
      texts.b,
    ),
  }));
  return detections.filter(({ a, b }) => a.length > 0 && b.length > 0);
}

function charactersOf(spans: readonly Span[], extent: Extent, text: string | undefined): Span[] {
  const merged = mergeSpans(spans);
  if (merged.length <= 1) return merged;
  if (extent === "hull") return [{ start: merged[0]!.start, end: merged[merged.length - 1]!.end }];
  const bridged: { start: number; end: number }[] = [];
  for (const span of merged) {
    const last = bridged[bridged.length - 1];
    if (last !== undefined && isBridged(last.end, span.start, text)) last.end = span.end;
    else bridged.push({ ...span });
  }
  return bridged;
}

function isBridged(start: number, end: number, text: string | undefined): boolean {
  return text === undefined ? end - start <= BRIDGED_WITHOUT_TEXT : !WORD_CHARACTER.test(text.slice(start, end));
}
