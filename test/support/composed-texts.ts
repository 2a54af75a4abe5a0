/** Texts put together from sentences of a source and sentences of one's own, with the exact place of everything that was copied. */
import type { Span } from "../../src/base/index.ts";
import { madeUpWords } from "./align-texts.ts";
import { type Random, splitmix32 } from "./splitmix32.ts";

/** A sentence of the source: its words and where it stands there. */
export interface SourceSentence extends Span {
  readonly text: string;
}

export interface ComposedSource {
  readonly text: string;
  readonly paragraphs: readonly (readonly SourceSentence[])[];
}

/** A copied stretch: where it is in the source and in the copy. */
export interface Copied {
  readonly source: Span;
  readonly copy: Span;
}

export interface ComposedCopy {
  readonly text: string;
  readonly copied: readonly Copied[];
}

const SMALL = ["the", "of", "a", "in", "and", "to", "that", "was", "for", "with"];

/** `paragraphs` of `sentences` each, of 12 to 20 words, a third of them small English ones but for the first and the last two. */
export function composeSource(paragraphs: number, sentences: number, seed: number): ComposedSource {
  const random = splitmix32(seed);
  const vocabulary = madeUpWords(600, seed + 1);
  let text = "";
  const all = Array.from({ length: paragraphs }, (_, p) => {
    if (p > 0) text += "\n\n";
    return Array.from({ length: sentences }, (_, s) => {
      if (s > 0) text += " ";
      const start = text.length;
      // Two sentences that end alike would leave open whose the last word is once they are put in another order.
      const own = madeUpWords(2, seed * 1009 + p * 31 + s).join("");
      text += sentenceOf(random, vocabulary, SMALL).replace(/ [a-z]+\.$/, ` ${own}.`);
      return { text: text.slice(start), start, end: text.length };
    });
  });
  return { text, paragraphs: all };
}

/** Sentences without a small word, so that no chance word beside a copied sentence belongs to it as well. */
export function ownText(sentences: number, seed: number): string {
  const random = splitmix32(seed ^ 0x5bd1e995);
  const vocabulary = madeUpWords(600, seed + 7919).map((word) => `${word}x`);
  return Array.from({ length: sentences }, () => sentenceOf(random, vocabulary, [])).join(" ");
}

function sentenceOf(random: Random, vocabulary: readonly string[], small: readonly string[]): string {
  const length = 12 + random.below(9);
  const words = Array.from({ length }, (_, k) =>
    small.length > 0 && k > 0 && k < length - 2 && random.chance(0.35) ? random.pick(small)! : random.pick(vocabulary)!,
  );
  const text = words.join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Pieces in their order: a string is the copy's own, separators among them; a copied one may have been edited. */
export type Piece = string | { readonly source: Span; readonly text: string };

export function composeCopy(pieces: readonly Piece[]): ComposedCopy {
  let text = "";
  const copied: Copied[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += typeof piece === "string" ? piece : piece.text;
    if (typeof piece !== "string") copied.push({ source: piece.source, copy: { start, end: text.length } });
  }
  return { text, copied };
}

/** The sentences with a space between, as one copied piece. */
export function piece(sentences: readonly SourceSentence[]): { readonly source: Span; readonly text: string } {
  const source = { start: sentences[0]!.start, end: sentences[sentences.length - 1]!.end };
  return { source, text: sentences.map(({ text }) => text).join(" ") };
}

/** Every word but the first and the last is another one with this probability. */
export function withWordsChanged(text: string, share: number, seed: number): string {
  const random = splitmix32(seed);
  const words = text.split(" ");
  return words
    .map((word, k) => {
      if (k === 0 || k === words.length - 1 || /[.A-Z]/.test(word) || !random.chance(share)) return word;
      return `${madeUpWords(1, seed + 31 * k)[0]!}z`;
    })
    .join(" ");
}
