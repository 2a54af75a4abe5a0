/**
 * The commands, their flags and their help. Nothing here does any work: a command's code is imported when the command is asked for, so that
 * `wirecopy --help` loads no pipeline and `wirecopy report` no reader of articles.
 */
import { Command, Option } from "commander";
import { VERSION } from "../base/index.ts";
import type { AuditFlags } from "./commands/audit.ts";
import type { CompareFlags } from "./commands/compare.ts";
import type { DedupeFlags } from "./commands/dedupe.ts";
import type { EvaluateFlags } from "./commands/evaluate.ts";
import type { PassagesFlags } from "./commands/passages.ts";
import type { ReportFlags } from "./commands/report.ts";
import { EXIT_CODE_HELP } from "./exit-codes.ts";
import { METRICS } from "./fail-on.ts";
import { DEFAULT_OUT, gatherOption, integerOption, outletPatternOption, shareOption } from "./option-values.ts";
import type { Output } from "./output.ts";
import { printableLines } from "./printable.ts";
import type { GlobalFlags, Session } from "./session.ts";
import type { KeepRule, Unit } from "../dedupe/index.ts";
import type { Extent } from "../evaluate/index.ts";
import type { CsvTable, PassageFormat } from "../report/index.ts";
import { DEFAULT_WIDTH, MAX_WIDTH, MIN_WIDTH } from "./terminal.ts";

/** Those of `dedupe` and of `renderCsv`, which the help must not load. */
const UNITS: readonly Unit[] = ["article", "paragraph"];
const KEEP_RULES: readonly KeepRule[] = ["earliest", "longest", "first"];
const CSV_TABLES: readonly CsvTable[] = ["pairs", "passages", "edits", "articles", "outlets", "stories"];
const PASSAGE_FORMATS: readonly PassageFormat[] = ["wirecopy", "passim", "pan", "textpair", "csv"];
const EXTENTS: readonly Extent[] = ["passages", "hull"];

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
  addDedupe(program, host);
  addPassages(program, host);
  addReport(program, host);
  addEvaluate(program, host);
  return program;
}

