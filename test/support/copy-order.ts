/** What a desk does to the order of words and sentences, to marks, and by a slip of the hand. */
import { cutPiece, type DraftParagraph, isVerbatim, type Piece, trimmed } from "./copy-pieces.ts";
import { editWords, isQuotedAt, PLAIN_WORD } from "./copy-words.ts";
import type { Random } from "./splitmix32.ts";

/** Two words of one kind about an "and", the first of them no part of a longer list. */
const PAIR = /(?<=\p{Ll} )(\p{Ll}{4,}) and (\p{Ll}{4,})(?=[.,]| \p{Ll})/gu;
const SAID = /(?<=[,"”] )(\p{Lu}\p{Ll}{2,}) said(?=[.,])/gu;
const SMALL = /(?<=\b(?:the|of|in|to|and|that|for) )(?=\p{Ll}{3})/gu;
const COMMA = /(?<=\p{Ll}),(?= \p{Ll}{2})/gu;
const NO_COMMA = /(?<=\p{Ll}{2})(?= (?:and|but|which|while) \p{Ll})/gu;
/** What a scanner reads for what. */
const MISREAD = "rn/m m/rn cl/d e/c h/b li/h u/ii l/1 o/0 S/5"
  .split(" ")
  .map((pair) => pair.split("/") as [string, string]);

/** Small words and verbs, which begin a clause after an "and" more often than they make a pair. */
const NO_PAIR: ReadonlySet<string> = new Set(
  "will would have been were that this some also with from their they them more most then than when what which said says must could should about into over only other such many".split(
    " ",
  ),
);

/** Turns words about an "and", and "Smith said" to "said Smith", each with this probability. The gold edit covers both that changed places. */
export function reorderWords(draft: readonly DraftParagraph[], probability: number, random: Random): DraftParagraph[] {
  const turned = editWords(draft, PAIR, (words, { before }) => {
    const [first, second] = words.split(" and ") as [string, string];
    if (
      first === second ||
      NO_PAIR.has(first) ||
      NO_PAIR.has(second) ||
      isQuotedAt(before) ||
      !random.chance(probability)
    )
      return undefined;
    return { kind: "reorder", text: `${second} and ${first}` };
  });
  return editWords(turned, SAID, (words, { before }) => {
    if (isQuotedAt(before) || !random.chance(probability)) return undefined;
    return { kind: "reorder", text: words.split(" ").reverse().join(" ") };
  });
}

/** Lets two sentences of a paragraph change places, with this probability. Pieces are still whole sentences. */
export function moveSentences(draft: readonly DraftParagraph[], probability: number, random: Random): DraftParagraph[] {
  return draft.map((paragraph) => {
    const { pieces } = paragraph;
    const places = pieces
      .map((_, i) => i)
      .slice(1)
      .filter((i) => isVerbatim(pieces[i]!) && isVerbatim(pieces[i - 1]!));
    const at = random.pick(places);
    if (at === undefined || !random.chance(probability) || pieces.some(({ text }) => /[“”"]/.test(text)))
      return paragraph;
    const [first, second] = [withoutSpace(pieces[at - 1]!), withoutSpace(pieces[at]!)];
    const space: Piece = { text: " ", source: null, kind: null };
    const moved = [
      ...pieces.slice(0, at - 1),
      second,
      space,
      first,
      ...(at + 1 < pieces.length ? [space] : []),
      ...pieces.slice(at + 1),
    ];
    return trimmed({ ...paragraph, pieces: moved });
  });
}

/** Says a small word twice, with this probability. */
export function repeatWords(draft: readonly DraftParagraph[], probability: number, random: Random): DraftParagraph[] {
  return editWords(draft, SMALL, (_, { before }) => {
    const word = /(\p{L}+) $/u.exec(before)![1]!;
    return random.chance(probability) ? { kind: "word-repeated", text: `${word} ` } : undefined;
  });
}

/** Takes commas out and puts commas in, each with this probability. */
export function repunctuate(draft: readonly DraftParagraph[], probability: number, random: Random): DraftParagraph[] {
  const rarer = editWords(draft, COMMA, () =>
    random.chance(probability) ? { kind: "punctuation", text: "" } : undefined,
  );
  return editWords(rarer, NO_COMMA, () =>
    random.chance(probability) ? { kind: "punctuation", text: "," } : undefined,
  );
}

/** Misreads a letter of a word of five letters and more as a scanner does, with this probability. */
export function scan(draft: readonly DraftParagraph[], probability: number, random: Random): DraftParagraph[] {
  return editWords(draft, PLAIN_WORD, (word) => {
    if (word.length < 5 || !random.chance(probability)) return undefined;
    const [read, as] = random.pick(MISREAD.filter(([letters]) => word.indexOf(letters, 1) > 0)) ?? [];
    if (read === undefined) return undefined;
    const at = word.indexOf(read, 1);
    return { kind: "spelling-error", text: word.slice(0, at) + as! + word.slice(at + read.length) };
  });
}

function withoutSpace(piece: Piece): Piece {
  return isVerbatim(piece) ? cutPiece(piece, 0, piece.text.trimEnd().length) : piece;
}
