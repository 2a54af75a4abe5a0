/** Evidence from the hand that went over the text: slips, scars, house style in one place and not in another, quotation marks of two makes. */

import type { Edit, EditKind } from "../edit/index.ts";
import { TOKEN_ALL_CAPS } from "../text/index.ts";
import { counted, excerpt, strengthOf, type Observation } from "./evidence.ts";
import { otherSide, type AlignedPair, type Side, type SidedSpan } from "./side.ts";

const SIDES: readonly Side[] = ["a", "b"];

/** Copying introduces misspellings more often than it repairs them. */
export function misspellingObservations(pair: AlignedPair): Observation[] {
  return SIDES.flatMap((side) => {
    const other = otherSide(side);
    const slips = new Map<string, Edit>();
    for (const edit of pair.edits.flat()) {
      if (edit.erroneous !== side) continue;
      const word = formOf(pair, side, edit).toLowerCase();
      if (!slips.has(word)) slips.set(word, edit);
    }
    if (slips.size === 0) return [];
    const spans = [...slips.values()].map((edit): SidedSpan => ({
      in: side,
      start: edit[side].start,
      end: edit[side].end,
    }));
    const words = spans.map((span) => excerpt(pair[side].segmented.text, span)).slice(0, 3);
    return [
      {
        feature: "misspelt" as const,
        towards: other,
        strength: strengthOf(slips.size),
        text: `${pair[side].label} has ${counted(slips.size, "misspelling")} that ${pair[other].label} has not: ${words.join(", ")}`,
        spans,
      },
    ];
  });
}

/** Quotation marks and apostrophes of one make in copied text and of another in the article's own. */
export function seamObservations(pair: AlignedPair): Observation[] {
  return SIDES.flatMap((side) => {
    const other = otherSide(side);
    const own = countMarks(pair, side, false);
    const copied = countMarks(pair, side, true);
    const theirs = countMarks(pair, other, undefined);
    if (copied.total < 2 || own.total < 1) return [];
    const copiedCurly = copied.curly / copied.total;
    const ownCurly = own.curly / own.total;
    const theirCurly = theirs.total === 0 ? copiedCurly : theirs.curly / theirs.total;
    // Their article is of one make throughout, and this one changes its make where the copied text begins.
    const isSeam =
      Math.abs(copiedCurly - ownCurly) > 0.7 &&
      Math.min(theirCurly, 1 - theirCurly) < 0.1 &&
      Math.abs(copiedCurly - theirCurly) < 0.2;
    if (!isSeam) return [];
    const marks = (count: number): string => (count === 1 ? "one" : "ones");
    const [inCopied, inOwn] = copiedCurly > 0.5 ? ["curly", "straight"] : ["straight", "curly"];
    return [
      {
        feature: "marks-change" as const,
        towards: other,
        // One mark of its own may be a slip of the hand.
        strength: own.total === 1 ? 0.5 : 1,
        text: `${pair[side].label} has ${inCopied} apostrophes and quotation marks in the shared text and ${own.total === 1 ? "a " : ""}${inOwn} ${marks(own.total)} in its own; ${pair[other].label} has ${inCopied} ones throughout`,
        spans: [],
      },
    ];
  });
}

interface Marks {
  curly: number;
  total: number;
}

/** Apostrophes and quotation marks inside (`true`), outside (`false`) or all over the shared text of a side, furniture aside. */
function countMarks(pair: AlignedPair, side: Side, shared: boolean | undefined): Marks {
  const { text, blocks } = pair[side].segmented;
  const passages = pair.passages.map((passage) => passage[side]).sort((x, y) => x.start - y.start);
  const marks: Marks = { curly: 0, total: 0 };
  let next = 0;
  for (const block of blocks) {
    if (block.kind === "furniture") continue;
    for (let i = block.start; i < block.end; i++) {
      const unit = text.charCodeAt(i);
      const curly = unit === 0x2018 || unit === 0x2019 || unit === 0x201c || unit === 0x201d;
      if (!curly && unit !== 0x22 && unit !== 0x27) continue;
      while (next < passages.length && passages[next]!.end <= i) next++;
      const inside = next < passages.length && passages[next]!.start <= i;
      if (shared !== undefined && inside !== shared) continue;
      marks.total++;
      if (curly) marks.curly++;
    }
  }
  return marks;
}

/** Edits of house style that leave both forms standing where only some places were changed. */
const OF_STYLE: ReadonlySet<EditKind> = new Set(["case", "spelling-variant", "abbreviation"]);

/** One side writes a word in two ways, its own and the other's; the other keeps to one. */
export function houseStyleObservations(pair: AlignedPair): Observation[] {
  return SIDES.flatMap((side) => {
    const other = otherSide(side);
    const mixed = firstOfEachForm(pair, side).filter((edit) => {
      const [mine, theirs] = [formOf(pair, side, edit), formOf(pair, other, edit)];
      return countForm(pair, side, theirs) > 0 && countForm(pair, side, mine) > 0 && countForm(pair, other, mine) === 0;
    });
    const [first] = mixed;
    if (first === undefined) return [];
    const [mine, theirs] = [formOf(pair, side, first), formOf(pair, other, first)];
    return [
      {
        feature: "mixed-style" as const,
        towards: other,
        strength: strengthOf(mixed.length),
        text: `${pair[side].label} writes both “${mine}” and “${theirs}”; ${pair[other].label} keeps to “${theirs}”`,
        spans: mixed.map((edit) => ({ in: side, start: edit[side].start, end: edit[side].end })),
      },
    ];
  });
}

function formOf(pair: AlignedPair, side: Side, edit: Edit): string {
  return pair[side].segmented.text.slice(edit[side].start, edit[side].end);
}

/** Edits of style, one for each form of the side. */
function firstOfEachForm(pair: AlignedPair, side: Side): Edit[] {
  const seen = new Set<string>();
  return pair.edits.flat().filter((edit) => {
    if (!OF_STYLE.has(edit.kind)) return false;
    const form = formOf(pair, side, edit);
    if (form === "" || seen.has(form) || (edit.kind === "case" && !isChoice(pair, side, edit))) return false;
    seen.add(form);
    return true;
  });
}

/** Capitals at the start of a sentence are grammar; an acronym's are a choice. */
function isChoice(pair: AlignedPair, side: Side, edit: Edit): boolean {
  return isAcronymAt(pair, side, edit[side].start) || isAcronymAt(pair, otherSide(side), edit[otherSide(side)].start);
}

/** A headline or a first line all in capitals is set so, whatever its words are: "LETTERS" over a story of letters made an agency's own text a copy. */
function isAcronymAt(pair: AlignedPair, side: Side, start: number): boolean {
  const { tokens, blocks, blockOfToken } = pair[side].segmented;
  const { starts, flags, count } = tokens;
  let token = 0;
  while (token < count && starts[token]! < start) token++;
  const isCapital = (i: number): boolean => i >= 0 && i < count && (flags[i]! & TOKEN_ALL_CAPS) !== 0;
  const isSet = blocks[blockOfToken[token]!]?.kind === "headline" || isCapital(token - 1) || isCapital(token + 1);
  return isCapital(token) && !isSet;
}

/** How often exactly this form stands in the article outside its furniture. */
function countForm(pair: AlignedPair, side: Side, form: string): number {
  const { text, tokens, blocks, blockOfToken } = pair[side].segmented;
  let count = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.ends[i]! - tokens.starts[i]! !== form.length || blocks[blockOfToken[i]!]!.kind === "furniture") continue;
    if (text.startsWith(form, tokens.starts[i]!)) count++;
  }
  return count;
}
