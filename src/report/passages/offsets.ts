/** Offsets of many passages in the unit of a format, each text prepared once. */

import { offsetTable, type OffsetTable, type OffsetUnit, type Span } from "../../base/index.ts";
import type { PassageSide } from "./shared-passage.ts";

/** Tables kept: a wire story that three hundred took is prepared once, and a corpus of a million articles does not keep a million tables. */
const KEPT = 1024;

export type SpanConverter = (side: Pick<PassageSide, "article" | "text">, span: Span) => Span;

/** O(length) for each text that is new or was forgotten, O(1) otherwise. */
export function spanConverter(unit: OffsetUnit): SpanConverter {
  const tables = new Map<string, OffsetTable>();
  return ({ article: { id }, text }, { start, end }) => {
    let table = tables.get(id);
    if (table === undefined) {
      if (tables.size === KEPT) tables.delete(tables.keys().next().value!);
      tables.set(id, (table = offsetTable(text, unit)));
    }
    return { start: table.fromUtf16(start), end: table.fromUtf16(end) };
  };
}
