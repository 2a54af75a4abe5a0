/** The figures of many scored pairs, with their intervals: the data that `wirecopy evaluate --json` prints. */

import { checkInteger, checkOptionNames } from "../base/index.ts";
import { CREDIT_STATUSES, RELATIONS, type EditKind } from "../findings/index.ts";
import { bootstrapIntervals, DEFAULT_SAMPLES, MAX_SAMPLES, type BootstrapOptions, type Interval } from "./bootstrap.ts";
import { editConfusion, editScores, editScoresByKind, type ConfusionTable, type Matching } from "./edit-scores.ts";
import type { EditTally } from "./edit-matching.ts";
import type { Extent, GoldProblem } from "./gold.ts";
import { directionScores, labelConfusion, labelScores } from "./labels.ts";
import { granularity, macroScores, microScores, type PassageTally } from "./plagdet.ts";
import type { PairScore } from "./score-pair.ts";

/** A figure from 0 to 1 (granularity: from 1 on) and its 95 % interval. `null` where it is not defined: a precision of nothing found. */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface EditFigures {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
}

export interface AveragedFigures {
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
  readonly plagdet: Figure;
}

/** A part is `null` where the gold says nothing of it. */
export interface Evaluation {
  readonly format: "wirecopy-evaluation";
  readonly version: 1;
  /**
   * Pairs of the gold; of these, pairs that the findings do not list, and pairs whose gold counts code points and whose texts are not at hand; and
   * pairs found that the gold does not judge.
   */
  readonly pairs: {
    readonly judged: number;
    readonly unlisted: number;
    readonly unconverted: number;
    readonly unjudged: number;
  };
  readonly passages: {
    readonly extent: Extent;
    readonly cases: number;
    readonly casesDetected: number;
    readonly detections: number;
    readonly granularity: Figure;
    readonly macro: AveragedFigures;
    readonly micro: AveragedFigures;
  } | null;
  readonly edits: {
    readonly exact: { readonly all: EditFigures; readonly kinds: Readonly<Record<string, EditFigures>> };
    readonly lenient: { readonly all: EditFigures; readonly kinds: Readonly<Record<string, EditFigures>> };
    readonly confusion: ConfusionTable;
  } | null;
  readonly direction: {
    readonly known: number;
    readonly accuracy: Figure;
    readonly accuracyOfAll: Figure;
    readonly undecided: Figure;
    readonly open: number;
    readonly claimed: Figure;
  } | null;
  readonly relation: LabelFigures | null;
  readonly credit: LabelFigures | null;
  readonly families: { readonly articles: number; readonly adjustedRandIndex: number } | null;
  readonly bootstrap: { readonly samples: number; readonly seed: number; readonly level: 0.95 } | null;
  /** Gold that could not be used. */
  readonly problems: readonly GoldProblem[];
}

export interface LabelFigures {
  readonly pairs: number;
  readonly accuracy: Figure;
  readonly macroF1: Figure;
  readonly confusion: ConfusionTable;
}

export interface EvaluationContext {
  readonly extent: Extent;
  readonly unjudged?: number | undefined;
  readonly unconverted?: number | undefined;
  readonly problems?: readonly GoldProblem[] | undefined;
  readonly families?: { readonly articles: number; readonly adjustedRandIndex: number } | null | undefined;
}

/**
 * Adds scored pairs up. Deterministic. Intervals are over the pairs as drawn, so that in them a character of an article counts in every pair of the
 * article, where the micro figures themselves count it once. O(pairs * (1 + samples)).
 *
 * @throws {TypeError | RangeError} naming the option.
 */
export function evaluatePairs(
  scores: readonly PairScore[],
  context: EvaluationContext,
  options: BootstrapOptions = {},
): Evaluation {
  checkOptionNames(options, ["samples", "seed"], "evaluatePairs");
  const samples = checkInteger(options.samples ?? DEFAULT_SAMPLES, "samples", 0, MAX_SAMPLES);
  const seed = checkInteger(options.seed ?? 1, "seed", 0);
  const parts = partsOf(scores);
  const intervals = bootstrapIntervals(scores.length, samples, seed, (weights) => figuresOf(parts, weights));
  const values = figuresOf(parts);
  const figure = (name: string): Figure => {
    const interval: Interval | undefined = intervals.get(name);
    return { value: values.get(name) ?? null, low: interval?.low ?? null, high: interval?.high ?? null };
  };
  return {
    format: "wirecopy-evaluation",
    version: 1,
    pairs: {
      judged: scores.length,
      unlisted: scores.filter((score) => !score.isListed).length,
      unconverted: context.unconverted ?? 0,
      unjudged: context.unjudged ?? 0,
    },
    passages: passageFigures(parts, context.extent, figure),
    edits: editFigures(parts, figure),
    direction: directionFigures(parts, figure),
    relation: labelFigures("relation", parts, figure),
    credit: labelFigures("credit", parts, figure),
    families: context.families ?? null,
    bootstrap: samples === 0 ? null : { samples, seed, level: 0.95 },
    problems: context.problems ?? [],
  };
}

