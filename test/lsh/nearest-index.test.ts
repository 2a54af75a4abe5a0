import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseBands, ContainmentIndex, NearestIndex } from "../../src/lsh/index.ts";
import { createSketcher, estimateResemblance } from "../../src/minhash/index.ts";
import { containmentAInB, shingleSet, type ShingleSet } from "../../src/shingle/index.ts";
import { pairWithResemblance, randomWords } from "../oracle/random-words.ts";

describe("NearestIndex", () => {
  const sketcher = createSketcher();
  const { bands, rows } = chooseBands({ threshold: 0.3 });

  it("gives the k nearest, nearest first, as comparing with all does where all share a bucket", () => {
    const next = randomWords(1);
    const { a } = pairWithResemblance(next, 200, 0.5);
    const index = new NearestIndex({ bands, rows });
    const all = Array.from({ length: 60 }, (_, id) => {
      const words = a.map((word, i) => (i % 60 < id ? next() : word));
      return { id, signature: sketcher.sign(words) };
    });
    for (const { id, signature } of all) index.add(id, signature);
    const asked = sketcher.sign(a);
    const expected = all
      .map(({ id, signature }) => ({ id, ...estimateResemblance(asked, signature) }))
      .filter(({ resemblance }) => resemblance >= 0.4)
      .sort((x, y) => y.resemblance - x.resemblance || x.id - y.id);
    expect(expected.length).toBeGreaterThan(15);
    expect(index.nearest(asked, { k: 100, least: 0.4 })).toEqual(expected);
    expect(index.nearest(asked, { k: 5 })).toEqual(expected.slice(0, 5));
    expect(index.remove(0)).toBe(true);
    expect(index.remove(0)).toBe(false);
    expect(index.nearest(asked, { k: 1 })).toEqual(expected.slice(1, 2));
    expect(index.size).toBe(59);
  });

  it("finds the nearest in a bucket beyond the cap", () => {
    const next = randomWords(2);
    const { a } = pairWithResemblance(next, 200, 0.5);
    const index = new NearestIndex({ bands, rows });
    for (let id = 0; id < 300; id++) index.add(id, sketcher.sign(a.map((word, i) => (i < 20 ? next() : word))));
    index.add(300, sketcher.sign(a));
    expect(index.nearest(sketcher.sign(a), { k: 1 })).toMatchObject([{ id: 300, resemblance: 1 }]);
  });

  it("refuses signatures of other parameters and wrong options", () => {
    const index = new NearestIndex({ bands: 2, rows: 2 });
    index.add(1, sketcher.sign(Uint32Array.of(1, 2)));
    expect(() => index.nearest(createSketcher({ seed: 2 }).sign(Uint32Array.of(1)))).toThrow(TypeError);
    expect(() => index.nearest(sketcher.sign(Uint32Array.of(1)), { k: 0 })).toThrow(/k must be/);
    expect(() => index.nearest(sketcher.sign(Uint32Array.of(1)), { top: 3 } as never)).toThrow(/no option "top"/);
  });
});

describe("ContainmentIndex", () => {
  const sets = fc.array(fc.array(fc.nat(40), { maxLength: 30 }), { maxLength: 8 });
  const setOf = (numbers: readonly number[]): ShingleSet =>
    shingleSet(numbers.map((n) => Math.imul(n, 0x9e3779b1) >>> 0));

  it("with every shingle kept is exact, for any sets, additions and removals", () => {
    fc.assert(
      fc.property(sets, fc.array(fc.nat(40), { minLength: 1, maxLength: 20 }), fc.nat(8), (texts, asked, gone) => {
        const index = new ContainmentIndex({ scale: 1 });
        texts.forEach((text, id) => index.add(id, setOf(text)));
        const wasIn = gone < texts.length;
        expect(index.remove(gone)).toBe(wasIn);
        const expected = texts
          .map((text, id) => ({ id, queryInText: containmentAInB(setOf(asked), setOf(text)), standardError: 0 }))
          .filter(({ id, queryInText }) => id !== gone && queryInText >= 0.25)
          .sort((x, y) => y.queryInText - x.queryInText || x.id - y.id);
        expect(index.query(setOf(asked), { k: 100, least: 0.25 })).toEqual(expected);
        expect(index.query(setOf(asked), { k: 2, least: 0.25 })).toEqual(expected.slice(0, 2));
        expect(index.size).toBe(texts.length - (wasIn ? 1 : 0));
      }),
    );
  });

  it("finds a paragraph in a long article that resembles it by a few percent, and tells the share within its error", () => {
    const next = randomWords(3);
    const words = (count: number): number[] => Array.from({ length: count }, next);
    let found = 0;
    let squares = 0;
    const index = new ContainmentIndex();
    const paragraphs: number[][] = [];
    for (let id = 0; id < 300; id++) {
      const paragraph = words(80);
      paragraphs.push(paragraph);
      // Three quarters of it, in an article of 2,000 words.
      index.add(id, shingleSet([...words(2000), ...paragraph.slice(0, 60)]));
    }
    paragraphs.forEach((paragraph, id) => {
      const [best, ...others] = index.query(shingleSet(paragraph), { least: 0.3 });
      expect(others).toEqual([]);
      if (best === undefined) return;
      expect(best.id).toBe(id);
      found++;
      squares += ((best.queryInText - 0.75) / best.standardError) ** 2;
    });
    expect(found).toBeGreaterThanOrEqual(297);
    expect(Math.sqrt(squares / found)).toBeGreaterThan(0.7);
    expect(Math.sqrt(squares / found)).toBeLessThan(1.3);
  });

  it("refuses an id twice and wrong options", () => {
    const index = new ContainmentIndex();
    index.add(0, setOf([1]));
    expect(() => index.add(0, setOf([2]))).toThrow(/must not be in the index yet/);
    expect(() => new ContainmentIndex({ scale: 0 })).toThrow(/scale must be/);
    expect(() => index.query(setOf([1]), { least: 2 })).toThrow(/least must be/);
  });
});
