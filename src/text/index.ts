export * from "./segmented.ts";
