/** The built command as a process. Tests do not build: run `npm run build` first, or these are skipped with the reason in their title. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, statSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseFindings } from "../../src/findings/index.ts";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
/** For the Node that made it, which is why it is not in the package. */
const KEPT = join(dirname(MAIN), "wirecopy.cache");
const NODE_FACE = new URL("../../dist/node/index.js", import.meta.url).href;
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SOURCE = fileURLToPath(new URL("../../src/cli/", import.meta.url));
const reason = reasonToSkip();

describe.skipIf(reason !== null)(`dist/cli/main.js${reason === null ? "" : ` (skipped: ${reason})`}`, () => {
  test("--version starts, prints and ends", async () => {
    expect(await finished(start(["--version"]))).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringMatching(/^\d+\./),
    });
  });

  test("audits standard input to JSON", async () => {
    const child = start(["audit", "-", "--json"]);
    child.stdin?.end(
      '{"id":"x","text":"The rebels took the town on Monday, officials said."}\n{"id":"y","text":"Rain."}\n',
    );
    const { code, out } = await finished(child);
    expect(code).toBe(0);
    expect(parseFindings(out).articles).toHaveLength(2);
  });

  test.skipIf(!existsSync(KEPT))("starts from the code that the build kept", () => {
    // As `main.js` does it: the flags it sets would make V8 refuse code that was kept without them.
    const check = `const { Script } = require("node:vm"), { readFileSync } = require("node:fs"), [, source, kept] = process.argv;
      const script = new Script(readFileSync(source, "latin1"), { filename: source, cachedData: readFileSync(kept) });
      process.stdout.write(String(script.cachedDataRejected));`;
    expect(execFileSync(process.execPath, ["-e", check, join(dirname(MAIN), "wirecopy.cjs"), KEPT]).toString()).toBe(
      "false",
    );
  });

  test("dedupe uses the threads of the build, and prints the same with any number of them", async () => {
    const { openTextThreads } = (await import(NODE_FACE)) as typeof import("../../src/node/index.ts");
    const threads = openTextThreads({ threads: 3 });
    expect(threads.threads).toBe(3);
    await threads.close();
    const line = (i: number): string =>
      JSON.stringify({ id: `a${i}`, text: `the ${i % 700} rebels took town ${i % 700} again` });
    // More than one batch: the threads start at the second.
    const input = Array.from({ length: 10_000 }, (_, i) => `${line(i)}\n`).join("");
    const outputs: string[] = [];
    for (const count of ["1", "3"]) {
      const child = start(["dedupe", "-", "--threads", count]);
      child.stdin?.end(input);
      const { code, out } = await finished(child);
      expect(code).toBe(0);
      outputs.push(out);
    }
    expect(outputs[0]!.split("\n")).toHaveLength(701);
    expect(outputs[1]).toBe(outputs[0]);
  });

  test("a pipe that is closed early ends it without a word", async () => {
    const child = start(["--help"]);
    child.stdout?.destroy();
    expect(await finished(child)).toMatchObject({ code: 0, err: "" });
  });

  test("Ctrl-C while it waits for input: exit code 130, no files", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wirecopy-process-"));
    const child = start(["audit", "-"], folder);
    setTimeout(() => child.kill("SIGINT"), 1000);
    expect(await finished(child)).toMatchObject({ code: 130, out: "" });
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });

  test("Ctrl-C while compare is at work ends it at once", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wirecopy-process-"));
    await writeFile(join(folder, "a.txt"), "word ".repeat(390_000));
    const child = start(["compare", "a.txt", "a.txt"], folder);
    // Reading the two takes a moment, comparing them takes seconds.
    setTimeout(() => child.kill("SIGINT"), 1500);
    const signal = await new Promise((resolve) => child.on("close", (code, name) => resolve(name ?? code)));
    expect(["SIGINT", 130]).toContain(signal);
    await rm(folder, { recursive: true });
  });

  test.skipIf(!existsSync("/dev/full"))("messages that cannot be written do not fail the run", async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [MAIN, "audit", "seeds", "--json"], {
      cwd: ROOT,
      stdio: ["ignore", "ignore", full],
    });
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
    closeSync(full);
  });

  test("five small articles are audited in a small multiple of the time that Node itself takes to start", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wirecopy-process-"));
    const story = "The rebels took the town on Monday after three days of fighting, officials said. ".repeat(20);
    for (const name of ["1", "2", "3", "4", "5"]) {
      await writeFile(join(folder, `${name}.txt`), `Headline ${name}\n\n${story}`);
    }
    const bare: number[] = [];
    const audits: number[] = [];
    for (let round = 0; round < 3; round++) {
      bare.push(await timed(spawn(process.execPath, ["-e", "0"], { stdio: "pipe" })));
      audits.push(await timed(start(["audit", ".", "--json"], folder)));
    }
    // The aim is 300 ms on an idle machine, some 5 times Node's own start. Measured against that start, since a busy machine slows both.
    expect(Math.min(...audits) / Math.min(...bare)).toBeLessThan(14);
    await rm(folder, { recursive: true });
  });
});

function reasonToSkip(): string | null {
  if (!existsSync(MAIN)) return "not built";
  const newest = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).map(
    (name) => statSync(join(SOURCE, name)).mtimeMs,
  );
  return Math.max(...newest) > statSync(MAIN).mtimeMs ? "built before the last change of src/cli" : null;
}

function start(argv: readonly string[], cwd: string = tmpdir()): ChildProcess {
  return spawn(process.execPath, [MAIN, ...argv], { cwd, stdio: "pipe" });
}

function finished(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let out = "";
  let err = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (err += text));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

async function timed(child: ChildProcess): Promise<number> {
  const begun = performance.now();
  expect(await finished(child)).toMatchObject({ code: 0 });
  return performance.now() - begun;
}
