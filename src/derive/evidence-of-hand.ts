/** Evidence from the hand that went over the text: slips, house style in one place and not in another, quotation marks of two makes. */

import { TOKEN_ALL_CAPS } from "../text/index.ts";
import { counted, excerpt, type Evidence } from "./evidence.ts";
import { round } from "./evidence-of-loss.ts";
import { otherSide, type AlignedPair, type Side, type SidedSpan } from "./side.ts";

const SIDES: readonly Side[] = ["a", "b"];

/** Copying introduces misspellings; it seldom repairs them. */
export function misspellingEvidence(pair: AlignedPair): Evidence[] {
  return SIDES.flatMap((side) => {
    const slips = new Map<string, SidedSpan>();
    for (const edit of pair.edits.flat()) {
      if (edit.erroneous !== side) continue;
      const word = pair[side].segmented.text.slice(edit[side].start, edit[side].end);
      if (!slips.has(word.toLowerCase()))
        slips.set(word.toLowerCase(), { in: side, start: edit[side].start, end: edit[side].end });
    }
    if (slips.size === 0) return [];
    const spans = [...slips.values()];
    const words = spans.map((span) => excerpt(pair[side].segmented.text, span)).slice(0, 3);
    return [
      {
        kind: "misspelling" as const,
        towards: otherSide(side),
        weight: round(Math.min(2.4, 0.8 + 0.6 * slips.size - 0.2)),
        text: `${pair[side].label} has ${counted(slips.size, "misspelling")} that ${pair[otherSide(side)].label} has not: ${words.join(", ")}`,
        spans,
      },
    ];
  });
}

/** Quotation marks and apostrophes of one make in copied text and of another in the article's own. */
export function seamEvidence(pair: AlignedPair): Evidence[] {
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
        kind: "typographic-seam" as const,
        towards: other,
        // One mark of its own may be a slip of the hand.
        weight: own.total === 1 ? 0.8 : 1.6,
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

/** One side writes a name in two ways, its own and the other's; the other keeps to one. */
export function houseStyleEvidence(pair: AlignedPair): Evidence[] {
  const found: Evidence[] = [];
  for (const side of SIDES) {
    const other = otherSide(side);
    for (const edit of firstOfEachCase(pair, side)) {
      const mine = pair[side].segmented.text.slice(edit[side].start, edit[side].end);
      const theirs = pair[other].segmented.text.slice(edit[other].start, edit[other].end);
      const mixed = countForm(pair, side, theirs) > 0 && countForm(pair, side, mine) > 0;
      if (!mixed || countForm(pair, other, mine) > 0) continue;
      found.push({
        kind: "house-style",
        towards: other,
        weight: 0.6,
        text: `${pair[side].label} writes both “${mine}” and “${theirs}”; ${pair[other].label} keeps to “${theirs}”`,
        spans: [{ in: side, start: edit[side].start, end: edit[side].end }],
      });
    }
  }
  return found;
}

function firstOfEachCase(pair: AlignedPair, side: Side): { readonly a: SidedSpan; readonly b: SidedSpan }[] {
  const seen = new Set<string>();
  return pair.edits.flat().flatMap((edit) => {
    if (edit.kind !== "case") return [];
    const form = pair[side].segmented.text.slice(edit[side].start, edit[side].end);
    const { starts, flags, count } = pair[side].segmented.tokens;
    let token = 0;
    while (token < count && starts[token]! < edit[side].start) token++;
    // Capitals at the start of a sentence are grammar; an acronym's are a choice.
    if (
      seen.has(form) ||
      token === count ||
      !(isAllCaps(flags[token]!) || isAcronymOf(pair, otherSide(side), edit[otherSide(side)].start))
    )
      return [];
    seen.add(form);
    return [{ a: { in: "a" as const, ...edit.a }, b: { in: "b" as const, ...edit.b } }];
  });
}

function isAllCaps(flags: number): boolean {
  return (flags & TOKEN_ALL_CAPS) !== 0;
}

function isAcronymOf(pair: AlignedPair, side: Side, start: number): boolean {
  const { starts, flags, count } = pair[side].segmented.tokens;
  for (let token = 0; token < count; token++) if (starts[token] === start) return isAllCaps(flags[token]!);
  return false;
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
