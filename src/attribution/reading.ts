/**
 * One reading of a text, shared by everything that asks who says what.
 *
 * Kept per text in a `WeakMap`: four public functions need it and it is most of their cost. It depends on the text alone, so the cache
 * changes no result.
 */
import { checkSegmented, firstTokenFrom, type SegmentedText } from "../text/index.ts";
import { findNameRuns, type NameRuns } from "./name-runs.ts";
import { findQuotations, type Quotation } from "./quotation-marks.ts";
import { findStatements, type Statement } from "./statements.ts";
import { readWords, type Words } from "./words.ts";

export interface Reading {
  readonly segmented: SegmentedText;
  readonly words: Words;
  readonly quotations: readonly Quotation[];
  /** 1 for each word inside quotation marks. */
  readonly quoted: Uint8Array;
  readonly names: NameRuns;
  readonly statements: readonly Statement[];
}

const readings = new WeakMap<SegmentedText, Reading>();

export function readingOf(segmented: SegmentedText): Reading {
  const known = readings.get(checkSegmented(segmented, "segmented"));
  if (known !== undefined) return known;
  const words = readWords(segmented);
  const quotations = findQuotations(segmented);
  const quoted = new Uint8Array(words.count);
  for (const quotation of quotations) {
    for (let index = firstTokenFrom(words, quotation.start); index < words.count; index++) {
      if (words.starts[index]! >= quotation.end) break;
      quoted[index] = 1;
    }
  }
  const names = findNameRuns(words);
  const statements = findStatements(words, names, quoted);
  const reading: Reading = { segmented, words, quotations, quoted, names, statements };
  readings.set(segmented, reading);
  return reading;
}
