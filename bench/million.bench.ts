/** Growth of time and memory from ten thousand to a million articles. Takes long: to be asked for by name. */
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { resemblance, shingleSet, type ShingleSet } from "../src/shingle/index.ts";
import { createFingerprinter } from "../src/minhash/index.ts";
import { generateArticles } from "./corpora/articles.ts";
import { wirecopy } from "./dedupe/runs.ts";
import { atLeast, atMost, type BenchContext, type Goal, type Part, type Row } from "./part.ts";

export const isLong = true;

const COUNTS = [10_000, 30_000, 100_000, 300_000, 1_000_000];

const METHOD = `
One file of generated articles (2.4 KB and 400 words each) that grows from run to run; \`wirecopy dedupe --threads 2\`, verified, default settings, one run a size. CPU is the processor
time of all threads from the start of Node to its end, memory the resident set at its peak. The exponents are least squares through the logarithms of all sizes: 1 is linear. Recall is
that of the copies whose exact resemblance to what they copy is at least 0.5.
`;

export async function bench({ root, scratch }: BenchContext): Promise<Part> {
  const file = join(scratch, "articles.jsonl");
  const fingerprinter = createFingerprinter();
  const articles = generateArticles(COUNTS[COUNTS.length - 1]!);
  // Copies are made of recent articles; what is older than the last 4096 originals kept may still be copied, so all sets stay, by number.
  const sets = new Map<number, ShingleSet>();
  const near: [string, string][] = [];
  const ids: string[] = [];
  const rows: Row[] = [];
  const points: { readonly count: number; readonly cpu: number; readonly bytes: number }[] = [];
  let recall = 0;
  for (const count of COUNTS) {
    const out = createWriteStream(file, { flags: "a" });
    while (ids.length < count) {
      const { id, text, copyOf } = articles.next().value!;
      const set = shingleSet(fingerprinter.shingles(text));
      const original = sets.get(copyOf);
      if (original !== undefined && resemblance(set, original) >= 0.5) near.push([id, ids[copyOf]!]);
      // Recall of the latest twenty thousand or so: all sets of a million articles would take 2 GB.
      sets.set(ids.length, set);
      if (sets.size > 20_000) sets.delete(ids.length - 20_000);
      ids.push(id);
      if (!out.write(`${JSON.stringify({ id, text })}\n`)) await once(out, "drain");
    }
    out.end();
    await once(out, "finish");
    const run = await wirecopy(root, file, ["--threads", "2"]);
    const clusterOf = new Map(run.clusters.flatMap((members, cluster) => members.map((id) => [id, cluster] as const)));
    const together = near.filter(([a, b]) => clusterOf.has(a) && clusterOf.get(a) === clusterOf.get(b)).length;
    recall = together / near.length;
    const quality = `${run.clusters.length} clusters, recall ${recall.toFixed(4)} of ${near.length} copies`;
    const common = {
      task: `file to clusters, ${count} articles`,
      engine: "wirecopy, verified, 2 threads",
      version: run.version,
    };
    const bytes = run.megabytes * 2 ** 20;
    rows.push(
      { ...common, value: run.cpu, unit: "s of CPU", quality },
      { ...common, value: run.seconds, unit: "s", quality: null },
      {
        ...common,
        value: bytes / 1e6,
        unit: "MB at the peak",
        quality: `${(bytes / count / 1000).toFixed(2)} KB an article`,
      },
    );
    points.push({ count, cpu: run.cpu, bytes });
  }
  const last = points[points.length - 1]!;
  const exponent = (of: (point: (typeof points)[number]) => number): number =>
    slope(points.map((point) => [Math.log(point.count), Math.log(of(point))]));
  const goals: Goal[] = [
    atMost("1,000,000 articles to clusters on 2 cores, CPU a core", last.cpu / 2, 30, " s"),
    atMost("1,000,000 articles to clusters, memory at the peak", last.bytes / 1e9, 1.2, " GB"),
    atMost(
      "growth of CPU time from 10,000 to 1,000,000, exponent",
      exponent(({ cpu }) => cpu),
      1.1,
      "",
    ),
    atMost(
      "growth of memory from 10,000 to 1,000,000, exponent",
      exponent(({ bytes }) => bytes),
      1.1,
      "",
    ),
    atLeast("recall of the copies at the threshold, 1,000,000 articles", recall, 0.95, ""),
  ];
  return { rows, goals, method: METHOD };
}

function slope(points: readonly (readonly [number, number])[]): number {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const above = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return above / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
