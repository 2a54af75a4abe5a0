/** The audit that `wirecopy audit` and `wirecopy passages` run. */
import { resolve } from "node:path";
import type { Findings } from "../findings/index.ts";
import type { AuditOptions } from "../pipeline/index.ts";
import type { OutletEntry } from "../ingest/index.ts";
import { readAgencies } from "./agencies-file.ts";
import { interruptOf, UsageError } from "./errors.ts";
import type { Intake, IntakeFlags } from "./intake.ts";
import { refusedOption } from "./option-values.ts";
import { openProgress } from "./progress.ts";
import { printable, reasonOf } from "./printable.ts";
import { notice, type Session } from "./session.ts";

/** The flags of an audit that are the pipeline's options. */
export interface AuditingFlags extends IntakeFlags {
  readonly reference?: readonly string[] | undefined;
  readonly allPairs?: boolean | undefined;
  readonly shingleSize?: number | undefined;
  readonly threshold?: number | undefined;
  readonly recall?: number | undefined;
  readonly minSurprise?: number | undefined;
  /** A file that `readOutlets` reads. */
  readonly outlets?: string | undefined;
  /** A file that `parseAgencies` reads. */
  readonly agencies?: string | undefined;
}

/** Reads the inputs and audits them, with progress on a terminal. Throws `UsageError` for an option that the pipeline refuses. */
export async function auditInputs(
  session: Session,
  intake: Intake,
  inputs: readonly string[],
  flags: AuditingFlags & { readonly text: boolean },
): Promise<Findings> {
  const { io } = session;
  const outlets = flags.outlets === undefined ? undefined : await readOutletTable(session, flags.outlets);
  const agencies = await readAgencies(session, flags.agencies);
  const { audit } = await session.loadPipeline();
  const progress = await openProgress(io, session.quiet);
  const options: AuditOptions = {
    shingleSize: flags.shingleSize,
    minSurprise: flags.minSurprise,
    threshold: flags.threshold,
    recall: flags.recall,
    allPairs: flags.allPairs,
    includeText: flags.text,
    maxArticleLength: flags.maxArticleLength,
    outlets,
    agencies,
    reference: flags.reference === undefined ? undefined : intake.readReference(flags.reference),
    inputProblems: intake.problems,
    inputLimits: intake.limits,
    onProgress(moment) {
      // The pipeline lets the event loop turn before it calls: here a Ctrl-C is heard between two steps of the work.
      if (io.signal.aborted) throw interruptOf(io.signal);
      progress.show(moment);
    },
  };
  try {
    return await audit(intake.read(inputs), options);
  } catch (error) {
    throw refusedOption(error) ?? error;
  } finally {
    progress.stop();
  }
}

/** Throws `UsageError` where the file is no table of outlets: a wrong table would make other houses of the articles, and nothing after it right. */
async function readOutletTable(session: Session, file: string): Promise<readonly OutletEntry[]> {
  const { readOutlets } = await import("../node/index.ts");
  try {
    const { entries, ignored } = await readOutlets(resolve(session.io.cwd, file), file);
    if (ignored.length > 0) {
      await notice(session, printable(`--outlets: ${file} has columns that mean nothing here: ${ignored.join(", ")}`));
    }
    return entries;
  } catch (error) {
    // What is wrong inside the file is said with its name and line already.
    const isUnread = (error as NodeJS.ErrnoException).code !== undefined;
    throw new UsageError(`--outlets: ${isUnread ? `${printable(file)}: ` : ""}${reasonOf(error)}`);
  }
}
