/**
 * `alignWords` and `align` beside what is at hand for the same work: Smith and Waterman's full table on the same words, `diffWords` of npm `diff`,
 * `fast-diff` on characters, `string-similarity` paragraph by paragraph. Peers that are not installed are left out; WIRECOPY_PEERS names a folder whose
 * node_modules has them.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { align, alignWordHashes, alignWords, toAlignable, type WordRuns } from "../src/align/index.ts";
import { segment, wordHashes } from "../src/text/index.ts";
import { smithWaterman } from "../test/oracle/smith-waterman.ts";
import { madeUpText, madeUpWords } from "../test/support/align-texts.ts";
import { makeEditedCopy, type DeskHabits } from "../test/support/edited-copies.ts";
import { fittedExponent, leastTimes } from "../test/support/growth.ts";
import { HEAVY_HAND } from "./quality/copies.ts";
import { proseStories, sharedLines, type ReutersStory } from "./quality/shared-data.ts";

interface Row {
  readonly task: string;
  readonly engine: string;
  readonly version: string;
  readonly value: number;
  readonly unit: string;
  readonly quality: string | null;
}

interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly figure: string;
  readonly isMet: boolean | null;
  readonly note: string;
}

interface Texts {
  readonly a: string;
  readonly b: string;
}

const WORDS = 800;

export function bench({ root }: { readonly root: string }): {
  readonly rows: readonly Row[];
  readonly goals: readonly Goal[];
  readonly method: string;
} {
  const { near, rewrite, strangers } = pairsOf(root);
  const peers = peersOf(root);
  const rows: Row[] = [];
  const timed = (task: string, texts: Texts): ReadonlyMap<string, number> => {
    const own = timeEngines(task, texts, peers);
    rows.push(...own);
    return new Map(own.map(({ engine, value }) => [engine, value]));
  };
  const nearTimes = timed("near-duplicate, 800 words", near);
  const rewriteTimes = timed("rewrite, 800 words", rewrite);
  timed("strangers, 800 words", strangers);
  const dismissal = dismissalRow(strangers);
  rows.push(dismissal);
  const growth = growthRows();
  rows.push(...growth);
  return { rows, goals: goalsOf(nearTimes, rewriteTimes, dismissal, growth), method: METHOD };
}

const METHOD = `
Pairs of about 800 words out of Reuters stories (\`../shared\`; made-up words where that is absent): a near-duplicate (one word in 25 edited, as by
\`test/support/edited-copies.ts\` with its light hand), a rewrite (a third of the words changed), and two stories of different matter. Times are the least of
many rounds, in which the engines take turns: other work on the machine can only add to them. What is timed begins with the two texts as strings, but for
"once tokenized". Engines answer different questions, which is a bias either way: \`alignWords\` gives runs of equal words, \`align\` passages with their
blocks, ends and surprise from texts that are already segmented, \`diffWords\` one edit script of the whole, \`fast-diff\` one of characters,
\`string-similarity\` the likeliest paragraph for each paragraph. Quality is the share of the words that the full table matches which the engine matches too;
for \`diffWords\` the words it keeps, over as many.

Exponents are fitted to the least times for four doublings of the length (log-log, least squares). The quality of those rows tells the bounds that cut in.
`;

function pairsOf(root: string): { readonly near: Texts; readonly rewrite: Texts; readonly strangers: Texts } {
  const stories = sharedLines<ReutersStory>(root, "reuters21578.jsonl.gz");
  const prose =
    stories === undefined
      ? Array.from({ length: 12 }, (_, k) => madeUpText(400, 2 * k).split("\n\n"))
      : proseStories(stories, 40);
  const long = (first: number): string[] => {
    const paragraphs: string[] = [];
    for (let k = first; wordsIn(paragraphs.join(" ")) < WORDS; k++)
      for (const paragraph of prose[k % prose.length]!)
        if (wordsIn(paragraphs.join(" ")) < WORDS) paragraphs.push(paragraph);
    return paragraphs;
  };
  const copyOf = (habits: Partial<DeskHabits>): Texts => {
    const { source, copy } = makeEditedCopy([long(0), long(6)], 4, { ...habits, sourceIndex: 0 });
    return { a: source, b: copy };
  };
  const light: DeskHabits = {
    ...HEAVY_HAND,
    substitutions: 0.04,
    functionWords: 0.02,
    changeTenses: 0.02,
    deletions: 0.01,
    insertions: 0.01,
  };
  return {
    near: copyOf(light),
    rewrite: copyOf(HEAVY_HAND),
    strangers: { a: long(0).join("\n\n"), b: long(6).join("\n\n") },
  };
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

interface Peer {
  readonly engine: string;
  readonly version: string;
  readonly run: (texts: Texts) => unknown;
  readonly matched?: (texts: Texts) => number;
}

function peersOf(root: string): Peer[] {
  const folders = [process.env["WIRECOPY_PEERS"], root].filter((folder) => folder !== undefined);
  const load = (name: string): { readonly module: unknown; readonly version: string } | undefined => {
    for (const folder of folders) {
      const require = createRequire(join(folder, "package.json"));
      try {
        const { version } = require(join(folder, "node_modules", name, "package.json")) as { version: string };
        return { module: require(name), version };
      } catch {
        continue;
      }
    }
    return undefined;
  };
  const peers: Peer[] = [];
  const words = load("diff");
  if (words !== undefined) {
    const { diffWords } = words.module as {
      diffWords(a: string, b: string): { value: string; added?: boolean; removed?: boolean }[];
    };
    peers.push({
      engine: "diff, diffWords",
      version: words.version,
      run: ({ a, b }) => diffWords(a, b),
      matched: ({ a, b }) =>
        diffWords(a, b)
          .filter(({ added, removed }) => !added && !removed)
          .reduce((sum, { value }) => sum + wordHashes(value).hashes.length, 0),
    });
  }
  const characters = load("fast-diff");
  if (characters !== undefined) {
    const diff = characters.module as (a: string, b: string) => unknown;
    peers.push({ engine: "fast-diff", version: characters.version, run: ({ a, b }) => diff(a, b) });
  }
  const similarity = load("string-similarity");
  if (similarity !== undefined) {
    const { findBestMatch } = similarity.module as { findBestMatch(one: string, others: string[]): unknown };
    peers.push({
      engine: "string-similarity, paragraphs",
      version: similarity.version,
      run: ({ a, b }) => {
        const paragraphs = b.split("\n\n");
        return a.split("\n\n").map((paragraph) => findBestMatch(paragraph, paragraphs));
      },
    });
  }
  return peers;
}

const OWN = "wirecopy, alignWords";
const FULL_TABLE = "Smith-Waterman on words";

function timeEngines(task: string, texts: Texts, peers: readonly Peer[]): Row[] {
  const [a, b] = [hashesOf(texts.a), hashesOf(texts.b)];
  const table = new Set(smithWaterman(a, b).map(([, j]) => j));
  const [left, right] = [toAlignable(segment(texts.a)), toAlignable(segment(texts.b))];
  const shareOf = (matched: ReadonlySet<number>): string =>
    table.size < 20
      ? `${matched.size} words matched`
      : share([...table].filter((j) => matched.has(j)).length, table.size);
  const engines = [
    { engine: OWN, version: "", run: () => alignWords(texts.a, texts.b), rounds: 400 },
    { engine: "wirecopy, align (segmented before)", version: "", run: () => align(left, right), rounds: 60 },
    { engine: FULL_TABLE, version: "", run: () => smithWaterman(hashesOf(texts.a), hashesOf(texts.b)), rounds: 10 },
    ...peers.map(({ engine, version, run }) => ({ engine, version, run: () => run(texts), rounds: 2 })),
  ];
  const least = leastOf(engines);
  const quality = new Map<string, string>([
    [OWN, shareOf(matchedWords(alignWords(texts.a, texts.b)))],
    [
      "wirecopy, align (segmented before)",
      shareOf(new Set(align(left, right).passages.flatMap(({ bTokens }) => [...bTokens]))),
    ],
    [FULL_TABLE, `${table.size} words matched`],
    ...peers.flatMap(({ engine, matched }) =>
      matched === undefined ? [] : [[engine, share(matched(texts), Math.max(1, table.size))] as const],
    ),
  ]);
  return engines.map(({ engine, version }, k) => ({
    task,
    engine,
    version,
    value: least[k]!,
    unit: "us",
    quality: quality.get(engine) ?? null,
  }));
}

function hashesOf(text: string): Uint32Array {
  return wordHashes(text).hashes.slice();
}

function matchedWords({ count, b, length }: WordRuns): Set<number> {
  const words = new Set<number>();
  for (let k = 0; k < count; k++) for (let t = 0; t < length[k]!; t++) words.add(b[k]! + t);
  return words;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} % of the full table's words`;
}

const TURNS = 12;

/** Microseconds of one call, the least of the turns. */
function leastOf(engines: readonly { readonly run: () => unknown; readonly rounds: number }[]): number[] {
  const least = engines.map(() => Infinity);
  for (let turn = -2; turn < TURNS; turn++) {
    engines.forEach(({ run, rounds }, k) => {
      // Short batches: one of them is likely to fall between what else the machine does.
      const batch = Math.max(1, Math.round(rounds / 20));
      for (let done = 0; done < rounds; done += batch) {
        const begun = performance.now();
        for (let i = 0; i < batch; i++) run();
        const each = ((performance.now() - begun) * 1000) / batch;
        if (turn >= 0 && each < least[k]!) least[k] = each;
      }
    });
  }
  return least;
}

