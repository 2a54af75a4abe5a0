import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROBLEM_CODES, type Article, type Problem, type ProblemCode } from "../../src/base/index.ts";
import { readContext, type Reader, type ReadOptions } from "../../src/ingest/index.ts";

export interface ReaderCase {
  readonly name: string;
  readonly reader: Reader;
  /** An input without a fault, and the articles it holds. */
  readonly good: { readonly input: string; readonly bytes: Uint8Array; readonly articles: readonly Partial<Article>[] };
  /** Inputs with faults, and the codes that they must bring, in order. */
  readonly broken: readonly {
    readonly title: string;
    readonly input: string;
    readonly bytes: Uint8Array;
    readonly codes: readonly ProblemCode[];
    /** How many articles are read in spite of the faults. */
    readonly articles: number;
  }[];
}

export interface Outcome {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Runs one reader over bytes cut into chunks of `size`. */
export async function runReader(
  reader: Reader,
  input: string,
  bytes: Uint8Array,
  size = 65_536,
  options: ReadOptions = {},
): Promise<Outcome> {
  const problems: Problem[] = [];
  const articles: Article[] = [];
  const context = readContext({ ...options, onProblem: (problem) => problems.push(problem) });
  for await (const article of reader.read({ name: input, bytes: chunksOf(bytes, size) }, context))
    articles.push(article);
  return { articles, problems };
}

/** Each chunk a copy whose bytes are wiped when the next is asked for: a reader that keeps a view of a chunk is caught. */
export async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let start = 0; start < bytes.length; start += size) {
    // Not `slice`: that of a Buffer is a view.
    const chunk = new Uint8Array(bytes.subarray(start, start + size));
    yield await Promise.resolve(chunk);
    chunk.fill(0x21);
  }
}

/** What every reader promises, whatever its format. */
export function readerContract({ name, reader, good, broken }: ReaderCase): void {
  const sane = ({ articles, problems }: Outcome, input: string): void => {
    for (const article of articles) {
      expect(typeof article.id).toBe("string");
      expect(typeof article.text).toBe("string");
      expect(article.text.trim()).not.toBe("");
      for (const value of Object.values(article)) expect(value).not.toBeUndefined();
    }
    for (const problem of problems) {
      expect(problem.input).toBe(input);
      expect(PROBLEM_CODES).toContain(problem.code);
      expect(problem.message).not.toBe("");
      expect(problem.position === null || Number.isInteger(problem.position)).toBe(true);
    }
  };

  describe(`the ${name} reader keeps the contract of readers`, () => {
    it("reads its good input without a problem", async () => {
      const outcome = await runReader(reader, good.input, good.bytes);
      expect(outcome.problems).toEqual([]);
      expect(outcome.articles).toHaveLength(good.articles.length);
      expect(outcome.articles).toMatchObject(good.articles);
      sane(outcome, good.input);
    });

    it("recognizes its good input by the first bytes", () => {
      expect(reader.sniff(good.bytes.subarray(0, 4096), "")).toBe(true);
    });

    it("gives the same articles and problems on every run", async () => {
      for (const { input, bytes } of [good, ...broken]) {
        expect(await runReader(reader, input, bytes)).toEqual(await runReader(reader, input, bytes));
      }
    });

    it("gives the same articles and problems for chunks of one byte", async () => {
      for (const { input, bytes } of [good, ...broken]) {
        expect(await runReader(reader, input, bytes, 1)).toEqual(await runReader(reader, input, bytes));
      }
    });

    it("gives the same articles and problems wherever the chunks end", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(good, ...broken),
          fc.integer({ min: 2, max: 97 }),
          async ({ input, bytes }, size) => {
            expect(await runReader(reader, input, bytes, size)).toEqual(await runReader(reader, input, bytes));
          },
        ),
        { numRuns: 15, seed: 1 },
      );
    });

    it.each(broken.map((fault) => [fault.title, fault] as const))("reports %s", async (_title, fault) => {
      const outcome = await runReader(reader, fault.input, fault.bytes);
      expect(outcome.problems.map((problem) => problem.code)).toEqual(fault.codes);
      expect(outcome.articles).toHaveLength(fault.articles);
      sane(outcome, fault.input);
    });

    it("never throws on arbitrary bytes", async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          sane(await runReader(reader, good.input, bytes), good.input);
        }),
        { numRuns: 60, seed: 2 },
      );
    });

    it("never throws on its good input with some bytes changed or the end missing", async () => {
      const change = fc.record({ at: fc.nat(good.bytes.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
      const changes = fc.array(change, { maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(changes, fc.nat(good.bytes.length), async (edits, length) => {
          const bytes = good.bytes.slice(0, length);
          for (const { at, byte } of edits) if (at < length) bytes[at] = byte;
          sane(await runReader(reader, good.input, bytes), good.input);
        }),
        { numRuns: 60, seed: 3 },
      );
    });

    it("cuts an article over maxArticleLength and says where", async () => {
      const outcome = await runReader(reader, good.input, good.bytes, 65_536, { maxArticleLength: 5 });
      const whole = await runReader(reader, good.input, good.bytes);
      const tooLong = whole.articles.filter((article) => article.text.length > 5);
      const reported = outcome.problems.filter((problem) => problem.code === "article-too-large");
      expect(tooLong.length).toBeGreaterThan(0);
      expect(reported).toHaveLength(tooLong.length);
      for (const article of outcome.articles) expect(article.text.length).toBeLessThanOrEqual(5);
      for (const problem of reported) expect(problem.position).toBeLessThanOrEqual(5);
      for (const [index, article] of outcome.articles.entries()) {
        expect(whole.articles[index]?.text.startsWith(article.text)).toBe(true);
      }
    });

    it("closes its source when the consumer stops early", async () => {
      let isClosed = false;
      async function* bytes(): AsyncGenerator<Uint8Array, void, undefined> {
        try {
          yield* chunksOf(good.bytes, 7);
        } finally {
          isClosed = true;
        }
      }
      for await (const article of reader.read({ name: good.input, bytes: bytes() }, readContext())) {
        expect(article.id).toBeTypeOf("string");
        break;
      }
      expect(isClosed).toBe(true);
    });
  });
}
