/**
 * Letters of other scripts that pass for Latin ones.
 *
 * A word that mixes Latin with Cyrillic or Greek letters is nearly always a disguise ("раypal", copied text made
 * unfindable) or a keyboard slip. There, and only there, the look-alikes become Latin; words wholly in Cyrillic or Greek
 * are never touched. The list is a small part of Unicode Technical Standard #39's confusables, both cases taken
 * together because folding has lost the case: в stands for the В that passes for B. Left out on purpose:
 * μ, because µm would become mm; ω, γ, δ and others that resemble no Latin letter.
 */
import { CODE_POINT, GREEK_OR_CYRILLIC, LATIN, plainEntry, WORD } from "./fold-table.ts";

const CYRILLIC = "авсԁеёһіїјкӏмноорԛѕтуѵԝхьѐѝӓӧ";
const CYRILLIC_AS_LATIN = "abcdeëhiïjklmhoopqstyvwxbèiäö";
const GREEK = "αβεζηικνορτυχάέήίόύϲϳ";
const GREEK_AS_LATIN = "abezhikvoptyxáéhíóýcj";

/** From folded code point to the Latin code point it passes for. */
export const LOOK_ALIKES: ReadonlyMap<number, number> = pairUp(CYRILLIC + GREEK, CYRILLIC_AS_LATIN + GREEK_AS_LATIN);

/** Replaces look-alikes in every mixed word of the first `count` entries, in place. Linear. */
export function foldLookAlikes(entries: Int32Array, count: number): void {
  let start = 0;
  while (start < count) {
    let end = start;
    let seen = 0;
    while (end < count && entries[end]! & WORD) seen |= entries[end++]!;
    if (seen & LATIN && seen & GREEK_OR_CYRILLIC) foldWord(entries, start, end);
    start = end + 1;
  }
}

function foldWord(entries: Int32Array, start: number, end: number): void {
  for (let index = start; index < end; index += 1) {
    const entry = entries[index]!;
    if (!(entry & GREEK_OR_CYRILLIC)) continue;
    const latin = LOOK_ALIKES.get(entry & CODE_POINT);
    if (latin === undefined) continue;
    const caseFlags = entry & ~CODE_POINT & ~GREEK_OR_CYRILLIC & ~LATIN;
    entries[index] = caseFlags | (plainEntry(latin) & (CODE_POINT | LATIN));
  }
}

function pairUp(from: string, to: string): Map<number, number> {
  const latin = [...to];
  return new Map([...from].map((letter, index) => [letter.codePointAt(0)!, latin[index]!.codePointAt(0)!]));
}
