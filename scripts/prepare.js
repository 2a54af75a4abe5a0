/**
 * Builds `dist`, unless it is newer than everything it is made from.
 *
 * `npm ci` runs this once. The first `npx wirecopy` in a clone runs it again, because npm links the clone into its cache to get at the command: without
 * the check that is a second build, 15 seconds for nothing.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds of the newest file below the paths; 0 where there is none. */
function newest(paths) {
  let time = 0;
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) continue;
    const below = found.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : found.mtimeMs;
    time = Math.max(time, below);
  }
  return time;
}

const built = statSync("dist/cli/main.js", { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (built <= newest(["src", "tsup.config.ts", "package.json"])) {
  // A shell, because on Windows the command is a batch file.
  execFileSync("npx", ["tsup", "--silent"], { stdio: "inherit", shell: process.platform === "win32" });
  execFileSync(process.execPath, ["scripts/keep-code.js"], { stdio: "inherit" });
}
