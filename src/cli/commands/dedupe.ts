/** `wirecopy dedupe INPUT...`: near-duplicate clusters of a large corpus, one JSON line a cluster, and the articles that are to be kept. */
import { availableParallelism } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import type { Article } from "../../base/index.ts";
import type { Cluster, DedupeOptions, DedupeProgress, DedupeResult, KeepRule, Unit } from "../../dedupe/index.ts";
import type { RecordSpool } from "../../node/index.ts";
import { interruptOf, UsageError } from "../errors.ts";
import { EXIT } from "../exit-codes.ts";
import { checkFile } from "../files.ts";
import { checkStandardInput } from "../intake.ts";
import { refusedOption } from "../option-values.ts";
import { printable, printableLines } from "../printable.ts";
import { openProgress } from "../progress.ts";
import { openReplayedInput, type ReplayedInput } from "../replayed-input.ts";
import { notice, tell, type Session } from "../session.ts";
import { describeProblem, wasLost } from "../unread.ts";

export interface DedupeFlags {
  readonly out?: string | undefined;
  readonly keep?: KeepRule | undefined;
  readonly unit?: Unit | undefined;
  readonly shingleSize?: number | undefined;
  readonly threshold?: number | undefined;
  readonly recall?: number | undefined;
  readonly verify: boolean;
  readonly threads?: number | undefined;
}

/** Returns the exit code. Throws `UsageError` before anything is read where the command line cannot be met. */
export async function runDedupe(session: Session, inputs: readonly string[], flags: DedupeFlags): Promise<number> {
  const { io } = session;
  checkStandardInput(inputs);
  const threads = flags.threads ?? Math.min(256, availableParallelism());
  io.onLongRun?.(threads > 1 ? "threads" : "lines");
  const out = flags.out === undefined ? null : resolve(io.cwd, flags.out);
  if (flags.out !== undefined) {
    if (flags.unit === "paragraph")
      throw new UsageError("--out writes articles; it cannot be used with --unit paragraph");
    checkFile(io.cwd, flags.out, inputs);
  }
  const { RecordSpool } = await import("../../node/index.ts");
  const input = await openReplayedInput(io, inputs, flags.verify || out !== null);
  let spool: RecordSpool | null = null;
  try {
    if (out !== null) spool = await RecordSpool.create(join(dirname(out), `.${basename(out)}.${process.pid}.tmp`));
    const result = await deduped(session, input, { ...flags, threads }, spool);
    if (io.signal.aborted) throw interruptOf(io.signal);
    const problems = [...input.intake.problems, ...result.problems];
    for (const problem of problems) await tell(session, describeProblem(problem));
    if (result.articles === 0) {
      await tell(session, `no article could be read${out === null ? "" : "; no file was written"}`);
      return EXIT.inputUnread;
    }
    for (const { where } of result.limits) await notice(session, where);
    if (flags.out !== undefined && spool !== null) await writeKept(session, flags.out, spool, result);
    await session.stdout.write(linesOf(result.clusters));
    await notice(session, bandingOf(result));
    await notice(session, summaryOf(result));
    return problems.some(wasLost) ? EXIT.inputUnread : EXIT.done;
  } finally {
    await Promise.all([input.close(), spool?.close()]);
  }
}

async function deduped(
  session: Session,
  input: ReplayedInput,
  flags: DedupeFlags & { readonly threads: number },
  spool: RecordSpool | null,
): Promise<DedupeResult> {
  const { io } = session;
  const { openTextThreads } = await import("../../node/index.ts");
  const { dedupe } = await import("../../dedupe/index.ts");
  const threads = openTextThreads({ threads: flags.threads, fingerprinter: { shingleSize: flags.shingleSize } });
  const progress = await openProgress(io, session.quiet);
  const options: DedupeOptions = {
    threshold: flags.threshold,
    recall: flags.recall,
    unit: flags.unit,
    keep: flags.keep,
    verify: flags.verify,
    batches: threads,
    onSecondReading: spool === null ? undefined : (article) => spool.append(recordOf(article)),
    onProgress(moment) {
      if (io.signal.aborted) throw interruptOf(io.signal);
      // The threads have started, if there was work for them.
      if (moment.stage === "join" && moment.done === 0 && flags.threads > 1) io.onLongRun?.("lines");
      progress.show(withTotal(moment, input.share()));
    },
  };
  try {
    return await dedupe(input, options);
  } catch (error) {
    throw refusedOption(error) ?? error;
  } finally {
    progress.stop();
    await threads.close();
  }
}

/** How many articles there will be, by the bytes that those read so far took. */
function withTotal(moment: DedupeProgress, share: number | null): DedupeProgress {
  if (moment.total !== null || share === null) return moment;
  return { ...moment, total: Math.max(moment.done, Math.round(moment.done / share)) };
}

/** The fields under their own names, so that what is written reads back as the same article. */
function recordOf({ text, ...fields }: Article): string {
  return JSON.stringify({ ...fields, text });
}

async function writeKept(session: Session, out: string, spool: RecordSpool, result: DedupeResult): Promise<void> {
  const { writeFileAtomic } = await import("../../node/index.ts");
  const { cwd, signal } = session.io;
  await writeFileAtomic(resolve(cwd, out), spool.lines(result.isKept), { signal });
  await notice(session, `wrote ${printable(out)}`);
}

/** Many lines to a piece: to look for unsafe characters costs more by the call than by the character. */
function* linesOf(clusters: Iterable<Cluster>): Generator<string, void, undefined> {
  let lines = "";
  for (const cluster of clusters) {
    lines += `${JSON.stringify(cluster)}\n`;
    if (lines.length < PIECE) continue;
    yield printableLines(lines);
    lines = "";
  }
  yield printableLines(lines);
}

/** In UTF-16 code units. */
const PIECE = 1 << 16;

/** What threshold and recall cost: pairs less like than the threshold that were compared all the same. */
function bandingOf({ banding }: DedupeResult): string {
  const { bands, rows, recallAtThreshold, falseCandidateRate } = banding;
  const expected = `expected recall at the threshold ${recallAtThreshold.toFixed(3)}, false candidates ${falseCandidateRate.toFixed(3)}`;
  return `${bands} bands of ${rows} rows: ${expected}`;
}

function summaryOf({ clusters, articles, units }: DedupeResult): string {
  let members = 0;
  for (const { size } of clusters) members += size;
  const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
  const read = many(articles, "article");
  const noun = units === articles ? "article" : "paragraph";
  const texts = noun === "article" ? read : `${many(units, noun)} of ${read}`;
  if (clusters.length === 0) return `${texts}, no near-duplicates among them`;
  // "3 clusters of 12" read like three clusters of twelve each.
  const found = `${members} are near-duplicates in ${many(clusters.length, "cluster")}`;
  return `${texts}: ${found}; ${many(units - members + clusters.length, noun)} left with one of each cluster kept`;
}
