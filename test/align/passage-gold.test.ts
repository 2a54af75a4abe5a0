import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignTexts } from "../support/align-texts.ts";
import {
  composeCopy,
  composeSource,
  ownText,
  piece,
  withWordsChanged,
  type ComposedCopy,
  type ComposedSource,
  type Piece,
} from "../support/composed-texts.ts";
import { splitmix32 } from "../support/splitmix32.ts";

const seeds = fc.integer({ min: 1, max: 1e6 });
const RUNS = { numRuns: 40 };

interface Found {
  readonly spans: readonly (readonly [number, number, number, number])[];
  readonly stretches: number;
}

function found(source: string, copy: string): Found {
  const { passages } = alignTexts(source, copy);
  const inCopy = [...passages].sort((x, y) => x.b.start - y.b.start);
  return {
    spans: inCopy.map(({ a, b }) => [a.start, a.end, b.start, b.end] as const),
    stretches: new Set(passages.map(({ stretch }) => stretch)).size,
  };
}

function gold({ copied }: ComposedCopy): Found["spans"] {
  return copied.map(({ source, copy }) => [source.start, source.end, copy.start, copy.end] as const);
}

/** Exactly what was copied is found, in as many stretches. */
function expectExact(source: ComposedSource, pieces: readonly Piece[], stretches: number): void {
  const copy = composeCopy(pieces);
  expect(found(source.text, copy.text)).toEqual({ spans: gold(copy), stretches });
}

/** Nothing outside what was copied is found, of that at least a share, and in one stretch for each piece. */
function expectWithin(source: ComposedSource, pieces: readonly Piece[], least: number): void {
  const copy = composeCopy(pieces);
  const { spans, stretches } = found(source.text, copy.text);
  let covered = 0;
  for (const [a0, a1, b0, b1] of spans) {
    const home = copy.copied.find(({ copy: { start, end } }) => start <= b0 && b1 <= end);
    expect(home, `${b0} to ${b1} was not copied`).toBeDefined();
    expect(home!.source.start <= a0 && a1 <= home!.source.end).toBe(true);
    covered += b1 - b0;
  }
  const whole = copy.copied.reduce((sum, one) => sum + one.copy.end - one.copy.start, 0);
  expect(covered / whole).toBeGreaterThan(least);
  expect(stretches).toBe(copy.copied.length);
}

