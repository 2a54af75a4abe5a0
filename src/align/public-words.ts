/**
 * Words that nobody who reports them made up: lists of names and figures, and official text.
 *
 * A line-up, a table in a sentence, the victims of an accident are the same for everybody, as a name is: what goes on with a list is hardly news. A charge,
 * a paragraph of a law, a resolution are somebody's words, as a quotation is, with or without quotation marks: two articles that share them have one
 * source, and neither need have the other.
 */

import { TOKEN_NUMERIC, TOKEN_QUOTED, TOKEN_CAPITALIZED, tokenize, type SegmentedText } from "../text/index.ts";

/** Items from which words between separators are a list, and the most words of an item: "Odegaard 8 (Merino 70)", "Jonathan Carter-Reed, 61". */
const LIST_ITEMS = 6;
const ITEM_WORDS = 4;

/** 1 where the token goes on with a list of names or figures; one of common words is somebody's choice. O(tokens). */
export function listTokens({ text, tokens, blockOfToken }: SegmentedText): Uint8Array {
  const { flags } = tokens;
  const marks = new Uint8Array(tokens.count);
  let listStart = 0;
  let itemStart = 0;
  let items = 0;
  for (let i = 1; i <= tokens.count; i++) {
    const isOver = i === tokens.count || blockOfToken[i] !== blockOfToken[i - 1];
    if (!isOver && !isSeparated(text, tokens.ends[i - 1]!, tokens.starts[i]!)) continue;
    let isItem = false;
    if (i - itemStart <= ITEM_WORDS)
      for (let k = itemStart; k < i; k++) if (flags[k]! & (TOKEN_CAPITALIZED | TOKEN_NUMERIC)) isItem = true;
    if (isItem && items++ === 0) listStart = itemStart;
    if (!isItem || isOver) {
      // The last word before the list and the first behind it are items' neighbors: "backed by Austria, Belgium", "Italy and Latvia said".
      if (items >= LIST_ITEMS) marks.fill(1, listStart + 1, isItem ? i : Math.min(i, itemStart + ITEM_WORDS));
      items = 0;
    }
    itemStart = i;
  }
  return marks;
}

function isSeparated(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let at = from; at < to; at++) if (SEPARATORS.includes(text[at]!)) return true;
  return false;
}

const SEPARATORS = ",;:.·•|/()[]–—\n";

/** 1 where the token stands in quotation marks or in a sentence of official text. O(tokens). */
export function spokenTokens({ tokens, sentences, sentenceOfToken }: SegmentedText): Uint8Array {
  const { count, flags, hashes } = tokens;
  const words = officialWords();
  const isOfficial = new Uint8Array(sentences.length);
  const hasAdopted = new Uint8Array(sentences.length);
  const spoken = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const role = words.get(hashes[i]!);
    if (role === undefined) continue;
    const sentence = sentenceOfToken[i]!;
    const next = i + 1 < count && sentenceOfToken[i + 1] === sentence ? flags[i + 1]! : 0;
    if (role === "rule") isOfficial[sentence] = 1;
    else if (role === "provision" && next & TOKEN_NUMERIC) isOfficial[sentence] = 1;
    else if (role === "statute" && flags[i]! & TOKEN_CAPITALIZED && isCapitalizedBefore(flags, i))
      isOfficial[sentence] = 1;
    else if (role === "count" && i + 1 < count && hashes[i + 1] === OF) isOfficial[sentence] = 1;
    // What somebody is charged with is the prosecutors' wording; how it came to that is the reporter's.
    else if (role === "charge" && i + 1 < count && words.get(hashes[i + 1]!) === "of-charge")
      for (let at = i + 2; at < count && sentenceOfToken[at] === sentence; at++) {
        if (words.get(hashes[at]!) === "story") break;
        spoken[at] = 1;
      }
    else if (role === "adoption" || role === "resolution") {
      const bit = role === "adoption" ? 1 : 2;
      hasAdopted[sentence] = hasAdopted[sentence]! | bit;
      if (hasAdopted[sentence] === 3) isOfficial[sentence] = 1;
    }
  }
  for (let i = 0; i < count; i++) if (flags[i]! & TOKEN_QUOTED || isOfficial[sentenceOfToken[i]!]) spoken[i] = 1;
  return spoken;
}

function isCapitalizedBefore(flags: Uint8Array, i: number): boolean {
  return i > 0 && (flags[i - 1]! & TOKEN_CAPITALIZED) !== 0;
}

type Role = "rule" | "provision" | "statute" | "count" | "charge" | "of-charge" | "story" | "adoption" | "resolution";

/** What marks the language of laws, courts and assemblies in English. "Shall" has left the rest of the language. */
const ROLES: Readonly<Record<Role, string>> = {
  rule: "shall hereby thereof herein",
  provision: "section sections article articles clause subsection paragraph rule chapter resolution amendment §",
  statute: "act code constitution directive",
  count: "count counts",
  charge: "charged convicted guilty indicted acquitted charges",
  "of-charge": "with of to on for",
  // Goes on from the charge to what happened.
  story: "after when while before because following who whom whose which where but",
  adoption: "adopted adopts passed approved unanimously",
  resolution: "resolution resolutions",
};

const OF = tokenize("of").hashes[0]!;

let cached: ReadonlyMap<number, Role> | undefined;

/** Built at first use and never changed. */
function officialWords(): ReadonlyMap<number, Role> {
  if (cached !== undefined) return cached;
  const words = new Map<number, Role>();
  for (const [role, list] of Object.entries(ROLES))
    for (const hash of tokenize(list).hashes) words.set(hash, role as Role);
  cached = words;
  return words;
}
