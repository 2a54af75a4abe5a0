export { candidateProbability, chooseBands, type Banding, type BandOptions } from "./bands.ts";
export { centralRows } from "./central-rows.ts";
export { joinBands, type BandJoinOptions } from "./join-bands.ts";
export { LshIndex } from "./lsh-index.ts";
export type { BucketStatistics, CandidatePair, LshOptions } from "./options.ts";