function dismissalRow({ a, b }: Texts): Row {
  const [left, right] = [hashesOf(a), hashesOf(b)];
  const [value] = leastOf([{ run: () => alignWordHashes(left, right), rounds: 400 }]);
  const { matched } = alignWordHashes(left, right);
  const task = "strangers, 800 words, once tokenized";
  return {
    task,
    engine: "wirecopy, alignWordHashes",
    version: "",
    value: value!,
    unit: "us",
    quality: `${matched} words matched`,
  };
}

const SIZES = [2000, 4000, 8000, 16_000, 32_000];

function growthRows(): Row[] {
  const periodic = (period: number, words: number): string => {
    const vocabulary = madeUpWords(period, 17);
    return Array.from({ length: words }, (_, i) => vocabulary[i % period]).join(" ");
  };
  const cases: readonly (readonly [string, (words: number) => Texts])[] = [
    [
      "ordinary",
      (n) => ({ a: madeUpText(n, 1), b: madeUpText(n, 1).replace(/\b[a-z]{7}\b/g, (w) => (w < "d" ? "other" : w)) }),
    ],
    ["one word repeated", (n) => ({ a: "word ".repeat(n), b: "word ".repeat(n + 1) })],
    ["two texts of one period", (n) => ({ a: periodic(7, n), b: periodic(7, n + 3) })],
    [
      "a text against itself doubled",
      (n) => ({ a: madeUpText(n, 3), b: `${madeUpText(n, 3)}\n\n${madeUpText(n, 3)}` }),
    ],
  ];
  return cases.flatMap(([name, make]) => {
    const texts = SIZES.map(make);
    const prepared = texts.map(({ a, b }) => [toAlignable(segment(a)), toAlignable(segment(b))] as const);
    const exponent = (works: readonly (() => unknown)[]): number => {
      const times = leastTimes(works, 20);
      return fittedExponent(SIZES.map((size, k) => ({ size, cost: times[k]! })));
    };
    const last = texts[texts.length - 1]!;
    const { cut } = alignWords(last.a, last.b);
    const [left, right] = prepared[prepared.length - 1]!;
    const limits = align(left, right).limits.map(({ limit }) => limit);
    const row = { task: `growth, ${name}`, version: "", unit: "exponent" };
    return [
      {
        ...row,
        engine: OWN,
        value: exponent(
          texts.map(
            ({ a, b }) =>
              () =>
                alignWords(a, b),
          ),
        ),
        quality: cut > 0 ? `${cut} places cut` : "nothing cut",
      },
      {
        ...row,
        engine: "wirecopy, align (segmented before)",
        value: exponent(
          prepared.map(
            ([a, b]) =>
              () =>
                align(a, b),
          ),
        ),
        quality: limits.length > 0 ? `limits: ${limits.join(", ")}` : "no limits",
      },
    ];
  });
}

