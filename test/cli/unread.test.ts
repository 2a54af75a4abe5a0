import { describe, expect, test } from "vitest";
import { PROBLEM_CODES, type ProblemCode } from "../../src/base/index.ts";
import { describeProblem, wasLost } from "../../src/cli/unread.ts";

const LOST: readonly ProblemCode[] = [
  "unreadable-input",
  "no-input",
  "unsupported-format",
  "corrupt-archive",
  "malformed-json",
  "malformed-html",
  "missing-text",
  "empty-text",
];

describe("wasLost", () => {
  test.each(PROBLEM_CODES)("%s: only what is missing from the findings counts as unread", (code) => {
    expect(wasLost({ code, input: "x", position: null, message: "" })).toBe(LOST.includes(code));
  });
});

describe("describeProblem", () => {
  test("names input, place and code", () => {
    const problem = { code: "malformed-json", input: "day.jsonl", position: 12, message: "line 12: not JSON" } as const;
    expect(describeProblem(problem)).toBe("day.jsonl: line 12: not JSON (malformed-json)");
  });

  test("adds the place where the message does not say it", () => {
    const problem = { code: "empty-text", input: "a", position: 7, message: "no text" } as const;
    expect(describeProblem(problem)).toBe("a: no text, at 7 (empty-text)");
  });
});
