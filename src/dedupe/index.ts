export { dedupe, type DedupeSource } from "./dedupe.ts";
export {
  KEEP_RULES,
  UNITS,
  type DedupeOptions,
  type DedupeProgress,
  type DedupeStage,
  type KeepRule,
  type Unit,
} from "./options.ts";
export type { Cluster, ClusterMember, DedupeResult } from "./result.ts";
