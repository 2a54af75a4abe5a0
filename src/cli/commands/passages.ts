/** `wirecopy passages INPUT...`: the reused passages of a corpus, in a format of our own or in one that other tools read. */
import { resolve } from "node:path";
import type { Findings } from "../../findings/index.ts";
import type { PassageFormat } from "../../report/index.ts";
import { auditInputs, type AuditingFlags } from "../audited.ts";
import { interruptOf } from "../errors.ts";
import { EXIT } from "../exit-codes.ts";
import { checkFile, checkFolder, writeFiles } from "../files.ts";
import { checkStandardInput, openIntake } from "../intake.ts";
import { printable, printableChunks } from "../printable.ts";
import { notice, tell, type Session } from "../session.ts";
import { describeProblem, wasLost } from "../unread.ts";

export interface PassagesFlags extends AuditingFlags {
  readonly format?: PassageFormat | undefined;
  /** A folder for `pan`, a file for the others. */
  readonly out?: string | undefined;
}

/** Returns the exit code. Throws `UsageError` before anything is read where the command line cannot be met. */
export async function runPassages(session: Session, inputs: readonly string[], flags: PassagesFlags): Promise<number> {
  const format = flags.format ?? "wirecopy";
  const { cwd } = session.io;
  const read = [...inputs, ...(flags.reference ?? [])];
  checkStandardInput(read);
  if (flags.out !== undefined) {
    if (format === "pan") checkFolder(cwd, flags.out);
    else checkFile(cwd, flags.out, read);
  }
  const intake = await openIntake(session.io, flags);
  const findings = await auditInputs(session, intake, inputs, { ...flags, text: true });
  if (session.io.signal.aborted) throw interruptOf(session.io.signal);
  for (const problem of findings.problems) await tell(session, describeProblem(problem));
  for (const { limit, value, where } of findings.limits)
    await notice(session, printable(`${limit} ${value}: ${where}`));
  if (intake.articleCount() === 0 || findings.articles.length === 0) {
    await tell(session, `no article could be read${flags.out === undefined ? "" : "; no file was written"}`);
    return EXIT.inputUnread;
  }
  await write(session, findings, format, flags.out);
  return findings.problems.some(wasLost) ? EXIT.inputUnread : EXIT.done;
}

async function write(
  session: Session,
  findings: Findings,
  format: PassageFormat,
  out: string | undefined,
): Promise<void> {
  const { panFiles, passageChunks } = await import("../../report/index.ts");
  if (out === undefined) {
    await session.stdout.write(printableOf(await passageChunks(findings, format), format));
  } else if (format === "pan") {
    let count = 0;
    const quiet = { ...session, quiet: true };
    for (const { name, text } of panFiles(findings)) {
      await writeFiles(quiet, out, [{ name, render: () => text }]);
      count++;
    }
    await notice(session, `wrote ${count} XML ${count === 1 ? "file" : "files"} into ${printable(out)}`);
  } else {
    const { writeFileAtomic } = await import("../../node/index.ts");
    const { cwd, signal } = session.io;
    await writeFileAtomic(resolve(cwd, out), await passageChunks(findings, format), { signal });
    await notice(session, `wrote ${printable(out)}`);
  }
}

/** CSV ends its lines in CR LF and has been made safe already. */
function printableOf(chunks: Iterable<string>, format: PassageFormat): Iterable<string> {
  return format === "csv" ? chunks : printableChunks(chunks);
}
