/** PAN 2013 text alignment, the pairs without obfuscation. */
import { evaluatePairs, inUtf16, readGoldRecord, scorePair, type PairScore } from "../../src/evaluate/index.ts";
import { compare } from "../../src/index.ts";
import { absent, judged, type Row } from "./row.ts";
import { sharedLines } from "./shared-data.ts";

const COMMAND = "wirecopy evaluate --pairs ../shared/data/pan13-verbatim.jsonl.gz";

export function measurePan13(root: string): Row[] {
  const lines = sharedLines<unknown>(root, "pan13-verbatim.jsonl.gz");
  if (lines === undefined) return [absent("PAN13 verbatim, plagdet", "≥ 0.98", "../shared is absent", COMMAND)];
  const scores: PairScore[] = [];
  for (const line of lines) {
    const record = readGoldRecord(line);
    if (record.type !== "pair") continue;
    const texts = record.pair.texts as { readonly a: string; readonly b: string };
    const gold = inUtf16(record.pair, texts);
    const found = compare({ id: gold.a, text: texts.a }, { id: gold.b, text: texts.b });
    scores.push(scorePair(gold, found, "hull", texts));
  }
  const { passages } = evaluatePairs(scores, { extent: "hull" }, { samples: 0 });
  const { macro, micro, granularity, cases, casesDetected, detections } = passages!;
  const counts = `${scores.length} pairs, ${cases} cases, ${casesDetected} detected, ${detections} detections`;
  const parts = (of: typeof macro): string =>
    `precision ${of.precision.value!.toFixed(4)}, recall ${of.recall.value!.toFixed(4)}`;
  return [
    judged(
      "PAN13 verbatim, plagdet, macro",
      macro.plagdet.value!,
      { atLeast: 0.98 },
      COMMAND,
      `${counts}; ${parts(macro)}`,
    ),
    judged("PAN13 verbatim, plagdet, micro", micro.plagdet.value!, { atLeast: 0.98 }, COMMAND, parts(micro)),
    judged("PAN13 verbatim, granularity", granularity.value!, { atMost: 1.01 }, COMMAND),
  ];
}
