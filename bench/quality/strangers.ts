/** Pairs that are not copies of one another, nearly all of them: how many are called derived, and which. */
import { align, expectedByChance, toAlignable } from "../../src/align/index.ts";
import { compare } from "../../src/index.ts";
import { segment } from "../../src/text/index.ts";
import type { PairFindings } from "../../src/findings/index.ts";
import { splitmix32 } from "../../test/support/splitmix32.ts";
import { LOOKED_AT } from "./looked-at.ts";
import { absent, judged, type Row } from "./row.ts";
import { sharedLines, type ReutersStory } from "./shared-data.ts";

const COMMAND = "npm run quality -- strangers";
const PAIRS = 20_000;
/** Bits at which the error rate is checked: low enough for chance to be seen at work, and those above which an overlap is no chance. */
const CHECKED_BITS = 30;
const COPIED_BITS = 100;
/** Stories put together to one text, since chance grows with length. */
const JOINED = 4;
const JOINED_PAIRS = 1500;
const GOAL = 0.005;
/** Of a passage that is listed: enough to judge it by, and no more of somebody's text. */
const EXCERPT = 160;

interface GradedPair {
  readonly pair: string;
  readonly text1: string;
  readonly text2: string;
  readonly overall: number;
}

interface TextPair {
  readonly name: string;
  readonly a: string;
  readonly b: string;
}

/** `onListed` gets the list of the pairs called derived, as Markdown. */
export function measureStrangers(root: string, onListed: (title: string, lines: readonly string[]) => void): Row[] {
  const graded = sharedLines<GradedPair>(root, "semeval22-en.jsonl.gz");
  const stories = sharedLines<ReutersStory>(root, "reuters21578.jsonl.gz");
  return [
    ...(graded === undefined
      ? [absent("SemEval 2022 news pairs called derived", `≤ ${GOAL}`, "../shared is absent", COMMAND)]
      : shareDerived(
          "SemEval 2022 news pairs called derived",
          graded.map(({ pair, text1, text2, overall }) => ({
            name: `${pair} (graded ${overall})`,
            a: text1,
            b: text2,
          })),
          onListed,
        )),
    ...(stories === undefined
      ? [absent("random Reuters pairs of one day called derived", `≤ ${GOAL}`, "../shared is absent", COMMAND)]
      : shareDerived("random Reuters pairs of one day called derived", pairsOfOneDay(stories), onListed)),
    ...(stories === undefined ? [] : [chanceRow(stories)]),
  ];
}

function shareDerived(
  title: string,
  pairs: readonly TextPair[],
  onListed: (title: string, lines: readonly string[]) => void,
): Row[] {
  const lines: string[] = [];
  let unfounded = 0;
  for (const { name, a, b } of pairs) {
    const found = compare({ id: "a", text: a }, { id: "b", text: b });
    if (!isDerived(found)) continue;
    lines.push(lineOf(name, a, b, found));
    if (LOOKED_AT.get(name.replace(/ \(.*$/, ""))?.isCopied !== true) unfounded++;
  }
  onListed(`${title}: ${lines.length} of ${pairs.length}`, lines);
  const read = "read one by one, `bench/quality/looked-at.ts`";
  return [
    judged(
      title,
      lines.length / pairs.length,
      { atMost: GOAL },
      COMMAND,
      `${lines.length} of ${pairs.length}, listed in derived-pairs.md`,
    ),
    judged(
      `the same, those that share no copied text`,
      unfounded / pairs.length,
      { atMost: GOAL },
      COMMAND,
      `${unfounded} of ${pairs.length}; ${read}`,
    ),
  ];
}

/** Whether as many chance overlaps turn up as the findings say are to be expected. */
function chanceRow(stories: readonly ReutersStory[]): Row {
  const pairs = pairsOfOneDay(stories, 31).filter(({ a, b }) => Math.min(wordsIn(a), wordsIn(b)) >= 80);
  const joined = Array.from({ length: JOINED_PAIRS }, (_, k) => {
    const group = Array.from({ length: JOINED }, (_, n) => pairs[(k * JOINED + n) % pairs.length]!);
    return { a: group.map(({ a }) => a).join("\n\n"), b: group.map(({ b }) => b).join("\n\n") };
  });
  const [single, long] = [countChance(pairs), countChance(joined)];
  const told = ({ seen, expected, of }: Chance): string =>
    `${seen} seen, ${expected.toFixed(0)} expected in ${of} pairs`;
  const note = `stories of 80 words or more: ${told(single)}; joined in ${JOINED}s: ${told(long)}`;
  return judged(
    `chance overlaps of ${CHECKED_BITS} bits or more, seen over expected`,
    (single.seen + long.seen) / (single.expected + long.expected),
    { atMost: 2 },
    COMMAND,
    note,
  );
}

interface Chance {
  readonly seen: number;
  readonly expected: number;
  readonly of: number;
}

function countChance(pairs: readonly { readonly a: string; readonly b: string }[]): Chance {
  let [seen, expected] = [0, 0];
  for (const { a, b } of pairs) {
    const [left, right] = [toAlignable(segment(a)), toAlignable(segment(b))];
    expected += expectedByChance(CHECKED_BITS, left.counts.length * right.counts.length);
    const { passages } = align(left, right, { minSurprise: CHECKED_BITS, chanceRate: Infinity });
    const strongest = Math.max(0, ...passages.map(({ surprise }) => surprise));
    if (strongest >= CHECKED_BITS && strongest < COPIED_BITS) seen++;
  }
  return { seen, expected, of: pairs.length };
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

function isDerived({ relation }: PairFindings): boolean {
  return relation === "duplicate" || relation === "wholly-derived" || relation === "partially-derived";
}

function lineOf(name: string, a: string, b: string, found: PairFindings): string {
  const strongest = found.passages.reduce((best, passage) => (passage.surprise > best.surprise ? passage : best));
  const excerpt = (text: string, { start, end }: { readonly start: number; readonly end: number }): string => {
    const whole = text.slice(start, end).replace(/\s+/g, " ").replaceAll("|", "\\|");
    return whole.length > EXCERPT ? `${whole.slice(0, EXCERPT)}…` : whole;
  };
  const coverage = `${found.coverage.a.toFixed(2)}, ${found.coverage.b.toFixed(2)}`;
  const looked = LOOKED_AT.get(name.replace(/ \(.*$/, ""))?.words ?? "not read yet";
  return `| ${name} | ${looked} | ${found.relation} | ${coverage} | ${found.passages.length} | ${strongest.surprise} | ${excerpt(a, strongest.a)} | ${excerpt(b, strongest.b)} |`;
}

/** Drawn evenly over the stories: a story, then another of its day. No pair twice. */
function pairsOfOneDay(stories: readonly ReutersStory[], seed: number = 22): TextPair[] {
  const byDay = new Map<string, ReutersStory[]>();
  const dated = stories.filter(({ date }) => date !== null);
  for (const story of dated) {
    const day = dayOf(story);
    const known = byDay.get(day);
    if (known === undefined) byDay.set(day, [story]);
    else known.push(story);
  }
  const random = splitmix32(seed);
  const drawn = new Map<string, TextPair>();
  while (drawn.size < PAIRS) {
    const one = random.pick(dated)!;
    const other = random.pick(byDay.get(dayOf(one))!)!;
    if (one.id === other.id) continue;
    const name = [one.id, other.id].sort().join(" ");
    drawn.set(name, { name, a: one.text, b: other.text });
  }
  return [...drawn.values()];
}

function dayOf({ date }: ReutersStory): string {
  return date!.slice(0, 10);
}
