/** Words that one side alone has, with the marks that came or went with them. */

import type { Span } from "../base/index.ts";
import { TOKEN_PAIRED, TOKEN_QUOTED, tokenText, type SegmentedText } from "../text/index.ts";
import { toEdit, type Change, type Edit } from "./edit.ts";
import { kindOfChange } from "./kind-of-change.ts";
import type { ChangeContext } from "./same-form.ts";
import { marksOf, separatorChanges, type SeparatorChange } from "./separators.ts";
import { wordsBetween } from "./word.ts";

/** Signs that stand for a word: "50%" and "50 percent", "R&D" and "R and D". */
const SIGNS: Readonly<
  Record<string, { readonly kind: "number-format" | "abbreviation"; readonly words: readonly string[] }>
> = {
  "%": { kind: "number-format", words: ["percent", "per cent", "pct"] },
  "&": { kind: "abbreviation", words: ["and"] },
};

/** Marks of the full side, and a paragraph's end, that an insertion would swallow. */
const MARK_COST = 1;
const BREAK_COST = 10;

interface Tokens {
  readonly bare: number;
  readonly full: number;
}

interface Explained {
  readonly bare: Span;
  readonly full: Span;
  readonly marks: readonly SeparatorChange[];
  /** The words come before the marks that both sides have. */
  readonly first: boolean;
  readonly cost: number;
}

/**
 * The edits where the `full` side has words between two matched ones and the `bare` side has none. `before` and `after` are the matched tokens,
 * `fullSide` says which side of the pair is full.
 *
 * The bare side's marks are those before the words or those after them; the cheaper reading counts. When it has none, all marks came with
 * the words: ", backed by Russia," is one insertion.
 */
export function oneSidedEdits(
  bare: SegmentedText,
  full: SegmentedText,
  before: Tokens,
  after: Tokens,
  fullSide: "a" | "b",
  context: ChangeContext,
): Edit[] {
  const words = wordsBetween(full, before.full + 1, after.full, context.language);
  const [a, b] = fullSide === "a" ? [words, []] : [[], words];
  const gap = { start: bare.tokens.ends[before.bare]!, end: bare.tokens.starts[after.bare]! };
  const wordSpan = { start: words[0]!.start, end: words[words.length - 1]!.end };
  const place = (onBare: Span, onFull: Span, change: Change): Edit =>
    fullSide === "a" ? toEdit(change, onFull, onBare) : toEdit(change, onBare, onFull);

  const sign = signFor(bare.text.slice(gap.start, gap.end), full, before.full, after.full);
  if (sign !== undefined) {
    const at = gap.start + sign.index;
    return [place({ start: at, end: at + 1 }, wordSpan, { kind: sign.kind })];
  }
  const explained = explain(bare, full, before, after, gap, wordSpan);
  const change: Change = repeats(full, before.full, after.full)
    ? { kind: "word-repeated", erroneous: fullSide }
    : kindOfChange(a, b, context, isQuotedAt(bare, before.bare) || isQuotedAt(bare, after.bare));
  const wordEdit = place(explained.bare, explained.full, change);
  const markEdits = explained.marks.map((one) => place(one.a, one.b, { kind: one.kind }));
  return explained.first ? [wordEdit, ...markEdits] : [...markEdits, wordEdit];
}

function isQuotedAt({ tokens }: SegmentedText, token: number): boolean {
  return token >= 0 && token < tokens.count && (tokens.flags[token]! & TOKEN_QUOTED) !== 0;
}

function signFor(
  marks: string,
  full: SegmentedText,
  before: number,
  after: number,
): { readonly index: number; readonly kind: Change["kind"] } | undefined {
  const sign = marks.trim();
  if (!Object.hasOwn(SIGNS, sign)) return undefined;
  // Marks of the full side's own are more than the sign explains.
  const words = full.text.slice(full.tokens.ends[before], full.tokens.starts[after]).trim().toLowerCase();
  const { kind, words: known } = SIGNS[sign]!;
  return known.includes(words) ? { index: marks.indexOf(sign), kind } : undefined;
}

