/**
 * From texts straight to signatures, for masses of them.
 *
 * `segment`, `shingleBlocks` and a sketcher tell a headline from furniture and know where everything stands; that takes about 100 µs for 400 words.
 * To find near-duplicates among millions only the signature counts, and here it takes about 6. The words are the same, by the rules of
 * `tokenize`; what differs is which runs of words are shingled, and so the profile has a name of its own and signatures of the two refuse to
 * be compared.
 */
import { checkOptionNames, checkString } from "../base/index.ts";
import { kernelParameters, type LineKernel, type Shingling, type SignatureKernel } from "./kernel/kernel.ts";
import { bestKernel } from "./kernel/simd.ts";
import { SKETCH_SCHEMES, type Signature, type SignatureParameters, type SketchScheme } from "./signature.ts";
import { checkParameters, checkScheme } from "./sketcher.ts";

/** Which runs of words a fingerprinter shingles. */
export const TEXT_PROFILES = ["flow", "lines"] as const;
export type TextProfile = (typeof TEXT_PROFILES)[number];

/** Options of `createFingerprinter`. */
export interface FingerprinterOptions {
  /**
   * Which runs of words are shingled; nothing is left out as furniture.
   *
   * `"flow"`: the whole text is one run and line breaks are spaces. A copy with other paragraphs, or wrapped at another width, has the same
   * signature. `"lines"`: no shingle crosses a line break, so that paragraphs in another order have the same signature, but a wrapped text is cut
   * to pieces: copies wrapped at 60 and at 72 columns have a resemblance of 0.48.
   *
   * Default: `"flow"`
   */
  readonly profile?: TextProfile | undefined;
  /**
   * Words in a shingle, 1 to 255. A text or line with fewer words has one shingle, the whole of it.
   *
   * Default: `5`
   */
  readonly shingleSize?: number | undefined;
  /**
   * How the slots are filled; see `SketcherOptions`.
   *
   * Default: `"fast-similarity"`
   */
  readonly scheme?: SketchScheme | undefined;
  /**
   * Slots of a signature, 1 to 4096.
   *
   * Default: `128`
   */
  readonly slots?: number | undefined;
  /**
   * Picks the hash functions, 0 to 2^32 - 1.
   *
   * Default: `1`
   */
  readonly seed?: number | undefined;
  /**
   * The implementation: `simdKernel` or `scalarKernel`. Both give the same bits.
   *
   * Default: the SIMD kernel where WebAssembly with SIMD is to be had, the scalar kernel otherwise
   */
  readonly kernel?: SignatureKernel | undefined;
}

export interface Fingerprinter {
  readonly parameters: SignatureParameters;
  /** Name of the kernel in use. */
  readonly kernel: string;
  /**
   * Signs a text, and counts its distinct shingles. A text without a word has the signature of the empty set. Linear; about 8 µs for 400 words of prose at 128 slots, 30 µs on the
   * scalar kernel; not counted, in `signBatch`, 6 and 17. Texts with marks, invisible characters, emoji or unspaced scripts need the exact normalization and take about ten times as
   * long.
   *
   * @throws {TypeError} `text` is not a string.
   */
  sign(text: string): Signature;
  /**
   * Signs many texts into one array: the slots of text `i` stand at `i * slots`.
   *
   * @throws {TypeError} `texts` is not iterable, or one of them is not a string.
   */
  signBatch(texts: readonly string[]): Uint32Array;
  /**
   * The fingerprints that are signed, in the order of the text and with repeats, for verifying a pair exactly; `shingleSet` makes a set of them.
   *
   * @throws {TypeError} `text` is not a string.
   */
  shingles(text: string): Uint32Array;
  /** The same for texts in lines of JSON, from the bytes; `null` where the kernel cannot. One for all: its working memory is shared. */
  readonly lines: LineKernel | null;
}

/**
 * Prepares signing of texts with the given options.
 *
 * @throws {TypeError} An option is unknown or of the wrong kind.
 * @throws {RangeError} An option is out of its range.
 */
export function createFingerprinter(options: FingerprinterOptions = {}): Fingerprinter {
  checkOptionNames(options, ["profile", "shingleSize", "scheme", "slots", "seed", "kernel"], "createFingerprinter");
  const profile = options.profile ?? "flow";
  if (!TEXT_PROFILES.includes(profile)) {
    throw new RangeError(`profile must be one of ${TEXT_PROFILES.join(", ")}, got ${JSON.stringify(profile)}`);
  }
  const scheme = checkScheme(options.scheme ?? "fast-similarity", SKETCH_SCHEMES);
  const parameters = checkParameters({
    scheme,
    slots: options.slots ?? 128,
    seed: options.seed ?? 1,
    shingleSize: options.shingleSize ?? 5,
    profile,
  });
  const { slots, seed, shingleSize } = parameters;
  const chosen = options.kernel ?? bestKernel();
  const shingling: Shingling = { size: shingleSize, byLine: profile === "lines" };
  const drawn = kernelParameters(scheme, slots, seed);
  const kernel = chosen.prepareText(drawn, shingling);
  return {
    parameters,
    kernel: chosen.name,
    sign(text) {
      const values = new Uint32Array(slots);
      kernel.sign(checkString(text, "text"), values, 0);
      return { parameters, values, setSize: kernel.countSigned() };
    },
    signBatch(texts) {
      if (!Array.isArray(texts)) throw new TypeError("texts must be an array of strings");
      const values = new Uint32Array(texts.length * slots);
      for (let i = 0; i < texts.length; i++) {
        kernel.sign(checkString(texts[i], `texts[${i}]`), values, i * slots);
      }
      return values;
    },
    shingles: (text) => kernel.shingles(checkString(text, "text")).slice(),
    lines: chosen.prepareLines?.(drawn, shingling) ?? null,
  };
}
