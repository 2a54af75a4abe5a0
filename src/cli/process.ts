/** Process glue, and nothing else. Built as the script that `main.ts` starts. */
import { expectLongRun } from "./engine.ts";
import { Interrupted } from "./errors.ts";
import { run } from "./run.ts";

const controller = new AbortController();
const signalNumbers = { SIGINT: 2, SIGTERM: 15 } as const;

/** The first signal asks the run to stop; a second one finds no listener and ends the process. */
function onSignal(name: NodeJS.Signals): void {
  leaveSignals();
  controller.abort(new Interrupted(signalNumbers[name as keyof typeof signalNumbers]));
}

function leaveSignals(): void {
  for (const name of Object.keys(signalNumbers)) process.off(name, onSignal);
}

for (const name of Object.keys(signalNumbers)) process.on(name, onSignal);
void run(process.argv.slice(2), {
  // Opened when a command asks for it: a run that reads files has no use for it.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: controller.signal,
  leaveSignals,
  now: () => performance.now(),
  onLongRun: expectLongRun,
}).then((code) => {
  // Everything has been written. Standard input may still be open, held by a command that was interrupted or needed only its beginning.
  process.exit(code);
});
