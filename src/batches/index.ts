export { signLines, shingleLines, type SignedLines, type ShingledLines } from "./line-batches.ts";
export {
  createTextBatches,
  type LocalTextBatches,
  type PackedSets,
  type SignedTexts,
  type TextBatches,
} from "./text-batches.ts";
export { timeOf } from "./time.ts";
