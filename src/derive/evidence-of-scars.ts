/**
 * Evidence from what editing in haste leaves: a quotation that nobody closes, "a" before a vowel where a word was exchanged, a sentence that stops. And from
 * an error that both have although one of them knows better (Lachmann's common errors, told on a single pair).
 */

import { unicodePattern } from "../base/index.ts";
import { isKnownWord } from "../edit/index.ts";
import { TOKEN_CAPITALIZED, type Block } from "../text/index.ts";
import { counted, excerpt, strengthOf, type Observation } from "./evidence.ts";
import type { Gap } from "./gaps.ts";
import { otherSide, type AlignedPair, type Side, type SidedSpan } from "./side.ts";

const SIDES: readonly Side[] = ["a", "b"];

export function scarObservations(pair: AlignedPair): Observation[] {
  return SIDES.flatMap((side) => {
    const other = otherSide(side);
    const spans = [...openQuotations(pair, side), ...wrongArticles(pair, side), ...brokenSentences(pair, side)];
    const [first] = spans;
    if (first === undefined) return [];
    return [
      {
        feature: "scar" as const,
        towards: other,
        strength: strengthOf(spans.length),
        text: `${pair[side].label} has ${counted(spans.length, "place")} where the editing shows and ${pair[other].label} is whole: ${excerpt(pair[side].segmented.text, first)}`,
        spans,
      },
    ];
  });
}

/**
 * Paragraphs whose last quotation is not closed, nor goes on in the next, where the other side's is. It has to open in shared text: one that a desk opens in
 * words of its own is its own slip, and a page read as one paragraph holds both.
 */
function openQuotations(pair: AlignedPair, side: Side): SidedSpan[] {
  const other = otherSide(side);
  const open = new Set<Block>();
  for (const passage of pair.passages) {
    const own = blockAt(pair, side, passage[side].start);
    const theirs = blockAt(pair, other, passage[other].start);
    if (own === undefined || theirs === undefined) continue;
    const mark = openMark(pair, side, own);
    if (mark < passage[side].start || mark >= passage[side].end || openMark(pair, other, theirs) >= 0) continue;
    open.add(own);
  }
  return [...open].map((block) => ({ in: side, start: Math.max(block.start, block.end - 60), end: block.end }));
}

/** Where the quotation opens that the block does not close; -1 where it closes all. */
function openMark(pair: AlignedPair, side: Side, block: Block): number {
  const { text, blocks } = pair[side].segmented;
  let [curly, straight, last] = [0, 0, -1];
  for (let i = block.start; i < block.end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) straight++;
    else if (unit === 0x201c) curly++;
    else if (unit === 0x201d) curly--;
    if (unit === 0x22 || unit === 0x201c) last = i;
  }
  if (curly <= 0 && straight % 2 === 0) return -1;
  // A quotation that runs over paragraphs is opened anew in each and closed in the last.
  const next = blocks[blocks.indexOf(block) + 1];
  return next === undefined || !/["“]/.test(text.charAt(next.start)) ? last : -1;
}

const SOUNDS_LIKE_VOWEL = /^(?:[aeio]|u(?!ni|s[aeiu]|tili|k)|hour|hono|heir)/i;
const SOUNDS_LIKE_CONSONANT = /^(?:one|once|eu|uni|us[aeiu]|utili|uk)/i;

/** "a administration" where the other side has "a government". */
function wrongArticles(pair: AlignedPair, side: Side): SidedSpan[] {
  const other = otherSide(side);
  return pair.edits.flat().flatMap((edit) => {
    const [own, theirs] = [edit[side], edit[other]];
    if (edit.class !== "substance" || own.start === own.end) return [];
    const text = pair[side].segmented.text;
    const article = /(?:^|\s)(an?)\s$/i.exec(text.slice(Math.max(0, own.start - 4), own.start))?.[1];
    if (article === undefined) return [];
    const word = text.slice(own.start, own.end);
    const theirText = pair[other].segmented.text;
    const before = /(?:^|\s)(an?)\s$/i.exec(theirText.slice(Math.max(0, theirs.start - 4), theirs.start))?.[1];
    if (before?.toLowerCase() !== article.toLowerCase() || theirs.start === theirs.end) return [];
    if (agrees(article, word) || !agrees(before, theirText.slice(theirs.start, theirs.end))) return [];
    return [{ in: side, start: own.start - article.length - 1, end: own.end }];
  });
}

function agrees(article: string, word: string): boolean {
  // Acronyms and figures go by how they are spoken.
  if (!/^[a-z][a-z]/.test(word)) return true;
  const isVowel = SOUNDS_LIKE_VOWEL.test(word) && !SOUNDS_LIKE_CONSONANT.test(word);
  return isVowel === (article.length === 2);
}

const STOP = unicodePattern(String.raw`[^\p{L}\p{N},]`);

