/** Papers' rewrites of agency copy, told wholly, partially or not derived: a stand-in for METER, see bench/corpora/rewrites. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { audit, compare, type Article } from "../../src/index.ts";
import type { PairFindings } from "../../src/findings/index.ts";
import { confusionOf, f1Of, LABELS, type Confusion, type Label } from "./confusion.ts";
import { judged, type Row } from "./row.ts";

const COMMAND = "npm run quality -- rewrites";
const HALVES = ["development", "test"] as const;
/** Clough et al. 2002, ACL, on METER's 1,717 pairs: the mean F1 of the three classes by the best set of features, and of two classes. */
const GOAL_THREE = 0.664;
const GOAL_TWO = 0.78;
const PUBLISHED =
  "METER, published: by words in common WD 75 %, PD 53 %, ND 71 % right; best of three classes F1 0.664, of two about 0.78";
/** As `WHOLLY` in src/derive/decide.ts: where both are said to have the text from a third, and one of them is the agency. */
const WHOLLY = 0.8;

interface Story {
  readonly agency: Rewrite;
  readonly papers: readonly Rewrite[];
}
export interface Rewrite {
  readonly story: string;
  readonly id: string;
  readonly label: Label | null;
  readonly way: string;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly text: string;
}
interface Verdict {
  readonly paper: Rewrite;
  readonly found: PairFindings;
  readonly told: Label;
}

/** `onListed` gets a table for each half and way of comparing, as Markdown; `isListing` lists the development half's pairs too. */
export async function measureRewrites(
  root: string,
  onListed: (title: string, lines: readonly string[]) => void,
  isListing: boolean,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const half of HALVES) {
    const stories = readStories(root, half);
    for (const dates of ["without dates", "with dates"] as const) {
      const verdicts = stories.flatMap(({ agency, papers }) =>
        papers.map((paper) => verdictOf(paper, compare(articleOf(agency, dates), articleOf(paper, dates)))),
      );
      rows.push(...rowsOf(`${half}, ${dates}`, verdicts));
      onListed(`Rewrites, ${half}, ${dates}`, tableOf(verdicts));
      if (isListing && half === "development") onListed(`Verdicts, ${dates}`, verdicts.map(lineOf));
    }
    const verdicts = await auditedTogether(stories);
    rows.push(...rowsOf(`${half}, all audited together`, verdicts));
    onListed(`Rewrites, ${half}, all audited together`, tableOf(verdicts));
    rows.push(independentRow(half, stories));
  }
  return rows;
}

export function readStories(root: string, half: (typeof HALVES)[number]): Story[] {
  const lines = readFileSync(join(root, `bench/corpora/rewrites/${half}.jsonl`), "utf8")
    .trim()
    .split("\n");
  const articles = lines.map((line) => JSON.parse(line) as Rewrite);
  return articles
    .filter(({ label }) => label === null)
    .map((agency) => ({
      agency,
      papers: articles.filter(({ story, label }) => story === agency.story && label !== null),
    }));
}

function articleOf(
  { id, outlet, text, publishedAt }: Rewrite,
  dates: "with dates" | "without dates" = "with dates",
): Article {
  return { id, outlet, text, ...(dates === "with dates" ? { publishedAt } : {}) };
}

function verdictOf(paper: Rewrite, found: PairFindings): Verdict {
  return { paper, found, told: labelOf(found, paper.id) };
}

function labelOf({ relation, coverage, a }: PairFindings, paper: string): Label {
  if (relation === "duplicate" || relation === "wholly-derived") return "WD";
  if (relation === "partially-derived") return "PD";
  if (relation !== "shared-source") return "ND";
  return coverage[a === paper ? "a" : "b"] >= WHOLLY ? "WD" : "PD";
}

async function auditedTogether(stories: readonly Story[]): Promise<Verdict[]> {
  const articles = stories.flatMap(({ agency, papers }) => [agency, ...papers].map((one) => articleOf(one)));
  const { pairs } = await audit(articles);
  const found = new Map(pairs.map((pair) => [[pair.a, pair.b].sort().join(" "), pair]));
  return stories.flatMap(({ agency, papers }) =>
    papers.map((paper) => {
      const pair = found.get([agency.id, paper.id].sort().join(" "));
      // Audits list no pairs that share nothing.
      return pair === undefined
        ? { paper, found: compare(articleOf(agency), articleOf(paper)), told: "ND" as const }
        : verdictOf(paper, pair);
    }),
  );
}