function addAudit(program: Command, host: ProgramHost): void {
  const metrics = Object.entries(METRICS).map(([name, { meaning }]) => `  ${name.padEnd(12)} ${meaning}`);
  const command = program
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
    .option("--no-all-pairs", "list only the pairs that share text");
  addComparisonOptions(command).option(
    "--no-text",
    "leave the whole texts out of findings.json and of what is made from it; titles, edits and short excerpts in reasons stay",
  );
  addCorpusOptions(command)
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
    .option("--agencies <file>", "more agencies and papers for credits: JSON, or lines of kind; name; aliases")
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

function addDedupe(program: Command, host: ProgramHost): void {
  program
    .command("dedupe")
    .summary("find the near-duplicates of a large corpus")
    .description(
      "Finds clusters of near-duplicates among up to millions of articles: one JSON line a cluster, largest first.\n" +
        "With --out, writes the articles that remain when one of each cluster is kept.",
    )
    .argument("<input...>", "files, folders, globs, or - for standard input")
    .option("-o, --out <file>", "write the kept articles here, as JSON lines in the order of the input")
    .addOption(
      new Option("--keep <rule>", "the member that stands for its cluster (default: earliest)").choices(KEEP_RULES),
    )
    .addOption(new Option("--unit <unit>", "what is compared (default: article)").choices(UNITS))
    .option("--shingle-size <words>", "words in a shingle (default: 5); fewer bear more errors", integerOption(1, 255))
    .option("--threshold <share>", "resemblance from which texts are duplicates (default: 0.5)", shareOption)
    .option("--recall <share>", "share of such pairs that must be found (default: 0.95)", shareOption)
    .option("--no-verify", "trust the estimate: reads the input once, errs by 0.03 near the threshold")
    .option("--threads <count>", "threads to use (default: one for each core)", integerOption(1, 256))
    .addHelpText(
      "after",
      "\nA line: {cluster, size, representative, members: [{id, estimated,\n" +
        "resemblance}]}; the last two are to the representative.\n\nExample:\n  $ wirecopy dedupe today.jsonl --out unique.jsonl",
    )
    .action(async (inputs: string[], flags: DedupeFlags, command: Command) => {
      const { runDedupe } = await import("./commands/dedupe.ts");
      host.finish(await runDedupe(host.openSession(command.optsWithGlobals()), inputs, flags));
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
    .option("--csv", "a table for a spreadsheet; into files, all tables")
    .addOption(new Option("--table <name>", "the table of --csv (default: pairs)").choices(CSV_TABLES))
    .option("--dot", "who copied whom, for Graphviz")
    .option("--graphml", "who copied whom, for Gephi, yEd and others")
    .option("--json", "the findings themselves, checked and in their canonical form")
    .option("-o, --out <folder>", `write into this folder (default with several formats: the folder of the findings)`)
    .option("--max-pairs <count>", "pairs told in detail in the summary (default: 20)", integerOption(0))
    .addHelpText("after", "\nExample:\n  $ wirecopy report findings.json --dot | dot -Tsvg > families.svg")
    .action(async (findings: string, flags: ReportFlags, command: Command) => {
      const { runReport } = await import("./commands/report.ts");
      host.finish(await runReport(host.openSession(command.optsWithGlobals()), findings, flags));
    });
}

function addPassages(program: Command, host: ProgramHost): void {
  const command = program
    .command("passages")
    .summary("print the reused passages of a corpus, for other tools too")
    .description("Prints every passage that two articles share, as JSON lines or in a format of another tool.")
    .argument("<input...>", "files, folders, globs, or - for standard input")
    .addOption(new Option("--format <name>", "the format (default: wirecopy)").choices(PASSAGE_FORMATS))
    .option("-o, --out <path>", "write into this file; with --format pan, one XML file a pair into this folder")
    .option(
      "--reference <input...>",
      "compare the inputs with these articles only; write it after the inputs",
      gatherOption,
    );
  addCorpusOptions(addComparisonOptions(command))
    .addHelpText(
      "after",
      `
Formats, and what their offsets count:
  wirecopy  JSON lines with edits, direction and credit; UTF-16 code units
  passim    JSON lines of its pairwise align.json; code points
  pan       XML of PAN's text alignment, a stretch one detection; code points
  textpair  JSON lines of its alignments.jsonl; bytes of UTF-8
  csv       the table of passages for a spreadsheet; UTF-16 code units

Example:
  $ wirecopy passages articles/ --format passim > align.json`,
    )
    .action(async (inputs: string[], flags: PassagesFlags, command: Command) => {
      const { runPassages } = await import("./commands/passages.ts");
      host.finish(await runPassages(host.openSession(command.optsWithGlobals()), inputs, flags));
    });
}

function addEvaluate(program: Command, host: ProgramHost): void {
  program
    .command("evaluate")
    .summary("score findings against gold")
    .description(
      "Scores findings against gold: plagdet, precision, recall and granularity of passages, edits by kind, direction,\n" +
        "relation, credit and families, as far as the gold speaks of them, with 95 % intervals.",
    )
    .argument("[findings]", "a findings.json, or - for standard input")
    .option("--gold <path>", "a folder of PAN XML, one such file, JSON lines, or a findings.json")
    .option("--pairs <file>", "compare the pairs of texts in these JSON lines (.gz too) and score that")
    .addOption(
      new Option("--extent <name>", "what of a stretch counts (default: hull for PAN's gold, else passages)").choices(
        EXTENTS,
      ),
    )
    .option("--bootstrap <samples>", "samples for the intervals, 0 for none (default: 1000)", integerOption(0, 100_000))
    .option("--seed <number>", "seed of the samples (default: 1)", integerOption(0))
    .option("--shingle-size <words>", "with --pairs: words in a shingle (default: 5)", integerOption(1, 255))
    .option(
      "--min-surprise <bits>",
      "with --pairs: surprise from which shared text counts (default: 50)",
      integerOption(1, 10_000),
    )
    .option("--json", "print the figures as data")
    .addHelpText(
      "after",
      `
A line of gold is {"a", "b"} with any of "passages", "edits", "relation",
"direction" and "credit", as findings have them; what is left out is not judged.
With --pairs it also has "texts": {"a", "b"}. {"family": [ids]} and {"complete":
true} are lines too. PAN's pairs are {"suspicious", "source", "suspicious_text",
"source_text", "cases": [{"this_offset", "this_length", "source_offset",
"source_length"}]}, in code points.

Examples:
  $ wirecopy evaluate findings.json --gold gold.jsonl
  $ wirecopy evaluate --pairs pan13.jsonl.gz --json`,
    )
    .action(async (findings: string | undefined, flags: EvaluateFlags, command: Command) => {
      const { runEvaluate } = await import("./commands/evaluate.ts");
      host.finish(await runEvaluate(host.openSession(command.optsWithGlobals()), findings, flags));
    });
}

/** What counts as copied: the same words in every command that compares a corpus. */
function addComparisonOptions(command: Command): Command {
  return command
    .option("--shingle-size <words>", "words in a shingle (default: 5)", integerOption(1, 255))
    .option("--threshold <share>", "resemblance at which copies must be found (default: 0.5)", shareOption)
    .option("--recall <share>", "share of such pairs that must be found (default: 0.95)", shareOption)
    .option(
      "--min-surprise <bits>",
      "surprise from which shared text counts as copied (default: 50)",
      integerOption(1, 10_000),
    );
}

/** What is known of the articles beside their texts, and how much of them is read. */
function addCorpusOptions(command: Command): Command {
  return command
    .option(
      "--outlet-from <pattern>",
      "where a file's path names the outlet, as in {outlet}/{date}-*.txt; or a regular expression with (?<outlet>...)",
      outletPatternOption,
    )
    .option("--agencies <file>", "more agencies and papers for credits: JSON, or lines of kind; name; aliases")
    .option(
      "--outlets <file>",
      "table of outlets, CSV or JSON: outlet, group, type, and id, url or name to know them by",
    )
    .option(
      "--max-article-length <units>",
      "longest article, in UTF-16 code units (default: 2000000)",
      integerOption(1),
    );
}
