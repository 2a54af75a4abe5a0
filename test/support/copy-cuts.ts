/** What a desk does to sentences and paragraphs: cut from the bottom, drop quotes, split, merge, move, add its own. */
import { cutPiece, type DraftParagraph, isVerbatim, SEPARATOR, sourceEnds, trimmed } from "./copy-pieces.ts";
import type { Random } from "./splitmix32.ts";

/** A full stop with its closing marks, the space after it, and a capital or an opening mark to follow. */
const SENTENCE_BREAK = /[.!?][”’"')]*\s+(?=[“‘"'(]?\p{Lu})/gu;
const QUOTATION_MARK = /[“”"]/;

/** Cuts up to this share of the paragraphs from the end; the first always stays. */
export function cutFromBottom(
  draft: readonly DraftParagraph[],
  share: number,
  random: Random,
): readonly DraftParagraph[] {
  const most = Math.floor(draft.length * share);
  return draft.slice(0, Math.max(1, draft.length - random.below(most + 1)));
}

/**
 * Drops sentences that are quoted in part or whole, and others, each with its probability. A paragraph that loses all its sentences is gone.
 * The sentences that stay are a piece each.
 */
export function dropSentences(
  draft: readonly DraftParagraph[],
  quotedProbability: number,
  plainProbability: number,
  random: Random,
): DraftParagraph[] {
  const kept = draft.map((paragraph) => {
    const pieces = paragraph.pieces.flatMap((piece) => {
      if (!isVerbatim(piece)) return [piece];
      let open = false;
      return sentencesOf(piece.text).flatMap(({ start, end, text }) => {
        const quoted = open || QUOTATION_MARK.test(text);
        open = isOpenAfter(text, open);
        return random.chance(quoted ? quotedProbability : plainProbability) ? [] : [cutPiece(piece, start, end)];
      });
    });
    return trimmed({ ...paragraph, pieces });
  });
  return kept.filter(({ pieces }) => pieces.length > 0);
}

/** Begins a new paragraph at a sentence of a paragraph, with this probability per paragraph. Pieces are still whole sentences. */
export function splitParagraphs(
  draft: readonly DraftParagraph[],
  probability: number,
  random: Random,
): DraftParagraph[] {
  return draft.flatMap((paragraph) => {
    const { pieces } = paragraph;
    const split = random.pick(pieces.map((_, i) => i).slice(1));
    if (!random.chance(probability) || split === undefined) return [paragraph];
    return [pieces.slice(0, split), pieces.slice(split)].map((half) => trimmed({ ...paragraph, pieces: half }));
  });
}

/** Joins a paragraph to the one before it, with this probability, where they follow one another in the source. */
export function mergeParagraphs(
  draft: readonly DraftParagraph[],
  probability: number,
  random: Random,
): DraftParagraph[] {
  const merged: DraftParagraph[] = [];
  for (const paragraph of draft) {
    const before = merged.at(-1);
    const from = before && sourceEnds(before)?.end;
    const to = sourceEnds(paragraph)?.start;
    const joins = random.chance(probability) && from !== undefined && to === from + SEPARATOR.length;
    if (!joins) merged.push(paragraph);
    else {
      const joint = { text: " ", source: { start: from, end: to }, kind: "paragraphing" } as const;
      merged[merged.length - 1] = { ...before!, pieces: [...before!.pieces, joint, ...paragraph.pieces] };
    }
  }
  return merged;
}

/** Takes paragraphs out, each with this probability, and puts each back somewhere else. The first stays first. */
export function moveParagraphs(
  draft: readonly DraftParagraph[],
  probability: number,
  random: Random,
): DraftParagraph[] {
  const moving = draft.filter((_, i) => random.chance(probability) && i > 0);
  const result = draft.filter((paragraph) => !moving.includes(paragraph));
  for (const paragraph of moving) {
    const places = Array.from({ length: result.length }, (_, i) => i + 1).filter(
      (i) => !isHome(result[i - 1], paragraph, result[i]),
    );
    const place = random.pick(places);
    result.splice(place ?? result.length, 0, { ...paragraph, moved: place !== undefined });
  }
  return result;
}

/** Puts paragraphs of another article between those of the draft, never first. Their text is the derivative's own. */
export function insertParagraphs(
  draft: readonly DraftParagraph[],
  texts: readonly string[],
  random: Random,
): DraftParagraph[] {
  const result = [...draft];
  for (const text of texts) {
    const own = { pieces: [{ text, source: null, kind: null }], moved: false };
    result.splice(Math.min(result.length, 1 + random.below(result.length)), 0, own);
  }
  return result;
}

/** A quotation goes on after this sentence. Straight marks open and close in turn. */
function isOpenAfter(text: string, open: boolean): boolean {
  const marks = text.match(/[“”"]/g) ?? [];
  return marks.reduce((isOpen, mark) => (mark === '"' ? !isOpen : mark === "“"), open);
}

/** Between these two the paragraph would still stand in the order of the source. */
function isHome(
  before: DraftParagraph | undefined,
  paragraph: DraftParagraph,
  after: DraftParagraph | undefined,
): boolean {
  const own = sourceEnds(paragraph)!;
  const last = before && sourceEnds(before)?.end;
  const next = after && sourceEnds(after)?.start;
  return (last ?? -1) <= own.start && own.end <= (next ?? Infinity);
}

function sentencesOf(text: string): { readonly start: number; readonly end: number; readonly text: string }[] {
  const starts = [0, ...Array.from(text.matchAll(SENTENCE_BREAK), (match) => match.index + match[0].length)];
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length;
    return { start, end, text: text.slice(start, end) };
  });
}
