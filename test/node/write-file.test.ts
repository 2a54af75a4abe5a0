import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  chmodSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TemporaryFiles, writeFileAtomic } from "../../src/node/index.ts";
import { temporaryFolders } from "./temporary-folder.ts";

const folderWith = temporaryFolders();

async function* parts(count: number): AsyncGenerator<string | Uint8Array, void, undefined> {
  for (let i = 0; i < count; i++) yield await Promise.resolve(i % 3 === 0 ? new TextEncoder().encode("é") : "part ");
}

describe("writeFileAtomic", () => {
  it("writes strings, bytes and streams of both, and leaves no other file", async () => {
    const folder = folderWith();
    await writeFileAtomic(join(folder, "a"), "text é");
    await writeFileAtomic(join(folder, "b"), Uint8Array.of(1, 2));
    await writeFileAtomic(join(folder, "c"), parts(5));
    await writeFileAtomic(join(folder, "d"), ["x".repeat(70_000), "y", "z".repeat(70_000)]);
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("text é");
    expect([...readFileSync(join(folder, "b"))]).toEqual([1, 2]);
    expect(readFileSync(join(folder, "c"), "utf8")).toBe("épart part épart ");
    expect(readFileSync(join(folder, "d"), "utf8")).toBe(`${"x".repeat(70_000)}y${"z".repeat(70_000)}`);
    expect(readdirSync(folder)).toEqual(["a", "b", "c", "d"]);
  });

  it("shows the old content until the new is whole, and keeps the mode", async () => {
    const path = join(folderWith({ a: "old" }), "a");
    chmodSync(path, 0o640);
    async function* watching(): AsyncGenerator<string, void, undefined> {
      yield "new ".repeat(50_000);
      expect(readFileSync(path, "utf8")).toBe("old");
      yield await Promise.resolve("end");
    }
    await writeFileAtomic(path, watching());
    expect(readFileSync(path, "utf8").endsWith("end")).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it("leaves the old file and no temporary when the data throw", async () => {
    const folder = folderWith({ a: "old" });
    const temporaries = new TemporaryFiles();
    async function* failing(): AsyncGenerator<string, void, undefined> {
      yield await Promise.resolve("half");
      expect(temporaries.size).toBe(1);
      throw new Error("no more");
    }
    await expect(writeFileAtomic(join(folder, "a"), failing(), { temporaries })).rejects.toThrow("no more");
    expect(readdirSync(folder)).toEqual(["a"]);
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("old");
    expect(temporaries.size).toBe(0);
  });

  it("leaves the old file and no temporary when aborted", async () => {
    const folder = folderWith();
    const controller = new AbortController();
    async function* aborting(): AsyncGenerator<string, void, undefined> {
      yield await Promise.resolve("a");
      controller.abort(new Error("stopped"));
      yield "b";
    }
    const { signal } = controller;
    await expect(writeFileAtomic(join(folder, "a"), aborting(), { signal })).rejects.toThrow("stopped");
    await expect(writeFileAtomic(join(folder, "a"), "x", { signal })).rejects.toThrow("stopped");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves no temporary when the rename fails", async () => {
    const folder = folderWith();
    mkdirSync(join(folder, "a"));
    await expect(writeFileAtomic(join(folder, "a"), "x")).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  it("lets two writes to one path go on together, the content that of one of them", async () => {
    const folder = folderWith();
    const path = join(folder, "a");
    await Promise.all([writeFileAtomic(path, "1".repeat(100_000)), writeFileAtomic(path, "2".repeat(100_000))]);
    expect(["1", "2"].map((digit) => digit.repeat(100_000))).toContain(readFileSync(path, "utf8"));
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  it("writes through a link to a file", async () => {
    const folder = folderWith({ real: "old" });
    symlinkSync(join(folder, "real"), join(folder, "link"));
    await writeFileAtomic(join(folder, "link"), "new");
    expect(readFileSync(join(folder, "real"), "utf8")).toBe("new");
    expect(lstatSync(join(folder, "link")).isSymbolicLink()).toBe(true);
  });

  it.skipIf(process.platform === "win32")(
    "writes into a device and does not replace it (skipped on Windows)",
    async () => {
      await writeFileAtomic("/dev/null", "x");
      expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
    },
  );

  it("throws for a folder that is not there", async () => {
    await expect(writeFileAtomic(join(folderWith(), "no", "a"), "x")).rejects.toThrow(/ENOENT/);
  });
});

describe("TemporaryFiles", () => {
  it("removes what it knows, at once, and minds no file that is gone", () => {
    const folder = folderWith({ a: "", b: "" });
    const temporaries = new TemporaryFiles();
    for (const name of ["a", "b", "gone"]) temporaries.add(join(folder, name));
    temporaries.delete(join(folder, "b"));
    temporaries.removeAllSync();
    expect(existsSync(join(folder, "a"))).toBe(false);
    expect(existsSync(join(folder, "b"))).toBe(true);
    expect(temporaries.size).toBe(0);
    writeFileSync(join(folder, "a"), "again");
    temporaries.removeAllSync();
    expect(existsSync(join(folder, "a"))).toBe(true);
  });
});
