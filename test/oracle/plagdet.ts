/** Slow, obvious twin of the figures of PAN: every character by itself, in sets, by the formulas of Potthast et al. 2010, section 3. */
import type { Detection } from "../../src/evaluate/index.ts";

export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly cases: readonly Detection[];
  readonly detections: readonly Detection[];
}

export interface SlowScores {
  readonly macro: { readonly precision: number; readonly recall: number };
  readonly micro: { readonly precision: number; readonly recall: number };
  readonly granularity: number;
}

type Characters = ReadonlySet<string>;

/** A case or a detection with the characters it is: `article:offset`. */
interface Marked {
  readonly a: Characters;
  readonly b: Characters;
}

export function scoreSlowly(pairs: readonly JudgedPair[]): SlowScores {
  const marked = pairs.map(({ a, b, cases, detections }) => ({
    cases: cases.map((one) => mark(one, a, b)),
    detections: detections.map((one) => mark(one, a, b)),
  }));
  const [cases, detections] = [marked.flatMap((pair) => pair.cases), marked.flatMap((pair) => pair.detections)];
  const recalls: number[] = [];
  const precisions: number[] = [];
  const numbers: number[] = [];
  const detected = new Set<string>();
  for (const pair of marked) {
    for (const s of pair.cases) {
      const hits = pair.detections.filter((r) => detects(s, r));
      recalls.push(share(s, hits));
      if (hits.length > 0) numbers.push(hits.length);
      for (const r of hits) for (const character of shared(s, r)) detected.add(character);
    }
    for (const r of pair.detections)
      precisions.push(
        share(
          r,
          pair.cases.filter((s) => detects(s, r)),
        ),
      );
  }
  const all = (marks: readonly Marked[]): number => new Set(marks.flatMap(({ a, b }) => [...a, ...b])).size;
  const empty = cases.length === 0 && detections.length === 0;
  const none = cases.length === 0 || detections.length === 0;
  const value = (part: number, whole: number): number => (empty ? 1 : none ? 0 : part / whole);
  return {
    macro: {
      precision: value(sum(precisions), precisions.length),
      recall: value(sum(recalls), recalls.length),
    },
    micro: { precision: value(detected.size, all(detections)), recall: value(detected.size, all(cases)) },
    granularity: numbers.length === 0 ? 1 : sum(numbers) / numbers.length,
  };
}

function mark(one: Detection, a: string, b: string): Marked {
  return { a: charactersOf(one.a, a), b: charactersOf(one.b, b) };
}

function charactersOf(spans: Detection["a"], article: string): Characters {
  const characters = new Set<string>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) characters.add(`${article}:${at}`);
  return characters;
}

function detects(s: Marked, r: Marked): boolean {
  return [...s.a].some((character) => r.a.has(character)) && [...s.b].some((character) => r.b.has(character));
}

function shared(s: Marked, r: Marked): string[] {
  return [...[...s.a].filter((character) => r.a.has(character)), ...[...s.b].filter((character) => r.b.has(character))];
}

function share(one: Marked, hits: readonly Marked[]): number {
  return new Set(hits.flatMap((hit) => shared(one, hit))).size / (one.a.size + one.b.size);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
