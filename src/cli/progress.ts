/**
 * How far a run is, on one line of standard error that is wiped when its stage ends.
 *
 * Only on a terminal, and not with `--quiet`: a log file full of redrawn bars helps nobody. cli-progress is loaded only then.
 */
import type { Options, Params } from "cli-progress";
import type { DedupeStage } from "../dedupe/index.ts";
import type { AuditStage } from "../pipeline/index.ts";
import type { Io } from "./io.ts";

const BAR_WIDTH = 24;

export type Stage = AuditStage | DedupeStage;

/** As the stages tell it: `total` is `null` while it is not known. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number | null;
}

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  read: "reading",
  analyze: "analyzing",
  candidates: "finding pairs",
  align: "aligning",
  derive: "deciding",
  fingerprint: "fingerprints",
  join: "joining",
  verify: "verifying",
};
const NAME_WIDTH = Math.max(...Object.values(STAGE_NAMES).map((name) => name.length));

/** What the line shows of one moment of a stage. */
export interface ProgressMoment {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number | null;
  /** Since the stage began. */
  readonly milliseconds: number;
  /** Seconds to go; `null` where nothing can be said. */
  readonly eta: number | null;
}

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Wipes the line. To be called however the run ends, or its timer keeps the process alive. */
  readonly stop: () => void;
}

const SILENT: ProgressLine = { show: () => undefined, stop: () => undefined };

export async function openProgress(io: Io, quiet: boolean): Promise<ProgressLine> {
  if (quiet || io.stderr.isTTY !== true) return SILENT;
  const { default: cliProgress } = await import("cli-progress");
  let stage: Stage | null = null;
  let total: number | null = null;
  let startedAt = 0;
  const format = (_options: Options, params: Params): string => {
    if (stage === null) return "";
    const eta = typeof params.eta === "number" && params.value > 0 ? params.eta : null;
    return progressText({ stage, done: params.value, total, milliseconds: io.now() - startedAt, eta });
  };
  // `linewrap: true` and no `hideCursor`: the terminal's modes are never changed, so a run that is killed leaves it as it was.
  const bar = new cliProgress.SingleBar({
    stream: io.stderr,
    format,
    linewrap: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  return {
    show(progress) {
      total = progress.total;
      if (progress.stage === stage) {
        bar.setTotal(total ?? 0);
        bar.update(progress.done);
        return;
      }
      bar.stop();
      stage = progress.stage;
      startedAt = io.now();
      bar.start(total ?? 0, progress.done);
    },
    stop() {
      bar.stop();
    },
  };
}

/** `aligning      [======------------------] 250/1000  125/s  0:06 left` */
export function progressText({ stage, done, total, milliseconds, eta }: ProgressMoment): string {
  const name = STAGE_NAMES[stage].padEnd(NAME_WIDTH);
  const rate = milliseconds >= 1000 ? `  ${rateText(done / (milliseconds / 1000))}/s` : "";
  if (total === null) return `${name} ${done}${rate}`;
  const filled = total === 0 ? BAR_WIDTH : Math.min(BAR_WIDTH, Math.floor((done / total) * BAR_WIDTH));
  const bar = "=".repeat(filled) + "-".repeat(BAR_WIDTH - filled);
  const left = eta === null || done >= total ? "" : `  ${clockText(eta)} left`;
  return `${name} [${bar}] ${done}/${total}${rate}${left}`;
}

function rateText(rate: number): string {
  return rate >= 10 ? String(Math.round(rate)) : rate.toFixed(1);
}

/** Hours are told only where there are some: `0:06`, `12:40`, `3:05:00`. */
function clockText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = String(whole % 60).padStart(2, "0");
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${String(minutes).padStart(2, "0")}:${rest}`;
}
