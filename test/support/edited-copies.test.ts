import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { EDIT_KINDS } from "../../src/edit/index.ts";
import { describe, expect, it } from "vitest";
import { BUSY_DESK, type DeskHabits, type EditedCopy, makeEditedCopy, UNTOUCHED } from "./edited-copies.ts";
import { splitmix32 } from "./splitmix32.ts";

const seeds = new URL("../../seeds/", import.meta.url);
const articles = readdirSync(seeds)
  .filter((file) => file.endsWith(".txt"))
  .sort()
  .map((file) => readFileSync(new URL(file, seeds), "utf8").split(/\n+/));

/** One operation, done as often as it can be. */
function only(habits: Partial<DeskHabits>, seed = 1): EditedCopy {
  return makeEditedCopy(articles, seed, { ...UNTOUCHED, sourceIndex: 1, ...habits });
}

/** Kinds of the edits, each once, sorted. */
function kindsOf(copy: EditedCopy): string[] {
  return [...new Set(copy.edits.map((edit) => edit.kind))].sort();
}

/** What a passage of the source becomes when its edits are made: must be the passage of the copy. */
function remake({ source, copy, edits }: EditedCopy, passage: EditedCopy["passages"][number]): string {
  let text = "";
  let at = passage.source.start;
  for (const edit of edits) {
    if (edit.copy.start < passage.copy.start || edit.copy.end > passage.copy.end || edit.kind === "paragraphing")
      continue;
    text += source.slice(at, edit.source.start) + copy.slice(edit.copy.start, edit.copy.end);
    at = edit.source.end;
  }
  return text + source.slice(at, passage.source.end);
}

/** Spans are in order, disjoint, and leave only white space outside. */
function tiles(text: string, spans: readonly { readonly start: number; readonly end: number }[]): boolean {
  const sorted = [...spans].sort((x, y) => x.start - y.start);
  let at = 0;
  for (const { start, end } of sorted) {
    if (start < at || end <= start || text.slice(at, start).trim() !== "") return false;
    at = end;
  }
  return text.slice(at).trim() === "";
}

function checkRecord(copy: EditedCopy): void {
  for (const passage of copy.passages) {
    const text = copy.copy.slice(passage.copy.start, passage.copy.end);
    expect(remake(copy, passage)).toBe(text);
    expect(text.trim()).toBe(text);
  }
  for (const edit of copy.edits) {
    const before = copy.source.slice(edit.source.start, edit.source.end);
    expect(copy.copy.slice(edit.copy.start, edit.copy.end)).not.toBe(before);
  }
  expect(tiles(copy.copy, [...copy.passages.map((passage) => passage.copy), ...copy.inserted])).toBe(true);
  expect(tiles(copy.source, [...copy.passages.map((passage) => passage.source), ...copy.dropped])).toBe(true);
}

const paragraph = fc
  .array(
    fc.constantFrom(
      "Sepra",
      "the",
      "“wall”",
      "was",
      "not.",
      "The",
      "2,400",
      "three",
      "men’s",
      "é😀",
      "a-b",
      "harbour",
      "?!",
      "\n",
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((words) => words.join(" ").replaceAll(" \n ", "\n").trim())
  .filter((text) => text !== "" && !/\n\s*\n/.test(text));
const corpus = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 });

