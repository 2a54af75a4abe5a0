/**
 * Texts cut the plain way, so that these tests stand on their own: blank lines part blocks, a stop before a capital parts sentences.
 * A block may name its kind: `[caption] A view of the harbor. Photograph: Reuters`.
 */
import { BLOCK_KINDS, type Block, type BlockKind, type SegmentedText, type Sentence } from "../../src/text/index.ts";

export function plainText(marked: string): SegmentedText {
  const kinds: BlockKind[] = [];
  const text = marked
    .split(/\n{2,}/)
    .map((part) => {
      const tag = /^\[([a-z]+)\] /.exec(part);
      const kind = BLOCK_KINDS.find((name) => name === tag?.[1]);
      kinds.push(kind ?? "paragraph");
      return kind === undefined ? part : part.slice(tag![0].length);
    })
    .join("\n\n");
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const part of text.split("\n\n")) {
    const end = start + part.length;
    sentences.push(...sentencesOf(text, start, end, blocks.length));
    blocks.push({ kind: kinds[blocks.length] ?? "paragraph", start, end });
    start = end + 2;
  }
  const none = new Uint32Array(0);
  const tokens = { count: 0, starts: none, ends: none, hashes: none, flags: new Uint8Array(0) };
  return { text, tokens, blocks, blockOfToken: none, sentences, sentenceOfToken: none };
}

const SENTENCE_END = /[.?!…]["”’)\]]*\s+(?=["“‘([]?[\p{Lu}\d])/gu;
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{Lu}|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Corp|Co|Calif|Mich)\.\s*$/u;

function sentencesOf(text: string, start: number, end: number, block: number): Sentence[] {
  const sentences: Sentence[] = [];
  const part = text.slice(start, end);
  let from = 0;
  for (const match of part.matchAll(SENTENCE_END)) {
    const to = match.index + match[0].length;
    if (ABBREVIATED.test(part.slice(Math.max(0, to - 12), to))) continue;
    sentences.push({ start: start + from, end: start + match.index + match[0].trimEnd().length, block });
    from = to;
  }
  if (from < part.length) sentences.push({ start: start + from, end, block });
  return sentences;
}
