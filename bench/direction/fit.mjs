/** `node bench/direction/fit.mjs`: fits the weights of the evidence and writes src/derive/weights.ts; with `--dry` it prints them only. */
import process from "node:process";
import { fileURLToPath } from "node:url";
import { importBundled } from "../bundled.mjs";

const { fitWeights } = await importBundled(new URL("fit.ts", import.meta.url));
fitWeights(fileURLToPath(new URL("../../", import.meta.url)), process.argv.includes("--dry"));
