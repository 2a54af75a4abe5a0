/** Evidence from the marks that a wire sends along for the desk, and that nobody else has a use for. */

import type { Span } from "../base/index.ts";
import { excerpt, type Observation } from "./evidence.ts";
import { issuerLines, officeVoice } from "./office.ts";
import { isSameOutlet } from "./outlet-names.ts";
import { otherSide, type AlignedPair, type Side, type Witness } from "./side.ts";

const SIDES: readonly Side[] = ["a", "b"];

/** Marks that a wire sends along for the desk, each on a line of its own or at its head. */
const WIRE_LINE =
  /^(?:\(MORE\)|\(more\)|MORE(?:[ .:-]{1,3}(?:FOLLOWS?|TO (?:COME|FOLLOW)|\d+))?|EDITOR['’]?S? NOTE\b.*|EDS:.*|\((?:Adds|Updates|Corrects|Recasts|Refiles|Repeats|Reporting by)\b.*|(?:UPDATE|CORRECTED|REFILE|RPT|WRAPUP)\b ?\d*-? ?.*|[A-Z]{3,}-[A-Z]{3,}(?:-[A-Z]+)?|REUTER \S{2,8}|ENDS?|-30-|###)$/;

/** Of two versions of one house the note stands in the later one: "(Corrects length of crack …)" was taken for a mark that the earlier had lost. */
const VERSION_NOTE = /^\(?(?:Adds|Updates|Corrects|Recasts|Refiles|Repeats|UPDATE|CORRECTED|REFILE|RPT|WRAPUP)\b/;

/** What a site writes over a story that it has added to. */
const UPDATED = /^(?:last )?updated?(?:\s*[:–-]|\s+(?:at |on )?\d)/i;

const LONGEST_MARK = 120;
const MOST_MARKS = 8;

/** Two versions of one house, which cuts its own text as readily as it adds to it. */
export function isOfOneHouse({ a, b }: AlignedPair): boolean {
  return a.outlet !== null && isSameOutlet(a.outlet, b.outlet ?? "");
}

/** Of two versions of one house the later says so: "UPDATE 1-", "(Adds inquiry)", "Updated 10.40pm". */
export function versionObservations(pair: AlignedPair): Observation[] {
  if (!isOfOneHouse(pair)) return [];
  const notesOf = (side: Side): Span[] =>
    shortLines(pair[side], (line) => VERSION_NOTE.test(line) || UPDATED.test(line));
  const notes = { a: notesOf("a"), b: notesOf("b") };
  return SIDES.flatMap((side) => {
    const [first] = notes[side];
    const other = otherSide(side);
    if (first === undefined || notes[other].length > 0) return [];
    return [
      {
        feature: "wire-mark" as const,
        towards: other,
        strength: 1,
        text: `${pair[side].label} says that it is the later version, ${excerpt(pair[side].segmented.text, first)}, and ${pair[other].label} does not`,
        spans: notes[side].map(({ start, end }) => ({ in: side, start, end })),
      },
    ];
  });
}

/** An office speaks to its public in what is shared, where the other side names the office. */
export function officeVoiceObservations(pair: AlignedPair): Observation[] {
  const voices = { a: officeVoice(pair, "a"), b: officeVoice(pair, "b") };
  return SIDES.flatMap((side) => {
    const other = otherSide(side);
    const [first] = voices[side];
    if (first === undefined || voices[other].length > 0) return [];
    return [
      {
        feature: "wire-mark" as const,
        towards: side,
        strength: 1,
        text: `${pair[side].label} speaks as the office whose text it is, ${excerpt(pair[side].segmented.text, first)}, and ${pair[other].label} speaks of the office`,
        spans: voices[side].map(({ start, end }) => ({ in: side, start, end })),
      },
    ];
  });
}

/** Lines of one side that only a wire has, left standing. */
export function wireMarkObservations(pair: AlignedPair): Observation[] {
  const isOneHouse = isOfOneHouse(pair);
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
        text: `${pair[side].label} carries a line for newsrooms, ${excerpt(pair[side].segmented.text, first)}, which ${pair[other].label} has not: desks take such lines out, and nobody puts them in`,
        spans: marks[side].map(({ start, end }) => ({ in: side, start, end })),
      },
    ];
  });
}

/** Lines that are marks of the wire, up to eight, or an office's for newsrooms. O(text). */
export function wireLines(witness: Pick<Witness, "segmented">): Span[] {
  return [...shortLines(witness, (line) => WIRE_LINE.test(line)), ...issuerLines(witness)];
}

function shortLines({ segmented: { text } }: Pick<Witness, "segmented">, isWanted: (line: string) => boolean): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length && found.length < MOST_MARKS;) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    if (end - start <= LONGEST_MARK) {
      const line = text.slice(start, end).trim();
      const at = start + text.slice(start, end).indexOf(line);
      if (line !== "" && isWanted(line)) found.push({ start: at, end: at + line.length });
    }
    start = end + 1;
  }
  return found;
}
