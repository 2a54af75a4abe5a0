/**
 * Runs the built command line over `seeds` once and keeps the code that V8 compiled for it in `dist/cli/wirecopy.cache`, which `src/cli/main.ts` hands back to V8.
 * Compiling takes a tenth of the time of a small audit.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import v8 from "node:v8";
import { Script } from "node:vm";

const root = fileURLToPath(new URL("../", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "wirecopy-code-"));
const exit = process.exit.bind(process);
const scripts = [];

// Code is kept for the flags that V8 has when it is read back, before `main.js` sets any. Code that has not run for a while would be thrown away meanwhile.
const { setFlagsFromString } = v8;
v8.setFlagsFromString = () => undefined;
setFlagsFromString("--no-flush-bytecode");

// `main.js` makes the script and runs it; this is the one place to get hold of it.
const { runInThisContext } = Script.prototype;
Script.prototype.runInThisContext = function (...options) {
  scripts.push(this);
  return runInThisContext.apply(this, options);
};
process.exit = (code) => {
  rmSync(out, { recursive: true, force: true });
  setFlagsFromString("--flush-bytecode");
  if (code === 0 && scripts.length === 1)
    writeFileSync(join(root, "dist/cli/wirecopy.cache"), scripts[0].createCachedData());
  return exit(code);
};
process.stdout.write = (_chunk, ...rest) => {
  rest.find((each) => typeof each === "function")?.();
  return true;
};
process.argv = [process.argv[0], join(root, "dist/cli/main.js"), "audit", join(root, "seeds"), "--out", out, "--quiet"];
await import("../dist/cli/main.js");
