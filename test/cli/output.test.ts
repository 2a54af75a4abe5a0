import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { Output } from "../../src/cli/output.ts";

describe("Output", () => {
  test("writes in the order it was asked to, however slow the stream", async () => {
    const { stream, chunks } = slowStream();
    const output = new Output(stream);
    void output.write("one ");
    void output.write("two ");
    await output.write("three");
    expect(Buffer.concat(chunks).toString()).toBe("one two three");
  });

  test("hands over a huge text piece by piece, never more than one piece waiting", async () => {
    const { stream, chunks, waiting } = slowStream();
    const text = "x".repeat(1_000_000);
    await new Output(stream).write(text);
    expect(Buffer.concat(chunks).toString()).toBe(text);
    expect(chunks.length).toBeGreaterThan(10);
    expect(Math.max(...waiting)).toBeLessThanOrEqual(1 << 16);
  });

  test("never cuts a surrogate pair in two", async () => {
    const { stream, chunks } = slowStream();
    const text = "y" + "🗞".repeat(70_000);
    await new Output(stream).write(text);
    expect(Buffer.concat(chunks).toString()).toBe(text);
  });

  test("gathers small pieces, and joins a surrogate pair that they part", async () => {
    const { stream, chunks } = slowStream();
    function* pieces(): Generator<string> {
      for (let made = 0; made < 300_000; made++) yield made % 2 === 0 ? "\ud83d" : "\uddde";
    }
    await new Output(stream).write(pieces());
    expect(Buffer.concat(chunks).toString()).toBe("🗞".repeat(150_000));
    expect(chunks.length).toBeLessThan(10);
  });

  test("stops asking for pieces when the reader has left", async () => {
    let made = 0;
    function* pieces(): Generator<string> {
      for (; made < 1000; made++) yield "p".repeat(100_000);
    }
    const stream = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(), { code: "EPIPE" })),
    });
    await new Output(stream).write(pieces());
    expect(made).toBeLessThan(3);
  });

  test("rejects where the disk is full, unless it is messages that nobody can be told", async () => {
    const full = (): Writable =>
      new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error("full"), { code: "ENOSPC" })) });
    await expect(new Output(full()).write("findings")).rejects.toThrow("full");
    await expect(new Output(full(), true).write("wrote report.html")).resolves.toBeUndefined();
  });

  test("goes quiet when the reader has left, and says so", async () => {
    let taken = 0;
    const stream = new Writable({
      write(_chunk, _encoding, done) {
        taken++;
        done(taken > 1 ? Object.assign(new Error("write EPIPE"), { code: "EPIPE" }) : null);
      },
    });
    const output = new Output(stream);
    await output.write("z".repeat(1_000_000));
    await output.write("more");
    expect(taken).toBe(2);
    expect(output.closed).toBe(true);
  });

  test("goes quiet on a stream that was destroyed", async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
    stream.destroy();
    const output = new Output(stream);
    await output.write("nobody hears");
    expect(output.closed).toBe(true);
  });

  test("rejects when the disk is full, and once only", async () => {
    const stream = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("no space"), { code: "ENOSPC" })),
    });
    const output = new Output(stream);
    await expect(output.write("a")).rejects.toThrow("no space");
    await expect(output.drained()).resolves.toBeUndefined();
  });
});

function slowStream(): { stream: Writable; chunks: Buffer[]; waiting: number[] } {
  const chunks: Buffer[] = [];
  const waiting: number[] = [];
  const stream = new Writable({
    highWaterMark: 1024,
    write(chunk: Buffer, _encoding, done) {
      waiting.push(stream.writableLength);
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  return { stream, chunks, waiting };
}
