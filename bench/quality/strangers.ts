/** Pairs that are not copies of one another, nearly all of them: how many are called derived, and which. */
import { compare } from "../../src/index.ts";
import type { PairFindings } from "../../src/findings/index.ts";
import { splitmix32 } from "../../test/support/splitmix32.ts";
import { absent, judged, type Row } from "./row.ts";
import { sharedLines, type ReutersStory } from "./shared-data.ts";

const COMMAND = "npm run quality -- strangers";
const PAIRS = 20_000;
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
    graded === undefined
      ? absent("SemEval 2022 news pairs called derived", `≤ ${GOAL}`, "../shared is absent", COMMAND)
      : shareDerived(
          "SemEval 2022 news pairs called derived",
          graded.map(({ pair, text1, text2, overall }) => ({
            name: `${pair} (graded ${overall})`,
            a: text1,
            b: text2,
          })),
          onListed,
        ),
    stories === undefined
      ? absent("random Reuters pairs of one day called derived", `≤ ${GOAL}`, "../shared is absent", COMMAND)
      : shareDerived("random Reuters pairs of one day called derived", pairsOfOneDay(stories), onListed),
  ];
}

function shareDerived(
  title: string,
  pairs: readonly TextPair[],
  onListed: (title: string, lines: readonly string[]) => void,
): Row {
  const lines: string[] = [];
  for (const { name, a, b } of pairs) {
    const found = compare({ id: "a", text: a }, { id: "b", text: b });
    if (isDerived(found)) lines.push(lineOf(name, a, b, found));
  }
  onListed(`${title}: ${lines.length} of ${pairs.length}`, lines);
  return judged(
    title,
    lines.length / pairs.length,
    { atMost: GOAL },
    COMMAND,
    `${lines.length} of ${pairs.length}, listed in derived-pairs.md`,
  );
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
  return `| ${name} | ${found.relation} | ${coverage} | ${found.passages.length} | ${strongest.surprise} | ${excerpt(a, strongest.a)} | ${excerpt(b, strongest.b)} |`;
}

/** Drawn evenly over the stories: a story, then another of its day. No pair twice. */
function pairsOfOneDay(stories: readonly ReutersStory[]): TextPair[] {
  const byDay = new Map<string, ReutersStory[]>();
  const dated = stories.filter(({ date }) => date !== null);
  for (const story of dated) {
    const day = dayOf(story);
    const known = byDay.get(day);
    if (known === undefined) byDay.set(day, [story]);
    else known.push(story);
  }
  const random = splitmix32(22);
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
