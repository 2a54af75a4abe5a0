export { candidateProbability, chooseBands, type Banding, type BandOptions } from "./bands.ts";
export { centralRows } from "./central-rows.ts";
export {
  ContainmentIndex,
  type ContainingText,
  type ContainmentOptions,
  type ContainmentQuery,
} from "./containment-index.ts";
export { joinBands, type BandJoinOptions } from "./join-bands.ts";
export { LshIndex } from "./lsh-index.ts";
export { NearestIndex, type NearestOptions, type NearestSignature } from "./nearest-index.ts";
export type { BucketStatistics, CandidatePair, LshOptions } from "./options.ts";
