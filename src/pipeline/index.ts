import type { Article } from "../base/index.ts";
import type { Findings, PairFindings } from "../findings/index.ts";
import type { AuditOptions, CompareOptions } from "./options.ts";

export type { AuditOptions, AuditStage, CompareOptions, Progress } from "./options.ts";

export function compare(_a: Article, _b: Article, _options: CompareOptions = {}): PairFindings {
  throw new Error("pipeline not wired yet");
}

export async function audit(_articles: Iterable<Article> | AsyncIterable<Article>, _options: AuditOptions = {}): Promise<Findings> {
  throw new Error("pipeline not wired yet");
}
