export * from "./findings.ts";
