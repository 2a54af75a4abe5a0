/** Edited copies of Reuters stories, made by `test/support/edited-copies.ts` with the gold of what was done. */
import {
  evaluatePairs,
  matchEdits,
  scorePair,
  type EditFigures,
  type Evaluation,
  type GoldPair,
  type PairScore,
} from "../../src/evaluate/index.ts";
import { compare, type EditFinding } from "../../src/index.ts";
import { makeEditedCopy, UNTOUCHED, type DeskHabits, type EditedCopy } from "../../test/support/edited-copies.ts";
import { goldEdits } from "./expected-kinds.ts";
import { absent, judged, type Row } from "./row.ts";
import { curled, proseStories, sharedLines, type ReutersStory } from "./shared-data.ts";

const COUNT = 300;
/** Stories that paragraphs and words are taken from, for each copy. */
const OTHERS = 5;
const COMMAND = "npm run quality -- copies";

/** A third of the words changed: of the words that may be, about every second one, since an untouched word stands between two edits. */
export const HEAVY_HAND: DeskHabits = {
  ...UNTOUCHED,
  substitutions: 0.95,
  functionWords: 0.5,
  changeTenses: 0.5,
  deletions: 0.15,
  insertions: 0.12,
};

export interface MeasuredCopies {
  readonly evaluation: Evaluation;
  /** The same with the kinds that the generator gives, before `goldEdits` looks at the words. */
  readonly asGenerated: Evaluation;
  /** Share of the words of copied text that were changed, taken out or put in. */
  readonly changed: number;
  readonly confusions: readonly string[];
}

export function measureCopies(root: string, onConfusions: (lines: readonly string[]) => void): Row[] {
  const stories = sharedLines<ReutersStory>(root, "reuters21578.jsonl.gz");
  if (stories === undefined) return [absent("edited copies, plagdet", "≥ 0.98", "../shared is absent", COMMAND)];
  // A third of the stories have curly marks, which some desks make straight.
  const prose = proseStories(stories, COUNT).map((story, index) => (index % 3 === 0 ? story.map(curled) : story));
  const all = measureWith(prose, {});
  const heavy = measureWith(prose, HEAVY_HAND);
  const scanned = measureWith(prose, { ...UNTOUCHED, scanningErrors: 0.05 });
  onConfusions(all.confusions);
  return [...passageRows(all, heavy), ...scannedRows(scanned), ...editRows(all)];
}

/** Copies every story once. */
export function measureWith(prose: readonly (readonly string[])[], habits: Partial<DeskHabits>): MeasuredCopies {
  const scores: PairScore[] = [];
  const scoresAsGenerated: PairScore[] = [];
  const confusions: string[] = [];
  let [words, changes] = [0, 0];
  prose.forEach((_, index) => {
    const group = Array.from({ length: OTHERS + 1 }, (_, k) => prose[(index + 7 * k) % prose.length]!);
    const made = makeEditedCopy(group, index + 1, { ...habits, sourceIndex: 0 });
    const gold = goldOf(made, `story-${index}`);
    const found = compare({ id: gold.a, text: made.source }, { id: gold.b, text: made.copy });
    const told = {
      ...found,
      passages: found.passages.map((passage) => ({ ...passage, edits: asSwaps(passage.edits, gold) })),
    };
    scores.push(scorePair(gold, told, "passages"));
    const edits = made.edits.map(({ kind, source, copy }) => ({ kind, a: source, b: copy }));
    scoresAsGenerated.push(scorePair({ ...gold, edits }, told, "passages"));
    confusions.push(
      ...confusionsOf(
        gold,
        told.passages.flatMap(({ edits }) => edits),
        made,
      ),
    );
    for (const { source } of made.passages) words += made.source.slice(source.start, source.end).split(/\s+/).length;
    for (const edit of gold.edits!) changes += isOfWords(edit.kind) ? 1 : 0;
  });
  const evaluation = evaluatePairs(scores, { extent: "passages" }, { samples: 200 });
  const asGenerated = evaluatePairs(scoresAsGenerated, { extent: "passages" }, { samples: 0 });
  return { evaluation, asGenerated, changed: changes / words, confusions };
}

/**
 * "oranges and lemons" turned round is told by the one word that moved as well as by the other, and by both: a move within the stretch that the generator turned
 * counts as that stretch.
 */
function asSwaps(edits: readonly EditFinding[], gold: GoldPair): EditFinding[] {
  const swaps = gold.edits!.filter(({ kind }) => kind === "reorder");
  return edits.map((edit) => {
    if (edit.kind !== "reorder") return edit;
    const swap = swaps.find(({ a, b }) => contains(a, edit.a) && contains(b, edit.b));
    return swap === undefined ? edit : { ...edit, a: { ...edit.a, ...swap.a }, b: { ...edit.b, ...swap.b } };
  });
}

