/** Outlets whose names stand in quotation marks: `the news magazine "Der Spiegel" reported`, `an interview published in "Today"`. */
import { firstTokenFrom } from "../text/index.ts";
import { IN_WORDS, REPORTS } from "./credit-words.ts";
import { PLACE } from "./lexicon.ts";
import { isMediaNoun, mediaTail } from "./media-nouns.ts";
import type { Reading } from "./reading.ts";
import { GAP_BLOCK, GAP_QUOTE, GAP_SPACE, isPlainGap, SHAPE_CAPITAL, wordAt, type Words } from "./words.ts";

export interface TitledReading {
  /** The marks around such names taken off; the reading as it was where there are none. */
  readonly reading: Reading;
  /** Last word of each such name by its first. */
  readonly titles: ReadonlyMap<number, number>;
}

/** Longer than this is a sentence that somebody says, or a headline. */
const MAX_TITLE = 5;

/** O(quotations) and, where one is a title, a copy of the gaps: the reading itself is shared with what looks for quotations. */
export function withTitles(reading: Reading): TitledReading {
  const { words, quotations } = reading;
  const titles = new Map<number, number>();
  for (const { start, end } of quotations) {
    const first = firstTokenFrom(words, start);
    let last = first;
    while (last + 1 < words.count && words.starts[last + 1]! < end) last++;
    if (first >= words.count || words.starts[first]! >= end || last - first >= MAX_TITLE) continue;
    if ((words.shapes[first]! & SHAPE_CAPITAL) !== 0 && isTitle(words, first, last)) titles.set(first, last);
  }
  if (titles.size === 0) return { reading, titles };
  const gaps = words.gaps.slice();
  const quoted = reading.quoted.slice();
  for (const [first, last] of titles) {
    gaps[first]! &= ~GAP_QUOTE;
    if (last + 1 < words.count) gaps[last + 1]! &= ~GAP_QUOTE;
    quoted.fill(0, first, last + 1);
  }
  return { reading: { ...reading, words: { ...words, gaps }, quoted }, titles };
}

/** Beside a noun that says what it is, or in a slot where what is printed stands. */
function isTitle(words: Words, first: number, last: number): boolean {
  const opening = words.gaps[first]!;
  if ((opening & GAP_BLOCK) !== 0 || (opening & ~(GAP_SPACE | GAP_QUOTE)) !== 0) return false;
  for (let at = first + 1; at <= last; at++) if (!isPlainGap(words, at)) return false;
  const before = first - 1;
  if (before < 0 || (words.classes[last]! & PLACE) !== 0) return false;
  if (isMediaNoun(words, before) || /^(?:show|paper|station|programme|program|series)$/.test(wordAt(words, before)))
    return true;
  const next = last + 1;
  if (next < words.count && (words.gaps[next]! & ~GAP_QUOTE) === GAP_SPACE && mediaTail(words, next) >= next)
    return true;
  // The "Caucasian Knot" has reported
  const verb = wordAt(words, next) === "has" ? next + 1 : next;
  if (/^the$/i.test(wordAt(words, before)) && /^(?:report(?:s|ed)|wr(?:ites|ote))$/.test(wordAt(words, verb)))
    return true;
  const lead = wordAt(words, before - 1).toLowerCase();
  return wordAt(words, before) === "in" && isPlainGap(words, before) && (IN_WORDS.has(lead) || REPORTS.has(lead));
}
