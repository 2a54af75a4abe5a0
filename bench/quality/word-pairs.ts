/** Pairs of words from lists outside the project, each put into a pair of articles and compared: misspellings and spellings of two countries. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { compare, type CompareOptions } from "../../src/index.ts";
import { absent, type Row } from "./row.ts";
import { sharedLines, type ReutersStory } from "./shared-data.ts";

const COMMAND = "npm run quality -- words";

/** What stands around the word in both articles; neither has it a second time. */
const BEFORE =
  "Wet gravel hid the narrow causeway where seventeen goats grazed beside a rusty tractor. The clerk wrote of ";
const AFTER =
  " in his second letter, sealed it and went home before the rain. Behind him stood another cottage, whose chimney leaned.";

/** Words of the wire in three stories and more, with the number of stories: a list that was not made for the purpose, misspellings of its own included. */
function wordCounts(root: string): ReadonlyMap<string, number> | undefined {
  const stories = sharedLines<ReutersStory>(root, "reuters21578.jsonl.gz");
  if (stories === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const { text } of stories)
    for (const word of new Set(text.toLowerCase().match(/[a-z]+(?:'[a-z]+)?/g) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of counts) if (count < 3) counts.delete(word);
  return counts;
}

interface Told {
  /** `kind`, and for a misspelling whether the right side is blamed. */
  readonly label: string;
  readonly pair: string;
}

export function measureWordPairs(root: string, onConfusions: (lines: readonly string[]) => void): Row[] {
  const misspellings = pairsOf(root, "misspellings.tsv");
  const variants = pairsOf(root, "british-american.tsv");
  if (misspellings === undefined || variants === undefined)
    return [absent("pairs of words", "none", "../shared is absent", COMMAND)];
  const words = wordCounts(root);
  return [
    ...rowsOf("misspellings.tsv", "spelling-error", misspellings, onConfusions),
    ...(words === undefined
      ? []
      : rowsOf("misspellings.tsv with a list of Reuters' words", "spelling-error", misspellings, () => {}, { words })),
    ...rowsOf("british-american.tsv", "spelling-variant", variants, onConfusions),
  ];
}

function rowsOf(
  list: string,
  wanted: string,
  pairs: readonly (readonly [string, string])[],
  onConfusions: (lines: readonly string[]) => void,
  options: CompareOptions = {},
): Row[] {
  return (["first to second", "second to first"] as const).map((direction): Row => {
    const told = pairs.map(([x, y]) =>
      direction === "first to second" ? toldOf(x, y, "a", options) : toldOf(y, x, "b", options),
    );
    const counts = new Map<string, number>();
    for (const { label } of told) counts.set(label, (counts.get(label) ?? 0) + 1);
    const shares = [...counts].sort((x, y) => y[1] - x[1]);
    if (direction === "first to second")
      onConfusions(told.flatMap(({ label, pair }) => (label === wanted ? [] : [`${list} ${label}: ${pair}`])));
    return {
      what: `${list}, ${direction}, called ${wanted}`,
      figure: ((counts.get(wanted) ?? 0) / pairs.length).toFixed(4),
      goal: null,
      isMet: null,
      command: COMMAND,
      note: `${pairs.length} pairs; ${shares.map(([label, count]) => `${label} ${count}`).join(", ")}`,
    };
  });
}

/** What the change from one word to the other is called. `wrong` is the side that has the misspelling. */
export function toldOf(x: string, y: string, wrong: "a" | "b", options: CompareOptions = {}): Told {
  const found = compare({ id: "a", text: BEFORE + x + AFTER }, { id: "b", text: BEFORE + y + AFTER }, options);
  const edits = found.passages.flatMap((passage) => passage.edits);
  const pair = `${x} → ${y}`;
  if (edits.length !== 1) return { label: edits.length === 0 ? "none" : "several edits", pair };
  const { kind, erroneous } = edits[0]!;
  if (kind !== "spelling-error" || erroneous === wrong) return { label: kind, pair };
  return {
    label: erroneous === undefined ? "spelling-error of either side" : "spelling-error of the other side",
    pair,
  };
}

/** Pairs of single words, as the list has them. */
export function pairsOf(root: string, name: string): (readonly [string, string])[] | undefined {
  const path = resolve(root, "../shared/data", name);
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines
    .map((line) => line.split("\t").map((word) => word.trim()) as [string, string])
    .filter(
      ([x, y]) => /^[\p{L}'’-]+$/u.test(x) && /^[\p{L}'’-]+$/u.test(y ?? "") && x.toLowerCase() !== y.toLowerCase(),
    );
}
