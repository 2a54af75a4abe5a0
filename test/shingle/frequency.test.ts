import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DocumentFrequencies, shingleSet } from "../../src/shingle/index.ts";
import { randomWords } from "../oracle/random-words.ts";

describe("DocumentFrequencies", () => {
  it("counts articles, not occurrences, as sets come and go", () => {
    const member = fc.oneof(fc.nat(20), fc.constantFrom(0, 64, 128, 0xffffffff));
    const article = fc.array(member, { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(article, { maxLength: 30 }), fc.nat(29), (articles, removed) => {
        const frequencies = new DocumentFrequencies();
        for (const members of articles) frequencies.add(shingleSet(members));
        const gone = articles.slice(0, removed);
        for (const members of gone) frequencies.remove(shingleSet(members));
        const left = articles.slice(removed);
        expect(frequencies.articles).toBe(left.length);
        for (const hash of [...Array(21).keys(), 64, 128, 0xffffffff]) {
          expect(frequencies.get(hash)).toBe(left.filter((members) => members.includes(hash)).length);
        }
      }),
    );
  });

  it("grows over a hundred thousand shingles, and a rolling window of articles does not fill it with dead ones", () => {
    const next = randomWords(2);
    const frequencies = new DocumentFrequencies();
    const held: ReturnType<typeof shingleSet>[] = [];
    for (let i = 0; i < 1000; i++) {
      const set = shingleSet(Array.from({ length: 300 }, next));
      frequencies.add(set);
      held.push(set);
      if (held.length > 100) frequencies.remove(held.shift()!);
    }
    expect(frequencies.articles).toBe(100);
    for (const set of held) for (const hash of set.hashes) expect(frequencies.get(hash)).toBeGreaterThanOrEqual(1);
    expect(frequencies.get(next())).toBe(0);
  });

  it("refuses to take back what was never added, and changes nothing then", () => {
    const frequencies = new DocumentFrequencies();
    frequencies.add(shingleSet([1, 2]));
    expect(() => frequencies.remove(shingleSet([1, 3]))).toThrow(RangeError);
    expect([frequencies.get(1), frequencies.articles]).toEqual([1, 1]);
    frequencies.remove(shingleSet([1, 2]));
    expect(() => frequencies.remove(shingleSet([]))).toThrow(/no article/);
  });
});
