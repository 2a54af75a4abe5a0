/** Which raw blocks are the headline and the standfirst. */
import { isSectionLabel } from "./furniture.ts";
import { capitalizedCount, type RawBlock } from "./raw-block.ts";
import { TOKEN_NUMERIC, type Tokens } from "./segmented.ts";
import { tokenize } from "./words.ts";

const MAX_HEADLINE_WORDS = 25;
const MAX_STANDFIRST_WORDS = 60;
/** Headlines are looked for among this many blocks. */
export const TOP_BLOCKS = 8;

/** Index of the block whose words are the given title (a site name after either is allowed), or -1. */
export function findTitle(tokens: Tokens, blocks: readonly RawBlock[], title: string): number {
  const wanted = tokenize(title).hashes;
  if (wanted.length === 0) return -1;
  for (let index = 0; index < Math.min(TOP_BLOCKS, blocks.length); index += 1) {
    const { firstToken, words } = blocks[index]!;
    const shared = Math.min(words, wanted.length);
    if (shared === 0 || Math.abs(words - wanted.length) > 4 || shared < wanted.length / 2) continue;
    if (sameHashes(tokens, firstToken, wanted, shared)) return index;
  }
  return -1;
}

/** How many tokens of the block are the given title, with a paragraph run into it; 0 if it does not begin so. */
export function titlePrefix(tokens: Tokens, block: RawBlock, title: string): number {
  const wanted = tokenize(title).hashes;
  if (wanted.length < 4 || block.words < wanted.length + 8) return 0;
  return sameHashes(tokens, block.firstToken, wanted, wanted.length) ? wanted.length : 0;
}

/**
 * Index of the headline where no title is given: the first free block, if it is short, is not a sentence with a full
 * stop, is mostly words, and prose follows. -1 if the text begins with its story.
 */
export function findHeadline(
  text: string,
  tokens: Tokens,
  blocks: readonly RawBlock[],
  free: (index: number) => boolean,
): number {
  let index = 0;
  while (index < Math.min(TOP_BLOCKS, blocks.length) && !free(index)) index += 1;
  if (index >= Math.min(TOP_BLOCKS, blocks.length)) return -1;
  if (isLabelBefore(text, tokens, blocks, index, free)) index += 1;
  return isHeadlineLike(text, tokens, blocks[index]!) && proseFollows(blocks, index, free) ? index : -1;
}

/** Whether the block sums the story up between headline and body: one unfinished sentence. */
export function isStandfirst(block: RawBlock): boolean {
  return !block.final && block.words >= 6 && block.words <= MAX_STANDFIRST_WORDS;
}

function isHeadlineLike(text: string, tokens: Tokens, block: RawBlock): boolean {
  if (block.words === 0 || block.words > MAX_HEADLINE_WORDS || block.end - block.start > 240) return false;
  if (block.final && !"?!'\"’”".includes(text[block.end - 1]!)) return false;
  if (":;,".includes(text[block.end - 1]!)) return false;
  let numeric = 0;
  for (let at = block.firstToken; at < block.endToken; at += 1) if (tokens.flags[at]! & TOKEN_NUMERIC) numeric += 1;
  return numeric * 3 <= block.words;
}

/** "News & Politics" before the headline: section names alone, or up to three words before a title in title case. */
function isLabelBefore(
  text: string,
  tokens: Tokens,
  blocks: readonly RawBlock[],
  index: number,
  free: (index: number) => boolean,
): boolean {
  const label = blocks[index]!;
  const next = blocks[index + 1];
  if (next === undefined || !free(index + 1) || !isHeadlineLike(text, tokens, next)) return false;
  if (!proseFollows(blocks, index + 1, free)) return false;
  if (isSectionLabel(tokens, label)) return true;
  if (label.final || label.words > 3 || next.words < 5) return false;
  return capitalizedCount(tokens, next.firstToken, next.endToken) >= 0.7 * next.words;
}

/** Whether a finished sentence of some length is among the next three free blocks; tables and lists have none. */
function proseFollows(blocks: readonly RawBlock[], index: number, free: (index: number) => boolean): boolean {
  let looked = 0;
  for (let at = index + 1; at < blocks.length && looked < 3 && at <= index + 2 * TOP_BLOCKS; at += 1) {
    if (!free(at)) continue;
    if (blocks[at]!.final && blocks[at]!.words >= 8) return true;
    looked += 1;
  }
  return false;
}

function sameHashes(tokens: Tokens, at: number, wanted: Uint32Array, count: number): boolean {
  for (let index = 0; index < count; index += 1) if (tokens.hashes[at + index] !== wanted[index]) return false;
  return true;
}
