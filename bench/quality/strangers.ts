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

/** `onListed` gets the lists of the pairs called derived, as Markdown. The two kinds of pairs are judged together and each for itself, which is stricter. */
export function measureStrangers(root: string, onListed: (title: string, lines: readonly string[]) => void): Row[] {
  const graded = sharedLines<GradedPair>(root, "semeval22-en.jsonl.gz");
  const stories = sharedLines<ReutersStory>(root, "reuters21578.jsonl.gz");
  const rows: Row[] = [];
  const shares: Share[] = [];
  const measure = (what: string, pairs: readonly TextPair[] | undefined): void => {
    const title = `${what} called derived`;
    if (pairs === undefined) {
      rows.push(absent(title, `≤ ${GOAL}`, "../shared is absent", COMMAND));
      return;
    }
    const share = shareDerived(pairs);
    onListed(`${title}: ${share.lines.length} of ${pairs.length}`, share.lines);
    shares.push(share);
    rows.push(...rowsOf(title, share));
  };
  measure(
    "SemEval 2022 news pairs",
    graded?.map(({ pair, text1, text2, overall }) => ({ name: `${pair} (graded ${overall})`, a: text1, b: text2 })),
  );
  measure("random Reuters pairs of one day", stories && pairsOfOneDay(stories));
  const sum = (count: (share: Share) => number): number => shares.reduce((total, share) => total + count(share), 0);
  const all: Share = {
    lines: shares.flatMap(({ lines }) => lines),
    unfounded: sum(({ unfounded }) => unfounded),
    of: sum(({ of }) => of),
  };
  const together =
    shares.length < 2 ? [] : rowsOf("SemEval 2022 and random Reuters pairs of one day together, called derived", all);
  return [...together, ...rows, ...(stories === undefined ? [] : [chanceRow(stories)])];
}

interface Share {
  /** Of each pair called derived, as Markdown. */
  readonly lines: readonly string[];
  /** Those that share no copied text, or that nobody has read yet. */
  readonly unfounded: number;
  readonly of: number;
}

function shareDerived(pairs: readonly TextPair[]): Share {
  const lines: string[] = [];
  let unfounded = 0;
  for (const { name, a, b } of pairs) {
    const found = compare({ id: "a", text: a }, { id: "b", text: b });
    if (!isDerived(found)) continue;
    lines.push(lineOf(name, a, b, found));
    if (LOOKED_AT.get(name.replace(/ \(.*$/, ""))?.isCopied !== true) unfounded++;
  }
  return { lines, unfounded, of: pairs.length };
}

function rowsOf(title: string, { lines, unfounded, of }: Share): Row[] {
  const listed = `${lines.length} of ${of}, listed in derived-pairs.md`;
  const read = `${unfounded} of ${of}; read one by one, \`bench/quality/looked-at.ts\``;
  const goal = { atMost: GOAL };
  return [
    judged(title, lines.length / of, goal, COMMAND, listed),
    judged("the same, those that share no copied text", unfounded / of, goal, COMMAND, read),
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
    const { passages } = align(left, right, { minSurprise: CHECKED_BITS, chanceRate: Number.MAX_VALUE });
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
