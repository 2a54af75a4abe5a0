/** The copied stretches of PAN 2013's verbatim pairs, obfuscated by ourselves: PAN's own obfuscated pairs are not at hand. */
import { evaluatePairs, inUtf16, readGoldRecord, scorePair, type PairScore } from "../../src/evaluate/index.ts";
import { compare } from "../../src/index.ts";
import { obfuscate, wordsToPutIn, type Obfuscation } from "../../test/support/obfuscated-copies.ts";
import { splitmix32 } from "../../test/support/splitmix32.ts";
import { absent, judged, type Row } from "./row.ts";
import { sharedLines } from "./shared-data.ts";

const COMMAND = "npm run quality -- obfuscated";
/** PAN's best reached 0.88 over its mixed obfuscations (Sanchez-Perez et al. 2014). */
const GOAL = 0.88;

const WAYS: readonly (readonly [string, Obfuscation])[] = [
  ["a third of the words replaced, left out or put in", { replaced: 0.2, left: 0.07, put: 0.07, shuffled: 1 }],
  ["half of them", { replaced: 0.35, left: 0.1, put: 0.1, shuffled: 1 }],
  ["words shuffled by threes, a fifth changed", { replaced: 0.1, left: 0.05, put: 0.05, shuffled: 3 }],
  ["words shuffled by sixes, a sixth changed", { replaced: 0.05, left: 0.05, put: 0.05, shuffled: 6 }],
  ["all words of a sentence shuffled, a sixth changed", { replaced: 0.05, left: 0.05, put: 0.05, shuffled: Infinity }],
];

interface PanPair {
  readonly suspicious_text: string;
  readonly source_text: string;
  readonly cases: readonly PanCase[];
}
interface PanCase {
  readonly this_offset: number;
  readonly this_length: number;
}

export function measureObfuscated(root: string): Row[] {
  const lines = sharedLines<PanPair>(root, "pan13-verbatim.jsonl.gz");
  if (lines === undefined) return [absent("PAN13 obfuscated, plagdet", `≥ ${GOAL}`, "../shared is absent", COMMAND)];
  const words = wordsToPutIn(lines.map((line) => line.source_text));
  return WAYS.map(([name, way], index) => {
    const scores = lines.flatMap((line, k): PairScore[] => {
      const edited = obfuscated(line, way, words, 1000 * index + k);
      const record = edited === undefined ? undefined : readGoldRecord(edited);
      if (record?.type !== "pair") return [];
      const texts = record.pair.texts as { readonly a: string; readonly b: string };
      const gold = inUtf16(record.pair, texts);
      return [scorePair(gold, compare({ id: gold.a, text: texts.a }, { id: gold.b, text: texts.b }), "hull", texts)];
    });
    const { macro, granularity, cases, casesDetected } = evaluatePairs(
      scores,
      { extent: "hull" },
      { samples: 0 },
    ).passages!;
    return judged(
      `PAN13 pairs, ${name}, plagdet, macro`,
      macro.plagdet.value!,
      { atLeast: GOAL },
      COMMAND,
      `${casesDetected} of ${cases} cases detected; precision ${macro.precision.value!.toFixed(4)}, recall ${macro.recall.value!.toFixed(4)}, granularity ${granularity.value!.toFixed(4)}`,
    );
  });
}

/** The pair with its cases where they lie now; nothing where cases overlap. Offsets are in code points, as PAN counts them. */
function obfuscated(pair: PanPair, way: Obfuscation, words: readonly string[], seed: number): PanPair | undefined {
  const random = splitmix32(seed);
  const text = [...pair.suspicious_text];
  const parts: string[] = [];
  const cases: PanCase[] = [];
  let [from, length] = [0, 0];
  const add = (part: string): void => {
    parts.push(part);
    length += [...part].length;
  };
  for (const one of [...pair.cases].sort((x, y) => x.this_offset - y.this_offset)) {
    if (one.this_offset < from) return undefined;
    add(text.slice(from, one.this_offset).join(""));
    const start = length;
    from = one.this_offset + one.this_length;
    add(obfuscate(text.slice(one.this_offset, from).join(""), way, words, random));
    cases.push({ ...one, this_offset: start, this_length: length - start });
  }
  add(text.slice(from).join(""));
  return { ...pair, suspicious_text: parts.join(""), cases };
}
