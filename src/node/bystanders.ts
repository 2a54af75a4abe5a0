/** Files that lie among articles and are none: found in a folder or by a pattern, they are left out and counted; named themselves, they are read. */

import { dirname, join } from "node:path";
import { extensionOf } from "../ingest/index.ts";
import { closeFile, openDescriptor, readDescriptor, statOf } from "./file-calls.ts";

/** Why a file that was found is not read. */
export type Bystander = "other-files" | "earlier-report";

/** What an earlier run wrote; reading it would find that the report copies every article. */
const FINDINGS_MARK = /^\s*\{\s*"format"\s*:\s*"wirecopy-findings"/;
/** Documentation, code and settings. A PDF or a picture may be an article somebody wants read: those are reported. */
const OTHER_EXTENSIONS: ReadonlySet<string> = new Set(
  ".md .markdown .rst .adoc .css .js .mjs .cjs .ts .map .py .r .sh .bat .yml .yaml .toml .ini .cfg .lock .svg .ico".split(
    " ",
  ),
);
const REPORT_FILES = /(?:^|[\\/])report\.(?:html|md)$/;

/**
 * `undefined` for a file to read. A README or a style sheet in a folder of articles is no bad input; a findings file and the report beside it
 * are this program's own.
 */
export async function bystander(path: string): Promise<Bystander | undefined> {
  const extension = extensionOf(path);
  if (REPORT_FILES.test(path) && (await isFindings(join(dirname(path), "findings.json")))) return "earlier-report";
  if (OTHER_EXTENSIONS.has(extension)) return "other-files";
  return extension === ".json" && (await isFindings(path)) ? "earlier-report" : undefined;
}

async function isFindings(path: string): Promise<boolean> {
  try {
    // A pipe by that name would wait for ever.
    if (!(await statOf(path)).isFile()) return false;
    const file = await openDescriptor(path, "r");
    try {
      const { buffer, bytesRead } = await readDescriptor(file, Buffer.alloc(256), 0, 256, 0);
      return FINDINGS_MARK.test(buffer.toString("latin1", 0, bytesRead));
    } finally {
      await closeFile(file);
    }
  } catch {
    return false;
  }
}
