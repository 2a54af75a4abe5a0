/**
 * What fills the slots of a signature. The scalar kernel is always there; the SIMD kernel gives the same bits faster where it runs.
 */
import { fmix32 } from "../../hash/index.ts";
import type { SignatureScheme } from "../signature.ts";
import { datasketchParameters } from "./datasketch-parameters.ts";

/**
 * The constants of one family of hash functions. Function `i` of a mixed word `y` is `multipliers[i] * y + increments[i]` modulo 2^32.
 * `datasketch-legacy` has its own, of 64 bits: `datasketch-parameters.ts`.
 */
export interface KernelParameters {
  readonly scheme: SignatureScheme;
  readonly slots: number;
  /** A word `x` is mixed once to `y = fmix32(x ^ mixer)`. */
  readonly mixer: number;
  /** Odd. One for each slot in `classic` and `datasketch`, two in `fast-similarity`. */
  readonly multipliers: Uint32Array;
  readonly increments: Uint32Array;
}

/** Signs the first `count` of `hashes`, repeats allowed and in any order, into `values`, which has one place for each slot. */
export type FillSlots = (hashes: Uint32Array, count: number, values: Uint32Array) => void;

/** How a text becomes a set of shingles. */
export interface Shingling {
  /** Words in a shingle, 1 to 255. */
  readonly size: number;
  /** Whether a line break ends a shingle; otherwise it is a space like others. */
  readonly byLine: boolean;
}

/** What a kernel does with whole texts. */
export interface TextKernel {
  /** Signs the text's shingles into `values[at..at + slots)`. */
  sign(text: string, values: Uint32Array, at: number): void;
  /** Distinct shingles of the text that was signed last. To be asked at once: the next call of any text kernel overwrites them. */
  countSigned(): number;
  /** Fingerprints of the text's shingles in their order, repeats included. Working memory: gone with the next call. */
  shingles(text: string): Uint32Array;
}

/** What the value of a record's member is, by its number in `LineKernel.scan`. */
export const MEMBER_KINDS = ["string", "escaped-string", "number", "null", "other"] as const;

/**
 * What a kernel does with lines of JSON in UTF-8, one JSON object each, without making objects and strings of them. Lines are named by the places of their first
 * byte and of the byte behind them in what was loaded.
 */
export interface LineKernel {
  /** Bytes that can be loaded at once. */
  readonly mostBytes: number;
  load(bytes: Uint8Array): void;
  /**
   * Finds the members of a line's object: five numbers each in what `fields` returns, where the key begins and ends, the kind of the value, where that
   * begins and ends (of strings without their quotes). Returns how many there are, or -1 where the line has to be read by others: what is
   * no well-formed UTF-8 or no JSON object, and some of what is.
   */
  scan(start: number, end: number): number;
  fields(): Int32Array;
  /**
   * Signs the shingles of a scanned string's text into `values[at..at + slots)`. Returns the text's UTF-16 code units, or -1 where it has to be signed by
   * others: a text too long or without a word, or one that needs the exact normalization.
   */
  sign(start: number, end: number, values: Uint32Array, at: number): number;
  /** Distinct shingles of the text that `sign` took last. To be asked at once. */
  countSigned(): number;
  /** The distinct shingles of a scanned string's text, ascending, in a new array; `null` where `sign` would return -1. */
  shingleSet(start: number, end: number): Uint32Array | null;
  /** UTF-16 code units of the text that `sign` or `shingleSet` took last. */
  readonly units: number;
}

/** An implementation. All of them yield the same bits: `test/contract/kernel.ts`. */
export interface SignatureKernel {
  readonly name: string;
  /** Takes the parameters in, once for each sketcher. */
  prepare(parameters: KernelParameters): FillSlots;
  /** Takes the parameters in, once for each fingerprinter. */
  prepareText(parameters: KernelParameters, shingling: Shingling): TextKernel;
  /** Likewise for lines of JSON; a kernel without it leaves them to others. */
  prepareLines?(parameters: KernelParameters, shingling: Shingling): LineKernel;
}

/** Bits that number a slot; `fast-similarity` keeps `30 - slotBits` of the hash below the number of the round, 31 in all. */
export function slotBits(slots: number): number {
  return 32 - Math.clz32(slots - 1);
}

/** Draws the constants from the seed. O(slots). */
export function kernelParameters(scheme: SignatureScheme, slots: number, seed: number): KernelParameters {
  if (scheme === "datasketch" || scheme === "datasketch-legacy") return datasketchParameters(scheme, slots, seed);
  const functions = scheme === "classic" ? slots : slots * 2;
  const multipliers = new Uint32Array(functions);
  const increments = new Uint32Array(functions);
  // SplitMix (Steele, Lea, Flood 2014) in 32 bits: a counter stepped by the golden ratio, finalized.
  let counter = fmix32(seed ^ 0x77697265);
  const draw = (): number => fmix32((counter = (counter + 0x9e3779b9) | 0));
  const mixer = draw();
  for (let i = 0; i < functions; i++) {
    multipliers[i] = draw() | 1;
    increments[i] = draw();
  }
  return { scheme, slots, mixer, multipliers, increments };
}
