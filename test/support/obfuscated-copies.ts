/**
 * Random obfuscation after the manner of PAN (Potthast et al. 2010, 4): words of a copied text left out, put in, replaced and shuffled, without a thought
 * for grammar. No editor does so; what finds such copies finds the worst that a rewriter does.
 */
import type { Random } from "./splitmix32.ts";

export interface Obfuscation {
  /** Probability for each word. */
  readonly replaced: number;
  readonly left: number;
  readonly put: number;
  /** Words that change places with one another; 1 for none, Infinity for all of a sentence. */
  readonly shuffled: number;
}

/** `words` are what is put in. */
export function obfuscate(
  text: string,
  { replaced, left, put, shuffled }: Obfuscation,
  words: readonly string[],
  random: Random,
): string {
  return text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => {
      const edited = sentence.split(/\s+/).flatMap((word) => {
        if (word === "" || random.chance(left)) return [];
        const said = random.chance(replaced) ? random.pick(words)! : word;
        return random.chance(put) ? [random.pick(words)!, said] : [said];
      });
      const pieces: string[] = [];
      const size = Math.min(shuffled, edited.length);
      for (let start = 0; start < edited.length; start += size)
        pieces.push(...shuffle(edited.slice(start, start + size), random));
      return pieces.join(" ");
    })
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Words of letters alone, one in so many that a text of any length gives a few thousand. */
export function wordsToPutIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/(?<=\s)[a-z]{3,}(?=\s)/g)?.filter((_, i) => i % 50 === 0) ?? []);
}

function shuffle(words: string[], random: Random): string[] {
  for (let i = words.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [words[i], words[j]] = [words[j]!, words[i]!];
  }
  return words;
}
