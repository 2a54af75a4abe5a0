import { describe, expect, test } from "vitest";
import { openProgress, progressText } from "../../src/cli/progress.ts";
import { memoryIo } from "./memory-io.ts";

describe("progressText", () => {
  test("shows bar, count, rate and time to go", () => {
    expect(progressText({ stage: "align", done: 250, total: 1000, milliseconds: 2000, eta: 6 })).toBe(
      "aligning      [======------------------] 250/1000  125/s  0:06 left",
    );
  });

  test("shows no bar while the total is not known, and no rate in the first second", () => {
    expect(progressText({ stage: "read", done: 42, total: null, milliseconds: 10_000, eta: null })).toBe(
      "reading       42  4.2/s",
    );
    expect(progressText({ stage: "read", done: 42, total: null, milliseconds: 999, eta: null })).toBe(
      "reading       42",
    );
  });

  test("promises nothing once it is done, and survives a total of 0", () => {
    expect(progressText({ stage: "derive", done: 3, total: 3, milliseconds: 100, eta: 9 })).toMatch(/\[={24}\] 3\/3$/);
    expect(progressText({ stage: "derive", done: 0, total: 0, milliseconds: 100, eta: null })).toMatch(/ 0\/0$/);
  });

  test("tells hours only where there are some", () => {
    const left = (eta: number): string =>
      progressText({ stage: "align", done: 1, total: 9, milliseconds: 1, eta }).replace(/.* {2}/, "");
    expect([left(5), left(760), left(11_100)]).toEqual(["0:05 left", "12:40 left", "3:05:00 left"]);
  });
});

describe("openProgress", () => {
  test("writes nothing where standard error is no terminal, or when told to be quiet", async () => {
    for (const [io, quiet] of [
      [memoryIo(), false],
      [memoryIo({ errorTerminal: true }), true],
    ] as const) {
      const line = await openProgress(io, quiet);
      line.show({ stage: "read", done: 1, total: null });
      line.stop();
      expect(io.err()).toBe("");
    }
  });

  test("draws each stage on one line of a terminal, wipes it, and leaves the terminal's modes alone", async () => {
    const io = memoryIo({ errorTerminal: true });
    const line = await openProgress(io, false);
    line.show({ stage: "read", done: 1, total: null });
    line.show({ stage: "read", done: 5, total: 5 });
    line.show({ stage: "align", done: 0, total: 9 });
    line.stop();
    line.stop();
    expect(io.err()).toContain("reading");
    expect(io.err()).toContain("aligning      [");
    expect(io.err()).not.toMatch(/\n|\u001b\[\?/);
    expect(io.err()).toMatch(/\u001b\[2K\r?$|\u001b\[2K.{0,8}$/);
  });
});
