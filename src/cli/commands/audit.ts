/** `wirecopy audit INPUT...`: reads the articles, finds who copied whom, prints a summary and writes the files. */
import type { Findings } from "../../findings/index.ts";
import { auditInputs, type AuditingFlags } from "../audited.ts";
import { exceededBudgets } from "../budget.ts";
import { interruptOf, UsageError } from "../errors.ts";
import { EXIT } from "../exit-codes.ts";
import { explainFailOn, FailOnSyntaxError, parseFailOn, type Budget } from "../fail-on.ts";
import { checkFolder, writeFiles } from "../files.ts";
import { checkStandardInput, openIntake } from "../intake.ts";
import { DEFAULT_OUT } from "../option-values.ts";
import { printableChunks } from "../printable.ts";
import { tell, type Session } from "../session.ts";
import { describeProblem, wasLost } from "../unread.ts";

export interface AuditFlags extends AuditingFlags {
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
  readonly failOn?: readonly string[] | undefined;
  readonly text: boolean;
  readonly maxPairs?: number | undefined;
}

/** Returns the exit code. Throws `UsageError` before anything is read where the command line cannot be met. */
export async function runAudit(session: Session, inputs: readonly string[], flags: AuditFlags): Promise<number> {
  const budgets = (flags.failOn ?? []).map(readBudget);
  const out = flags.out ?? (flags.json === true ? null : DEFAULT_OUT);
  if (out !== null) checkFolder(session.io.cwd, out);
  checkStandardInput([...inputs, ...(flags.reference ?? [])]);
  const intake = await openIntake(session.io, flags);
  const findings = await auditInputs(session, intake, inputs, flags);
  if (session.io.signal.aborted) throw interruptOf(session.io.signal);
  for (const problem of findings.problems) await tell(session, describeProblem(problem));

  if (intake.articleCount() === 0 || findings.articles.length === 0) {
    if (flags.json === true) await printJson(session, findings);
    await tell(session, "no article could be read; no file was written");
    return EXIT.inputUnread;
  }
  if (out !== null) await writeAll(session, out, findings);
  await (flags.json === true ? printJson(session, findings) : printSummary(session, findings, flags));

  const exceeded = exceededBudgets(budgets, findings);
  for (const sentence of exceeded) await tell(session, sentence);
  if (findings.problems.some(wasLost)) return EXIT.inputUnread;
  return exceeded.length > 0 ? EXIT.budgetExceeded : EXIT.done;
}

async function writeAll(session: Session, out: string, findings: Findings): Promise<void> {
  const { jsonChunks, renderHtml, renderMarkdown } = await import("../../report/index.ts");
  await writeFiles(session, out, [
    { name: "findings.json", render: () => jsonChunks(findings) },
    { name: "report.html", render: () => renderHtml(findings) },
    { name: "report.md", render: () => renderMarkdown(findings) },
  ]);
}

async function printJson(session: Session, findings: Findings): Promise<void> {
  const { jsonChunks } = await import("../../report/index.ts");
  await session.stdout.write(printableChunks(jsonChunks(findings)));
}

async function printSummary(session: Session, findings: Findings, flags: AuditFlags): Promise<void> {
  const { renderText } = await import("../../report/index.ts");
  const { color, width } = session;
  await session.stdout.write(renderText(findings, { color, width, maxPairs: flags.maxPairs }));
}

function readBudget(text: string): Budget {
  try {
    return parseFailOn(text);
  } catch (error) {
    if (error instanceof FailOnSyntaxError) throw new UsageError(explainFailOn(text, error));
    throw error;
  }
}
