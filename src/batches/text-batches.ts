/**
 * Batches of texts, and blocks of lines, into signatures and shingle sets: the unit of work that a thread takes.
 *
 * Here, and not in a higher stage, so that the worker thread in `node/` and a run without threads do the same by the same code.
 */
import type { LineBlock } from "../ingest/index.ts";
import { createFingerprinter, type FingerprinterOptions, type SignatureParameters } from "../minhash/index.ts";
import { shingleSet } from "../shingle/index.ts";
import { shingleLines, signLines, type ShingledLines, type SignedLines } from "./line-batches.ts";

/** Shingle sets one after another. Set `i` is `hashes[ends[i - 1], ends[i])`, sorted and distinct. */
export interface PackedSets {
  readonly hashes: Uint32Array;
  readonly ends: Uint32Array;
}

/** Signatures one after another: the slots of text `i` stand at `i * slots`. */
export interface SignedTexts {
  readonly values: Uint32Array;
  /** Distinct shingles of each text; empty where they were not to be counted. */
  readonly sizes: Uint32Array;
}

/** What fingerprints batches. Answers may be promises, and come in any order. */
export interface TextBatches {
  readonly parameters: SignatureParameters;
  /** Batches that may usefully be under way at once. */
  readonly concurrency: number;
  /** `counted` asks for the sizes of the sets too, a third of the time more. */
  signatures(texts: readonly string[], counted: boolean): SignedTexts | Promise<SignedTexts>;
  shingleSets(texts: readonly string[]): PackedSets | Promise<PackedSets>;
  /** Takes the block's memory over. */
  signLines(block: LineBlock, counted: boolean): Promise<SignedLines>;
  /** Likewise; `spans` are those of `SignedLines` for the lines that are wanted. */
  shingleLines(block: LineBlock, spans: Uint32Array): Promise<ShingledLines>;
}

/** `TextBatches` on the calling thread. */
export interface LocalTextBatches extends TextBatches {
  signatures(texts: readonly string[], counted?: boolean): SignedTexts;
  signLines(block: LineBlock, counted?: boolean): Promise<SignedLines>;
  shingleSets(texts: readonly string[]): PackedSets;
}

/**
 * Fingerprints on the calling thread. Options, defaults and costs are those of `createFingerprinter`; a shingle set takes about 6 µs for 400 words.
 *
 * @throws {TypeError} An option is unknown or of the wrong kind.
 * @throws {RangeError} An option is out of its range.
 */
export function createTextBatches(options: FingerprinterOptions = {}): LocalTextBatches {
  const fingerprinter = createFingerprinter(options);
  return {
    parameters: fingerprinter.parameters,
    concurrency: 1,
    signatures(texts, counted = false) {
      if (!counted) return { values: fingerprinter.signBatch(texts), sizes: new Uint32Array(0) };
      const { slots } = fingerprinter.parameters;
      const values = new Uint32Array(texts.length * slots);
      const sizes = new Uint32Array(texts.length);
      texts.forEach((text, i) => {
        const signature = fingerprinter.sign(text);
        values.set(signature.values, i * slots);
        sizes[i] = signature.setSize!;
      });
      return { values, sizes };
    },
    shingleSets(texts) {
      const sets = texts.map((text) => shingleSet(fingerprinter.shingles(text)).hashes);
      const ends = new Uint32Array(sets.length);
      let total = 0;
      sets.forEach((set, i) => (ends[i] = total += set.length));
      const hashes = new Uint32Array(total);
      sets.forEach((set, i) => hashes.set(set, i === 0 ? 0 : ends[i - 1]!));
      return { hashes, ends };
    },
    signLines: (block, counted = false) => signLines(fingerprinter, block, counted),
    shingleLines: (block, spans) => shingleLines(fingerprinter, block, spans),
  };
}
