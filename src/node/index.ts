export { gunzip } from "./gunzip.ts";
export { openReplay, type Replay } from "./replay.ts";
export { readOutlets } from "./read-outlets.ts";
export { openFile, readInputBlocks, readInputs, type ReadInputsOptions } from "./read-inputs.ts";
export { RecordSpool } from "./record-spool.ts";
export { SIDECAR_NAME } from "./sidecar.ts";
export { TemporaryFiles } from "./temporary-files.ts";
export { openTextThreads, type TextThreads, type TextThreadsOptions } from "./text-threads.ts";
export { writeFileAtomic, type FileData, type WriteOptions } from "./write-file.ts";
