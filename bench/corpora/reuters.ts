/** Real newswire: Reuters-21578, one JSON record a line, gzip; not in the repository. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export interface WireStory {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export function reutersPath(root: string): string {
  return join(root, "../shared/data/reuters21578.jsonl.gz");
}

/** `null` where the corpus is not at hand. */
export function readReuters(root: string): WireStory[] | null {
  const path = reutersPath(root);
  if (!existsSync(path)) return null;
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as WireStory);
}
