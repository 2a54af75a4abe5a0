#!/usr/bin/env node
/**
 * Starts the command line, which lies beside this file as one script, from the code that V8 kept of it when the package was built.
 *
 * An audit of five articles is over in 0.3 s, of which a tenth was spent on compiling: modules have no such cache in Node 20 (`module.enableCompileCache` came with
 * 22.1), scripts do. A cache of another V8, or of one with other flags, is refused by V8 itself and then not used.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { expectShortRun } from "./engine.ts";

const folder = import.meta.dirname;
const filename = join(folder, "wirecopy.cjs");
// A function around the code, all ASCII: see the build.
const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: keptCode() });
// Before the flags are set: the compiled code of Node's own modules is refused like ours where it was kept under other flags, 5 ms for these.
void [process.stdout, process.stderr];
expectShortRun();

const module = { exports: {} };
const main = script.runInThisContext() as (...parameters: unknown[]) => void;
main(module.exports, require, module, filename, folder);

function keptCode(): Buffer | undefined {
  try {
    return readFileSync(join(folder, "wirecopy.cache"));
  } catch {
    return undefined; // built without one
  }
}