describe("makeEditedCopy", () => {
  it("tells of every copy how it is made again from its source", () => {
    for (let seed = 0; seed < 150; seed++) checkRecord(makeEditedCopy(articles, seed));
  });

  it("does so for any paragraphs and any habits", () => {
    const probabilities = Object.entries(UNTOUCHED)
      .filter(([, value]) => value === 0)
      .map(([name]) => name);
    const habits = fc.record(Object.fromEntries(probabilities.map((name) => [name, fc.constantFrom(0, 0.3, 1)])));
    const separator = fc.constantFrom("\n", "\n\n", "\n\n\n");
    fc.assert(
      fc.property(corpus, fc.nat(), habits, separator, (texts, seed, chosen, between) => {
        const whole = { ...chosen, insertedParagraphs: 2, misspellings: 1, recasedNames: 1, separator: between };
        checkRecord(makeEditedCopy(texts, seed, whole));
      }),
      { numRuns: 200, seed: 20260101 },
    );
  });

  it("makes the same copy of the same seed, and another of another", () => {
    expect(makeEditedCopy(articles, 7)).toEqual(makeEditedCopy(articles, 7));
    expect(makeEditedCopy(articles, 7).copy).not.toBe(makeEditedCopy(articles, 8).copy);
  });

  it("leaves an article alone when the desk does nothing", () => {
    const copy = only({});
    expect(copy.copy).toBe(copy.source);
    expect(copy.source).toBe(articles[1]!.join("\n\n"));
    expect(copy.passages).toHaveLength(articles[1]!.length);
    expect(copy).toMatchObject({ edits: [], dropped: [], inserted: [], moved: [] });
  });

  it("records every kind of edit that it knows in the course of 200 seeds", () => {
    const kinds = new Set<string>();
    for (let seed = 0; seed < 200; seed++) for (const kind of kindsOf(makeEditedCopy(articles, seed))) kinds.add(kind);
    // What the generator names after the words it met, not after what it did, is left: words put into a quotation.
    expect([...kinds].sort()).toEqual(
      Object.keys(EDIT_KINDS)
        .filter((kind) => kind !== "quote-altered")
        .sort(),
    );
  });

  it("drops whole paragraphs from the bottom alone when it only cuts", () => {
    const { source, copy, dropped } = only({ cutShare: 0.9 }, 5);
    expect(dropped.length).toBeGreaterThan(0);
    expect(dropped[0]!.start).toBe(copy.length + 2);
    expect(source.startsWith(copy)).toBe(true);
  });

  it("drops every quoted sentence and no other", () => {
    const { copy, source, dropped } = only({ dropQuotes: 1 });
    expect(copy).not.toMatch(/[“”"]/);
    expect(copy).toContain("Vasbek said most of the tools");
    expect(dropped).toHaveLength(3);
    const texts = dropped.map((span) => source.slice(span.start, span.end));
    expect(texts[0]).toMatch(/^“It is worse than .* boil a kettle\.”$/);
    // The sentences between the marks of the last quotation have none of their own.
    expect(texts[2]).toMatch(/^“I have heard .* I do not want .* than sandbags\.”$/);
  });

  it("keeps an untouched word between two edits of words", () => {
    const { source, edits } = only({ substitutions: 1, functionWords: 1, insertions: 1, deletions: 1 });
    expect(edits.length).toBeGreaterThan(50);
    const between = edits.slice(1).map((edit, i) => source.slice(edits[i]!.source.end, edit.source.start));
    expect(between.filter((text) => !/\s\S*[\p{L}\p{N}]\S*\s/u.test(` ${text} `))).toEqual([]);
  });

  it("misspells a word the same way wherever it stands", () => {
    const { source, copy, edits } = only({ misspellings: 1 }, 3);
    const changes = edits.map((edit) => [
      edit.kind,
      source.slice(edit.source.start, edit.source.end),
      copy.slice(edit.copy.start, edit.copy.end),
    ]);
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map((change) => change.join(" "))).size).toBe(1);
    expect(changes[0]![0]).toBe("spelling-error");
  });

  it("parts and joins paragraphs as edits that end passages", () => {
    const split = only({ splitParagraphs: 1 });
    expect(kindsOf(split)).toEqual(["paragraphing"]);
    expect(split.passages).toHaveLength(articles[1]!.length + split.edits.length);
    expect(split.edits.every((edit) => split.source.slice(edit.source.start, edit.source.end) === " ")).toBe(true);
    const merged = only({ mergeParagraphs: 1 });
    expect(merged.copy).toBe(articles[1]!.join(" "));
    expect(merged.passages).toHaveLength(articles[1]!.length);
    expect(merged.edits).toHaveLength(articles[1]!.length - 1);
  });

  it("parts the paragraphs of the copy by the separator that it is given", () => {
    const copy = only({ separator: "\n" });
    expect(copy.copy).toBe(articles[1]!.join("\n"));
    expect(copy.edits).toEqual([]);
  });

  it("marks what it moved, and puts in whole paragraphs of other articles", () => {
    const { source, copy, moved, inserted, passages } = only({ moveParagraphs: 0.2, insertedParagraphs: 3 }, 2);
    expect(moved.length).toBeGreaterThan(0);
    for (const { source: from, copy: to } of moved)
      expect(copy.slice(to.start, to.end)).toBe(source.slice(from.start, from.end));
    expect(passages.some((passage, i) => i > 0 && passage.source.start < passages[i - 1]!.source.start)).toBe(true);
    expect(inserted).toHaveLength(3);
    const foreign = articles.filter((_, i) => i !== 1).flat();
    for (const span of inserted) expect(foreign).toContain(copy.slice(span.start, span.end));
  });

  it("refuses what it cannot record", () => {
    expect(() => makeEditedCopy([], 1)).toThrow(RangeError);
    expect(() => makeEditedCopy([[]], 1)).toThrow(RangeError);
    expect(() => makeEditedCopy([["a"]], 1, { sourceIndex: 1 })).toThrow("an article at 1");
    expect(() => makeEditedCopy([["a", " "]], 1)).toThrow(RangeError);
    expect(() => makeEditedCopy([["a\n\nb"]], 1)).toThrow(RangeError);
    expect(() => makeEditedCopy([["a"]], 1, { ...BUSY_DESK, separator: " " })).toThrow("separator");
  });
});

describe("splitmix32", () => {
  it("draws evenly, within bounds, the same for the same seed", () => {
    const random = splitmix32(42);
    const counts = [0, 0, 0, 0, 0];
    for (let i = 0; i < 10_000; i++) counts[random.below(5)]! += 1;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
    expect(random.pick([])).toBeUndefined();
    expect([splitmix32(1).below(1e9), splitmix32(1).below(1e9)]).toEqual([...Array(2).fill(splitmix32(1).below(1e9))]);
  });
});
