/** Short cuts from two texts to their passages and edits, for tests of `align` and `edit`. */
import { align, type AlignedPassage, type Alignment, type AlignOptions, toAlignable } from "../../src/align/index.ts";
import type { Limit } from "../../src/base/index.ts";
import { changeContext, type ChangeContext, type Edit, findEdits } from "../../src/edit/index.ts";
import { segment, type SegmentedText } from "../../src/text/index.ts";
import { splitmix32 } from "./splitmix32.ts";

export interface AlignedTexts {
  readonly a: SegmentedText;
  readonly b: SegmentedText;
  readonly passages: readonly AlignedPassage[];
  readonly limits: readonly Limit[];
  readonly explain: Alignment["explain"];
}

export function alignTexts(aText: string, bText: string, options: AlignOptions = {}): AlignedTexts {
  const a = segment(aText);
  const b = segment(bText);
  return { a, b, ...align(toAlignable(a), toAlignable(b), options) };
}

/** The texts of every passage, in order. */
export function passageTexts(aText: string, bText: string, options: AlignOptions = {}): (readonly [string, string])[] {
  const { passages } = alignTexts(aText, bText, options);
  return passages.map(({ a, b }) => [aText.slice(a.start, a.end), bText.slice(b.start, b.end)] as const);
}

/** What a pair of articles alone knows about words. */
export function pairContext(a: SegmentedText, b: SegmentedText): ChangeContext {
  return changeContext(a, b, { language: null });
}

/** One passage with its edits. */
export interface EditedPassage {
  readonly passage: AlignedPassage;
  readonly edits: readonly Edit[];
}

export function editedPassages({ a, b, passages }: AlignedTexts): EditedPassage[] {
  const context = pairContext(a, b);
  return passages.map((passage) => ({ passage, edits: findEdits(passage, a, b, context) }));
}

/** Pseudo-words of three or four syllables: thousands of types, none of them in any list. */
export function madeUpWords(count: number, seed: number): string[] {
  const random = splitmix32(seed);
  const syllable = (): string => random.pick([..."bdfgklmnprstvz"])! + random.pick([..."aeiou"])!;
  return Array.from({ length: count }, () => Array.from({ length: 3 + random.below(2) }, syllable).join(""));
}

/** Paragraphs of sentences out of made-up words with small English ones between: ordinary text as far as counts go. */
export function madeUpText(words: number, seed: number): string {
  const random = splitmix32(seed);
  const vocabulary = madeUpWords(Math.max(200, words >> 1), seed + 1);
  const small = ["the", "of", "a", "in", "and", "to", "that", "was", "for", "with"];
  let text = "";
  for (let done = 0, sentence = 0; done < words; sentence++) {
    const length = Math.min(words - done, 8 + random.below(16));
    const chosen = Array.from({ length }, () => (random.chance(0.35) ? random.pick(small)! : random.pick(vocabulary)!));
    const line = chosen.join(" ");
    if (sentence > 0) text += sentence % 4 === 0 ? "\n\n" : " ";
    text += `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
    done += length;
  }
  return text;
}
