/** The audit that `wirecopy audit` and `wirecopy passages` run. */
import type { Findings } from "../findings/index.ts";
import type { AuditOptions } from "../pipeline/index.ts";
import { interruptOf } from "./errors.ts";
import type { Intake, IntakeFlags } from "./intake.ts";
import { refusedOption } from "./option-values.ts";
import { openProgress } from "./progress.ts";
import type { Session } from "./session.ts";

/** The flags of an audit that are the pipeline's options. */
export interface AuditingFlags extends IntakeFlags {
  readonly reference?: readonly string[] | undefined;
  readonly allPairs?: boolean | undefined;
  readonly shingleSize?: number | undefined;
  readonly threshold?: number | undefined;
  readonly recall?: number | undefined;
  readonly minSurprise?: number | undefined;
}

/** Reads the inputs and audits them, with progress on a terminal. Throws `UsageError` for an option that the pipeline refuses. */
export async function auditInputs(
  session: Session,
  intake: Intake,
  inputs: readonly string[],
  flags: AuditingFlags & { readonly text: boolean },
): Promise<Findings> {
  const { io } = session;
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
