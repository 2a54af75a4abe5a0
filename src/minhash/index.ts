export { compact, decodeCompact, encodeCompact, estimateCompactResemblance, type CompactSignature } from "./compact.ts";
export { createDatasketchSketcher, type DatasketchOptions, type DatasketchSketcher } from "./datasketch.ts";
export { decodeParameters, decodeSignature, encodeParameters, encodeSignature } from "./encode.ts";
export { createFingerprinter, type Fingerprinter, type FingerprinterOptions } from "./fingerprinter.ts";
export type {
  FillSlots,
  KernelParameters,
  LineKernel,
  Shingling,
  SignatureKernel,
  TextKernel,
} from "./kernel/kernel.ts";
export { kernelParameters, MEMBER_KINDS } from "./kernel/kernel.ts";
export { scalarKernel } from "./kernel/scalar.ts";
export { bestKernel, hasSimd, simdKernel } from "./kernel/simd.ts";
export {
  assertComparable,
  DATASKETCH_SCHEMES,
  checkSignature,
  EMPTY_SLOT,
  estimateResemblance,
  isEmptySignature,
  merge,
  SIGNATURE_SCHEMES,
  SKETCH_SCHEMES,
  type DatasketchScheme,
  type ResemblanceEstimate,
  type Signature,
  type SignatureParameters,
  type SignatureScheme,
  type SketchScheme,
} from "./signature.ts";
export { SignatureTable } from "./signature-table.ts";
export { createSketcher, type Sketcher, type SketcherOptions } from "./sketcher.ts";