/** The scores by what they are scores of, each list with the weights of its own pairs. */
interface Parts {
  readonly passages: Weighted<PassageTally>;
  readonly edits: Weighted<EditTally>;
  readonly relation: readonly PairScore["relation"][];
  readonly direction: readonly PairScore["direction"][];
  readonly credit: readonly PairScore["credit"][];
}

interface Weighted<T> {
  readonly items: readonly T[];
  /** Place of each item's pair among all pairs. */
  readonly places: readonly number[];
}

function partsOf(scores: readonly PairScore[]): Parts {
  return {
    passages: present(scores.map(({ passages }) => passages)),
    edits: present(scores.map(({ edits }) => edits)),
    relation: scores.map(({ relation }) => relation),
    direction: scores.map(({ direction }) => direction),
    credit: scores.map(({ credit }) => credit),
  };
}

function present<T>(all: readonly (T | null)[]): Weighted<T> {
  const places = all.flatMap((item, place) => (item === null ? [] : [place]));
  return { items: places.map((place) => all[place]!), places };
}

function weightsOf<T>({ places }: Weighted<T>, weights: Uint32Array | undefined): Uint32Array | undefined {
  return weights === undefined ? undefined : Uint32Array.from(places, (place) => weights[place]!);
}

const MATCHINGS: readonly Matching[] = ["exact", "lenient"];

/** Every figure that has an interval, by name. */
function figuresOf(parts: Parts, weights?: Uint32Array): Map<string, number | null> {
  const figures = new Map<string, number | null>();
  const add = (prefix: string, values: object): void => {
    for (const [name, value] of Object.entries(values)) figures.set(`${prefix}.${name}`, value as number | null);
  };
  if (parts.passages.items.length > 0) {
    const own = weightsOf(parts.passages, weights);
    figures.set("granularity", granularity(parts.passages.items, own));
    add("macro", macroScores(parts.passages.items, own));
    add("micro", microScores(parts.passages.items, own));
  }
  if (parts.edits.items.length > 0) {
    const own = weightsOf(parts.edits, weights);
    for (const matching of MATCHINGS) {
      add(matching, editScores(parts.edits.items, matching, own));
      for (const [kind, scores] of editScoresByKind(parts.edits.items, matching, own))
        add(`${matching}.${kind}`, scores);
    }
  }
  add("direction", directionScores(parts.direction, weights));
  add("relation", labelScores(parts.relation, RELATIONS, weights));
  add("credit", labelScores(parts.credit, CREDIT_STATUSES, weights));
  return figures;
}

type FigureOf = (name: string) => Figure;

function passageFigures({ passages: { items } }: Parts, extent: Extent, figure: FigureOf): Evaluation["passages"] {
  if (items.length === 0) return null;
  const sum = (count: (tally: PassageTally) => number): number =>
    items.reduce((total, tally) => total + count(tally), 0);
  const averaged = (name: "macro" | "micro"): AveragedFigures => ({
    precision: figure(`${name}.precision`),
    recall: figure(`${name}.recall`),
    f1: figure(`${name}.f1`),
    plagdet: figure(`${name}.plagdet`),
  });
  return {
    extent,
    cases: sum((tally) => tally.cases),
    casesDetected: sum((tally) => tally.casesDetected),
    detections: sum((tally) => tally.detections),
    granularity: figure("granularity"),
    macro: averaged("macro"),
    micro: averaged("micro"),
  };
}

function editFigures({ edits: { items } }: Parts, figure: FigureOf): Evaluation["edits"] {
  if (items.length === 0) return null;
  const matched = (matching: Matching): NonNullable<Evaluation["edits"]>[Matching] => {
    const withIntervals = (prefix: string, { gold, found, right }: ReturnType<typeof editScores>): EditFigures => ({
      gold,
      found,
      right,
      precision: figure(`${prefix}.precision`),
      recall: figure(`${prefix}.recall`),
      f1: figure(`${prefix}.f1`),
    });
    const kinds: Partial<Record<EditKind, EditFigures>> = {};
    for (const [kind, scores] of editScoresByKind(items, matching))
      kinds[kind] = withIntervals(`${matching}.${kind}`, scores);
    return { all: withIntervals(matching, editScores(items, matching)), kinds };
  };
  return { exact: matched("exact"), lenient: matched("lenient"), confusion: editConfusion(items) };
}

function directionFigures(parts: Parts, figure: FigureOf): Evaluation["direction"] {
  const { known, open } = directionScores(parts.direction);
  if (known + open === 0) return null;
  return {
    known,
    accuracy: figure("direction.accuracy"),
    accuracyOfAll: figure("direction.accuracyOfAll"),
    undecided: figure("direction.undecided"),
    open,
    claimed: figure("direction.claimed"),
  };
}

function labelFigures(name: "relation" | "credit", parts: Parts, figure: FigureOf): LabelFigures | null {
  const answers = parts[name];
  const pairs = answers.filter((answer) => answer !== null).length;
  if (pairs === 0) return null;
  const labels: readonly string[] = name === "relation" ? RELATIONS : CREDIT_STATUSES;
  return {
    pairs,
    accuracy: figure(`${name}.accuracy`),
    macroF1: figure(`${name}.macroF1`),
    confusion: labelConfusion(answers, labels),
  };
}
