/** From a segmented text to the shingle sets of its blocks and of the whole article. */
import { checkIterable, checkOptionNames } from "../base/index.ts";
import { BLOCK_KINDS, checkSegmented, type BlockKind, type SegmentedText } from "../text/index.ts";
import { checkShingleSize, DEFAULT_SHINGLE_SIZE, shingleColumn, type ShingleColumn } from "./column.ts";
import { EMPTY_SHINGLE_SET, type ShingleSet } from "./shingle-set.ts";
import { distinct, sortTagged } from "./sort.ts";

/** Options of `shingleBlocks`. */
export interface ShingleOptions {
  /**
   * Tokens in a shingle, 1 to 255. Larger values see fewer chance overlaps and miss more edited copies.
   *
   * Default: `5`
   */
  readonly size?: number | undefined;
  /**
   * Kinds of block that count. The others get an empty set.
   *
   * Default: all but `"furniture"`
   */
  readonly kinds?: readonly BlockKind[] | undefined;
}

/** The shingles of one article at both granularities. */
export interface ArticleShingles {
  readonly size: number;
  /** One set for each block of the text, in its order; empty where the block has no tokens or its kind does not count. */
  readonly blocks: readonly ShingleSet[];
  /** The union of `blocks`. */
  readonly article: ShingleSet;
  /** The shingle at each token, those of blocks that do not count included. */
  readonly column: ShingleColumn;
}

/**
 * Computes the shingle sets of a text: see `shingleColumn` for what a shingle is. No shingle crosses a block boundary, so an article's
 * set does not change when its paragraphs are put in another order. O(tokens).
 *
 * @throws {TypeError} Not a segmented text, or an option is unknown or of the wrong kind.
 * @throws {RangeError} `size` is not an integer from 1 to 255, or a kind is not a block kind.
 */
export function shingleBlocks(segmented: SegmentedText, options: ShingleOptions = {}): ArticleShingles {
  checkOptionNames(options, ["size", "kinds"], "shingleBlocks");
  const size = checkShingleSize(options.size ?? DEFAULT_SHINGLE_SIZE);
  const kinds = options.kinds ?? COUNTED_KINDS;
  checkIterable(kinds, "kinds", "block kinds");
  for (const kind of kinds) {
    if (!BLOCK_KINDS.includes(kind))
      throw new RangeError(`kinds must be among ${BLOCK_KINDS.join(", ")}; there is no "${kind}"`);
  }
  checkSegmented(segmented, "segmented");
  const column = shingleColumn(segmented.tokens, segmented.blockOfToken, size);
  const counted = segmented.blocks.map((block) => kinds.includes(block.kind));
  const { blocks, article } = collect(column, counted);
  return { size, blocks, article, column };
}

const COUNTED_KINDS: readonly BlockKind[] = BLOCK_KINDS.filter((kind) => kind !== "furniture");

/**
 * One sort serves both granularities: the article's fingerprints, sorted with their blocks as tags, are dealt out to the blocks in order.
 * Sorting each block by itself first took 28 µs for 400 tokens in 14 blocks, this takes 15. The blocks' sets are views of one buffer, because
 * a typed array of its own costs 0.2 µs.
 */
function collect(column: ShingleColumn, counted: readonly boolean[]): Pick<ArticleShingles, "blocks" | "article"> {
  const { hashes, lengths, blockOfToken } = column;
  const keys = new Uint32Array(hashes.length);
  const tags = new Uint32Array(hashes.length);
  const places = new Uint32Array(counted.length + 1);
  let total = 0;
  for (let i = 0; i < hashes.length; i++) {
    const block = blockOfToken[i]!;
    if (lengths[i]! === 0 || !counted[block]!) continue;
    keys[total] = hashes[i]!;
    tags[total++] = block;
    places[block + 1]!++;
  }
  for (let block = 0; block < counted.length; block++) places[block + 1]! += places[block]!;
  const starts = places.slice();
  sortTagged(keys, tags, total);
  const dealt = new Uint32Array(total);
  for (let i = 0; i < total; i++) {
    const key = keys[i]!;
    const block = tags[i]!;
    const at = places[block]!;
    if (at > starts[block]! && dealt[at - 1]! === key) continue;
    dealt[at] = key;
    places[block] = at + 1;
  }
  const blocks = counted.map((_, block) => {
    const [start, end] = [starts[block]!, places[block]!];
    return end > start ? { hashes: dealt.subarray(start, end) } : EMPTY_SHINGLE_SET;
  });
  return { blocks, article: { hashes: distinct(keys, total) } };
}