describe("passages with exact gold", () => {
  it("verbatim: one passage a paragraph, all of one stretch", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const source = composeSource(4, 3, seed);
        const [, two, three] = source.paragraphs;
        expectExact(
          source,
          [ownText(3, seed), "\n\n", piece(two!), "\n\n", piece(three!), "\n\n", ownText(2, seed + 1)],
          1,
        );
      }),
      RUNS,
    );
  });

  it("lightly edited: the same ends, one passage", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const source = composeSource(3, 3, seed);
        const { source: span, text } = piece(source.paragraphs[1]!);
        const edited = { source: span, text: withWordsChanged(text, 0.06, seed) };
        expectExact(source, [ownText(3, seed), "\n\n", edited, "\n\n", ownText(3, seed + 1)], 1);
      }),
      RUNS,
    );
  });

  it("heavily edited, a third of the words changed: nearly all of it, nothing else, one stretch", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const source = composeSource(3, 4, seed);
        const { source: span, text } = piece(source.paragraphs[1]!);
        const edited = { source: span, text: withWordsChanged(text, 0.33, seed) };
        expectWithin(source, [ownText(3, seed), "\n\n", edited, "\n\n", ownText(3, seed + 1)], 0.7);
      }),
      RUNS,
    );
  });

  it("reordered sentences: each a passage of its own", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const source = composeSource(1, 4, seed);
        const sentences = source.paragraphs[0]!;
        const order = [3, 2, 1, 0].map((k) => piece([sentences[k]!]));
        expectExact(
          source,
          order.flatMap((one, k) => (k === 0 ? [one] : [" ", one])),
          4,
        );
      }),
      RUNS,
    );
  });

  it("reordered sentences that end in one word: each keeps its own", () => {
    const source = composeSource(1, 4, 7);
    const text = source.text.replace(/ [a-z]+\./g, " harbour.");
    const sentences = text.split(/(?<=\.) /);
    const copy = [...sentences].reverse().join(" ");
    const { passages } = alignTexts(text, copy);
    expect(passages.map(({ a, b }) => [text.slice(a.start, a.end), copy.slice(b.start, b.end)])).toEqual(
      sentences.map((sentence) => [sentence, sentence]),
    );
  });

  it("reordered paragraphs: each a passage and a stretch of its own", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const source = composeSource(4, 2, seed);
        const order = [3, 2, 1, 0].map((k) => piece(source.paragraphs[k]!));
        expectExact(
          source,
          order.flatMap((one, k) => (k === 0 ? [one] : ["\n\n", one])),
          4,
        );
      }),
      RUNS,
    );
  });

  it("a paragraph split in two, or two merged into one: one passage", () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(1, 2), (seed, at) => {
        const whole = composeSource(1, 3, seed);
        const { source: span, text } = piece(whole.paragraphs[0]!);
        const cut = whole.paragraphs[0]![at]!.start;
        const split = { source: span, text: `${text.slice(0, cut - 1)}\n\n${text.slice(cut)}` };
        expectExact(whole, [ownText(2, seed), "\n\n", split, "\n\n", ownText(2, seed + 1)], 1);
        // The other way round: what is split is the source.
        const copy = composeCopy([ownText(2, seed), "\n\n", { source: span, text }, "\n\n", ownText(2, seed + 1)]);
        expect(found(split.text, copy.text)).toEqual({
          spans: gold(copy).map(([a0, , b0, b1]) => [a0, split.text.length, b0, b1]),
          stretches: 1,
        });
      }),
      RUNS,
    );
  });

  it("a single sentence inside a paragraph of one's own: to its full stop", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const source = composeSource(2, 3, seed);
        const sentence = piece([source.paragraphs[1]![1]!]);
        expectExact(source, [`${ownText(2, seed)} `, sentence, ` ${ownText(2, seed + 1)}`], 1);
      }),
      RUNS,
    );
  });

  it.each(["“”", '""', "„“", "«»", "‘’"])(
    "a quotation of thirty words inside two thousand: with its marks %s",
    (marks) => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const [open, close] = [marks[0]!, marks[1]!];
          const words = ownText(3, seed + 5)
            .replace(/\.(?=.)/g, ",")
            .split(" ")
            .slice(0, 30)
            .join(" ")
            .replace(/[.,]$/, "");
          const quotation = `${open}${words},${close}`;
          const article = composeCopy([
            `${ownText(60, seed)} `,
            { source: { start: 0, end: 0 }, text: quotation },
            ` he ${ownText(60, seed + 2).slice(0, 7)}. ${ownText(4, seed + 3)}`,
          ]);
          const { start, end } = article.copied[0]!.copy;
          const source = { text: article.text, paragraphs: [] };
          expectExact(
            source,
            [
              `${ownText(3, seed + 9)} `,
              { source: { start, end }, text: quotation },
              ` she added. ${ownText(3, seed + 10)}`,
            ],
            1,
          );
        }),
        { numRuns: 10 },
      );
    },
  );

  it("the same passage copied twice: both places", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const source = composeSource(3, 3, seed);
        const twice = piece(source.paragraphs[1]!);
        expectExact(source, [twice, "\n\n", ownText(4, seed), "\n\n", twice], 2);
      }),
      RUNS,
    );
  });

  it("copies of copies inside one article: each from its own place", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const first = composeSource(1, 3, seed);
        const own = ownText(3, seed);
        // The source repeats its paragraph with a twentieth of the words changed, and the copy has both, the repetition before the first.
        const again = withWordsChanged(first.text, 0.15, seed + 3);
        fc.pre(again !== first.text);
        const text = `${first.text}\n\n${own}\n\n${again}`;
        const early = { source: { start: 0, end: first.text.length }, text: first.text };
        const late = { source: { start: text.length - again.length, end: text.length }, text: again };
        const between = ownText(3, seed + 1);
        expectExact({ text, paragraphs: [] }, [late, "\n\n", between, "\n\n", early], 2);
      }),
      RUNS,
    );
  });

  it("noise as of a scanner: nearly all of it, nothing else, one stretch", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = splitmix32(seed);
        const source = composeSource(3, 4, seed);
        const { source: span, text } = piece(source.paragraphs[1]!);
        const scanned = text.replace(/[a-z](?=[a-z])/g, (letter) =>
          random.chance(0.02) ? "lIcB".charAt(random.below(4)) : letter,
        );
        expectWithin(
          source,
          [ownText(3, seed), "\n\n", { source: span, text: scanned }, "\n\n", ownText(3, seed + 1)],
          0.85,
        );
      }),
      RUNS,
    );
  });
});