function explain(
  bare: SegmentedText,
  full: SegmentedText,
  before: Tokens,
  after: Tokens,
  gap: Span,
  words: Span,
): Explained {
  const left = { start: full.tokens.ends[before.full]!, end: words.start };
  const right = { start: words.end, end: full.tokens.starts[after.full]! };
  const breaks = {
    bare: bare.blockOfToken[before.bare] !== bare.blockOfToken[after.bare],
    left: full.blockOfToken[before.full] !== full.blockOfToken[before.full + 1],
    right: full.blockOfToken[after.full - 1] !== full.blockOfToken[after.full],
  };
  const isPlain = bare.text.slice(gap.start, gap.end).trim() === "";
  if (isPlain && !breaks.bare && !breaks.left && !breaks.right) {
    const all = trimSpace(full.text, left.start, right.end);
    return { bare: { start: gap.end, end: gap.end }, full: all, marks: [], first: false, cost: 0 };
  }
  const marksBefore = separatorChanges(bare.text, full.text, gap, left, { a: breaks.bare, b: breaks.left });
  const wordsLast: Explained = {
    bare: { start: gap.end, end: gap.end },
    full: trimSpace(full.text, words.start, right.end),
    marks: marksBefore,
    first: false,
    cost: costOf(marksBefore) + swallowed(full.text, right, breaks.right),
  };
  const marksAfter = separatorChanges(bare.text, full.text, gap, right, { a: breaks.bare, b: breaks.right });
  const wordsFirst: Explained = {
    bare: { start: gap.start, end: gap.start },
    full: trimSpace(full.text, left.start, words.end),
    marks: marksAfter,
    first: true,
    cost: costOf(marksAfter) + swallowed(full.text, left, breaks.left),
  };
  return wordsFirst.cost < wordsLast.cost ? wordsFirst : wordsLast;
}

function costOf(changes: readonly SeparatorChange[]): number {
  let cost = 0;
  for (const change of changes) cost += change.kind === "punctuation" ? 3 : 1;
  return cost;
}

function swallowed(text: string, marks: Span, isBreak: boolean): number {
  return MARK_COST * marksOf(text.slice(marks.start, marks.end)).length + (isBreak ? BREAK_COST : 0);
}

/** Words that English says twice on purpose: "had had enough", "very very tired". */
const SAID_TWICE: ReadonlySet<string> = new Set([
  "had",
  "very",
  "really",
  "far",
  "much",
  "many",
  "so",
  "no",
  "yes",
  "long",
]);
/** Behind "that that" these make the second one a slip: "said that that man left", but not "said that that the man left". */
const OPENS_CLAUSE = /^(?:the|an?|he|she|it|they|we|you|i|his|her|their|its|there|this|these|those|all|some|any|no)$/;

/** "the the": the words between two shared words say again what stands right before or after them, with nothing but space between. */
function repeats(segmented: SegmentedText, before: number, after: number): boolean {
  const words = after - before - 1;
  if (words > 3 || (words === 1 && isSaidTwice(segmented, before + 1))) return false;
  const { hashes, flags, starts, ends, count } = segmented.tokens;
  const isSpaced = (token: number): boolean => segmented.text.slice(ends[token - 1], starts[token]).trim() === "";
  const again = (shift: number): boolean => {
    const from = Math.min(before + 1, before + 1 + shift);
    if (from < 0 || from + 2 * words > count) return false;
    for (let k = 1; k <= words; k++) {
      // Scripts without spaces double characters to make words.
      if (flags[before + k]! & TOKEN_PAIRED || hashes[before + k] !== hashes[before + k + shift]) return false;
    }
    for (let token = from + 1; token < from + 2 * words; token++) if (!isSpaced(token)) return false;
    return true;
  };
  return again(-words) || again(words);
}

function isSaidTwice({ text, tokens }: SegmentedText, token: number): boolean {
  const formAt = (at: number): string => (at < tokens.count ? tokenText(text, tokens, at) : "");
  const form = formAt(token);
  if (form !== "that") return SAID_TWICE.has(form);
  return !OPENS_CLAUSE.test(formAt(formAt(token + 1) === form ? token + 2 : token + 1));
}

function trimSpace(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
