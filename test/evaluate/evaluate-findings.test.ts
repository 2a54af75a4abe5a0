import { describe, expect, it } from "vitest";
import { evaluateFindings, evaluatePairs, goldFromFindings, scorePair, type Gold } from "../../src/evaluate/index.ts";
import type { Findings, PairFindings } from "../../src/findings/index.ts";
import { EMPTY_FINDINGS, FIXTURE, FIXTURE_WITHOUT_TEXT } from "../support/findings-fixture.ts";

const [pair] = FIXTURE.pairs.filter(({ passages }) => passages.some(({ edits }) => edits.length > 2));
const NO_BOOTSTRAP = { samples: 0 };

/** The same findings with the articles of every pair in the other order. */
function turned(findings: Findings): Findings {
  const other = { a: "b", b: "a" } as const;
  return {
    ...findings,
    pairs: findings.pairs.map((one): PairFindings => ({
      ...one,
      a: one.b,
      b: one.a,
      direction: { ...one.direction, source: one.direction.source && other[one.direction.source] },
      passages: one.passages.map((passage) => ({
        ...passage,
        a: passage.b,
        b: passage.a,
        edits: passage.edits.map((edit) => ({ ...edit, a: edit.b, b: edit.a })),
      })),
    })),
  };
}

describe("evaluateFindings", () => {
  it.each([
    ["with texts", FIXTURE],
    ["without texts", FIXTURE_WITHOUT_TEXT],
  ])("gives findings that are their own gold full marks, %s", (_what, findings) => {
    const evaluation = evaluateFindings(findings, goldFromFindings(findings), { samples: 20 });
    const one = { value: 1, low: 1, high: 1 };
    expect(evaluation.passages).toMatchObject({
      granularity: one,
      macro: { precision: one, recall: one, f1: one, plagdet: one },
      micro: { plagdet: one },
    });
    expect(evaluation.edits!.exact.all.f1).toEqual(one);
    expect(Object.values(evaluation.edits!.exact.kinds).every(({ f1 }) => f1.value === 1)).toBe(true);
    expect(evaluation.relation).toMatchObject({ accuracy: one, macroF1: one });
    expect(evaluation.credit!.accuracy).toEqual(one);
    expect(evaluation.direction!.accuracyOfAll).toEqual(one);
    expect(evaluation.families!.adjustedRandIndex).toBe(1);
    expect(evaluation.problems).toEqual([]);
    expect(evaluation.pairs).toMatchObject({ judged: findings.pairs.length, unlisted: 0, unjudged: 0 });
  });

  it("does not ask which article of a pair is a", () => {
    const gold = goldFromFindings(FIXTURE);
    expect(evaluateFindings(turned(FIXTURE), gold, NO_BOOTSTRAP)).toEqual(
      evaluateFindings(FIXTURE, gold, NO_BOOTSTRAP),
    );
  });

  it("scores what is missing as missed", () => {
    const { passages, edits, direction, relation, pairs } = evaluateFindings(
      { ...FIXTURE, pairs: [], families: [] },
      goldFromFindings(FIXTURE),
      NO_BOOTSTRAP,
    );
    expect(pairs.unlisted).toBe(FIXTURE.pairs.length);
    expect(passages!.macro).toMatchObject({ recall: { value: 0 }, precision: { value: 0 } });
    expect(edits!.exact.all).toMatchObject({ found: 0, recall: { value: 0 }, precision: { value: null } });
    expect(direction!.undecided.value).toBe(1);
    expect(relation!.confusion.labels).toContain("unrelated");
  });

  it("scores what complete gold does not list as wrong, and what other gold does not list not at all", () => {
    const gold: Gold = { pairs: [], isComplete: true, extent: "passages" };
    const wrong = evaluateFindings(FIXTURE, gold, NO_BOOTSTRAP);
    expect(wrong.passages!.macro.precision.value).toBe(0);
    expect(wrong.pairs.unjudged).toBe(0);
    const open = evaluateFindings(FIXTURE, { ...gold, isComplete: false }, NO_BOOTSTRAP);
    const sharing = FIXTURE.pairs.filter(({ passages }) => passages.length > 0).length;
    expect(open).toMatchObject({ passages: null, edits: null, pairs: { judged: 0, unjudged: sharing } });
  });

  it("finds an article by its id without extension, as PAN names files", () => {
    const named = { a: `${pair!.a}.txt`, b: `${pair!.b}.txt`, passages: pair!.passages };
    const gold: Gold = { pairs: [named], isComplete: false, extent: "passages" };
    const { passages, pairs } = evaluateFindings(FIXTURE, gold, NO_BOOTSTRAP);
    expect(pairs.unlisted).toBe(0);
    expect(passages!.macro.plagdet.value).toBe(1);
  });

  it("scores only what the gold speaks of", () => {
    const gold: Gold = {
      pairs: [{ a: pair!.a, b: pair!.b, relation: "unrelated" }],
      isComplete: false,
      extent: "hull",
    };
    const evaluation = evaluateFindings(FIXTURE, gold, NO_BOOTSTRAP);
    expect(evaluation).toMatchObject({ passages: null, edits: null, direction: null, credit: null, families: null });
    expect(evaluation.relation!.accuracy.value).toBe(0);
    expect(evaluation.bootstrap).toBeNull();
  });

  it("tells gold that lies behind a text, and scores the rest", () => {
    const behind = { a: pair!.a, b: pair!.b, passages: [{ a: { start: 0, end: 1e6 }, b: { start: 0, end: 1 } }] };
    const { problems, pairs } = evaluateFindings(
      FIXTURE,
      { pairs: [behind], isComplete: false, extent: "hull" },
      NO_BOOTSTRAP,
    );
    expect(problems[0]!.message).toContain("a span ends at 1000000, behind the text of");
    expect(pairs.judged).toBe(0);
  });

  it("counts pairs whose code points cannot be counted", () => {
    const gold: Gold = {
      pairs: [{ a: pair!.a, b: pair!.b, passages: [], offsetUnit: "codepoint" }],
      isComplete: false,
      extent: "hull",
    };
    expect(evaluateFindings(FIXTURE_WITHOUT_TEXT, gold, NO_BOOTSTRAP).pairs.unconverted).toBe(1);
    expect(evaluateFindings(FIXTURE, gold, NO_BOOTSTRAP).pairs.unconverted).toBe(0);
  });

  it("has no figure of nothing", () => {
    const gold = goldFromFindings(EMPTY_FINDINGS);
    expect(evaluateFindings(EMPTY_FINDINGS, gold)).toMatchObject({ passages: null, families: { articles: 0 } });
  });

  it("refuses options that it does not know, by name", () => {
    const gold = goldFromFindings(EMPTY_FINDINGS);
    expect(() => evaluateFindings(FIXTURE, gold, { samples: -1 })).toThrow("samples must be");
    expect(() => evaluateFindings(FIXTURE, gold, { sample: 5 } as object)).toThrow('no option "sample"');
    expect(() => evaluateFindings(FIXTURE, gold, { extent: "all" as "hull" })).toThrow(RangeError);
  });
});

