import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  granularity,
  macroScores,
  microScores,
  plagdetScore,
  tallyPassages,
  type Detection,
  type PassageTally,
} from "../../src/evaluate/index.ts";
import { mergeSpans } from "../../src/base/index.ts";
import { scoreSlowly, type JudgedPair } from "../oracle/plagdet.ts";

/** As PAN's tests write an annotation: documents, offset and length, the same on both sides. */
interface Annotation {
  readonly pair: string;
  readonly detection: Detection;
}

function annotation(pair: string, offset: number, length: number): Annotation {
  const span = { start: offset, end: offset + length };
  return { pair, detection: { a: [span], b: [span] } };
}

function tallies(cases: readonly Annotation[], detections: readonly Annotation[]): PassageTally[] {
  const pairs = [...new Set([...cases, ...detections].map(({ pair }) => pair))];
  return pairs.map((pair) => {
    const own = (all: readonly Annotation[]): Detection[] =>
      all.filter((one) => one.pair === pair).map(({ detection }) => detection);
    return tallyPassages({ a: `t${pair}`, b: `s${pair}` }, own(cases), own(detections));
  });
}

// The annotations of PAN's own unit tests (perfmeasures.py, TestPerfMeasures), those with a source.
const whole = annotation("1", 0, 100);
const behind = annotation("1", 100, 100);
const double = annotation("1", 0, 200);
const first = annotation("1", 0, 1);
const last = annotation("1", 99, 1);
const other = annotation("2", 0, 100);
const late = annotation("2", 50, 100);
const inner = annotation("2", 25, 75);

describe("the figures of PAN", () => {
  it.each([
    ["nothing to find and nothing found", [], [], 1],
    ["nothing found", [whole], [], 0],
    ["nothing to find", [], [whole], 0],
    ["found as it is", [whole], [whole], 1],
    ["one of two", [whole, other], [whole], 0.5],
    ["something else", [whole], [other], 0],
    ["found too long", [whole], [double], 1],
    ["found beside it", [whole], [behind], 0],
    ["half of it", [other], [late], 0.5],
    ["three quarters", [other], [inner], 0.75],
    ["overlapping pieces of it", [other], [late, inner], 0.75],
  ])("macro recall, %s", (_what, cases, detections, recall) => {
    expect(macroScores(tallies(cases, detections)).recall).toBeCloseTo(recall, 12);
  });

  it.each([
    ["one of two", [whole, other], [whole], 1],
    ["found too long", [whole], [double], 0.5],
    ["a part of it", [other], [inner], 1],
    ["a part of it and one that reaches beyond", [other], [late, inner], 0.75],
    ["one beside it and one too long", [whole], [behind, double], 0.25],
  ])("macro precision, %s", (_what, cases, detections, precision) => {
    expect(macroScores(tallies(cases, detections)).precision).toBeCloseTo(precision, 12);
  });

  it.each([
    ["nothing", [], [], 1],
    ["nothing detected", [whole], [behind], 1],
    ["two detections of one case", [whole], [whole, double], 2],
    ["the two ends of a case", [whole], [first, last], 2],
    ["one of two cases twice", [whole, behind], [whole, double], 1.5],
  ])("granularity, %s", (_what, cases, detections, value) => {
    expect(granularity(tallies(cases, detections))).toBe(value);
  });

  it.each([
    [0, 0, 1, 0],
    [0, 1, 1, 0],
    [1, 0, 1, 0],
    [1, 1, 1, 1],
    [0.5, 1, 1, 2 / 3],
    [1, 0.5, 1, 2 / 3],
    [1, 1, 2, 0.63092975],
    [0.25, 0.75, 2, 0.23659865],
  ])("plagdet of precision %d, recall %d, granularity %d", (precision, recall, value, expected) => {
    expect(plagdetScore(precision, recall, value)).toBeCloseTo(expected, 7);
  });

  it("counts every character once in the micro figures, in however many pairs its article is", () => {
    const span = (start: number, end: number): Detection => ({ a: [{ start, end }], b: [{ start, end }] });
    const pairs = [
      tallyPassages({ a: "ours", b: "wire" }, [span(0, 100)], [span(0, 100)]),
      tallyPassages({ a: "theirs", b: "wire" }, [span(0, 100)], [span(50, 150)]),
    ];
    // wire: 100 characters in cases, 150 in detections, 100 in both; ours 100, 100, 100; theirs 100, 100, 50.
    const { precision, recall } = microScores(pairs);
    expect(precision).toBeCloseTo(250 / 350, 12);
    expect(recall).toBeCloseTo(250 / 300, 12);
    expect(microScores(pairs, Uint32Array.of(1, 1)).recall).toBeCloseTo(300 / 400, 12);
    expect(macroScores(pairs, Uint32Array.of(3, 1)).recall).toBeCloseTo(3.5 / 4, 12);
  });

  it("needs a common character on both sides", () => {
    const [case_, detection] = [
      { a: [{ start: 0, end: 10 }], b: [{ start: 0, end: 10 }] },
      { a: [{ start: 0, end: 10 }], b: [{ start: 10, end: 20 }] },
    ];
    expect(tallyPassages({ a: "x", b: "y" }, [case_], [detection])).toMatchObject({ casesDetected: 0, recallSum: 0 });
    const gapped = {
      a: [
        { start: 0, end: 2 },
        { start: 8, end: 9 },
      ],
      b: [{ start: 0, end: 9 }],
    };
    const inGap = { a: [{ start: 3, end: 7 }], b: [{ start: 0, end: 9 }] };
    expect(tallyPassages({ a: "x", b: "y" }, [gapped], [inGap]).casesDetected).toBe(0);
  });
});

const set = fc
  .array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 3 })
  .map((spans) => mergeSpans(spans.map(([start, length]) => ({ start, end: start + length }))));
const detections = fc.array(fc.record({ a: set, b: set }), { maxLength: 4 });
const judged: fc.Arbitrary<JudgedPair> = fc.record({
  a: fc.constantFrom("x", "y"),
  b: fc.constantFrom("y", "z"),
  cases: detections,
  detections,
});

describe("the figures of any annotations", () => {
  it("are those of a count character by character", () => {
    fc.assert(
      fc.property(fc.array(judged, { maxLength: 4 }), (pairs) => {
        // An article is no pair with itself, and a pair is judged once.
        const distinct = [
          ...new Map(pairs.filter(({ a, b }) => a !== b).map((pair) => [pair.a + pair.b, pair])).values(),
        ];
        const fast = distinct.map((pair) => tallyPassages(pair, pair.cases, pair.detections));
        const slow = scoreSlowly(distinct);
        expect(macroScores(fast).precision).toBeCloseTo(slow.macro.precision, 10);
        expect(macroScores(fast).recall).toBeCloseTo(slow.macro.recall, 10);
        expect(microScores(fast).precision).toBeCloseTo(slow.micro.precision, 10);
        expect(microScores(fast).recall).toBeCloseTo(slow.micro.recall, 10);
        expect(granularity(fast)).toBeCloseTo(slow.granularity, 10);
      }),
      { numRuns: 500 },
    );
  });
});
