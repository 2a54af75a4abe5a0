/** The formats that reused passages are exported in. */

import type { Findings } from "../../findings/index.ts";
import { csvChunks } from "../csv.ts";
import { panChunks } from "./pan-xml.ts";
import { passimLines } from "./passim-lines.ts";
import { textpairLines } from "./textpair-lines.ts";
import { wirecopyLines } from "./wirecopy-lines.ts";

/** The formats of `passageChunks`. */
export const PASSAGE_FORMATS = ["wirecopy", "passim", "pan", "textpair", "csv"] as const;
export type PassageFormat = (typeof PASSAGE_FORMATS)[number];

/**
 * The reused passages of findings in one of the formats, in pieces that are made as they are asked for.
 *
 * `wirecopy`: JSON Lines of our own, offsets in UTF-16 code units. `passim`: its pairwise `align.json`, code points. `textpair`: `alignments.jsonl`,
 * bytes of UTF-8. `pan`: XML, code points, a stretch one detection. `csv`: the table `passages` of `renderCsv`, UTF-16. Linear.
 *
 * @throws {RangeError} for an unknown format.
 * @throws {TypeError} while iterating, where the findings were saved without texts (`csv` does without).
 */
export async function passageChunks(findings: Findings, format: PassageFormat): Promise<Iterable<string>> {
  switch (format) {
    case "wirecopy":
      return wirecopyLines(findings);
    case "passim":
      return passimLines(findings);
    case "textpair":
      return textpairLines(findings);
    case "pan":
      return panChunks(findings);
    case "csv":
      return csvChunks(findings, { table: "passages" });
    default:
      throw new RangeError(`format must be one of ${PASSAGE_FORMATS.join(", ")}, got ${String(format)}`);
  }
}
