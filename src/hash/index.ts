export { mersenneTwister } from "./mersenne-twister.ts";
export { combine, finishRolling, fmix32, ROLLING_BASE, rollingWeight } from "./mix.ts";
export { absorb, murmur3, murmur3Text } from "./murmur3.ts";
export { sha1Head } from "./sha1.ts";
export { sha256Hex } from "./sha256.ts";
export { hashWindows } from "./windows.ts";