/** A shared paragraph that stops without a full stop where the other side's sentence goes on. */
function brokenSentences(pair: AlignedPair, side: Side): SidedSpan[] {
  const other = otherSide(side);
  return pair.passages.flatMap((passage) => {
    const block = blockAt(pair, side, passage[side].start);
    if (block?.kind !== "paragraph" || passage[side].end < block.end) return [];
    const { text } = pair[side].segmented;
    const theirs = pair[other].segmented.text;
    if (
      STOP.test(text.charAt(block.end - 1)) ||
      !/^,? \p{Ll}/u.test(theirs.slice(passage[other].end, passage[other].end + 3))
    )
      return [];
    return [{ in: side, start: Math.max(block.start, block.end - 60), end: block.end }];
  });
}

function blockAt(pair: AlignedPair, side: Side, at: number): Block | undefined {
  return pair[side].segmented.blocks.find((block) => block.start <= at && at < block.end);
}

/** Letters from which one slip is a slip and not another word. */
const LEAST_LETTERS = 6;
/** Words of one's own with one first letter that are looked at for each unknown word. */
const LOOKED_AT = 64;

/** A word misspelt in the shared text of both, which one of them spells right where it writes for itself: it would have known, and copied. */
export function sharedErrorObservations(
  pair: AlignedPair,
  gaps: Readonly<Record<Side, readonly Gap[]>>,
): Observation[] {
  return SIDES.flatMap((side) => {
    const other = otherSide(side);
    const own = ownWords(
      pair,
      side,
      gaps[side].filter(({ closed, belonging }) => closed && belonging <= 0),
    );
    const theirs = new Set<number>(pair[other].segmented.tokens.hashes);
    const spans: SidedSpan[] = [];
    const forms: string[] = [];
    const { text, tokens } = pair[side].segmented;
    const seen = new Set<string>();
    for (const passage of pair.passages) {
      for (const token of side === "a" ? passage.aTokens : passage.bTokens) {
        const [start, end] = [tokens.starts[token]!, tokens.ends[token]!];
        if (end - start < LEAST_LETTERS) continue;
        const word = text.slice(start, end).toLowerCase();
        if (seen.has(word)) continue;
        seen.add(word);
        if ((tokens.flags[token]! & TOKEN_CAPITALIZED) !== 0 || own.hashes.has(tokens.hashes[token]!)) continue;
        const right = (own.byLetter.get(word.charAt(0)) ?? [])
          .slice(0, LOOKED_AT)
          .find((one) => isSlipOf(word, one.word));
        if (right === undefined || theirs.has(right.hash)) continue;
        forms.push(right.word);
        spans.push({ in: side, start, end });
      }
    }
    const [first] = spans;
    if (first === undefined) return [];
    return [
      {
        feature: "known-better" as const,
        towards: other,
        strength: strengthOf(spans.length),
        text: `both have ${excerpt(text, first)}, which ${pair[side].label} writes “${forms[0]!}” in words of its own`,
        spans,
      },
    ];
  });
}

interface OwnWord {
  readonly word: string;
  readonly hash: number;
}

/** Long words of text that was put in, by their first letter: what the other side cut may have the right form as well, and says nothing. */
function ownWords(
  pair: AlignedPair,
  side: Side,
  inserted: readonly Gap[],
): { readonly byLetter: ReadonlyMap<string, readonly OwnWord[]>; readonly hashes: ReadonlySet<number> } {
  const { text, tokens } = pair[side].segmented;
  const byLetter = new Map<string, OwnWord[]>();
  const hashes = new Set<number>();
  for (let i = 0; i < tokens.count; i++) {
    if (!inserted.some(({ start, end }) => start <= tokens.starts[i]! && tokens.ends[i]! <= end)) continue;
    if (tokens.ends[i]! - tokens.starts[i]! < LEAST_LETTERS - 1 || hashes.has(tokens.hashes[i]!)) continue;
    hashes.add(tokens.hashes[i]!);
    const word = text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase();
    const known = byLetter.get(word.charAt(0)) ?? [];
    known.push({ word, hash: tokens.hashes[i]! });
    byLetter.set(word.charAt(0), known);
  }
  return { byLetter, hashes };
}

const LETTERS = /^\p{L}+$/u;

/** One slip apart, and no form of the right word: "minister" is no misspelt "ministers". Names are left out: "Syrian" and "Syria's" are both right. */
function isSlipOf(wrong: string, right: string): boolean {
  // The word list comes last: next to no pair of words gets that far, and its first use costs 8 ms.
  return (
    isOneEditApart(wrong, right) &&
    LETTERS.test(wrong) &&
    LETTERS.test(right) &&
    !wrong.startsWith(right.slice(0, -1)) &&
    !right.startsWith(wrong.slice(0, -1)) &&
    isKnownWord(right) &&
    !isKnownWord(wrong)
  );
}

/** Whether one letter was changed, put in or left out, or two neighbors changed places. O(length). */
function isOneEditApart(x: string, y: string): boolean {
  const longer = Math.max(x.length, y.length);
  const shorter = Math.min(x.length, y.length);
  if (longer - shorter > 1) return false;
  let front = 0;
  while (front < shorter && x.charCodeAt(front) === y.charCodeAt(front)) front++;
  let back = 0;
  while (back < shorter - front && x.charCodeAt(x.length - 1 - back) === y.charCodeAt(y.length - 1 - back)) back++;
  const changed = longer - front - back;
  if (changed === 1) return true;
  return changed === 2 && x.length === y.length && x[front] === y[front + 1] && x[front + 1] === y[front];
}
