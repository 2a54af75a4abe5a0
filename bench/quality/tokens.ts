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
    ...rowsOf("all operations", recallOn(prose, {}), 0.99),
    ...rowsOf("a third of the words changed", recallOn(prose, HEAVY_HAND), 0.99),
  ];
}

function rowsOf(what: string, { slow, both, fast, slowCopied, bothCopied }: Recall, goal: number): Row[] {
  const title = `words of full Smith-Waterman matched, ${COUNT} copies, ${what}`;
  return [
    judged(title, both / slow, { atLeast: goal }, COMMAND, `${slow} words matched slowly, ${fast} by us`),
    judged(
      `${title}, those of copied text`,
      bothCopied / slowCopied,
      { atLeast: goal },
      COMMAND,
      `${slowCopied} of them; the others are single words that the full table picks up in text that was not copied`,
    ),
  ];
}

interface Recall {
  /** Those that lie in passages of the gold, on both sides. */
  readonly slowCopied: number;
  readonly bothCopied: number;
  readonly slow: number;
  readonly both: number;
  readonly fast: number;
}

function recallOn(prose: readonly (readonly string[])[], habits: Partial<DeskHabits>): Recall {
  const total = { slow: 0, both: 0, fast: 0, slowCopied: 0, bothCopied: 0 };
  prose.forEach((_, index) => {
    const group = Array.from({ length: 6 }, (_, k) => prose[(index + 7 * k) % prose.length]!);
    const { source, copy, passages } = makeEditedCopy(group, index + 1, { ...habits, sourceIndex: 0 });
    const [a, b] = [toAlignable(segment(source)), toAlignable(segment(copy))];
    const pairs = alignSlowly(a, b, MIN_SCORE);
    const slow = new Set(pairs.map(([, j]) => j));
    const fast = new Set(align(a, b).passages.flatMap(({ bTokens }) => [...bTokens]));
    total.slow += slow.size;
    total.both += [...slow].filter((j) => fast.has(j)).length;
    total.fast += fast.size;
    for (const [i, j] of pairs) {
      const [inA, inB] = [a.segmented.tokens.starts[i]!, b.segmented.tokens.starts[j]!];
      const isIn = (at: number, { start, end }: { readonly start: number; readonly end: number }): boolean =>
        start <= at && at < end;
      if (!passages.some((one) => isIn(inA, one.source) && isIn(inB, one.copy))) continue;
      total.slowCopied++;
      if (fast.has(j)) total.bothCopied++;
    }
  });
  return total;
}
