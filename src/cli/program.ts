/**
 * The commands, their flags and their help. Nothing here does any work: a command's code is imported when the command is asked for, so that
 * `wirecopy --help` loads no pipeline and `wirecopy report` no reader of articles.
 */
import { Command, Option } from "commander";
import { VERSION } from "../base/index.ts";
import type { AuditFlags } from "./commands/audit.ts";
import type { CompareFlags } from "./commands/compare.ts";
import type { ReportFlags } from "./commands/report.ts";
import { EXIT_CODE_HELP } from "./exit-codes.ts";
import { METRICS } from "./fail-on.ts";
import { DEFAULT_OUT, gatherOption, integerOption, outletPatternOption, shareOption } from "./option-values.ts";
import type { Output } from "./output.ts";
import { printableLines } from "./printable.ts";
import type { GlobalFlags, Session } from "./session.ts";
import type { CsvTable } from "../report/index.ts";
import { DEFAULT_WIDTH, MAX_WIDTH, MIN_WIDTH } from "./terminal.ts";

/** Those of `renderCsv`, which the help must not load. */
const CSV_TABLES: readonly CsvTable[] = ["pairs", "passages", "edits", "articles"];

export interface ProgramHost {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Columns to wrap help to; `undefined` where standard output is no terminal. */
  readonly width: number | undefined;
  readonly openSession: (flags: GlobalFlags) => Session;
  /** Takes the exit code of the command that ran. */
  readonly finish: (code: number) => void;
}

export function buildProgram(host: ProgramHost): Command {
  const program = new Command("wirecopy")
    .description(
      "Finds news text that was copied, and says who copied whom, which passages, with which edits, credited or not.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void host.stdout.write(text),
      writeErr: (text) => void host.stderr.write(text),
      outputError: (text, write) => write(`wirecopy: ${printableLines(text.replace(/^error: /, ""))}`),
      getOutHelpWidth: () => host.width ?? DEFAULT_WIDTH,
      getErrHelpWidth: () => host.width ?? DEFAULT_WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .option("--no-color", "no colors; NO_COLOR, FORCE_COLOR count too")
    .option("-q, --quiet", "no progress and no notices on standard error")
    .addOption(
      new Option("--width <columns>", "columns to fill (default: terminal, else 80)").argParser(
        integerOption(MIN_WIDTH, MAX_WIDTH),
      ),
    )
    .option("--debug", "show where an internal error came from")
    .addHelpText("after", `\nExample:\n  $ wirecopy audit articles/ --out report\n\n${EXIT_CODE_HELP}`);
  addAudit(program, host);
  addCompare(program, host);
  addReport(program, host);
  return program;
}

function addAudit(program: Command, host: ProgramHost): void {
  const metrics = Object.entries(METRICS).map(([name, { meaning }]) => `  ${name.padEnd(12)} ${meaning}`);
  program
    .command("audit")
    .summary("find every pair of articles that shares text, and who copied whom")
    .description(
      "Finds every pair of articles that shares text: passages, edits, credits, direction, families.\n" +
        `Prints a summary; writes findings.json, report.html and report.md into a folder.`,
    )
    .argument("<input...>", "files, folders, globs, or - for standard input")
    .option("-o, --out <folder>", `where to write the files (default: "${DEFAULT_OUT}")`)
    .option("--json", "print the findings instead of the summary; files are written only with --out")
    .option(
      "--reference <input...>",
      "compare the inputs with these articles only; write it after the inputs",
      gatherOption,
    )
    .option("--fail-on <expression>", "exit with 1 when it holds, as in uncredited>30%; repeatable", gatherOption)
    .option("--all-pairs", "list every pair, those that share nothing too (default: up to 50 articles)")
    .option("--no-all-pairs", "list only the pairs that share text")
    .option("--shingle-size <words>", "words in a shingle (default: 5)", integerOption(1, 255))
    .option("--threshold <share>", "resemblance at which copies must be found (default: 0.5)", shareOption)
    .option("--recall <share>", "share of such pairs that must be found (default: 0.95)", shareOption)
    .option(
      "--min-surprise <bits>",
      "surprise from which shared text counts as copied (default: 50)",
      integerOption(1, 10_000),
    )
    .option("--no-text", "leave the texts out of findings.json and of what is made from it")
    .option(
      "--outlet-from <pattern>",
      "regular expression whose group (?<outlet>...) finds the outlet in a file's path",
      outletPatternOption,
    )
    .option(
      "--max-article-length <units>",
      "longest article, in UTF-16 code units (default: 2000000)",
      integerOption(1),
    )
    .option("--max-pairs <count>", "pairs told in detail in the summary (default: 20)", integerOption(0))
    .addHelpText(
      "after",
      `\nMetrics of --fail-on (>, >=, <, <=, ==, !=):\n${metrics.join("\n")}\n\nExample:\n` +
        '  $ wirecopy audit today/ --fail-on "uncredited>30%" --reference archive/',
    )
    .action(async (inputs: string[], flags: AuditFlags, command: Command) => {
      const { runAudit } = await import("./commands/audit.ts");
      host.finish(await runAudit(host.openSession(command.optsWithGlobals()), inputs, flags));
    });
}

function addCompare(program: Command, host: ProgramHost): void {
  program
    .command("compare")
    .summary("show two articles side by side, edits marked")
    .description("Shows two articles side by side, edits marked, and says which derives from which.")
    .argument("<a>", "a file with one article, or - for standard input")
    .argument("<b>", "another")
    .option("--json", "print the findings of the pair instead")
    .option("--shingle-size <words>", "words in a shingle (default: 5)", integerOption(1, 255))
    .option(
      "--min-surprise <bits>",
      "surprise from which shared text counts as copied (default: 50)",
      integerOption(1, 10_000),
    )
    .option(
      "--max-article-length <units>",
      "longest article, in UTF-16 code units (default: 2000000)",
      integerOption(1),
    )
    .addHelpText("after", "\nExample:\n  $ wirecopy compare wire.txt ours.txt")
    .action(async (a: string, b: string, flags: CompareFlags, command: Command) => {
      const { runCompare } = await import("./commands/compare.ts");
      host.finish(await runCompare(host.openSession(command.optsWithGlobals()), a, b, flags));
    });
}

function addReport(program: Command, host: ProgramHost): void {
  program
    .command("report")
    .summary("render saved findings again")
    .description("Renders saved findings again. One format goes to standard output; several, or --out, go into files.")
    .argument("<findings>", "a findings.json, or - for standard input")
    .option("--text", "the terminal summary (default)")
    .option("--html", "one self-contained page")
    .option("--md", "Markdown")
    .option("--csv", "a table for a spreadsheet; into files, all four tables")
    .addOption(new Option("--table <name>", "the table of --csv (default: pairs)").choices(CSV_TABLES))
    .option("--dot", "who copied whom, for Graphviz")
    .option("--graphml", "who copied whom, for Gephi, yEd and others")
    .option("--json", "the findings themselves, checked and in their canonical form")
    .option("-o, --out <folder>", `write into this folder (default with several formats: "${DEFAULT_OUT}")`)
    .option("--max-pairs <count>", "pairs told in detail in the summary (default: 20)", integerOption(0))
    .addHelpText("after", "\nExample:\n  $ wirecopy report findings.json --dot | dot -Tsvg > families.svg")
    .action(async (findings: string, flags: ReportFlags, command: Command) => {
      const { runReport } = await import("./commands/report.ts");
      host.finish(await runReport(host.openSession(command.optsWithGlobals()), findings, flags));
    });
}
