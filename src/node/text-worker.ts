/** The body of a thread of `openTextThreads`: batches of texts or lines in, signatures or shingle sets out. Has no face: it is started by its file. */
import { parentPort, workerData } from "node:worker_threads";
import { createTextBatches } from "../batches/index.ts";
import type { FingerprinterOptions } from "../minhash/index.ts";
import type { TextAnswer, TextJob } from "./text-threads.ts";

const batches = createTextBatches(workerData as FingerprinterOptions);

parentPort?.on("message", (job: TextJob) => {
  // What goes wrong is told as the thread's error, like anything thrown here.
  void answer(job).then(({ given, arrays }) => {
    // The arrays change hands instead of being copied.
    parentPort?.postMessage(
      { number: job.number, answer: given } satisfies TextAnswer,
      arrays.map((array) => array.buffer as ArrayBuffer),
    );
  });
});

type Numbers = Uint32Array | Float64Array;

async function answer(
  job: TextJob,
): Promise<{ readonly given: TextAnswer["answer"]; readonly arrays: readonly Numbers[] }> {
  switch (job.kind) {
    case "signatures": {
      const given = batches.signatures(job.texts, job.counted);
      return { given, arrays: [given.values, given.sizes] };
    }
    case "shingleSets": {
      const given = batches.shingleSets(job.texts);
      return { given, arrays: [given.hashes, given.ends] };
    }
    case "signLines": {
      const given = await batches.signLines(job.block, job.counted);
      return { given, arrays: [given.spans, given.numbers, given.lengths, given.times, given.values, given.sizes] };
    }
    case "shingleLines": {
      const given = await batches.shingleLines(job.block, job.spans);
      return { given, arrays: [given.lengths, given.sets.hashes, given.sets.ends] };
    }
  }
}
