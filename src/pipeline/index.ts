export { audit } from "./audit.ts";
export { compare } from "./compare.ts";
export { Corpus, type Neighbor } from "./corpus.ts";
export type { AuditOptions, AuditStage, CompareOptions, Progress } from "./options.ts";
