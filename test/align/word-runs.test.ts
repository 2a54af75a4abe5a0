import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignWordHashes, alignWords, type WordRuns } from "../../src/align/index.ts";
import { tokenize } from "../../src/text/index.ts";
import { smithWaterman } from "../oracle/smith-waterman.ts";
import { madeUpText } from "../support/align-texts.ts";
import { BUSY_DESK, makeEditedCopy } from "../support/edited-copies.ts";
import { seedArticles } from "../support/seed-articles.ts";

function matchesOf({ count, a, b, length }: WordRuns): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let k = 0; k < count; k++) for (let t = 0; t < length[k]!; t++) pairs.push([a[k]! + t, b[k]! + t]);
  return pairs;
}

/** Sequences out of few words, so that everything repeats, and out of many. */
const words = (types: number): fc.Arbitrary<Uint32Array> =>
  fc.array(fc.integer({ min: 1, max: types }), { maxLength: 120 }).map((list) => Uint32Array.from(list, (x) => x * 77));

const sequences = fc.oneof(...[2, 5, 40].map((types) => fc.tuple(words(types), words(types))));

/** `b` is `a` with some stretches cut, doubled or put elsewhere, and some words replaced. */
const copies = fc
  .tuple(
    words(400),
    fc.array(fc.tuple(fc.nat(119), fc.nat(40), fc.nat(119)), { maxLength: 4 }),
    fc.array(fc.nat(119), { maxLength: 8 }),
  )
  .map(([a, moves, changed]) => {
    let b = [...a];
    for (const [from, size, to] of moves) {
      const piece = b.slice(from, from + size);
      b = [...b.slice(0, to), ...piece, ...b.slice(to)];
    }
    for (const place of changed) if (place < b.length) b[place] = 1;
    return [a, Uint32Array.from(b)] as const;
  });

describe("alignWordHashes", () => {
  it("matches equal words, each at most once, in rising runs that end where the words differ or are spoken for", () => {
    fc.assert(
      fc.property(fc.oneof(sequences, copies), ([a, b]) => {
        const runs = alignWordHashes(a, b);
        const pairs = matchesOf(runs);
        expect(runs.matched).toBe(pairs.length);
        for (const [i, j] of pairs) expect(a[i]).toBe(b[j]);
        expect(new Set(pairs.map(([i]) => i)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, j]) => j)).size).toBe(pairs.length);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same answer whatever was aligned before", () => {
    fc.assert(
      fc.property(copies, sequences, ([a, b], [c, d]) => {
        const before = alignWordHashes(a, b);
        alignWordHashes(c, d);
        expect(alignWordHashes(a, b)).toEqual(before);
      }),
    );
  });

  it("finds as much of edited copies as Smith and Waterman's full table", () => {
    const articles = seedArticles();
    let [slow, both] = [0, 0];
    for (let seed = 1; seed <= 40; seed++) {
      const { source, copy } = makeEditedCopy(articles, seed, BUSY_DESK);
      const [a, b] = [tokenize(source).hashes, tokenize(copy).hashes];
      const fast = new Set(matchesOf(alignWordHashes(a, b)).map(([, j]) => j));
      const full = smithWaterman(a, b);
      slow += full.length;
      both += full.filter(([, j]) => fast.has(j)).length;
    }
    expect(slow).toBeGreaterThan(5000);
    expect(both / slow).toBeGreaterThan(0.97);
  });

  it("finds paragraphs that were put elsewhere, as chains of their own", () => {
    const [one, two, three] = [3, 5, 7].map((seed) => madeUpText(60, seed));
    const runs = alignWords(`${one} ${two} ${three}`, `${three} ${one} ${two}`);
    expect(runs.matched).toBe(180);
    expect(runs.count).toBe(2);
  });

  it("finds nothing in strangers that share phrases", () => {
    const phrase = "at the end of the day";
    expect(alignWords(`${madeUpText(80, 1)} ${phrase}`, `${phrase} ${madeUpText(80, 3)}`).count).toBe(0);
  });

  it("says how much it left untried, and ends soon, where everything repeats", () => {
    const text = "word ".repeat(100_000);
    const begun = performance.now();
    expect(alignWords(text, `${text} word`).cut).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(alignWords(madeUpText(300, 1), madeUpText(300, 1)).cut).toBe(0);
  });

  it.each([
    ["", ""],
    ["", "one two three four"],
    ["one two", "one two"],
    ["– … !", "one two three"],
  ])("takes texts without a seed: %j and %j", (a, b) => {
    expect(alignWords(a, b)).toMatchObject({ count: 0, matched: 0, cut: 0 });
  });

  it("tells words apart as the tokenizer does, in every script", () => {
    const text =
      "Der Bürgermeister von Köln, U.S. forces’ 2,000 αβγ слово 東京都 don't stop — and nine more words here too";
    expect(alignWords(text, text.toUpperCase()).matched).toBe(tokenize(text).count);
  });

  it("reads a long text in pieces, and one without spaces whole", () => {
    const long = madeUpText(30_000, 9);
    expect(long.length).toBeGreaterThan(1 << 17);
    expect(alignWords(long, long)).toMatchObject({ count: 1, matched: tokenize(long).count });
    const solid = "東京都議会は".repeat(30_000);
    expect(alignWords(solid, solid).matched).toBe(tokenize(solid).count);
  });

  it("throws where it is given something else than a text", () => {
    expect(() => alignWords("a", 7 as never)).toThrow(TypeError);
  });
});
