/** Words matched by a full alignment (Smith-Waterman in the same bits, again and again) that the aligner matches too. */
import { align, toAlignable } from "../../src/align/index.ts";
import { segment } from "../../src/text/index.ts";
import { alignSlowly } from "../../test/oracle/align-dp.ts";
import { makeEditedCopy, type DeskHabits } from "../../test/support/edited-copies.ts";
import { HEAVY_HAND } from "./copies.ts";
import { absent, judged, type Row } from "./row.ts";
import { proseStories, sharedLines, type ReutersStory } from "./shared-data.ts";

const COMMAND = "npm run quality -- tokens";
const COUNT = 40;
/** Bits that a local alignment must score: those that a passage must have. */
const MIN_SCORE = 50;

export function measureTokens(root: string): Row[] {
  const stories = sharedLines<ReutersStory>(root, "reuters21578.jsonl.gz");
  if (stories === undefined)
    return [absent("words of full Smith-Waterman matched", "≥ 0.99", "../shared is absent", COMMAND)];
  const prose = proseStories(stories, COUNT);
  return [
    row("all operations", recallOn(prose, {}), 0.99),
    row("a third of the words changed", recallOn(prose, HEAVY_HAND), 0.99),
  ];
}

function row(what: string, { slow, both, fast }: Recall, goal: number): Row {
  const note = `${slow} words matched slowly, ${fast} by us`;
  return judged(
    `words of full Smith-Waterman matched, ${COUNT} copies, ${what}`,
    both / slow,
    { atLeast: goal },
    COMMAND,
    note,
  );
}

interface Recall {
  readonly slow: number;
  readonly both: number;
  readonly fast: number;
}

function recallOn(prose: readonly (readonly string[])[], habits: Partial<DeskHabits>): Recall {
  const total = { slow: 0, both: 0, fast: 0 };
  prose.forEach((_, index) => {
    const group = Array.from({ length: 6 }, (_, k) => prose[(index + 7 * k) % prose.length]!);
    const { source, copy } = makeEditedCopy(group, index + 1, { ...habits, sourceIndex: 0 });
    const [a, b] = [toAlignable(segment(source)), toAlignable(segment(copy))];
    const slow = new Set(alignSlowly(a, b, MIN_SCORE).map(([, j]) => j));
    const fast = new Set(align(a, b).passages.flatMap(({ bTokens }) => [...bTokens]));
    total.slow += slow.size;
    total.both += [...slow].filter((j) => fast.has(j)).length;
    total.fast += fast.size;
  });
  return total;
}
