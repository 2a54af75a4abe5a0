import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  explainFailOn,
  FailOnSyntaxError,
  METRICS,
  OPERATORS,
  parseFailOn,
  printBudget,
  type Budget,
  type Metric,
} from "../../src/cli/fail-on.ts";

describe("parseFailOn", () => {
  test.each([
    ["uncredited>0.3", { metric: "uncredited", operator: ">", value: 0.3 }],
    ["uncredited>30%", { metric: "uncredited", operator: ">", value: 0.3 }],
    ["  coverage\t>=  99.5 %".replace(" %", "%"), { metric: "coverage", operator: ">=", value: 0.995 }],
    ["derived!=0", { metric: "derived", operator: "!=", value: 0 }],
    ["miscredited==2", { metric: "miscredited", operator: "==", value: 2 }],
    ["problems<=10", { metric: "problems", operator: "<=", value: 10 }],
    ["resemblance<1e-3", { metric: "resemblance", operator: "<", value: 0.001 }],
    ["uncredited>100%", { metric: "uncredited", operator: ">", value: 1 }],
  ])("reads %j", (text, budget) => {
    expect(parseFailOn(text)).toEqual(budget);
  });

  test.each([
    ["", 0, "metric is expected"],
    ["   ", 3, "metric is expected"],
    [">0.3", 0, "metric is expected"],
    ["uncreditd>0.3", 0, '"uncreditd" is not a metric'],
    ["Uncredited>0.3", 0, "is not a metric"],
    ["constructor>1", 0, "is not a metric"],
    ["uncredited", 10, "operator is expected"],
    ["uncredited = 0.3", 11, "operator is expected"],
    ["uncredited => 0.3", 11, "operator is expected"],
    ["uncredited >", 12, "number is expected"],
    ["uncredited > x", 13, "number is expected"],
    ["uncredited > -1", 13, "number is expected"],
    ["uncredited > .5", 13, "number is expected"],
    ["uncredited > 30", 13, "is a share"],
    ["uncredited > 101%", 13, "is a share"],
    ["uncredited > 1e999", 13, "is a share"],
    ["derived > 30%", 10, "is a count"],
    ["derived > 0.5", 10, "is a count"],
    ["derived > 1 2", 12, "should end here"],
    ["derived > 1%%", 10, "is a count"],
    ["coverage > 1%%", 13, "should end here"],
    ["\u001b[31m", 0, "metric is expected"],
  ])("refuses %j with the place %i", (text, position, message) => {
    const error = syntaxErrorOf(text);
    expect(error?.position).toBe(position);
    expect(error?.message).toContain(message);
  });

  test("reads back what printBudget prints", () => {
    fc.assert(
      fc.property(budgets(), (budget) => {
        expect(parseFailOn(printBudget(budget))).toEqual(budget);
      }),
    );
  });

  test("reads any text as a budget or refuses it at a place inside it or at its end", () => {
    const pieces = fc.constantFrom(
      "uncredited",
      "derived",
      " ",
      ">",
      ">=",
      "=",
      "!",
      "0.3",
      "30%",
      "%",
      "e",
      "9",
      "é",
      "\n",
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const error = syntaxErrorOf(text);
        if (error === null) {
          const budget = parseFailOn(text);
          expect(parseFailOn(printBudget(budget))).toEqual(budget);
        } else {
          expect(error.position).toBeGreaterThanOrEqual(0);
          expect(error.position).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("explainFailOn", () => {
  test("puts the caret under the place", () => {
    const text = "uncredited\t> 30";
    expect(explainFailOn(text, syntaxErrorOf(text)!)).toBe(
      "--fail-on: uncredited is a share: a number between 0 and 1, or a percentage up to 100%\n" +
        "  uncredited > 30\n" +
        "               ^",
    );
  });

  test("lets no control character through", () => {
    const text = 'derived > 1 \u001b]0;x\u0007\u202e\n"';
    const explained = explainFailOn(text, syntaxErrorOf(text)!);
    expect(explained.split("\n")).toHaveLength(3);
    expect(explained.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u202e]/);
    expect(explained).toContain('derived > 1 \\u001b]0;x\\u0007\\u202e\\u000a"');
  });
});

function budgets(): fc.Arbitrary<Budget> {
  const metrics = fc.constantFrom(...(Object.keys(METRICS) as Metric[]));
  return metrics.chain((metric) =>
    fc.record({
      metric: fc.constant(metric),
      operator: fc.constantFrom(...OPERATORS),
      value:
        METRICS[metric].unit === "count"
          ? fc.nat()
          : fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    }),
  );
}

function syntaxErrorOf(text: string): FailOnSyntaxError | null {
  try {
    parseFailOn(text);
    return null;
  } catch (error) {
    if (error instanceof FailOnSyntaxError) return error;
    throw error;
  }
}