function goalsOf(
  near: ReadonlyMap<string, number>,
  rewrite: ReadonlyMap<string, number>,
  dismissal: Row,
  growth: readonly Row[],
): Goal[] {
  const atMost = (what: string, value: number, goal: number, unit: string): Goal => ({
    what,
    goal: `≤ ${goal}${unit}`,
    figure: `${value.toPrecision(3)}${unit}`,
    isMet: value <= goal,
    note: "",
  });
  const times = (what: string, of: ReadonlyMap<string, number>, peer: string, goal: number): Goal => {
    const other = of.get(peer);
    if (other === undefined)
      return { what, goal: `≥ ${goal}x`, figure: "–", isMet: null, note: `${peer} is not installed` };
    const ratio = other / of.get(OWN)!;
    return { what, goal: `≥ ${goal}x`, figure: `${ratio.toPrecision(3)}x`, isMet: ratio >= goal, note: "" };
  };
  return [
    atMost("near-duplicate, from the texts on", near.get(OWN)!, 50, " us"),
    times("near-duplicate, beside Smith-Waterman", near, FULL_TABLE, 30),
    times("near-duplicate, beside diffWords", near, "diff, diffWords", 15),
    times("rewrite, beside diffWords", rewrite, "diff, diffWords", 300),
    atMost("strangers dismissed, once tokenized", dismissal.value, 20, " us"),
    ...growth.map(({ task, engine, value }) =>
      atMost(`${task}, ${engine}`, value, task === "growth, ordinary" ? 1.1 : 1.3, ""),
    ),
  ];
}
