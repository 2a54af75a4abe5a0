import { describe, expect, test } from "vitest";
import { exceededBudgets, measure, relationHolds } from "../../src/cli/budget.ts";
import { METRICS, parseFailOn, type Metric } from "../../src/cli/fail-on.ts";
import { articleFindings, findingsOf, pairFindings } from "./memory-io.ts";

const COPIED = pairFindings("ours", "wire", {
  relation: "partially-derived",
  credit: "uncredited",
  resemblance: 0.34,
  coverage: { a: 0.7, b: 0.43 },
  direction: { source: "b", probability: 0.97, evidence: [] },
});
const UNDECIDED = pairFindings("x", "y", {
  relation: "duplicate",
  credit: "stripped",
  resemblance: 0.9,
  coverage: { a: 0.95, b: 0.8 },
});
const CREDITED = pairFindings("p", "q", {
  relation: "wholly-derived",
  credit: "credited",
  coverage: { a: 1, b: 0.2 },
  direction: { source: "b", probability: 0.9, evidence: [] },
});

describe("measure", () => {
  test("uncredited takes the derivative's share, not the source's", () => {
    expect(measure("uncredited", findingsOf({ pairs: [COPIED] }))).toEqual({ value: 0.7, pairs: [COPIED] });
  });

  test("uncredited takes the smaller share where the text cannot tell who copied", () => {
    expect(measure("uncredited", findingsOf({ pairs: [COPIED, UNDECIDED] })).value).toBe(0.8);
  });

  test("uncredited leaves out what is credited, and what is not derived", () => {
    const quotation = pairFindings("m", "n", {
      relation: "shared-quotation",
      credit: "uncredited",
      coverage: { a: 0.9, b: 0.9 },
    });
    expect(measure("uncredited", findingsOf({ pairs: [CREDITED, quotation] }))).toEqual({ value: 0, pairs: [] });
  });

  test("coverage and resemblance take the largest of all pairs", () => {
    const findings = findingsOf({ pairs: [COPIED, UNDECIDED, CREDITED] });
    expect(measure("coverage", findings)).toEqual({ value: 1, pairs: [CREDITED] });
    expect(measure("resemblance", findings)).toEqual({ value: 0.9, pairs: [UNDECIDED] });
  });

  test("counts count", () => {
    const problem = { code: "empty-text", input: "x", position: null, message: "empty" } as const;
    const findings = findingsOf({
      pairs: [COPIED, UNDECIDED, CREDITED, pairFindings("m", "n", { credit: "miscredited" })],
      problems: [problem],
      limits: [{ limit: "maxArticleLength", value: 1, where: "x" }],
    });
    const values = (["derived", "miscredited", "stripped", "problems", "limits"] as const).map(
      (metric) => measure(metric, findings).value,
    );
    expect(values).toEqual([3, 1, 1, 1, 1]);
  });

  test("every metric is 0 where there is nothing", () => {
    for (const metric of Object.keys(METRICS) as Metric[]) expect(measure(metric, findingsOf()).value).toBe(0);
  });
});

describe("relationHolds", () => {
  test.each([
    [">", [false, false, true]],
    [">=", [false, true, true]],
    ["<", [true, false, false]],
    ["<=", [true, true, false]],
    ["==", [false, true, false]],
    ["!=", [true, false, true]],
  ] as const)("%s", (operator, expected) => {
    expect([1, 2, 3].map((value) => relationHolds({ metric: "derived", operator, value: 2 }, value))).toEqual(expected);
  });
});

describe("exceededBudgets", () => {
  test("names the budget, the value and the pair, the copy first", () => {
    expect(exceededBudgets([parseFailOn("uncredited>30%")], findingsOf({ pairs: [COPIED] }))).toEqual([
      '--fail-on uncredited > 0.3: uncredited is 0.7 ("ours" derived from "wire")',
    ]);
  });

  test("says nothing of budgets that hold", () => {
    expect(exceededBudgets([parseFailOn("uncredited>70%")], findingsOf({ pairs: [COPIED] }))).toEqual([]);
  });

  test("names five pairs of a count and says how many more there are", () => {
    const pairs = Array.from({ length: 8 }, (_, index) => ({ ...UNDECIDED, a: `a${index}`, b: `b${index}` }));
    const [sentence] = exceededBudgets([parseFailOn("derived>0")], findingsOf({ pairs }));
    expect(sentence).toContain('derived is 8 ("a0" and "b0"; ');
    expect(sentence).toContain('"a4" and "b4"; 3 more)');
  });

  test("does not round a value to the bound that it exceeds", () => {
    const pair = { ...COPIED, coverage: { a: 0.30000001, b: 0 } };
    const [sentence] = exceededBudgets([parseFailOn("uncredited>0.3")], findingsOf({ pairs: [pair] }));
    expect(sentence).toContain("uncredited is 0.30000001 ");
  });

  test("lets no control character of an id through", () => {
    const id = "x\u001b[31m\n\u202e";
    const findings = findingsOf({ articles: [articleFindings(id)], pairs: [{ ...COPIED, a: id }] });
    expect(exceededBudgets([parseFailOn("derived>=1")], findings)[0]).not.toMatch(/[\u0000-\u001f\u202e]/);
  });
});
