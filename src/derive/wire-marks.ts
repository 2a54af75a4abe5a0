/** Evidence from the marks that a wire sends along for the desk, and that nobody else has a use for. */

import type { Span } from "../base/index.ts";
import { excerpt, type Observation } from "./evidence.ts";
import { isSameOutlet } from "./outlet-names.ts";
import { otherSide, type AlignedPair, type Side, type Witness } from "./side.ts";

const SIDES: readonly Side[] = ["a", "b"];

/** Marks that a wire sends along for the desk, each on a line of its own or at its head. */
const WIRE_LINE =
  /^(?:\(MORE\)|\(more\)|MORE\b.{0,12}|EDITOR['’]?S? NOTE\b.*|EDS:.*|\((?:Adds|Updates|Corrects|Recasts|Refiles|Repeats|Reporting by)\b.*|(?:UPDATE|CORRECTED|REFILE|RPT|WRAPUP)\b ?\d*-? ?.*|[A-Z]{3,}-[A-Z]{3,}(?:-[A-Z]+)?|REUTER \S{2,8}|ENDS?|-30-|###)$/;

/** Of two versions of one house the note stands in the later one: "(Corrects length of crack …)" was taken for a mark that the earlier had lost. */
const VERSION_NOTE = /^\(?(?:Adds|Updates|Corrects|Recasts|Refiles|Repeats|UPDATE|CORRECTED|REFILE|RPT|WRAPUP)\b/;

const LONGEST_MARK = 120;
const MOST_MARKS = 8;

/** Lines of one side that only a wire has, left standing. */
export function wireMarkObservations(pair: AlignedPair): Observation[] {
  const isOneHouse = pair.a.outlet !== null && isSameOutlet(pair.a.outlet, pair.b.outlet ?? "");
  const marksOf = (side: Side): Span[] =>
    wireLines(pair[side]).filter(
      ({ start, end }) => !isOneHouse || !VERSION_NOTE.test(pair[side].segmented.text.slice(start, end)),
    );
  const marks = { a: marksOf("a"), b: marksOf("b") };
  return SIDES.flatMap((side) => {
    const other = otherSide(side);
    const [first] = marks[side];
    if (first === undefined || marks[other].length >= marks[side].length) return [];
    return [
      {
        feature: "wire-mark" as const,
        towards: side,
        strength: 1,
        text: `${pair[side].label} carries a mark of the wire, ${excerpt(pair[side].segmented.text, first)}, which ${pair[other].label} has not: desks take such marks out, and nobody puts them in`,
        spans: marks[side].map(({ start, end }) => ({ in: side, start, end })),
      },
    ];
  });
}

/** Lines that are marks of the wire, up to eight. O(text). */
export function wireLines({ segmented: { text } }: Pick<Witness, "segmented">): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length && found.length < MOST_MARKS;) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    if (end - start <= LONGEST_MARK) {
      const line = text.slice(start, end).trim();
      const at = start + text.slice(start, end).indexOf(line);
      if (line !== "" && WIRE_LINE.test(line)) found.push({ start: at, end: at + line.length });
    }
    start = end + 1;
  }
  return found;
}
