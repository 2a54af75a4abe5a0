/** Runs of `wirecopy dedupe` and of datasketch, each as a process of its own from the start of its interpreter to its end. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../../src/base/index.ts";
import { finished } from "../part.ts";
import type { Clusters, WeightedPair } from "./truth.ts";

export interface Run {
  readonly clusters: Clusters;
  readonly version: string;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  /** Pairs that the engine linked, where it tells them. */
  readonly pairs: readonly WeightedPair[] | null;
}

/** The command of the build. What it took is told by the process itself, threads included. */
export async function wirecopy(root: string, file: string, flags: readonly string[]): Promise<Run> {
  const main = join(root, "dist/cli/main.js");
  if (!existsSync(main)) throw new Error(`${main} is not built: npm run build`);
  const tell =
    'import{writeSync}from"node:fs";process.on("exit",()=>{const u=process.resourceUsage();' +
    "writeSync(2,`\\n#${JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,megabytes:u.maxRSS/1024})}\\n`)})";
  const argv = ["--import", `data:text/javascript,${encodeURIComponent(tell)}`, main, "dedupe", file, "-q", ...flags];
  const { out, err, seconds } = await finished(process.execPath, argv);
  const figures = JSON.parse(err.slice(err.lastIndexOf("\n#") + 2)) as { cpu: number; megabytes: number };
  const clusters = linesOf(out).map((line) =>
    (JSON.parse(line) as { members: { id: string }[] }).members.map(({ id }) => id),
  );
  return { clusters, version: VERSION, seconds, ...figures, pairs: null };
}

export interface DatasketchSettings {
  /** `null` leaves bands and rows to datasketch. */
  readonly banding: { readonly bands: number; readonly rows: number } | null;
  readonly verification: "exact" | "estimate";
  readonly hashing: "sha1" | "xxhash";
}

export async function datasketch(
  root: string,
  scratch: string,
  python: string,
  file: string,
  settings: DatasketchSettings,
): Promise<Run> {
  const { banding, verification, hashing } = settings;
  const pairsFile = join(scratch, "pairs");
  const script = join(root, "bench/peers/dedupe.py");
  const cut = [String(banding?.bands ?? 0), String(banding?.rows ?? 0)];
  const { out } = await finished(python, [script, file, ...cut, verification, hashing, pairsFile]);
  const lines = linesOf(out);
  // Its own account ends before the pairs are written; the start of the interpreter is in the processor time, not in the seconds.
  const figures = JSON.parse(lines.pop()!) as { version: string; cpu: number; megabytes: number; seconds: number };
  const pairs = linesOf(readFileSync(pairsFile, "utf8")).map((line) => JSON.parse(line) as WeightedPair);
  return { ...figures, clusters: lines.map((line) => JSON.parse(line) as string[]), pairs };
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
