/**
 * Plagdet with its parts, after Potthast, Stein, Barrón-Cedeño and Rosso, "An Evaluation Framework for Plagiarism Detection" (COLING 2010),
 * section 3, and the conventions of PAN's own script (`perfmeasures.py`) where the paper leaves a case open.
 *
 * A case and a detection are sets of characters in two documents. A detection r detects a case s when they share a character on both sides; s ⊓ r is then
 * what they share, and nothing otherwise.
 */

import type { Span } from "../base/index.ts";
import { intersection, sizeOf, union, type CharacterSet } from "./character-set.ts";
import type { Detection } from "./detection.ts";

/** What one pair of articles adds to the figures. */
export interface PassageTally {
  readonly a: string;
  readonly b: string;
  readonly cases: number;
  readonly detections: number;
  readonly casesDetected: number;
  /** Sum over the cases of the detections that detect each. */
  readonly detectionsOfCases: number;
  /** Sum over the cases of the share of their characters that was detected. */
  readonly recallSum: number;
  /** Sum over the detections of the share of their characters that is in cases they detect. */
  readonly precisionSum: number;
  /** Characters in cases, in detections and in both, each once. */
  readonly characters: { readonly a: CharacterCounts; readonly b: CharacterCounts };
}

export interface CharacterCounts {
  readonly cases: CharacterSet;
  readonly detections: CharacterSet;
  readonly detected: CharacterSet;
}

export interface PassageScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly plagdet: number;
}

/** Compares the detections in one pair with its cases. O((s + r) log(s + r) + pairs of a case and a detection that meet in `a`). */
export function tallyPassages(
  pair: { readonly a: string; readonly b: string },
  cases: readonly Detection[],
  detections: readonly Detection[],
): PassageTally {
  const hitsOfCase: Detection[][] = cases.map(() => []);
  const hitsOfDetection: Detection[][] = detections.map(() => []);
  for (const [s, r] of meetingPairs(cases, detections)) {
    const hit = { a: intersection(cases[s]!.a, detections[r]!.a), b: intersection(cases[s]!.b, detections[r]!.b) };
    if (hit.a.length === 0 || hit.b.length === 0) continue;
    hitsOfCase[s]!.push(hit);
    hitsOfDetection[r]!.push(hit);
  }
  const hits = hitsOfCase.flat();
  const characters = (side: "a" | "b"): CharacterCounts => ({
    cases: union(cases.map((one) => one[side])),
    detections: union(detections.map((one) => one[side])),
    detected: union(hits.map((one) => one[side])),
  });
  return {
    a: pair.a,
    b: pair.b,
    cases: cases.length,
    detections: detections.length,
    casesDetected: hitsOfCase.filter((own) => own.length > 0).length,
    detectionsOfCases: hits.length,
    recallSum: shareSum(cases, hitsOfCase),
    precisionSum: shareSum(detections, hitsOfDetection),
    characters: { a: characters("a"), b: characters("b") },
  };
}

/**
 * Macro: precision is averaged over detections, recall over cases. With no case and no detection both are 1, with none of one of the two both
 * are 0, as in PAN's script. `weights` says how often each pair counts. O(tallies).
 */
export function macroScores(tallies: readonly PassageTally[], weights?: Uint32Array): PassageScores {
  let [cases, detections, recallSum, precisionSum] = [0, 0, 0, 0];
  tallies.forEach((tally, index) => {
    const weight = weights?.[index] ?? 1;
    cases += weight * tally.cases;
    detections += weight * tally.detections;
    recallSum += weight * tally.recallSum;
    precisionSum += weight * tally.precisionSum;
  });
  return scoresFrom(precisionSum, detections, recallSum, cases, granularity(tallies, weights));
}

/**
 * Micro: every character counts alike. A character of a document counts once, in however many pairs the document is; with `weights`, where a pair
 * may be drawn twice, once for every pair it is drawn in. O(spans log spans).
 */
