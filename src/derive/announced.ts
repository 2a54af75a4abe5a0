/**
 * Quotations that an article announces: "The Fenland Courier put it like this:" before paragraphs of the Courier's. Columns quote a rival so, at length and without a mark
 * around its words. Credits are found in one article, by how papers credit; with the other at hand its name is enough, wherever it stands before the colon.
 */

import type { Credit } from "../attribution/index.ts";
import type { Span } from "../base/index.ts";
import type { SegmentedText } from "../text/index.ts";
import { isSameOutlet, mayName } from "./outlet-names.ts";

/** Characters of an introduction that are looked at, those before the colon. */
const LONGEST = 240;
const COLON = /:\s*["“„«‘']*\s*$/;

/** Whether words lead, with a colon, to what stands behind them. */
export function endsInColon(words: string): boolean {
  return COLON.test(words);
}

const NAMES = /\p{Lu}[\p{L}\p{N}.-]*(?:['’]s)?(?: (?:of |and |& |on |in )?\p{Lu}[\p{L}\p{N}.-]*(?:['’]s)?)*/gu;

/** The credits of an article that introduce its passages with the name of the other's outlet. O(passages × blocks). */
export function announcedCredits(
  { text, blocks }: SegmentedText,
  outlet: string | null,
  otherOutlet: string | null,
  passages: readonly Span[],
): Credit[] {
  if (otherOutlet === null || (outlet !== null && isSameOutlet(outlet, otherOutlet))) return [];
  return passages.flatMap((passage): Credit[] => {
    const at = blocks.findIndex(({ start, end }) => start <= passage.start && passage.start < end);
    if (at < 0) return [];
    // The line that announces stands in the paragraph, or is one.
    const isInside = endsInColon(text.slice(blocks[at]!.start, passage.start));
    const start = isInside ? blocks[at]!.start : (blocks[at - 1]?.start ?? passage.start);
    const first = Math.max(start, passage.start - LONGEST);
    const line = text.slice(first, passage.start);
    if (!endsInColon(line) || passages.some((one) => one.start < passage.start && one.end > first)) return [];
    for (const { 0: run, index } of line.matchAll(NAMES)) {
      // "Tuesday's Fenland Courier": the name may begin at any word.
      const words = run.split(" ");
      const names = words.map((_, k) => words.slice(k).join(" ")).filter((name) => mayName(bare(name), otherOutlet));
      const name = names.find((one) => isSameOutlet(bare(one), otherOutlet) && !one.startsWith("The ")) ?? names[0];
      if (name === undefined) continue;
      const from = first + index + run.length - name.length;
      return [{ kind: "in-text", scope: "passage", agency: bare(name), start: from, end: from + bare(name).length }];
    }
    return [];
  });
}

function bare(name: string): string {
  return name.replace(/['’]s$/, "");
}