function contains(
  outer: { readonly start: number; readonly end: number },
  inner: { readonly start: number; readonly end: number },
): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function goldOf(made: EditedCopy, id: string): GoldPair {
  return {
    a: id,
    b: `${id}-copy`,
    texts: { a: made.source, b: made.copy },
    passages: made.passages.map(({ source, copy }) => ({ a: source, b: copy })),
    edits: goldEdits(made),
  };
}

function isOfWords(kind: string): boolean {
  return !["typography", "punctuation", "paragraphing"].includes(kind);
}

/** Edits that were not found as what they are, told with the words around them. */
function confusionsOf(gold: GoldPair, found: Parameters<typeof matchEdits>[1], made: EditedCopy): string[] {
  const around = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
    `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replace(
      /\s+/g,
      " ",
    );
  return matchEdits(gold.edits!, found, gold.texts!).flatMap((match) => {
    if (match.isExact) return [];
    const one = (match.gold ?? match.found)!;
    const other =
      match.gold !== null && match.found !== null
        ? ` | ${around(made.source, match.found.a)} -> ${around(made.copy, match.found.b)}`
        : "";
    return [
      `${match.gold?.kind ?? "none"} as ${match.found?.kind ?? "none"}: ${around(made.source, one.a)} -> ${around(made.copy, one.b)}${other}`,
    ];
  });
}

function passageRows(all: MeasuredCopies, heavy: MeasuredCopies): Row[] {
  const note = ({ evaluation: { passages }, changed }: MeasuredCopies): string =>
    `precision ${passages!.macro.precision.value!.toFixed(4)}, recall ${passages!.macro.recall.value!.toFixed(4)}, granularity ${passages!.granularity.value!.toFixed(4)}; micro ${passages!.micro.plagdet.value!.toFixed(4)}; ${(100 * changed).toFixed(1)} % of the words changed`;
  return [
    judged(
      `${COUNT} edited copies, all operations, plagdet, macro`,
      all.evaluation.passages!.macro.plagdet.value!,
      { atLeast: 0.98 },
      COMMAND,
      note(all),
    ),
    judged(
      `${COUNT} edited copies, a third of the words changed, plagdet, macro`,
      heavy.evaluation.passages!.macro.plagdet.value!,
      { atLeast: 0.88 },
      COMMAND,
      note(heavy),
    ),
  ];
}

function scannedRows({ evaluation: { passages, edits }, changed }: MeasuredCopies): Row[] {
  const misread = edits!.exact.kinds["spelling-error"]!;
  const note = `${(100 * changed).toFixed(1)} % of the words misread`;
  return [
    judged(
      `${COUNT} copies with scanning errors, plagdet, macro`,
      passages!.macro.plagdet.value!,
      { atLeast: 0.98 },
      COMMAND,
      note,
    ),
    judged(
      "scanning errors, F1 of spelling-error",
      misread.f1.value!,
      { atLeast: 0.9 },
      COMMAND,
      `${misread.gold} in the gold, ${misread.found} found`,
    ),
  ];
}

/** Fewer of a kind in the gold say nothing of how well it is found. */
const FEW = 90;

function editRows({ evaluation, asGenerated }: MeasuredCopies): Row[] {
  const { exact, lenient } = evaluation.edits!;
  const raw = asGenerated.edits!;
  const note = (of: EditFigures, also: EditFigures | undefined): string =>
    `${of.gold} in the gold, ${of.found} found; lenient F1 ${also?.f1.value?.toFixed(4) ?? "–"}`;
  return [
    judged("edits, F1 over all, exact", exact.all.f1.value!, { atLeast: 0.95 }, COMMAND, note(exact.all, lenient.all)),
    {
      what: "the same, kinds as the generator names its operations",
      figure: raw.exact.all.f1.value!.toFixed(4),
      goal: null,
      isMet: null,
      command: COMMAND,
      note: note(raw.exact.all, raw.lenient.all),
    },
    ...Object.entries(exact.kinds).map(([kind, figures]): Row => {
      const told = note(figures, lenient.kinds[kind]);
      const row = judged(`edits, F1 of ${kind}`, figures.f1.value!, { atLeast: 0.9 }, COMMAND, told);
      return figures.gold >= FEW ? row : { ...row, isMet: null, goal: null, note: `${told}: too few to judge` };
    }),
  ];
}
