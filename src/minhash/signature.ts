/**
 * Signatures: fixed-size summaries of shingle sets, from which resemblance is estimated without the sets.
 *
 * A slot holds the minimum of a hash over the set, so two slots agree with probability equal to the resemblance: A. Broder, "On the
 * resemblance and containment of documents" (SEQUENCES 1997).
 */

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
}

/** Larger than every minimum, so that the empty set is neutral in `merge`. */
export const EMPTY_SLOT = 0xffffffff;

/** An estimate with its uncertainty. */
export interface ResemblanceEstimate {
  /** Share of the slots that agree, from 0 to 1. */
  readonly resemblance: number;
  /** One standard deviation of `resemblance`. 0 where a set is empty, because then nothing is estimated. */
  readonly standardError: number;
}

/** Whether the signature is that of the empty set. */
export function isEmptySignature(signature: Signature): boolean {
  return signature.values[0] === EMPTY_SLOT;
}

/**
 * Estimates the resemblance of the signed sets. The empty set shares nothing, as in `resemblance` of shingle sets: 0 ± 0, also for two
 * empty sets.
 *
 * The standard error is that of `m` agreeing of `k` independent slots, `sqrt(p (1 - p) / k)`, with `p = (m + 1) / (k + 2)` so that it does not
 * vanish at 0 and 1. It is exact for `classic` and an upper bound for `fast-similarity`, whose slots err in opposite directions: measured 0.71
 * of it at 50 shingles, 0.80 at 200, 0.90 at 400, 1 from 2,000 on. O(slots), about 0.2 µs for 128.
 *
 * @throws {TypeError} The signatures differ in a parameter.
 */
export function estimateResemblance(a: Signature, b: Signature): ResemblanceEstimate {
  assertComparable(a.parameters, b.parameters);
  if (isEmptySignature(a) || isEmptySignature(b)) return { resemblance: 0, standardError: 0 };
  const k = a.values.length;
  const equal = equalSlots(a.values, b.values);
  const p = (equal + 1) / (k + 2);
  return { resemblance: equal / k, standardError: Math.sqrt((p * (1 - p)) / k) };
}

/**
 * The signature of the union of the signed sets, equal to signing the union: the slot-wise minimum. O(slots).
 *
 * @throws {TypeError} The signatures differ in a parameter.
 */
export function merge(a: Signature, b: Signature): Signature {
  assertComparable(a.parameters, b.parameters);
  const values = new Uint32Array(a.values.length);
  for (let i = 0; i < values.length; i++) values[i] = Math.min(a.values[i]!, b.values[i]!);
  return { parameters: a.parameters, values };
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
