/**
 * Signatures: fixed-size summaries of shingle sets, from which resemblance is estimated without the sets.
 *
 * A slot holds the minimum of a hash over the set, so two slots agree with probability equal to the resemblance: A. Broder, "On the
 * resemblance and containment of documents" (SEQUENCES 1997).
 */

import { estimateShared } from "./known-sizes.ts";

/** Schemes that sign shingle hashes. */
export const SKETCH_SCHEMES = ["fast-similarity", "classic"] as const;
export type SketchScheme = (typeof SKETCH_SCHEMES)[number];

/** Schemes of Python's datasketch, which sign tokens: its default since 2.0, and the one before. */
export const DATASKETCH_SCHEMES = ["datasketch", "datasketch-legacy"] as const;
export type DatasketchScheme = (typeof DATASKETCH_SCHEMES)[number];

/** All schemes that a signature may have. Stored signatures name them by their place: only ever add at the end. */
export const SIGNATURE_SCHEMES: readonly SignatureScheme[] = [...SKETCH_SCHEMES, ...DATASKETCH_SCHEMES];
export type SignatureScheme = SketchScheme | DatasketchScheme;

/** Everything that two signatures must have in common for their slots to be comparable. */
export interface SignatureParameters {
  readonly scheme: SignatureScheme;
  /** Number of slots. */
  readonly slots: number;
  readonly seed: number;
  /** Tokens in a shingle. */
  readonly shingleSize: number;
  /** Names the normalization that the tokens went through. */
  readonly profile: string;
}

export interface Signature {
  /** Shared by all signatures of one sketcher. */
  readonly parameters: SignatureParameters;
  /** One minimum for each slot, of 31 bits, or of 32 by datasketch; `EMPTY_SLOT` in every slot for the empty set. */
  readonly values: Uint32Array;
  /**
   * Members of the signed set, where they are known: of two signatures that have it, `estimateResemblance` errs less. Trusted as it stands; a wrong one makes estimates wrong.
   * Signing a shingle set puts it in; of hashes that may repeat, or of merged sets, it is not known, unless it is given: `{ ...signature, setSize }`.
   */
  readonly setSize?: number | undefined;
}

/** Larger than every minimum, so that the empty set is neutral in `merge`. */
export const EMPTY_SLOT = 0xffffffff;

/** An estimate with its uncertainty. */
export interface ResemblanceEstimate {
  /** From 0 to 1. */
  readonly resemblance: number;
  /** One standard deviation of `resemblance`. 0 where nothing is estimated: a set is empty, or is so small and of known size that its signature shows all of it. */
  readonly standardError: number;
}

/** Whether the signature is that of the empty set. Throws `TypeError` where it is no signature. */
export function isEmptySignature(signature: Signature): boolean {
  return checkSignature(signature, "signature").values[0] === EMPTY_SLOT;
}

/**
 * Estimates the resemblance of the signed sets. The empty set shares nothing, as in `resemblance` of shingle sets: 0 ± 0, also for two
 * empty sets.
 *
 * Where both signatures know the sizes of their sets (`setSize`), the estimate is the likeliest resemblance by all that the slots tell (known-sizes.ts), and the standard error that of
 * this estimate: 0.45 of the error of classic MinHash in the mean at 50 shingles and 128 slots, 0.74 at 200, 0.84 at 400, 0.95 at 2,000, and far less where the sizes differ. About 10 µs for 128 slots, where counting equal slots takes 0.3.
 *
 * Otherwise it is the share of equal slots: 0.71 at 50 shingles, 0.78 at 200, 0.86 at 400, 0.98 at 2,000. Its standard error is that of `m` agreeing of `k` independent slots,
 * `sqrt(p (1 - p) / k)`, with `p = (m + 1) / (k + 2)` so that it does not vanish at 0 and 1: exact for `classic`, an upper bound for `fast-similarity`, whose slots err in opposite directions.
 * O(slots), about 0.2 µs for 128.
 *
 * @throws {TypeError} An argument is no signature, or they differ in a parameter.
 */
export function estimateResemblance(a: Signature, b: Signature): ResemblanceEstimate {
  assertComparable(checkSignature(a, "a").parameters, checkSignature(b, "b").parameters);
  if (isEmptySignature(a) || isEmptySignature(b)) return { resemblance: 0, standardError: 0 };
  if (a.setSize !== undefined && b.setSize !== undefined) {
    const sizes = a.setSize + b.setSize;
    const { shared, standardError } = estimateShared(a.parameters.scheme, a.values, b.values, a.setSize, b.setSize);
    const union = sizes - shared;
    // The slope of shared / (sizes - shared).
    return { resemblance: shared / union, standardError: (standardError * sizes) / (union * union) };
  }
  const k = a.values.length;
  const equal = equalSlots(a.values, b.values);
  const p = (equal + 1) / (k + 2);
  return { resemblance: equal / k, standardError: Math.sqrt((p * (1 - p)) / k) };
}

/**
 * The signature of the union of the signed sets, equal to signing the union but for its size, which is not known: the slot-wise minimum. O(slots).
 *
 * @throws {TypeError} An argument is no signature, or they differ in a parameter.
 */
export function merge(a: Signature, b: Signature): Signature {
  assertComparable(checkSignature(a, "a").parameters, checkSignature(b, "b").parameters);
  const values = new Uint32Array(a.values.length);
  for (let i = 0; i < values.length; i++) values[i] = Math.min(a.values[i]!, b.values[i]!);
  return { parameters: a.parameters, values };
}

/**
 * The value as it is, where it is a signature.
 *
 * @throws {TypeError} naming what is none.
 */
export function checkSignature(signature: Signature, name: string): Signature {
  // From JavaScript anything may come, a text above all.
  const { parameters, values } = (signature ?? {}) as Partial<Signature>;
  if (typeof parameters === "object" && values instanceof Uint32Array) return signature;
  throw new TypeError(`${name} must be a signature, as a sketcher's \`sign\` makes them`);
}

/**
 * Refuses parameters that differ.
 *
 * @throws {TypeError} naming the first parameter that differs.
 */
export function assertComparable(a: SignatureParameters, b: SignatureParameters): void {
  if (a === b) return;
  for (const name of ["scheme", "slots", "seed", "shingleSize", "profile"] as const) {
    if (a[name] !== b[name]) {
      throw new TypeError(
        `signatures differ in ${name}, ${JSON.stringify(a[name])} and ${JSON.stringify(b[name])}: they cannot be compared or merged`,
      );
    }
  }
}

/** Without a branch on the data: `if (a === b)` takes four times as long where half the slots agree. */
function equalSlots(a: Uint32Array, b: Uint32Array): number {
  let different = 0;
  for (let i = 0; i < a.length; i++) {
    const bits = a[i]! ^ b[i]!;
    different += (bits | -bits) >>> 31;
  }
  return a.length - different;
}