describe("the direction of a pair", () => {
  it.each([
    ["a", "a", "right"],
    ["a", "b", "wrong"],
    ["a", null, "undecided"],
    [null, "a", "claimed"],
    [null, null, "open"],
  ] as const)("%s told as %s is %s", (direction, source, outcome) => {
    const found = { ...pair!, direction: { source, probability: 0.9, evidence: [] } };
    expect(scorePair({ a: pair!.a, b: pair!.b, direction }, found, "passages").direction).toBe(outcome);
  });
});

describe("the intervals", () => {
  it("hold the figure, and are the same for the same seed", () => {
    const gold = goldFromFindings(FIXTURE);
    const findings = { ...FIXTURE, pairs: FIXTURE.pairs.slice(1) };
    const first = evaluateFindings(findings, gold, { samples: 200, seed: 3 });
    expect(evaluateFindings(findings, gold, { samples: 200, seed: 3 })).toEqual(first);
    const { value, low, high } = first.relation!.accuracy;
    expect(low!).toBeLessThanOrEqual(value!);
    expect(high!).toBeGreaterThanOrEqual(value!);
    expect(first.bootstrap).toEqual({ samples: 200, seed: 3, level: 0.95 });
    expect(evaluatePairs([], { extent: "hull" })).toMatchObject({ passages: null, pairs: { judged: 0 } });
  });
});
