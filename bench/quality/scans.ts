/**
 * Clusters of scanned and abridged wire copy, by the adjusted Rand index. A stand-in for NEWS-COPY (Silcock et al., ICLR 2023), whose articles are not at hand: figures
 * published for that are 0.73 to 0.78 for MinHash, 0.44 to 0.75 for n-gram overlap, 0.83 for RETSim, 0.92 and 0.94 for trained encoders. They cannot be compared with
 * these: a generator knows no updates of a story and no two agencies that rewrite one dispatch, and it is those that cost precision.
 */
import { createTextBatches } from "../../src/batches/index.ts";
import { dedupe } from "../../src/dedupe/index.ts";
import { adjustedRandIndex } from "../../src/evaluate/index.ts";
import type { Findings } from "../../src/findings/index.ts";
import { audit } from "../../src/index.ts";
import { scannedCorpus, type ScannedCorpus } from "../corpora/scans.ts";
import { storiesToPrint } from "../corpora/scan-stories.ts";
import { absent, judged, type Row } from "./row.ts";
import { cascadeStories } from "./shared-data.ts";

const COMMAND = "npm run quality -- scans";
const ARTICLES = 400;
const GOAL = 0.8;
/** For `dedupe` as it is, and as scans ask for it, with shingles of five words and of two. */
const WAYS = [
  { shingleSize: 5, threshold: 0.5, recall: 0.95 },
  { shingleSize: 5, threshold: 0.03, recall: 0.9 },
  { shingleSize: 2, threshold: 0.1, recall: 0.95 },
] as const;
/** Share of either article from which a pair says that the two print one story. */
const ONE_STORY = 0.3;

export async function measureScans(root: string): Promise<Row[]> {
  // Not the days that the rules were looked at with.
  const stories = cascadeStories(root)?.test;
  if (stories === undefined) return [absent("scanned wire copy, ARI", `≥ ${GOAL}`, "../shared is absent", COMMAND)];
  const printed = storiesToPrint(stories);
  const rows: Row[] = [];
  for (const layout of ["columns", "flowed"] as const) {
    const corpus = scannedCorpus(printed, { seed: 11, articles: ARTICLES, layout });
    const title = `scanned wire copy, ${layout === "columns" ? "lines as printed" : "lines run together"}`;
    rows.push(...(await dedupeRows(corpus, title)), ...(await auditRows(corpus, title)));
  }
  return rows;
}

async function dedupeRows(corpus: ScannedCorpus, title: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { shingleSize, threshold, recall } of WAYS) {
    const batches = createTextBatches({ shingleSize });
    const { clusters } = await dedupe({ read: () => corpus.articles }, { threshold, recall, batches });
    const found = clusters.map(({ members }) => members.map(({ id }) => id));
    const what = `${title}: clusters of dedupe, shingles of ${shingleSize} words, threshold ${threshold}, recall ${recall}, ARI`;
    rows.push(ariRow(what, corpus, found, threshold < 0.5 ? GOAL : null));
  }
  return rows;
}

async function auditRows(corpus: ScannedCorpus, title: string): Promise<Row[]> {
  const findings = await audit(corpus.articles, { includeText: false });
  const families = findings.families.map(({ articles }) => articles);
  return [
    ariRow(`${title}: families of audit, ARI`, corpus, families, GOAL),
    ...pairRows(findings, corpus, title),
    editsRow(findings, title),
  ];
}

/** Of the goal `null` the row is given for information: what a threshold made for other texts does here. */
function ariRow(
  what: string,
  { articles, clusters }: ScannedCorpus,
  found: readonly (readonly string[])[],
  goal: number | null,
): Row {
  const index = adjustedRandIndex(
    articles.map(({ id }) => id),
    clusters,
    found,
  );
  const storyOf = new Map(clusters.flatMap((members, story) => members.map((id) => [id, story] as const)));
  let [right, told] = [0, 0];
  for (const members of found)
    for (const [at, id] of members.entries())
      for (const other of members.slice(0, at)) {
        told++;
        if (storyOf.get(id) === storyOf.get(other)) right++;
      }
  const all = clusters.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const note = `pairs: precision ${(right / told).toFixed(4)}, recall ${(right / all).toFixed(4)}; ${articles.length} articles of ${clusters.length} stories`;
  if (goal === null) return { what, figure: index.toFixed(4), goal: null, isMet: null, command: COMMAND, note };
  return judged(what, index, { atLeast: goal }, COMMAND, note);
}

const DERIVED = new Set(["duplicate", "wholly-derived", "partially-derived", "shared-source"]);

function pairRows({ pairs }: Findings, { clusters }: ScannedCorpus, title: string): Row[] {
  const storyOf = new Map(clusters.flatMap((members, story) => members.map((id) => [id, story] as const)));
  let [linked, right, refused, decided] = [0, 0, 0, 0];
  for (const { a, b, relation, coverage, direction } of pairs) {
    const isOne = storyOf.get(a) === storyOf.get(b);
    const isDerived = DERIVED.has(relation);
    if (isDerived && Math.max(coverage.a, coverage.b) >= ONE_STORY) {
      linked++;
      if (isOne) right++;
    }
    if (!isOne) continue;
    if (!isDerived) refused++;
    else if (direction.source !== null) decided++;
  }
  const all = clusters.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  return [
    {
      what: `${title}: pairs called derived that share ${ONE_STORY} of either, of one story`,
      figure: (right / linked).toFixed(4),
      goal: null,
      isMet: null,
      command: COMMAND,
      note: `${right} of ${linked}, pages that were cut up wrongly and hold parts of two stories among the others; ${all} pairs are of one story, ${refused} of them were compared and called something else`,
    },
    {
      what: `${title}: pairs of one story whose direction is told`,
      figure: (decided / right).toFixed(4),
      goal: null,
      isMet: null,
      command: COMMAND,
      note: "both have it from the wire; one that was cut looks like a copy of one that was not",
    },
  ];
}

function editsRow({ pairs }: Findings, title: string): Row {
  const counts = { style: 0, error: 0, substance: 0 };
  for (const { passages } of pairs) for (const { edits } of passages) for (const { class: of } of edits) counts[of]++;
  const words = counts.error + counts.substance;
  return {
    what: `${title}: changes of words that are errors, none of substance`,
    figure: (counts.error / words).toFixed(4),
    goal: null,
    isMet: null,
    command: COMMAND,
    note: `${words} changes of words; the generator makes none of substance, but figures and unreadable words cannot be told from other ones`,
  };
}