export function microScores(tallies: readonly PassageTally[], weights?: Uint32Array): PassageScores {
  let [cases, detections, detected] = [0, 0, 0];
  if (weights === undefined) {
    cases = charactersOfAll(tallies, "cases");
    detections = charactersOfAll(tallies, "detections");
    detected = charactersOfAll(tallies, "detected");
  } else {
    tallies.forEach(({ characters: { a, b } }, index) => {
      const weight = weights[index]!;
      if (weight === 0) return;
      cases += weight * (sizeOf(a.cases) + sizeOf(b.cases));
      detections += weight * (sizeOf(a.detections) + sizeOf(b.detections));
      detected += weight * (sizeOf(a.detected) + sizeOf(b.detected));
    });
  }
  return scoresFrom(detected, detections, detected, cases, granularity(tallies, weights));
}

/** Detections per detected case, 1 where no case is detected: a copied stretch reported in five pieces is no five finds. */
export function granularity(tallies: readonly PassageTally[], weights?: Uint32Array): number {
  let [detectionsOfCases, casesDetected] = [0, 0];
  tallies.forEach((tally, index) => {
    const weight = weights?.[index] ?? 1;
    detectionsOfCases += weight * tally.detectionsOfCases;
    casesDetected += weight * tally.casesDetected;
  });
  return casesDetected === 0 ? 1 : detectionsOfCases / casesDetected;
}

/** `F1 / log2(1 + granularity)`; 0 where nothing is right. */
export function plagdetScore(precision: number, recall: number, granularityValue: number): number {
  return f1Score(precision, recall) / Math.log2(1 + granularityValue);
}

export function f1Score(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function scoresFrom(
  right: number,
  detections: number,
  found: number,
  cases: number,
  granularityValue: number,
): PassageScores {
  const isEmpty = cases === 0 && detections === 0;
  const precision = isEmpty ? 1 : cases === 0 || detections === 0 ? 0 : right / detections;
  const recall = isEmpty ? 1 : cases === 0 || detections === 0 ? 0 : found / cases;
  return {
    precision,
    recall,
    f1: f1Score(precision, recall),
    plagdet: plagdetScore(precision, recall, granularityValue),
  };
}

/** Indices of a case and a detection whose ends on side `a` leave room for a common character. Both lists may be in any order. */
function* meetingPairs(cases: readonly Detection[], detections: readonly Detection[]): Generator<[number, number]> {
  const sorted = detections.map((_, r) => r).sort((x, y) => hull(detections[x]!).start - hull(detections[y]!).start);
  // The longest reach of the detections up to each, so that the scan can begin late as well as end early.
  const reach: number[] = [];
  for (const r of sorted) reach.push(Math.max(reach[reach.length - 1] ?? 0, hull(detections[r]!).end));
  const order = cases.map((_, s) => s).sort((x, y) => hull(cases[x]!).start - hull(cases[y]!).start);
  let first = 0;
  for (const s of order) {
    const { start, end } = hull(cases[s]!);
    while (first < sorted.length && reach[first]! <= start) first++;
    for (let at = first; at < sorted.length && hull(detections[sorted[at]!]!).start < end; at++) yield [s, sorted[at]!];
  }
}

function hull({ a }: Detection): Span {
  return { start: a[0]!.start, end: a[a.length - 1]!.end };
}

function shareSum(wholes: readonly Detection[], hits: readonly (readonly Detection[])[]): number {
  let sum = 0;
  wholes.forEach((whole, index) => {
    const own = hits[index]!;
    if (own.length === 0) return;
    const shared = sizeOf(union(own.map(({ a }) => a))) + sizeOf(union(own.map(({ b }) => b)));
    sum += shared / (sizeOf(whole.a) + sizeOf(whole.b));
  });
  return sum;
}

function charactersOfAll(tallies: readonly PassageTally[], what: keyof CharacterCounts): number {
  const byArticle = new Map<string, CharacterSet[]>();
  for (const tally of tallies) {
    for (const side of ["a", "b"] as const) {
      const sets = byArticle.get(tally[side]);
      if (sets === undefined) byArticle.set(tally[side], [tally.characters[side][what]]);
      else sets.push(tally.characters[side][what]);
    }
  }
  let size = 0;
  for (const sets of byArticle.values()) size += sizeOf(union(sets));
  return size;
}
