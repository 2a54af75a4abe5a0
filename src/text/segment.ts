/** From text to blocks, sentences and words, each with its place in the original. */
import { checkOptionNames, checkString } from "../base/index.ts";
import { cutBlocks } from "./blocks.ts";
import { joinBrokenWords } from "./broken-words.ts";
import { isInvisible } from "./lines.ts";
import { QuotationScanner } from "./quotation.ts";
import { type Block, type SegmentedText, type Sentence, TOKEN_SENTENCE_START, type Tokens } from "./segmented.ts";
import { sentenceEndIn } from "./sentences.ts";
import { tokenize } from "./words.ts";

export interface SegmentOptions {
  /** The headline if known: the block with these words is the headline. Default: the headline is told by its form. */
  readonly title?: string | undefined;
}

/**
 * Cuts a text into blocks (with their kinds), sentences and word tokens.
 *
 * Every visible character belongs to a block, every token to one block and one sentence. The sentences of a block tile it,
 * white space between them aside; a block without words has none. Tokens carry QUOTED and SENTENCE_START.
 * Throws `TypeError` if `text` or `title` is not a string or an option is unknown. Linear.
 */
export function segment(text: string, options: SegmentOptions = {}): SegmentedText {
  checkString(text, "text");
  checkOptionNames(options, ["title"], "segment");
  if (options.title !== undefined) checkString(options.title, "title");
  const cut = tokenize(text);
  const blocks = cutBlocks(text, cut, options.title);
  const tokens = joinBrokenWords(text, cut, blocks);
  const blockOfToken = new Uint32Array(tokens.count);
  const sentenceOfToken = new Uint32Array(tokens.count);
  const sentences: Sentence[] = [];
  const quotation = new QuotationScanner(text, tokens);
  let first = 0;
  blocks.forEach((block, index) => {
    let end = first;
    while (end < tokens.count && tokens.starts[end]! < block.end) end += 1;
    blockOfToken.fill(index, first, end);
    scanBlock(text, tokens, block, index, first, end, quotation, sentences, sentenceOfToken);
    first = end;
  });
  return { text, tokens, blocks, blockOfToken, sentences, sentenceOfToken };
}

function scanBlock(
  text: string,
  tokens: Tokens,
  block: Block,
  blockIndex: number,
  first: number,
  endToken: number,
  quotation: QuotationScanner,
  sentences: Sentence[],
  sentenceOfToken: Uint32Array,
): void {
  if (first === endToken) return;
  const { starts, ends, flags } = tokens;
  let sentenceStart = block.start;
  let gapStart = block.start;
  flags[first]! |= TOKEN_SENTENCE_START;
  for (let index = first; index < endToken; index += 1) {
    const gapEnd = starts[index]!;
    if (gapEnd - gapStart > 1 || (gapEnd > gapStart && text.charCodeAt(gapStart) !== 0x20)) {
      const sentenceEnd = index > first ? sentenceEndIn(text, tokens, index - 1, gapStart, gapEnd) : -1;
      if (sentenceEnd >= 0) {
        sentences.push({ block: blockIndex, start: sentenceStart, end: sentenceEnd });
        sentenceStart = sentenceEnd;
        while (sentenceStart < gapEnd && isInvisible(text.charCodeAt(sentenceStart))) sentenceStart += 1;
        flags[index]! |= TOKEN_SENTENCE_START;
      }
      quotation.readGap(gapStart, gapEnd, index, block.start, block.end);
    }
    sentenceOfToken[index] = sentences.length;
    gapStart = ends[index]!;
  }
  quotation.readGap(gapStart, block.end, endToken, block.start, block.end);
  quotation.endBlock(endToken);
  sentences.push({ block: blockIndex, start: sentenceStart, end: block.end });
}
