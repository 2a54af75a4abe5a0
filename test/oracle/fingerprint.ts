/** What a fingerprinter signs, by definition: the tokens of `tokenize`, cut into runs, and every window of every run. */
import { tokenize } from "../../src/text/index.ts";
import { naiveShingles } from "./shingles.ts";

/** Fingerprints of a text's shingles, in order and with repeats. */
export function naiveTextShingles(text: string, size: number, byLine: boolean): number[] {
  const runs = byLine ? text.split(/[\n\r\u0085\u2028\u2029]/) : [text];
  // Each line by itself: no token crosses a line break.
  const words = runs.map((run) => [...tokenize(run).hashes]);
  return naiveShingles(words, size).map(({ hash }) => hash);
}