function rowsOf(way: string, verdicts: readonly Verdict[]): Row[] {
  const three = confusionOf(verdicts.map(({ paper, told }) => ({ label: paper.label!, told })));
  const two = f1Of(three, (label) => (label === "ND" ? "ND" : "D"));
  const classes = f1Of(three);
  const independent = verdicts.filter(({ paper }) => paper.label === "ND");
  const accused = independent.filter(({ told }) => told !== "ND");
  const directed = verdicts.filter(({ paper, found }) => paper.label !== "ND" && found.direction.source !== null);
  const wrong = directed.filter(({ paper, found }) => found[found.direction.source!] === paper.id);
  const shared = verdicts.filter(({ found }) => found.relation === "shared-source");
  const right = (label: Label): string => `${label} ${three[label][label]} of ${sum(three[label])}`;
  return [
    judged(
      `agency and papers, ${way}, F1 of three classes, macro`,
      classes.macro,
      { atLeast: GOAL_THREE },
      COMMAND,
      `right: ${LABELS.map(right).join(", ")}; F1 ${LABELS.map((label) => `${label} ${classes.of.get(label)!.toFixed(3)}`).join(", ")}; ` +
        `told shared-source: ${shared.length}. ${PUBLISHED}`,
    ),
    judged(
      `agency and papers, ${way}, F1 of derived or not, macro`,
      two.macro,
      { atLeast: GOAL_TWO },
      COMMAND,
      `independent reports called derived: ${accused.length} of ${independent.length}; ` +
        `copies told to be the source: ${wrong.length} of ${directed.length} decided, ${verdicts.length - independent.length} in all`,
    ),
  ];
}

/** Every pair of a story that holds an independent report. */
function independentRow(half: string, stories: readonly Story[]): Row {
  let [derived, all] = [0, 0];
  for (const { agency, papers } of stories) {
    const articles = [agency, ...papers];
    for (const [i, one] of articles.entries())
      for (const other of articles.slice(i + 1)) {
        if (one.label !== "ND" && other.label !== "ND") continue;
        all++;
        if (labelOf(compare(articleOf(one), articleOf(other)), one.id) !== "ND") derived++;
      }
  }
  const note = `${derived} of ${all} pairs of one event, up to three quotations in common`;
  return judged(
    `independent reports and others of the event, ${half}, called derived`,
    derived / all,
    { atMost: 0.005 },
    COMMAND,
    note,
  );
}

const sum = (counts: Confusion[Label]): number => LABELS.reduce((total, label) => total + counts[label], 0);

/** By the way a text was written and the relation it was told. */
function tableOf(verdicts: readonly Verdict[]): string[] {
  const relations = [...new Set(verdicts.map(({ found }) => found.relation))].sort();
  const ways = [...new Set(verdicts.map(({ paper }) => `${paper.label} ${paper.way}`))];
  const count = (way: string, relation: string): number =>
    verdicts.filter(({ paper, found }) => `${paper.label} ${paper.way}` === way && found.relation === relation).length;
  return [
    `| text | ${relations.join(" | ")} |`,
    `|---|${relations.map(() => "---").join("|")}|`,
    ...ways.map((way) => `| ${way} | ${relations.map((relation) => count(way, relation) || "").join(" | ")} |`),
  ];
}

function lineOf({ paper, found, told }: Verdict): string {
  const side = found.a === paper.id ? "a" : "b";
  const { source, probability } = found.direction;
  const towards = source === null ? "open" : found[source] === paper.id ? "WRONG" : "right";
  const bits = found.passages.map(({ surprise, similarity }) => `${surprise}@${similarity.toFixed(2)}`).join(" ");
  return `${told === paper.label ? " " : "x"} ${paper.id} ${paper.label} told ${told} ${found.relation} coverage ${found.coverage[side].toFixed(2)} ${towards} ${probability.toFixed(2)} | ${bits}`;
}
