/** What a desk does to single words, figures and marks of copied text. */
import type { EditKind } from "../../src/edit/index.ts";
import { type DraftParagraph, isVerbatim, joined, type Piece, replaceIn, type Replacement } from "./copy-pieces.ts";
import type { Random } from "./splitmix32.ts";

/** A word by itself: no letter, digit, hyphen or apostrophe joins it to another. */
export const PLAIN_WORD: RegExp = /(?<![\p{L}\p{N}\p{M}’'-])\p{L}+(?![\p{L}\p{N}\p{M}]|[’'-]\p{L})/gu;

/** Like `PLAIN_WORD`, and a possessive may follow: `Sepra` of `Sepra’s`. */
const NAME = /(?<![\p{L}\p{N}\p{M}’'-])\p{Lu}\p{L}{2,}(?![\p{L}\p{N}\p{M}]|-\p{L})/gu;

/** A name that is no first word of a sentence, where any word has a capital. */
const NAME_WITHIN = /(?<=\p{Ll},? )\p{Lu}\p{L}{2,}(?![\p{L}\p{N}\p{M}]|-\p{L})/gu;

/** Digits that are a count: no letter, mark of currency, per cent or decimal joins them. */
const COUNT = /(?<![\p{L}\p{N}.,:/$£€’'-])(?:\d{1,3}(?:,\d{3})+|\d+)(?![\p{L}\p{N}%/’'-]|[.,:]\d)/gu;

const MONTH_NAMES = "(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*[.]?";
const MONTH_BEFORE = new RegExp(`\\b${MONTH_NAMES} $`);
const MONTH_AFTER = new RegExp(`^ ${MONTH_NAMES}`);

const MARKS: Readonly<Record<string, string>> = { "“": '"', "”": '"', "‘": "'", "’": "'" };
const NUMERALS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** What of the copied text stands before and after a word in its piece. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** What becomes of a word; `undefined` leaves it. */
export type WordRule = (
  word: string,
  around: Surroundings,
) => { readonly kind: EditKind; readonly text: string } | undefined;

/** What stands before is an open quotation, as far as the piece tells. */
export function isQuotedAt(before: string): boolean {
  return (before.match(/["“”]/g) ?? []).length % 2 === 1;
}

/**
 * Applies a rule to every match of `pattern` in copied text. A match is passed over unless an untouched word parts it from the edits
 * and from the ends of the copied stretch, so that gold boundaries are not a matter of taste.
 */
export function editWords(draft: readonly DraftParagraph[], pattern: RegExp, rule: WordRule): DraftParagraph[] {
  return draft.map((paragraph) => {
    const pieces = joined(paragraph.pieces);
    return {
      ...paragraph,
      pieces: pieces.flatMap((piece, i) => edited(piece, pieces[i - 1], pieces[i + 1], pattern, rule)),
    };
  });
}

/** Every curly mark of copied text becomes a straight one. Marks may touch other edits. */
export function straightenMarks(draft: readonly DraftParagraph[]): DraftParagraph[] {
  const straight = (piece: Piece): Piece[] => {
    if (!isVerbatim(piece)) return [piece];
    const marks = Array.from(piece.text.matchAll(/[“”‘’]/g), ({ 0: mark, index: start }) => {
      return { start, end: start + 1, kind: "typography", text: MARKS[mark]! } as const;
    });
    return replaceIn(piece, marks);
  };
  return draft.map((paragraph) => ({ ...paragraph, pieces: paragraph.pieces.flatMap(straight) }));
}

/** Words of the draft's copied text that a pattern finds, each once, in the order of the text. */
export function wordsOf(draft: readonly DraftParagraph[], pattern: RegExp): string[] {
  const texts = draft.flatMap(({ pieces }) => pieces.filter(isVerbatim).map(({ text }) => text));
  return [...new Set(texts.flatMap((text) => Array.from(text.matchAll(pattern), (match) => match[0])))];
}

/** Misspells a few word forms of five letters and more, each the same way wherever it stands: a letter doubled, dropped, added or swapped. */
export function misspellWords(draft: readonly DraftParagraph[], count: number, random: Random): DraftParagraph[] {
  const words = wordsOf(draft, PLAIN_WORD).filter((word) => word.length >= 5);
  const wrong = new Map<string, string>();
  for (let i = 0; i < count; i++) {
    const word = random.pick(words);
    if (word !== undefined) wrong.set(word, misspelt(word, random));
  }
  return editWords(draft, PLAIN_WORD, (word) => {
    const text = wrong.get(word);
    return text === undefined || text === word ? undefined : { kind: "spelling-error", text };
  });
}

/** Writes counts another way, `2,400` as `2400`, `three` as `3` and back, or changes them, each with its probability. */
export function editNumbers(
  draft: readonly DraftParagraph[],
  restyleProbability: number,
  changeProbability: number,
  random: Random,
): DraftParagraph[] {
  const restyled = editWords(draft, COUNT, (digits) => {
    const word = NUMERALS[Number(digits) - 2];
    const text = digits.includes(",") ? digits.replaceAll(",", "") : word;
    return random.chance(restyleProbability) && text !== undefined ? { kind: "number-format", text } : undefined;
  });
  const spelled = editWords(restyled, PLAIN_WORD, (word) => {
    const index = NUMERALS.indexOf(word);
    return index >= 0 && random.chance(restyleProbability)
      ? { kind: "number-format", text: String(index + 2) }
      : undefined;
  });
  return editWords(spelled, COUNT, (digits, { before, after }) => {
    const text = digits.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1 + random.below(8)) % 10));
    // A year would be a date.
    if (!random.chance(changeProbability) || /^(?:1[5-9]|20)\d\d$/.test(digits)) return undefined;
    // The day of a month is a date.
    return { kind: MONTH_BEFORE.test(before) || MONTH_AFTER.test(after) ? "date" : "number", text };
  });
}

/** Writes a few names in capitals, or as a word where they are in capitals, most times that they occur: desks forget some. */
export function recaseNames(draft: readonly DraftParagraph[], count: number, random: Random): DraftParagraph[] {
  const names = wordsOf(draft, NAME_WITHIN);
  const chosen = Array.from({ length: count }, () => random.pick(names));
  return editWords(draft, NAME, (name) => {
    if (!chosen.includes(name) || !random.chance(0.8)) return undefined;
    const capitals = name.toUpperCase();
    const text = name === capitals ? name.charAt(0) + name.slice(1).toLowerCase() : capitals;
    return { kind: "case", text };
  });
}

function edited(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  pattern: RegExp,
  rule: WordRule,
): Piece[] {
  if (!isVerbatim(piece)) return [piece];
  // An end that touches no edit is a word boundary.
  let clear = before === undefined || isVerbatim(before) ? " " : "";
  const trail = after === undefined || isVerbatim(after) ? " " : "";
  const replacements: Replacement[] = [];
  let done = 0;
  for (const { 0: word, index: start } of piece.text.matchAll(pattern)) {
    const end = start + word.length;
    if (!hasWord(clear + piece.text.slice(done, start)) || !hasWord(piece.text.slice(end) + trail)) continue;
    const result = rule(word, { before: piece.text.slice(0, start), after: piece.text.slice(end) });
    if (result === undefined) continue;
    replacements.push({ start, end, ...result });
    done = end;
    clear = "";
  }
  return replaceIn(piece, replacements);
}

/** The text holds a whole word: one that white space parts from what stands before and after. */
function hasWord(text: string): boolean {
  return /\s\S*[\p{L}\p{N}]\S*\s/u.test(text);
}

function misspelt(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const forms = [
    head + letter + letter + tail,
    head + tail,
    `${head + letter}e${tail}`,
    head + tail.charAt(0) + letter + tail.slice(1),
  ];
  return random.pick(forms)!;
}
