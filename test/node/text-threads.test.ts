import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { createTextBatches } from "../../src/batches/index.ts";
import { readSourceBlocks, type ArticleOrBlock } from "../../src/ingest/index.ts";
import { openTextThreads } from "../../src/node/index.ts";
import { dedupe } from "../../src/dedupe/index.ts";
import { edited, prose, sourceOf } from "../dedupe/corpus.ts";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";

let worker: URL;

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

beforeAll(async () => {
  // Node runs no TypeScript: the thread's file is built as the package builds it.
  const outfile = join(mkdtempSync(join(tmpdir(), "wirecopy-worker-")), "text-worker.mjs");
  const entry = fileURLToPath(new URL("../../src/node/text-worker.ts", import.meta.url));
  // Packages of CommonJS in a module: they need a `require`.
  const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' };
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    banner,
    logLevel: "silent",
  });
  worker = pathToFileURL(outfile);
});

const texts = Array.from({ length: 300 }, (_, i) =>
  i % 50 === 0 ? "" : `${prose(i, 20 + i).join(" ")} “quoted” ${i}`,
);

describe("openTextThreads", () => {
  it.each([1, 2, 4])("gives the same signatures and sets on %i threads as the calling thread", async (threads) => {
    const options = { slots: 64, shingleSize: 3 };
    const pool = openTextThreads({ threads, fingerprinter: options, worker });
    const local = createTextBatches(options);
    try {
      expect(pool.threads).toBe(threads);
      expect(pool.parameters).toEqual(local.parameters);
      const answers = await Promise.all(
        [texts, texts.slice(7), [], texts.slice(0, 1)].map((some) => pool.signatures(some, true)),
      );
      expect(answers).toEqual(
        [texts, texts.slice(7), [], texts.slice(0, 1)].map((some) => local.signatures(some, true)),
      );
      expect(await pool.shingleSets(texts)).toEqual(local.shingleSets(texts));
    } finally {
      await pool.close();
    }
  });

  it("gives dedupe the same clusters on any number of threads", async () => {
    const articles = Array.from({ length: 3000 }, (_, i) => {
      const words = prose(Math.floor(i / 3), 60);
      return { id: `a${i}`, text: edited(words, i, 0.03).join(" ") };
    });
    const alone = await dedupe(sourceOf(articles));
    expect(alone.clusters.length).toBeGreaterThan(500);
    const estimated = await dedupe(sourceOf(articles), { verify: false });
    for (const threads of [2, 3]) {
      const pool = openTextThreads({ threads, worker });
      expect((await dedupe(sourceOf(articles), { batches: pool })).clusters).toEqual(alone.clusters);
      const lines = articles.map((article) => `${JSON.stringify(article)}\n`).join("");
      const readBlocks = (): AsyncIterable<ArticleOrBlock> =>
        readSourceBlocks({ name: "wire.jsonl", bytes: bytesOf(lines) });
      const byLines = await dedupe({ read: () => articles, readBlocks }, { batches: pool });
      expect(byLines.clusters).toEqual(alone.clusters);
      expect(byLines.problems).toEqual([]);
      const byEstimate = await dedupe({ read: () => articles, readBlocks }, { batches: pool, verify: false });
      expect(byEstimate.clusters).toEqual(estimated.clusters);
      await pool.close();
    }
  });

  it("works on the calling thread where the thread's file is not to be found", async () => {
    const pool = openTextThreads({ threads: 8 });
    expect(pool.threads).toBe(1);
    expect(await pool.signatures(texts, false)).toEqual(createTextBatches().signatures(texts));
    await pool.close();
  });

  it("says so when a thread dies, instead of waiting for it", async () => {
    const broken = new URL("data:text/javascript,process.exit(7)");
    const pool = openTextThreads({ threads: 2, worker: broken });
    // No thread is started for one batch, so none can die.
    expect(await pool.signatures(texts, false)).toEqual(await openTextThreads().signatures(texts, false));
    await expect(pool.signatures(texts, false)).rejects.toThrow(/a thread ended with exit code 7/);
    await pool.close();
  });

  it("refuses wrong options by name", () => {
    expect(() => openTextThreads({ threads: 0 })).toThrow(/threads must be/);
    expect(() => openTextThreads({ thread: 2 } as never)).toThrow(/openTextThreads has no option "thread"/);
    expect(() => openTextThreads({ fingerprinter: { slots: 0 } })).toThrow(/slots must be/);
  });
});
