/**
 * Signatures that Python's datasketch would make of the same tokens, so that an archive can be shared with its users.
 *
 * datasketch hashes each token by SHA-1 and signs the low 32 bits. https://github.com/ekzhu/datasketch, 2.0.0.
 */
import { checkInteger, checkOptionNames } from "../base/index.ts";
import { sha1Head } from "../hash/index.ts";
import { kernelParameters, type SignatureKernel } from "./kernel/kernel.ts";
import { bestKernel } from "./kernel/simd.ts";
import { DATASKETCH_SCHEMES, type DatasketchScheme, type Signature, type SignatureParameters } from "./signature.ts";
import { checkParameters, checkScheme } from "./sketcher.ts";

/** Options of `createDatasketchSketcher`. */
export interface DatasketchOptions {
  /**
   * `"datasketch"` for `MinHash(...)` of datasketch 2.0 and later (its scheme "affine32"); `"datasketch-legacy"` for signatures of earlier versions
   * and for `MinHash(..., scheme="legacy")`.
   *
   * Default: `"datasketch"`
   */
  readonly scheme?: DatasketchScheme | undefined;
  /**
   * datasketch's `num_perm`, 1 to 4096.
   *
   * Default: `128`
   */
  readonly slots?: number | undefined;
  /**
   * datasketch's `seed`, 0 to 2^32 - 1.
   *
   * Default: `1`
   */
  readonly seed?: number | undefined;
  /**
   * Words in a token, 1 to 255. Only recorded, so that signatures of other tokens are refused.
   *
   * Default: `1`
   */
  readonly shingleSize?: number | undefined;
  /**
   * Name of the way in which texts were made tokens. Only recorded, likewise.
   *
   * Default: `"tokens"`
   */
  readonly profile?: string | undefined;
  /**
   * The implementation: `simdKernel` or `scalarKernel`. Both give the same bits.
   *
   * Default: the SIMD kernel where WebAssembly with SIMD is to be had, the scalar kernel otherwise
   */
  readonly kernel?: SignatureKernel | undefined;
}

export interface DatasketchSketcher {
  readonly parameters: SignatureParameters;
  /**
   * Signs a set of tokens: `values` are what `hashvalues` is after `update(token.encode("utf-8"))` for each. Order and repeats do not matter. A string
   * with a lone surrogate, which Python refuses to encode, is taken with U+FFFD in its place. About 0.8 µs a token of five words, most of it SHA-1.
   *
   * @throws {TypeError} A token is neither a string nor a `Uint8Array`.
   */
  sign(tokens: Iterable<string | Uint8Array>): Signature;
  /**
   * A signature from the `hashvalues` of a `MinHash` of the same scheme, `num_perm` and `seed`, to be compared and merged with others.
   *
   * @throws {RangeError} Their number is not `slots`, or one is not an integer from 0 to 2^32 - 1.
   */
  fromHashValues(hashValues: ArrayLike<number>): Signature;
}

/**
 * Prepares signing with the given options.
 *
 * @throws {TypeError} An option is unknown or of the wrong kind.
 * @throws {RangeError} An option is out of its range.
 */
export function createDatasketchSketcher(options: DatasketchOptions = {}): DatasketchSketcher {
  const names = ["scheme", "slots", "seed", "shingleSize", "profile", "kernel"];
  checkOptionNames(options, names, "createDatasketchSketcher");
  const scheme = checkScheme(options.scheme ?? "datasketch", DATASKETCH_SCHEMES);
  const parameters = checkParameters({
    scheme,
    slots: options.slots ?? 128,
    seed: options.seed ?? 1,
    shingleSize: options.shingleSize ?? 1,
    profile: options.profile ?? "tokens",
  });
  const { slots, seed } = parameters;
  const fill = (options.kernel ?? bestKernel()).prepare(kernelParameters(scheme, slots, seed));
  return {
    parameters,
    sign(tokens) {
      const hashes = hashTokens(tokens);
      const values = new Uint32Array(slots);
      fill(hashes, hashes.length, values);
      return { parameters, values };
    },
    fromHashValues(hashValues) {
      if (hashValues.length !== slots) {
        throw new RangeError(`hashValues must be ${slots}, one for each slot, got ${hashValues.length}`);
      }
      const check = (value: number, i: number): number => checkInteger(value, `hashValues[${i}]`, 0, 0xffffffff);
      return { parameters, values: Uint32Array.from(hashValues, check) };
    },
  };
}

function hashTokens(tokens: Iterable<string | Uint8Array>): Uint32Array {
  const encoder = new TextEncoder();
  let scratch = new Uint8Array(256);
  const hashes: number[] = [];
  for (const token of tokens) {
    if (typeof token === "string") {
      if (token.length * 3 > scratch.length) scratch = new Uint8Array(token.length * 6);
      hashes.push(sha1Head(scratch, encoder.encodeInto(token, scratch).written));
    } else if (token instanceof Uint8Array) hashes.push(sha1Head(token));
    else throw new TypeError(`tokens must be strings or Uint8Arrays, got ${typeof token}`);
  }
  return Uint32Array.from(hashes);
}
