/** Gold from files: a folder of PAN XML, one XML file, JSON Lines, or findings. Which it is, is told by the name. */
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { NamedText, ReadGold } from "../evaluate/index.ts";
import { parseFindings } from "../findings/index.ts";
import { Interrupted, UnreadInputError } from "./errors.ts";
import type { Io } from "./io.ts";
import { jsonLines, readWhole, type JsonLine } from "./json-lines.ts";
import { quoted, reasonOf } from "./printable.ts";

/** Throws `UnreadInputError` where there is nothing to read, or it is none of the formats. */
export async function readGold(io: Io, path: string): Promise<ReadGold> {
  try {
    return await read(io, path);
  } catch (error) {
    if (error instanceof UnreadInputError || error instanceof Interrupted) throw error;
    throw new UnreadInputError(`${quoted(path)} cannot be read: ${reasonOf(error)}`);
  }
}

async function read(io: Io, path: string): Promise<ReadGold> {
  const { goldFromFindings, goldFromPan, goldFromRecords } = await import("../evaluate/index.ts");
  if (path !== "-" && (await stat(resolve(io.cwd, path))).isDirectory()) {
    const files = await readXmlFolder(io, path);
    if (files.length === 0) throw new UnreadInputError(`${quoted(path)} holds no XML file of PAN's format`);
    return goldFromPan(files);
  }
  if (/\.xml$/i.test(path)) return goldFromPan([{ name: path, text: await readWhole(io, path) }]);
  if (/\.json$/i.test(path)) {
    const findings = parseFindings(await readWhole(io, path));
    return { gold: goldFromFindings(findings), problems: [], limits: [] };
  }
  const lines: JsonLine[] = [];
  for await (const line of jsonLines(io, path)) lines.push(line);
  return goldFromRecords(lines);
}

/** Files `*.xml` of the folder and of the folders in it, by name, as PAN's own script looks for them. */
async function readXmlFolder(io: Io, folder: string): Promise<NamedText[]> {
  const names = await readdir(resolve(io.cwd, folder), { recursive: true });
  const files: NamedText[] = [];
  for (const name of names.sort()) {
    if (/\.xml$/i.test(name)) files.push({ name: join(folder, name), text: await readWhole(io, join(folder, name)) });
  }
  return files;
}
