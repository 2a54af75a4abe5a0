import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/index.ts";
import { memoryIo } from "./memory-io.ts";
import { readFileSync } from "node:fs";

const COMMANDS = ["audit", "compare", "dedupe", "evaluate", "passages", "report"];

describe("the program", () => {
  test("--help goes to standard output, lists what works and ends with the exit codes", async () => {
    const io = memoryIo();
    expect(await run(["--help"], io)).toBe(0);
    expect(io.err()).toBe("");
    for (const command of COMMANDS) expect(io.out()).toMatch(new RegExp(`^ {2}${command} `, "m"));
    expect(io.out()).not.toMatch(/^ {2}archive/m);
    expect(io.out()).toMatch(/Exit codes:\n(?: {2}\d {2}.*\n){5}$/);
  });

  test.each(COMMANDS)(
    "%s --help fits 80 columns, has an example and names the flags of every command",
    async (command) => {
      const io = memoryIo();
      expect(await run([command, "--help"], io)).toBe(0);
      expect(io.out()).toContain(`Usage: wirecopy ${command} `);
      expect(io.out()).toContain(`$ wirecopy ${command} `);
      expect(io.out()).toContain("--no-color");
      for (const line of io.out().split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    },
  );

  test.each([["audti"], ["audti", "seeds"], ["audti", "--help"], ["help", "audti"]])(
    "a misspelled command is told, with the one it may be: %s %s",
    async (...argv) => {
      const io = memoryIo();
      expect(await run(argv, io)).toBe(2);
      expect(io.out()).toBe("");
      expect(io.err()).toBe("wirecopy: unknown command 'audti'\n(Did you mean audit?)\n");
    },
  );

  test("no arguments: the help on standard error, exit code 2", async () => {
    const io = memoryIo();
    expect(await run([], io)).toBe(2);
    expect(io.out()).toBe("");
    expect(io.err()).toContain("Usage: wirecopy");
  });

  test("--version prints the version of the package", async () => {
    const io = memoryIo();
    expect(await run(["--version"], io)).toBe(0);
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(io.out()).toBe(`${manifest.version}\n`);
  });

  test.each([
    [["adit", "x"], "unknown command 'adit'", "Did you mean audit?"],
    [["audit", "x", "--treshold", "1"], "unknown option '--treshold'", "Did you mean --threshold?"],
    [["audit"], "missing required argument 'input'", ""],
    [["compare", "x"], "missing required argument 'b'", ""],
    [["compare", "x", "y", "z"], "too many arguments", ""],
    [["report", "x", "--width", "five"], "It must be a whole number, from 40 to 1000", ""],
    [["audit", "x", "--shingle-size", "0"], "It must be a whole number, from 1 to 255", ""],
    [["audit", "x", "--shingle-size", "0x10"], "It must be a whole number", ""],
    [["audit", "x", "--threshold", "1.5"], "It must be a number from 0 to 1", ""],
    [["audit", "x", "--min-surprise", "-1"], "It must be a whole number, from 1 to 10000", ""],
    [["audit", "x", "--outlet-from", "(?<outlet>"], "It must be a regular expression", ""],
    [["audit", "x", "--outlet-from", "news/(.*)"], "It must have {outlet}, as in {outlet}/*.txt", ""],
    [["audit", "x", "--outlet-from", "{outlet}/{day}/*"], "It must have no {day}; it may have {outlet}, {date}", ""],
    [["audit", ""], "the current folder is", ""],
    [["audit", "x", "--reference"], "argument missing", ""],
    [
      ["report", "x", "--csv", "--table", "rows"],
      "Allowed choices are pairs, passages, edits, articles, outlets, stories",
      "",
    ],
  ])("%j is wrong usage: exit code 2, told on standard error", async (argv, message, suggestion) => {
    const io = memoryIo();
    expect(await run(argv, io)).toBe(2);
    expect(io.out()).toBe("");
    expect(io.err()).toMatch(/^wirecopy: /);
    expect(io.err()).toContain(message);
    expect(io.err()).toContain(suggestion);
  });

  test("shows a hostile argument without obeying it", async () => {
    const io = memoryIo();
    expect(await run(["\u001b]0;owned\u0007"], io)).toBe(2);
    expect(io.err()).toContain("\\u001b]0;owned\\u0007");
    expect(io.err()).not.toContain("\u001b");
  });

  test("help of a command that does not exist is wrong usage", async () => {
    expect(await run(["help", "nosuch"], memoryIo())).toBe(2);
    const io = memoryIo();
    expect(await run(["help", "audit"], io)).toBe(0);
    expect(io.out()).toContain("--fail-on");
  });

  test("a help that nobody reads to its end is no error", async () => {
    expect(await run(["--help"], memoryIo({ readerLeavesAfter: 0 }))).toBe(0);
  });
});
