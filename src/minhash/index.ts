export { decodeParameters, decodeSignature, encodeParameters, encodeSignature } from "./encode.ts";
export { createFingerprinter, type Fingerprinter, type FingerprinterOptions } from "./fingerprinter.ts";
export type { FillSlots, KernelParameters, Shingling, SignatureKernel, TextKernel } from "./kernel/kernel.ts";
export { kernelParameters } from "./kernel/kernel.ts";
export { scalarKernel } from "./kernel/scalar.ts";
export { bestKernel, hasSimd, simdKernel } from "./kernel/simd.ts";
export {
  assertComparable,
  EMPTY_SLOT,
  estimateResemblance,
  isEmptySignature,
  merge,
  SKETCH_SCHEMES,
  type ResemblanceEstimate,
  type Signature,
  type SignatureParameters,
  type SketchScheme,
} from "./signature.ts";
export { createSketcher, type Sketcher, type SketcherOptions } from "./sketcher.ts";
