/** `wirecopy report FINDINGS`: saved findings in another form. */
import { dirname } from "node:path";
import type { Findings } from "../../findings/index.ts";
import * as reports from "../../report/index.ts";
import { EXIT } from "../exit-codes.ts";
import { checkFolder, writeFiles, type FileToWrite } from "../files.ts";
import { DEFAULT_OUT } from "../option-values.ts";
import { printableChunks } from "../printable.ts";
import { readSavedFindings } from "../saved-findings.ts";
import type { Session } from "../session.ts";
import { DEFAULT_WIDTH } from "../terminal.ts";

const FORMATS = ["text", "html", "md", "csv", "dot", "graphml", "json"] as const;
type Format = (typeof FORMATS)[number];

export type ReportFlags = { readonly [format in Format]?: boolean | undefined } & {
  readonly out?: string | undefined;
  readonly table?: reports.CsvTable | undefined;
  readonly maxPairs?: number | undefined;
};

/** Returns the exit code. Throws `UnreadInputError` where the input is not findings. */
export async function runReport(session: Session, input: string, flags: ReportFlags): Promise<number> {
  const chosen = FORMATS.filter((format) => flags[format] === true);
  const formats: readonly Format[] = chosen.length > 0 ? chosen : [flags.table === undefined ? "text" : "csv"];
  // Beside the findings: in the default folder it would overwrite the report of another run.
  const out = flags.out ?? (formats.length > 1 ? (input === "-" ? DEFAULT_OUT : dirname(input)) : null);
  if (out !== null) checkFolder(session.io.cwd, out);
  const findings = await readSavedFindings(session.io, input);
  if (out !== null) {
    await writeFiles(
      session,
      out,
      formats.flatMap((format) => filesOf(format, findings, session, flags, true)),
    );
  } else {
    const rendered = await filesOf(formats[0]!, findings, session, flags, false)[0]!.render();
    await session.stdout.write(typeof rendered === "string" ? rendered : printableChunks(rendered));
  }
  return EXIT.done;
}

/** A file has no terminal around it. */
const PLAIN = { color: false, width: DEFAULT_WIDTH };

/** The files of a format; the first is what goes to standard output. */
function filesOf(
  format: Format,
  findings: Findings,
  session: Session,
  flags: ReportFlags,
  toFile: boolean,
): FileToWrite[] {
  switch (format) {
    case "text": {
      const { color, width } = toFile ? PLAIN : session;
      return [
        { name: "report.txt", render: () => reports.renderText(findings, { color, width, maxPairs: flags.maxPairs }) },
      ];
    }
    case "html":
      return [{ name: "report.html", render: () => reports.renderHtml(findings) }];
    case "md":
      return [{ name: "report.md", render: () => reports.renderMarkdown(findings) }];
    case "csv": {
      const tables = flags.table === undefined ? reports.CSV_TABLES : [flags.table];
      return tables.map((table) => ({ name: `${table}.csv`, render: () => reports.renderCsv(findings, { table }) }));
    }
    case "dot":
      return [{ name: "families.dot", render: () => reports.renderDot(findings) }];
    case "graphml":
      return [{ name: "families.graphml", render: () => reports.renderGraphml(findings) }];
    case "json":
      return [{ name: "findings.json", render: () => reports.jsonChunks(findings) }];
  }
}
