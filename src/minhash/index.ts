export { decodeParameters, decodeSignature, encodeParameters, encodeSignature } from "./encode.ts";
export type { FillSlots, KernelParameters, SignatureKernel } from "./kernel.ts";
export { kernelParameters } from "./kernel.ts";
export { scalarKernel } from "./scalar-kernel.ts";
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
