/** `wirecopy evaluate`: findings, or a comparison run here and now, held against gold. */
import type { Evaluation, Extent, GoldPair, GoldProblem, PairScore } from "../../evaluate/index.ts";
import { interruptOf, UnreadInputError, UsageError } from "../errors.ts";
import { EXIT } from "../exit-codes.ts";
import { readGold } from "../gold-files.ts";
import { checkStandardInput, STANDARD_INPUT } from "../intake.ts";
import { jsonLines } from "../json-lines.ts";
import { refusedOption } from "../option-values.ts";
import { printable, printableLines, quoted, reasonOf } from "../printable.ts";
import { openProgress } from "../progress.ts";
import { readSavedFindings } from "../saved-findings.ts";
import { notice, tell, type Pipeline, type Session } from "../session.ts";

export interface EvaluateFlags {
  readonly gold?: string | undefined;
  readonly pairs?: string | undefined;
  readonly extent?: Extent | undefined;
  readonly bootstrap?: number | undefined;
  readonly seed?: number | undefined;
  readonly minSurprise?: number | undefined;
  readonly shingleSize?: number | undefined;
  readonly json?: boolean | undefined;
}

/** Pairs compared before the host may see to its other work. */
const STEPS = 16;

/** Returns the exit code. Throws `UsageError` where neither findings with gold nor pairs are named, or both are. */
export async function runEvaluate(
  session: Session,
  findings: string | undefined,
  flags: EvaluateFlags,
): Promise<number> {
  session.io.onLongRun?.("articles");
  const { evaluation, problems } = await scored(session, findings, flags);
  const all = [...problems, ...evaluation.problems];
  for (const { place, message } of all) await tell(session, printable(`gold, ${place}: ${message}`));
  if (evaluation.pairs.judged === 0 && evaluation.families === null)
    throw new UnreadInputError("the gold has nothing that could be scored");
  if (flags.json === true) {
    await session.stdout.write(`${printableLines(JSON.stringify(evaluation, null, 2))}\n`);
  } else {
    const { renderEvaluation } = await import("../evaluation-table.ts");
    await session.stdout.write(renderEvaluation(evaluation));
  }
  return all.length > 0 ? EXIT.inputUnread : EXIT.done;
}

interface Scored {
  readonly evaluation: Evaluation;
  readonly problems: readonly GoldProblem[];
}

async function scored(session: Session, findings: string | undefined, flags: EvaluateFlags): Promise<Scored> {
  if (flags.pairs !== undefined) {
    if (findings !== undefined || flags.gold !== undefined)
      throw new UsageError("--pairs compares the texts of its file; it takes no findings and no --gold");
    return scorePairsOf(session, flags.pairs, flags);
  }
  if (findings === undefined || flags.gold === undefined)
    throw new UsageError("evaluate needs FINDINGS and --gold, or --pairs with a file of pairs and their texts");
  if (flags.minSurprise !== undefined || flags.shingleSize !== undefined)
    throw new UsageError("--min-surprise and --shingle-size are of the comparison that --pairs runs");
  checkStandardInput([findings, flags.gold]);
  const saved = await readSavedFindings(session.io, findings);
  const { gold, problems, limits } = await readGold(session.io, flags.gold);
  for (const { limit, value, where } of limits) await notice(session, printable(`${limit} ${value}: ${where}`));
  const { evaluateFindings } = await import("../../evaluate/index.ts");
  const { extent, bootstrap: samples, seed } = flags;
  return { evaluation: evaluateFindings(saved, gold, { extent, samples, seed }), problems };
}

/** One pair of texts in memory at a time. */
async function scorePairsOf(session: Session, path: string, flags: EvaluateFlags): Promise<Scored> {
  const { io } = session;
  const { evaluatePairs, readGoldRecord } = await import("../../evaluate/index.ts");
  const { compare } = await session.loadPipeline();
  const progress = await openProgress(io, session.quiet);
  const scores: PairScore[] = [];
  const problems: GoldProblem[] = [];
  let extent: Extent | undefined = flags.extent;
  try {
    for await (const { place, value } of jsonLines(io, path)) {
      if (scores.length % STEPS === 0) await breathe(session);
      progress.show({ stage: "align", done: scores.length, total: null });
      try {
        if (value instanceof Error) throw new TypeError(value.message);
        const record = readGoldRecord(value);
        if (record.type !== "pair") throw new TypeError("a file of pairs holds pairs only");
        extent ??= record.isPan ? "hull" : "passages";
        scores.push(await compared(record.pair, extent, compare, flags));
      } catch (error) {
        if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
        const refused = refusedOption(error);
        if (refused !== undefined) throw refused;
        problems.push({ place, message: error.message });
      }
    }
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    const name = path === STANDARD_INPUT ? "standard input" : quoted(path);
    throw new UnreadInputError(`${name} cannot be read: ${reasonOf(error)}`);
  } finally {
    progress.stop();
  }
  const { bootstrap: samples, seed } = flags;
  return { evaluation: evaluatePairs(scores, { extent: extent ?? "passages" }, { samples, seed }), problems };
}

async function compared(
  gold: GoldPair,
  extent: Extent,
  compare: Pipeline["compare"],
  { minSurprise, shingleSize }: EvaluateFlags,
): Promise<PairScore> {
  const { inUtf16, scorePair } = await import("../../evaluate/index.ts");
  const { a, b } = gold.texts ?? {};
  if (a === undefined || b === undefined) throw new TypeError("it has no texts of both articles");
  const found = compare({ id: gold.a, text: a }, { id: gold.b, text: b }, { minSurprise, shingleSize });
  return scorePair(inUtf16(gold, { a, b }), found, extent, { a, b });
}

/** Lets a Ctrl-C be heard. Throws `Interrupted` then. */
async function breathe({ io }: Session): Promise<void> {
  await new Promise((resume) => setImmediate(resume));
  if (io.signal.aborted) throw interruptOf(io.signal);
}
