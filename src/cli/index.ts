export { EXIT } from "./exit-codes.ts";
export type { Io, TerminalStream } from "./io.ts";
export { run } from "./run.ts";
export type { Pipeline } from "./session.ts";
