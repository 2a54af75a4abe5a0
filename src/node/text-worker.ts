/** The body of a thread of `openTextThreads`: batches of texts in, signatures or shingle sets out. Has no face: it is started by its file. */
import { parentPort, workerData } from "node:worker_threads";
import { createTextBatches } from "../lsh/index.ts";
import type { FingerprinterOptions } from "../minhash/index.ts";
import type { TextAnswer, TextJob } from "./text-threads.ts";

const batches = createTextBatches(workerData as FingerprinterOptions);

parentPort?.on("message", ({ number, kind, texts }: TextJob) => {
  if (kind === "signatures") {
    const values = batches.signatures(texts);
    post({ number, values }, values);
  } else {
    const sets = batches.shingleSets(texts);
    post({ number, sets }, sets.hashes, sets.ends);
  }
});

/** The arrays change hands instead of being copied. */
function post(answer: TextAnswer, ...arrays: readonly Uint32Array[]): void {
  parentPort?.postMessage(
    answer,
    arrays.map((array) => array.buffer as ArrayBuffer),
  );
}
