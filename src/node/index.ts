export { gunzip } from "./gunzip.ts";
export { readInputs, type ReadInputsOptions } from "./read-inputs.ts";
export { SIDECAR_NAME } from "./sidecar.ts";
export { TemporaryFiles } from "./temporary-files.ts";
export { writeFileAtomic, type FileData, type WriteOptions } from "./write-file.ts";
